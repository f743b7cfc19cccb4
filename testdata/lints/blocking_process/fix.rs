// A chain of calls that tokio's `Command` has as well is begun with that one.
//@ dependencies: tokio@1+process

use std::process::{Command, Output};

async fn pack(folder: &str) -> std::io::Result<Output> {
    Command::new("tar").arg("cf").args(["x", "y"]).current_dir(folder).output() //~ blocking_process
}

// The name is used for other calls, too.
async fn named() -> std::io::Result<Output> {
    let mut command = Command::new("tar");
    command.arg("cf");
    command.output() //~ blocking_process
}
