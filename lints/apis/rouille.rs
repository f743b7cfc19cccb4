#![source("rouille 3.6.2")]

use percent_encoding::AsciiSet;
use serde::Serialize;
use std::borrow::Cow;
use std::error;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::Path;
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;
use std::time::Duration;

pub use percent_encoding;
pub use tiny_http::ReadWrite;
pub use url;

pub const DEFAULT_ENCODE_SET: &AsciiSet;
pub fn match_assets<P: ?Sized>(request: &crate::hidden::Request, path: &P) -> crate::hidden::Response
where
    P: AsRef<Path>;
pub fn extension_to_mime(extension: &str) -> &'static str;
pub fn log<W, F>(rq: &crate::hidden::Request, output: W, f: F) -> crate::hidden::Response
where
    W: Write,
    F: FnOnce() -> crate::hidden::Response;
pub fn log_custom<L, E, F>(req: &crate::hidden::Request, log_ok_f: L, log_err_f: E, handler: F) -> crate::hidden::Response
where
    L: Fn(&crate::hidden::Request, &crate::hidden::Response, Duration),
    E: Fn(&crate::hidden::Request, Duration),
    F: FnOnce() -> crate::hidden::Response;
#[blocks(http, unbounded, tokio = "axum::serve", why = "it serves forever")]
pub fn start_server<A, F>(addr: A, handler: F) -> !
where
    A: ToSocketAddrs,
    F: Send + Sync + 'static + Fn(&Request) -> Response;
#[blocks(http, unbounded, tokio = "axum::serve", why = "it serves forever")]
pub fn start_server_with_pool<A, F>(addr: A, pool_size: Option<usize>, handler: F) -> !
where
    A: ToSocketAddrs,
    F: Send + Sync + 'static + Fn(&Request) -> Response;

pub struct Response {
    pub status_code: u16,
    pub headers: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    pub data: ResponseBody,
    pub upgrade: Option<Box<dyn crate::hidden::Upgrade + Send>>,
}
impl Response {
    pub fn is_success(&self) -> bool;
    pub fn is_error(&self) -> bool;
    pub fn redirect_301<S>(target: S) -> Response
    where
        S: Into<Cow<'static, str>>;
    pub fn redirect_302<S>(target: S) -> Response
    where
        S: Into<Cow<'static, str>>;
    pub fn redirect_303<S>(target: S) -> Response
    where
        S: Into<Cow<'static, str>>;
    pub fn redirect_307<S>(target: S) -> Response
    where
        S: Into<Cow<'static, str>>;
    pub fn redirect_308<S>(target: S) -> Response
    where
        S: Into<Cow<'static, str>>;
    pub fn from_data<C, D>(content_type: C, data: D) -> Response
    where
        C: Into<Cow<'static, str>>,
        D: Into<Vec<u8>>;
    pub fn from_file<C>(content_type: C, file: File) -> Response
    where
        C: Into<Cow<'static, str>>;
    pub fn html<D>(content: D) -> Response
    where
        D: Into<String>;
    pub fn svg<D>(content: D) -> Response
    where
        D: Into<String>;
    pub fn text<S>(text: S) -> Response
    where
        S: Into<String>;
    pub fn json<T>(content: &T) -> Response
    where
        T: Serialize;
    pub fn basic_http_auth_login_required(realm: &str) -> Response;
    pub fn empty_204() -> Response;
    pub fn empty_400() -> Response;
    pub fn empty_404() -> Response;
    pub fn empty_406() -> Response;
    pub fn with_status_code(self, code: u16) -> Response;
    pub fn without_header(self, header: &str) -> Response;
    pub fn with_additional_header<H, V>(self, header: H, value: V) -> Response
    where
        H: Into<Cow<'static, str>>,
        V: Into<Cow<'static, str>>;
    pub fn with_unique_header<H, V>(self, header: H, value: V) -> Response
    where
        H: Into<Cow<'static, str>>,
        V: Into<Cow<'static, str>>;
    pub fn with_etag<E>(self, request: &crate::hidden::Request, etag: E) -> Response
    where
        E: Into<Cow<'static, str>>;
    pub fn simplify_if_etag_match(self, request: &crate::hidden::Request) -> Response;
    pub fn with_etag_keep<E>(self, etag: E) -> Response
    where
        E: Into<Cow<'static, str>>;
    pub fn with_content_disposition_attachment(self, filename: &str) -> Response;
    pub fn with_public_cache(self, max_age_seconds: u64) -> Response;
    pub fn with_private_cache(self, max_age_seconds: u64) -> Response;
    pub fn with_no_cache(self) -> Response;
}

