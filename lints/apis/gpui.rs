#![source("gpui 0.2.2")]

use crate::colors::DefaultColors;
use crate::hidden::{DispatchEventResult, PlatformDispatcher, SvgRenderer, SystemWindowTab, TextStyleRefinement};
use anyhow::anyhow;
use collections::HashMap;
use futures::channel::oneshot::Receiver;
use futures::future::Shared;
use gpui_macros::{IntoElement, Render};
use http_client::HttpClient;
use rand::rngs::StdRng;
use schemars::{Schema, SchemaGenerator};
use serde_json::Value;
use smallvec::SmallVec;
use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::fmt::Debug;
use std::future::Future;
use std::ops::{Deref, DerefMut, RangeInclusive};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::result;
use std::sync::Arc;
use std::time::{Duration, Instant};
use util::Deferred;

pub trait Action {}

pub enum ActionBuildError {}

#[derive(Clone)]
pub struct AsyncApp {}
impl AppContext for AsyncApp {
    type Result<T> = anyhow::Result<T>;
}
impl AsyncApp {
    pub fn refresh(&self) -> anyhow::Result<()>;
    pub fn background_executor(&self) -> &BackgroundExecutor;
    pub fn foreground_executor(&self) -> &ForegroundExecutor;
    pub fn update<R>(&self, f: impl FnOnce(&mut App) -> R) -> anyhow::Result<R>;
    pub fn subscribe<T, Event>(
        &mut self,
        entity: &Entity<T>,
        on_event: impl FnMut(Entity<T>, &Event, &mut App) + 'static,
    ) -> anyhow::Result<Subscription>
    where
        T: 'static + EventEmitter<Event>,
        Event: 'static;
    pub fn open_window<V>(
        &self,
        options: WindowOptions,
        build_root_view: impl FnOnce(&mut Window, &mut App) -> Entity<V>,
    ) -> anyhow::Result<WindowHandle<V>>
    where
        V: 'static + Render;
    #[runs(0, task)]
    pub fn spawn<AsyncFn, R>(&self, f: AsyncFn) -> Task<R>
    where
        AsyncFn: AsyncFnOnce(&mut AsyncApp) -> R + 'static,
        R: 'static;
    pub fn has_global<G: Global>(&self) -> anyhow::Result<bool>;
    pub fn read_global<G: Global, R>(&self, read: impl FnOnce(&G, &App) -> R) -> anyhow::Result<R>;
    pub fn try_read_global<G: Global, R>(&self, read: impl FnOnce(&G, &App) -> R) -> Option<R>;
    pub fn try_read_default_global<G: Global + Default, R>(&self, read: impl FnOnce(&G, &App) -> R) -> anyhow::Result<R>;
    pub fn update_global<G: Global, R>(&self, update: impl FnOnce(&mut G, &mut App) -> R) -> anyhow::Result<R>;
    pub fn on_drop<T: 'static, Callback: FnOnce(&mut T, &mut Context<T>) + 'static>(
        &self,
        entity: &WeakEntity<T>,
        f: Callback,
    ) -> Deferred<impl FnOnce() + use<T, Callback>>;
}

pub struct AsyncWindowContext {}

