pub fn load(path: &str) -> Vec<String> {
    read(path).lines().map(str::to_owned).collect()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
