#![source("handlebars 6.4.4")]

pub struct RenderError {}

#[derive(Clone, Default)]
pub struct Handlebars<'reg> {}
impl<'reg> Handlebars<'reg> {
    pub fn new() -> Handlebars<'reg>;
    #[blocks(cpu, millis, pedantic, why = "it renders a template")]
    #[source("handlebars 6.4.4 src/registry.rs:786")]
    pub fn render<T: serde::Serialize>(&self, name: &str, data: &T) -> Result<String, RenderError>;
    #[blocks(cpu, millis, pedantic, why = "it parses and renders a template")]
    #[source("handlebars 6.4.4 src/registry.rs:830")]
    pub fn render_template<T: serde::Serialize>(&self, template_string: &str, data: &T) -> Result<String, RenderError>;
}
