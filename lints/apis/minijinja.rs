#![source("minijinja 2.24.0")]

pub struct Error {}

#[derive(Clone, Default)]
pub struct Environment<'source> {}
impl<'source> Environment<'source> {
    pub fn new() -> Environment<'source>;
    pub fn get_template(&self, name: &str) -> Result<Template<'_, '_>, Error>;
    #[blocks(cpu, millis, pedantic, why = "it parses and renders a template")]
    #[source("minijinja 2.24.0 src/environment.rs:463")]
    pub fn render_named_str<S: serde::Serialize>(&self, name: &str, source: &str, ctx: S) -> Result<String, Error>;
    #[blocks(cpu, millis, pedantic, why = "it parses and renders a template")]
    #[source("minijinja 2.24.0 src/environment.rs:482")]
    pub fn render_str<S: serde::Serialize>(&self, source: &str, ctx: S) -> Result<String, Error>;
}

pub struct Template<'env, 'source> {}
impl<'env, 'source> Template<'env, 'source> {
    #[blocks(cpu, millis, pedantic, why = "it renders a template")]
    #[source("minijinja 2.24.0 src/template.rs:188")]
    pub fn render<S: serde::Serialize>(&self, ctx: S) -> Result<String, Error>;
}
