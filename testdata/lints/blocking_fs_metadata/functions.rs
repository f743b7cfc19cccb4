//! Questions about files.

use std::fs;
use std::path::{Path, PathBuf};

async fn questions(path: &Path, owned: PathBuf) -> bool {
    let _ = fs::metadata(path); //~ blocking_fs_metadata
    let _ = fs::canonicalize(path); //~ blocking_fs_metadata
    let _ = Path::new("x").exists(); //~ blocking_fs_metadata
    let _ = path.is_file(); //~ blocking_fs_metadata
    let _ = owned.join("y").is_dir(); //~ blocking_fs_metadata
    path.is_absolute()
}
