#![source("headless_chrome 1.0.22")]

pub use crate::browser::tab::element::Element;
pub use crate::browser::tab::Tab;
pub use crate::browser::Browser;

pub struct LaunchOptions<'a> {}

pub mod browser {
    use crate::browser::context::Context;
    use crate::hidden::{CreateTarget, GetVersionReturnObject};
    use anyhow::anyhow;
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    pub use crate::browser::tab::Tab;
    pub use crate::LaunchOptions;

    #[derive(Clone)]
    pub struct Browser {}
    impl Browser {
        #[blocks(ffi, unbounded, tokio = "chromiumoxide", async_std = "chromiumoxide", why = "it launches Chrome and waits")]
        pub fn new(launch_options: LaunchOptions) -> anyhow::Result<Self>;
        pub fn default() -> anyhow::Result<Self>;
        pub fn connect(debug_ws_url: String) -> anyhow::Result<Self>;
        pub fn connect_with_root_cert(debug_ws_url: String, root_cert: Vec<u8>) -> anyhow::Result<Self>;
        pub fn connect_with_timeout(debug_ws_url: String, idle_browser_timeout: Duration) -> anyhow::Result<Self>;
        pub fn get_process_id(&self) -> Option<u32>;
        pub fn get_ws_url(&self) -> String;
        pub fn get_tabs(&self) -> &Arc<Mutex<Vec<Arc<Tab>>>>;
        pub fn set_default_timeout(&self, timeout: Duration) -> &Self;
        pub fn wait_for_initial_tab(&self) -> anyhow::Result<Arc<Tab>>;
        #[blocks(ffi, unbounded, tokio = "chromiumoxide", async_std = "chromiumoxide", why = "it waits for the browser")]
        pub fn new_tab(&self) -> anyhow::Result<Arc<Tab>>;
        #[blocks(ffi, unbounded, why = "it waits for the browser")]
        pub fn new_tab_with_options(&self, create_target_params: CreateTarget) -> anyhow::Result<Arc<Tab>>;
        pub fn new_context(&self) -> anyhow::Result<Context<'_>>;
        pub fn register_missing_tabs(&self);
        pub fn get_version(&self) -> anyhow::Result<GetVersionReturnObject>;
    }

    pub mod context {
        pub struct Context<'a> {}
    }

    pub mod tab {
        use crate::browser::tab::dialog::Dialog;
        use crate::browser::tab::element::Element;
        use crate::browser::tab::point::Point;
        use crate::browser::transport::Transport;
        use crate::hidden::{
            Cookie, FetchRequestPattern, GetResponseBodyReturnObject, LoadingFailedEventParams, Method, NetworkCookieParam,
            NetworkDeleteCookies, Node, NodeId, PageBringToFrontReturnObject, PageCaptureScreenshotFormatOption,
            PageStartScreencastFormatOption, PageViewport, ProfilerScriptCoverage, RequestIntercept, ResponseReceivedEventParams,
            RuntimeRemoteObject, SyncSendEvent, TargetID, TargetInfo, ViolationSetting, DOMRGBA,
        };
        use crate::types::{Bounds, CurrentBounds, PrintToPdfOptions};
        use anyhow::Error;
        use serde::de::DeserializeOwned;
        use serde::Serialize;
        use std::collections::HashMap;
        use std::fmt::Debug;
        use std::sync::{Arc, Weak};
        use std::time::Duration;

        pub enum ModifierKey {}

        pub type ResponseHandler =
            Box<dyn Fn(ResponseReceivedEventParams, &dyn Fn() -> anyhow::Result<GetResponseBodyReturnObject, Error>) + Send + Sync>;

        pub type LoadingFailedHandler = Box<dyn Fn(ResponseReceivedEventParams, LoadingFailedEventParams) + Send + Sync>;

        pub trait RequestInterceptor {}

        pub trait EventListener<T> {}

        pub trait Binding {}

        pub type SafeBinding = dyn Binding + Send + Sync;

