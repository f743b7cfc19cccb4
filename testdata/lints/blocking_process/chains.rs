//! Builder chains that end in waiting for the child.

use std::io;
use std::process::{Command, Stdio};

async fn chains() -> io::Result<()> {
    let _ = Command::new("ls").output()?; //~ blocking_process
    let _ = Command::new("ls").arg("-l").args(["a", "b"]).current_dir("/").status()?; //~ blocking_process
    let _ = std::process::Command::new("ls")
        .stdout(Stdio::piped())
        .spawn()?
        .wait_with_output()?; //~ blocking_process
    let mut command = Command::new("ls");
    command.arg("-l");
    let _ = command.output()?; //~ blocking_process
    let child = Command::new("ls").spawn()?;
    drop(child);
    Ok(())
}

async fn async_twin() -> io::Result<()> {
    let _ = tokio::process::Command::new("ls").arg("-l").output().await?;
    Ok(())
}
