//! Readers and writers that compress: as on what they wrap, and where that only moves bytes in memory, they compute.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Write};

use flate2::Compression;
use flate2::read::{GzDecoder, GzEncoder};

async fn from_memory(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    GzEncoder::new(&bytes[..], Compression::best()).read_to_end(&mut out)?; //~ cpu_call
    let mut decoder = BufReader::new(GzDecoder::new(Cursor::new(&out)));
    decoder.read_to_end(&mut out)?; //~ cpu_call
    Ok(out)
}

async fn from_a_file(file: File) -> io::Result<()> {
    GzDecoder::new(file).read_to_end(&mut Vec::new())?; //~ blocking_fs
    Ok(())
}

async fn from_memory_to_a_file(bytes: &[u8], mut file: File) -> io::Result<()> {
    io::copy(&mut GzDecoder::new(bytes), &mut file)?; //~ blocking_fs
    Ok(())
}

async fn into_memory(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes)?; //~ cpu_call
    encoder.finish() //~ cpu_call
}

async fn memory_alone(mut bytes: &[u8]) -> io::Result<()> {
    bytes.read_to_end(&mut Vec::new())?;
    Ok(())
}

async fn deserialize(bytes: Vec<u8>, file: File) {
    let _: Result<String, _> = bincode::deserialize_from(&mut Cursor::new(&bytes)); //~ cpu_call
    let _: Result<String, _> = bincode::deserialize_from(file); //~ blocking_fs
}
