#![source("tiktoken-rs 0.6.0 src/tiktoken_ext/openai_public.rs, src/vendor_tiktoken.rs")]

use std::collections::HashSet;

#[blocks(cpu, millis, why = "it builds the whole vocabulary")]
pub fn o200k_base() -> Result<CoreBPE>;
#[blocks(cpu, millis, why = "it builds the whole vocabulary")]
pub fn cl100k_base() -> Result<CoreBPE>;
#[blocks(cpu, millis, why = "it builds the whole vocabulary")]
pub fn p50k_base() -> Result<CoreBPE>;
#[blocks(cpu, millis, why = "it builds the whole vocabulary")]
pub fn p50k_edit() -> Result<CoreBPE>;
#[blocks(cpu, millis, why = "it builds the whole vocabulary")]
pub fn r50k_base() -> Result<CoreBPE>;
#[blocks(cpu, millis, why = "it builds the whole vocabulary")]
pub fn get_bpe_from_model(model: &str) -> Result<CoreBPE>;

#[derive(Clone)]
pub struct CoreBPE {}
impl CoreBPE {
    pub fn encode_ordinary(&self, text: &str) -> Vec<u32>;
    pub fn encode_with_special_tokens(&self, text: &str) -> Vec<u32>;
    pub fn decode(&self, tokens: Vec<u32>) -> Result<String>;
}

pub type Result<T> = anyhow::Result<T>;
