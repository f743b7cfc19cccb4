#![source("chromiumoxide 0.9.1")]

use crate::handler::http::HttpRequest;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

pub use crate::browser::Browser;
pub use crate::element::Element;
pub use crate::error::Result;
pub use crate::handler::Handler;
pub use crate::page::Page;

#[derive(Clone)]
pub struct BrowserConfig {
    pub process_envs: Option<HashMap<String, String>>,
    pub user_data_dir: Option<PathBuf>,
    pub request_intercept: bool,
    pub cache_enabled: bool,
}

pub type ArcHttpRequest = Option<Arc<HttpRequest>>;

pub mod async_process {
    pub struct Child {
        pub stderr: Option<ChildStderr>,
        pub inner: tokio::process::Child,
    }

    pub struct ChildStderr {}
}

pub mod auth {
    pub struct Credentials {}
}

pub mod browser {
    use crate::async_process::Child;
    use crate::handler::{Handler, HandlerConfig};
    use crate::hidden::{Command, CommandResponse};
    use crate::listeners::EventStream;
    use crate::page::Page;
    use chromiumoxide_cdp::cdp::browser_protocol::browser::{BrowserContextId, CloseReturns, GetVersionReturns};
    use chromiumoxide_cdp::cdp::browser_protocol::network::{Cookie, CookieParam};
    use chromiumoxide_cdp::cdp::browser_protocol::target::{CreateBrowserContextParams, CreateTargetParams, TargetId, TargetInfo};
    use chromiumoxide_cdp::cdp::IntoEventKind;
    use std::io;
    use std::process::ExitStatus;

    pub use crate::BrowserConfig;

    pub struct Browser {}
    impl Browser {
        pub async fn connect(url: impl Into<String>) -> crate::error::Result<(Self, Handler)>;
        pub async fn connect_with_config(url: impl Into<String>, config: HandlerConfig) -> crate::error::Result<(Self, Handler)>;
        pub async fn launch(config: BrowserConfig) -> crate::error::Result<(Self, Handler)>;
        pub async fn fetch_targets(&mut self) -> crate::error::Result<Vec<TargetInfo>>;
        pub async fn close(&mut self) -> crate::error::Result<CloseReturns>;
        pub async fn wait(&mut self) -> io::Result<Option<ExitStatus>>;
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
        pub fn get_mut_child(&mut self) -> Option<&mut Child>;
        pub async fn kill(&mut self) -> Option<io::Result<()>>;
        pub async fn start_incognito_context(&mut self) -> crate::error::Result<&mut Self>;
        pub async fn quit_incognito_context(&mut self) -> crate::error::Result<&mut Self>;
        pub fn websocket_address(&self) -> &String;
        pub fn is_incognito(&self) -> bool;
        pub fn config(&self) -> Option<&BrowserConfig>;
        pub async fn new_page(&self, params: impl Into<CreateTargetParams>) -> crate::error::Result<Page>;
        pub async fn version(&self) -> crate::error::Result<GetVersionReturns>;
        pub async fn user_agent(&self) -> crate::error::Result<String>;
        pub async fn execute<T: Command>(&self, cmd: T) -> crate::error::Result<CommandResponse<T::Response>>;
        pub async fn pages(&self) -> crate::error::Result<Vec<Page>>;
        pub async fn get_page(&self, target_id: TargetId) -> crate::error::Result<Page>;
        pub async fn event_listener<T: IntoEventKind>(&self) -> crate::error::Result<EventStream<T>>;
        pub async fn create_browser_context(&self, params: CreateBrowserContextParams) -> crate::error::Result<BrowserContextId>;
        pub async fn dispose_browser_context(&self, browser_context_id: impl Into<BrowserContextId>) -> crate::error::Result<()>;
        pub async fn clear_cookies(&self) -> crate::error::Result<()>;
        pub async fn get_cookies(&self) -> crate::error::Result<Vec<Cookie>>;
        pub async fn set_cookies(&self, cookies: Vec<CookieParam>) -> crate::error::Result<&Self>;
    }
}

