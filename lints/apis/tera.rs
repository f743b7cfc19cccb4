#![source("tera 1.20.1")]

use std::io::Write;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error {}

#[derive(Clone, Default)]
pub struct Context {}
impl Context {
    pub fn new() -> Self;
}

#[derive(Clone, Default)]
pub struct Tera {}
impl Tera {
    #[blocks(fs, millis, why = "it reads all templates of a folder")]
    #[source("tera 1.20.1 src/tera.rs:132")]
    pub fn new(dir: &str) -> Result<Tera>;
    #[blocks(cpu, millis, pedantic, why = "it renders a template")]
    #[source("tera 1.20.1 src/tera.rs:389")]
    pub fn render(&self, template_name: &str, context: &Context) -> Result<String>;
    #[blocks(cpu, millis, pedantic, why = "it renders a template")]
    #[source("tera 1.20.1 src/tera.rs:419")]
    pub fn render_to(&self, template_name: &str, context: &Context, write: impl Write) -> Result<()>;
    #[blocks(cpu, millis, pedantic, why = "it parses and renders a template")]
    #[source("tera 1.20.1 src/tera.rs:443")]
    pub fn render_str(&mut self, input: &str, context: &Context) -> Result<String>;
    #[blocks(cpu, millis, pedantic, why = "it parses and renders a template")]
    #[source("tera 1.20.1 src/tera.rs:462")]
    pub fn one_off(input: &str, context: &Context, autoescape: bool) -> Result<String>;
}
