//! A function that reads or writes whatever it is given blocks for a file, and not for memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Write};

fn by_param<R: Read>(reader: &mut R) -> io::Result<Vec<u8>> {
    let mut all = vec![];
    reader.read_to_end(&mut all)?;
    Ok(all)
}

fn by_value<R: Read>(mut reader: R) -> io::Result<Vec<u8>> {
    by_param(&mut reader)
}

fn by_impl(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut all = vec![];
    reader.read_to_end(&mut all)?;
    Ok(all)
}

fn wrapped<R: Read>(reader: R) -> io::Result<Vec<u8>> {
    by_value(BufReader::new(reader))
}

fn lines<R: Read>(reader: R) -> usize {
    BufReader::new(reader).lines().count()
}

fn copied<R: Read, W: Write>(mut reader: R, mut writer: W) -> io::Result<u64> {
    io::copy(&mut reader, &mut writer)
}

fn save(writer: &mut impl Write) -> io::Result<()> {
    writer.write_all(b"x")?;
    writeln!(writer, "y")
}

struct Holder<R> {
    reader: R,
}

impl<R: Read> Holder<R> {
    fn new(reader: R) -> Self {
        Self { reader }
    }

    fn all(&mut self) -> io::Result<Vec<u8>> {
        let mut all = vec![];
        self.reader.read_to_end(&mut all)?;
        Ok(all)
    }
}

struct Own(Vec<u8>);

impl Read for Own {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Ok(self.0.len())
    }
}

async fn serve(mut file: File, bytes: &[u8], own: Own) -> io::Result<()> {
    file.read(&mut [0u8; 4])?; //~ blocking_fs
    by_param(&mut file)?; //~ blocking_fs
    by_value(file.try_clone()?)?; //~ blocking_fs
    by_value(&file)?; //~ blocking_fs
    by_param(&mut BufReader::new(file.try_clone()?))?; //~ blocking_fs
    by_impl(&mut file)?; //~ blocking_fs
    wrapped(file.try_clone()?)?; //~ blocking_fs
    copied(file.try_clone()?, io::sink())?; //~ blocking_fs
    copied(bytes, file.try_clone()?)?; //~ blocking_fs
    save(&mut file)?; //~ blocking_fs
    let mut holder = Holder::new(file.try_clone()?);
    holder.all()?; //~ blocking_fs
    Holder { reader: file }.all()?; //~ blocking_fs
    by_param(&mut &bytes[..])?;
    by_value(Cursor::new(bytes))?;
    by_impl(&mut &bytes[..])?;
    wrapped(bytes)?;
    copied(bytes, io::sink())?;
    save(&mut Vec::new())?;
    by_value(own)?;
    Holder::new(bytes).all()?;
    Ok(())
}

// What fills memory first is pedantic where it is called here, and not told through other functions.
async fn buffered(file: File) -> io::Result<()> {
    save(&mut BufWriter::new(file))
}

async fn counted(file: File, bytes: &[u8]) -> usize {
    lines(bytes) + lines(file) //~ blocking_fs
}

async fn over_net(stream: std::net::TcpStream) -> io::Result<Vec<u8>> {
    by_value(stream) //~ blocking_net
}

// Nothing says what it is.
async fn any<R: Read>(reader: R, boxed: Box<dyn Read>) -> io::Result<()> {
    by_value(reader)?;
    by_value(boxed)?;
    Ok(())
}
