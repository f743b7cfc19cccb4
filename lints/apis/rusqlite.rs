#![source("rusqlite 0.41.1")]
#![closures(here)]

use crate::backup::Progress;
use crate::blob::Blob;
use crate::config::DbConfig;
use crate::functions::{Aggregate, Context, FunctionFlags, SqlFnOutput, WindowAggregate};
use crate::hidden::Named;
use crate::hooks::{Action, AuthContext, Authorization, PreUpdateCase, Wal};
use crate::limits::Limit;
use crate::serialize::{Data, OwnedData};
use crate::session::{Changeset, ChangesetItem, ConflictAction, ConflictType};
use crate::trace::{TraceEvent, TraceEventCodes};
use crate::types::FromSql;
use crate::vtab::{Module, VTab};
use crate::wal::CheckpointMode;
use libsqlite3_sys::{sqlite3, sqlite3_api_routines};
use std::cmp::Ordering;
use std::ffi::{c_char, c_int, CStr};
use std::fmt::Debug;
use std::io::Read;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::path::Path;
use std::result;
use std::time::Duration;

pub enum Error {}

pub trait BindIndex {}

pub struct CachedStatement<'conn> {}
impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
}
impl<'conn> DerefMut for CachedStatement<'conn> {}

pub struct Column<'stmt> {}

pub struct ColumnMetadata<'stmt> {}

pub struct Rows<'stmt> {}
impl<'stmt> Rows<'stmt> {
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it reads from SQLite")]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "each item reads from SQLite")]
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "each item reads from SQLite")]
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<B>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "each item reads from SQLite")]
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F>
    where
        F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}

pub struct Map<'stmt, F> {}

pub struct MappedRows<'stmt, F> {}

pub struct AndThenRows<'stmt, F> {}

pub struct Row<'stmt> {}

pub struct Statement<'conn> {}
impl Statement<'_> {
    pub fn column_names(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
    pub fn columns(&self) -> impl DoubleEndedIterator<Item = Column<'_>> + ExactSizeIterator;
    pub fn columns_with_metadata(&self) -> impl DoubleEndedIterator<Item = ColumnMetadata<'_>> + ExactSizeIterator;
    pub fn column_metadata(&self, col: usize) -> Result<Option<(&CStr, &CStr, &CStr, Option<&CStr>, Option<&CStr>, bool, bool, bool)>>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn execute<P>(&mut self, params: P) -> Result<usize>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn insert<P>(&mut self, params: P) -> Result<i64>;
    pub fn query<P>(&mut self, params: P) -> Result<Rows<'_>>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>>
    where
        P:,
        F: FnMut(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>>
    where
        P:,
        E: From<Error>,
        F: FnMut(&Row<'_>) -> Result<T, E>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn exists<P>(&mut self, params: P) -> Result<bool>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<I: BindIndex, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn raw_execute(&mut self) -> Result<usize>;
    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn is_explain(&self) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}

pub enum StatementStatus {}

#[derive(Copy, Clone)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}

pub struct Transaction<'conn> {}
impl Transaction<'_> {
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it begins a transaction, and waits for locks", unless(1, "TransactionBehavior::Deferred"))]
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it begins a transaction, and waits for locks", unless(1, "TransactionBehavior::Deferred"))]
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it sets a savepoint")]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it sets a savepoint")]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it commits a transaction")]
    pub fn commit(self) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it rolls a transaction back")]
    pub fn rollback(self) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it ends a transaction")]
    pub fn finish(self) -> Result<()>;
}
impl Deref for Transaction<'_> {
    type Target = Connection;
}

pub struct Savepoint<'conn> {}
impl Deref for Savepoint<'_> {
    type Target = Connection;
}

pub enum TransactionState {}

pub trait ToSql {}

pub trait Name: Debug + Copy {
    fn as_cstr(&self) -> Result<Named<'_>>;
}
impl Name for &str {}
impl Name for &CStr {}

pub type Result<T, E = Error> = result::Result<T, E>;
impl<T> OptionalExtension<T> for Result<T> {}

pub trait OptionalExtension<T> {}

