#![source("bitcoincore-rpc 0.19.0")]

use crate::hidden::{NetworkChecked, NetworkUnchecked, Signature};
use bitcoin::{Address, Amount, Block, OutPoint, PrivateKey, PublicKey, Script, Transaction};
use std::collections::HashMap;
use std::path::PathBuf;
use std::result;

pub use bitcoincore_rpc_json as json;
pub use bitcoincore_rpc_json::bitcoin;

pub type Result<T> = result::Result<T, Error>;

pub enum Error {}

pub enum Auth {
    None,
    UserPass(String, String),
    CookieFile(PathBuf),
}

pub trait RawTx {}

pub struct Client {}
impl RpcApi for Client {}

pub trait RpcApi: Sized {
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn call<T: for<'a> serde::de::Deserialize<'a>>(&self, cmd: &str, args: &[serde_json::Value]) -> Result<T>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_by_id<T: queryable::Queryable<Self>>(&self, id: &<T as queryable::Queryable<Self>>::Id) -> Result<T>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_network_info(&self) -> Result<json::GetNetworkInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_index_info(&self) -> Result<json::GetIndexInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn version(&self) -> Result<usize>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn add_multisig_address(
        &self,
        nrequired: usize,
        keys: &[json::PubKeyOrAddress],
        label: Option<&str>,
        address_type: Option<json::AddressType>,
    ) -> Result<json::AddMultiSigAddressResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn load_wallet(&self, wallet: &str) -> Result<json::LoadWalletResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn unload_wallet(&self, wallet: Option<&str>) -> Result<Option<json::UnloadWalletResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn create_wallet(
        &self,
        wallet: &str,
        disable_private_keys: Option<bool>,
        blank: Option<bool>,
        passphrase: Option<&str>,
        avoid_reuse: Option<bool>,
    ) -> Result<json::LoadWalletResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn list_wallets(&self) -> Result<Vec<String>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn list_wallet_dir(&self) -> Result<Vec<String>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_wallet_info(&self) -> Result<json::GetWalletInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn backup_wallet(&self, destination: Option<&str>) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn dump_private_key(&self, address: &Address) -> Result<PrivateKey>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn encrypt_wallet(&self, passphrase: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_difficulty(&self) -> Result<f64>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_connection_count(&self) -> Result<usize>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block(&self, hash: &bitcoin::BlockHash) -> Result<Block>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_hex(&self, hash: &bitcoin::BlockHash) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_info(&self, hash: &bitcoin::BlockHash) -> Result<json::GetBlockResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_header(&self, hash: &bitcoin::BlockHash) -> Result<bitcoin::block::Header>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_header_info(&self, hash: &bitcoin::BlockHash) -> Result<json::GetBlockHeaderResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_mining_info(&self) -> Result<json::GetMiningInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_template(
        &self,
        mode: json::GetBlockTemplateModes,
        rules: &[json::GetBlockTemplateRules],
        capabilities: &[json::GetBlockTemplateCapabilities],
    ) -> Result<json::GetBlockTemplateResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_blockchain_info(&self) -> Result<json::GetBlockchainInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_count(&self) -> Result<u64>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_best_block_hash(&self) -> Result<bitcoin::BlockHash>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_hash(&self, height: u64) -> Result<bitcoin::BlockHash>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_stats(&self, height: u64) -> Result<json::GetBlockStatsResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_stats_fields(&self, height: u64, fields: &[json::BlockStatsFields]) -> Result<json::GetBlockStatsResultPartial>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_raw_transaction(&self, txid: &bitcoin::Txid, block_hash: Option<&bitcoin::BlockHash>) -> Result<Transaction>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_raw_transaction_hex(&self, txid: &bitcoin::Txid, block_hash: Option<&bitcoin::BlockHash>) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_raw_transaction_info(
        &self,
        txid: &bitcoin::Txid,
        block_hash: Option<&bitcoin::BlockHash>,
    ) -> Result<json::GetRawTransactionResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_block_filter(&self, block_hash: &bitcoin::BlockHash) -> Result<json::GetBlockFilterResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_balance(&self, minconf: Option<usize>, include_watchonly: Option<bool>) -> Result<Amount>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_balances(&self) -> Result<json::GetBalancesResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_received_by_address(&self, address: &Address, minconf: Option<u32>) -> Result<Amount>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_transaction(&self, txid: &bitcoin::Txid, include_watchonly: Option<bool>) -> Result<json::GetTransactionResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn list_transactions(
        &self,
        label: Option<&str>,
        count: Option<usize>,
        skip: Option<usize>,
        include_watchonly: Option<bool>,
    ) -> Result<Vec<json::ListTransactionResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn list_since_block(
        &self,
        blockhash: Option<&bitcoin::BlockHash>,
        target_confirmations: Option<usize>,
        include_watchonly: Option<bool>,
        include_removed: Option<bool>,
    ) -> Result<json::ListSinceBlockResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_tx_out(&self, txid: &bitcoin::Txid, vout: u32, include_mempool: Option<bool>) -> Result<Option<json::GetTxOutResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_tx_out_proof(&self, txids: &[bitcoin::Txid], block_hash: Option<&bitcoin::BlockHash>) -> Result<Vec<u8>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn import_public_key(&self, pubkey: &PublicKey, label: Option<&str>, rescan: Option<bool>) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn import_private_key(&self, privkey: &PrivateKey, label: Option<&str>, rescan: Option<bool>) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn import_address(&self, address: &Address, label: Option<&str>, rescan: Option<bool>) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn import_address_script(&self, script: &Script, label: Option<&str>, rescan: Option<bool>, p2sh: Option<bool>) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn import_multi(
        &self,
        requests: &[json::ImportMultiRequest],
        options: Option<&json::ImportMultiOptions>,
    ) -> Result<Vec<json::ImportMultiResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn import_descriptors(&self, req: json::ImportDescriptors) -> Result<Vec<json::ImportMultiResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn set_label(&self, address: &Address, label: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn key_pool_refill(&self, new_size: Option<usize>) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn list_unspent(
        &self,
        minconf: Option<usize>,
        maxconf: Option<usize>,
        addresses: Option<&[&Address<NetworkChecked>]>,
        include_unsafe: Option<bool>,
        query_options: Option<json::ListUnspentQueryOptions>,
    ) -> Result<Vec<json::ListUnspentResultEntry>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn lock_unspent(&self, outputs: &[OutPoint]) -> Result<bool>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn unlock_unspent(&self, outputs: &[OutPoint]) -> Result<bool>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn unlock_unspent_all(&self) -> Result<bool>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn list_received_by_address(
        &self,
        address_filter: Option<&Address>,
        minconf: Option<u32>,
        include_empty: Option<bool>,
        include_watchonly: Option<bool>,
    ) -> Result<Vec<json::ListReceivedByAddressResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn create_psbt(
        &self,
        inputs: &[json::CreateRawTransactionInput],
        outputs: &HashMap<String, Amount>,
        locktime: Option<i64>,
        replaceable: Option<bool>,
    ) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn create_raw_transaction_hex(
        &self,
        utxos: &[json::CreateRawTransactionInput],
        outs: &HashMap<String, Amount>,
        locktime: Option<i64>,
        replaceable: Option<bool>,
    ) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn create_raw_transaction(
        &self,
        utxos: &[json::CreateRawTransactionInput],
        outs: &HashMap<String, Amount>,
        locktime: Option<i64>,
        replaceable: Option<bool>,
    ) -> Result<Transaction>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn decode_raw_transaction<R: RawTx>(&self, tx: R, is_witness: Option<bool>) -> Result<json::DecodeRawTransactionResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn fund_raw_transaction<R: RawTx>(
        &self,
        tx: R,
        options: Option<&json::FundRawTransactionOptions>,
        is_witness: Option<bool>,
    ) -> Result<json::FundRawTransactionResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn sign_raw_transaction<R: RawTx>(
        &self,
        tx: R,
        utxos: Option<&[json::SignRawTransactionInput]>,
        private_keys: Option<&[PrivateKey]>,
        sighash_type: Option<json::SigHashType>,
    ) -> Result<json::SignRawTransactionResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn sign_raw_transaction_with_wallet<R: RawTx>(
        &self,
        tx: R,
        utxos: Option<&[json::SignRawTransactionInput]>,
        sighash_type: Option<json::SigHashType>,
    ) -> Result<json::SignRawTransactionResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn sign_raw_transaction_with_key<R: RawTx>(
        &self,
        tx: R,
        privkeys: &[PrivateKey],
        prevtxs: Option<&[json::SignRawTransactionInput]>,
        sighash_type: Option<json::SigHashType>,
    ) -> Result<json::SignRawTransactionResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn test_mempool_accept<R: RawTx>(&self, rawtxs: &[R]) -> Result<Vec<json::TestMempoolAcceptResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn stop(&self) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn verify_message(&self, address: &Address, signature: &Signature, message: &str) -> Result<bool>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_new_address(&self, label: Option<&str>, address_type: Option<json::AddressType>) -> Result<Address<NetworkUnchecked>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_raw_change_address(&self, address_type: Option<json::AddressType>) -> Result<Address<NetworkUnchecked>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_address_info(&self, address: &Address) -> Result<json::GetAddressInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn generate_to_address(&self, block_num: u64, address: &Address<NetworkChecked>) -> Result<Vec<bitcoin::BlockHash>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn generate(&self, block_num: u64, maxtries: Option<u64>) -> Result<Vec<bitcoin::BlockHash>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn invalidate_block(&self, block_hash: &bitcoin::BlockHash) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn reconsider_block(&self, block_hash: &bitcoin::BlockHash) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_mempool_info(&self) -> Result<json::GetMempoolInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_raw_mempool(&self) -> Result<Vec<bitcoin::Txid>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_raw_mempool_verbose(&self) -> Result<HashMap<bitcoin::Txid, json::GetMempoolEntryResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_mempool_entry(&self, txid: &bitcoin::Txid) -> Result<json::GetMempoolEntryResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_chain_tips(&self) -> Result<json::GetChainTipsResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn send_to_address(
        &self,
        address: &Address<NetworkChecked>,
        amount: Amount,
        comment: Option<&str>,
        comment_to: Option<&str>,
        subtract_fee: Option<bool>,
        replaceable: Option<bool>,
        confirmation_target: Option<u32>,
        estimate_mode: Option<json::EstimateMode>,
    ) -> Result<bitcoin::Txid>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn add_node(&self, addr: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn remove_node(&self, addr: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn onetry_node(&self, addr: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn disconnect_node(&self, addr: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn disconnect_node_by_id(&self, node_id: u32) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_added_node_info(&self, node: Option<&str>) -> Result<Vec<json::GetAddedNodeInfoResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_node_addresses(&self, count: Option<usize>) -> Result<Vec<json::GetNodeAddressesResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn list_banned(&self) -> Result<Vec<json::ListBannedResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn clear_banned(&self) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn add_ban(&self, subnet: &str, bantime: u64, absolute: bool) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn remove_ban(&self, subnet: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn set_network_active(&self, state: bool) -> Result<bool>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_peer_info(&self) -> Result<Vec<json::GetPeerInfoResult>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn ping(&self) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn send_raw_transaction<R: RawTx>(&self, tx: R) -> Result<bitcoin::Txid>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn estimate_smart_fee(&self, conf_target: u16, estimate_mode: Option<json::EstimateMode>) -> Result<json::EstimateSmartFeeResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn wait_for_new_block(&self, timeout: u64) -> Result<json::BlockRef>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn wait_for_block(&self, blockhash: &bitcoin::BlockHash, timeout: u64) -> Result<json::BlockRef>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn wallet_create_funded_psbt(
        &self,
        inputs: &[json::CreateRawTransactionInput],
        outputs: &HashMap<String, Amount>,
        locktime: Option<i64>,
        options: Option<json::WalletCreateFundedPsbtOptions>,
        bip32derivs: Option<bool>,
    ) -> Result<json::WalletCreateFundedPsbtResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn wallet_process_psbt(
        &self,
        psbt: &str,
        sign: Option<bool>,
        sighash_type: Option<json::SigHashType>,
        bip32derivs: Option<bool>,
    ) -> Result<json::WalletProcessPsbtResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_descriptor_info(&self, desc: &str) -> Result<json::GetDescriptorInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn join_psbt(&self, psbts: &[String]) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn combine_psbt(&self, psbts: &[String]) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn combine_raw_transaction(&self, hex_strings: &[String]) -> Result<String>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn finalize_psbt(&self, psbt: &str, extract: Option<bool>) -> Result<json::FinalizePsbtResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn derive_addresses(&self, descriptor: &str, range: Option<[u32; 2]>) -> Result<Vec<Address<NetworkUnchecked>>>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn rescan_blockchain(&self, start_from: Option<usize>, stop_height: Option<usize>) -> Result<(usize, Option<usize>)>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_tx_out_set_info(
        &self,
        hash_type: Option<json::TxOutSetHashType>,
        hash_or_height: Option<json::HashOrHeight>,
        use_index: Option<bool>,
    ) -> Result<json::GetTxOutSetInfoResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_net_totals(&self) -> Result<json::GetNetTotalsResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_network_hash_ps(&self, nblocks: Option<u64>, height: Option<u64>) -> Result<f64>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn uptime(&self) -> Result<u64>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn submit_block(&self, block: &bitcoin::Block) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn submit_block_bytes(&self, block_bytes: &[u8]) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn submit_block_hex(&self, block_hex: &str) -> Result<()>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn scan_tx_out_set_blocking(&self, descriptors: &[json::ScanTxOutRequest]) -> Result<json::ScanTxOutResult>;
    #[blocks(http, unbounded, why = "it waits for the node's answer")]
    fn get_zmq_notifications(&self) -> Result<Vec<json::GetZmqNotificationsResult>>;
}

impl Client {
    pub fn new(url: &str, auth: Auth) -> Result<Self>;
    pub fn from_jsonrpc(client: jsonrpc::client::Client) -> Client;
    pub fn get_jsonrpc_client(&self) -> &jsonrpc::client::Client;
}

mod hidden {
    pub struct NetworkChecked {}
    pub struct NetworkUnchecked {}
    pub struct Signature {}
}
