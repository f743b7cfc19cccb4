#![source("esplora-client 0.13.0")]

use crate::hidden::{
    AddressStats, BlockHeader, BlockInfo, BlockStatus, Client, EsploraTx, MempoolRecentTx, MempoolStats, MerkleBlock, MerkleProof,
    OutputStatus, Response, ScriptHashStats, SubmitPackageResult, TxStatus, Utxo,
};
use bitcoin::{Address, Amount, Block, BlockHash, FeeRate, Script, Transaction, Txid};
use std::collections::{HashMap, HashSet};
use std::time::Duration;

pub enum Error {}
pub struct Builder {}
#[derive(Clone)]
pub struct BlockingClient {}
#[derive(Clone)]
pub struct AsyncClient<S = DefaultSleeper> {}
pub struct DefaultSleeper {}
pub trait Sleeper {}

impl Builder {
    pub fn new(base_url: &str) -> Self;
    pub fn proxy(self, proxy: &str) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn header(self, key: &str, value: &str) -> Self;
    pub fn max_retries(self, count: usize) -> Self;
    pub fn max_connections(self, count: usize) -> Self;
    pub fn build_blocking(self) -> BlockingClient;
    pub fn build_async(self) -> Result<AsyncClient, Error>;
    pub fn build_async_with_sleeper<S: Sleeper>(self) -> Result<AsyncClient<S>, Error>;
}

