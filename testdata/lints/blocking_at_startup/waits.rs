//! A command line tool that waits for its own work or for signals in a loop serves nobody.
//@ dependencies: tokio, clap

use std::fs;
use std::pin::pin;
use std::process::ExitStatus;
use std::time::Duration;

async fn child() -> ExitStatus {
    let mut child = tokio::process::Command::new("python").spawn().expect("a child");
    let status = loop {
        tokio::select! {
            status = child.wait() => break status,
            _ = tokio::signal::ctrl_c() => {}
        }
    };
    status.expect("a status")
}

async fn progress() {
    let mut work = pin!(tokio::time::sleep(Duration::from_secs(1)));
    let mut tick = tokio::time::interval(Duration::from_millis(100));
    loop {
        tokio::select! {
            () = &mut work => break,
            _ = tick.tick() => {}
        }
    }
}

async fn install() {
    tokio::spawn(async { while tokio::signal::ctrl_c().await.is_ok() {} }); //~ detached_task(pedantic)
    tokio::spawn(async { //~ detached_task(pedantic)
        loop {
            let _ = tokio::signal::ctrl_c().await;
        }
    });
    let _ = fs::read("pyproject.toml"); //~ blocking_at_startup
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _ = child().await;
    progress().await;
    install().await;
}
