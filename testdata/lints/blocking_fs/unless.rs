//! What a call does can depend on an argument.

use sysinfo::{Pid, ProcessesToUpdate, System};

async fn sample(system: &mut System, own: Pid) {
    system.refresh_processes(ProcessesToUpdate::Some(&[own]), true);
    system.refresh_processes(ProcessesToUpdate::All, true); //~ blocking_fs
}
