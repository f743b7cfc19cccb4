#![source("electrum-client 0.24.1")]

use crate::hidden::{
    BroadcastPackageRes, ElectrumPlaintextStream, ElectrumProxyStream, ElectrumSslStream, EstimationMode, GetBalanceRes, GetHeadersRes,
    GetHistoryRes, GetMerkleRes, HeaderNotification, ListUnspentRes, MempoolInfoRes, Param, RawHeaderNotification, ScriptStatus,
    ServerFeaturesRes, ToSocketAddrsDomain, ToTargetAddr, TxidFromPosRes,
};
use bitcoin::{block, Script, Transaction, Txid};
use std::borrow::Borrow;
use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::ops::Deref;
use std::time::Duration;

pub use bitcoin;

pub enum Error {}
pub struct Batch {}
pub struct Config {}
pub struct ConfigBuilder {}
pub struct Socks5Config {}
pub struct Client {}
impl ElectrumApi for Client {}
pub enum ClientType {}
pub struct RawClient<S> {}
impl<T: Read + Write> ElectrumApi for RawClient<T> {}
impl<E: Deref> ElectrumApi for E where E::Target: ElectrumApi {}

impl ClientType {
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn from_config(url: &str, config: &Config) -> Result<Self, Error>;
}

impl Client {
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn new(url: &str) -> Result<Self, Error>;
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn from_config(url: &str, config: Config) -> Result<Self, Error>;
}

impl ConfigBuilder {
    pub fn new() -> Self;
    pub fn socks5(self, socks5_config: Option<Socks5Config>) -> Self;
    pub fn timeout(self, timeout: Option<Duration>) -> Self;
    pub fn retry(self, retry: u8) -> Self;
    pub fn validate_domain(self, validate_domain: bool) -> Self;
    pub fn build(self) -> Config;
}

impl Socks5Config {
    pub fn new(addr: impl ToString) -> Self;
    pub fn with_credentials(addr: impl ToString, username: String, password: String) -> Self;
}

impl Config {
    pub fn socks5(&self) -> &Option<Socks5Config>;
    pub fn retry(&self) -> u8;
    pub fn timeout(&self) -> Option<Duration>;
    pub fn validate_domain(&self) -> bool;
    pub fn builder() -> ConfigBuilder;
}

impl RawClient<ElectrumPlaintextStream> {
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn new<A: ToSocketAddrs>(socket_addrs: A, timeout: Option<Duration>) -> Result<Self, Error>;
}

impl RawClient<ElectrumSslStream> {
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn new_ssl<A: ToSocketAddrsDomain + Clone>(
        socket_addrs: A,
        validate_domain: bool,
        timeout: Option<Duration>,
    ) -> Result<Self, Error>;
}

impl RawClient<ElectrumSslStream> {
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn new_ssl<A: ToSocketAddrsDomain + Clone>(
        socket_addrs: A,
        validate_domain: bool,
        timeout: Option<Duration>,
    ) -> Result<Self, Error>;
}

impl RawClient<ElectrumProxyStream> {
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn new_proxy<T: ToTargetAddr>(target_addr: T, proxy: &crate::Socks5Config, timeout: Option<Duration>) -> Result<Self, Error>;
}

