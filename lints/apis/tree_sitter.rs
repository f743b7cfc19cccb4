#![source("tree-sitter 0.25.10")]

#[derive(Clone)]
pub struct Tree {}

#[derive(Clone)]
pub struct Language {}

pub struct LanguageError {}

#[derive(Default)]
pub struct Parser {}
impl Parser {
    pub fn new() -> Self;
    pub fn set_language(&mut self, language: &Language) -> Result<(), LanguageError>;
    #[blocks(cpu, millis, pedantic, why = "it parses a text")]
    #[source("tree-sitter 0.25.10 binding_rust/lib.rs:789")]
    pub fn parse(&mut self, text: impl AsRef<[u8]>, old_tree: Option<&Tree>) -> Option<Tree>;
}
