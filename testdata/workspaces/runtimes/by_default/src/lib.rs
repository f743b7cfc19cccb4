pub async fn load() -> std::io::Result<Vec<u8>> {
    std::fs::read("data")
}

/// No runtime has a twin for the type.
pub async fn pack(archive: &mut zip::ZipWriter<std::fs::File>) -> std::io::Result<()> {
    std::io::Write::write_all(archive, b"data")
}