        pub struct Tab {}
        impl Tab {
            pub fn new(target_info: TargetInfo, transport: Arc<Transport>) -> anyhow::Result<Self>;
            pub fn update_target_info(&self, target_info: TargetInfo);
            pub fn get_target_id(&self) -> &TargetID;
            pub fn get_target_info(&self) -> anyhow::Result<TargetInfo>;
            pub fn get_browser_context_id(&self) -> anyhow::Result<Option<String>>;
            pub fn get_url(&self) -> String;
            pub fn set_user_agent(&self, user_agent: &str, accept_language: Option<&str>, platform: Option<&str>) -> anyhow::Result<()>;
            pub fn expose_function(&self, name: &str, func: Arc<SafeBinding>) -> anyhow::Result<()>;
            pub fn remove_function(&self, name: &str) -> anyhow::Result<()>;
            pub fn call_method<C>(&self, method: C) -> anyhow::Result<C::ReturnObject>
            where
                C: Method + Serialize + Debug;
            #[blocks(ffi, unbounded, tokio = "chromiumoxide", async_std = "chromiumoxide", why = "it waits until navigation ends")]
            pub fn wait_until_navigated(&self) -> anyhow::Result<&Self>;
            pub fn bring_to_front(&self) -> anyhow::Result<PageBringToFrontReturnObject>;
            #[blocks(ffi, unbounded, tokio = "chromiumoxide", async_std = "chromiumoxide", why = "it waits for the browser")]
            pub fn navigate_to(&self, url: &str) -> anyhow::Result<&Self>;
            pub fn set_default_timeout(&self, timeout: Duration) -> &Self;
            pub fn set_slow_motion_multiplier(&self, multiplier: f64) -> &Self;
            #[blocks(ffi, unbounded, tokio = "chromiumoxide", async_std = "chromiumoxide", why = "it waits until the element appears")]
            pub fn wait_for_element(&self, selector: &str) -> anyhow::Result<Element<'_>>;
            pub fn wait_for_xpath(&self, selector: &str) -> anyhow::Result<Element<'_>>;
            #[blocks(ffi, unbounded, why = "it waits until the element appears")]
            pub fn wait_for_element_with_custom_timeout(&self, selector: &str, timeout: Duration) -> anyhow::Result<Element<'_>>;
            pub fn wait_until_visible(&self, selector: &str) -> anyhow::Result<Element<'_>>;
            pub fn wait_until_visible_with_custom_timeout(&self, selector: &str, timeout: Duration) -> anyhow::Result<Element<'_>>;
            pub fn wait_for_xpath_with_custom_timeout(&self, selector: &str, timeout: Duration) -> anyhow::Result<Element<'_>>;
            pub fn wait_for_elements(&self, selector: &str) -> anyhow::Result<Vec<Element<'_>>>;
            pub fn wait_for_elements_by_xpath(&self, selector: &str) -> anyhow::Result<Vec<Element<'_>>>;
            pub fn find_element(&self, selector: &str) -> anyhow::Result<Element<'_>>;
            pub fn find_element_by_xpath(&self, query: &str) -> anyhow::Result<Element<'_>>;
            pub fn run_query_selector_on_node(&self, node_id: NodeId, selector: &str) -> anyhow::Result<Element<'_>>;
            pub fn run_query_selector_all_on_node(&self, node_id: NodeId, selector: &str) -> anyhow::Result<Vec<Element<'_>>>;
            pub fn get_document(&self) -> anyhow::Result<Node>;
            pub fn get_content(&self) -> anyhow::Result<String>;
            pub fn find_elements(&self, selector: &str) -> anyhow::Result<Vec<Element<'_>>>;
            pub fn find_elements_by_xpath(&self, query: &str) -> anyhow::Result<Vec<Element<'_>>>;
            pub fn describe_node(&self, node_id: NodeId) -> anyhow::Result<Node>;
            pub fn type_str(&self, string_to_type: &str) -> anyhow::Result<&Self>;
            pub fn send_character(&self, char_to_send: &str) -> anyhow::Result<&Self>;
            pub fn press_key_with_modifiers(&self, key: &str, modifiers: Option<&[ModifierKey]>) -> anyhow::Result<&Self>;
            pub fn press_key(&self, key: &str) -> anyhow::Result<&Self>;
            pub fn move_mouse_to_point(&self, point: Point) -> anyhow::Result<&Self>;
            pub fn click_point(&self, point: Point) -> anyhow::Result<&Self>;
            #[blocks(ffi, unbounded, tokio = "chromiumoxide", async_std = "chromiumoxide", why = "it waits for the browser")]
            pub fn capture_screenshot(
                &self,
                format: PageCaptureScreenshotFormatOption,
                quality: Option<u32>,
                clip: Option<PageViewport>,
                from_surface: bool,
            ) -> anyhow::Result<Vec<u8>>;
            pub fn print_to_pdf(&self, options: Option<PrintToPdfOptions>) -> anyhow::Result<Vec<u8>>;
            pub fn reload(&self, ignore_cache: bool, script_to_evaluate_on_load: Option<&str>) -> anyhow::Result<&Self>;
            pub fn set_transparent_background_color(&self) -> anyhow::Result<&Self>;
            pub fn set_background_color(&self, color: DOMRGBA) -> anyhow::Result<&Self>;
            pub fn enable_profiler(&self) -> anyhow::Result<&Self>;
            pub fn disable_profiler(&self) -> anyhow::Result<&Self>;
            pub fn start_js_coverage(&self) -> anyhow::Result<&Self>;
            pub fn stop_js_coverage(&self) -> anyhow::Result<&Self>;
            pub fn take_precise_js_coverage(&self) -> anyhow::Result<Vec<ProfilerScriptCoverage>>;
            pub fn enable_fetch(
                &self,
                patterns: Option<&[FetchRequestPattern]>,
                handle_auth_requests: Option<bool>,
            ) -> anyhow::Result<&Self>;
            pub fn disable_fetch(&self) -> anyhow::Result<&Self>;
            pub fn enable_request_interception(&self, interceptor: Arc<RequestIntercept>) -> anyhow::Result<()>;
            pub fn authenticate(&self, username: Option<String>, password: Option<String>) -> anyhow::Result<&Self>;
            pub fn register_response_handling<S: ToString>(
                &self,
                handler_name: S,
                handler: ResponseHandler,
            ) -> anyhow::Result<Option<ResponseHandler>>;
            pub fn register_loading_failed_handling<S: ToString>(
                &self,
                handler_name: S,
                handler: LoadingFailedHandler,
            ) -> anyhow::Result<Option<LoadingFailedHandler>>;
            pub fn deregister_response_handling(&self, handler_name: &str) -> anyhow::Result<Option<ResponseHandler>>;
            pub fn deregister_response_handling_all(&self) -> anyhow::Result<()>;
            pub fn enable_runtime(&self) -> anyhow::Result<&Self>;
            pub fn disable_runtime(&self) -> anyhow::Result<&Self>;
            pub fn enable_debugger(&self) -> anyhow::Result<()>;
            pub fn disable_debugger(&self) -> anyhow::Result<()>;
            pub fn get_script_source(&self, script_id: &str) -> anyhow::Result<String>;
            pub fn enable_log(&self) -> anyhow::Result<&Self>;
            pub fn disable_log(&self) -> anyhow::Result<&Self>;
            pub fn start_violations_report(&self, config: Vec<ViolationSetting>) -> anyhow::Result<&Self>;
            pub fn stop_violations_report(&self) -> anyhow::Result<&Self>;
            #[blocks(ffi, unbounded, tokio = "chromiumoxide", async_std = "chromiumoxide", why = "it waits for the browser")]
            pub fn evaluate(&self, expression: &str, await_promise: bool) -> anyhow::Result<RuntimeRemoteObject>;
            pub fn add_event_listener(&self, listener: Arc<SyncSendEvent>) -> anyhow::Result<Weak<SyncSendEvent>>;
            pub fn remove_event_listener(&self, listener: &Weak<SyncSendEvent>) -> anyhow::Result<()>;
            pub fn close_target(&self) -> anyhow::Result<bool>;
            pub fn close_with_unload(&self) -> anyhow::Result<bool>;
            pub fn close(&self, fire_unload: bool) -> anyhow::Result<bool>;
            pub fn activate(&self) -> anyhow::Result<&Self>;
            pub fn get_bounds(&self) -> anyhow::Result<CurrentBounds, Error>;
            pub fn set_bounds(&self, bounds: Bounds) -> anyhow::Result<&Self, Error>;
            pub fn get_cookies(&self) -> anyhow::Result<Vec<Cookie>>;
            pub fn set_cookies(&self, cs: Vec<NetworkCookieParam>) -> anyhow::Result<()>;
            pub fn delete_cookies(&self, cs: Vec<NetworkDeleteCookies>) -> anyhow::Result<()>;
            pub fn get_title(&self) -> anyhow::Result<String>;
            pub fn set_file_chooser_dialog_interception(&self, enabled: bool, cancel: Option<bool>) -> anyhow::Result<()>;
            pub fn handle_file_chooser(&self, files: Vec<String>, node_id: u32) -> anyhow::Result<()>;
            pub fn set_extra_http_headers(&self, headers: HashMap<&str, &str>) -> anyhow::Result<()>;
            pub fn set_storage<T>(&self, item_name: &str, item: T) -> anyhow::Result<()>
            where
                T: Serialize;
            pub fn get_storage<T>(&self, item_name: &str) -> anyhow::Result<T>
            where
                T: DeserializeOwned;
            pub fn remove_storage(&self, item_name: &str) -> anyhow::Result<()>;
            pub fn stop_loading(&self) -> anyhow::Result<bool>;
            pub fn enable_stealth_mode(&self) -> anyhow::Result<()>;
            pub fn start_screencast(
                &self,
                format: Option<PageStartScreencastFormatOption>,
                quality: Option<u32>,
                max_width: Option<u32>,
                max_height: Option<u32>,
                every_nth_frame: Option<u32>,
            ) -> anyhow::Result<()>;
            pub fn stop_screencast(&self) -> anyhow::Result<()>;
            pub fn ack_screencast(&self, session_id: u32) -> anyhow::Result<()>;
            pub fn get_dialog(&self) -> Dialog;
        }

