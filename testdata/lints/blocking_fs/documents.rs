//! Libraries that read and write whole files.

async fn documents() -> lopdf::Result<()> {
    let _ = pdf_extract::extract_text("a.pdf"); //~ blocking_fs
    let mut document = lopdf::Document::load("a.pdf")?; //~ blocking_fs
    document.save("b.pdf")?; //~ blocking_fs
    Ok(())
}

async fn archives() {
    let _ = sevenz_rust::decompress_file("a.7z", "out"); //~ blocking_fs
    let _ = sevenz_rust2::compress_to_path("out", "a.7z"); //~ blocking_fs
}

async fn trees() -> std::io::Result<()> {
    dircpy::copy_dir("a", "b")?; //~ blocking_fs
    dircpy::CopyBuilder::new("a", "b").overwrite(true).run() //~ blocking_fs
}

async fn sound() -> hound::Result<()> {
    let _ = hound::WavReader::open("a.wav")?; //~ blocking_fs
    Ok(())
}

async fn decrypted(file: std::fs::File) -> Result<(), age::DecryptError> {
    let _ = age::Decryptor::new(file)?; //~ blocking_fs
    let _ = age::IdentityFile::from_file("keys".to_string()); //~ blocking_fs
    Ok(())
}

async fn inflated(file: std::fs::File) -> std::io::Result<()> {
    let mut text = String::new();
    let mut decoder = libflate::gzip::Decoder::new(file)?;
    std::io::Read::read_to_string(&mut decoder, &mut text)?; //~ blocking_fs
    Ok(())
}
