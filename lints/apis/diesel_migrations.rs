#![source("diesel_migrations 2.3.2 src/migration_harness.rs")]

use std::error::Error;
use std::result;

pub struct EmbeddedMigrations {}

pub struct FileBasedMigrations {}

#[arguments(nowhere)]
#[macro_export]
macro_rules! embed_migrations {
    () => {};
}

type Result<T> = result::Result<T, Box<dyn Error + Send + Sync>>;

pub trait MigrationHarness<DB> {
    #[blocks(db, unbounded, why = "it queries the database")]
    fn has_pending_migration<S>(&mut self, source: S) -> Result<bool>;
    #[blocks(db, unbounded, why = "it changes the database")]
    fn run_pending_migrations<S>(&mut self, source: S) -> Result<Vec<MigrationVersion>>;
    #[blocks(db, unbounded, why = "it changes the database")]
    fn run_next_migration<S>(&mut self, source: S) -> Result<MigrationVersion>;
    #[blocks(db, unbounded, why = "it changes the database")]
    fn revert_all_migrations<S>(&mut self, source: S) -> Result<Vec<MigrationVersion>>;
    #[blocks(db, unbounded, why = "it changes the database")]
    fn revert_last_migration<S>(&mut self, source: S) -> Result<MigrationVersion>;
    #[blocks(db, unbounded, why = "it queries the database")]
    fn applied_migrations(&mut self) -> Result<Vec<MigrationVersion>>;
}
impl<C: diesel::Connection, DB> MigrationHarness<DB> for C {}

pub struct MigrationVersion {}
