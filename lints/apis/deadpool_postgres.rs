#![source("deadpool-postgres 0.14.2")]

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use tokio::task::JoinHandle;
use tokio_postgres::types::Type;
use tokio_postgres::{Client as PgClient, Error, Statement, Transaction as PgTransaction, TransactionBuilder as PgTransactionBuilder};

pub trait GenericClient {}

pub struct StatementCache {}

pub struct ClientWrapper {
    pub statement_cache: Arc<StatementCache>,
}
impl ClientWrapper {
    pub fn new(client: PgClient, conn_task: JoinHandle<()>) -> Self;
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
}
impl Deref for ClientWrapper {
    type Target = PgClient;
}
impl DerefMut for ClientWrapper {}

pub struct Transaction<'a> {
    pub statement_cache: Arc<StatementCache>,
}
impl GenericClient for Transaction<'_> {}
impl<'a> Deref for Transaction<'a> {
    type Target = PgTransaction<'a>;
}
impl<'a> DerefMut for Transaction<'a> {}

pub struct TransactionBuilder<'a> {}
impl<'a> Deref for TransactionBuilder<'a> {
    type Target = PgTransactionBuilder<'a>;
}
impl DerefMut for TransactionBuilder<'_> {}
