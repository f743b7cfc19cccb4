#![source("thirtyfour 0.38.1")]

use crate::bidi::BiDi;
use crate::cdp::Cdp;
use crate::common::config::WebDriverConfig;
use crate::error::{WebDriverError, WebDriverResult};
use crate::extensions::query::{ElementQueryable, ElementWaitable, IntoElementPoller};
use crate::hidden::AlreadyQuit;
use crate::manager::{DriverId, DriverLogLine, DriverLogSubscription, WebDriverManagerBuilder};
use crate::session::handle::SessionHandle;
use serde_json::Value;
use std::future::Future;
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

pub use crate::common::capabilities::desiredcapabilities::Capabilities;
pub use crate::common::command::By;
pub use crate::common::keys::TypingData;
pub use crate::common::types::{ElementId, ElementRect, IntoArcStr};

#[derive(Clone)]
pub struct WebDriver {}
impl WebDriver {
    pub async fn new<S, C>(server_url: S, capabilities: C) -> WebDriverResult<Self>
    where
        S: Into<String>,
        C: Into<Capabilities>;
    pub fn builder<S, C>(server_url: S, capabilities: C) -> WebDriverBuilder
    where
        S: Into<String>,
        C: Into<Capabilities>;
    pub fn handle(&self) -> &Arc<SessionHandle>;
    pub fn set_config(&self, config: WebDriverConfig);
    pub fn set_poller(&self, poller: Arc<dyn IntoElementPoller + Send + Sync>);
    pub fn clone_with_config(&self, config: WebDriverConfig) -> Self;
    pub fn managed<C>(capabilities: C) -> WebDriverManagerBuilder
    where
        C: Into<Capabilities>;
    pub async fn bidi(&self) -> WebDriverResult<BiDi>;
    pub fn cdp(&self) -> Cdp;
    pub fn driver_id(&self) -> Option<DriverId>;
    pub fn on_driver_log<F>(&self, f: F) -> Option<DriverLogSubscription>
    where
        F: Fn(&DriverLogLine) + Send + Sync + 'static;
    pub async fn quit(self) -> WebDriverResult<()>;
    pub async fn run_and_quit<F, Fut, T, E>(self, operation: F) -> Result<T, WebDriverRunError<E>>
    where
        F: FnOnce(WebDriver) -> Fut,
        Fut: Future<Output = Result<T, E>>;
    pub fn leak(self) -> Result<(), AlreadyQuit>;
}
impl Deref for WebDriver {
    type Target = Arc<SessionHandle>;
}

pub enum WebDriverRunError<E = WebDriverError> {}

pub struct WebDriverBuilder {}

