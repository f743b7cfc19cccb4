//! Functions of another crate of the workspace.

/// Reads a file.
pub fn load() -> Vec<u8> {
    std::fs::read("a").unwrap_or_default()
}
