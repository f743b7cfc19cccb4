#![source("tauri 2.12.5")]
#![runtime(tokio)]

use crate::ipc::{CallbackFn, CommandArg, Invoke, InvokeResponseBody, RuntimeCapability};
use crate::path::PathResolver;
use crate::plugin::Plugin;
use crate::scope::fs::Scope;
use crate::webview::PageLoadPayload;
use http::{Request, Response};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{MutexGuard, Weak};
use std::{error, result};
use tauri_runtime::webview::{PermissionKind, PermissionResponse};
use tauri_runtime::DeviceEventFilter;
use tauri_runtime_wry::{TaoWindowBuilder, TaoWindowId, WindowMessage};
use tauri_utils::config::Config;
use tauri_utils::{Env, PackageInfo};

pub use crate::webview::Webview;
pub use crate::window::{Monitor, Window};

pub enum WindowEvent {}

pub enum WebviewEvent {}

pub struct AppHandle<R: Runtime> {}
impl AppHandle<Wry> {
    pub fn create_tao_window<F: FnOnce() -> (String, TaoWindowBuilder) + Send + 'static>(
        &self,
        f: F,
    ) -> Result<Weak<tauri_runtime_wry::Window>>;
    pub fn send_tao_window_event(&self, window_id: TaoWindowId, message: WindowMessage) -> Result<()>;
}
impl<R: Runtime> Clone for AppHandle<R> {}
impl<'de, R: Runtime> CommandArg<'de, R> for AppHandle<R> {}
impl<R: Runtime> AppHandle<R> {
    pub fn run_on_main_thread<F: FnOnce() + Send + 'static>(&self, f: F) -> Result<()>;
    pub fn plugin<P: Plugin<R> + 'static>(&self, plugin: P) -> Result<()>;
    pub fn plugin_boxed(&self, plugin: Box<dyn Plugin<R>>) -> Result<()>;
    pub fn remove_plugin(&self, plugin: &str) -> bool;
    pub fn exit(&self, exit_code: i32);
    pub fn restart(&self) -> !;
    pub fn request_restart(&self);
    pub fn set_device_event_filter(&self, filter: DeviceEventFilter);
}
impl<R: Runtime> Manager<R> for AppHandle<R> {}

pub struct App<R> {}

