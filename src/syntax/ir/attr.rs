//! Attributes: what the engine reads of them, in a form that needs no syn.

use serde::{Deserialize, Serialize};

use super::{Cfg, Path};
use crate::text::{Span, Symbol};

/// The attributes of one item, field, variant, arm or statement. Doc comments are left out.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Attrs {
    /// The conjunction of all `#[cfg(..)]`s.
    pub cfg: Cfg,
    /// The paths in `#[derive(..)]`s, also those under `cfg_attr`.
    pub derives: Box<[Path]>,
    /// Every other attribute in order; those under `cfg_attr` too, with their condition.
    pub list: Box<[Attr]>,
}

impl Attrs {
    /// The first attribute whose path is this single name, whatever its condition.
    pub fn find(&self, name: &str) -> Option<&Attr> {
        self.list.iter().find(|attr| attr.path.is_ident(name))
    }
}

/// Attributes of a node that mostly has none: reads as [`Attrs`], and costs nothing when empty.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct RareAttrs(Option<Box<Attrs>>);

impl From<Attrs> for RareAttrs {
    fn from(attrs: Attrs) -> Self {
        let empty = attrs.cfg.is_true() && attrs.list.is_empty() && attrs.derives.is_empty();
        Self((!empty).then(|| Box::new(attrs)))
    }
}

impl std::ops::Deref for RareAttrs {
    type Target = Attrs;

    fn deref(&self) -> &Attrs {
        static NONE: std::sync::LazyLock<Attrs> = std::sync::LazyLock::new(Attrs::default);
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl RareAttrs {
    /// Adds a condition.
    pub fn add_cfg(&mut self, cfg: &Cfg) {
        if !cfg.is_true() {
            let attrs = self.0.get_or_insert_default();
            attrs.cfg = cfg.and(&attrs.cfg);
        }
    }
}

/// One attribute: `#[path]`, `#[path = value]` or `#[path(args)]`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Attr {
    /// The condition of an enclosing `cfg_attr`.
    pub cfg: Cfg,
    /// What is named, unresolved.
    pub path: Path,
    /// The arguments as far as they have meta form; one [`AttrArg::Tokens`] where they have not.
    pub args: Box<[AttrArg]>,
    /// The whole attribute.
    pub span: Span,
}

impl Attr {
    /// The literal of `key = literal` among the arguments, or of `#[key = literal]` itself with key `""`.
    pub fn value(&self, key: &str) -> Option<&Literal> {
        self.args.iter().find_map(|arg| match arg {
            AttrArg::KeyValue(name, literal) if name.as_str() == key => Some(literal),
            _ => None,
        })
    }

    /// Whether the bare word is among the arguments.
    pub fn has_word(&self, word: &str) -> bool {
        self.args.iter().any(|arg| matches!(arg, AttrArg::Path(path) if path.is_ident(word)))
    }
}

/// One argument of an attribute.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum AttrArg {
    /// `word` or `a::path`
    Path(Path),
    /// `key = literal`; the key of `#[path = "x"]` itself is empty. Dotted keys keep their dots.
    KeyValue(Symbol, Literal),
    /// `name(args)`
    List(Path, Box<[AttrArg]>),
    /// A bare literal.
    Literal(Literal),
    /// Something else, as its source text.
    Tokens(Box<str>),
}

/// A literal, with its value where the engine asks for it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Literal {
    /// A string, its value.
    Str(Box<str>),
    /// `b".."`
    ByteStr,
    /// `c".."`
    CStr,
    /// `b'x'`
    Byte,
    /// `'x'`
    Char,
    /// An integer (`None` beyond 128 bits) and its suffix, empty where there is none.
    Int(Option<u128>, Symbol),
    /// A float's suffix, empty where there is none.
    Float(Symbol),
    /// `true` or `false`
    Bool(bool),
    /// What syn could not classify.
    Other,
}
