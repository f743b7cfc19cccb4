#![source("solana-client 2.3.13")]

pub use solana_rpc_client::rpc_client;

pub mod nonblocking {
    pub use solana_rpc_client::nonblocking::rpc_client;
}
