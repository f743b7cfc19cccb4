//! A macro imported under the name of its crate hides nothing of the crate.

use std::io::Read;

use fd_lock::RwLock;
use miette::{IntoDiagnostic, Result, miette};

async fn diagnosed(path: &std::path::Path) -> Result<String> {
    let file = std::fs::File::open(path).into_diagnostic().map_err(|error| miette!("no file: {error}"))?; //~ blocking_fs
    let mut lock = RwLock::new(file);
    let mut guard = lock.write().into_diagnostic()?; //~ blocking_fs
    let mut text = String::new();
    guard.read_to_string(&mut text).into_diagnostic()?; //~ blocking_fs
    Ok(text)
}
