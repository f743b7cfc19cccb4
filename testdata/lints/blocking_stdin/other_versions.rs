//! Versions of a library whose constructor gives the value itself, where the declared one gives a `Result`.

use rustyline::{Config, Editor};

async fn use_it(_: String) {}

async fn before() {
    let mut editor = Editor::<()>::with_config(Config::builder().build());
    while let Ok(line) = editor.readline("> ") { //~ blocking_stdin
        use_it(line).await;
    }
}

async fn now() {
    let mut editor = Editor::<(), rustyline::history::DefaultHistory>::new().unwrap();
    while let Ok(line) = editor.readline("> ") { //~ blocking_stdin
        use_it(line).await;
    }
}

trait Tell {
    fn history(&self) -> usize;
}

impl<T, E> Tell for Result<T, E> {
    fn history(&self) -> usize {
        0
    }
}

/// Right: the project's own method of `Result`, which the editor has as well.
async fn own() -> usize {
    let editor = Editor::<(), rustyline::history::DefaultHistory>::new();
    editor.history()
}
