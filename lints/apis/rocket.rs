#![source("rocket 0.5.2")]
#![versions(">=0.5.0-0")]
#![runtime(tokio)]

use crate::catcher::Handler;
use crate::data::{DataStream, FromData, Limits};
use crate::fairing::Fairing;
use crate::hidden::{Accept, Build, ContentType, Cow, Header, HeaderMap, Host, Ignite, MediaType, Method, Orbit, Origin};
use crate::http::CookieJar;
use crate::request::{FromParam, FromRequest, FromSegments, Outcome};
use crate::route::RouteUri;
use either::Either;
use figment::{Figment, Provider};
use futures::future::BoxFuture;
use rocket_codegen::FromForm;
use std::convert::Infallible;
use std::fmt::Display;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::ops::{Deref, RangeFrom};
use ubyte::ByteUnit;

pub use crate::error::Error;

pub fn build() -> Rocket<Build>;

pub struct Data<'r> {}
impl<'r> Data<'r> {
    pub fn open(self, limit: ByteUnit) -> DataStream<'r>;
    pub async fn peek(&mut self, num: usize) -> &[u8];
    pub fn peek_complete(&self) -> bool;
}
impl<'r> FromData<'r> for Data<'r> {
    type Error = Infallible;
}

pub trait Sentinel {
    fn abort(rocket: &Rocket<Ignite>) -> bool;
}
impl<T: Sentinel> Sentinel for Option<T> {}
impl<T: Sentinel, E: Sentinel> Sentinel for Result<T, E> {}
impl<T: Sentinel, E: Sentinel> Sentinel for Either<T, E> {}

pub struct Request<'r> {}
impl<'r> Request<'r> {
    pub fn method(&self) -> Method;
    pub fn set_method(&mut self, method: Method);
    pub fn uri(&self) -> &Origin<'r>;
    pub fn set_uri(&mut self, uri: Origin<'r>);
    pub fn host(&self) -> Option<&Host<'r>>;
    pub fn set_host(&mut self, host: Host<'r>);
    pub fn remote(&self) -> Option<SocketAddr>;
    pub fn set_remote(&mut self, address: SocketAddr);
    pub fn real_ip(&self) -> Option<IpAddr>;
    pub fn client_ip(&self) -> Option<IpAddr>;
    pub fn cookies(&self) -> &CookieJar<'r>;
    pub fn headers(&self) -> &HeaderMap<'r>;
    pub fn add_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn replace_header<'h: 'r, H: Into<Header<'h>>>(&mut self, header: H);
    pub fn content_type(&self) -> Option<&ContentType>;
    pub fn accept(&self) -> Option<&Accept>;
    pub fn format(&self) -> Option<&MediaType>;
    pub fn rocket(&self) -> &'r Rocket<Orbit>;
    pub fn limits(&self) -> &'r Limits;
    pub fn route(&self) -> Option<&'r Route>;
    pub fn guard<'z, 'a, T>(&'a self) -> BoxFuture<'z, Outcome<T, T::Error>>
    where
        T: FromRequest<'a> + 'z,
        'a: 'z,
        'r: 'z;
    pub fn local_cache<T, F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T,
        T: Send + Sync + 'static;
    pub async fn local_cache_async<'a, T, F>(&'a self, fut: F) -> &'a T
    where
        F: Future<Output = T>,
        T: Send + Sync + 'static;
    pub fn param<'a, T>(&'a self, n: usize) -> Option<Result<T, T::Error>>
    where
        T: FromParam<'a>;
    pub fn segments<'a, T>(&'a self, n: RangeFrom<usize>) -> Result<T, T::Error>
    where
        T: FromSegments<'a>;
    pub fn query_value<'a, T>(&'a self, name: &str) -> Option<crate::form::Result<'a, T>>
    where
        T: FromForm<'a>;
}

pub struct Response<'r> {}

pub struct Config {}

#[derive(Clone)]
pub struct Catcher {
    pub name: Option<Cow<'static, str>>,
    pub base: uri::Origin<'static>,
    pub code: Option<u16>,
    pub handler: Box<dyn Handler>,
}
impl Default for Catcher {}

