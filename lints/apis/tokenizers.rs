#![source("tokenizers 0.21.4")]

pub use crate::tokenizer::{Encoding, Result, Tokenizer, TokenizerImpl};

pub mod tokenizer {
    use crate::hidden::{DecoderWrapper, EncodeInput, ModelWrapper, NormalizerWrapper, PostProcessorWrapper, PreTokenizerWrapper};
    use std::error::Error;
    use std::ops::{Deref, DerefMut};
    use std::path::Path;

    pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

    #[derive(Clone)]
    pub struct Encoding {}

    #[derive(Clone)]
    pub struct Tokenizer {}
    impl Tokenizer {
        #[blocks(fs, millis, why = "it reads and parses a model")]
        #[source("tokenizers 0.21.4 src/tokenizer/mod.rs:438")]
        pub fn from_file<P: AsRef<Path>>(file: P) -> Result<Self>;
        #[blocks(cpu, millis, pedantic, why = "it parses a model")]
        #[source("tokenizers 0.21.4 src/tokenizer/mod.rs:443")]
        pub fn from_bytes<P: AsRef<[u8]>>(bytes: P) -> Result<Self>;
    }
    impl Deref for Tokenizer {
        type Target = TokenizerImpl<ModelWrapper, NormalizerWrapper, PreTokenizerWrapper, PostProcessorWrapper, DecoderWrapper>;
    }
    impl DerefMut for Tokenizer {}

    #[derive(Clone)]
    pub struct TokenizerImpl<M, N, PT, PP, D> {}
    impl<M, N, PT, PP, D> TokenizerImpl<M, N, PT, PP, D> {
        #[blocks(cpu, millis, pedantic, why = "it tokenizes a text")]
        #[source("tokenizers 0.21.4 src/tokenizer/mod.rs:785")]
        pub fn encode_fast<'s, E: Into<EncodeInput<'s>>>(&self, input: E, add_special_tokens: bool) -> Result<Encoding>;
        #[blocks(cpu, millis, pedantic, why = "it tokenizes a text")]
        #[source("tokenizers 0.21.4 src/tokenizer/mod.rs:827")]
        pub fn encode<'s, E: Into<EncodeInput<'s>>>(&self, input: E, add_special_tokens: bool) -> Result<Encoding>;
        #[blocks(cpu, millis, pedantic, why = "it tokenizes a text")]
        #[source("tokenizers 0.21.4 src/tokenizer/mod.rs:870")]
        pub fn encode_char_offsets<'s, E: Into<EncodeInput<'s>>>(&self, input: E, add_special_tokens: bool) -> Result<Encoding>;
        #[blocks(cpu, millis, pedantic, why = "it tokenizes texts")]
        #[source("tokenizers 0.21.4 src/tokenizer/mod.rs:1262")]
        pub fn encode_batch<'s, E: Into<EncodeInput<'s>>>(&self, inputs: Vec<E>, add_special_tokens: bool) -> Result<Vec<Encoding>>;
        #[blocks(cpu, millis, pedantic, why = "it tokenizes texts")]
        #[source("tokenizers 0.21.4 src/tokenizer/mod.rs:1307")]
        pub fn encode_batch_fast<'s, E: Into<EncodeInput<'s>>>(&self, inputs: Vec<E>, add_special_tokens: bool) -> Result<Vec<Encoding>>;
    }
}

mod hidden {
    pub struct DecoderWrapper {}
    pub struct EncodeInput<'s> {}
    pub struct ModelWrapper {}
    pub struct NormalizerWrapper {}
    pub struct PostProcessorWrapper {}
    pub struct PreTokenizerWrapper {}
}