pub struct Connection {}
impl Connection {
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it copies the database")]
    pub fn backup<N: Name, P: AsRef<Path>, F: Fn(Progress)>(&self, name: N, dst_path: P, progress: Option<F>) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it copies the database")]
    pub fn restore<N: Name, P: AsRef<Path>, F: Fn(Progress)>(&mut self, name: N, src_path: P, progress: Option<F>) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it reads from SQLite")]
    pub fn blob_open<D: Name, N: Name>(&self, db: D, table: N, column: N, row_id: i64, read_only: bool) -> Result<Blob<'_>>;
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler<F>(&mut self, callback: Option<F>) -> Result<()>
    where
        F: FnMut(i32) -> bool + Send + 'static;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it prepares a statement")]
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
    pub fn create_collation<C, N: Name>(&self, collation_name: N, x_compare: C) -> Result<()>
    where
        C: Fn(&str, &str) -> Ordering + Send + 'static;
    pub fn collation_needed(&self, x_coll_needed: fn(&Self, &str) -> Result<()>) -> Result<()>;
    pub fn remove_collation<N: Name>(&self, collation_name: N) -> Result<()>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it reads the schema")]
    pub fn column_exists<N: Name>(&self, db_name: Option<N>, table_name: N, column_name: N) -> Result<bool>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it reads the schema")]
    pub fn table_exists<N: Name>(&self, db_name: Option<N>, table_name: N) -> Result<bool>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it reads the schema")]
    pub fn column_metadata<N: Name>(
        &self,
        db_name: Option<N>,
        table_name: N,
        column_name: N,
    ) -> Result<(Option<&CStr>, Option<&CStr>, bool, bool, bool)>;
    pub fn db_config(&self, config: DbConfig) -> Result<bool>;
    pub fn set_db_config(&self, config: DbConfig, new_val: bool) -> Result<bool>;
    pub fn create_scalar_function<F, N: Name, T>(&self, fn_name: N, n_arg: c_int, flags: FunctionFlags, x_func: F) -> Result<()>
    where
        F: Fn(&Context<'_>) -> Result<T> + Send + 'static,
        T: SqlFnOutput;
    pub fn create_aggregate_function<A, D, N: Name, T>(&self, fn_name: N, n_arg: c_int, flags: FunctionFlags, aggr: D) -> Result<()>
    where
        A: RefUnwindSafe + UnwindSafe + Send,
        D: Aggregate<A, T> + Send + 'static,
        T: SqlFnOutput;
    pub fn create_window_function<A, N: Name, W, T>(&self, fn_name: N, n_arg: c_int, flags: FunctionFlags, aggr: W) -> Result<()>
    where
        A: RefUnwindSafe + UnwindSafe + Send,
        W: WindowAggregate<A, T> + Send + 'static,
        T: SqlFnOutput;
    pub fn remove_function<N: Name>(&self, fn_name: N, n_arg: c_int) -> Result<()>;
    pub fn preupdate_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut(Action, &str, &str, &PreUpdateCase) + Send + 'static;
    pub fn commit_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut() -> bool + Send + 'static;
    pub fn rollback_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut() + Send + 'static;
    pub fn update_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut(Action, &str, &str, i64) + Send + 'static;
    pub fn wal_hook<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: FnMut(&mut Wal, c_int) -> Result<()> + Send + 'static;
    pub fn progress_handler<F>(&mut self, num_ops: c_int, handler: Option<F>) -> Result<()>
    where
        F: FnMut() -> bool + Send + 'static;
    pub fn authorizer<F>(&mut self, hook: Option<F>) -> Result<()>
    where
        F: for<'r> FnMut(AuthContext<'r>) -> Authorization + Send + 'static;
    pub fn limit(&self, limit: Limit) -> Result<i32>;
    pub fn set_limit(&self, limit: Limit, new_val: i32) -> Result<i32>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite", unless(1, "\"busy_timeout\"", "\"cache_size\"", "\"case_sensitive_like\"", "\"foreign_keys\"", "\"mmap_size\"", "\"query_only\"", "\"recursive_triggers\"", "\"synchronous\"", "\"temp_store\"", "\"threads\""))]
    pub fn pragma_query_one<T: FromSql>(&self, schema_name: Option<&str>, pragma_name: &str) -> Result<T>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite", unless(1, "\"busy_timeout\"", "\"cache_size\"", "\"case_sensitive_like\"", "\"foreign_keys\"", "\"mmap_size\"", "\"query_only\"", "\"recursive_triggers\"", "\"synchronous\"", "\"temp_store\"", "\"threads\""))]
    pub fn pragma_query_value<T, F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite", unless(1, "\"busy_timeout\"", "\"cache_size\"", "\"case_sensitive_like\"", "\"foreign_keys\"", "\"mmap_size\"", "\"query_only\"", "\"recursive_triggers\"", "\"synchronous\"", "\"temp_store\"", "\"threads\""))]
    pub fn pragma_query<F>(&self, schema_name: Option<&str>, pragma_name: &str, f: F) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite", unless(1, "\"busy_timeout\"", "\"cache_size\"", "\"case_sensitive_like\"", "\"foreign_keys\"", "\"mmap_size\"", "\"query_only\"", "\"recursive_triggers\"", "\"synchronous\"", "\"temp_store\"", "\"threads\""))]
    pub fn pragma<F, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<()>
    where
        F: FnMut(&Row<'_>) -> Result<()>,
        V: ToSql;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite", unless(1, "\"busy_timeout\"", "\"cache_size\"", "\"case_sensitive_like\"", "\"foreign_keys\"", "\"mmap_size\"", "\"query_only\"", "\"recursive_triggers\"", "\"synchronous\"", "\"temp_store\"", "\"threads\""))]
    pub fn pragma_update<V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V) -> Result<()>
    where
        V: ToSql;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite", unless(1, "\"busy_timeout\"", "\"cache_size\"", "\"case_sensitive_like\"", "\"foreign_keys\"", "\"mmap_size\"", "\"query_only\"", "\"recursive_triggers\"", "\"synchronous\"", "\"temp_store\"", "\"threads\""))]
    pub fn pragma_update_and_check<F, T, V>(&self, schema_name: Option<&str>, pragma_name: &str, pragma_value: V, f: F) -> Result<T>
    where
        F: FnOnce(&Row<'_>) -> Result<T>,
        V: ToSql;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it copies the database into memory")]
    pub fn serialize<N: Name>(&mut self, schema: N) -> Result<Data<'_>>;
    pub fn deserialize_read_exact<N: Name, R: Read>(&mut self, schema: N, read: R, sz: usize, read_only: bool) -> Result<()>;
    pub fn deserialize_bytes<N: Name>(&mut self, schema: N, data: &'static [u8]) -> Result<()>;
    pub fn deserialize<N: Name>(&mut self, schema: N, data: OwnedData, read_only: bool) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it applies a changeset")]
    pub fn apply<F, C>(&self, cs: &Changeset, filter: Option<F>, conflict: C) -> Result<()>
    where
        F: Fn(&str) -> bool + Send + 'static,
        C: Fn(ConflictType, ChangesetItem) -> ConflictAction + Send + 'static;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it applies a changeset")]
    pub fn apply_strm<F, C>(&self, input: &mut dyn Read, filter: Option<F>, conflict: C) -> Result<()>
    where
        F: Fn(&str) -> bool + Send + 'static,
        C: Fn(ConflictType, ChangesetItem) -> ConflictAction + Send + 'static;
    pub fn trace_v2<F>(&mut self, mask: TraceEventCodes, trace_fn: Option<F>) -> Result<()>
    where
        F: FnMut(TraceEvent<'_>) + Send + 'static;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it begins a transaction, whose first statement locks")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it begins a transaction, and waits for locks", unless(0, "TransactionBehavior::Deferred"))]
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it begins a transaction, whose first statement locks")]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it sets a savepoint")]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it sets a savepoint")]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn transaction_state<N: Name>(&self, db_name: Option<N>) -> Result<TransactionState>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
    pub fn create_module<'vtab, T: VTab<'vtab>, M: Name>(
        &self,
        module_name: M,
        module: &'static Module<'vtab, T>,
        aux: Option<T::Aux>,
    ) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it writes the log back into the database")]
    pub fn wal_checkpoint_v2<N: Name>(&self, db_name: Option<N>, mode: CheckpointMode) -> Result<(c_int, c_int)>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::open", smol = "async-sqlite", why = "it opens a database")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::open_in_memory", why = "it creates a database")]
    pub fn open_in_memory() -> Result<Self>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::open_with_flags", why = "it opens a database")]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it opens a database")]
    pub fn open_with_flags_and_vfs<P: AsRef<Path>, V: Name>(path: P, flags: OpenFlags, vfs: V) -> Result<Self>;
    #[blocks(db, micros, pedantic, why = "it creates a database")]
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Self>;
    #[blocks(db, micros, pedantic, why = "it creates a database")]
    pub fn open_in_memory_with_flags_and_vfs<V: Name>(flags: OpenFlags, vfs: V) -> Result<Self>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&str>;
    pub fn release_memory(&self) -> Result<()>;
    pub fn last_insert_rowid(&self) -> i64;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it queries SQLite")]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E>
    where
        P:,
        F: FnOnce(&Row<'_>) -> Result<T, E>,
        E: From<Error>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it parses SQL")]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it parses SQL")]
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;
    #[blocks(db, micros, pedantic, tokio = "tokio_rusqlite::Connection::call", why = "it closes the database, and may write the log back")]
    pub fn close(self) -> Result<(), (Self, Error)>;
    pub unsafe fn load_extension_enable(&self) -> Result<()>;
    pub fn load_extension_disable(&self) -> Result<()>;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it loads a library")]
    pub unsafe fn load_extension<P: AsRef<Path>, N: Name>(&self, dylib_path: P, entry_point: Option<N>) -> Result<()>;
    pub unsafe fn handle(&self) -> *mut sqlite3;
    pub unsafe fn from_handle(db: *mut sqlite3) -> Result<Self>;
    pub unsafe fn extension_init2(
        db: *mut sqlite3,
        pz_err_msg: *mut *mut c_char,
        p_api: *mut sqlite3_api_routines,
        init: fn(Self) -> Result<bool>,
    ) -> c_int;
    pub unsafe fn from_handle_owned(db: *mut sqlite3) -> Result<Self>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it writes to SQLite")]
    pub fn cache_flush(&self) -> Result<()>;
    pub fn is_readonly<N: Name>(&self, db_name: N) -> Result<bool>;
    pub fn db_name(&self, index: usize) -> Result<String>;
    pub fn is_interrupted(&self) -> bool;
    pub unsafe fn set_clientdata<T: Send + 'static, N: Name>(&self, name: N, data: Option<T>) -> Result<*mut T>;
    pub unsafe fn get_clientdata<T, N: Name>(&self, name: N) -> Result<Option<&T>>;
    pub fn set_errmsg(&self, code: c_int, msg: Option<&CStr>) -> Result<()>;
    pub fn file_control<N: Name>(&self, db_name: Option<N>, op_and_arg: FileControl) -> Result<()>;
}

