pub fn load(path: &str) -> Vec<String> {
    read(path).split(|byte| *byte == b'\n').map(|line| String::from_utf8_lossy(line).into_owned()).collect()
}

fn read(path: &str) -> Vec<u8> {
    std::fs::read(path).unwrap_or_default()
}
