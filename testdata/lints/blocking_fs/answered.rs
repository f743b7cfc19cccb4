//! A call that says `None` or `false` does not do what the function does only for `Some` or `true`, and the other way round.

use std::fs;
use std::path::Path;

fn if_let(path: Option<&Path>) -> String {
    if let Some(path) = path { fs::read_to_string(path).unwrap() } else { String::new() }
}

fn by_match(path: &Option<String>) -> String {
    match path {
        None => String::new(),
        Some(path) => fs::read_to_string(path).unwrap(),
    }
}

fn rest_of_match(path: Option<&Path>) {
    match path {
        Some(path) => drop(path),
        _ => fs::create_dir("x").unwrap(),
    }
}

fn adapters(path: Option<&Path>) -> String {
    path.as_ref().map(|path| fs::read_to_string(path).unwrap()).unwrap_or_default()
}

fn by_name(path: Option<&str>) {
    path.map(fs::read);
}

fn or_else(text: Option<String>) -> String {
    text.unwrap_or_else(|| fs::read_to_string("x").unwrap())
}

fn let_else(path: Option<&Path>) {
    let Some(path) = path else { return };
    fs::remove_file(path).unwrap();
}

fn question(path: Option<&Path>) -> Option<Vec<u8>> {
    let path = path?;
    fs::read(path).ok()
}

fn flag(path: &Path, sync: bool) {
    if sync && path.is_absolute() {
        fs::write(path, "").unwrap();
    }
}

fn leaves_early(path: &Path, dry_run: bool) {
    if dry_run {
        return;
    }
    fs::remove_file(path).unwrap();
}

fn asks(path: Option<&Path>, force: bool) {
    if path.is_some() || force {
        fs::create_dir("x").unwrap();
    }
}

fn changes(mut path: Option<&'static Path>) {
    if path.is_none() {
        path = Some(Path::new("x"));
    }
    if let Some(path) = path {
        fs::read(path).unwrap();
    }
}

/// What a function hands on is said of what it calls.
fn without_path() {
    if_let(None);
}

fn with_path() {
    if_let(Some(Path::new("x")));
}

/// What a function only passes on is said by its callers.
fn passes_on(path: Option<&Path>) {
    if_let(path);
}

struct Store;

impl Store {
    fn load(&self, path: Option<&Path>, _level: u8) -> usize {
        path.map_or(0, |path| fs::read(path).unwrap().len())
    }
}

async fn said(path: &Path, store: &Store, unknown: Option<&Path>, sync: bool) {
    if_let(None);
    if_let(Some(path)); //~ blocking_fs
    if_let(unknown); //~ blocking_fs
    by_match(&None);
    by_match(&Some(String::new())); //~ blocking_fs
    rest_of_match(Some(path));
    rest_of_match(None); //~ blocking_fs
    adapters(None);
    adapters(Some(path)); //~ blocking_fs
    by_name(None);
    by_name(Some("x")); //~ blocking_fs
    or_else(Some(String::new()));
    or_else(None); //~ blocking_fs
    let_else(None);
    let_else(Some(path)); //~ blocking_fs
    question(None);
    question(Some(path)); //~ blocking_fs
    flag(path, false);
    flag(path, true); //~ blocking_fs
    flag(path, sync); //~ blocking_fs
    leaves_early(path, true);
    leaves_early(path, false); //~ blocking_fs
    // Known limit: of two conditions of which one must hold nothing is known.
    asks(None, false); //~ blocking_fs
    asks(None, true); //~ blocking_fs
    asks(Some(path), false); //~ blocking_fs
    changes(None); //~ blocking_fs
    without_path();
    with_path(); //~ blocking_fs
    passes_on(None);
    passes_on(Some(path)); //~ blocking_fs
    store.load(None, 1);
    store.load(Some(path), 1); //~ blocking_fs
    Store::load(store, None, 1);
    Store::load(store, Some(path), 1); //~ blocking_fs
}