#[derive(Clone)]
pub struct Route {
    pub name: Option<std::borrow::Cow<'static, str>>,
    pub method: Method,
    pub handler: Box<dyn crate::route::Handler>,
    pub uri: RouteUri<'static>,
    pub rank: isize,
    pub format: Option<MediaType>,
}
impl<'r> FromRequest<'r> for &'r Route {
    type Error = Infallible;
}

pub struct Shutdown {}

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State<T: Send + Sync + 'static> {}
impl<T: Send + Sync + 'static> State<T> {
    pub fn get<P: Phase>(rocket: &Rocket<P>) -> Option<&State<T>>;
    pub fn inner(&self) -> &T;
}
impl<'r, T: Send + Sync + 'static> From<&'r T> for &'r State<T> {}
impl<'r, T: Send + Sync + 'static> FromRequest<'r> for &'r State<T> {
    type Error = ();
}
impl<T: Send + Sync + 'static> Sentinel for &State<T> {}
impl<T: Send + Sync + 'static> Deref for State<T> {
    type Target = T;
}

pub struct Rocket<P: Phase> {}
impl Rocket<Build> {
    pub fn build() -> Self;
    pub fn custom<T: Provider>(provider: T) -> Self;
    pub fn configure<T: Provider>(self, provider: T) -> Self;
    pub fn mount<'a, B, R>(self, base: B, routes: R) -> Self
    where
        B: TryInto<Origin<'a>> + Clone + Display,
        B::Error: Display,
        R: Into<Vec<Route>>;
    pub fn register<'a, B, C>(self, base: B, catchers: C) -> Self
    where
        B: TryInto<Origin<'a>> + Clone + Display,
        B::Error: Display,
        C: Into<Vec<Catcher>>;
    pub fn manage<T>(self, state: T) -> Self
    where
        T: Send + Sync + 'static;
    pub fn attach<F: Fairing>(self, fairing: F) -> Self;
    pub async fn ignite(self) -> Result<Rocket<Ignite>, Error>;
}
impl Rocket<Ignite> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
}
impl Rocket<Orbit> {
    pub fn config(&self) -> &Config;
    pub fn shutdown(&self) -> Shutdown;
}
impl<P: Phase> Rocket<P> {
    pub fn routes(&self) -> impl Iterator<Item = &Route>;
    pub fn catchers(&self) -> impl Iterator<Item = &Catcher>;
    pub fn state<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn figment(&self) -> &Figment;
    #[serves]
    pub async fn launch(self) -> Result<Rocket<Ignite>, Error>;
}

pub trait Phase {}

