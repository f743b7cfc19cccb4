#![source("miniz_oxide 0.9.1")]

pub mod inflate {
    use crate::hidden::TINFLStatus;
    pub struct DecompressError {}
    #[blocks(cpu, millis, pedantic, why = "it decompresses")]
    pub fn decompress_to_vec(input: &[u8]) -> Result<Vec<u8>, DecompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses")]
    pub fn decompress_to_vec_zlib(input: &[u8]) -> Result<Vec<u8>, DecompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses")]
    pub fn decompress_to_vec_with_limit(input: &[u8], max_size: usize) -> Result<Vec<u8>, DecompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses")]
    pub fn decompress_to_vec_zlib_with_limit(input: &[u8], max_size: usize) -> Result<Vec<u8>, DecompressError>;
    #[blocks(cpu, millis, pedantic, why = "it decompresses")]
    pub fn decompress_slice_iter_to_slice<'out, 'inp>(
        out: &'out mut [u8],
        it: impl Iterator<Item = &'inp [u8]>,
        zlib_header: bool,
        ignore_adler32: bool,
    ) -> Result<usize, TINFLStatus>;
}

pub mod deflate {
    #[blocks(cpu, millis, pedantic, why = "it compresses")]
    pub fn compress_to_vec(input: &[u8], level: u8) -> Vec<u8>;
    #[blocks(cpu, millis, pedantic, why = "it compresses")]
    pub fn compress_to_vec_zlib(input: &[u8], level: u8) -> Vec<u8>;
}

mod hidden {
    pub struct TINFLStatus {}
}
