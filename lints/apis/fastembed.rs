#![source("fastembed 5.8.0")]

use std::path::Path;

pub type Embedding = Vec<f32>;

pub struct Error {}

pub struct TextInitOptions {}

pub struct TextEmbedding {}
impl TextEmbedding {
    #[blocks(fs, millis, why = "it loads a model, and downloads it first if need be")]
    #[source("fastembed 5.8.0 src/text_embedding/impl.rs:40")]
    pub fn try_new(options: TextInitOptions) -> Result<Self, Error>;
    #[blocks(cpu, millis, why = "it runs a model")]
    #[source("fastembed 5.8.0 src/text_embedding/impl.rs:393")]
    pub fn embed<S: AsRef<str>>(&mut self, texts: impl AsRef<[S]>, batch_size: Option<usize>) -> Result<Vec<Embedding>, Error>;
}

pub struct ImageInitOptions {}

pub struct ImageEmbedding {}
impl ImageEmbedding {
    #[blocks(fs, millis, why = "it loads a model, and downloads it first if need be")]
    #[source("fastembed 5.8.0 src/image_embedding/impl.rs:36")]
    pub fn try_new(options: ImageInitOptions) -> Result<Self, Error>;
    #[blocks(cpu, millis, why = "it runs a model")]
    #[source("fastembed 5.8.0 src/image_embedding/impl.rs:129")]
    pub fn embed_bytes(&mut self, images: &[&[u8]], batch_size: Option<usize>) -> Result<Vec<Embedding>, Error>;
    #[blocks(fs, millis, why = "it reads images and runs a model")]
    #[source("fastembed 5.8.0 src/image_embedding/impl.rs:164")]
    pub fn embed<S: AsRef<Path>>(&mut self, images: impl AsRef<[S]>, batch_size: Option<usize>) -> Result<Vec<Embedding>, Error>;
}

pub struct RerankResult {}

pub struct TextRerank {}
impl TextRerank {
    #[blocks(cpu, millis, why = "it runs a model")]
    #[source("fastembed 5.8.0 src/reranking/impl.rs:127")]
    pub fn rerank<S: AsRef<str>>(
        &mut self,
        query: S,
        documents: impl AsRef<[S]>,
        return_documents: bool,
        batch_size: Option<usize>,
    ) -> Result<Vec<RerankResult>, Error>;
}
