//! What is wrong with a declaration.

use std::fmt;

use camino::Utf8PathBuf;

use crate::syntax::ir::File;
use crate::text::Span;

/// A declaration that cannot be used as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DeclarationError {
    /// The file that it stands in: the user's path, or `lints/apis/..` for an embedded one.
    pub path: Utf8PathBuf,
    /// 1-based; 0 where no line is to blame.
    pub line: u32,
    /// What is wrong, without final period.
    pub message: String,
    /// What to write instead, without final period; may be empty.
    pub remedy: String,
}

impl fmt::Display for DeclarationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}", self.message)?;
        if !self.remedy.is_empty() {
            write!(f, "; {}", self.remedy)?;
        }
        Ok(())
    }
}

impl std::error::Error for DeclarationError {}

/// A mistake before its file and line are looked up.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) remedy: String,
}

impl Mistake {
    pub(super) fn new(span: Span, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { span, message: message.into(), remedy: remedy.into() }
    }
}

/// The mistakes that lowering found already.
pub(super) fn syntax_mistakes(file: &File) -> impl Iterator<Item = Mistake> {
    file.troubles.iter().map(|it| Mistake::new(it.span, it.message.clone(), "write bodiless Rust items as lints/apis/README.md describes"))
}
