#![source("jsonrpc 0.18.0")]

pub use crate::client::{Client, Transport};

pub enum Error {}
pub struct Request<'a> {}
pub struct Response {}

pub mod client {
    use crate::{Error, Request, Response};
    use serde_json::value::RawValue;
    pub struct Client {}
    pub trait Transport: Send + Sync + 'static {
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        fn send_request(&self, _: Request) -> Result<Response, Error>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        fn send_batch(&self, _: &[Request]) -> Result<Vec<Response>, Error>;
    }

    impl Client {
        pub fn with_transport<T: Transport>(transport: T) -> Client;
        pub fn build_request<'a>(&self, method: &'a str, params: Option<&'a RawValue>) -> Request<'a>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn send_request(&self, request: Request) -> Result<Response, Error>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn send_batch(&self, requests: &[Request]) -> Result<Vec<Option<Response>>, Error>;
        #[blocks(net, unbounded, why = "it waits for the server's answer")]
        pub fn call<R: for<'a> serde::de::Deserialize<'a>>(&self, method: &str, args: Option<&RawValue>) -> Result<R, Error>;
    }
}
