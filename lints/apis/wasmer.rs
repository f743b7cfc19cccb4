#![source("wasmer 6.1.0")]

use crate::hidden::{
    AsEngineRef, AsStoreMut, Bytes, CompileError, DeserializeError, ExportError, Exportable, Extern, HostFunction, Imports,
    InstantiationError, IntoBytes, IoCompileError, RawValue, RuntimeError, SerializeError, Value, WasmTypeList, WithoutEnv,
};
use std::path::Path;

#[derive(Clone, Default)]
pub struct Engine {}
#[derive(Default)]
pub struct Store {}
#[derive(Clone)]
pub struct Module {}
#[derive(Clone)]
pub struct Instance {
    pub exports: Exports,
}
#[derive(Clone, Default)]
pub struct Exports {}
#[derive(Clone)]
pub struct Function {}

impl Module {
    #[blocks(cpu, millis, why = "it compiles a module")]
    pub fn new(engine: &impl AsEngineRef, bytes: impl AsRef<[u8]>) -> Result<Self, CompileError>;
    #[blocks(fs, millis, why = "it reads and compiles a module")]
    pub fn from_file(engine: &impl AsEngineRef, file: impl AsRef<Path>) -> Result<Self, IoCompileError>;
    #[blocks(cpu, millis, why = "it compiles a module")]
    pub fn from_binary(engine: &impl AsEngineRef, binary: &[u8]) -> Result<Self, CompileError>;
    #[blocks(cpu, millis, why = "it compiles a module")]
    pub unsafe fn from_binary_unchecked(engine: &impl AsEngineRef, binary: &[u8]) -> Result<Self, CompileError>;
    pub fn validate(engine: &impl AsEngineRef, binary: &[u8]) -> Result<(), CompileError>;
    pub fn serialize(&self) -> Result<Bytes, SerializeError>;
    #[blocks(fs, millis, why = "it writes a file")]
    pub fn serialize_to_file(&self, path: impl AsRef<Path>) -> Result<(), SerializeError>;
    pub unsafe fn deserialize_unchecked(engine: &impl AsEngineRef, bytes: impl IntoBytes) -> Result<Self, DeserializeError>;
    pub unsafe fn deserialize(engine: &impl AsEngineRef, bytes: impl IntoBytes) -> Result<Self, DeserializeError>;
    #[blocks(fs, millis, why = "it reads a file")]
    pub unsafe fn deserialize_from_file(engine: &impl AsEngineRef, path: impl AsRef<Path>) -> Result<Self, DeserializeError>;
    #[blocks(fs, millis, why = "it reads a file")]
    pub unsafe fn deserialize_from_file_unchecked(engine: &impl AsEngineRef, path: impl AsRef<Path>) -> Result<Self, DeserializeError>;
    pub fn name(&self) -> Option<&str>;
}

impl Store {
    pub fn new(engine: impl Into<Engine>) -> Self;
    pub fn engine(&self) -> &Engine;
    pub fn engine_mut(&mut self) -> &mut Engine;
}

impl Instance {
    pub fn new(store: &mut impl AsStoreMut, module: &Module, imports: &Imports) -> Result<Self, InstantiationError>;
    pub fn new_by_index(store: &mut impl AsStoreMut, module: &Module, externs: &[Extern]) -> Result<Self, InstantiationError>;
}

impl Function {
    pub fn new_typed<F, Args, Rets>(store: &mut impl AsStoreMut, func: F) -> Self
    where
        F: HostFunction<(), Args, Rets, WithoutEnv> + 'static + Send + Sync,
        Args: WasmTypeList,
        Rets: WasmTypeList;
    #[blocks(cpu, millis, why = "it runs WebAssembly code")]
    pub fn call(&self, store: &mut impl AsStoreMut, params: &[Value]) -> Result<Box<[Value]>, RuntimeError>;
    #[blocks(cpu, millis, why = "it runs WebAssembly code")]
    pub fn call_raw(&self, store: &mut impl AsStoreMut, params: Vec<RawValue>) -> Result<Box<[Value]>, RuntimeError>;
}

impl Exports {
    pub fn get<'a, T: Exportable<'a>>(&'a self, name: &str) -> Result<&'a T, ExportError>;
    pub fn get_function(&self, name: &str) -> Result<&Function, ExportError>;
}

mod hidden {
    pub trait AsEngineRef {}
    pub trait AsStoreMut {}
    pub struct Bytes {}
    pub struct CompileError {}
    pub struct DeserializeError {}
    pub struct ExportError {}
    pub trait Exportable {}
    pub struct Extern {}
    pub trait HostFunction {}
    pub struct Imports {}
    pub struct InstantiationError {}
    pub trait IntoBytes {}
    pub struct IoCompileError {}
    pub struct RawValue {}
    pub struct RuntimeError {}
    pub struct SerializeError {}
    pub struct Value {}
    pub trait WasmTypeList {}
    pub struct WithoutEnv {}
}
