//! What a function does only after something failed weighs less where that is all; sleeping does not: that is what retries do.

use std::fs;
use std::time::Duration;

fn writes(value: Result<u8, String>) {
    if let Err(error) = value {
        fs::write("x", error).unwrap();
    }
}

fn maps(value: Result<u8, String>) -> Result<u8, String> {
    value.map_err(|error| {
        fs::write("x", &error).unwrap();
        error
    })
}

fn unless_ok(value: Result<u8, String>) -> u8 {
    let Ok(value) = value else {
        fs::write("x", "y").unwrap();
        return 0;
    };
    value
}

/// A value that is not there is no failure.
fn loads(value: Option<Vec<u8>>) -> Vec<u8> {
    value.unwrap_or_else(|| fs::read("x").unwrap())
}

fn waits(value: Result<u8, String>) {
    if value.is_err() {
        std::thread::sleep(Duration::from_secs(1));
    }
}

async fn calls(value: Result<u8, String>, text: Option<Vec<u8>>) {
    writes(value.clone()); //~ blocking_fs(pedantic)
    maps(value.clone()).unwrap(); //~ blocking_fs(pedantic)
    unless_ok(value.clone()); //~ blocking_fs(pedantic)
    loads(text); //~ blocking_fs(default)
    waits(value.clone()); //~ blocking_sleep(default)
    if let Err(error) = value {
        fs::write("x", Vec::from(error)).unwrap(); //~ blocking_fs(default)
    }
}

/// What is no address is a name: not a failure, but the other case.
fn resolves(name: &str) -> u8 {
    if let Ok(number) = name.parse::<u8>() { number } else { fs::read(name).unwrap()[0] }
}

fn resolves_by_match(name: &str) -> u8 {
    match name.parse::<u8>() {
        Ok(number) => number,
        Err(_) => fs::read(name).unwrap()[0],
    }
}

fn refuses(name: &str) -> u8 {
    match name.parse::<u8>() {
        Ok(number) => number,
        Err(_) => return fs::read("sorry").unwrap()[0],
    }
}

async fn asks(name: &str) {
    resolves(name); //~ blocking_fs(default)
    resolves_by_match(name); //~ blocking_fs(default)
    refuses(name); //~ blocking_fs(pedantic)
}

mod cleaning_up {
    use std::path::Path;

    fn clean(root: &Path) {
        if root.exists() {
            let _ = std::fs::remove_dir_all(root);
        }
    }

    async fn step() -> Result<u8, String> {
        tokio::task::yield_now().await;
        Ok(1)
    }

    /// What was begun is removed on the way of an error.
    async fn install(root: &Path) -> Result<u8, String> {
        let first = match step().await {
            Ok(first) => first,
            Err(error) => {
                clean(root); //~ blocking_fs(pedantic)
                return Err(error);
            }
        };
        if let Err(error) = step().await {
            std::fs::remove_dir_all(root).unwrap(); //~ blocking_fs(pedantic)
            return Err(error);
        }
        if let Err(error) = step().await {
            clean(root); //~ blocking_fs(default)
            drop(error);
        }
        if let Err(error) = step().await {
            std::fs::write(root, &error).unwrap(); //~ blocking_fs(default)
            return Err(error);
        }
        clean(root); //~ blocking_fs(default)
        Ok(first)
    }
}