pub struct Builder<R: Runtime> {}
impl Default for Builder<Wry> {}
impl<R: Runtime> Builder<R> {
    pub fn new() -> Self;
    pub fn any_thread(self) -> Self;
    pub fn invoke_handler<F>(self, invoke_handler: F) -> Self
    where
        F: Fn(Invoke<R>) -> bool + Send + Sync + 'static;
    pub fn invoke_system(self, initialization_script: impl AsRef<str>) -> Self;
    pub fn channel_interceptor<F: Fn(&Webview<R>, CallbackFn, usize, &InvokeResponseBody) -> bool + Send + Sync + 'static>(
        self,
        interceptor: F,
    ) -> Self;
    pub fn append_invoke_initialization_script(self, initialization_script: impl AsRef<str>) -> Self;
    pub fn setup<F>(self, setup: F) -> Self
    where
        F: FnOnce(&mut App<R>) -> result::Result<(), Box<dyn error::Error>> + Send + 'static;
    pub fn on_page_load<F>(self, on_page_load: F) -> Self
    where
        F: Fn(&Webview<R>, &PageLoadPayload<'_>) + Send + Sync + 'static;
    pub fn on_permission_request<F>(self, on_permission_request: F) -> Self
    where
        F: Fn(Webview<R>, PermissionKind) -> PermissionResponse + Send + Sync + 'static;
    pub fn plugin<P: Plugin<R> + 'static>(self, plugin: P) -> Self;
    pub fn plugin_boxed(self, plugin: Box<dyn Plugin<R>>) -> Self;
    pub fn manage<T>(self, state: T) -> Self
    where
        T: Send + Sync + 'static;
    pub fn enable_macos_default_menu(self, enable: bool) -> Self;
    pub fn on_window_event<F: Fn(&Window<R>, &WindowEvent) + Send + Sync + 'static>(self, handler: F) -> Self;
    pub fn on_webview_event<F: Fn(&Webview<R>, &WebviewEvent) + Send + Sync + 'static>(self, handler: F) -> Self;
    pub fn register_uri_scheme_protocol<
        N: Into<String>,
        T: Into<Cow<'static, [u8]>>,
        H: Fn(UriSchemeContext<'_, R>, Request<Vec<u8>>) -> Response<T> + Send + Sync + 'static,
    >(
        self,
        uri_scheme: N,
        protocol_handler: H,
    ) -> Self;
    pub fn register_asynchronous_uri_scheme_protocol<
        N: Into<String>,
        H: Fn(UriSchemeContext<'_, R>, Request<Vec<u8>>, UriSchemeResponder) + Send + Sync + 'static,
    >(
        self,
        uri_scheme: N,
        protocol_handler: H,
    ) -> Self;
    pub fn device_event_filter(self, filter: DeviceEventFilter) -> Self;
    pub fn build(self, context: Context<R>) -> Result<App<R>>;
    pub fn run(self, context: Context<R>) -> Result<()>;
}

pub struct UriSchemeResponder {}

pub struct UriSchemeContext<'a, R> {}

pub enum Error {}

pub type Result<T> = result::Result<T, Error>;

pub enum EventTarget {}

#[derive(Default)]
pub struct ResourceTable {}

pub struct WebviewWindow<R: Runtime> {}
impl<R: Runtime> AsRef<Webview<R>> for WebviewWindow<R> {}
impl<R: Runtime> Clone for WebviewWindow<R> {}
impl<'de, R: Runtime> CommandArg<'de, R> for WebviewWindow<R> {}
impl<R: Runtime> Listener<R> for WebviewWindow<R> {}
impl<R: Runtime> Emitter<R> for WebviewWindow<R> {}
impl<R: Runtime> Manager<R> for WebviewWindow<R> {}

pub struct WindowBuilder<'a, R: Runtime, M: Manager<R>> {}

pub struct State<'r, T> {}
impl<'r, T> State<'r, T> {
    pub fn inner(&self) -> &'r T;
}
impl<T> Deref for State<'_, T> {
    type Target = T;
}
impl<T> Clone for State<'_, T> {}
impl<'r, 'de: 'r, T: Send + Sync + 'static, R: Runtime> CommandArg<'de, R> for State<'r, T> {}

pub type Wry = tauri_runtime_wry::Wry<EventLoopMessage>;

pub enum EventLoopMessage {}

pub trait Runtime: tauri_runtime::Runtime<EventLoopMessage> {}
impl<W: tauri_runtime::Runtime<EventLoopMessage>> Runtime for W {}

pub struct Context<R> {}

pub trait Manager<R: Runtime> {
    fn app_handle(&self) -> &AppHandle<R>;
    fn config(&self) -> &Config;
    fn package_info(&self) -> &PackageInfo;
    fn get_window(&self, label: &str) -> Option<Window<R>>;
    fn get_focused_window(&self) -> Option<Window<R>>;
    fn windows(&self) -> HashMap<String, Window<R>>;
    fn get_webview(&self, label: &str) -> Option<Webview<R>>;
    fn webviews(&self) -> HashMap<String, Webview<R>>;
    fn get_webview_window(&self, label: &str) -> Option<WebviewWindow<R>>;
    fn webview_windows(&self) -> HashMap<String, WebviewWindow<R>>;
    fn manage<T>(&self, state: T) -> bool
    where
        T: Send + Sync + 'static;
    fn unmanage<T>(&self) -> Option<T>
    where
        T: Send + Sync + 'static;
    fn state<T>(&self) -> State<'_, T>
    where
        T: Send + Sync + 'static;
    fn try_state<T>(&self) -> Option<State<'_, T>>
    where
        T: Send + Sync + 'static;
    fn resources_table(&self) -> MutexGuard<'_, ResourceTable>;
    fn env(&self) -> Env;
    fn asset_protocol_scope(&self) -> Scope;
    fn path(&self) -> &PathResolver<R>;
    fn add_capability(&self, capability: impl RuntimeCapability) -> Result<()>;
}

pub trait Listener<R> {}

pub trait Emitter<R: Runtime> {
    fn emit<S: Serialize + Clone>(&self, event: &str, payload: S) -> Result<()>;
    fn emit_str(&self, event: &str, payload: String) -> Result<()>;
    fn emit_to<I, S>(&self, target: I, event: &str, payload: S) -> Result<()>
    where
        I: Into<EventTarget>,
        S: Serialize + Clone;
    fn emit_str_to<I>(&self, target: I, event: &str, payload: String) -> Result<()>
    where
        I: Into<EventTarget>;
    fn emit_filter<S, F>(&self, event: &str, payload: S, filter: F) -> Result<()>
    where
        S: Serialize + Clone,
        F: Fn(&EventTarget) -> bool;
    fn emit_str_filter<F>(&self, event: &str, payload: String, filter: F) -> Result<()>
    where
        F: Fn(&EventTarget) -> bool;
}

#[attribute(handler)]
pub fn command();
#[arguments(nowhere)]
#[macro_export]
macro_rules! generate_handler {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! generate_context {
    () => {};
}

pub mod async_runtime {
    use std::future::Future;
    use tokio::runtime::Handle as TokioHandle;
    use tokio::task::JoinHandle as TokioJoinHandle;

    #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
    #[runs(0, root)]
    pub fn block_on<F: Future>(task: F) -> F::Output;
    #[runs(0, task)]
    pub fn spawn<F>(task: F) -> JoinHandle<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static;
    #[runs(0, offloaded)]
    pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    #[handle(detaches)]
    pub enum JoinHandle<T> {
        Tokio(TokioJoinHandle<T>),
    }
    impl<T> JoinHandle<T> {
        pub fn inner(&self) -> &TokioJoinHandle<T>;
        pub fn abort(&self);
    }
    impl<T> Future for JoinHandle<T> {
        type Output = crate::Result<T>;
    }

    #[derive(Clone)]
    pub enum RuntimeHandle {
        Tokio(TokioHandle),
    }
    impl RuntimeHandle {
        pub fn inner(&self) -> &TokioHandle;
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R>
        where
            F: FnOnce() -> R + Send + 'static,
            R: Send + 'static;
        pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output>
        where
            F: Future + Send + 'static,
            F::Output: Send + 'static;
        #[blocks(block_on, fatal, tokio = ".await", why = "it panics in async code")]
        #[runs(0, root)]
        pub fn block_on<F: Future>(&self, task: F) -> F::Output;
    }
}

pub mod fs {
    pub use crate::scope::fs::Scope;
}

pub mod ipc {
    use crate::Runtime;
    use serde::Deserialize;
    use tauri_utils::acl::capability::CapabilityFile;

    pub trait RuntimeCapability {
        fn build(self) -> CapabilityFile;
    }
    impl<T: AsRef<str>> RuntimeCapability for T {}

    pub struct CommandItem<'a, R> {}

    pub trait CommandArg<'de, R: Runtime>: Sized {
        fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError>;
    }
    impl<'de, D: Deserialize<'de>, R: Runtime> CommandArg<'de, R> for D {}

    pub enum InvokeResponseBody {}

    pub struct Invoke<R> {}

    pub struct InvokeError {}

    pub struct CallbackFn {}
}

pub mod path {
    use crate::Runtime;

    pub struct PathResolver<R: Runtime> {}
    impl<R: Runtime> Clone for PathResolver<R> {}
}

pub mod plugin {
    pub trait Plugin<R> {}
}

pub mod scope {
    pub mod fs {
        #[derive(Clone)]
        pub struct Scope {}
    }
}

pub mod webview {
    use crate::ipc::CommandArg;
    use crate::{Emitter, Listener, Manager, Runtime};

    pub use crate::WebviewWindow;

    pub struct PageLoadPayload<'a> {}

    pub struct Webview<R: Runtime> {}
    impl<R: Runtime> Clone for Webview<R> {}
    impl<R: Runtime> Listener<R> for Webview<R> {}
    impl<R: Runtime> Emitter<R> for Webview<R> {}
    impl<R: Runtime> Manager<R> for Webview<R> {}
    impl<'de, R: Runtime> CommandArg<'de, R> for Webview<R> {}
}

pub mod window {
    use crate::ipc::CommandArg;
    use crate::webview::Webview;
    use crate::{Emitter, Listener, Manager, Runtime, WindowBuilder, WindowEvent};
    use gtk::ApplicationWindow;
    use tauri_runtime::dpi::{PhysicalPosition, PhysicalSize, Position, Size};
    use tauri_runtime::window::WindowSizeConstraints;
    use tauri_utils::config::Color;
    use tauri_utils::Theme;

    pub struct Monitor {}

    pub struct Window<R: Runtime> {}
    impl<R: Runtime> Clone for Window<R> {}
    impl<R: Runtime> Manager<R> for Window<R> {}
    impl<'de, R: Runtime> CommandArg<'de, R> for Window<R> {}
    impl<R: Runtime> Window<R> {
        pub fn builder<M: Manager<R>, L: Into<String>>(manager: &M, label: L) -> WindowBuilder<'_, R, M>;
        pub fn webviews(&self) -> Vec<Webview<R>>;
        pub fn run_on_main_thread<F: FnOnce() + Send + 'static>(&self, f: F) -> crate::Result<()>;
        pub fn label(&self) -> &str;
        pub fn on_window_event<F: Fn(&WindowEvent) + Send + 'static>(&self, f: F);
        pub fn scale_factor(&self) -> crate::Result<f64>;
        pub fn inner_position(&self) -> crate::Result<PhysicalPosition<i32>>;
        pub fn outer_position(&self) -> crate::Result<PhysicalPosition<i32>>;
        pub fn inner_size(&self) -> crate::Result<PhysicalSize<u32>>;
        pub fn outer_size(&self) -> crate::Result<PhysicalSize<u32>>;
        pub fn is_fullscreen(&self) -> crate::Result<bool>;
        pub fn is_minimized(&self) -> crate::Result<bool>;
        pub fn is_maximized(&self) -> crate::Result<bool>;
        pub fn is_focused(&self) -> crate::Result<bool>;
        pub fn is_decorated(&self) -> crate::Result<bool>;
        pub fn is_resizable(&self) -> crate::Result<bool>;
        pub fn is_enabled(&self) -> crate::Result<bool>;
        pub fn is_always_on_top(&self) -> crate::Result<bool>;
        pub fn is_maximizable(&self) -> crate::Result<bool>;
        pub fn is_minimizable(&self) -> crate::Result<bool>;
        pub fn is_closable(&self) -> crate::Result<bool>;
        pub fn is_visible(&self) -> crate::Result<bool>;
        pub fn title(&self) -> crate::Result<String>;
        pub fn current_monitor(&self) -> crate::Result<Option<Monitor>>;
        pub fn monitor_from_point(&self, x: f64, y: f64) -> crate::Result<Option<Monitor>>;
        pub fn primary_monitor(&self) -> crate::Result<Option<Monitor>>;
        pub fn available_monitors(&self) -> crate::Result<Vec<Monitor>>;
        pub fn gtk_window(&self) -> crate::Result<ApplicationWindow>;
        pub fn default_vbox(&self) -> crate::Result<gtk::Box>;
        pub fn theme(&self) -> crate::Result<Theme>;
        pub fn set_resizable(&self, resizable: bool) -> crate::Result<()>;
        pub fn set_title(&self, title: &str) -> crate::Result<()>;
        pub fn set_enabled(&self, enabled: bool) -> crate::Result<()>;
        pub fn show(&self) -> crate::Result<()>;
        pub fn hide(&self) -> crate::Result<()>;
        pub fn close(&self) -> crate::Result<()>;
        pub fn destroy(&self) -> crate::Result<()>;
        pub fn set_background_color(&self, color: Option<Color>) -> crate::Result<()>;
        pub fn set_content_protected(&self, protected: bool) -> crate::Result<()>;
        pub fn set_size<S: Into<Size>>(&self, size: S) -> crate::Result<()>;
        pub fn set_min_size<S: Into<Size>>(&self, size: Option<S>) -> crate::Result<()>;
        pub fn set_max_size<S: Into<Size>>(&self, size: Option<S>) -> crate::Result<()>;
        pub fn set_size_constraints(&self, constraints: WindowSizeConstraints) -> crate::Result<()>;
        pub fn set_position<Pos: Into<Position>>(&self, position: Pos) -> crate::Result<()>;
        pub fn set_focus(&self) -> crate::Result<()>;
        pub fn set_focusable(&self, focusable: bool) -> crate::Result<()>;
        pub fn set_theme(&self, theme: Option<Theme>) -> crate::Result<()>;
    }
    impl<R: Runtime> Listener<R> for Window<R> {}
    impl<R: Runtime> Emitter<R> for Window<R> {}
}
