//! Clients of nodes and of explorers.

use bitcoincore_rpc::RpcApi;

async fn node() -> bitcoincore_rpc::Result<u64> {
    let client = bitcoincore_rpc::Client::new("http://localhost:8332", bitcoincore_rpc::Auth::None)?;
    client.get_block_count() //~ blocking_http
}

async fn explorer() -> Result<u32, esplora_client::Error> {
    let client = esplora_client::Builder::new("https://example.org").timeout(std::time::Duration::from_secs(9)).build_blocking();
    client.get_height() //~ blocking_http
}

async fn explorer_in_async_code() -> Result<u32, esplora_client::Error> {
    esplora_client::Builder::new("https://example.org").build_async()?.get_height().await
}

async fn ledger(address: &solana_pubkey::Pubkey) -> solana_rpc_client_api::client_error::Result<u64> {
    let client = solana_client::rpc_client::RpcClient::new("http://localhost:8899");
    client.get_balance(address) //~ blocking_http
}

async fn ledger_in_async_code(address: &solana_pubkey::Pubkey) -> solana_rpc_client_api::client_error::Result<u64> {
    let client = solana_client::nonblocking::rpc_client::RpcClient::new("http://localhost:8899".to_string());
    client.get_balance(address).await
}