pub struct OpenFlags {}

pub struct PrepFlags {}

pub struct InterruptHandle {}

pub enum FileControl<'p> {}

pub mod backup {
    use crate::{Connection, Name};
    use std::ffi::c_int;
    use std::time::Duration;

    pub enum StepResult {}

    #[derive(Copy, Clone)]
    pub struct Progress {
        pub remaining: c_int,
        pub pagecount: c_int,
    }

    pub struct Backup<'a, 'b> {}
    impl Backup<'_, '_> {
        pub fn new<'a, 'b>(from: &'a Connection, to: &'b mut Connection) -> crate::Result<Backup<'a, 'b>>;
        pub fn new_with_names<'a, 'b, F: Name, T: Name>(
            from: &'a Connection,
            from_name: F,
            to: &'b mut Connection,
            to_name: T,
        ) -> crate::Result<Backup<'a, 'b>>;
        pub fn progress(&self) -> Progress;
        #[blocks(db, millis, tokio = "tokio_rusqlite::Connection::call", why = "it copies pages of the database")]
        pub fn step(&self, num_pages: c_int) -> crate::Result<StepResult>;
        #[blocks(db, unbounded, tokio = "tokio_rusqlite::Connection::call", why = "it copies the database and sleeps in between")]
        pub fn run_to_completion(
            &self,
            pages_per_step: c_int,
            pause_between_pages: Duration,
            progress: Option<fn(Progress)>,
        ) -> crate::Result<()>;
    }
}

