#![source("headers 0.4.1")]

pub use http::HeaderMap;
pub use http::header::{HeaderName, HeaderValue};

pub struct Error {}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}

pub trait Header {
    fn name() -> &HeaderName;
    fn decode<I: Iterator<Item = &HeaderValue>>(values: &mut I) -> Result<Self, Error>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}
pub trait HeaderMapExt {
    fn typed_insert<H: Header>(&mut self, header: H);
    fn typed_get<H: Header>(&self) -> Option<H>;
    fn typed_try_get<H: Header>(&self) -> Result<Option<H>, Error>;
}
impl HeaderMapExt for HeaderMap {}
