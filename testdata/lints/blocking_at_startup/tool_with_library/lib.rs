//! The library of a command line tool. Only that program contains it, so what nobody calls is the tool's own, and the public functions
//! that only other workspaces could call make no server of it.
//@ dependencies: tokio, clap

use std::fs;

async fn run() -> Result<(), ()> {
    install().await;
    Ok(())
}

async fn install() {
    tokio::task::yield_now().await;
    let _ = fs::read("pyproject.toml"); //~ blocking_at_startup
}

pub fn begin() {
    let main2 = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(Box::pin(run()))
    };
    let _ = std::thread::Builder::new().name("main2".to_owned()).spawn(main2).expect("a thread").join();
}

/// An entry for embedders, that nobody here calls.
pub async fn run_embedded() -> Result<(), ()> {
    let _ = fs::read("settings.toml"); //~ blocking_at_startup
    run().await
}

/// What a derive calls, as `#[cling(run = "run_edit")]` asks.
pub async fn run_edit() {
    let _ = fs::read("edited"); //~ blocking_at_startup
}