        pub mod dialog {
            pub struct Dialog {}
        }

        pub mod element {
            pub struct Element<'a> {}
        }

        pub mod point {
            pub struct Point {}
        }
    }

    pub mod transport {
        pub struct Transport {}
    }
}

mod hidden {
    use crate::browser::tab::{EventListener, RequestInterceptor};
    use crate::hidden::Event;

    pub type SyncSendEvent = dyn EventListener<Event> + Send + Sync;

    pub type RequestIntercept = dyn RequestInterceptor + Send + Sync;
    pub struct Cookie {}
    pub struct CreateTarget {}
    pub struct DOMRGBA {}
    pub struct Event {}
    pub struct FetchRequestPattern {}
    pub struct GetResponseBodyReturnObject {}
    pub struct GetVersionReturnObject {}
    pub struct LoadingFailedEventParams {}
    pub struct Method {}
    pub struct NetworkCookieParam {}
    pub struct NetworkDeleteCookies {}
    pub struct Node {}
    pub struct NodeId {}
    pub struct PageBringToFrontReturnObject {}
    pub struct PageCaptureScreenshotFormatOption {}
    pub struct PageStartScreencastFormatOption {}
    pub struct PageViewport {}
    pub struct ProfilerScriptCoverage {}
    pub struct ResponseReceivedEventParams {}
    pub struct RuntimeRemoteObject {}
    pub struct TargetID {}
    pub struct TargetInfo {}
    pub struct ViolationSetting {}
}

pub mod types {
    pub struct PrintToPdfOptions {}

    pub enum Bounds {}

    pub struct CurrentBounds {}
}