impl BlockingClient {
    pub fn from_builder(builder: Builder) -> Self;
    pub fn url(&self) -> &str;
    #[blocks(http, unbounded, why = "it waits for a response")]
    pub fn post_request<T: Into<Vec<u8>>>(
        &self,
        path: &str,
        body: T,
        query_params: Option<HashSet<(&str, String)>>,
    ) -> Result<Response, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_tx", why = "it waits for a response")]
    pub fn get_tx(&self, txid: &Txid) -> Result<Option<Transaction>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_tx_no_opt", why = "it waits for a response")]
    pub fn get_tx_no_opt(&self, txid: &Txid) -> Result<Transaction, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_txid_at_block_index", why = "it waits for a response")]
    pub fn get_txid_at_block_index(&self, block_hash: &BlockHash, index: usize) -> Result<Option<Txid>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_tx_status", why = "it waits for a response")]
    pub fn get_tx_status(&self, txid: &Txid) -> Result<TxStatus, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_tx_info", why = "it waits for a response")]
    pub fn get_tx_info(&self, txid: &Txid) -> Result<Option<EsploraTx>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_tx_outspends", why = "it waits for a response")]
    pub fn get_tx_outspends(&self, txid: &Txid) -> Result<Vec<OutputStatus>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_header_by_hash", why = "it waits for a response")]
    pub fn get_header_by_hash(&self, block_hash: &BlockHash) -> Result<BlockHeader, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_block_status", why = "it waits for a response")]
    pub fn get_block_status(&self, block_hash: &BlockHash) -> Result<BlockStatus, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_block_by_hash", why = "it waits for a response")]
    pub fn get_block_by_hash(&self, block_hash: &BlockHash) -> Result<Option<Block>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_merkle_proof", why = "it waits for a response")]
    pub fn get_merkle_proof(&self, txid: &Txid) -> Result<Option<MerkleProof>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_merkle_block", why = "it waits for a response")]
    pub fn get_merkle_block(&self, txid: &Txid) -> Result<Option<MerkleBlock>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_output_status", why = "it waits for a response")]
    pub fn get_output_status(&self, txid: &Txid, index: u64) -> Result<Option<OutputStatus>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::broadcast", why = "it waits for a response")]
    pub fn broadcast(&self, transaction: &Transaction) -> Result<Txid, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::submit_package", why = "it waits for a response")]
    pub fn submit_package(
        &self,
        transactions: &[Transaction],
        maxfeerate: Option<FeeRate>,
        maxburnamount: Option<Amount>,
    ) -> Result<SubmitPackageResult, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_height", why = "it waits for a response")]
    pub fn get_height(&self) -> Result<u32, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_tip_hash", why = "it waits for a response")]
    pub fn get_tip_hash(&self) -> Result<BlockHash, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_block_hash", why = "it waits for a response")]
    pub fn get_block_hash(&self, block_height: u32) -> Result<BlockHash, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_mempool_stats", why = "it waits for a response")]
    pub fn get_mempool_stats(&self) -> Result<MempoolStats, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_mempool_recent_txs", why = "it waits for a response")]
    pub fn get_mempool_recent_txs(&self) -> Result<Vec<MempoolRecentTx>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_mempool_txids", why = "it waits for a response")]
    pub fn get_mempool_txids(&self) -> Result<Vec<Txid>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_fee_estimates", why = "it waits for a response")]
    pub fn get_fee_estimates(&self) -> Result<HashMap<u16, FeeRate>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_address_stats", why = "it waits for a response")]
    pub fn get_address_stats(&self, address: &Address) -> Result<AddressStats, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_scripthash_stats", why = "it waits for a response")]
    pub fn get_scripthash_stats(&self, script: &Script) -> Result<ScriptHashStats, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_address_txs", why = "it waits for a response")]
    pub fn get_address_txs(&self, address: &Address, last_seen: Option<Txid>) -> Result<Vec<EsploraTx>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_mempool_address_txs", why = "it waits for a response")]
    pub fn get_mempool_address_txs(&self, address: &Address) -> Result<Vec<EsploraTx>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_scripthash_txs", why = "it waits for a response")]
    pub fn get_scripthash_txs(&self, script: &Script, last_seen: Option<Txid>) -> Result<Vec<EsploraTx>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_mempool_scripthash_txs", why = "it waits for a response")]
    pub fn get_mempool_scripthash_txs(&self, script: &Script) -> Result<Vec<EsploraTx>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_block_info", why = "it waits for a response")]
    pub fn get_block_info(&self, blockhash: &BlockHash) -> Result<BlockInfo, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_block_txids", why = "it waits for a response")]
    pub fn get_block_txids(&self, blockhash: &BlockHash) -> Result<Vec<Txid>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_block_txs", why = "it waits for a response")]
    pub fn get_block_txs(&self, blockhash: &BlockHash, start_index: Option<u32>) -> Result<Vec<EsploraTx>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_block_infos", why = "it waits for a response")]
    pub fn get_block_infos(&self, height: Option<u32>) -> Result<Vec<BlockInfo>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_address_utxos", why = "it waits for a response")]
    pub fn get_address_utxos(&self, address: &Address) -> Result<Vec<Utxo>, Error>;
    #[blocks(http, unbounded, tokio = "esplora_client::AsyncClient::get_scripthash_utxos", why = "it waits for a response")]
    pub fn get_scripthash_utxos(&self, script: &Script) -> Result<Vec<Utxo>, Error>;
}

