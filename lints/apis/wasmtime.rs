#![source("wasmtime 50.0.1")]

use std::ffi::c_void;
use std::fs::File;
use std::future::Future;
use std::mem::MaybeUninit;
use std::ops::{Index, Range};
use std::path::Path;
use std::ptr::NonNull;
use wasmtime_environ::error;

#[derive(Copy, Clone)]
pub struct Func {}
impl WasmTy for Func {}
impl Func {
    pub fn new<T: 'static>(
        store: impl AsContextMut<Data = T>,
        ty: FuncType,
        func: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<()> + Send + Sync + 'static,
    ) -> Self;
    pub fn try_new<T: 'static>(
        store: impl AsContextMut<Data = T>,
        ty: FuncType,
        func: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<()> + Send + Sync + 'static,
    ) -> Result<Self>;
    pub unsafe fn new_unchecked<T: 'static>(
        store: impl AsContextMut<Data = T>,
        ty: FuncType,
        func: impl Fn(Caller<'_, T>, &mut [MaybeUninit<ValRaw>]) -> Result<()> + Send + Sync + 'static,
    ) -> Self;
    pub fn new_async<T, F>(store: impl AsContextMut<Data = T>, ty: FuncType, func: F) -> Func
    where
        F: for<'a> Fn(Caller<'a, T>, &'a [Val], &'a mut [Val]) -> Box<dyn Future<Output = Result<()>> + Send + 'a> + Send + Sync + 'static,
        T: Send + 'static;
    pub fn wrap<T, Params, Results>(store: impl AsContextMut<Data = T>, func: impl IntoFunc<T, Params, Results>) -> Func
    where
        T: 'static;
    pub fn try_wrap<T, Params, Results>(store: impl AsContextMut<Data = T>, func: impl IntoFunc<T, Params, Results>) -> Result<Func>
    where
        T: 'static;
    pub fn wrap_async<T, F, P, R>(store: impl AsContextMut<Data = T>, func: F) -> Func
    where
        F: for<'a> Fn(Caller<'a, T>, P) -> Box<dyn Future<Output = R> + Send + 'a> + Send + Sync + 'static,
        P: WasmTyList,
        R: WasmRet,
        T: Send + 'static;
    pub fn ty(&self, store: impl AsContext) -> FuncType;
    pub fn matches_ty(&self, store: impl AsContext, func_ty: &FuncType) -> bool;
    #[blocks(cpu, millis, tokio = "wasmtime::Func::call_async", async_std = "wasmtime::Func::call_async", smol = "wasmtime::Func::call_async", why = "it runs WebAssembly code")]
    pub fn call(&self, store: impl AsContextMut, params: &[Val], results: &mut [Val]) -> Result<()>;
    #[blocks(cpu, millis, why = "it runs WebAssembly code")]
    pub unsafe fn call_unchecked(&self, store: impl AsContextMut, params_and_returns: *mut [ValRaw]) -> Result<()>;
    pub unsafe fn from_raw(store: impl AsContextMut, raw: *mut c_void) -> Option<Func>;
    pub fn to_raw(&self, store: impl AsContextMut) -> *mut c_void;
    pub async fn call_async(&self, store: impl AsContextMut<Data: Send>, params: &[Val], results: &mut [Val]) -> Result<()>;
    pub fn typed<Params, Results>(&self, store: impl AsContext) -> Result<TypedFunc<Params, Results>>
    where
        Params: WasmParams,
        Results: WasmResults;
}

pub struct TypedFunc<Params, Results> {}
impl<Params, Results> Clone for TypedFunc<Params, Results> {}
impl<Params, Results> TypedFunc<Params, Results>
where
    Params: WasmParams,
    Results: WasmResults,
{
    pub unsafe fn new_unchecked(store: impl AsContext, func: Func) -> TypedFunc<Params, Results>;
    pub fn func(&self) -> &Func;
    #[blocks(cpu, millis, tokio = "wasmtime::TypedFunc::call_async", async_std = "wasmtime::TypedFunc::call_async", smol = "wasmtime::TypedFunc::call_async", why = "it runs WebAssembly code")]
    pub fn call(&self, store: impl AsContextMut, params: Params) -> Result<Results>;
    pub async fn call_async(&self, store: impl AsContextMut<Data: Send>, params: Params) -> Result<Results>
    where
        Params: Sync,
        Results: Sync;
}

pub trait WasmTy {}

pub trait WasmParams {
    type ValRawStorage;
}

pub trait WasmResults {}

pub trait WasmRet {
    type Fallible;
}

pub trait IntoFunc<T, Params, Results> {}

