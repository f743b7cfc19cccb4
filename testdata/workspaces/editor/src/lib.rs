//! Notes in files.

mod store;

/// The note and the one that all fall back to.
pub async fn note(path: &str) -> std::io::Result<Vec<String>> {
    let notes = vec!["größe".to_owned(), std::fs::read_to_string(path)?];
    Ok(notes)
}

/// How many notes there are.
pub async fn count(folder: &str) -> usize {
    store::count(folder)
}

/// Waits for more.
pub async fn pause() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
