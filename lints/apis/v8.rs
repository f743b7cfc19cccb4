#![source("v8 152.2.0")]

use crate::hidden::DefaultTag;

pub use crate::script_compiler::CachedData;

pub struct Context {}

pub struct Script {}
impl Script {
    #[blocks(cpu, millis, pedantic, tokio = "dedicated thread", why = "it compiles JavaScript")]
    pub fn compile<'s>(scope: &PinScope<'s, '_>, source: Local<String>, origin: Option<&ScriptOrigin>) -> Option<Local<'s, Script>>;
    pub fn get_unbound_script<'s>(&self, scope: &PinScope<'s, '_>) -> Local<'s, UnboundScript>;
    pub fn script_id(&self) -> i32;
    #[blocks(cpu, millis, pedantic, tokio = "dedicated thread", why = "it runs JavaScript")]
    pub fn run<'s>(&self, scope: &PinScope<'s, '_>) -> Option<Local<'s, Value>>;
}

pub struct UnboundScript {}

pub struct Value {}

pub struct Object {}

pub struct Function {}
impl Function {
    pub fn builder<'s>(callback: impl MapFnTo<FunctionCallback>) -> FunctionBuilder<'s, Self>;
    pub fn builder_raw<'s>(callback: FunctionCallback) -> FunctionBuilder<'s, Self>;
    pub fn new<'s>(scope: &mut PinScope<'s, '_>, callback: impl MapFnTo<FunctionCallback>) -> Option<Local<'s, Function>>;
    pub fn new_raw<'s>(scope: &mut PinScope<'s, '_>, callback: FunctionCallback) -> Option<Local<'s, Function>>;
    #[blocks(cpu, millis, pedantic, tokio = "dedicated thread", why = "it runs JavaScript")]
    pub fn call<'s>(&self, scope: &PinScope<'s, '_>, recv: Local<Value>, args: &[Local<Value>]) -> Option<Local<'s, Value>>;
    #[blocks(cpu, millis, pedantic, why = "it runs JavaScript")]
    pub fn call_with_context<'s>(
        &self,
        scope: &PinScope<'s, '_, ()>,
        context: Local<Context>,
        recv: Local<Value>,
        args: &[Local<Value>],
    ) -> Option<Local<'s, Value>>;
    pub fn new_instance<'s>(&self, scope: &PinScope<'s, '_>, args: &[Local<Value>]) -> Option<Local<'s, Object>>;
    pub fn get_name<'s>(&self, scope: &PinScope<'s, '_>) -> Local<'s, String>;
    pub fn set_name(&self, name: Local<String>);
    pub fn get_script_column_number(&self) -> Option<u32>;
    pub fn get_script_line_number(&self) -> Option<u32>;
    pub fn get_script_origin<'s>(&self, scope: &PinScope<'s, '_>) -> ScriptOrigin<'s>;
    pub fn script_id(&self) -> i32;
    pub fn create_code_cache(&self) -> Option<UniqueRef<CachedData<'static>>>;
}

pub struct String {}

pub struct FunctionCallbackInfo {}

pub type FunctionCallback = unsafe extern "C" fn(*const FunctionCallbackInfo);

pub struct FunctionBuilder<'s, T> {}

pub struct Local<'s, T> {}

pub type PinScope<'s, 'i, C = Context> = PinnedRef<'s, HandleScope<'i, C>>;

pub struct HandleScope<'s, C = Context> {}

pub struct PinnedRef<'p, T> {}

pub struct ScriptOrigin<'s> {}

pub struct UniqueRef<T> {}

pub trait MapFnTo<T, Tag = DefaultTag> {}

mod hidden {
    pub struct DefaultTag {}
}

pub mod script_compiler {
    pub struct CachedData<'a> {}
}
