#![source("fantoccini 0.22.1")]

use crate::error::NewSessionError;
use crate::wd::Capabilities;
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use std::io;

pub use crate::client::Client;
pub use crate::wd::Locator;

#[derive(Default, Clone)]
pub struct ClientBuilder<C> {}
impl ClientBuilder<HttpsConnector<HttpConnector>> {
    pub fn rustls() -> io::Result<Self>;
}
impl ClientBuilder<hyper_tls::HttpsConnector<HttpConnector>> {
    pub fn native() -> Self;
}
impl<C> ClientBuilder<C>
where
    C: Connect + Send + Sync + Clone + Unpin + 'static,
{
    pub fn new(connector: C) -> Self;
    pub fn capabilities(&mut self, cap: Capabilities) -> &mut Self;
    pub async fn connect(&self, webdriver: &str) -> Result<Client, NewSessionError>;
}

pub mod actions {
    pub struct Actions {}
}

pub mod client {
    use crate::actions::Actions;
    use crate::cookies::Cookie;
    use crate::elements::{Element, Form};
    use crate::error::{CmdError, NewSessionError};
    use crate::wait::Wait;
    use crate::wd::{
        Capabilities, Locator, NewSessionResponse, PrintConfiguration, TimeoutConfiguration, WebDriverCompatibleCommand, WebDriverStatus,
        WindowHandle,
    };
    use http::request::Builder;
    use http::Method;
    use http_body_util::combinators::BoxBody;
    use hyper::body::{Bytes, Incoming};
    use hyper::{Request, Response};
    use hyper_util::client::legacy::connect::Connect;
    use serde_json::Value as Json;
    use std::convert::Infallible;
    use std::future::Future;
    use url::Url;

