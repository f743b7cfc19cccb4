//! What an interpreter does for one kind of node depends on the tree that it is given, which is data; of a plain enum the owner knows.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static PAGE: LazyLock<Template> = LazyLock::new(|| Template::parse("<h1><%= title %></h1>"));

pub enum Statement {
    Text(String),
    Render(PathBuf),
    If { body: Vec<Statement> },
}

impl Statement {
    fn evaluate(&self, title: &str) -> String {
        match self {
            Statement::Text(text) => text.replace("title", title),
            Statement::Render(path) => load(path).render(title),
            Statement::If { body } => body.iter().map(|s| s.evaluate(title)).collect(),
        }
    }
}

pub struct Template(Vec<Statement>);

impl Template {
    pub fn parse(text: &str) -> Template {
        Template(vec![Statement::Text(text.to_string())])
    }

    pub fn render(&self, title: &str) -> String {
        self.0.iter().map(|s| s.evaluate(title)).collect()
    }
}

pub fn load(path: &Path) -> Template {
    Template::parse(&std::fs::read_to_string(path).unwrap())
}

pub async fn handler() -> String {
    PAGE.render("not found") //~ blocking_fs(pedantic)
}

pub async fn loads(path: &Path) -> String {
    load(path).render("found") //~ blocking_fs(pedantic) blocking_fs(default)
}

pub enum Source {
    File(PathBuf),
    Memory(Vec<u8>),
}

impl Source {
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Source::File(path) => std::fs::read(path).unwrap(),
            Source::Memory(bytes) => bytes.clone(),
        }
    }
}

pub async fn run(source: &Source) -> usize {
    source.bytes().len() //~ blocking_fs(default)
}