#[attribute(entry)]
pub fn main();
#[attribute(entry)]
#[serves]
pub fn launch();
#[attribute(test)]
pub fn async_test();
#[attribute(handler, sync_too)]
pub fn get();
#[attribute(handler, sync_too)]
pub fn put();
#[attribute(handler, sync_too)]
pub fn post();
#[attribute(handler, sync_too)]
pub fn delete();
#[attribute(handler, sync_too)]
pub fn head();
#[attribute(handler, sync_too)]
pub fn patch();
#[attribute(handler, sync_too)]
pub fn options();
#[attribute(handler, sync_too)]
pub fn route();
#[attribute(handler, sync_too)]
pub fn catch();
#[attribute(transparent)]
pub fn async_trait();
#[arguments(nowhere)]
#[macro_export]
macro_rules! routes {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! catchers {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! uri {
    () => {};
}

pub mod catcher {
    pub use crate::Catcher;

    pub trait Handler {}
}

pub mod config {
    pub use crate::Config;
}

pub mod data {
    use crate::hidden::Status;
    use crate::request::FromRequest;
    use crate::Request;
    use std::convert::Infallible;
    use std::fmt::Debug;

    pub use crate::Data;

    pub struct DataStream<'r> {}

    pub type Outcome<'r, T, E = <T as FromData<'r>>::Error> = crate::outcome::Outcome<T, (Status, E), (Data<'r>, Status)>;

    pub trait FromData<'r>: Sized {
        type Error: Send + Debug;
        async fn from_data(req: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self>;
    }
    impl<'r, T: FromData<'r> + 'r> FromData<'r> for Result<T, T::Error> {
        type Error = Infallible;
    }
    impl<'r, T: FromData<'r>> FromData<'r> for Option<T> {
        type Error = Infallible;
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct Limits {}
    impl Default for Limits {}
    impl<'r> FromRequest<'r> for &'r Limits {
        type Error = Infallible;
    }
}

pub mod error {
    pub struct Error {}
}

pub mod fairing {
    pub trait Fairing {}
}

pub mod form {
    use crate::data::FromData;
    use crate::form::validate::{Contains, Len};
    use crate::hidden::RawStr;
    use std::ops::{Deref, DerefMut};
    use std::result;

    pub use crate::form::error::Errors;

    pub struct ValueField<'r> {}

    pub trait FromForm<'r> {
        type Context;
    }

    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    pub struct Form<T> {}
    impl<T> Form<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> From<T> for Form<T> {}
    impl<'r, T: rocket_codegen::FromForm<'r>> Form<T> {
        pub fn parse(string: &'r str) -> Result<'r, T>;
        pub fn parse_iter<I>(fields: I) -> Result<'r, T>
        where
            I: IntoIterator<Item = ValueField<'r>>;
    }
    impl<T: for<'a> rocket_codegen::FromForm<'a> + 'static> Form<T> {
        pub fn parse_encoded(string: &RawStr) -> Result<'static, T>;
    }
    impl Form<()> {
        pub fn values(string: &str) -> impl Iterator<Item = ValueField<'_>>;
    }
    impl<T> Deref for Form<T> {
        type Target = T;
    }
    impl<T> DerefMut for Form<T> {}
    impl<'r, T: rocket_codegen::FromForm<'r>> FromData<'r> for Form<T> {
        type Error = Errors<'r>;
    }

    pub type Result<'v, T> = result::Result<T, Errors<'v>>;
    impl<'v, T: FromForm<'v>> FromForm<'v> for Result<'v, T> {
        type Context = <T as FromForm<'v>>::Context;
    }
    impl<L, T: Len<L>> Len<L> for Result<'_, T> {}
    impl<I, T: Contains<I>> Contains<I> for Result<'_, T> {}

    pub mod error {
        pub struct Errors<'v> {}
    }

    pub mod validate {
        pub trait Len<L> {
            fn len(&self) -> L;
            fn len_into_u64(len: L) -> u64;
            fn zero_len() -> L;
        }
        impl<L, T: Len<L> + ?Sized> Len<L> for &T {}
        impl<L, T: Len<L>> Len<L> for Option<T> {}

        pub trait Contains<I> {}
    }
}

pub mod fs {
    use crate::form::validate::Len;
    use crate::hidden::ContentType;
    use rocket_codegen::Responder;
    use std::io;
    use std::ops::{Deref, DerefMut};
    use std::path::Path;
    use tokio::fs::File;
    use tokio::io::AsyncBufRead;
    use ubyte::ByteUnit;

    pub struct NamedFile {}
    impl NamedFile {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<NamedFile>;
        pub fn file(&self) -> &File;
        pub fn file_mut(&mut self) -> &mut File;
        pub fn take_file(self) -> File;
        pub fn path(&self) -> &Path;
    }
    impl<'r> Responder<'r, 'static> for NamedFile {}
    impl Deref for NamedFile {
        type Target = File;
    }
    impl DerefMut for NamedFile {}

    pub enum TempFile<'v> {}
    impl Len<ByteUnit> for TempFile<'_> {}
    impl<'v> TempFile<'v> {
        pub async fn persist_to<P>(&mut self, path: P) -> io::Result<()>
        where
            P: AsRef<Path>;
        pub async fn copy_to<P>(&mut self, path: P) -> io::Result<()>
        where
            P: AsRef<Path>;
        pub async fn move_copy_to<P>(&mut self, path: P) -> io::Result<()>
        where
            P: AsRef<Path>;
        pub async fn open(&self) -> io::Result<impl AsyncBufRead + '_>;
        pub fn len(&self) -> u64;
        pub fn path(&self) -> Option<&Path>;
        pub fn name(&self) -> Option<&str>;
        pub fn raw_name(&self) -> Option<&FileName>;
        pub fn content_type(&self) -> Option<&ContentType>;
    }

    pub struct FileName {}
    impl<'a, S: AsRef<str> + ?Sized> From<&'a S> for &'a FileName {}
}

