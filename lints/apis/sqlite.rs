#![source("sqlite 0.37.4")]

use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut, Index};
use std::path::Path;
use std::result;

pub use sqlite3_sys as ffi;

#[blocks(db, millis, tokio = "sqlx::Connection::connect", why = "it opens a database")]
pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection>;
pub fn version() -> usize;

pub struct Error {
    pub code: Option<isize>,
    pub message: Option<String>,
}

pub type Result<T> = result::Result<T, Error>;

#[derive(Clone, Default, PartialEq)]
pub enum Value {
    Binary(Vec<u8>),
    Float(f64),
    Integer(i64),
    String(String),
    Null,
}
impl Value {
    pub fn kind(&self) -> Type;
    pub fn try_into<'l, T>(&'l self) -> Result<T>
    where
        T: TryFrom<&'l Value, Error = Error>;
}
impl<T> From<Option<T>> for Value
where
    T: Into<Value>,
    Value: From<T>,
{
}
impl BindableWithIndex for Value {}
impl BindableWithIndex for &Value {}
impl ReadableWithIndex for Value {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum Type {
    Binary,
    Float,
    Integer,
    String,
    Null,
}

pub struct Connection {}
impl Connection {
    #[blocks(db, millis, tokio = "sqlx::Connection::connect", why = "it opens a database")]
    pub fn open<T: AsRef<Path>>(path: T) -> Result<Connection>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_with_flags<T: AsRef<Path>>(path: T, flags: OpenFlags) -> Result<Connection>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_with_flags_and_vfs<T: AsRef<Path>>(path: T, flags: OpenFlags, vfs: Option<&str>) -> Result<Connection>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_thread_safe<T: AsRef<Path>>(path: T) -> Result<ConnectionThreadSafe>;
    #[blocks(db, millis, why = "it opens a database")]
    pub fn open_thread_safe_with_flags<T: AsRef<Path>>(path: T, flags: OpenFlags) -> Result<ConnectionThreadSafe>;
    #[blocks(db, millis, tokio = "sqlx::Executor::execute", why = "it queries SQLite")]
    pub fn execute<T: AsRef<str>>(&self, statement: T) -> Result<()>;
    #[blocks(db, millis, tokio = "sqlx::Executor::fetch", why = "it queries SQLite")]
    pub fn iterate<T: AsRef<str>, F>(&self, statement: T, callback: F) -> Result<()>
    where
        F: FnMut(&[(&str, Option<&str>)]) -> bool;
    #[blocks(db, micros, pedantic, why = "it parses SQL")]
    pub fn prepare<T: AsRef<str>>(&self, statement: T) -> Result<Statement<'_>>;
    pub fn change_count(&self) -> usize;
    pub fn total_change_count(&self) -> usize;
    pub fn set_busy_handler<F>(&mut self, callback: F) -> Result<()>
    where
        F: FnMut(usize) -> bool + Send + 'static;
    pub fn set_busy_timeout(&mut self, milliseconds: usize) -> Result<()>;
    pub fn remove_busy_handler(&mut self) -> Result<()>;
    pub fn enable_extension(&self) -> Result<()>;
    pub fn disable_extension(&self) -> Result<()>;
    #[blocks(db, millis, why = "it loads a library")]
    pub fn load_extension<T: AsRef<str>>(&self, name: T) -> Result<()>;
    pub fn set_encryption_key<T: AsRef<str>>(&self, key: T) -> Result<()>;
    pub fn change_encryption_key<T: AsRef<str>>(&self, new_key: T) -> Result<()>;
}

pub struct ConnectionThreadSafe {}
impl Deref for ConnectionThreadSafe {
    type Target = Connection;
}
impl DerefMut for ConnectionThreadSafe {}

#[derive(Clone, Copy)]
pub struct OpenFlags {}
impl OpenFlags {
    pub fn new() -> Self;
    pub fn with_create(self) -> Self;
    pub fn with_full_mutex(self) -> Self;
    pub fn with_no_mutex(self) -> Self;
    pub fn with_read_only(self) -> Self;
    pub fn with_read_write(self) -> Self;
    pub fn with_uri(self) -> Self;
}
impl Default for OpenFlags {}

pub struct Cursor<'l, 'm> {}
impl<'l, 'm> From<&'m mut Statement<'l>> for Cursor<'l, 'm> {}

pub struct CursorWithOwnership<'l> {}

pub struct Row {}
impl Row {
    pub fn contains<T>(&self, column: T) -> bool
    where
        T: RowIndex;
    pub fn read<'l, T, U>(&'l self, column: U) -> T
    where
        T: TryFrom<&'l Value, Error = Error>,
        U: RowIndex;
    pub fn take<U>(&mut self, column: U) -> Value
    where
        U: RowIndex;
    pub fn try_read<'l, T, U>(&'l self, column: U) -> Result<T>
    where
        T: TryFrom<&'l Value, Error = Error>,
        U: RowIndex;
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> + use<'_>;
}
impl<T> Index<T> for Row
where
    T: RowIndex,
{
    type Output = Value;
}

