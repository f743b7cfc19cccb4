//! What a call does can depend on an argument.

use nix::fcntl::{FlockArg, flock};
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

struct Folder(i32);

impl Folder {
    fn lock(&self, arg: FlockArg) -> nix::Result<()> {
        flock(self.0, arg)
    }

    fn relock(&self, arg: FlockArg) -> nix::Result<()> {
        self.lock(arg)
    }
}

async fn by_branches(fd: i32, shared: bool) -> nix::Result<()> {
    flock(fd, if shared { FlockArg::LockSharedNonblock } else { FlockArg::LockExclusiveNonblock })?;
    let arg = match shared {
        true => FlockArg::LockSharedNonblock,
        false => FlockArg::LockExclusiveNonblock,
    };
    flock(fd, arg)?;
    flock(fd, if shared { FlockArg::LockShared } else { FlockArg::LockExclusiveNonblock }) //~ blocking_wait
}

async fn by_own_functions(folder: Folder, shared: bool, unknown: FlockArg) -> nix::Result<()> {
    folder.lock(FlockArg::LockExclusiveNonblock)?;
    folder.relock(FlockArg::LockExclusiveNonblock)?;
    folder.lock(if shared { FlockArg::LockSharedNonblock } else { FlockArg::LockExclusiveNonblock })?;
    folder.lock(FlockArg::LockExclusive)?; //~ blocking_wait
    folder.lock(unknown)?; //~ blocking_wait
    folder.relock(if shared { FlockArg::LockShared } else { FlockArg::LockExclusiveNonblock }) //~ blocking_wait
}
