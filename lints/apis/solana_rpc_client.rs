#![source("solana-rpc-client 2.3.13")]

pub mod rpc_client {
    use crate::hidden::{
        EncodedConfirmedBlock, EncodedConfirmedTransactionWithStatusMeta, GetConfirmedSignaturesForAddress2Config, RpcAccountBalance,
        RpcAccountInfoConfig, RpcBlockConfig, RpcBlockProduction, RpcBlockProductionConfig, RpcConfirmedTransactionStatusWithSignature,
        RpcContactInfo, RpcGetVoteAccountsConfig, RpcInflationGovernor, RpcInflationRate, RpcInflationReward, RpcKeyedAccount,
        RpcLargestAccountsConfig, RpcLeaderSchedule, RpcLeaderScheduleConfig, RpcPerfSample, RpcPrioritizationFee,
        RpcProgramAccountsConfig, RpcRequestAirdropConfig, RpcResult, RpcSendTransactionConfig, RpcSimulateTransactionConfig,
        RpcSimulateTransactionResult, RpcSnapshotSlotInfo, RpcSupply, RpcTokenAccountBalance, RpcTransactionConfig, RpcVersionInfo,
        RpcVoteAccountStatus, SerializableMessage, SerializableTransaction, SocketAddr, TransactionResult, TransactionStatus,
        UiConfirmedBlock, UiTransactionEncoding,
    };
    use serde_json::Value;
    use solana_account::Account;
    use solana_account_decoder_client_types::token::{UiTokenAccount, UiTokenAmount};
    use solana_clock::{Epoch, Slot, UnixTimestamp};
    use solana_commitment_config::CommitmentConfig;
    use solana_epoch_info::EpochInfo;
    use solana_epoch_schedule::EpochSchedule;
    use solana_hash::Hash;
    use solana_pubkey::Pubkey;
    use solana_rpc_client_api::client_error::Result as ClientResult;
    use solana_rpc_client_api::config::*;
    use solana_rpc_client_api::request::{RpcRequest, TokenAccountsFilter};
    use solana_rpc_client_api::response::*;
    use solana_signature::Signature;
    use solana_transaction::Transaction;
    use std::sync::Arc;
    use std::time::Duration;
    pub struct RpcClient {}
    pub struct RpcClientConfig {}
    impl RpcClient {
        pub fn new<U: ToString>(url: U) -> Self;
        pub fn new_with_commitment<U: ToString>(url: U, commitment_config: CommitmentConfig) -> Self;
        pub fn new_with_timeout<U: ToString>(url: U, timeout: Duration) -> Self;
        pub fn new_with_timeout_and_commitment<U: ToString>(url: U, timeout: Duration, commitment_config: CommitmentConfig) -> Self;
        pub fn new_with_timeouts_and_commitment<U: ToString>(
            url: U,
            timeout: Duration,
            commitment_config: CommitmentConfig,
            confirm_transaction_initial_timeout: Duration,
        ) -> Self;
        pub fn new_socket(addr: SocketAddr) -> Self;
        pub fn new_socket_with_commitment(addr: SocketAddr, commitment_config: CommitmentConfig) -> Self;
        pub fn new_socket_with_timeout(addr: SocketAddr, timeout: Duration) -> Self;
        pub fn url(&self) -> String;
        pub fn commitment(&self) -> CommitmentConfig;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::send_and_confirm_transaction",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn send_and_confirm_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::send_and_confirm_transaction_with_spinner",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn send_and_confirm_transaction_with_spinner(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::send_and_confirm_transaction_with_spinner_and_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn send_and_confirm_transaction_with_spinner_and_commitment(
            &self,
            transaction: &impl SerializableTransaction,
            commitment: CommitmentConfig,
        ) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::send_and_confirm_transaction_with_spinner_and_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn send_and_confirm_transaction_with_spinner_and_config(
            &self,
            transaction: &impl SerializableTransaction,
            commitment: CommitmentConfig,
            config: RpcSendTransactionConfig,
        ) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::send_transaction",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn send_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::send_transaction_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn send_transaction_with_config(
            &self,
            transaction: &impl SerializableTransaction,
            config: RpcSendTransactionConfig,
        ) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::send",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn send<T>(&self, request: RpcRequest, params: Value) -> ClientResult<T>
        where
            T: serde::de::DeserializeOwned;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::confirm_transaction",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn confirm_transaction(&self, signature: &Signature) -> ClientResult<bool>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::confirm_transaction_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn confirm_transaction_with_commitment(&self, signature: &Signature, commitment_config: CommitmentConfig) -> RpcResult<bool>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::confirm_transaction_with_spinner",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn confirm_transaction_with_spinner(
            &self,
            signature: &Signature,
            recent_blockhash: &Hash,
            commitment_config: CommitmentConfig,
        ) -> ClientResult<()>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::simulate_transaction",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn simulate_transaction(&self, transaction: &impl SerializableTransaction) -> RpcResult<RpcSimulateTransactionResult>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::simulate_transaction_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn simulate_transaction_with_config(
            &self,
            transaction: &impl SerializableTransaction,
            config: RpcSimulateTransactionConfig,
        ) -> RpcResult<RpcSimulateTransactionResult>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_highest_snapshot_slot",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_highest_snapshot_slot(&self) -> ClientResult<RpcSnapshotSlotInfo>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_signature_status",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_signature_status(&self, signature: &Signature) -> ClientResult<Option<TransactionResult<()>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_signature_statuses",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_signature_statuses(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_signature_statuses_with_history",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_signature_statuses_with_history(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_signature_status_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_signature_status_with_commitment(
            &self,
            signature: &Signature,
            commitment_config: CommitmentConfig,
        ) -> ClientResult<Option<TransactionResult<()>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_signature_status_with_commitment_and_history",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_signature_status_with_commitment_and_history(
            &self,
            signature: &Signature,
            commitment_config: CommitmentConfig,
            search_transaction_history: bool,
        ) -> ClientResult<Option<TransactionResult<()>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_slot",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_slot(&self) -> ClientResult<Slot>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_slot_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_slot_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<Slot>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block_height",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block_height(&self) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block_height_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block_height_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_slot_leaders",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_slot_leaders(&self, start_slot: Slot, limit: u64) -> ClientResult<Vec<Pubkey>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block_production",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block_production(&self) -> RpcResult<RpcBlockProduction>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block_production_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block_production_with_config(&self, config: RpcBlockProductionConfig) -> RpcResult<RpcBlockProduction>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::supply",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn supply(&self) -> RpcResult<RpcSupply>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::supply_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn supply_with_commitment(&self, commitment_config: CommitmentConfig) -> RpcResult<RpcSupply>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_largest_accounts_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_largest_accounts_with_config(&self, config: RpcLargestAccountsConfig) -> RpcResult<Vec<RpcAccountBalance>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_vote_accounts",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_vote_accounts(&self) -> ClientResult<RpcVoteAccountStatus>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_vote_accounts_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_vote_accounts_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<RpcVoteAccountStatus>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_vote_accounts_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_vote_accounts_with_config(&self, config: RpcGetVoteAccountsConfig) -> ClientResult<RpcVoteAccountStatus>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::wait_for_max_stake",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn wait_for_max_stake(&self, commitment: CommitmentConfig, max_stake_percent: f32) -> ClientResult<()>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::wait_for_max_stake_below_threshold_with_timeout",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn wait_for_max_stake_below_threshold_with_timeout(
            &self,
            commitment: CommitmentConfig,
            max_stake_percent: f32,
            timeout: Duration,
        ) -> ClientResult<()>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_cluster_nodes",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_cluster_nodes(&self) -> ClientResult<Vec<RpcContactInfo>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block(&self, slot: Slot) -> ClientResult<EncodedConfirmedBlock>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block_with_encoding",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block_with_encoding(&self, slot: Slot, encoding: UiTransactionEncoding) -> ClientResult<EncodedConfirmedBlock>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block_with_config(&self, slot: Slot, config: RpcBlockConfig) -> ClientResult<UiConfirmedBlock>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_blocks",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_blocks(&self, start_slot: Slot, end_slot: Option<Slot>) -> ClientResult<Vec<Slot>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_blocks_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_blocks_with_commitment(
            &self,
            start_slot: Slot,
            end_slot: Option<Slot>,
            commitment_config: CommitmentConfig,
        ) -> ClientResult<Vec<Slot>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_blocks_with_limit",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_blocks_with_limit(&self, start_slot: Slot, limit: usize) -> ClientResult<Vec<Slot>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_blocks_with_limit_and_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_blocks_with_limit_and_commitment(
            &self,
            start_slot: Slot,
            limit: usize,
            commitment_config: CommitmentConfig,
        ) -> ClientResult<Vec<Slot>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_signatures_for_address",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_signatures_for_address(&self, address: &Pubkey) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_signatures_for_address_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_signatures_for_address_with_config(
            &self,
            address: &Pubkey,
            config: GetConfirmedSignaturesForAddress2Config,
        ) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_transaction",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_transaction(
            &self,
            signature: &Signature,
            encoding: UiTransactionEncoding,
        ) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_transaction_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_transaction_with_config(
            &self,
            signature: &Signature,
            config: RpcTransactionConfig,
        ) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_block_time",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_block_time(&self, slot: Slot) -> ClientResult<UnixTimestamp>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_epoch_info",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_epoch_info(&self) -> ClientResult<EpochInfo>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_epoch_info_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_epoch_info_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<EpochInfo>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_leader_schedule",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_leader_schedule(&self, slot: Option<Slot>) -> ClientResult<Option<RpcLeaderSchedule>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_leader_schedule_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_leader_schedule_with_commitment(
            &self,
            slot: Option<Slot>,
            commitment_config: CommitmentConfig,
        ) -> ClientResult<Option<RpcLeaderSchedule>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_leader_schedule_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_leader_schedule_with_config(
            &self,
            slot: Option<Slot>,
            config: RpcLeaderScheduleConfig,
        ) -> ClientResult<Option<RpcLeaderSchedule>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_epoch_schedule",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_epoch_schedule(&self) -> ClientResult<EpochSchedule>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_recent_performance_samples",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_recent_performance_samples(&self, limit: Option<usize>) -> ClientResult<Vec<RpcPerfSample>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_recent_prioritization_fees",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_recent_prioritization_fees(&self, addresses: &[Pubkey]) -> ClientResult<Vec<RpcPrioritizationFee>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_identity",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_identity(&self) -> ClientResult<Pubkey>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_inflation_governor",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_inflation_governor(&self) -> ClientResult<RpcInflationGovernor>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_inflation_rate",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_inflation_rate(&self) -> ClientResult<RpcInflationRate>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_inflation_reward",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_inflation_reward(&self, addresses: &[Pubkey], epoch: Option<Epoch>) -> ClientResult<Vec<Option<RpcInflationReward>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_version",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_version(&self) -> ClientResult<RpcVersionInfo>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::minimum_ledger_slot",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn minimum_ledger_slot(&self) -> ClientResult<Slot>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_account",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_account(&self, pubkey: &Pubkey) -> ClientResult<Account>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_account_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_account_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<Option<Account>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_account_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_account_with_config(&self, pubkey: &Pubkey, config: RpcAccountInfoConfig) -> RpcResult<Option<Account>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_max_retransmit_slot",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_max_retransmit_slot(&self) -> ClientResult<Slot>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_max_shred_insert_slot",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_max_shred_insert_slot(&self) -> ClientResult<Slot>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_multiple_accounts",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_multiple_accounts(&self, pubkeys: &[Pubkey]) -> ClientResult<Vec<Option<Account>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_multiple_accounts_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_multiple_accounts_with_commitment(
            &self,
            pubkeys: &[Pubkey],
            commitment_config: CommitmentConfig,
        ) -> RpcResult<Vec<Option<Account>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_multiple_accounts_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_multiple_accounts_with_config(
            &self,
            pubkeys: &[Pubkey],
            config: RpcAccountInfoConfig,
        ) -> RpcResult<Vec<Option<Account>>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_account_data",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_account_data(&self, pubkey: &Pubkey) -> ClientResult<Vec<u8>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_minimum_balance_for_rent_exemption",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_minimum_balance_for_rent_exemption(&self, data_len: usize) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_balance",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_balance(&self, pubkey: &Pubkey) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_balance_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_program_accounts",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_program_accounts(&self, pubkey: &Pubkey) -> ClientResult<Vec<(Pubkey, Account)>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_program_accounts_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_program_accounts_with_config(
            &self,
            pubkey: &Pubkey,
            config: RpcProgramAccountsConfig,
        ) -> ClientResult<Vec<(Pubkey, Account)>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_stake_minimum_delegation",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_stake_minimum_delegation(&self) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_stake_minimum_delegation_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_stake_minimum_delegation_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_transaction_count",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_transaction_count(&self) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_transaction_count_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_transaction_count_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_first_available_block",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_first_available_block(&self) -> ClientResult<Slot>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_genesis_hash",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_genesis_hash(&self) -> ClientResult<Hash>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_health",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_health(&self) -> ClientResult<()>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_account",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_account(&self, pubkey: &Pubkey) -> ClientResult<Option<UiTokenAccount>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_account_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_account_with_commitment(
            &self,
            pubkey: &Pubkey,
            commitment_config: CommitmentConfig,
        ) -> RpcResult<Option<UiTokenAccount>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_account_balance",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_account_balance(&self, pubkey: &Pubkey) -> ClientResult<UiTokenAmount>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_account_balance_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_account_balance_with_commitment(
            &self,
            pubkey: &Pubkey,
            commitment_config: CommitmentConfig,
        ) -> RpcResult<UiTokenAmount>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_accounts_by_delegate",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_accounts_by_delegate(
            &self,
            delegate: &Pubkey,
            token_account_filter: TokenAccountsFilter,
        ) -> ClientResult<Vec<RpcKeyedAccount>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_accounts_by_delegate_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_accounts_by_delegate_with_commitment(
            &self,
            delegate: &Pubkey,
            token_account_filter: TokenAccountsFilter,
            commitment_config: CommitmentConfig,
        ) -> RpcResult<Vec<RpcKeyedAccount>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_accounts_by_owner",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_accounts_by_owner(
            &self,
            owner: &Pubkey,
            token_account_filter: TokenAccountsFilter,
        ) -> ClientResult<Vec<RpcKeyedAccount>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_accounts_by_owner_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_accounts_by_owner_with_commitment(
            &self,
            owner: &Pubkey,
            token_account_filter: TokenAccountsFilter,
            commitment_config: CommitmentConfig,
        ) -> RpcResult<Vec<RpcKeyedAccount>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_largest_accounts",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_largest_accounts(&self, mint: &Pubkey) -> ClientResult<Vec<RpcTokenAccountBalance>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_largest_accounts_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_largest_accounts_with_commitment(
            &self,
            mint: &Pubkey,
            commitment_config: CommitmentConfig,
        ) -> RpcResult<Vec<RpcTokenAccountBalance>>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_supply",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_supply(&self, mint: &Pubkey) -> ClientResult<UiTokenAmount>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_token_supply_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_token_supply_with_commitment(&self, mint: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<UiTokenAmount>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::request_airdrop",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn request_airdrop(&self, pubkey: &Pubkey, lamports: u64) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::request_airdrop_with_blockhash",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn request_airdrop_with_blockhash(&self, pubkey: &Pubkey, lamports: u64, recent_blockhash: &Hash) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::request_airdrop_with_config",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn request_airdrop_with_config(
            &self,
            pubkey: &Pubkey,
            lamports: u64,
            config: RpcRequestAirdropConfig,
        ) -> ClientResult<Signature>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::poll_get_balance_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn poll_get_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::wait_for_balance_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn wait_for_balance_with_commitment(
            &self,
            pubkey: &Pubkey,
            expected_balance: Option<u64>,
            commitment_config: CommitmentConfig,
        ) -> Option<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::poll_for_signature",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn poll_for_signature(&self, signature: &Signature) -> ClientResult<()>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::poll_for_signature_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn poll_for_signature_with_commitment(&self, signature: &Signature, commitment_config: CommitmentConfig) -> ClientResult<()>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::poll_for_signature_confirmation",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn poll_for_signature_confirmation(&self, signature: &Signature, min_confirmed_blocks: usize) -> ClientResult<usize>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_num_blocks_since_signature_confirmation",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_num_blocks_since_signature_confirmation(&self, signature: &Signature) -> ClientResult<usize>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_latest_blockhash",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_latest_blockhash(&self) -> ClientResult<Hash>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_latest_blockhash_with_commitment",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_latest_blockhash_with_commitment(&self, commitment: CommitmentConfig) -> ClientResult<(Hash, u64)>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::is_blockhash_valid",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn is_blockhash_valid(&self, blockhash: &Hash, commitment: CommitmentConfig) -> ClientResult<bool>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_fee_for_message",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_fee_for_message(&self, message: &impl SerializableMessage) -> ClientResult<u64>;
        #[blocks(
            http,
            unbounded,
            tokio = "solana_rpc_client::nonblocking::rpc_client::RpcClient::get_new_latest_blockhash",
            why = "it waits for a response, and panics in a current-thread runtime"
        )]
        pub fn get_new_latest_blockhash(&self, blockhash: &Hash) -> ClientResult<Hash>;
        pub fn get_feature_activation_slot(&self, feature_id: &Pubkey) -> ClientResult<Option<Slot>>;
        pub fn get_inner_client(&self) -> &Arc<crate::nonblocking::rpc_client::RpcClient>;
    }
}