pub trait WasmTyList {}

pub struct Caller<'a, T> {}

#[derive(Copy, Clone)]
pub struct Global {}

#[derive(Copy, Clone)]
pub struct Table {}

#[derive(Copy, Clone)]
pub struct Tag {}

#[derive(Clone)]
pub enum Extern {
    Func(Func),
    Global(Global),
    Table(Table),
    Memory(Memory),
    SharedMemory(SharedMemory),
    Tag(Tag),
}
impl From<Func> for Extern {}
impl From<Global> for Extern {}
impl From<Memory> for Extern {}
impl From<SharedMemory> for Extern {}
impl From<Table> for Extern {}
impl From<Tag> for Extern {}

pub struct Export<'instance> {}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Instance {}
impl Instance {
    pub fn debug_global(&self, store: impl AsContextMut, global_index: u32) -> Option<Global>;
    pub fn debug_memory(&self, store: impl AsContextMut, memory_index: u32) -> Option<Memory>;
    pub fn debug_shared_memory(&self, store: impl AsContextMut, memory_index: u32) -> Option<SharedMemory>;
    pub fn debug_table(&self, store: impl AsContextMut, table_index: u32) -> Option<Table>;
    pub fn debug_function(&self, store: impl AsContextMut, function_index: u32) -> Option<Func>;
    pub fn debug_tag(&self, store: impl AsContextMut, tag_index: u32) -> Option<Tag>;
    #[blocks(cpu, millis, pedantic, tokio = "wasmtime::Instance::new_async", async_std = "wasmtime::Instance::new_async", smol = "wasmtime::Instance::new_async", why = "it runs WebAssembly code")]
    pub fn new(store: impl AsContextMut, module: &Module, imports: &[Extern]) -> Result<Instance>;
    pub async fn new_async(store: impl AsContextMut, module: &Module, imports: &[Extern]) -> Result<Instance>;
    pub fn module<'a, T: 'static>(&self, store: impl Into<StoreContext<'a, T>>) -> &'a Module;
    pub fn exports<'a, T: 'static>(&'a self, store: impl Into<StoreContextMut<'a, T>>) -> impl ExactSizeIterator<Item = Export<'a>> + 'a;
    pub fn get_export(&self, store: impl AsContextMut, name: &str) -> Option<Extern>;
    pub fn get_module_export(&self, store: impl AsContextMut, export: &ModuleExport) -> Option<Extern>;
    pub fn get_func(&self, store: impl AsContextMut, name: &str) -> Option<Func>;
    pub fn get_typed_func<Params, Results>(&self, store: impl AsContextMut, name: &str) -> Result<TypedFunc<Params, Results>>
    where
        Params: WasmParams,
        Results: WasmResults;
    pub fn get_table(&self, store: impl AsContextMut, name: &str) -> Option<Table>;
    pub fn get_memory(&self, store: impl AsContextMut, name: &str) -> Option<Memory>;
    pub fn get_shared_memory(&self, store: impl AsContextMut, name: &str) -> Option<SharedMemory>;
    pub fn get_global(&self, store: impl AsContextMut, name: &str) -> Option<Global>;
    pub fn get_tag(&self, store: impl AsContextMut, name: &str) -> Option<Tag>;
    pub fn debug_index_in_store(&self) -> u32;
}

pub struct InstancePre<T> {}

pub struct Linker<T> {}
impl<T> Clone for Linker<T> {}
impl<T> Linker<T> {
    pub fn new(engine: &Engine) -> Linker<T>;
    pub fn engine(&self) -> &Engine;
    pub fn allow_shadowing(&mut self, allow: bool) -> &mut Self;
    pub fn allow_unknown_exports(&mut self, allow: bool) -> &mut Self;
    pub fn define_unknown_imports_as_traps(&mut self, module: &Module) -> error::Result<()>
    where
        T: 'static;
    pub fn define_unknown_imports_as_default_values(&mut self, store: impl AsContextMut<Data = T>, module: &Module) -> error::Result<()>
    where
        T: 'static;
    pub fn define(
        &mut self,
        store: impl AsContext<Data = T>,
        module: &str,
        name: &str,
        item: impl Into<Extern>,
    ) -> error::Result<&mut Self>
    where
        T: 'static;
    pub fn func_new(
        &mut self,
        module: &str,
        name: &str,
        ty: FuncType,
        func: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> error::Result<()> + Send + Sync + 'static,
    ) -> error::Result<&mut Self>
    where
        T: 'static;
    pub unsafe fn func_new_unchecked(
        &mut self,
        module: &str,
        name: &str,
        ty: FuncType,
        func: impl Fn(Caller<'_, T>, &mut [MaybeUninit<ValRaw>]) -> error::Result<()> + Send + Sync + 'static,
    ) -> error::Result<&mut Self>
    where
        T: 'static;
    pub fn func_new_async<F>(&mut self, module: &str, name: &str, ty: FuncType, func: F) -> error::Result<&mut Self>
    where
        F: for<'a> Fn(Caller<'a, T>, &'a [Val], &'a mut [Val]) -> Box<dyn Future<Output = error::Result<()>> + Send + 'a>
            + Send
            + Sync
            + 'static,
        T: Send + 'static;
    pub fn func_wrap<Params, Args>(&mut self, module: &str, name: &str, func: impl IntoFunc<T, Params, Args>) -> error::Result<&mut Self>
    where
        T: 'static;
    pub fn func_wrap_async<F, Params: WasmTyList, Args: WasmRet>(&mut self, module: &str, name: &str, func: F) -> error::Result<&mut Self>
    where
        F: for<'a> Fn(Caller<'a, T>, Params) -> Box<dyn Future<Output = Args> + Send + 'a> + Send + Sync + 'static,
        T: Send + 'static;
    pub fn instance(&mut self, store: impl AsContextMut<Data = T>, module_name: &str, instance: Instance) -> error::Result<&mut Self>
    where
        T: 'static;
    pub fn module(&mut self, store: impl AsContextMut<Data = T>, module_name: &str, module: &Module) -> error::Result<&mut Self>
    where
        T: 'static;
    pub async fn module_async(
        &mut self,
        store: impl AsContextMut<Data = T>,
        module_name: &str,
        module: &Module,
    ) -> error::Result<&mut Self>
    where
        T: Send + 'static;
    pub fn alias(&mut self, module: &str, name: &str, as_module: &str, as_name: &str) -> error::Result<&mut Self>;
    pub fn alias_module(&mut self, module: &str, as_module: &str) -> error::Result<()>;
    #[blocks(cpu, millis, pedantic, tokio = "wasmtime::Linker::instantiate_async", async_std = "wasmtime::Linker::instantiate_async", smol = "wasmtime::Linker::instantiate_async", why = "it runs WebAssembly code")]
    pub fn instantiate(&self, store: impl AsContextMut<Data = T>, module: &Module) -> error::Result<Instance>
    where
        T: 'static;
    pub async fn instantiate_async(&self, store: impl AsContextMut<Data = T>, module: &Module) -> error::Result<Instance>
    where
        T: Send + 'static;
    pub fn instantiate_pre(&self, module: &Module) -> error::Result<InstancePre<T>>
    where
        T: 'static;
    pub fn iter<'a: 'p, 'p>(&'a self, store: impl AsContextMut<Data = T> + 'p) -> impl Iterator<Item = (&'a str, &'a str, Extern)> + 'p
    where
        T: 'static;
    pub fn get(&self, store: impl AsContextMut<Data = T>, module: &str, name: &str) -> error::Result<Extern>
    where
        T: 'static;
    pub fn get_by_import(&self, store: impl AsContextMut<Data = T>, import: &ImportType) -> Option<Extern>
    where
        T: 'static;
    pub fn try_get_by_import(&self, store: impl AsContextMut<Data = T>, import: &ImportType) -> error::Result<Option<Extern>>
    where
        T: 'static;
    pub fn get_default(&self, store: impl AsContextMut<Data = T>, module: &str) -> error::Result<Func>
    where
        T: 'static;
}
impl<T: 'static> Default for Linker<T> {}

