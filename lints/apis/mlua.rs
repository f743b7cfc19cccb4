#![source("mlua 0.11.6")]

pub use crate::chunk::{AsChunk, Chunk};
pub use crate::function::Function;
pub use crate::hidden::{FromLuaMulti, IntoLuaMulti, LuaOptions, StdLib, Table};
pub use crate::state::Lua;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone)]
pub enum Error {}

mod state {
    use crate::chunk::{AsChunk, Chunk};
    use crate::hidden::{LuaOptions, StdLib, Table};

    #[derive(Clone, Default)]
    pub struct Lua {}
    impl Lua {
        pub fn new() -> Lua;
        pub fn new_with(libs: StdLib, options: LuaOptions) -> crate::Result<Lua>;
        pub fn load<'a>(&self, chunk: impl AsChunk + 'a) -> Chunk<'a>;
        pub fn globals(&self) -> Table;
    }
}

mod chunk {
    use crate::function::Function;
    use crate::hidden::{FromLuaMulti, IntoLuaMulti, Table};

    pub trait AsChunk {}

    pub struct Chunk<'a> {}
    impl Chunk<'_> {
        pub fn name(&self) -> &str;
        pub fn set_name(self, name: impl Into<String>) -> Self;
        pub fn set_environment(self, env: Table) -> Self;
        #[blocks(cpu, unbounded, tokio = "mlua::Chunk::exec_async", async_std = "mlua::Chunk::exec_async", smol = "mlua::Chunk::exec_async", why = "it runs a Lua script")]
        #[source("mlua 0.11.6 src/chunk.rs:569")]
        pub fn exec(self) -> crate::Result<()>;
        pub async fn exec_async(self) -> crate::Result<()>;
        #[blocks(cpu, unbounded, tokio = "mlua::Chunk::eval_async", async_std = "mlua::Chunk::eval_async", smol = "mlua::Chunk::eval_async", why = "it runs a Lua script")]
        #[source("mlua 0.11.6 src/chunk.rs:589")]
        pub fn eval<R: FromLuaMulti>(self) -> crate::Result<R>;
        pub async fn eval_async<R: FromLuaMulti>(self) -> crate::Result<R>;
        #[blocks(cpu, unbounded, tokio = "mlua::Chunk::call_async", async_std = "mlua::Chunk::call_async", smol = "mlua::Chunk::call_async", why = "it runs a Lua script")]
        #[source("mlua 0.11.6 src/chunk.rs:626")]
        pub fn call<R: FromLuaMulti>(self, args: impl IntoLuaMulti) -> crate::Result<R>;
        pub async fn call_async<R: FromLuaMulti>(self, args: impl IntoLuaMulti) -> crate::Result<R>;
        pub fn into_function(self) -> crate::Result<Function>;
    }
}

mod function {
    use crate::hidden::{FromLuaMulti, IntoLuaMulti};

    #[derive(Clone)]
    pub struct Function {}
    impl Function {
        #[blocks(cpu, unbounded, pedantic, tokio = "mlua::Function::call_async", async_std = "mlua::Function::call_async", smol = "mlua::Function::call_async", why = "it runs a Lua function")]
        #[source("mlua 0.11.6 src/function.rs:118")]
        pub fn call<R: FromLuaMulti>(&self, args: impl IntoLuaMulti) -> crate::Result<R>;
    }
}

mod hidden {
    pub trait FromLuaMulti {}
    pub trait IntoLuaMulti {}
    pub struct LuaOptions {}
    pub struct StdLib {}
    pub struct Table {}
}
