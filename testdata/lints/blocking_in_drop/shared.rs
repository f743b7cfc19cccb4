//! A drop that looks whether others hold the value, and that of a type with clones, does its work for the last one only: nothing is known
//! of it here.

use std::fs::File;
use std::sync::Arc;

#[derive(Clone)]
struct Db {
    file: Arc<File>,
}

impl Db {
    fn owners(&self) -> usize {
        Arc::strong_count(&self.file)
    }
}

impl Drop for Db {
    fn drop(&mut self) {
        if self.owners() > 1 {
            return;
        }
        let _ = self.file.sync_all();
    }
}

struct Handle {
    file: Arc<File>,
}

impl Drop for Handle {
    fn drop(&mut self) {
        if let Some(file) = Arc::get_mut(&mut self.file) {
            let _ = file.sync_all();
        }
    }
}

struct Own {
    file: File,
}

impl Drop for Own {
    fn drop(&mut self) {
        let _ = self.file.sync_all(); //~ blocking_in_drop
    }
}

async fn follow(db: Db, handle: Handle, own: Own) {
    tokio::task::yield_now().await;
    let _ = (&db.file, &handle.file, &own.file);
}
