#![source("dropshot 0.17.1")]
#![runtime(tokio)]

use std::future::Future;
use std::net::SocketAddr;

#[source("dropshot 0.17.1 src/handler.rs:78")]
pub struct RequestContext<Context> {}
impl<Context> RequestContext<Context> {
    pub fn context(&self) -> &Context;
}

pub struct HttpError {}
impl HttpError {
    pub fn for_internal_error(message_internal: String) -> Self;
    pub fn for_bad_request(error_code: Option<String>, message: String) -> Self;
    pub fn for_not_found(error_code: Option<String>, message_internal: String) -> Self;
}

pub struct HttpResponseOk<T>(pub T);

pub struct HttpResponseCreated<T>(pub T);

pub struct HttpResponseAccepted<T>(pub T);

pub struct HttpResponseDeleted();

pub struct HttpResponseUpdatedNoContent();

pub struct Path<T> {}
impl<T> Path<T> {
    pub fn into_inner(self) -> T;
}

pub struct Query<T> {}
impl<T> Query<T> {
    pub fn into_inner(self) -> T;
}

pub struct TypedBody<T> {}
impl<T> TypedBody<T> {
    pub fn into_inner(self) -> T;
}

#[attribute(handler)]
#[source("dropshot_endpoint 0.17.1: an async fn that answers requests")]
pub fn endpoint();
#[attribute(handler)]
pub fn channel();

#[source("dropshot 0.17.1 src/server.rs:626")]
pub struct HttpServer<C> {}
impl<C> HttpServer<C> {
    pub fn local_addr(&self) -> SocketAddr;
    pub fn app_private(&self) -> &C;
    #[serves]
    pub async fn close(self) -> Result<(), String>;
}
impl<C> Future for HttpServer<C> {
    type Output = Result<(), String>;
}
