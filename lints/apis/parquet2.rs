#![source("parquet2 0.17.2")]

pub mod error {
    pub enum Error {}
}

pub mod page {
    pub enum CompressedPage {}
    pub enum Page {}
}

pub mod read {
    use crate::error::Error;
    use crate::page::{CompressedPage, Page};

    #[blocks(cpu, millis, pedantic, why = "it decompresses a page")]
    #[source("parquet2 0.17.2 src/read/compression.rs:117")]
    pub fn decompress(compressed_page: CompressedPage, buffer: &mut Vec<u8>) -> Result<Page, Error>;
}
