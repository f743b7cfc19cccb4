#![source("reed-solomon-simd 3.1.0")]

use crate::hidden::{DecoderResult, EncoderResult};
use std::collections::BTreeMap;

pub enum Error {}
pub struct ReedSolomonEncoder {}
pub struct ReedSolomonDecoder {}

#[blocks(cpu, millis, pedantic, why = "it computes parity")]
pub fn encode<T>(original_count: usize, recovery_count: usize, original: T) -> Result<Vec<Vec<u8>>, Error>
where
    T: IntoIterator,
    T::Item: AsRef<[u8]>;
#[blocks(cpu, millis, pedantic, why = "it computes what is lost")]
pub fn decode<O, R, OT, RT>(
    original_count: usize,
    recovery_count: usize,
    original: O,
    recovery: R,
) -> Result<BTreeMap<usize, Vec<u8>>, Error>
where
    O: IntoIterator<Item = (usize, OT)>,
    R: IntoIterator<Item = (usize, RT)>,
    OT: AsRef<[u8]>,
    RT: AsRef<[u8]>;

impl ReedSolomonEncoder {
    pub fn add_original_shard<T: AsRef<[u8]>>(&mut self, original_shard: T) -> Result<(), Error>;
    #[blocks(cpu, millis, pedantic, why = "it computes parity")]
    pub fn encode(&mut self) -> Result<EncoderResult<'_>, Error>;
    pub fn new(original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<Self, Error>;
    pub fn reset(&mut self, original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<(), Error>;
    pub fn supports(original_count: usize, recovery_count: usize) -> bool;
}

impl ReedSolomonDecoder {
    pub fn add_original_shard<T: AsRef<[u8]>>(&mut self, index: usize, original_shard: T) -> Result<(), Error>;
    pub fn add_recovery_shard<T: AsRef<[u8]>>(&mut self, index: usize, recovery_shard: T) -> Result<(), Error>;
    #[blocks(cpu, millis, pedantic, why = "it computes what is lost")]
    pub fn decode(&mut self) -> Result<DecoderResult<'_>, Error>;
    pub fn new(original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<Self, Error>;
    pub fn reset(&mut self, original_count: usize, recovery_count: usize, shard_bytes: usize) -> Result<(), Error>;
    pub fn supports(original_count: usize, recovery_count: usize) -> bool;
}

mod hidden {
    pub struct DecoderResult {}
    pub struct EncoderResult {}
}
