//! A macro asks what a system call answered whether it would have had to wait.

use std::io;
use std::task::Poll;

macro_rules! syscall {
    (break $call:expr) => {
        loop {
            match syscall!($call) {
                Ok(n) => break Poll::Ready(Ok(n as usize)),
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => break Poll::Pending,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => break Poll::Ready(Err(e)),
            }
        }
    };
    ($call:expr) => {{
        let res = unsafe { $call };
        if res == -1 { Err(io::Error::last_os_error()) } else { Ok(res) }
    }};
}

fn read(fd: i32, buf: &mut [u8]) -> usize {
    let result: Poll<io::Result<usize>> = syscall!(break libc::read(fd, buf.as_mut_ptr().cast(), buf.len()));
    match result {
        Poll::Ready(Ok(n)) => n,
        _ => 0,
    }
}

fn read_plain(fd: i32, buf: &mut [u8]) -> io::Result<isize> {
    syscall!(libc::read(fd, buf.as_mut_ptr().cast(), buf.len()))
}

async fn run(fd: i32) {
    let mut buf = [0; 64];
    read(fd, &mut buf);
    let _ = read_plain(fd, &mut buf); //~ blocking_wait
}
