#![source("blake3 1.8.7")]

use crate::hazmat::HasherExt;
use arrayvec::ArrayString;
use std::array::TryFromSliceError;
use std::io;
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::str::FromStr;

pub const OUT_LEN: usize;
pub const KEY_LEN: usize;
pub const BLOCK_LEN: usize;
pub const CHUNK_LEN: usize;
pub fn hash(input: &[u8]) -> Hash;
pub fn keyed_hash(key: &[u8; KEY_LEN], input: &[u8]) -> Hash;
pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; OUT_LEN];

#[derive(Clone, Copy, Hash, Eq)]
pub struct Hash {}
impl Hash {
    pub fn as_bytes(&self) -> &[u8; OUT_LEN];
    pub fn from_bytes(bytes: [u8; OUT_LEN]) -> Self;
    pub fn as_slice(&self) -> &[u8];
    pub fn from_slice(bytes: &[u8]) -> Result<Self, TryFromSliceError>;
    pub fn to_hex(&self) -> ArrayString<{ 2 * OUT_LEN }>;
    pub fn from_hex(hex: impl AsRef<[u8]>) -> Result<Self, HexError>;
}
impl From<[u8; OUT_LEN]> for Hash {}
impl FromStr for Hash {
    type Err = HexError;
}

#[derive(Clone)]
pub struct HexError {}

#[derive(Clone)]
pub struct Hasher {}
impl HasherExt for Hasher {}
impl Hasher {
    pub fn new() -> Self;
    pub fn new_keyed(key: &[u8; KEY_LEN]) -> Self;
    pub fn new_derive_key(context: &str) -> Self;
    pub fn reset(&mut self) -> &mut Self;
    pub fn update(&mut self, input: &[u8]) -> &mut Self;
    pub fn finalize(&self) -> Hash;
    pub fn finalize_xof(&self) -> OutputReader;
    pub fn count(&self) -> u64;
    #[blocks(cpu, millis, why = "it reads until EOF")]
    pub fn update_reader(&mut self, reader: impl Read) -> io::Result<&mut Self>;
    #[blocks(cpu, millis, why = "it hashes on rayon and waits")]
    pub fn update_rayon(&mut self, input: &[u8]) -> &mut Self;
    #[blocks(fs, millis, why = "it maps and hashes a file")]
    pub fn update_mmap(&mut self, path: impl AsRef<Path>) -> io::Result<&mut Self>;
    #[blocks(fs, millis, why = "it maps and hashes a file on rayon")]
    pub fn update_mmap_rayon(&mut self, path: impl AsRef<Path>) -> io::Result<&mut Self>;
}
impl Default for Hasher {}
impl Write for Hasher {}

#[derive(Clone)]
pub struct OutputReader {}
impl OutputReader {
    pub fn fill(&mut self, buf: &mut [u8]);
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, position: u64);
}
impl Read for OutputReader {}
impl Seek for OutputReader {}

pub mod hazmat {
    use crate::{Hash, OutputReader};

    pub fn max_subtree_len(input_offset: u64) -> Option<u64>;
    pub fn left_subtree_len(input_len: u64) -> u64;
    pub fn merge_subtrees_non_root(left_child: &ChainingValue, right_child: &ChainingValue, mode: Mode) -> ChainingValue;
    pub fn merge_subtrees_root(left_child: &ChainingValue, right_child: &ChainingValue, mode: Mode) -> Hash;
    pub fn merge_subtrees_root_xof(left_child: &ChainingValue, right_child: &ChainingValue, mode: Mode) -> OutputReader;
    pub fn hash_derive_key_context(context: &str) -> ContextKey;

    pub trait HasherExt {
        fn new_from_context_key(context_key: &ContextKey) -> Self;
        fn set_input_offset(&mut self, offset: u64) -> &mut Self;
        fn finalize_non_root(&self) -> ChainingValue;
    }

    #[derive(Copy, Clone)]
    pub enum Mode<'a> {
        Hash,
        KeyedHash(&'a [u8; KEY_LEN]),
        DeriveKeyMaterial(&'a ContextKey),
    }

    pub type ChainingValue = [u8; OUT_LEN];

    pub type ContextKey = [u8; KEY_LEN];
}

pub mod traits {
    pub use digest;
}