pub trait RowIndex: Debug + Display {
    fn contains(&self, row: &Row) -> bool;
    fn index(self, row: &Row) -> usize;
}
impl RowIndex for &str {}
impl RowIndex for usize {}

pub struct Statement<'l> {}
impl<'l> From<CursorWithOwnership<'l>> for Statement<'l> {}
impl<'l> Statement<'l> {
    pub fn bind<T: Bindable>(&mut self, value: T) -> Result<()>;
    pub fn bind_iter<T, U>(&mut self, value: T) -> Result<()>
    where
        T: IntoIterator<Item = U>,
        U: Bindable;
    #[blocks(db, millis, why = "each row reads from SQLite")]
    pub fn iter(&mut self) -> Cursor<'l, '_>;
    #[blocks(db, millis, tokio = "sqlx::Executor::fetch", why = "it reads from SQLite")]
    pub fn next(&mut self) -> Result<State>;
    pub fn read<T, U>(&self, index: U) -> Result<T>
    where
        T: ReadableWithIndex,
        U: ColumnIndex;
    pub fn column_count(&self) -> usize;
    pub fn column_name<T: ColumnIndex>(&self, index: T) -> Result<&str>;
    pub fn column_names(&self) -> &[String];
    pub fn column_type<T: ColumnIndex>(&self, index: T) -> Result<Type>;
    pub fn parameter_index(&self, parameter: &str) -> Result<Option<usize>>;
    pub fn reset(&mut self) -> Result<()>;
}
impl<'l> IntoIterator for Statement<'l> {
    type Item = Result<Row>;
    type IntoIter = CursorWithOwnership<'l>;
}

pub trait Bindable {
    fn bind(self, _: &mut Statement) -> Result<()>;
}
impl<T, U> Bindable for (T, U)
where
    T: ParameterIndex,
    U: BindableWithIndex,
{
}
impl<T> Bindable for &[T] where T: BindableWithIndex + Clone {}
impl<T, U> Bindable for &[(T, U)]
where
    T: ParameterIndex,
    U: BindableWithIndex + Clone,
{
}

pub trait BindableWithIndex {
    fn bind<T: ParameterIndex>(self, _: &mut Statement, _: T) -> Result<()>;
}
impl BindableWithIndex for &[u8] {}
impl BindableWithIndex for f64 {}
impl BindableWithIndex for i64 {}
impl BindableWithIndex for &str {}
impl BindableWithIndex for () {}
impl<T> BindableWithIndex for Option<T> where T: BindableWithIndex {}
impl<T> BindableWithIndex for &Option<T> where T: BindableWithIndex + Clone {}

pub trait ColumnIndex: Copy + Debug {
    fn index(self, statement: &Statement) -> Result<usize>;
}
impl ColumnIndex for &str {}
impl ColumnIndex for usize {}

pub trait ParameterIndex: Copy + Debug {
    fn index(self, statement: &Statement) -> Result<usize>;
}
impl ParameterIndex for &str {}
impl ParameterIndex for usize {}

pub trait ReadableWithIndex: Sized {
    fn read<T: ColumnIndex>(_: &Statement, _: T) -> Result<Self>;
}
impl ReadableWithIndex for Vec<u8> {}
impl ReadableWithIndex for f64 {}
impl ReadableWithIndex for i64 {}
impl ReadableWithIndex for String {}
impl<T: ReadableWithIndex> ReadableWithIndex for Option<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    Row,
    Done,
}
