//! What a call does can depend on an argument.

use sysinfo::{Pid, ProcessesToUpdate, System};

async fn sample(system: &mut System, own: Pid) {
    system.refresh_processes(ProcessesToUpdate::Some(&[own]), true);
    system.refresh_processes(ProcessesToUpdate::All, true); //~ blocking_fs
}

async fn locks(fd: i32, file: &std::fs::File) {
    unsafe {
        libc::flock(fd, libc::LOCK_EX | libc::LOCK_NB);
        libc::flock(fd, libc::LOCK_NB | libc::LOCK_SH);
        libc::flock(fd, libc::LOCK_UN);
        libc::flock(fd, libc::LOCK_EX); //~ blocking_fs
    }
    let _ = rustix::fs::flock(file, rustix::fs::FlockOperation::NonBlockingLockExclusive);
    let _ = rustix::fs::flock(file, rustix::fs::FlockOperation::LockExclusive); //~ blocking_fs
}
