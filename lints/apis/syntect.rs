#![source("syntect 5.3.0")]

pub struct Error {}

pub mod html {
    use std::path::Path;

    #[blocks(cpu, millis, pedantic, why = "it parses and highlights a text")]
    #[source("syntect 5.3.0 src/html.rs:303")]
    pub fn highlighted_html_for_string<S, R, T>(s: &str, ss: &S, syntax: &R, theme: &T) -> Result<String, crate::Error>;
    #[blocks(fs, millis, why = "it reads and highlights a file")]
    #[source("syntect 5.3.0 src/html.rs:330")]
    pub fn highlighted_html_for_file<P: AsRef<Path>, S, T>(path: P, ss: &S, theme: &T) -> Result<String, crate::Error>;
}