pub struct ResponseBody {}
impl ResponseBody {
    pub fn empty() -> ResponseBody;
    pub fn from_reader<R>(data: R) -> ResponseBody
    where
        R: Read + Send + 'static;
    pub fn from_reader_and_size<R>(data: R, size: usize) -> ResponseBody
    where
        R: Read + Send + 'static;
    pub fn from_data<D>(data: D) -> ResponseBody
    where
        D: Into<Vec<u8>>;
    pub fn from_file(file: File) -> ResponseBody;
    pub fn from_string<S>(data: S) -> ResponseBody
    where
        S: Into<String>;
    pub fn into_reader_and_size(self) -> (Box<dyn Read + Send>, Option<usize>);
}

pub struct Server<F> {}
impl<F> Server<F>
where
    F: Send + Sync + 'static + Fn(&Request) -> Response,
{
    pub fn new<A>(addr: A, handler: F) -> Result<Server<F>, Box<dyn error::Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs;
    pub fn new_ssl<A>(
        addr: A,
        handler: F,
        certificate: Vec<u8>,
        private_key: Vec<u8>,
    ) -> Result<Server<F>, Box<dyn error::Error + Send + Sync + 'static>>
    where
        A: ToSocketAddrs;
    pub fn pool_size(self, pool_size: usize) -> Self;
    pub fn server_addr(&self) -> SocketAddr;
    #[blocks(http, unbounded, tokio = "axum::serve", why = "it serves forever")]
    pub fn run(self);
    pub fn poll(&self);
    pub fn stoppable(self) -> (JoinHandle<()>, Sender<()>);
    #[blocks(http, unbounded, tokio = "axum::serve", why = "it waits for an event")]
    pub fn poll_timeout(&self, dur: Duration);
    pub fn join(&self);
}

pub trait Upgrade {
    fn build(&mut self, socket: Box<dyn ReadWrite + Send>);
}

pub struct Request {}
impl Request {
    pub fn fake_http<U, M>(method: M, url: U, headers: Vec<(String, String)>, data: Vec<u8>) -> Request
    where
        U: Into<String>,
        M: Into<String>;
    pub fn fake_http_from<U, M>(from: SocketAddr, method: M, url: U, headers: Vec<(String, String)>, data: Vec<u8>) -> Request
    where
        U: Into<String>,
        M: Into<String>;
    pub fn fake_https<U, M>(method: M, url: U, headers: Vec<(String, String)>, data: Vec<u8>) -> Request
    where
        U: Into<String>,
        M: Into<String>;
    pub fn fake_https_from<U, M>(from: SocketAddr, method: M, url: U, headers: Vec<(String, String)>, data: Vec<u8>) -> Request
    where
        U: Into<String>,
        M: Into<String>;
    pub fn remove_prefix(&self, prefix: &str) -> Option<Request>;
    pub fn is_secure(&self) -> bool;
    pub fn method(&self) -> &str;
    pub fn raw_url(&self) -> &str;
    pub fn raw_query_string(&self) -> &str;
    pub fn url(&self) -> String;
    pub fn get_param(&self, param_name: &str) -> Option<String>;
    pub fn header(&self, key: &str) -> Option<&str>;
    pub fn headers(&self) -> HeadersIter;
    pub fn do_not_track(&self) -> Option<bool>;
    pub fn data(&self) -> Option<RequestBody>;
    pub fn remote_addr(&self) -> &SocketAddr;
}

