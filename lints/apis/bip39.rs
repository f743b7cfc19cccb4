#![source("bip39 2.2.2")]

use crate::hidden::{CryptoRng, RngCore};
use std::borrow::Cow;

#[derive(Clone, Copy)]
pub enum Language {}
pub enum Error {}
#[derive(Clone)]
pub struct Mnemonic {}

impl Mnemonic {
    pub fn from_entropy_in(language: Language, entropy: &[u8]) -> Result<Mnemonic, Error>;
    pub fn from_entropy(entropy: &[u8]) -> Result<Mnemonic, Error>;
    pub fn generate_in_with<R>(rng: &mut R, language: Language, word_count: usize) -> Result<Mnemonic, Error>
    where
        R: RngCore + CryptoRng;
    pub fn generate_in(language: Language, word_count: usize) -> Result<Mnemonic, Error>;
    pub fn generate(word_count: usize) -> Result<Mnemonic, Error>;
    pub fn language(&self) -> Language;
    pub fn words(&self) -> impl Iterator<Item = &'static str> + Clone + '_;
    pub fn word_iter(&self) -> impl Iterator<Item = &'static str> + Clone + '_;
    pub fn word_indices(&self) -> impl Iterator<Item = usize> + Clone + '_;
    pub fn language_of<S: AsRef<str>>(mnemonic: S) -> Result<Language, Error>;
    pub fn parse_in_normalized(language: Language, s: &str) -> Result<Mnemonic, Error>;
    pub fn parse_in_normalized_without_checksum_check(language: Language, s: &str) -> Result<Mnemonic, Error>;
    pub fn parse_normalized(s: &str) -> Result<Mnemonic, Error>;
    pub fn parse_in<'a, S: Into<Cow<'a, str>>>(language: Language, s: S) -> Result<Mnemonic, Error>;
    pub fn parse<'a, S: Into<Cow<'a, str>>>(s: S) -> Result<Mnemonic, Error>;
    pub fn word_count(&self) -> usize;
    #[blocks(cpu, millis, why = "it derives a seed with 2048 rounds of PBKDF2")]
    pub fn to_seed_normalized(&self, normalized_passphrase: &str) -> [u8; 64];
    #[blocks(cpu, millis, why = "it derives a seed with 2048 rounds of PBKDF2")]
    pub fn to_seed<'a, P: Into<Cow<'a, str>>>(&self, passphrase: P) -> [u8; 64];
    pub fn to_entropy_array(&self) -> ([u8; 33], usize);
    pub fn to_entropy(&self) -> Vec<u8>;
    pub fn checksum(&self) -> u8;
}

mod hidden {
    pub trait CryptoRng {}
    pub trait RngCore {}
}
