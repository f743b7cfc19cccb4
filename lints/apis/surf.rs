#![source("surf 2.3.2")]

use crate::middleware::Middleware;
use async_std::io::BufRead;
use futures_util::io::AsyncRead;
use http_client::isahc::IsahcClient as DefaultClient;
use http_client::{Config as HttpConfig, HttpClient};
use http_types::headers::{HeaderName, HeaderValues, IntoIter, Iter, IterMut, Names, ToHeaderValues, Values};
use http_types::{Body, Error, Headers, Method, Mime, StatusCode, Url, Version};
use serde::de::DeserializeOwned;
use serde::Serialize;
use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::ops::Index;
use std::path::Path;
use std::sync::Arc;
use std::{io, result};

pub fn get(uri: impl AsRef<str>) -> RequestBuilder;
pub fn post(uri: impl AsRef<str>) -> RequestBuilder;

pub struct Client {}
impl Clone for Client {}
impl Default for Client {}
impl Client {
    pub fn new() -> Self;
    pub fn with_http_client<C: HttpClient>(http_client: C) -> Self;
    pub fn with(self, middleware: impl Middleware) -> Self;
    pub async fn send(&self, req: impl Into<Request>) -> Result<Response>;
    pub async fn recv_bytes(&self, req: impl Into<Request>) -> Result<Vec<u8>>;
    pub async fn recv_string(&self, req: impl Into<Request>) -> Result<String>;
    pub async fn recv_json<T: DeserializeOwned>(&self, req: impl Into<Request>) -> Result<T>;
    pub async fn recv_form<T: DeserializeOwned>(&self, req: impl Into<Request>) -> Result<T>;
    pub fn get(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn head(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn post(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn put(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn delete(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn connect(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn options(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn trace(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn patch(&self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn request(&self, verb: Method, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn set_base_url(&mut self, base: Url);
    pub fn config(&self) -> &Config;
}
impl TryFrom<Config> for Client {
    type Error = <DefaultClient as TryFrom<http_client::Config>>::Error;
    type Error = Infallible;
}

#[derive(Clone)]
pub struct Config {
    pub base_url: Option<Url>,
    pub headers: HashMap<HeaderName, HeaderValues>,
    pub http_config: HttpConfig,
    pub http_client: Option<Arc<dyn HttpClient>>,
}
impl Default for Config {}
impl AsRef<HttpConfig> for Config {}
impl From<HttpConfig> for Config {}

#[derive(Clone)]
pub struct Request {}
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn builder(method: Method, url: Url) -> RequestBuilder;
    pub fn query<T: DeserializeOwned>(&self) -> Result<T>;
    pub fn set_query(&mut self, query: &impl Serialize) -> Result<()>;
    pub fn header(&self, key: impl Into<HeaderName>) -> Option<&HeaderValues>;
    pub fn header_mut(&mut self, name: impl Into<HeaderName>) -> Option<&mut HeaderValues>;
    pub fn insert_header(&mut self, name: impl Into<HeaderName>, values: impl ToHeaderValues) -> Option<HeaderValues>;
    pub fn append_header(&mut self, name: impl Into<HeaderName>, values: impl ToHeaderValues);
    pub fn remove_header(&mut self, name: impl Into<HeaderName>) -> Option<HeaderValues>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn header_names(&self) -> Names<'_>;
    pub fn header_values(&self) -> Values<'_>;
    pub fn set_header(&mut self, key: impl Into<HeaderName>, value: impl ToHeaderValues);
    pub fn ext<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn set_ext<T: Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn method(&self) -> Method;
    pub fn url(&self) -> &Url;
    pub fn content_type(&self) -> Option<Mime>;
    pub fn set_content_type(&mut self, mime: Mime);
    pub fn len(&self) -> Option<usize>;
    pub fn is_empty(&self) -> Option<bool>;
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn take_body(&mut self) -> Body;
    pub fn body_json(&mut self, json: &impl Serialize) -> Result<()>;
    pub fn body_string(&mut self, string: String);
    pub fn body_bytes(&mut self, bytes: impl AsRef<[u8]>);
    pub async fn body_file(&mut self, path: impl AsRef<Path>) -> io::Result<()>;
    pub fn body_form(&mut self, form: &impl Serialize) -> Result<()>;
    pub fn middleware(&mut self, middleware: impl Middleware);
}
impl AsRef<Headers> for Request {}
impl AsMut<Headers> for Request {}
impl AsRef<http_types::Request> for Request {}
impl AsMut<http_types::Request> for Request {}
impl From<http_types::Request> for Request {}
impl IntoIterator for Request {
    type Item = (HeaderName, HeaderValues);
    type IntoIter = IntoIter;
}
impl<'a> IntoIterator for &'a Request {
    type Item = (&'a HeaderName, &'a HeaderValues);
    type IntoIter = Iter<'a>;
}
impl<'a> IntoIterator for &'a mut Request {
    type Item = (&'a HeaderName, &'a mut HeaderValues);
    type IntoIter = IterMut<'a>;
}
impl Index<HeaderName> for Request {
    type Output = HeaderValues;
}
impl Index<&str> for Request {
    type Output = HeaderValues;
}
impl From<RequestBuilder> for Request {}

pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn header(self, key: impl Into<HeaderName>, value: impl ToHeaderValues) -> Self;
    pub fn content_type(self, content_type: impl Into<Mime>) -> Self;
    pub fn body(self, body: impl Into<Body>) -> Self;
    pub fn body_json(self, json: &impl Serialize) -> Result<Self>;
    pub fn body_string(self, string: String) -> Self;
    pub fn body_bytes(self, bytes: impl AsRef<[u8]>) -> Self;
    pub async fn body_file(self, path: impl AsRef<Path>) -> io::Result<Self>;
    pub fn query(self, query: &impl Serialize) -> result::Result<Self, Error>;
    pub async fn recv_bytes(self) -> Result<Vec<u8>>;
    pub async fn recv_string(self) -> Result<String>;
    pub async fn recv_json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn recv_form<T: DeserializeOwned>(self) -> Result<T>;
    pub fn middleware(self, middleware: impl Middleware) -> Self;
    pub fn build(self) -> Request;
    pub async fn send(self) -> Result<Response>;
}
impl Future for RequestBuilder {
    type Output = Result<Response>;
}

pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn version(&self) -> Option<Version>;
    pub fn header(&self, name: impl Into<HeaderName>) -> Option<&HeaderValues>;
    pub fn header_mut(&mut self, name: impl Into<HeaderName>) -> Option<&mut HeaderValues>;
    pub fn remove_header(&mut self, name: impl Into<HeaderName>) -> Option<HeaderValues>;
    pub fn insert_header(&mut self, key: impl Into<HeaderName>, value: impl ToHeaderValues);
    pub fn append_header(&mut self, key: impl Into<HeaderName>, value: impl ToHeaderValues);
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn header_names(&self) -> Names<'_>;
    pub fn header_values(&self) -> Values<'_>;
    pub fn ext<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn insert_ext<T: Send + Sync + 'static>(&mut self, val: T);
    pub fn content_type(&self) -> Option<Mime>;
    pub fn len(&self) -> Option<usize>;
    pub fn is_empty(&self) -> Option<bool>;
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn take_body(&mut self) -> Body;
    pub fn swap_body(&mut self, body: &mut Body);
    pub async fn body_bytes(&mut self) -> Result<Vec<u8>>;
    pub async fn body_string(&mut self) -> Result<String>;
    pub async fn body_json<T: DeserializeOwned>(&mut self) -> Result<T>;
    pub async fn body_form<T: DeserializeOwned>(&mut self) -> Result<T>;
}
impl From<http_types::Response> for Response {}
impl AsRef<Headers> for Response {}
impl AsMut<Headers> for Response {}
impl AsRef<http_types::Response> for Response {}
impl AsMut<http_types::Response> for Response {}
impl AsyncRead for Response {}
impl BufRead for Response {}
impl Index<HeaderName> for Response {
    type Output = HeaderValues;
}
impl Index<&str> for Response {
    type Output = HeaderValues;
}

pub type Result<T = Response> = result::Result<T, Error>;

pub mod middleware {
    use crate::{Client, Request, Response};
    use futures_util::future::BoxFuture;

    pub trait Middleware: 'static + Send + Sync {
        async fn handle(&self, req: Request, client: Client, next: Next<'_>) -> crate::Result<Response>;
    }
    impl<F> Middleware for F where F: Send + Sync + 'static + for<'a> Fn(Request, Client, Next<'a>) -> BoxFuture<'a, crate::Result<Response>> {}

    pub struct Next<'a> {}
}