#[derive(Clone)]
pub struct WebElement {}
impl ElementQueryable for WebElement {}
impl ElementWaitable for WebElement {}
impl WebElement {
    pub fn from_json(value: Value, handle: Arc<SessionHandle>) -> WebDriverResult<Self>;
    pub fn to_json(&self) -> WebDriverResult<Value>;
    pub fn element_id(&self) -> ElementId;
    pub fn handle(&self) -> &Arc<SessionHandle>;
    pub async fn cdp_remote_object_id(&self) -> WebDriverResult<crate::cdp::RemoteObjectId>;
    pub async fn cdp_backend_node_id(&self) -> WebDriverResult<crate::cdp::BackendNodeId>;
    pub async fn rect(&self) -> WebDriverResult<ElementRect>;
    pub async fn tag_name(&self) -> WebDriverResult<String>;
    pub async fn class_name(&self) -> WebDriverResult<Option<String>>;
    pub async fn id(&self) -> WebDriverResult<Option<String>>;
    pub async fn text(&self) -> WebDriverResult<String>;
    pub async fn value(&self) -> WebDriverResult<Option<String>>;
    pub async fn click(&self) -> WebDriverResult<()>;
    pub async fn click_when_ready(&self) -> WebDriverResult<()>;
    pub async fn clear(&self) -> WebDriverResult<()>;
    pub async fn prop(&self, name: impl IntoArcStr) -> WebDriverResult<Option<String>>;
    pub async fn attr(&self, name: impl IntoArcStr) -> WebDriverResult<Option<String>>;
    pub async fn css_value(&self, name: impl IntoArcStr) -> WebDriverResult<String>;
    pub async fn is_selected(&self) -> WebDriverResult<bool>;
    pub async fn is_displayed(&self) -> WebDriverResult<bool>;
    pub async fn is_enabled(&self) -> WebDriverResult<bool>;
    pub async fn is_clickable(&self) -> WebDriverResult<bool>;
    pub async fn is_present(&self) -> WebDriverResult<bool>;
    pub async fn find(&self, by: By) -> WebDriverResult<WebElement>;
    pub async fn find_all(&self, by: By) -> WebDriverResult<Vec<WebElement>>;
    pub async fn send_keys(&self, key: impl Into<TypingData>) -> WebDriverResult<()>;
    pub async fn screenshot_as_png_base64(&self) -> WebDriverResult<String>;
    pub async fn screenshot_as_png(&self) -> WebDriverResult<Vec<u8>>;
    pub async fn screenshot(&self, path: &Path) -> WebDriverResult<()>;
    pub async fn focus(&self) -> WebDriverResult<()>;
    pub async fn scroll_into_view(&self) -> WebDriverResult<()>;
    pub async fn inner_html(&self) -> WebDriverResult<String>;
    pub async fn outer_html(&self) -> WebDriverResult<String>;
    pub async fn get_shadow_root(&self) -> WebDriverResult<WebElement>;
    pub async fn enter_frame(self) -> WebDriverResult<()>;
    pub async fn js_drag_to(&self, target: &Self) -> WebDriverResult<()>;
    pub async fn parent(&self) -> WebDriverResult<Self>;
}

pub mod bidi {
    pub struct BiDi {}
}

pub mod cdp {
    pub struct Cdp {}
}

pub mod common {
    pub mod capabilities {
        pub mod desiredcapabilities {
            pub struct Capabilities {}
        }
    }

    pub mod command {
        #[derive(Clone)]
        pub struct By {}
    }

    pub mod config {
        pub struct WebDriverConfig {}
    }

    pub mod keys {
        pub struct TypingData {}
    }

    pub mod types {
        pub trait IntoArcStr {}
        impl<T> IntoArcStr for T {}

        #[derive(Clone)]
        pub struct ElementRect {
            pub x: f64,
            pub y: f64,
            pub width: f64,
            pub height: f64,
        }

        #[derive(Clone, Hash, Eq, PartialEq)]
        pub struct ElementId {}
        impl<S> From<S> for ElementId where S: IntoArcStr {}
    }
}

pub mod error {
    pub type WebDriverResult<T> = Result<T, WebDriverError>;

    pub struct WebDriverError {}
}

pub mod extensions {
    pub mod query {
        use crate::common::command::By;
        use crate::session::handle::SessionHandle;
        use std::sync::Arc;

        pub struct ElementQuery {}

        pub trait ElementQueryable {
            fn query(&self, by: By) -> ElementQuery;
        }
        impl ElementQueryable for Arc<SessionHandle> {}

        pub struct ElementWaiter {}

        pub trait ElementWaitable {
            fn wait_until(&self) -> ElementWaiter;
        }

        pub trait IntoElementPoller {}
    }
}

mod hidden {
    pub struct AlreadyQuit {}
}

pub mod manager {
    pub struct WebDriverManagerBuilder {}

    pub struct DriverId {}

    pub struct DriverLogLine {}

    pub struct DriverLogSubscription {}
}

pub mod prelude {
    pub use crate::common::capabilities::desiredcapabilities::Capabilities;
    pub use crate::common::command::By;
    pub use crate::common::keys::TypingData;
    pub use crate::error::{WebDriverError, WebDriverResult};
    pub use crate::extensions::query::{ElementQueryable, ElementWaitable};
    pub use crate::{WebDriver, WebElement};
}

pub mod session {
    pub mod handle {
        use crate::session::http::HttpClient;
        use std::sync::Arc;

        pub struct SessionHandle {
            pub client: Arc<dyn HttpClient>,
        }
    }

    pub mod http {
        pub trait HttpClient {}
    }
}