mod hidden {
    pub struct Accept {}
    pub struct Build {}
    pub struct ContentType {}
    pub struct Cow<A> {}
    pub struct Header {}
    pub struct HeaderMap {}
    pub struct Host {}
    pub struct Ignite {}
    pub struct MediaType {}
    pub struct Method {}
    pub struct Orbit {}
    pub struct Origin {}
    pub struct Path {}
    pub struct RawStr {}
    pub struct Segments<A> {}
    pub struct Status {}
}

pub mod http {
    use crate::request::FromRequest;
    use std::convert::Infallible;

    pub struct CookieJar<'a> {}
    impl<'r> FromRequest<'r> for &'r CookieJar<'r> {
        type Error = Infallible;
    }
    impl<'a> Clone for CookieJar<'a> {}
}

pub mod outcome {
    pub enum Outcome<S, E, F> {}
}

pub mod request {
    use crate::hidden::{Accept, Certificate, ContentType, Host, Method, Origin, Path, PathError, Segments, Status};
    use std::convert::Infallible;
    use std::fmt::Debug;
    use std::net::{IpAddr, SocketAddr};
    use std::path::PathBuf;
    use uuid_::{Error, Uuid};

    pub use crate::Request;

    pub trait FromParam<'a>: Sized {
        type Error: Debug;
        fn from_param(param: &'a str) -> Result<Self, Self::Error>;
    }
    impl<'a> FromParam<'a> for &'a str {
        type Error = Infallible;
    }
    impl<'a> FromParam<'a> for String {
        type Error = Infallible;
    }
    impl<'a> FromParam<'a> for PathBuf {
        type Error = PathError;
    }
    impl<'a, T: FromParam<'a>> FromParam<'a> for Result<T, T::Error> {
        type Error = Infallible;
    }
    impl<'a, T: FromParam<'a>> FromParam<'a> for Option<T> {
        type Error = Infallible;
    }
    impl<'a> FromParam<'a> for Uuid {
        type Error = Error;
    }

    pub trait FromSegments<'r>: Sized {
        type Error: Debug;
        fn from_segments(segments: Segments<'r, Path>) -> Result<Self, Self::Error>;
    }
    impl<'r> FromSegments<'r> for Segments<'r, Path> {
        type Error = Infallible;
    }
    impl FromSegments<'_> for PathBuf {
        type Error = PathError;
    }
    impl<'r, T: FromSegments<'r>> FromSegments<'r> for Result<T, T::Error> {
        type Error = Infallible;
    }
    impl<'r, T: FromSegments<'r>> FromSegments<'r> for Option<T> {
        type Error = Infallible;
    }

    pub type Outcome<S, E> = crate::outcome::Outcome<S, (Status, E), Status>;
    impl<'r, T: FromRequest<'r>> FromRequest<'r> for Outcome<T, T::Error> {
        type Error = Infallible;
    }

    pub trait FromRequest<'r>: Sized {
        type Error: Debug;
        async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error>;
    }
    impl<'r> FromRequest<'r> for Method {
        type Error = Infallible;
    }
    impl<'r> FromRequest<'r> for &'r Origin<'r> {
        type Error = Infallible;
    }
    impl<'r> FromRequest<'r> for &'r Host<'r> {
        type Error = Infallible;
    }
    impl<'r> FromRequest<'r> for &'r Accept {
        type Error = Infallible;
    }
    impl<'r> FromRequest<'r> for &'r ContentType {
        type Error = Infallible;
    }
    impl<'r> FromRequest<'r> for IpAddr {
        type Error = Infallible;
    }
    impl<'r> FromRequest<'r> for SocketAddr {
        type Error = Infallible;
    }
    impl<'r, T: FromRequest<'r>> FromRequest<'r> for Result<T, T::Error> {
        type Error = Infallible;
    }
    impl<'r, T: FromRequest<'r>> FromRequest<'r> for Option<T> {
        type Error = Infallible;
    }
    impl<'r> FromRequest<'r> for Certificate<'r> {
        type Error = crate::hidden::Error;
    }
}

pub mod response {
    use crate::hidden::{ContentType, Status};
    use crate::Request;
    use either::Either;
    use serde_json::Value;
    use std::borrow::Cow;
    use std::fs::File;
    use std::sync::Arc;
    use std::{io, result};