pub mod element {
    pub struct Element {}
}

pub mod error {
    use std::result;

    pub type Result<T, E = CdpError> = result::Result<T, E>;

    pub enum CdpError {}
}

pub mod handler {
    use crate::handler::viewport::Viewport;
    use crate::hidden::BrowserContextId;
    use futures::stream::Stream;
    use std::time::Duration;

    pub struct Handler {}
    impl Stream for Handler {
        type Item = crate::error::Result<()>;
    }

    #[derive(Clone)]
    pub struct HandlerConfig {
        pub ignore_https_errors: bool,
        pub ignore_invalid_messages: bool,
        pub viewport: Option<Viewport>,
        pub context_ids: Vec<BrowserContextId>,
        pub request_timeout: Duration,
        pub request_intercept: bool,
        pub cache_enabled: bool,
    }
    impl Default for HandlerConfig {}

    pub mod commandfuture {
        use chromiumoxide_types::{Command, CommandResponse, Response};
        use std::future::Future;

        pub struct CommandFuture<T, M = crate::error::Result<Response>> {}
        impl<T> Future for CommandFuture<T>
        where
            T: Command,
        {
            type Output = crate::error::Result<CommandResponse<T::Response>>;
        }
    }

    pub mod http {
        pub struct HttpRequest {}
    }

    pub mod httpfuture {
        use chromiumoxide_types::Command;
        use std::future::Future;

        pub struct HttpFuture<T: Command> {}
    }

    pub mod viewport {
        pub struct Viewport {}
    }
}

mod hidden {
    pub struct AddScriptToEvaluateOnNewDocumentParams {}
    pub struct BrowserContextId {}
    pub struct ClickOptions {}
    pub struct Command {}
    pub struct CommandResponse<A> {}
    pub struct FrameId {}
    pub struct GetLayoutMetricsReturns {}
    pub struct NavigateParams {}
    pub struct Node {}
    pub struct NodeId {}
    pub struct PrintToPdfParams {}
    pub struct ScriptIdentifier {}
}

pub mod js {
    pub struct EvaluationResult {}

    pub enum Evaluation {}
}

pub mod layout {
    pub struct Point {}
}

pub mod listeners {
    use chromiumoxide_cdp::cdp::IntoEventKind;
    use futures_core::Stream;
    use std::sync::Arc;

    pub struct EventStream<T: IntoEventKind> {}
    impl<T: IntoEventKind + Unpin> Stream for EventStream<T> {
        type Item = Arc<T>;
    }
}

pub mod page {
    use crate::auth::Credentials;
    use crate::element::Element;
    use crate::handler::commandfuture::CommandFuture;
    use crate::handler::httpfuture::HttpFuture;
    use crate::hidden::{
        AddScriptToEvaluateOnNewDocumentParams, ClickOptions, Command, CommandResponse, FrameId, GetLayoutMetricsReturns, NavigateParams,
        Node, NodeId, PrintToPdfParams, ScriptIdentifier,
    };
    use crate::js::{Evaluation, EvaluationResult};
    use crate::layout::Point;
    use crate::listeners::EventStream;
    use crate::ArcHttpRequest;
    use bytes::Bytes;
    use chromiumoxide_cdp::cdp::browser_protocol::emulation::{
        MediaFeature, SetGeolocationOverrideParams, SetLocaleOverrideParams, SetTimezoneOverrideParams,
    };
    use chromiumoxide_cdp::cdp::browser_protocol::network::{Cookie, CookieParam, DeleteCookiesParams, SetUserAgentOverrideParams};
    use chromiumoxide_cdp::cdp::browser_protocol::performance::Metric;
    use chromiumoxide_cdp::cdp::browser_protocol::target::{SessionId, TargetId};
    use chromiumoxide_cdp::cdp::js_protocol::runtime::{CallFunctionOnParams, EvaluateParams, ExecutionContextId};
    use chromiumoxide_cdp::cdp::IntoEventKind;
    use std::path::Path;
    use std::sync::Arc;

