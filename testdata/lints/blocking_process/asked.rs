//! Children that are only asked whether they have ended.

use nix::sys::wait::{Id, WaitPidFlag, WaitStatus, waitid, waitpid};
use nix::unistd::Pid;

async fn flags_in_place(pid: Pid) -> nix::Result<WaitStatus> {
    waitpid(pid, Some(WaitPidFlag::WNOHANG | WaitPidFlag::WUNTRACED))?;
    waitid(Id::Pid(pid), WaitPidFlag::WEXITED | WaitPidFlag::WNOHANG)
}

async fn named_flags(pid: Pid) -> nix::Result<WaitStatus> {
    let flags = WaitPidFlag::WNOHANG | WaitPidFlag::WUNTRACED;
    waitid(Id::All, flags)?;
    waitpid(pid, Some(flags))
}

async fn waited(pid: Pid) -> nix::Result<WaitStatus> {
    let flags = WaitPidFlag::WEXITED;
    waitpid(pid, Some(flags))?; //~ blocking_process
    waitid(Id::Pid(pid), WaitPidFlag::WEXITED) //~ blocking_process
}

mod nohang {
    use nix::{sys::wait::{WaitPidFlag, waitpid}, unistd::Pid};

    fn reap() {
        let _ = waitpid(Pid::from_raw(-1), Option::from(WaitPidFlag::WNOHANG | WaitPidFlag::WUNTRACED));
    }

    pub async fn serve(pid: i32) {
        let _ = waitpid(Pid::from_raw(pid), WaitPidFlag::WNOHANG.into());
        let _ = waitpid(Pid::from_raw(pid), WaitPidFlag::WUNTRACED.into()); //~ blocking_process
        reap();
    }
}