    #[derive(Clone)]
    pub struct Client {}
    impl Client {
        pub async fn issue_cmd(&self, cmd: impl WebDriverCompatibleCommand + Send + 'static) -> Result<Json, CmdError>;
        pub async fn new(webdriver: &str) -> Result<Self, NewSessionError>;
        pub async fn with_existing_session<C>(webdriver: &str, session_id: &str, connector: C) -> Result<Self, NewSessionError>
        where
            C: Connect + Unpin + 'static + Clone + Send + Sync;
        pub async fn with_capabilities_and_connector<C>(webdriver: &str, cap: &Capabilities, connector: C) -> Result<Self, NewSessionError>
        where
            C: Connect + Unpin + 'static + Clone + Send + Sync;
        pub async fn session_id(&self) -> Result<Option<String>, CmdError>;
        pub async fn set_ua<S: Into<String>>(&self, ua: S) -> Result<(), CmdError>;
        pub async fn get_ua(&self) -> Result<Option<String>, CmdError>;
        pub fn session_creation_response(&self) -> Option<&NewSessionResponse>;
        pub fn capabilities(&self) -> Option<&Capabilities>;
        pub async fn close(self) -> Result<(), CmdError>;
        pub async fn persist(&self) -> Result<(), CmdError>;
        pub fn raw_request(&self) -> RawRequestBuilder<'_, fn(Builder) -> Request<BoxBody<Bytes, Infallible>>>;
        pub async fn status(&self) -> Result<WebDriverStatus, CmdError>;
        pub async fn get_timeouts(&self) -> Result<TimeoutConfiguration, CmdError>;
        pub async fn update_timeouts(&self, timeouts: TimeoutConfiguration) -> Result<(), CmdError>;
        pub async fn goto(&self, url: &str) -> Result<(), CmdError>;
        pub async fn current_url(&self) -> Result<Url, CmdError>;
        pub async fn back(&self) -> Result<(), CmdError>;
        pub async fn forward(&self) -> Result<(), CmdError>;
        pub async fn refresh(&self) -> Result<(), CmdError>;
        pub async fn title(&self) -> Result<String, CmdError>;
        pub async fn window(&self) -> Result<WindowHandle, CmdError>;
        pub async fn close_window(&self) -> Result<(), CmdError>;
        pub async fn switch_to_window(&self, window: WindowHandle) -> Result<(), CmdError>;
        pub async fn windows(&self) -> Result<Vec<WindowHandle>, CmdError>;
        pub async fn new_window(&self, as_tab: bool) -> Result<NewWindowResponse, CmdError>;
        pub async fn enter_frame(&self, index: u16) -> Result<(), CmdError>;
        pub async fn enter_parent_frame(&self) -> Result<(), CmdError>;
        pub async fn set_window_rect(&self, x: u32, y: u32, width: u32, height: u32) -> Result<(), CmdError>;
        pub async fn get_window_rect(&self) -> Result<(u64, u64, u64, u64), CmdError>;
        pub async fn set_window_size(&self, width: u32, height: u32) -> Result<(), CmdError>;
        pub async fn get_window_size(&self) -> Result<(u64, u64), CmdError>;
        pub async fn set_window_position(&self, x: u32, y: u32) -> Result<(), CmdError>;
        pub async fn get_window_position(&self) -> Result<(u64, u64), CmdError>;
        pub async fn maximize_window(&self) -> Result<(), CmdError>;
        pub async fn minimize_window(&self) -> Result<(), CmdError>;
        pub async fn fullscreen_window(&self) -> Result<(), CmdError>;
        pub async fn find(&self, search: Locator<'_>) -> Result<Element, CmdError>;
        pub async fn find_all(&self, search: Locator<'_>) -> Result<Vec<Element>, CmdError>;
        pub async fn active_element(&self) -> Result<Element, CmdError>;
        pub async fn form(&self, search: Locator<'_>) -> Result<Form, CmdError>;
        pub async fn source(&self) -> Result<String, CmdError>;
        pub async fn execute(&self, script: &str, args: Vec<Json>) -> Result<Json, CmdError>;
        pub async fn execute_async(&self, script: &str, args: Vec<Json>) -> Result<Json, CmdError>;
        pub async fn perform_actions(&self, actions: impl Into<Actions>) -> Result<(), CmdError>;
        pub async fn release_actions(&self) -> Result<(), CmdError>;
        pub async fn dismiss_alert(&self) -> Result<(), CmdError>;
        pub async fn accept_alert(&self) -> Result<(), CmdError>;
        pub async fn get_alert_text(&self) -> Result<String, CmdError>;
        pub async fn send_alert_text(&self, text: &str) -> Result<(), CmdError>;
        pub async fn screenshot(&self) -> Result<Vec<u8>, CmdError>;
        pub async fn print(&self, print_configuration: PrintConfiguration) -> Result<Vec<u8>, CmdError>;
        pub async fn wait_for<F, FF>(&self, is_ready: F) -> Result<(), CmdError>
        where
            F: FnMut(&Client) -> FF,
            FF: Future<Output = Result<bool, CmdError>>;
        pub async fn wait_for_find(&self, search: Locator<'_>) -> Result<Element, CmdError>;
        pub async fn wait_for_navigation(&self, current: Option<Url>) -> Result<(), CmdError>;
        pub async fn raw_client_for(&self, method: Method, url: &str) -> Result<Response<Incoming>, CmdError>;
        pub async fn with_raw_client_for<F>(&self, method: Method, url: &str, before: F) -> Result<Response<Incoming>, CmdError>
        where
            F: FnOnce(Builder) -> Request<BoxBody<Bytes, Infallible>>;
        pub fn wait(&self) -> Wait<'_>;
        pub async fn get_all_cookies(&self) -> Result<Vec<Cookie<'static>>, CmdError>;
        pub async fn get_named_cookie(&self, name: &str) -> Result<Cookie<'static>, CmdError>;
        pub async fn add_cookie(&self, cookie: Cookie<'static>) -> Result<(), CmdError>;
        pub async fn delete_cookie(&self, name: &str) -> Result<(), CmdError>;
        pub async fn delete_all_cookies(&self) -> Result<(), CmdError>;
    }

    #[derive(Clone)]
    pub struct RawRequestBuilder<'a, F> {}

    pub struct NewWindowResponse {}
}

pub mod cookies {
    pub type Cookie<'a> = cookie::Cookie<'a>;
}

pub mod elements {
    pub struct Element {}

    pub struct Form {}
}

pub mod error {
    use base64::DecodeError;
    use hyper::Error as HError;
    use hyper_util::client::legacy;
    use serde_json::{Error, Value};
    use std::io;
    use url::ParseError;

    pub enum NewSessionError {
        BadWebdriverUrl(ParseError),
        Failed(HError),
        FailedC(legacy::Error),
        Lost(io::Error),
        NotW3C(Value),
        SessionNotCreated(WebDriver),
        UnexpectedError(CmdError),
    }

    pub enum CmdError {
        Standard(WebDriver),
        BadUrl(ParseError),
        Failed(HError),
        FailedC(legacy::Error),
        Lost(io::Error),
        NotJson(String),
        Json(Error),
        NotW3C(Value),
        InvalidArgument(String, String),
        ImageDecodeError(DecodeError),
        PdfDecodeError(DecodeError),
        WaitTimeout,
    }
    impl From<io::Error> for CmdError {}
    impl From<ParseError> for CmdError {}
    impl From<HError> for CmdError {}
    impl From<legacy::Error> for CmdError {}
    impl From<Error> for CmdError {}
    impl From<InvalidWindowHandle> for CmdError {}

    pub struct InvalidWindowHandle {}

    pub struct WebDriver {}
}

pub mod wait {
    pub struct Wait<'c> {}
}

pub mod wd {
    use http::Method;
    use serde_json::{Map, Value};
    use std::fmt::Debug;
    use url::{ParseError, Url};

    pub trait WebDriverCompatibleCommand: Debug {
        fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError>;
        fn method_and_body(&self, request_url: &Url) -> (Method, Option<String>);
        fn is_new_session(&self) -> bool;
        fn is_legacy(&self) -> bool;
    }
    impl<T> WebDriverCompatibleCommand for &T where T: WebDriverCompatibleCommand {}
    impl<T> WebDriverCompatibleCommand for Box<T> where T: WebDriverCompatibleCommand {}

    pub struct WindowHandle {}

    pub type Capabilities = Map<String, Value>;

    pub enum Locator<'a> {}

    #[derive(Clone)]
    pub struct WebDriverStatus {
        pub ready: bool,
        pub message: String,
    }

    #[derive(Clone, Eq, PartialEq)]
    pub struct TimeoutConfiguration {}
    impl Default for TimeoutConfiguration {}

    #[derive(Clone, PartialEq, Eq)]
    pub struct NewSessionResponse {}

    pub struct PrintConfiguration {}
}