    #[derive(Clone)]
    pub struct Page {}
    impl Page {
        pub async fn enable_stealth_mode(&self) -> crate::error::Result<()>;
        pub async fn enable_stealth_mode_with_agent(&self, ua: &str) -> crate::error::Result<()>;
        pub async fn execute<T: Command>(&self, cmd: T) -> crate::error::Result<CommandResponse<T::Response>>;
        pub fn command_future<T: Command>(&self, cmd: T) -> crate::error::Result<CommandFuture<T>>;
        pub fn http_future<T: Command>(&self, cmd: T) -> crate::error::Result<HttpFuture<T>>;
        pub async fn event_listener<T: IntoEventKind>(&self) -> crate::error::Result<EventStream<T>>;
        pub async fn expose_function(&self, name: impl Into<String>, function: impl AsRef<str>) -> crate::error::Result<()>;
        pub async fn wait_for_navigation_response(&self) -> crate::error::Result<ArcHttpRequest>;
        pub async fn wait_for_navigation(&self) -> crate::error::Result<&Self>;
        pub async fn goto(&self, params: impl Into<NavigateParams>) -> crate::error::Result<&Self>;
        pub fn target_id(&self) -> &TargetId;
        pub fn session_id(&self) -> &SessionId;
        pub fn opener_id(&self) -> &Option<TargetId>;
        pub async fn frame_name(&self, frame_id: FrameId) -> crate::error::Result<Option<String>>;
        pub async fn authenticate(&self, credentials: Credentials) -> crate::error::Result<()>;
        pub async fn url(&self) -> crate::error::Result<Option<String>>;
        pub async fn frame_url(&self, frame_id: FrameId) -> crate::error::Result<Option<String>>;
        pub async fn frame_parent(&self, frame_id: FrameId) -> crate::error::Result<Option<FrameId>>;
        pub async fn mainframe(&self) -> crate::error::Result<Option<FrameId>>;
        pub async fn frames(&self) -> crate::error::Result<Vec<FrameId>>;
        pub async fn set_user_agent(&self, params: impl Into<SetUserAgentOverrideParams>) -> crate::error::Result<&Self>;
        pub async fn user_agent(&self) -> crate::error::Result<String>;
        pub async fn get_document(&self) -> crate::error::Result<Node>;
        pub async fn find_element(&self, selector: impl Into<String>) -> crate::error::Result<Element>;
        pub async fn find_elements(&self, selector: impl Into<String>) -> crate::error::Result<Vec<Element>>;
        pub async fn find_xpath(&self, selector: impl Into<String>) -> crate::error::Result<Element>;
        pub async fn find_xpaths(&self, selector: impl Into<String>) -> crate::error::Result<Vec<Element>>;
        pub async fn describe_node(&self, node_id: NodeId) -> crate::error::Result<Node>;
        pub async fn close(self) -> crate::error::Result<()>;
        pub async fn click(&self, point: Point) -> crate::error::Result<&Self>;
        pub async fn click_with(&self, point: Point, options: ClickOptions) -> crate::error::Result<&Self>;
        pub async fn move_mouse(&self, point: Point) -> crate::error::Result<&Self>;
        pub async fn screenshot(&self, params: impl Into<ScreenshotParams>) -> crate::error::Result<Vec<u8>>;
        pub async fn save_screenshot(&self, params: impl Into<ScreenshotParams>, output: impl AsRef<Path>)
            -> crate::error::Result<Vec<u8>>;
        pub async fn pdf(&self, params: PrintToPdfParams) -> crate::error::Result<Vec<u8>>;
        pub async fn save_pdf(&self, opts: PrintToPdfParams, output: impl AsRef<Path>) -> crate::error::Result<Vec<u8>>;
        pub async fn bring_to_front(&self) -> crate::error::Result<&Self>;
        pub async fn emulate_media_features(&self, features: Vec<MediaFeature>) -> crate::error::Result<&Self>;
        pub async fn emulate_media_type(&self, media_type: impl Into<MediaTypeParams>) -> crate::error::Result<&Self>;
        pub async fn emulate_timezone(&self, timezoune_id: impl Into<SetTimezoneOverrideParams>) -> crate::error::Result<&Self>;
        pub async fn emulate_locale(&self, locale: impl Into<SetLocaleOverrideParams>) -> crate::error::Result<&Self>;
        pub async fn emulate_geolocation(&self, geolocation: impl Into<SetGeolocationOverrideParams>) -> crate::error::Result<&Self>;
        pub async fn reload(&self) -> crate::error::Result<&Self>;
        pub async fn enable_log(&self) -> crate::error::Result<&Self>;
        pub async fn disable_log(&self) -> crate::error::Result<&Self>;
        pub async fn enable_runtime(&self) -> crate::error::Result<&Self>;
        pub async fn disable_runtime(&self) -> crate::error::Result<&Self>;
        pub async fn enable_debugger(&self) -> crate::error::Result<&Self>;
        pub async fn disable_debugger(&self) -> crate::error::Result<&Self>;
        pub async fn enable_dom(&self) -> crate::error::Result<&Self>;
        pub async fn disable_dom(&self) -> crate::error::Result<&Self>;
        pub async fn enable_css(&self) -> crate::error::Result<&Self>;
        pub async fn disable_css(&self) -> crate::error::Result<&Self>;
        pub async fn activate(&self) -> crate::error::Result<&Self>;
        pub async fn get_cookies(&self) -> crate::error::Result<Vec<Cookie>>;
        pub async fn set_cookie(&self, cookie: impl Into<CookieParam>) -> crate::error::Result<&Self>;
        pub async fn set_cookies(&self, cookies: Vec<CookieParam>) -> crate::error::Result<&Self>;
        pub async fn delete_cookie(&self, cookie: impl Into<DeleteCookiesParams>) -> crate::error::Result<&Self>;
        pub async fn delete_cookies(&self, cookies: Vec<DeleteCookiesParams>) -> crate::error::Result<&Self>;
        pub async fn get_title(&self) -> crate::error::Result<Option<String>>;
        pub async fn metrics(&self) -> crate::error::Result<Vec<Metric>>;
        pub async fn layout_metrics(&self) -> crate::error::Result<GetLayoutMetricsReturns>;
        pub async fn evaluate_expression(&self, evaluate: impl Into<EvaluateParams>) -> crate::error::Result<EvaluationResult>;
        pub async fn evaluate(&self, evaluate: impl Into<Evaluation>) -> crate::error::Result<EvaluationResult>;
        pub async fn evaluate_function(&self, evaluate: impl Into<CallFunctionOnParams>) -> crate::error::Result<EvaluationResult>;
        pub async fn execution_context(&self) -> crate::error::Result<Option<ExecutionContextId>>;
        pub async fn secondary_execution_context(&self) -> crate::error::Result<Option<ExecutionContextId>>;
        pub async fn frame_execution_context(&self, frame_id: FrameId) -> crate::error::Result<Option<ExecutionContextId>>;
        pub async fn frame_secondary_execution_context(&self, frame_id: FrameId) -> crate::error::Result<Option<ExecutionContextId>>;
        pub async fn evaluate_on_new_document(
            &self,
            script: impl Into<AddScriptToEvaluateOnNewDocumentParams>,
        ) -> crate::error::Result<ScriptIdentifier>;
        pub async fn add_init_script(
            &self,
            script: impl Into<AddScriptToEvaluateOnNewDocumentParams>,
        ) -> crate::error::Result<ScriptIdentifier>;
        pub async fn set_content(&self, html: impl AsRef<str>) -> crate::error::Result<&Self>;
        pub async fn content(&self) -> crate::error::Result<String>;
        pub async fn content_bytes(&self) -> crate::error::Result<Bytes>;
        pub async fn get_script_source(&self, script_id: impl Into<String>) -> crate::error::Result<String>;
    }

    pub struct ScreenshotParams {}

    pub enum MediaTypeParams {}
}