pub struct Context<'a, T> {}
impl<'a, T> Deref for Context<'a, T> {
    type Target = App;
}
impl<'a, T> DerefMut for Context<'a, T> {}
impl<'a, T: 'static> Context<'a, T> {
    pub fn entity_id(&self) -> EntityId;
    pub fn entity(&self) -> Entity<T>;
    pub fn weak_entity(&self) -> WeakEntity<T>;
    pub fn observe<W>(&mut self, entity: &Entity<W>, on_notify: impl FnMut(&mut T, Entity<W>, &mut Context<T>) + 'static) -> Subscription
    where
        T: 'static,
        W: 'static;
    pub fn observe_self(&mut self, on_event: impl FnMut(&mut T, &mut Context<T>) + 'static) -> Subscription
    where
        T: 'static;
    pub fn subscribe<T2, Evt>(
        &mut self,
        entity: &Entity<T2>,
        on_event: impl FnMut(&mut T, Entity<T2>, &Evt, &mut Context<T>) + 'static,
    ) -> Subscription
    where
        T: 'static,
        T2: 'static + EventEmitter<Evt>,
        Evt: 'static;
    pub fn subscribe_self<Evt>(&mut self, on_event: impl FnMut(&mut T, &Evt, &mut Context<T>) + 'static) -> Subscription
    where
        T: 'static + EventEmitter<Evt>,
        Evt: 'static;
    pub fn on_release(&self, on_release: impl FnOnce(&mut T, &mut App) + 'static) -> Subscription
    where
        T: 'static;
    pub fn observe_release<T2>(
        &self,
        entity: &Entity<T2>,
        on_release: impl FnOnce(&mut T, &mut T2, &mut Context<T>) + 'static,
    ) -> Subscription
    where
        T: Any,
        T2: 'static;
    pub fn observe_global<G: 'static>(&mut self, f: impl FnMut(&mut T, &mut Context<T>) + 'static) -> Subscription
    where
        T: 'static;
    pub fn on_app_restart(&self, on_restart: impl FnMut(&mut T, &mut App) + 'static) -> Subscription
    where
        T: 'static;
    pub fn on_app_quit<Fut>(&self, on_quit: impl FnMut(&mut T, &mut Context<T>) -> Fut + 'static) -> Subscription
    where
        Fut: 'static + Future<Output = ()>,
        T: 'static;
    pub fn notify(&mut self);
    #[runs(0, task)]
    pub fn spawn<AsyncFn, R>(&self, f: AsyncFn) -> Task<R>
    where
        T: 'static,
        AsyncFn: AsyncFnOnce(WeakEntity<T>, &mut AsyncApp) -> R + 'static,
        R: 'static;
    pub fn listener<E: ?Sized>(
        &self,
        f: impl Fn(&mut T, &E, &mut Window, &mut Context<T>) + 'static,
    ) -> impl Fn(&E, &mut Window, &mut App) + 'static;
    pub fn processor<E, R>(
        &self,
        f: impl Fn(&mut T, E, &mut Window, &mut Context<T>) -> R + 'static,
    ) -> impl Fn(E, &mut Window, &mut App) -> R + 'static;
    pub fn on_drop(&self, f: impl FnOnce(&mut T, &mut Context<T>) + 'static) -> Deferred<impl FnOnce()>;
    pub fn focus_view<W: Focusable>(&mut self, view: &Entity<W>, window: &mut Window);
    pub fn on_next_frame(&self, window: &mut Window, f: impl FnOnce(&mut T, &mut Window, &mut Context<T>) + 'static)
    where
        T: 'static;
    pub fn defer_in(&mut self, window: &Window, f: impl FnOnce(&mut T, &mut Window, &mut Context<T>) + 'static);
    pub fn observe_in<V2>(
        &mut self,
        observed: &Entity<V2>,
        window: &mut Window,
        on_notify: impl FnMut(&mut T, Entity<V2>, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription
    where
        V2: 'static,
        T: 'static;
    pub fn subscribe_in<Emitter, Evt>(
        &mut self,
        emitter: &Entity<Emitter>,
        window: &Window,
        on_event: impl FnMut(&mut T, &Entity<Emitter>, &Evt, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription
    where
        Emitter: EventEmitter<Evt>,
        Evt: 'static;
    pub fn on_release_in(&mut self, window: &Window, on_release: impl FnOnce(&mut T, &mut Window, &mut App) + 'static) -> Subscription;
    pub fn observe_release_in<T2>(
        &self,
        observed: &Entity<T2>,
        window: &Window,
        on_release: impl FnMut(&mut T, &mut T2, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription
    where
        T: 'static,
        T2: 'static;
    pub fn observe_window_bounds(
        &self,
        window: &mut Window,
        callback: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn observe_window_activation(
        &self,
        window: &mut Window,
        callback: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn observe_window_appearance(
        &self,
        window: &mut Window,
        callback: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn observe_keystrokes(&mut self, f: impl FnMut(&mut T, &KeystrokeEvent, &mut Window, &mut Context<T>) + 'static) -> Subscription;
    pub fn observe_pending_input(
        &self,
        window: &mut Window,
        callback: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn on_focus(
        &mut self,
        handle: &FocusHandle,
        window: &mut Window,
        listener: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn on_focus_in(
        &mut self,
        handle: &FocusHandle,
        window: &mut Window,
        listener: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn on_blur(
        &mut self,
        handle: &FocusHandle,
        window: &mut Window,
        listener: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn on_focus_lost(
        &mut self,
        window: &mut Window,
        listener: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn on_focus_out(
        &mut self,
        handle: &FocusHandle,
        window: &mut Window,
        listener: impl FnMut(&mut T, FocusOutEvent, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    #[runs(1, task)]
    pub fn spawn_in<AsyncFn, R>(&self, window: &Window, f: AsyncFn) -> Task<R>
    where
        R: 'static,
        AsyncFn: AsyncFnOnce(WeakEntity<T>, &mut AsyncWindowContext) -> R + 'static;
    pub fn observe_global_in<G: Global>(
        &mut self,
        window: &Window,
        f: impl FnMut(&mut T, &mut Window, &mut Context<T>) + 'static,
    ) -> Subscription;
    pub fn on_action(
        &mut self,
        action_type: TypeId,
        window: &mut Window,
        listener: impl Fn(&mut T, &dyn Any, DispatchPhase, &mut Window, &mut Context<T>) + 'static,
    );
    pub fn focus_self(&mut self, window: &mut Window)
    where
        T: Focusable;
}
impl<T> Context<'_, T> {
    pub fn emit<Evt>(&mut self, event: Evt)
    where
        T: EventEmitter<Evt>,
        Evt: 'static;
}
impl<T> AppContext for Context<'_, T> {
    type Result<U> = U;
}

pub struct EntityId {}

pub struct AnyEntity {}

pub struct Entity<T> {}
impl<T: 'static> Entity<T> {
    pub fn entity_id(&self) -> EntityId;
    pub fn downgrade(&self) -> WeakEntity<T>;
    pub fn into_any(self) -> AnyEntity;
    pub fn read<'a>(&self, cx: &'a App) -> &'a T;
    pub fn read_with<R, C: AppContext>(&self, cx: &C, f: impl FnOnce(&T, &App) -> R) -> C::Result<R>;
    pub fn update<R, C: AppContext>(&self, cx: &mut C, update: impl FnOnce(&mut T, &mut Context<T>) -> R) -> C::Result<R>;
    pub fn as_mut<'a, C: AppContext>(&self, cx: &'a mut C) -> C::Result<GpuiBorrow<'a, T>>;
    pub fn write<C: AppContext>(&self, cx: &mut C, value: T) -> C::Result<()>;
    pub fn update_in<R, C: VisualContext>(
        &self,
        cx: &mut C,
        update: impl FnOnce(&mut T, &mut Window, &mut Context<T>) -> R,
    ) -> C::Result<R>;
}
impl<T> Clone for Entity<T> {}
impl<T: 'static> Entity<T> {
    pub fn next_event<Event>(&self, cx: &mut TestAppContext) -> impl Future<Output = Event>
    where
        Event: Send + Clone + 'static,
        T: EventEmitter<Event>;
}
impl<V: 'static> Entity<V> {
    pub fn next_notification(&self, advance_clock_by: Duration, cx: &TestAppContext) -> impl Future<Output = ()>;
}
impl<V> Entity<V> {
    pub fn condition<Evt>(&self, cx: &TestAppContext, predicate: impl FnMut(&V, &App) -> bool) -> impl Future<Output = ()>
    where
        Evt: 'static,
        V: EventEmitter<Evt>;
}
impl<T: ImageCache> ImageCacheProvider for Entity<T> {}
impl<T: UniformListDecoration + 'static> UniformListDecoration for Entity<T> {}
impl<V: Render> Element for Entity<V> {
    type RequestLayoutState = AnyElement;
    type PrepaintState = ();
}
impl<V: Focusable> Focusable for Entity<V> {}

pub struct WeakEntity<T> {}
impl<T> Clone for WeakEntity<T> {}
impl<T: 'static> WeakEntity<T> {
    pub fn upgrade(&self) -> Option<Entity<T>>;
    pub fn update<C, R>(&self, cx: &mut C, update: impl FnOnce(&mut T, &mut Context<T>) -> R) -> anyhow::Result<R>
    where
        C: AppContext,
        anyhow::Result<C::Result<R>>: Flatten<R>;
    pub fn update_in<C, R>(&self, cx: &mut C, update: impl FnOnce(&mut T, &mut Window, &mut Context<T>) -> R) -> anyhow::Result<R>
    where
        C: VisualContext,
        anyhow::Result<C::Result<R>>: Flatten<R>;
    pub fn read_with<C, R>(&self, cx: &C, read: impl FnOnce(&T, &App) -> R) -> anyhow::Result<R>
    where
        C: AppContext,
        anyhow::Result<C::Result<R>>: Flatten<R>;
    pub fn new_invalid() -> Self;
}

pub struct TestAppContext {}

pub struct App {}
impl App {
    pub fn shutdown(&mut self);
    pub fn keyboard_layout(&self) -> &dyn PlatformKeyboardLayout;
    pub fn keyboard_mapper(&self) -> &Rc<dyn PlatformKeyboardMapper>;
    pub fn on_keyboard_layout_change<F>(&self, callback: F) -> Subscription
    where
        F: 'static + FnMut(&mut App);
    pub fn quit(&self);
    pub fn refresh_windows(&mut self);
    pub fn observe<W>(&mut self, entity: &Entity<W>, on_notify: impl FnMut(Entity<W>, &mut App) + 'static) -> Subscription
    where
        W: 'static;
    pub fn subscribe<T, Event>(&mut self, entity: &Entity<T>, on_event: impl FnMut(Entity<T>, &Event, &mut App) + 'static) -> Subscription
    where
        T: 'static + EventEmitter<Event>,
        Event: 'static;
    pub fn windows(&self) -> Vec<AnyWindowHandle>;
    pub fn window_stack(&self) -> Option<Vec<AnyWindowHandle>>;
    pub fn active_window(&self) -> Option<AnyWindowHandle>;
    pub fn open_window<V: 'static + Render>(
        &mut self,
        options: WindowOptions,
        build_root_view: impl FnOnce(&mut Window, &mut App) -> Entity<V>,
    ) -> anyhow::Result<WindowHandle<V>>;
    pub fn activate(&self, ignoring_other_apps: bool);
    pub fn hide(&self);
    pub fn hide_other_apps(&self);
    pub fn unhide_other_apps(&self);
    pub fn displays(&self) -> Vec<Rc<dyn PlatformDisplay>>;
    pub fn primary_display(&self) -> Option<Rc<dyn PlatformDisplay>>;
    pub fn is_screen_capture_supported(&self) -> bool;
    pub fn screen_capture_sources(&self) -> Receiver<anyhow::Result<Vec<Rc<dyn ScreenCaptureSource>>>>;
    pub fn find_display(&self, id: DisplayId) -> Option<Rc<dyn PlatformDisplay>>;
    pub fn window_appearance(&self) -> WindowAppearance;
    pub fn write_to_primary(&self, item: ClipboardItem);
    pub fn write_to_clipboard(&self, item: ClipboardItem);
    pub fn read_from_primary(&self) -> Option<ClipboardItem>;
    pub fn read_from_clipboard(&self) -> Option<ClipboardItem>;
    pub fn write_credentials(&self, url: &str, username: &str, password: &[u8]) -> Task<anyhow::Result<()>>;
    pub fn read_credentials(&self, url: &str) -> Task<anyhow::Result<Option<(String, Vec<u8>)>>>;
    pub fn delete_credentials(&self, url: &str) -> Task<anyhow::Result<()>>;
    pub fn open_url(&self, url: &str);
    pub fn register_url_scheme(&self, scheme: &str) -> Task<anyhow::Result<()>>;
    pub fn app_path(&self) -> anyhow::Result<PathBuf>;
    pub fn compositor_name(&self) -> &'static str;
    pub fn path_for_auxiliary_executable(&self, name: &str) -> anyhow::Result<PathBuf>;
    pub fn prompt_for_paths(&self, options: PathPromptOptions) -> Receiver<anyhow::Result<Option<Vec<PathBuf>>>>;
    pub fn prompt_for_new_path(&self, directory: &Path, suggested_name: Option<&str>) -> Receiver<anyhow::Result<Option<PathBuf>>>;
    pub fn reveal_path(&self, path: &Path);
    pub fn open_with_system(&self, path: &Path);
    pub fn should_auto_hide_scrollbars(&self) -> bool;
    pub fn restart(&mut self);
    pub fn set_restart_path(&mut self, path: PathBuf);
    pub fn http_client(&self) -> Arc<dyn HttpClient>;
    pub fn set_http_client(&mut self, new_client: Arc<dyn HttpClient>);
    pub fn svg_renderer(&self) -> SvgRenderer;
    pub fn to_async(&self) -> AsyncApp;
    pub fn background_executor(&self) -> &BackgroundExecutor;
    pub fn foreground_executor(&self) -> &ForegroundExecutor;
    #[runs(0, task)]
    pub fn spawn<AsyncFn, R>(&self, f: AsyncFn) -> Task<R>
    where
        AsyncFn: AsyncFnOnce(&mut AsyncApp) -> R + 'static,
        R: 'static;
    pub fn defer(&mut self, f: impl FnOnce(&mut App) + 'static);
    pub fn asset_source(&self) -> &Arc<dyn AssetSource>;
    pub fn text_system(&self) -> &Arc<TextSystem>;
    pub fn has_global<G: Global>(&self) -> bool;
    pub fn global<G: Global>(&self) -> &G;
    pub fn try_global<G: Global>(&self) -> Option<&G>;
    pub fn global_mut<G: Global>(&mut self) -> &mut G;
    pub fn default_global<G: Global + Default>(&mut self) -> &mut G;
    pub fn set_global<G: Global>(&mut self, global: G);
    pub fn clear_globals(&mut self);
    pub fn remove_global<G: Global>(&mut self) -> G;
    pub fn observe_global<G: Global>(&mut self, f: impl FnMut(&mut Self) + 'static) -> Subscription;
    pub fn observe_new<T: 'static>(&self, on_new: impl 'static + Fn(&mut T, Option<&mut Window>, &mut Context<T>)) -> Subscription;
    pub fn observe_release<T>(&self, handle: &Entity<T>, on_release: impl FnOnce(&mut T, &mut App) + 'static) -> Subscription
    where
        T: 'static;
    pub fn observe_release_in<T>(
        &self,
        handle: &Entity<T>,
        window: &Window,
        on_release: impl FnOnce(&mut T, &mut Window, &mut App) + 'static,
    ) -> Subscription
    where
        T: 'static;
    pub fn observe_keystrokes(&mut self, f: impl FnMut(&KeystrokeEvent, &mut Window, &mut App) + 'static) -> Subscription;
    pub fn intercept_keystrokes(&mut self, f: impl FnMut(&KeystrokeEvent, &mut Window, &mut App) + 'static) -> Subscription;
    pub fn bind_keys(&mut self, bindings: impl IntoIterator<Item = KeyBinding>);
    pub fn clear_key_bindings(&mut self);
    pub fn key_bindings(&self) -> Rc<RefCell<Keymap>>;
    pub fn on_action<A: Action>(&mut self, listener: impl Fn(&A, &mut Self) + 'static);
    pub fn stop_propagation(&mut self);
    pub fn propagate(&mut self);
    pub fn build_action(&self, name: &str, data: Option<Value>) -> result::Result<Box<dyn Action>, ActionBuildError>;
    pub fn all_action_names(&self) -> &[&'static str];
    pub fn all_bindings_for_input(&self, input: &[Keystroke]) -> Vec<KeyBinding>;
    pub fn action_schemas(&self, generator: &mut SchemaGenerator) -> Vec<(&'static str, Option<Schema>)>;
    pub fn deprecated_actions_to_preferred_actions(&self) -> &HashMap<&'static str, &'static str>;
    pub fn action_deprecation_messages(&self) -> &HashMap<&'static str, &'static str>;
    pub fn action_documentation(&self) -> &HashMap<&'static str, &'static str>;
    pub fn on_app_quit<Fut>(&self, on_quit: impl FnMut(&mut App) -> Fut + 'static) -> Subscription
    where
        Fut: 'static + Future<Output = ()>;
    pub fn on_app_restart(&self, on_restart: impl 'static + FnMut(&mut App)) -> Subscription;
    pub fn on_window_closed(&self, on_closed: impl FnMut(&mut App) + 'static) -> Subscription;
    pub fn is_action_available(&mut self, action: &dyn Action) -> bool;
    pub fn set_menus(&self, menus: Vec<Menu>);
    pub fn get_menus(&self) -> Option<Vec<OwnedMenu>>;
    pub fn set_dock_menu(&self, menus: Vec<MenuItem>);
    pub fn perform_dock_menu_action(&self, action: usize);
    pub fn add_recent_document(&self, path: &Path);
    pub fn update_jump_list(&self, menus: Vec<MenuItem>, entries: Vec<SmallVec<[PathBuf; 2]>>) -> Vec<SmallVec<[PathBuf; 2]>>;
    pub fn dispatch_action(&mut self, action: &dyn Action);
    pub fn has_active_drag(&self) -> bool;
    pub fn active_drag_cursor_style(&self) -> Option<CursorStyle>;
    pub fn stop_active_drag(&mut self, window: &mut Window) -> bool;
    pub fn set_active_drag_cursor_style(&mut self, cursor_style: CursorStyle, window: &mut Window) -> bool;
    pub fn set_prompt_builder(
        &mut self,
        renderer: impl Fn(PromptLevel, &str, Option<&str>, &[PromptButton], PromptHandle, &mut Window, &mut App) -> RenderablePromptHandle
            + 'static,
    );
    pub fn reset_prompt_builder(&mut self);
    pub fn remove_asset<A: Asset>(&mut self, source: &A::Source);
    pub fn fetch_asset<A: Asset>(&mut self, source: &A::Source) -> (Shared<Task<A::Output>>, bool);
    pub fn focus_handle(&self) -> FocusHandle;
    pub fn notify(&mut self, entity_id: EntityId);
    pub fn get_name(&self) -> Option<&'static str>;
    pub fn can_select_mixed_files_and_dirs(&self) -> bool;
    pub fn drop_image(&mut self, image: Arc<RenderImage>, current_window: Option<&mut Window>);
    pub fn set_inspector_renderer(&mut self, f: InspectorRenderer);
    pub fn register_inspector_element<T: 'static, R: IntoElement>(
        &mut self,
        f: impl 'static + Fn(InspectorElementId, &T, &mut Window, &mut App) -> R,
    );
    pub fn init_colors(&mut self);
}
impl AppContext for App {
    type Result<T> = T;
}
impl DefaultColors for App {}

pub struct AnyTooltip {}

pub struct KeystrokeEvent {}

pub struct GpuiBorrow<'a, T> {}

pub trait Asset {
    type Source;
    type Output;
}

pub trait AssetSource {}

pub struct RenderImage {}

pub struct Hsla {}

pub struct Background {}

pub trait Element {
    type RequestLayoutState;
    type PrepaintState;
}

pub struct GlobalElementId {}

pub struct AnyElement {}

pub struct AnyImageCache {}

pub trait ImageCache {}

pub trait ImageCacheProvider {}

pub trait UniformListDecoration {}

#[derive(Clone)]
pub struct BackgroundExecutor {}
impl BackgroundExecutor {
    #[runs(0, worker)]
    pub fn spawn<R>(&self, future: impl crate::hidden::Future<Output = R> + Send + 'static) -> Task<R>
    where
        R: Send + 'static;
    #[runs(0, worker)]
    pub fn spawn_labeled<R>(&self, label: TaskLabel, future: impl crate::hidden::Future<Output = R> + Send + 'static) -> Task<R>
    where
        R: Send + 'static;
    #[runs(0, root)]
    pub fn block_test<R>(&self, future: impl crate::hidden::Future<Output = R>) -> R;
    #[blocks(block_on, fatal, tokio = ".await", why = "it blocks the calling")]
    #[runs(0, root)]
    pub fn block<R>(&self, future: impl crate::hidden::Future<Output = R>) -> R;
    #[runs(1, root)]
    pub fn block_with_timeout<Fut: crate::hidden::Future>(
        &self,
        duration: Duration,
        future: Fut,
    ) -> Result<Fut::Output, impl crate::hidden::Future<Output = Fut::Output> + use<Fut>>;
    pub async fn scoped<'scope, F>(&self, scheduler: F)
    where
        F: FnOnce(&mut Scope<'scope>);
    pub fn now(&self) -> Instant;
    pub fn timer(&self, duration: Duration) -> Task<()>;
    pub fn start_waiting(&self);
    pub fn finish_waiting(&self);
    pub fn simulate_random_delay(&self) -> impl crate::hidden::Future<Output = ()> + use<>;
    pub fn deprioritize(&self, task_label: TaskLabel);
    pub fn advance_clock(&self, duration: Duration);
    pub fn tick(&self) -> bool;
    pub fn run_until_parked(&self);
    pub fn allow_parking(&self);
    pub fn forbid_parking(&self);
    pub fn set_waiting_hint(&self, msg: Option<String>);
    pub fn rng(&self) -> StdRng;
    pub fn num_cpus(&self) -> usize;
    pub fn is_main_thread(&self) -> bool;
    pub fn set_block_on_ticks(&self, range: RangeInclusive<usize>);
}

#[derive(Clone)]
pub struct ForegroundExecutor {}
impl ForegroundExecutor {
    pub fn new(dispatcher: Arc<dyn PlatformDispatcher>) -> Self;
    #[runs(0, task)]
    pub fn spawn<R>(&self, future: impl crate::hidden::Future<Output = R> + 'static) -> Task<R>
    where
        R: 'static;
}

#[handle(cancels)]
pub struct Task<T> {}
impl<T> Task<T> {
    pub fn ready(val: T) -> Self;
    pub fn detach(self);
}
impl<E, T> Task<Result<T, E>>
where
    T: 'static,
    E: 'static + Debug,
{
    pub fn detach_and_log_err(self, cx: &App);
}
impl<T> crate::hidden::Future for Task<T> {
    type Output = T;
}

pub struct TaskLabel {}

pub struct Scope<'a> {}

pub struct Point<T> {}

pub struct Size<T> {}

pub struct Bounds<T> {}

pub struct Corners<T> {}

pub struct Pixels {}

pub trait Global {}

pub struct InspectorElementId {}

pub type InspectorRenderer = Box<dyn Fn(&mut Inspector, &mut Window, &mut Context<Inspector>) -> AnyElement>;

pub struct Inspector {}

pub trait KeyEvent {}

pub trait MouseEvent {}

pub struct ModifiersChangedEvent {}

pub enum PlatformInput {}

pub struct KeyBinding {}

pub struct KeyContext {}

pub struct Keymap {}

pub struct Menu {}

pub enum MenuItem {}

pub struct OwnedMenu {}

pub trait PlatformKeyboardLayout {}

pub trait PlatformKeyboardMapper {}

pub struct Keystroke {}

pub struct Modifiers {}

pub struct Capslock {}

pub trait PlatformDisplay {}

pub trait ScreenCaptureSource {}

pub struct DisplayId {}

pub enum ResizeEdge {}

pub enum WindowDecorations {}

pub enum Decorations {}

pub struct WindowControls {}

pub trait InputHandler {}

pub struct WindowOptions {
    pub window_bounds: Option<WindowBounds>,
    pub titlebar: Option<TitlebarOptions>,
    pub focus: bool,
    pub show: bool,
    pub kind: WindowKind,
    pub is_movable: bool,
    pub is_resizable: bool,
    pub is_minimizable: bool,
    pub display_id: Option<DisplayId>,
    pub window_background: WindowBackgroundAppearance,
    pub app_id: Option<String>,
    pub window_min_size: Option<Size<Pixels>>,
    pub window_decorations: Option<WindowDecorations>,
    pub tabbing_identifier: Option<String>,
}
impl Default for WindowOptions {}

pub enum WindowBounds {}

pub struct TitlebarOptions {}

pub enum WindowKind {}

pub enum WindowAppearance {}

pub enum WindowBackgroundAppearance {}

pub struct PathPromptOptions {}

pub enum PromptLevel {}

pub enum PromptButton {}

pub enum CursorStyle {}

pub struct ClipboardItem {}

pub struct TransformationMatrix {}

pub struct SharedString {}

pub struct Style {}

pub struct BoxShadow {}

pub struct TextStyle {}

pub struct UnderlineStyle {}

pub struct StrikethroughStyle {}

pub struct Subscription {}

pub struct LayoutId {}

pub enum AvailableSpace {}

pub struct FontId {}

pub struct TextSystem {}

pub struct WindowTextSystem {}

pub struct GlyphId {}

pub struct AnyView {}

pub struct PromptHandle {}

pub struct RenderablePromptHandle {}

pub enum DispatchPhase {}

pub struct FocusOutEvent {}

pub struct ArenaClearNeeded {}

pub struct FocusHandle {}

pub trait Focusable {}

pub enum WindowControlArea {}

pub struct HitboxId {}

pub struct Hitbox {}

pub enum HitboxBehavior {}

pub struct TooltipId {}

pub struct Window {}
impl Window {
    pub fn observe_window_appearance(&self, callback: impl FnMut(&mut Window, &mut App) + 'static) -> Subscription;
    pub fn replace_root<E>(&mut self, cx: &mut App, build_view: impl FnOnce(&mut Window, &mut Context<E>) -> E) -> Entity<E>
    where
        E: 'static + Render;
    pub fn root<E>(&self) -> Option<Option<Entity<E>>>
    where
        E: 'static + Render;
    pub fn window_handle(&self) -> AnyWindowHandle;
    pub fn refresh(&mut self);
    pub fn remove_window(&mut self);
    pub fn focused(&self, cx: &App) -> Option<FocusHandle>;
    pub fn focus(&mut self, handle: &FocusHandle);
    pub fn blur(&mut self);
    pub fn disable_focus(&mut self);
    pub fn focus_next(&mut self);
    pub fn focus_prev(&mut self);
    pub fn text_system(&self) -> &Arc<WindowTextSystem>;
    pub fn text_style(&self) -> TextStyle;
    pub fn is_maximized(&self) -> bool;
    pub fn request_decorations(&self, decorations: WindowDecorations);
    pub fn start_window_resize(&self, edge: ResizeEdge);
    pub fn window_bounds(&self) -> WindowBounds;
    pub fn inner_window_bounds(&self) -> WindowBounds;
    pub fn dispatch_action(&mut self, action: Box<dyn Action>, cx: &mut App);
    pub fn defer(&self, cx: &mut App, f: impl FnOnce(&mut Window, &mut App) + 'static);
    pub fn observe<T: 'static>(
        &mut self,
        observed: &Entity<T>,
        cx: &mut App,
        on_notify: impl FnMut(Entity<T>, &mut Window, &mut App) + 'static,
    ) -> Subscription;
    pub fn subscribe<Emitter, Evt>(
        &mut self,
        entity: &Entity<Emitter>,
        cx: &mut App,
        on_event: impl FnMut(Entity<Emitter>, &Evt, &mut Window, &mut App) + 'static,
    ) -> Subscription
    where
        Emitter: EventEmitter<Evt>,
        Evt: 'static;
    pub fn observe_release<T>(
        &self,
        entity: &Entity<T>,
        cx: &mut App,
        on_release: impl FnOnce(&mut T, &mut Window, &mut App) + 'static,
    ) -> Subscription
    where
        T: 'static;
    pub fn to_async(&self, cx: &App) -> AsyncWindowContext;
    pub fn on_next_frame(&self, callback: impl FnOnce(&mut Window, &mut App) + 'static);
    pub fn request_animation_frame(&self);
    #[runs(1, task)]
    pub fn spawn<AsyncFn, R>(&self, cx: &App, f: AsyncFn) -> Task<R>
    where
        R: 'static,
        AsyncFn: AsyncFnOnce(&mut AsyncWindowContext) -> R + 'static;
    pub fn bounds(&self) -> Bounds<Pixels>;
    pub fn resize(&mut self, size: Size<Pixels>);
    pub fn is_fullscreen(&self) -> bool;
    pub fn appearance(&self) -> WindowAppearance;
    pub fn viewport_size(&self) -> Size<Pixels>;
    pub fn is_window_active(&self) -> bool;
    pub fn is_window_hovered(&self) -> bool;
    pub fn zoom_window(&self);
    pub fn show_window_menu(&self, position: Point<Pixels>);
    pub fn start_window_move(&self);
    pub fn set_client_inset(&mut self, inset: Pixels);
    pub fn client_inset(&self) -> Option<Pixels>;
    pub fn window_decorations(&self) -> Decorations;
    pub fn window_controls(&self) -> WindowControls;
    pub fn set_window_title(&mut self, title: &str);
    pub fn set_app_id(&mut self, app_id: &str);
    pub fn set_background_appearance(&self, background_appearance: WindowBackgroundAppearance);
    pub fn set_window_edited(&mut self, edited: bool);
    pub fn display(&self, cx: &App) -> Option<Rc<dyn PlatformDisplay>>;
    pub fn show_character_palette(&self);
    pub fn scale_factor(&self) -> f32;
    pub fn rem_size(&self) -> Pixels;
    pub fn set_rem_size(&mut self, rem_size: impl Into<Pixels>);
    pub fn with_global_id<R>(&mut self, element_id: ElementId, f: impl FnOnce(&GlobalElementId, &mut Self) -> R) -> R;
    pub fn with_rem_size<F, R>(&mut self, rem_size: Option<impl Into<Pixels>>, f: F) -> R
    where
        F: FnOnce(&mut Self) -> R;
    pub fn line_height(&self) -> Pixels;
    pub fn prevent_default(&mut self);
    pub fn default_prevented(&self) -> bool;
    pub fn is_action_available(&self, action: &dyn Action, cx: &mut App) -> bool;
    pub fn mouse_position(&self) -> Point<Pixels>;
    pub fn modifiers(&self) -> Modifiers;
    pub fn capslock(&self) -> Capslock;
    pub fn draw(&mut self, cx: &mut App) -> ArenaClearNeeded;
    pub fn with_text_style<F, R>(&mut self, style: Option<TextStyleRefinement>, f: F) -> R
    where
        F: FnOnce(&mut Self) -> R;
    pub fn set_cursor_style(&mut self, style: CursorStyle, hitbox: &Hitbox);
    pub fn set_window_cursor_style(&mut self, style: CursorStyle);
    pub fn set_tooltip(&mut self, tooltip: AnyTooltip) -> TooltipId;
    pub fn with_content_mask<R>(&mut self, mask: Option<ContentMask<Pixels>>, f: impl FnOnce(&mut Self) -> R) -> R;
    pub fn with_element_offset<R>(&mut self, offset: Point<Pixels>, f: impl FnOnce(&mut Self) -> R) -> R;
    pub fn with_absolute_element_offset<R>(&mut self, offset: Point<Pixels>, f: impl FnOnce(&mut Self) -> R) -> R;
    pub fn transact<T, U>(&mut self, f: impl FnOnce(&mut Self) -> anyhow::Result<T, U>) -> anyhow::Result<T, U>;
    pub fn request_autoscroll(&mut self, bounds: Bounds<Pixels>);
    pub fn take_autoscroll(&mut self) -> Option<Bounds<Pixels>>;
    pub fn use_asset<A: Asset>(&mut self, source: &A::Source, cx: &mut App) -> Option<A::Output>;
    pub fn get_asset<A: Asset>(&mut self, source: &A::Source, cx: &mut App) -> Option<A::Output>;
    pub fn element_offset(&self) -> Point<Pixels>;
    pub fn content_mask(&self) -> ContentMask<Pixels>;
    pub fn with_element_namespace<R>(&mut self, element_id: impl Into<ElementId>, f: impl FnOnce(&mut Self) -> R) -> R;
    pub fn use_keyed_state<S: 'static>(
        &mut self,
        key: impl Into<ElementId>,
        cx: &mut App,
        init: impl FnOnce(&mut Self, &mut Context<S>) -> S,
    ) -> Entity<S>;
    pub fn with_id<R>(&mut self, id: impl Into<ElementId>, f: impl FnOnce(&mut Self) -> R) -> R;
    pub fn use_state<S: 'static>(&mut self, cx: &mut App, init: impl FnOnce(&mut Self, &mut Context<S>) -> S) -> Entity<S>;
    pub fn with_element_state<S, R>(&mut self, global_id: &GlobalElementId, f: impl FnOnce(Option<S>, &mut Self) -> (R, S)) -> R
    where
        S: 'static;
    pub fn with_optional_element_state<S, R>(
        &mut self,
        global_id: Option<&GlobalElementId>,
        f: impl FnOnce(Option<Option<S>>, &mut Self) -> (R, Option<S>),
    ) -> R
    where
        S: 'static;
    pub fn with_tab_group<R>(&mut self, index: Option<isize>, f: impl FnOnce(&mut Self) -> R) -> R;
    pub fn defer_draw(&mut self, element: AnyElement, absolute_offset: Point<Pixels>, priority: usize);
    pub fn paint_layer<R>(&mut self, bounds: Bounds<Pixels>, f: impl FnOnce(&mut Self) -> R) -> R;
    pub fn paint_shadows(&mut self, bounds: Bounds<Pixels>, corner_radii: Corners<Pixels>, shadows: &[BoxShadow]);
    pub fn paint_quad(&mut self, quad: PaintQuad);
    pub fn paint_path(&mut self, path: Path<Pixels>, color: impl Into<Background>);
    pub fn paint_underline(&mut self, origin: Point<Pixels>, width: Pixels, style: &UnderlineStyle);
    pub fn paint_strikethrough(&mut self, origin: Point<Pixels>, width: Pixels, style: &StrikethroughStyle);
    pub fn paint_glyph(
        &mut self,
        origin: Point<Pixels>,
        font_id: FontId,
        glyph_id: GlyphId,
        font_size: Pixels,
        color: Hsla,
    ) -> anyhow::Result<()>;
    pub fn paint_emoji(&mut self, origin: Point<Pixels>, font_id: FontId, glyph_id: GlyphId, font_size: Pixels) -> anyhow::Result<()>;
    pub fn paint_svg(
        &mut self,
        bounds: Bounds<Pixels>,
        path: SharedString,
        transformation: TransformationMatrix,
        color: Hsla,
        cx: &App,
    ) -> anyhow::Result<()>;
    pub fn paint_image(
        &mut self,
        bounds: Bounds<Pixels>,
        corner_radii: Corners<Pixels>,
        data: Arc<RenderImage>,
        frame_index: usize,
        grayscale: bool,
    ) -> anyhow::Result<()>;
    pub fn drop_image(&mut self, data: Arc<RenderImage>) -> anyhow::Result<()>;
    pub fn request_layout(&mut self, style: Style, children: impl IntoIterator<Item = LayoutId>, cx: &mut App) -> LayoutId;
    pub fn request_measured_layout<F: FnMut(Size<Option<Pixels>>, Size<AvailableSpace>, &mut Window, &mut App) -> Size<Pixels> + 'static>(
        &mut self,
        style: Style,
        measure: F,
    ) -> LayoutId;
    pub fn compute_layout(&mut self, layout_id: LayoutId, available_space: Size<AvailableSpace>, cx: &mut App);
    pub fn layout_bounds(&mut self, layout_id: LayoutId) -> Bounds<Pixels>;
    pub fn insert_hitbox(&mut self, bounds: Bounds<Pixels>, behavior: HitboxBehavior) -> Hitbox;
    pub fn insert_window_control_hitbox(&mut self, area: WindowControlArea, hitbox: Hitbox);
    pub fn set_key_context(&mut self, context: KeyContext);
    pub fn set_focus_handle(&mut self, focus_handle: &FocusHandle, _: &App);
    pub fn set_view_id(&mut self, view_id: EntityId);
    pub fn current_view(&self) -> EntityId;
    pub fn with_image_cache<F, R>(&mut self, image_cache: Option<AnyImageCache>, f: F) -> R
    where
        F: FnOnce(&mut Self) -> R;
    pub fn handle_input(&mut self, focus_handle: &FocusHandle, input_handler: impl InputHandler, cx: &App);
    pub fn on_mouse_event<Event: MouseEvent>(&mut self, handler: impl FnMut(&Event, DispatchPhase, &mut Window, &mut App) + 'static);
    pub fn on_key_event<Event: KeyEvent>(&mut self, listener: impl Fn(&Event, DispatchPhase, &mut Window, &mut App) + 'static);
    pub fn on_modifiers_changed(&mut self, listener: impl Fn(&ModifiersChangedEvent, &mut Window, &mut App) + 'static);
    pub fn on_focus_in(
        &mut self,
        handle: &FocusHandle,
        cx: &mut App,
        listener: impl FnMut(&mut Window, &mut App) + 'static,
    ) -> Subscription;
    pub fn on_focus_out(
        &mut self,
        handle: &FocusHandle,
        cx: &mut App,
        listener: impl FnMut(FocusOutEvent, &mut Window, &mut App) + 'static,
    ) -> Subscription;
    pub fn dispatch_keystroke(&mut self, keystroke: Keystroke, cx: &mut App) -> bool;
    pub fn keystroke_text_for(&self, action: &dyn Action) -> String;
    pub fn dispatch_event(&mut self, event: PlatformInput, cx: &mut App) -> DispatchEventResult;
    pub fn has_pending_keystrokes(&self) -> bool;
    pub fn pending_input_keystrokes(&self) -> Option<&[Keystroke]>;
    pub fn observe_global<G: Global>(&mut self, cx: &mut App, f: impl Fn(&mut Window, &mut App) + 'static) -> Subscription;
    pub fn activate_window(&self);
    pub fn minimize_window(&self);
    pub fn toggle_fullscreen(&self);
    pub fn invalidate_character_coordinates(&self);
    pub fn prompt<T>(&mut self, level: PromptLevel, message: &str, detail: Option<&str>, answers: &[T], cx: &mut App) -> Receiver<usize>
    where
        T: Clone + Into<PromptButton>;
    pub fn context_stack(&self) -> Vec<KeyContext>;
    pub fn available_actions(&self, cx: &App) -> Vec<Box<dyn Action>>;
    pub fn bindings_for_action(&self, action: &dyn Action) -> Vec<KeyBinding>;
    pub fn highest_precedence_binding_for_action(&self, action: &dyn Action) -> Option<KeyBinding>;
    pub fn bindings_for_action_in_context(&self, action: &dyn Action, context: KeyContext) -> Vec<KeyBinding>;
    pub fn highest_precedence_binding_for_action_in_context(&self, action: &dyn Action, context: KeyContext) -> Option<KeyBinding>;
    pub fn bindings_for_action_in(&self, action: &dyn Action, focus_handle: &FocusHandle) -> Vec<KeyBinding>;
    pub fn highest_precedence_binding_for_action_in(&self, action: &dyn Action, focus_handle: &FocusHandle) -> Option<KeyBinding>;
    pub fn listener_for<V: Render, E>(
        &self,
        view: &Entity<V>,
        f: impl Fn(&mut V, &E, &mut Window, &mut Context<V>) + 'static,
    ) -> impl Fn(&E, &mut Window, &mut App) + 'static;
    pub fn handler_for<E: 'static, Callback: Fn(&mut E, &mut Window, &mut Context<E>) + 'static>(
        &self,
        entity: &Entity<E>,
        f: Callback,
    ) -> impl Fn(&mut Window, &mut App) + 'static;
    pub fn on_window_should_close(&self, cx: &App, f: impl Fn(&mut Window, &mut App) -> bool + 'static);
    pub fn on_action(&mut self, action_type: TypeId, listener: impl Fn(&dyn Any, DispatchPhase, &mut Window, &mut App) + 'static);
    pub fn on_action_when(
        &mut self,
        condition: bool,
        action_type: TypeId,
        listener: impl Fn(&dyn Any, DispatchPhase, &mut Window, &mut App) + 'static,
    );
    pub fn gpu_specs(&self) -> Option<GpuSpecs>;
    pub fn titlebar_double_click(&self);
    pub fn window_title(&self) -> String;
    pub fn tabbed_windows(&self) -> Option<Vec<SystemWindowTab>>;
    pub fn tab_bar_visible(&self) -> bool;
    pub fn merge_all_windows(&self);
    pub fn move_tab_to_new_window(&self);
    pub fn toggle_window_tab_overview(&self);
    pub fn set_tabbing_identifier(&self, tabbing_identifier: Option<String>);
    pub fn toggle_inspector(&mut self, cx: &mut App);
    pub fn is_inspector_picking(&self, cx: &App) -> bool;
    pub fn with_inspector_state<T: 'static, R>(
        &mut self,
        inspector_id: Option<&InspectorElementId>,
        cx: &mut App,
        f: impl FnOnce(&mut Option<T>, &mut Self) -> R,
    ) -> R;
    pub fn insert_inspector_hitbox(&mut self, hitbox_id: HitboxId, inspector_id: Option<&InspectorElementId>, cx: &App);
    pub fn set_modifiers(&mut self, modifiers: Modifiers);
}

pub struct ContentMask<P> {}

pub struct WindowHandle<V> {}
impl<V> Copy for WindowHandle<V> {}
impl<V> Clone for WindowHandle<V> {}

pub struct AnyWindowHandle {}

pub enum ElementId {}

pub struct PaintQuad {}

pub trait AppContext {
    type Result<T>;
    fn new<T: 'static>(&mut self, build_entity: impl FnOnce(&mut Context<T>) -> T) -> Self::Result<Entity<T>>;
    fn reserve_entity<T: 'static>(&mut self) -> Self::Result<Reservation<T>>;
    fn insert_entity<T: 'static>(
        &mut self,
        reservation: Reservation<T>,
        build_entity: impl FnOnce(&mut Context<T>) -> T,
    ) -> Self::Result<Entity<T>>;
    fn update_entity<T, R>(&mut self, handle: &Entity<T>, update: impl FnOnce(&mut T, &mut Context<T>) -> R) -> Self::Result<R>
    where
        T: 'static;
    fn as_mut<'a, T>(&'a mut self, handle: &Entity<T>) -> Self::Result<GpuiBorrow<'a, T>>
    where
        T: 'static;
    fn read_entity<T, R>(&self, handle: &Entity<T>, read: impl FnOnce(&T, &App) -> R) -> Self::Result<R>
    where
        T: 'static;
    fn update_window<T, F>(&mut self, window: AnyWindowHandle, f: F) -> anyhow::Result<T>
    where
        F: FnOnce(AnyView, &mut Window, &mut App) -> T;
    fn read_window<T, R>(&self, window: &WindowHandle<T>, read: impl FnOnce(Entity<T>, &App) -> R) -> anyhow::Result<R>
    where
        T: 'static;
    #[runs(0, worker)]
    fn background_spawn<R>(&self, future: impl Future<Output = R> + Send + 'static) -> Task<R>
    where
        R: Send + 'static;
    fn read_global<G, R>(&self, callback: impl FnOnce(&G, &App) -> R) -> Self::Result<R>
    where
        G: Global;
}

pub struct Reservation<T> {}

pub trait VisualContext {}

pub trait EventEmitter<E: Any>: 'static {}

pub trait Flatten<T> {}

pub struct GpuSpecs {}

#[attribute(test)]
pub fn test();

pub mod colors {
    pub trait DefaultColors {}
}

mod hidden {
    pub struct SystemWindowTab {}

    pub trait PlatformDispatcher {}

    pub struct SvgRenderer {}

    pub struct DispatchEventResult {}
    pub struct Future {}
    pub struct TextStyleRefinement {}
}

pub mod prelude {
    pub use crate::{Context, Element, VisualContext};
}
