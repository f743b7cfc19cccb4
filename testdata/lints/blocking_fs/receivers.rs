//! Methods that block because of what their receiver is.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read, Write};
use std::sync::Arc;

struct Log {
    file: Arc<File>,
    buffer: Vec<u8>,
}

async fn reads(log: &mut Log, mut file: File) -> io::Result<()> {
    let mut text = String::new();
    file.read_to_string(&mut text)?; //~ blocking_fs
    let mut buffered = BufReader::new(file);
    buffered.read_line(&mut text)?; //~ blocking_fs
    log.file.sync_all()?; //~ blocking_fs
    log.buffer.write_all(b"x")?;
    Cursor::new(b"abc").read_to_string(&mut text)?;
    (&b"abc"[..]).read_to_string(&mut text)?;
    Ok(())
}

async fn found_later(path: &str) -> io::Result<usize> {
    let mut files = Vec::new();
    files.push(File::open(path)?); //~ blocking_fs
    let mut last = None;
    for file in files {
        last = Some(file);
    }
    let mut bytes = Vec::new();
    match last {
        Some(mut file) => file.read_to_end(&mut bytes), //~ blocking_fs
        None => Ok(0),
    }
}

/// Writing into a buffer is memory mostly: the pedantic tier.
async fn buffered() -> std::io::Result<()> {
    use std::io::Write as _;
    let mut file = std::io::BufWriter::new(std::fs::File::create("target")?); //~ blocking_fs
    write!(file, "{}", 1)?; //~ blocking_fs
    file.write_all(b"text") //~ blocking_fs
}