#[derive(Copy, Clone)]
pub struct Memory {}

#[derive(Clone)]
pub struct SharedMemory {}

#[derive(Clone)]
pub struct Module {}
impl Module {
    #[blocks(cpu, millis, why = "it compiles a WebAssembly module")]
    pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module>;
    #[blocks(cpu, millis, why = "it compiles a WebAssembly module")]
    pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module>;
    #[blocks(cpu, millis, why = "it compiles a WebAssembly module")]
    pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Module>;
    pub unsafe fn from_trusted_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Module>;
    pub unsafe fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Module>;
    pub unsafe fn deserialize_raw(engine: &Engine, memory: NonNull<[u8]>) -> Result<Module>;
    #[blocks(fs, millis, why = "it loads a module from disk")]
    pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Module>;
    pub unsafe fn deserialize_open_file(engine: &Engine, file: File) -> Result<Module>;
    pub fn validate(engine: &Engine, binary: &[u8]) -> Result<()>;
    pub fn serialize(&self) -> Result<Vec<u8>>;
    pub fn name(&self) -> Option<&str>;
    pub fn debug_bytecode(&self) -> Option<&[u8]>;
    pub fn imports<'module>(&'module self) -> impl ExactSizeIterator<Item = ImportType<'module>> + 'module;
    pub fn exports<'module>(&'module self) -> impl ExactSizeIterator<Item = ExportType<'module>> + 'module;
    pub fn get_export(&self, name: &str) -> Option<ExternType>;
    pub fn get_export_index(&self, name: &str) -> Option<ModuleExport>;
    pub fn engine(&self) -> &Engine;
    pub fn resources_required(&self) -> ResourcesRequired;
    pub fn image_range(&self) -> Range<*const u8>;
    pub fn initialize_copy_on_write_image(&self) -> Result<()>;
    pub fn address_map<'a>(&'a self) -> Option<impl Iterator<Item = (usize, Option<u32>)> + 'a>;
    pub fn text(&self) -> &[u8];
    pub fn functions<'a>(&'a self) -> impl ExactSizeIterator<Item = ModuleFunction> + 'a;
    pub fn debug_index_in_engine(&self) -> u64;
    pub fn same(a: &Module, b: &Module) -> bool;
}

