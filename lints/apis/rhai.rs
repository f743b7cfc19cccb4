#![source("rhai 1.27.0")]

use std::path::PathBuf;

pub struct EvalAltResult {}

#[derive(Clone)]
pub struct AST {}

pub struct Scope<'a> {}
impl Scope<'_> {
    pub fn new() -> Self;
}

pub struct Engine {}
impl Engine {
    pub fn new() -> Self;
    pub fn new_raw() -> Self;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/eval.rs:36")]
    pub fn eval<T>(&self, script: &str) -> Result<T, Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/eval.rs:69")]
    pub fn eval_with_scope<T>(&self, scope: &mut Scope, script: &str) -> Result<T, Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/eval.rs:162")]
    pub fn eval_ast<T>(&self, ast: &AST) -> Result<T, Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/eval.rs:192")]
    pub fn eval_ast_with_scope<T>(&self, scope: &mut Scope, ast: &AST) -> Result<T, Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, pedantic, why = "it computes an expression")]
    #[source("rhai 1.27.0 src/api/eval.rs:97")]
    pub fn eval_expression<T>(&self, script: &str) -> Result<T, Box<EvalAltResult>>;
    #[blocks(fs, unbounded, why = "it reads and runs a script")]
    #[source("rhai 1.27.0 src/api/files.rs:134")]
    pub fn eval_file<T>(&self, path: PathBuf) -> Result<T, Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/run.rs:25")]
    pub fn run(&self, script: &str) -> Result<(), Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/run.rs:57")]
    pub fn run_with_scope(&self, scope: &mut Scope, script: &str) -> Result<(), Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/run.rs:93")]
    pub fn run_ast(&self, ast: &AST) -> Result<(), Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, why = "it runs a script")]
    #[source("rhai 1.27.0 src/api/run.rs:122")]
    pub fn run_ast_with_scope(&self, scope: &mut Scope, ast: &AST) -> Result<(), Box<EvalAltResult>>;
    #[blocks(fs, unbounded, why = "it reads and runs a script")]
    #[source("rhai 1.27.0 src/api/files.rs:191")]
    pub fn run_file(&self, path: PathBuf) -> Result<(), Box<EvalAltResult>>;
    #[blocks(cpu, unbounded, pedantic, why = "it runs a function of a script")]
    #[source("rhai 1.27.0 src/api/call_fn.rs:54")]
    pub fn call_fn<T>(&self, scope: &mut Scope, ast: &AST, fn_name: impl AsRef<str>, args: impl FuncArgs) -> Result<T, Box<EvalAltResult>>;
    #[blocks(fs, millis, why = "it reads and parses a script")]
    #[source("rhai 1.27.0 src/api/files.rs:71")]
    pub fn compile_file(&self, path: PathBuf) -> Result<AST, Box<EvalAltResult>>;
}

pub trait FuncArgs {}
