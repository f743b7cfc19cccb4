//! What runs in another arm, or in one that leaves, does not run before.
//@ dependencies: tokio

use std::fs;

enum Command {
    Serve,
    Check,
    Print,
}

async fn serve() {
    tokio::spawn(async {}); //~ detached_task
    loop {
        tokio::task::yield_now().await;
    }
}

fn wanted() -> Command {
    Command::Print
}

#[tokio::main(flavor = "current_thread")]
async fn entry(fast: bool) {
    if fast {
        serve().await;
        return;
    }
    match wanted() {
        Command::Serve => return serve().await,
        Command::Check => serve().await,
        Command::Print => {
            let _ = fs::read("a"); //~ blocking_at_startup
        }
    }
    let _ = fs::read("b"); //~ blocking_fs
}

fn main() {
    entry(false);
}