pub struct ModuleFunction {}

pub struct ModuleExport {}

pub struct ResourcesRequired {}

pub struct StoreContext<'a, T: 'static> {}
impl<T: 'static> AsContext for StoreContext<'_, T> {
    type Data = T;
}
impl<'a, T: 'static> From<StoreContextMut<'a, T>> for StoreContext<'a, T> {}
impl<'a, T: AsContext> From<&'a T> for StoreContext<'a, T::Data> {}
impl<'a, T: AsContext> From<&'a mut T> for StoreContext<'a, T::Data> {}

pub struct StoreContextMut<'a, T> {}

pub trait AsContext {
    type Data;
}

pub trait AsContextMut: AsContext {
    fn as_context_mut(&mut self) -> StoreContextMut<'_, Self::Data>;
}
impl<T: AsContextMut> AsContextMut for &mut T {}

pub enum ExternType {}

pub struct FuncType {}

pub struct ImportType<'module> {}

pub struct ExportType<'module> {}

pub enum Val {}

pub struct ValRaw {}

pub struct Engine {}

pub mod component {
    use crate::component::types::ComponentItem;
    use crate::{Engine, ModuleFunction, ResourcesRequired};
    use std::ops::Range;
    use std::path::Path;
    use std::ptr::NonNull;

    #[derive(Clone)]
    pub struct Component {}
    impl Component {
        #[blocks(cpu, millis, why = "it compiles a WebAssembly module")]
        pub fn new(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component>;
        #[blocks(cpu, millis, why = "it compiles a WebAssembly module")]
        pub fn from_file(engine: &Engine, file: impl AsRef<Path>) -> Result<Component>;
        pub fn from_binary(engine: &Engine, binary: &[u8]) -> Result<Component>;
        pub unsafe fn deserialize(engine: &Engine, bytes: impl AsRef<[u8]>) -> Result<Component>;
        pub unsafe fn deserialize_raw(engine: &Engine, memory: NonNull<[u8]>) -> Result<Component>;
        pub unsafe fn deserialize_file(engine: &Engine, path: impl AsRef<Path>) -> Result<Component>;
        pub fn component_type(&self) -> crate::component::types::Component;
        pub fn text(&self) -> &[u8];
        pub fn functions(&self) -> impl Iterator<Item = ModuleFunction> + '_;
        pub fn address_map(&self) -> Option<impl Iterator<Item = (usize, Option<u32>)> + '_>;
        pub fn serialize(&self) -> Result<Vec<u8>>;
        pub fn resources_required(&self) -> Option<ResourcesRequired>;
        pub fn image_range(&self) -> Range<*const u8>;
        pub fn initialize_copy_on_write_image(&self) -> Result<()>;
        pub fn get_export_index(&self, instance: Option<&ComponentExportIndex>, name: impl ExportLookup) -> Option<ComponentExportIndex>;
        pub fn get_export(
            &self,
            instance: Option<&ComponentExportIndex>,
            name: impl ExportLookup,
        ) -> Option<(ComponentItem, ComponentExportIndex)>;
        pub fn engine(&self) -> &Engine;
        pub fn same(a: &Component, b: &Component) -> bool;
    }

    pub struct ComponentExportIndex {}

    pub trait ExportLookup {}

    pub mod types {
        pub struct Component {}

        pub enum ComponentItem {}
    }
}
