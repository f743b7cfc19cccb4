#![source("comrak 0.43.0")]

pub struct Options<'c> {}

#[blocks(cpu, millis, pedantic, why = "it renders a text")]
#[source("comrak 0.43.0 src/lib.rs:123")]
pub fn markdown_to_html(md: &str, options: &Options) -> String;
#[blocks(cpu, millis, pedantic, why = "it renders a text")]
#[source("comrak 0.43.0 src/lib.rs:130")]
pub fn markdown_to_html_with_plugins<P>(md: &str, options: &Options, plugins: &P) -> String;