pub mod blob {
    use std::io::{Read, Seek, Write};
    use std::mem::MaybeUninit;

    #[io(db)]
    pub struct Blob<'conn> {}
    impl Blob<'_> {
        pub fn write_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()>;
        pub fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()>;
        pub fn read_at(&self, buf: &mut [u8], read_start: usize) -> crate::Result<usize>;
        pub fn raw_read_at<'a>(&self, buf: &'a mut [MaybeUninit<u8>], read_start: usize) -> crate::Result<&'a mut [u8]>;
        pub fn read_at_exact(&self, buf: &mut [u8], read_start: usize) -> crate::Result<()>;
        pub fn raw_read_at_exact<'a>(&self, buf: &'a mut [MaybeUninit<u8>], read_start: usize) -> crate::Result<&'a mut [u8]>;
        pub fn reopen(&mut self, row: i64) -> crate::Result<()>;
        pub fn size(&self) -> i32;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn close(self) -> crate::Result<()>;
    }
    impl Read for Blob<'_> {}
    impl Write for Blob<'_> {}
    impl Seek for Blob<'_> {}
}

pub mod config {
    #[derive(Copy, Clone)]
    pub enum DbConfig {
        SQLITE_DBCONFIG_ENABLE_FKEY,
        SQLITE_DBCONFIG_ENABLE_TRIGGER,
        SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
        SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
        SQLITE_DBCONFIG_ENABLE_QPSG,
        SQLITE_DBCONFIG_TRIGGER_EQP,
        SQLITE_DBCONFIG_RESET_DATABASE,
        SQLITE_DBCONFIG_DEFENSIVE,
        SQLITE_DBCONFIG_WRITABLE_SCHEMA,
        SQLITE_DBCONFIG_LEGACY_ALTER_TABLE,
        SQLITE_DBCONFIG_DQS_DML,
        SQLITE_DBCONFIG_DQS_DDL,
        SQLITE_DBCONFIG_ENABLE_VIEW,
        SQLITE_DBCONFIG_LEGACY_FILE_FORMAT,
        SQLITE_DBCONFIG_TRUSTED_SCHEMA,
        SQLITE_DBCONFIG_STMT_SCANSTATUS,
        SQLITE_DBCONFIG_REVERSE_SCANORDER,
        SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE,
        SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE,
        SQLITE_DBCONFIG_ENABLE_COMMENTS,
        SQLITE_DBCONFIG_FP_DIGITS,
    }
}

pub mod functions {
    pub struct Context<'a> {}

    pub trait SqlFnOutput {}

    pub trait Aggregate<A, T> {}

    pub trait WindowAggregate<A, T> {}

    pub struct FunctionFlags {}
}

mod hidden {
    pub enum Named<'a> {}
}

pub mod hooks {
    pub enum PreUpdateCase {}

    pub enum Action {}

    pub struct AuthContext<'c> {}

    pub enum Authorization {}

    pub struct Wal {}
}

pub mod limits {
    pub enum Limit {}
}

pub mod serialize {
    pub struct OwnedData {}

    pub enum Data<'conn> {}
}

pub mod session {
    pub struct Changeset {}

    pub struct ChangesetItem {}

    pub enum ConflictType {}

    pub enum ConflictAction {}
}

pub mod trace {
    pub struct TraceEventCodes {}

    pub enum TraceEvent<'s> {}
}

pub mod types {
    pub use crate::ToSql;

    pub trait FromSql {}
}

pub mod vtab {
    pub struct Module<'vtab, T> {}

    pub trait VTab<'vtab> {
        type Aux;
        type Cursor;
    }
}

pub mod wal {
    pub enum CheckpointMode {}
}
