//! The folder that notes are kept in.

pub fn count(folder: &str) -> usize {
    list(folder).lines().count()
}

fn list(folder: &str) -> String {
    std::fs::read_to_string(format!("{folder}/index")).unwrap_or_default()
}
