#![source("sqlx 0.9.0")]
#![closures(awaited)]

pub use sqlx_core::acquire::Acquire;
pub use sqlx_core::connection::{ConnectOptions, Connection};
pub use sqlx_core::database::Database;
pub use sqlx_core::error::{Error, Result};
pub use sqlx_core::executor::{Execute, Executor};
pub use sqlx_core::pool::{self, Pool};
pub use sqlx_core::query::query;
pub use sqlx_core::query_as::query_as;
pub use sqlx_core::query_scalar::query_scalar;
pub use sqlx_core::row::Row;
pub use sqlx_core::transaction::{Transaction, TransactionManager};

#[arguments(here)]
#[macro_export]
macro_rules! query {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_as {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_scalar {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_unchecked {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_as_unchecked {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_scalar_unchecked {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_file {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_file_as {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! query_file_scalar {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! migrate {
    () => {};
}
#[attribute(test)]
pub fn test();