pub trait ElectrumApi {
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn block_header(&self, height: usize) -> Result<block::Header, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn block_headers_subscribe(&self) -> Result<HeaderNotification, Error>;
    fn block_headers_pop(&self) -> Result<Option<HeaderNotification>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn transaction_get(&self, txid: &Txid) -> Result<Transaction, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_transaction_get<'t, I>(&self, txids: I) -> Result<Vec<Transaction>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<&'t Txid>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_block_header<I>(&self, heights: I) -> Result<Vec<block::Header>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<u32>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn transaction_broadcast(&self, tx: &Transaction) -> Result<Txid, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn transaction_broadcast_package(&self, txs: &[Transaction]) -> Result<BroadcastPackageRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn raw_call(&self, method_name: &str, params: impl IntoIterator<Item = Param>) -> Result<serde_json::Value, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_call(&self, batch: &Batch) -> Result<Vec<serde_json::Value>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn block_headers_subscribe_raw(&self) -> Result<RawHeaderNotification, Error>;
    fn block_headers_pop_raw(&self) -> Result<Option<RawHeaderNotification>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn block_header_raw(&self, height: usize) -> Result<Vec<u8>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn block_headers(&self, start_height: usize, count: usize) -> Result<GetHeadersRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn estimate_fee(&self, number: usize, mode: Option<EstimationMode>) -> Result<f64, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn relay_fee(&self) -> Result<f64, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn script_subscribe(&self, script: &Script) -> Result<Option<ScriptStatus>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_script_subscribe<'s, I>(&self, scripts: I) -> Result<Vec<Option<ScriptStatus>>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<&'s Script>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn script_unsubscribe(&self, script: &Script) -> Result<bool, Error>;
    fn script_pop(&self, script: &Script) -> Result<Option<ScriptStatus>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn script_get_balance(&self, script: &Script) -> Result<GetBalanceRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_script_get_balance<'s, I>(&self, scripts: I) -> Result<Vec<GetBalanceRes>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<&'s Script>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn script_get_history(&self, script: &Script) -> Result<Vec<GetHistoryRes>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_script_get_history<'s, I>(&self, scripts: I) -> Result<Vec<Vec<GetHistoryRes>>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<&'s Script>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn script_list_unspent(&self, script: &Script) -> Result<Vec<ListUnspentRes>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_script_list_unspent<'s, I>(&self, scripts: I) -> Result<Vec<Vec<ListUnspentRes>>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<&'s Script>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn transaction_get_raw(&self, txid: &Txid) -> Result<Vec<u8>, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_transaction_get_raw<'t, I>(&self, txids: I) -> Result<Vec<Vec<u8>>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<&'t Txid>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_block_header_raw<I>(&self, heights: I) -> Result<Vec<Vec<u8>>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<u32>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_estimate_fee<I>(&self, numbers: I) -> Result<Vec<f64>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<usize>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn transaction_broadcast_raw(&self, raw_tx: &[u8]) -> Result<Txid, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn transaction_broadcast_package_raw<T: AsRef<[u8]>>(&self, raw_txs: &[T]) -> Result<BroadcastPackageRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn transaction_get_merkle(&self, txid: &Txid, height: usize) -> Result<GetMerkleRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn batch_transaction_get_merkle<I>(&self, txids_and_heights: I) -> Result<Vec<GetMerkleRes>, Error>
    where
        I: IntoIterator + Clone,
        I::Item: Borrow<(Txid, usize)>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn txid_from_pos(&self, height: usize, tx_pos: usize) -> Result<Txid, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn txid_from_pos_with_merkle(&self, height: usize, tx_pos: usize) -> Result<TxidFromPosRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn server_features(&self) -> Result<ServerFeaturesRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn mempool_get_info(&self) -> Result<MempoolInfoRes, Error>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn ping(&self) -> Result<(), Error>;
    fn calls_made(&self) -> Result<usize, Error>;
}

pub mod client {
    pub use crate::{Client, ClientType};
}

pub mod raw_client {
    pub use crate::RawClient;
}

mod hidden {
    pub struct BroadcastPackageRes {}
    pub struct ElectrumPlaintextStream {}
    pub struct ElectrumProxyStream {}
    pub struct ElectrumSslStream {}
    pub struct EstimationMode {}
    pub struct GetBalanceRes {}
    pub struct GetHeadersRes {}
    pub struct GetHistoryRes {}
    pub struct GetMerkleRes {}
    pub struct HeaderNotification {}
    pub struct ListUnspentRes {}
    pub struct MempoolInfoRes {}
    pub struct Param {}
    pub struct RawHeaderNotification {}
    pub struct ScriptStatus {}
    pub struct ServerFeaturesRes {}
    pub trait ToSocketAddrsDomain {}
    pub trait ToTargetAddr {}
    pub struct TxidFromPosRes {}
}