impl<S: Sleeper> AsyncClient<S> {
    pub fn from_builder(builder: Builder) -> Result<Self, Error>;
    pub fn url(&self) -> &str;
    pub fn client(&self) -> &Client;
    pub async fn get_tx(&self, txid: &Txid) -> Result<Option<Transaction>, Error>;
    pub async fn get_tx_no_opt(&self, txid: &Txid) -> Result<Transaction, Error>;
    pub async fn get_txid_at_block_index(&self, block_hash: &BlockHash, index: usize) -> Result<Option<Txid>, Error>;
    pub async fn get_tx_status(&self, txid: &Txid) -> Result<TxStatus, Error>;
    pub async fn get_tx_info(&self, txid: &Txid) -> Result<Option<EsploraTx>, Error>;
    pub async fn get_tx_outspends(&self, txid: &Txid) -> Result<Vec<OutputStatus>, Error>;
    pub async fn get_header_by_hash(&self, block_hash: &BlockHash) -> Result<BlockHeader, Error>;
    pub async fn get_block_status(&self, block_hash: &BlockHash) -> Result<BlockStatus, Error>;
    pub async fn get_block_by_hash(&self, block_hash: &BlockHash) -> Result<Option<Block>, Error>;
    pub async fn get_merkle_proof(&self, tx_hash: &Txid) -> Result<Option<MerkleProof>, Error>;
    pub async fn get_merkle_block(&self, tx_hash: &Txid) -> Result<Option<MerkleBlock>, Error>;
    pub async fn get_output_status(&self, txid: &Txid, index: u64) -> Result<Option<OutputStatus>, Error>;
    pub async fn broadcast(&self, transaction: &Transaction) -> Result<Txid, Error>;
    pub async fn submit_package(
        &self,
        transactions: &[Transaction],
        maxfeerate: Option<FeeRate>,
        maxburnamount: Option<Amount>,
    ) -> Result<SubmitPackageResult, Error>;
    pub async fn get_height(&self) -> Result<u32, Error>;
    pub async fn get_tip_hash(&self) -> Result<BlockHash, Error>;
    pub async fn get_block_hash(&self, block_height: u32) -> Result<BlockHash, Error>;
    pub async fn get_address_stats(&self, address: &Address) -> Result<AddressStats, Error>;
    pub async fn get_scripthash_stats(&self, script: &Script) -> Result<ScriptHashStats, Error>;
    pub async fn get_address_txs(&self, address: &Address, last_seen: Option<Txid>) -> Result<Vec<EsploraTx>, Error>;
    pub async fn get_mempool_address_txs(&self, address: &Address) -> Result<Vec<EsploraTx>, Error>;
    pub async fn get_scripthash_txs(&self, script: &Script, last_seen: Option<Txid>) -> Result<Vec<EsploraTx>, Error>;
    pub async fn get_mempool_scripthash_txs(&self, script: &Script) -> Result<Vec<EsploraTx>, Error>;
    pub async fn get_mempool_stats(&self) -> Result<MempoolStats, Error>;
    pub async fn get_mempool_recent_txs(&self) -> Result<Vec<MempoolRecentTx>, Error>;
    pub async fn get_mempool_txids(&self) -> Result<Vec<Txid>, Error>;
    pub async fn get_fee_estimates(&self) -> Result<HashMap<u16, FeeRate>, Error>;
    pub async fn get_block_info(&self, blockhash: &BlockHash) -> Result<BlockInfo, Error>;
    pub async fn get_block_txids(&self, blockhash: &BlockHash) -> Result<Vec<Txid>, Error>;
    pub async fn get_block_txs(&self, blockhash: &BlockHash, start_index: Option<u32>) -> Result<Vec<EsploraTx>, Error>;
    pub async fn get_block_infos(&self, height: Option<u32>) -> Result<Vec<BlockInfo>, Error>;
    pub async fn get_address_utxos(&self, address: &Address) -> Result<Vec<Utxo>, Error>;
    pub async fn get_scripthash_utxos(&self, script: &Script) -> Result<Vec<Utxo>, Error>;
}

pub mod blocking {
    pub use crate::BlockingClient;
}

pub mod r#async {
    pub use crate::AsyncClient;
}

mod hidden {
    pub struct AddressStats {}
    pub struct BlockHeader {}
    pub struct BlockInfo {}
    pub struct BlockStatus {}
    pub struct Client {}
    pub struct EsploraTx {}
    pub struct MempoolRecentTx {}
    pub struct MempoolStats {}
    pub struct MerkleBlock {}
    pub struct MerkleProof {}
    pub struct OutputStatus {}
    pub struct Response {}
    pub struct ScriptHashStats {}
    pub struct SubmitPackageResult {}
    pub struct TxStatus {}
    pub struct Utxo {}
}
