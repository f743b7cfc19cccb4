//! Methods that an attribute on their block hands to a server.
//@ dependencies: tokio, async-graphql, actix-web, axum, axum-core, tokio-util

use async_graphql::Object;
use std::path::PathBuf;

struct Query;

#[Object]
impl Query {
    async fn text(&self, path: String) -> String {
        read(PathBuf::from(path)) //~ blocking_fs
    }

    fn version(&self) -> String {
        read(PathBuf::from("version")) //~ blocking_fs
    }

    #[graphql(skip)]
    fn helper(&self) -> String {
        read(PathBuf::from("version"))
    }
}

/// Right: nothing says that this is async.
impl Query {
    fn plain(&self) -> String {
        read(PathBuf::from("version"))
    }
}

fn read(path: PathBuf) -> String {
    std::fs::read_to_string(path).unwrap()
}

struct User(String);

impl actix_web::FromRequest for User {
    type Error = actix_web::Error;
    type Future = std::future::Ready<Result<Self, Self::Error>>;

    fn from_request(_: &actix_web::HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        std::future::ready(Ok(User(read(PathBuf::from("users"))))) //~ blocking_fs
    }
}

impl axum_core::response::IntoResponse for User {
    fn into_response(self) -> axum::response::Response {
        read(PathBuf::from(self.0)).into_response() //~ blocking_fs
    }
}

struct Lines;

impl tokio_util::codec::Decoder for Lines {
    type Item = ();
    type Error = std::io::Error;

    fn decode(&mut self, _: &mut tokio_util::bytes::BytesMut) -> Result<Option<()>, std::io::Error> {
        read(PathBuf::from("lines")); //~ blocking_fs
        Ok(None)
    }
}
