//! What functions of the project put into a static map is read once for each key; what is asked for and not put there is read each time.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, RwLock};

static PAGES: OnceLock<RwLock<HashMap<PathBuf, Arc<String>>>> = OnceLock::new();
static OTHERS: RwLock<Vec<PathBuf>> = RwLock::new(Vec::new());

fn pages() -> &'static RwLock<HashMap<PathBuf, Arc<String>>> {
    PAGES.get_or_init(|| RwLock::new(HashMap::new()))
}

fn remember(path: &Path) {
    let body = read(path);
    if let Ok(mut guard) = pages().write() {
        guard.insert(path.to_path_buf(), Arc::new(body));
    }
}

fn remembered(path: &Path) -> Option<Arc<String>> {
    pages().read().ok()?.get(path).cloned()
}

fn note(path: &Path) {
    OTHERS.write().unwrap().insert(0, path.to_path_buf());
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

fn page(path: &Path) -> String {
    if let Some(known) = remembered(path) {
        known.as_str().to_owned()
    } else if path.is_file() {
        remember(path);
        read(path)
    } else {
        String::new()
    }
}

fn page_each_time(path: &Path) -> String {
    if let Some(known) = remembered(path) {
        known.as_str().to_owned()
    } else {
        note(path);
        read(path)
    }
}

fn page_of_some(path: &Path, some: bool) -> String {
    if let Some(known) = remembered(path) {
        known.as_str().to_owned()
    } else {
        if some {
            remember(path);
        }
        read(path)
    }
}

async fn handle(path: PathBuf) -> String {
    page(&path) //~ blocking_fs(pedantic)
}

async fn others(path: PathBuf) -> String {
    page_each_time(&path); //~ blocking_fs(default)
    page_of_some(&path, true) //~ blocking_fs(default)
}
