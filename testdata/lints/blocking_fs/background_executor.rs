//! gpui's background executor is a pool of threads for work that takes long; what it spawns otherwise runs on the window's thread.
//@ dependencies: gpui

use gpui::{App, AppContext, AsyncApp};

fn scan(folder: &str) -> usize {
    std::fs::read_dir(folder).map_or(0, |entries| entries.count())
}

pub fn import(cx: &mut App) {
    cx.background_spawn(async { scan("routes") }).detach();
    cx.spawn(async move |cx: &mut AsyncApp| {
        let many = cx.background_executor().spawn(async move { scan("routes") }).await;
        let here = scan("routes"); //~ blocking_fs
        assert!(many + here > 0);
    })
    .detach();
}