pub mod nonblocking {
    pub mod rpc_client {
        use crate::hidden::{
            EncodedConfirmedBlock, EncodedConfirmedTransactionWithStatusMeta, GetConfirmedSignaturesForAddress2Config, RpcAccountBalance,
            RpcAccountInfoConfig, RpcBlockConfig, RpcBlockProduction, RpcBlockProductionConfig, RpcConfirmedTransactionStatusWithSignature,
            RpcContactInfo, RpcGetVoteAccountsConfig, RpcInflationGovernor, RpcInflationRate, RpcInflationReward, RpcKeyedAccount,
            RpcLargestAccountsConfig, RpcLeaderSchedule, RpcLeaderScheduleConfig, RpcPerfSample, RpcPrioritizationFee,
            RpcProgramAccountsConfig, RpcRequestAirdropConfig, RpcResult, RpcSendTransactionConfig, RpcSimulateTransactionConfig,
            RpcSimulateTransactionResult, RpcSnapshotSlotInfo, RpcSupply, RpcTokenAccountBalance, RpcTransactionConfig, RpcTransportStats,
            RpcVersionInfo, RpcVoteAccountStatus, SerializableMessage, SerializableTransaction, SocketAddr, TransactionResult,
            TransactionStatus, UiConfirmedBlock, UiTransactionEncoding,
        };
        use serde_json::Value;
        use solana_account::Account;
        use solana_account_decoder_client_types::token::{UiTokenAccount, UiTokenAmount};
        use solana_clock::{Epoch, Slot, UnixTimestamp};
        use solana_commitment_config::CommitmentConfig;
        use solana_epoch_info::EpochInfo;
        use solana_epoch_schedule::EpochSchedule;
        use solana_hash::Hash;
        use solana_pubkey::Pubkey;
        use solana_rpc_client_api::client_error::Result as ClientResult;
        use solana_rpc_client_api::config::*;
        use solana_rpc_client_api::request::{RpcRequest, TokenAccountsFilter};
        use solana_rpc_client_api::response::*;
        use solana_signature::Signature;
        use solana_transaction::Transaction;
        use std::sync::Arc;
        use std::time::Duration;
        pub struct RpcClient {}
        impl RpcClient {
            pub fn new(url: String) -> Self;
            pub fn new_with_commitment(url: String, commitment_config: CommitmentConfig) -> Self;
            pub fn new_with_timeout(url: String, timeout: Duration) -> Self;
            pub fn new_with_timeout_and_commitment(url: String, timeout: Duration, commitment_config: CommitmentConfig) -> Self;
            pub fn new_with_timeouts_and_commitment(
                url: String,
                timeout: Duration,
                commitment_config: CommitmentConfig,
                confirm_transaction_initial_timeout: Duration,
            ) -> Self;
            pub fn new_socket(addr: SocketAddr) -> Self;
            pub fn new_socket_with_commitment(addr: SocketAddr, commitment_config: CommitmentConfig) -> Self;
            pub fn new_socket_with_timeout(addr: SocketAddr, timeout: Duration) -> Self;
            pub fn url(&self) -> String;
            pub async fn set_node_version(&self, _version: semver::Version) -> Result<(), ()>;
            pub fn commitment(&self) -> CommitmentConfig;
            pub async fn send_and_confirm_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature>;
            pub async fn send_and_confirm_transaction_with_spinner(
                &self,
                transaction: &impl SerializableTransaction,
            ) -> ClientResult<Signature>;
            pub async fn send_and_confirm_transaction_with_spinner_and_commitment(
                &self,
                transaction: &impl SerializableTransaction,
                commitment: CommitmentConfig,
            ) -> ClientResult<Signature>;
            pub async fn send_and_confirm_transaction_with_spinner_and_config(
                &self,
                transaction: &impl SerializableTransaction,
                commitment: CommitmentConfig,
                config: RpcSendTransactionConfig,
            ) -> ClientResult<Signature>;
            pub async fn send_transaction(&self, transaction: &impl SerializableTransaction) -> ClientResult<Signature>;
            pub async fn send_transaction_with_config(
                &self,
                transaction: &impl SerializableTransaction,
                config: RpcSendTransactionConfig,
            ) -> ClientResult<Signature>;
            pub async fn confirm_transaction(&self, signature: &Signature) -> ClientResult<bool>;
            pub async fn confirm_transaction_with_commitment(
                &self,
                signature: &Signature,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<bool>;
            pub async fn confirm_transaction_with_spinner(
                &self,
                signature: &Signature,
                recent_blockhash: &Hash,
                commitment: CommitmentConfig,
            ) -> ClientResult<()>;
            pub async fn simulate_transaction(&self, transaction: &impl SerializableTransaction)
                -> RpcResult<RpcSimulateTransactionResult>;
            pub async fn simulate_transaction_with_config(
                &self,
                transaction: &impl SerializableTransaction,
                config: RpcSimulateTransactionConfig,
            ) -> RpcResult<RpcSimulateTransactionResult>;
            pub async fn get_highest_snapshot_slot(&self) -> ClientResult<RpcSnapshotSlotInfo>;
            pub async fn get_signature_status(&self, signature: &Signature) -> ClientResult<Option<TransactionResult<()>>>;
            pub async fn get_signature_statuses(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>>;
            pub async fn get_signature_statuses_with_history(&self, signatures: &[Signature]) -> RpcResult<Vec<Option<TransactionStatus>>>;
            pub async fn get_signature_status_with_commitment(
                &self,
                signature: &Signature,
                commitment_config: CommitmentConfig,
            ) -> ClientResult<Option<TransactionResult<()>>>;
            pub async fn get_signature_status_with_commitment_and_history(
                &self,
                signature: &Signature,
                commitment_config: CommitmentConfig,
                search_transaction_history: bool,
            ) -> ClientResult<Option<TransactionResult<()>>>;
            pub async fn get_slot(&self) -> ClientResult<Slot>;
            pub async fn get_slot_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<Slot>;
            pub async fn get_block_height(&self) -> ClientResult<u64>;
            pub async fn get_block_height_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64>;
            pub async fn get_slot_leaders(&self, start_slot: Slot, limit: u64) -> ClientResult<Vec<Pubkey>>;
            pub async fn get_block_production(&self) -> RpcResult<RpcBlockProduction>;
            pub async fn get_block_production_with_config(&self, config: RpcBlockProductionConfig) -> RpcResult<RpcBlockProduction>;
            pub async fn supply(&self) -> RpcResult<RpcSupply>;
            pub async fn supply_with_commitment(&self, commitment_config: CommitmentConfig) -> RpcResult<RpcSupply>;
            pub async fn get_largest_accounts_with_config(&self, config: RpcLargestAccountsConfig) -> RpcResult<Vec<RpcAccountBalance>>;
            pub async fn get_vote_accounts(&self) -> ClientResult<RpcVoteAccountStatus>;
            pub async fn get_vote_accounts_with_commitment(
                &self,
                commitment_config: CommitmentConfig,
            ) -> ClientResult<RpcVoteAccountStatus>;
            pub async fn get_vote_accounts_with_config(&self, config: RpcGetVoteAccountsConfig) -> ClientResult<RpcVoteAccountStatus>;
            pub async fn wait_for_max_stake(&self, commitment: CommitmentConfig, max_stake_percent: f32) -> ClientResult<()>;
            pub async fn wait_for_max_stake_below_threshold_with_timeout(
                &self,
                commitment: CommitmentConfig,
                max_stake_percent: f32,
                timeout: Duration,
            ) -> ClientResult<()>;
            pub async fn get_cluster_nodes(&self) -> ClientResult<Vec<RpcContactInfo>>;
            pub async fn get_block(&self, slot: Slot) -> ClientResult<EncodedConfirmedBlock>;
            pub async fn get_block_with_encoding(&self, slot: Slot, encoding: UiTransactionEncoding)
                -> ClientResult<EncodedConfirmedBlock>;
            pub async fn get_block_with_config(&self, slot: Slot, config: RpcBlockConfig) -> ClientResult<UiConfirmedBlock>;
            pub async fn get_blocks(&self, start_slot: Slot, end_slot: Option<Slot>) -> ClientResult<Vec<Slot>>;
            pub async fn get_blocks_with_commitment(
                &self,
                start_slot: Slot,
                end_slot: Option<Slot>,
                commitment_config: CommitmentConfig,
            ) -> ClientResult<Vec<Slot>>;
            pub async fn get_blocks_with_limit(&self, start_slot: Slot, limit: usize) -> ClientResult<Vec<Slot>>;
            pub async fn get_blocks_with_limit_and_commitment(
                &self,
                start_slot: Slot,
                limit: usize,
                commitment_config: CommitmentConfig,
            ) -> ClientResult<Vec<Slot>>;
            pub async fn get_signatures_for_address(
                &self,
                address: &Pubkey,
            ) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>>;
            pub async fn get_signatures_for_address_with_config(
                &self,
                address: &Pubkey,
                config: GetConfirmedSignaturesForAddress2Config,
            ) -> ClientResult<Vec<RpcConfirmedTransactionStatusWithSignature>>;
            pub async fn get_transaction(
                &self,
                signature: &Signature,
                encoding: UiTransactionEncoding,
            ) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta>;
            pub async fn get_transaction_with_config(
                &self,
                signature: &Signature,
                config: RpcTransactionConfig,
            ) -> ClientResult<EncodedConfirmedTransactionWithStatusMeta>;
            pub async fn get_block_time(&self, slot: Slot) -> ClientResult<UnixTimestamp>;
            pub async fn get_epoch_info(&self) -> ClientResult<EpochInfo>;
            pub async fn get_epoch_info_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<EpochInfo>;
            pub async fn get_leader_schedule(&self, slot: Option<Slot>) -> ClientResult<Option<RpcLeaderSchedule>>;
            pub async fn get_leader_schedule_with_commitment(
                &self,
                slot: Option<Slot>,
                commitment_config: CommitmentConfig,
            ) -> ClientResult<Option<RpcLeaderSchedule>>;
            pub async fn get_leader_schedule_with_config(
                &self,
                slot: Option<Slot>,
                config: RpcLeaderScheduleConfig,
            ) -> ClientResult<Option<RpcLeaderSchedule>>;
            pub async fn get_epoch_schedule(&self) -> ClientResult<EpochSchedule>;
            pub async fn get_recent_performance_samples(&self, limit: Option<usize>) -> ClientResult<Vec<RpcPerfSample>>;
            pub async fn get_recent_prioritization_fees(&self, addresses: &[Pubkey]) -> ClientResult<Vec<RpcPrioritizationFee>>;
            pub async fn get_identity(&self) -> ClientResult<Pubkey>;
            pub async fn get_inflation_governor(&self) -> ClientResult<RpcInflationGovernor>;
            pub async fn get_inflation_rate(&self) -> ClientResult<RpcInflationRate>;
            pub async fn get_inflation_reward(
                &self,
                addresses: &[Pubkey],
                epoch: Option<Epoch>,
            ) -> ClientResult<Vec<Option<RpcInflationReward>>>;
            pub async fn get_version(&self) -> ClientResult<RpcVersionInfo>;
            pub async fn minimum_ledger_slot(&self) -> ClientResult<Slot>;
            pub async fn get_account(&self, pubkey: &Pubkey) -> ClientResult<Account>;
            pub async fn get_account_with_commitment(
                &self,
                pubkey: &Pubkey,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<Option<Account>>;
            pub async fn get_account_with_config(&self, pubkey: &Pubkey, config: RpcAccountInfoConfig) -> RpcResult<Option<Account>>;
            pub async fn get_max_retransmit_slot(&self) -> ClientResult<Slot>;
            pub async fn get_max_shred_insert_slot(&self) -> ClientResult<Slot>;
            pub async fn get_multiple_accounts(&self, pubkeys: &[Pubkey]) -> ClientResult<Vec<Option<Account>>>;
            pub async fn get_multiple_accounts_with_commitment(
                &self,
                pubkeys: &[Pubkey],
                commitment_config: CommitmentConfig,
            ) -> RpcResult<Vec<Option<Account>>>;
            pub async fn get_multiple_accounts_with_config(
                &self,
                pubkeys: &[Pubkey],
                config: RpcAccountInfoConfig,
            ) -> RpcResult<Vec<Option<Account>>>;
            pub async fn get_account_data(&self, pubkey: &Pubkey) -> ClientResult<Vec<u8>>;
            pub async fn get_minimum_balance_for_rent_exemption(&self, data_len: usize) -> ClientResult<u64>;
            pub async fn get_balance(&self, pubkey: &Pubkey) -> ClientResult<u64>;
            pub async fn get_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig) -> RpcResult<u64>;
            pub async fn get_program_accounts(&self, pubkey: &Pubkey) -> ClientResult<Vec<(Pubkey, Account)>>;
            pub async fn get_program_accounts_with_config(
                &self,
                pubkey: &Pubkey,
                config: RpcProgramAccountsConfig,
            ) -> ClientResult<Vec<(Pubkey, Account)>>;
            pub async fn get_stake_minimum_delegation(&self) -> ClientResult<u64>;
            pub async fn get_stake_minimum_delegation_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64>;
            pub async fn get_transaction_count(&self) -> ClientResult<u64>;
            pub async fn get_transaction_count_with_commitment(&self, commitment_config: CommitmentConfig) -> ClientResult<u64>;
            pub async fn get_first_available_block(&self) -> ClientResult<Slot>;
            pub async fn get_genesis_hash(&self) -> ClientResult<Hash>;
            pub async fn get_health(&self) -> ClientResult<()>;
            pub async fn get_token_account(&self, pubkey: &Pubkey) -> ClientResult<Option<UiTokenAccount>>;
            pub async fn get_token_account_with_commitment(
                &self,
                pubkey: &Pubkey,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<Option<UiTokenAccount>>;
            pub async fn get_token_account_balance(&self, pubkey: &Pubkey) -> ClientResult<UiTokenAmount>;
            pub async fn get_token_account_balance_with_commitment(
                &self,
                pubkey: &Pubkey,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<UiTokenAmount>;
            pub async fn get_token_accounts_by_delegate(
                &self,
                delegate: &Pubkey,
                token_account_filter: TokenAccountsFilter,
            ) -> ClientResult<Vec<RpcKeyedAccount>>;
            pub async fn get_token_accounts_by_delegate_with_commitment(
                &self,
                delegate: &Pubkey,
                token_account_filter: TokenAccountsFilter,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<Vec<RpcKeyedAccount>>;
            pub async fn get_token_accounts_by_owner(
                &self,
                owner: &Pubkey,
                token_account_filter: TokenAccountsFilter,
            ) -> ClientResult<Vec<RpcKeyedAccount>>;
            pub async fn get_token_accounts_by_owner_with_commitment(
                &self,
                owner: &Pubkey,
                token_account_filter: TokenAccountsFilter,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<Vec<RpcKeyedAccount>>;
            pub async fn get_token_largest_accounts(&self, mint: &Pubkey) -> ClientResult<Vec<RpcTokenAccountBalance>>;
            pub async fn get_token_largest_accounts_with_commitment(
                &self,
                mint: &Pubkey,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<Vec<RpcTokenAccountBalance>>;
            pub async fn get_token_supply(&self, mint: &Pubkey) -> ClientResult<UiTokenAmount>;
            pub async fn get_token_supply_with_commitment(
                &self,
                mint: &Pubkey,
                commitment_config: CommitmentConfig,
            ) -> RpcResult<UiTokenAmount>;
            pub async fn request_airdrop(&self, pubkey: &Pubkey, lamports: u64) -> ClientResult<Signature>;
            pub async fn request_airdrop_with_blockhash(
                &self,
                pubkey: &Pubkey,
                lamports: u64,
                recent_blockhash: &Hash,
            ) -> ClientResult<Signature>;
            pub async fn request_airdrop_with_config(
                &self,
                pubkey: &Pubkey,
                lamports: u64,
                config: RpcRequestAirdropConfig,
            ) -> ClientResult<Signature>;
            pub async fn poll_get_balance_with_commitment(&self, pubkey: &Pubkey, commitment_config: CommitmentConfig)
                -> ClientResult<u64>;
            pub async fn wait_for_balance_with_commitment(
                &self,
                pubkey: &Pubkey,
                expected_balance: Option<u64>,
                commitment_config: CommitmentConfig,
            ) -> ClientResult<u64>;
            pub async fn poll_for_signature(&self, signature: &Signature) -> ClientResult<()>;
            pub async fn poll_for_signature_with_commitment(
                &self,
                signature: &Signature,
                commitment_config: CommitmentConfig,
            ) -> ClientResult<()>;
            pub async fn poll_for_signature_confirmation(&self, signature: &Signature, min_confirmed_blocks: usize) -> ClientResult<usize>;
            pub async fn get_num_blocks_since_signature_confirmation(&self, signature: &Signature) -> ClientResult<usize>;
            pub async fn get_latest_blockhash(&self) -> ClientResult<Hash>;
            pub async fn get_latest_blockhash_with_commitment(&self, commitment: CommitmentConfig) -> ClientResult<(Hash, u64)>;
            pub async fn is_blockhash_valid(&self, blockhash: &Hash, commitment: CommitmentConfig) -> ClientResult<bool>;
            pub async fn get_fee_for_message(&self, message: &impl SerializableMessage) -> ClientResult<u64>;
            pub async fn get_new_latest_blockhash(&self, blockhash: &Hash) -> ClientResult<Hash>;
            pub async fn send<T>(&self, request: RpcRequest, params: Value) -> ClientResult<T>
            where
                T: serde::de::DeserializeOwned;
            pub fn get_transport_stats(&self) -> RpcTransportStats;
        }
    }
}

mod hidden {
    pub struct EncodedConfirmedBlock {}
    pub struct EncodedConfirmedTransactionWithStatusMeta {}
    pub struct GetConfirmedSignaturesForAddress2Config {}
    pub struct RpcAccountBalance {}
    pub struct RpcAccountInfoConfig {}
    pub struct RpcBlockConfig {}
    pub struct RpcBlockProduction {}
    pub struct RpcBlockProductionConfig {}
    pub struct RpcConfirmedTransactionStatusWithSignature {}
    pub struct RpcContactInfo {}
    pub struct RpcGetVoteAccountsConfig {}
    pub struct RpcInflationGovernor {}
    pub struct RpcInflationRate {}
    pub struct RpcInflationReward {}
    pub struct RpcKeyedAccount {}
    pub struct RpcLargestAccountsConfig {}
    pub struct RpcLeaderSchedule {}
    pub struct RpcLeaderScheduleConfig {}
    pub struct RpcPerfSample {}
    pub struct RpcPrioritizationFee {}
    pub struct RpcProgramAccountsConfig {}
    pub struct RpcRequestAirdropConfig {}
    pub struct RpcResult {}
    pub struct RpcSendTransactionConfig {}
    pub struct RpcSimulateTransactionConfig {}
    pub struct RpcSimulateTransactionResult {}
    pub struct RpcSnapshotSlotInfo {}
    pub struct RpcSupply {}
    pub struct RpcTokenAccountBalance {}
    pub struct RpcTransactionConfig {}
    pub struct RpcTransportStats {}
    pub struct RpcVersionInfo {}
    pub struct RpcVoteAccountStatus {}
    pub trait SerializableMessage {}
    pub trait SerializableTransaction {}
    pub struct SocketAddr {}
    pub struct TransactionResult {}
    pub struct TransactionStatus {}
    pub struct UiConfirmedBlock {}
    pub struct UiTransactionEncoding {}
}