    pub use crate::Response;

    pub trait Responder<'r, 'o: 'r> {
        fn respond_to(self, request: &'r Request<'_>) -> Result<'o>;
    }
    impl<'r, 'o: 'r> Responder<'r, 'o> for &'o str {}
    impl<'r> Responder<'r, 'static> for String {}
    impl<'r> Responder<'r, 'static> for Arc<str> {}
    impl<'r> Responder<'r, 'static> for Box<str> {}
    impl<'r, 'o: 'r> Responder<'r, 'o> for &'o [u8] {}
    impl<'r> Responder<'r, 'static> for Vec<u8> {}
    impl<'r> Responder<'r, 'static> for Arc<[u8]> {}
    impl<'r> Responder<'r, 'static> for Box<[u8]> {}
    impl<'r, 'o: 'r, T: Responder<'r, 'o> + Sized> Responder<'r, 'o> for Box<T> {}
    impl<'r> Responder<'r, 'static> for File {}
    impl<'r> Responder<'r, 'static> for tokio::fs::File {}
    impl<'r> Responder<'r, 'static> for () {}
    impl<'r, 'o: 'r, R: ?Sized + ToOwned> Responder<'r, 'o> for Cow<'o, R>
    where
        &'o R: Responder<'r, 'o> + 'o,
        <R as ToOwned>::Owned: Responder<'r, 'o> + 'r,
    {
    }
    impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for Option<R> {}
    impl<'r, 'o: 'r, 't: 'o, 'e: 'o, T, E> Responder<'r, 'o> for Result<T, E>
    where
        T: Responder<'r, 't>,
        E: Responder<'r, 'e>,
    {
    }
    impl<'r, 'o: 'r, 't: 'o, 'e: 'o, T, E> Responder<'r, 'o> for Either<T, E>
    where
        T: Responder<'r, 't>,
        E: Responder<'r, 'e>,
    {
    }
    impl<'r> Responder<'r, 'static> for Status {}
    impl<'r> rocket_codegen::Responder<'r, 'static> for io::Error {}
    impl<'r, 'o: 'r, R: rocket_codegen::Responder<'r, 'o>> rocket_codegen::Responder<'r, 'o> for (ContentType, R) {}
    impl<'r, 'o: 'r, R: rocket_codegen::Responder<'r, 'o>> rocket_codegen::Responder<'r, 'o> for (Status, R) {}
    impl<'r> rocket_codegen::Responder<'r, 'static> for Value {}

    pub type Result<'r> = result::Result<Response<'r>, crate::http::Status>;

    pub mod stream {
        #[arguments(coroutine)]
        #[macro_export]
        macro_rules! EventStream {
            () => {};
        }
        #[arguments(coroutine)]
        #[macro_export]
        macro_rules! TextStream {
            () => {};
        }
        #[arguments(coroutine)]
        #[macro_export]
        macro_rules! ByteStream {
            () => {};
        }
        #[arguments(coroutine)]
        #[macro_export]
        macro_rules! ReaderStream {
            () => {};
        }
        #[arguments(coroutine)]
        #[macro_export]
        macro_rules! stream {
            () => {};
        }
    }
}

pub mod route {
    pub use crate::Route;

    pub trait Handler {}

    pub struct RouteUri<'a> {}
}

pub mod serde {
    pub mod json {
        use crate::data::FromData;
        use crate::form::validate::Len;
        use rocket_codegen::Responder;
        use serde::{Deserialize, Serialize};
        use serde_json::error;
        use std::io;
        use std::ops::{Deref, DerefMut};

        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct Json<T>(pub T);
        impl<L, T: Len<L>> Len<L> for Json<T> {}
        impl<T> Json<T> {
            pub fn into_inner(self) -> T;
        }
        impl<'r, T: Deserialize<'r>> FromData<'r> for Json<T> {
            type Error = Error<'r>;
        }
        impl<'r, T: Serialize> Responder<'r, 'static> for Json<T> {}
        impl<T> From<T> for Json<T> {}
        impl<T> Deref for Json<T> {
            type Target = T;
        }
        impl<T> DerefMut for Json<T> {}

        pub enum Error<'a> {
            Io(io::Error),
            Parse(&'a str, error::Error),
        }
    }
}