#[derive(Clone)]
pub struct HeadersIter<'a> {}
impl<'a> Iterator for HeadersIter<'a> {
    type Item = (&'a str, &'a str);
}

pub struct RequestBody<'a> {}
impl<'a> Read for RequestBody<'a> {}

pub mod cgi {
    use crate::hidden::{Request, Response};
    use std::io;
    use std::process::Command;

    pub enum CgiError {
        BodyAlreadyExtracted,
        IoError(io::Error),
    }
    impl From<io::Error> for CgiError {}

    pub trait CgiRun {
        fn start_cgi(self, request: &Request) -> Result<Response, CgiError>;
    }
    impl CgiRun for Command {}
}

pub mod content_encoding {
    use crate::hidden::{Request, Response};

    pub fn apply(request: &Request, response: Response) -> Response;
}

mod hidden {
    pub enum PlainTextError {}
    pub struct Request {}
    pub struct RequestBody {}
    pub struct Response {}
    pub struct Upgrade {}
}

pub mod input {
    use crate::hidden::{PlainTextError, Request};

    pub use crate::input::json::json_input;

    pub fn basic_http_auth(request: &Request) -> Option<HttpAuthCredentials>;
    pub fn cookies(request: &Request) -> CookiesIter;
    pub fn plain_text_body(request: &Request) -> Result<String, PlainTextError>;
    pub fn plain_text_body_with_limit(request: &Request, limit: usize) -> Result<String, PlainTextError>;
    pub fn priority_header_preferred<'a, I>(input: &'a str, elements: I) -> Option<usize>
    where
        I: Iterator<Item = &'a str>;
    pub fn parse_priority_header(input: &str) -> PriorityHeaderIter;

    #[derive(Clone, PartialEq, Eq)]
    pub struct HttpAuthCredentials {
        pub login: String,
        pub password: String,
    }

    pub struct CookiesIter<'a> {}
    impl<'a> Iterator for CookiesIter<'a> {
        type Item = (&'a str, &'a str);
    }

    pub struct PriorityHeaderIter<'a> {}
    impl<'a> Iterator for PriorityHeaderIter<'a> {
        type Item = (&'a str, f32);
    }

    pub mod json {
        use crate::hidden::Request;
        use serde::de::DeserializeOwned;
        use serde_json::Error;
        use std::io;

        pub fn json_input<O>(request: &Request) -> Result<O, JsonError>
        where
            O: DeserializeOwned;

        pub enum JsonError {
            BodyAlreadyExtracted,
            WrongContentType,
            IoError(io::Error),
            ParseError(Error),
        }
        impl From<io::Error> for JsonError {}
        impl From<Error> for JsonError {}
    }

    pub mod multipart {
        use crate::hidden::{Request, RequestBody};
        use multipart::server::Multipart as InnerMultipart;

        pub use multipart::server::{MultipartData, MultipartField};

        pub fn get_multipart_input(request: &Request) -> Result<Multipart, MultipartError>;

        #[derive(Clone)]
        pub enum MultipartError {
            WrongContentType,
            BodyAlreadyExtracted,
        }

        pub struct Multipart<'a> {}
        impl<'a> Multipart<'a> {
            pub fn next(&mut self) -> Option<MultipartField<&mut InnerMultipart<RequestBody<'a>>>>;
        }
    }

    pub mod post {
        use crate::hidden::Request;
        use std::borrow::Cow;
        use std::fmt::Debug;
        use std::io;
        use std::io::BufRead;
        use std::num::{ParseFloatError, ParseIntError};

        pub fn raw_urlencoded_post_input(request: &Request) -> Result<Vec<(String, String)>, PostError>;

        pub enum PostError {
            WrongContentType,
            BodyAlreadyExtracted,
            IoError(io::Error),
            NotUtf8(String),
            Field { field: Cow<'static, str>, error: PostFieldError },
        }
        impl From<io::Error> for PostError {}

        pub enum PostFieldError {
            IoError(io::Error),
            MissingField,
            WrongFieldType,
            UnexpectedMultipleValues,
            WrongDataTypeInt(ParseIntError),
            WrongDataTypeFloat(ParseFloatError),
        }
        impl From<io::Error> for PostFieldError {}
        impl From<ParseIntError> for PostFieldError {}
        impl From<ParseFloatError> for PostFieldError {}

        pub trait DecodePostField<Config>: Debug {
            fn from_field(config: Config, content: &str) -> Result<Self, PostFieldError>
            where
                Self: Sized;
            fn from_file<R>(config: Config, file: R, filename: Option<&str>, mime: &str) -> Result<Self, PostFieldError>
            where
                Self: Sized,
                R: BufRead;
            fn merge_multiple(self, existing: Self) -> Result<Self, PostFieldError>
            where
                Self: Sized;
            fn not_found(_: Config) -> Result<Self, PostFieldError>
            where
                Self: Sized;
        }
        impl DecodePostField<()> for String {}
        impl<T, C> DecodePostField<C> for Option<T> where T: DecodePostField<C> {}
        impl DecodePostField<()> for bool {}
        impl<T, C> DecodePostField<C> for Vec<T> where T: DecodePostField<C> {}

        #[derive(Clone)]
        pub struct BufferedFile {
            pub data: Vec<u8>,
            pub mime: String,
            pub filename: Option<String>,
        }
        impl DecodePostField<()> for BufferedFile {}
    }
}

pub mod proxy {
    use crate::hidden::{Request, Response};
    use std::borrow::Cow;
    use std::io;
    use std::net::ToSocketAddrs;

    pub fn proxy<A>(request: &Request, config: ProxyConfig<A>) -> Result<Response, ProxyError>
    where
        A: ToSocketAddrs;
    pub fn full_proxy<A>(request: &Request, config: ProxyConfig<A>) -> Result<Response, FullProxyError>
    where
        A: ToSocketAddrs;

    pub enum ProxyError {
        BodyAlreadyExtracted,
        IoError(io::Error),
        HttpParseError,
    }
    impl From<io::Error> for ProxyError {}

    #[derive(Clone)]
    pub struct ProxyConfig<A> {
        pub addr: A,
        pub replace_host: Option<Cow<'static, str>>,
    }

    pub enum FullProxyError {
        BodyAlreadyExtracted,
    }
}

pub mod session {
    use crate::hidden::{Request, Response};

    pub fn session<'r, F>(request: &'r Request, cookie_name: &str, timeout_s: u64, inner: F) -> Response
    where
        F: FnOnce(&Session<'r>) -> Response;
    pub fn generate_session_id() -> String;

    pub struct Session<'r> {}
    impl<'r> Session<'r> {
        pub fn client_has_sid(&self) -> bool;
        pub fn id(&self) -> &str;
    }
}

pub mod websocket {
    use crate::hidden::{Request, Response};
    use std::borrow::Cow;
    use std::io;
    use std::sync::mpsc::Receiver;

    pub fn start<S>(request: &Request, subprotocol: Option<S>) -> Result<(Response, Receiver<Websocket>), WebsocketError>
    where
        S: Into<Cow<'static, str>>;
    pub fn requested_protocols(request: &Request) -> RequestedProtocolsIter;

    pub struct Websocket {}
    impl Websocket {
        pub fn send_text(&mut self, data: &str) -> Result<(), SendError>;
        pub fn send_binary(&mut self, data: &[u8]) -> Result<(), SendError>;
        pub fn is_closed(&self) -> bool;
    }
    impl Iterator for Websocket {
        type Item = Message;
    }

    #[derive(Clone, PartialEq, Eq)]
    pub enum Message {
        Text(String),
        Binary(Vec<u8>),
    }

    pub enum SendError {
        IoError(io::Error),
        Closed,
    }
    impl From<io::Error> for SendError {}

    pub enum WebsocketError {
        InvalidWebsocketRequest,
        WrongSubprotocol,
    }

    pub struct RequestedProtocolsIter {}
    impl Iterator for RequestedProtocolsIter {
        type Item = String;
    }
}
