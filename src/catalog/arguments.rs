//! Reading an attribute's arguments strictly: whatever is not asked for is a mistake.

use super::error::Mistake;
use super::facts::Exception;
use super::words::{Words, list, meaning};
use crate::syntax::ir::{Attr, AttrArg, Literal, Path};
use crate::text::Symbol;

/// The arguments of one attribute; each one that is read is gone, and what is left at the end is a mistake.
pub(super) struct Arguments<'a> {
    attr: &'a Attr,
    name: &'a str,
    left: Vec<&'a AttrArg>,
}

impl<'a> Arguments<'a> {
    pub(super) fn of(attr: &'a Attr, name: &'a str) -> Self {
        Self { attr, name, left: attr.args.iter().collect() }
    }

    /// The first argument as one of these words.
    pub(super) fn word<T: Copy>(&mut self, words: Words<T>) -> Result<T, Mistake> {
        let remedy = || format!("one of: {}", list(words));
        let Some(word) = self.take_first(as_word) else {
            return Err(self.mistake(format!("`#[{}]` misses a word", self.name), remedy()));
        };
        meaning(words, word.as_str())
            .ok_or_else(|| self.mistake(format!("`{word}` is no word that `#[{}]` takes here", self.name), remedy()))
    }

    /// The first argument as any name.
    pub(super) fn name(&mut self, what: &str) -> Result<Symbol, Mistake> {
        let found = self.take_first(as_word);
        found.ok_or_else(|| self.mistake(format!("`#[{}]` misses {what}", self.name), "write it as its first argument"))
    }

    /// Whether the first argument that is left is a name that begins as types do.
    pub(super) fn next_is_type(&self) -> bool {
        self.left.first().and_then(|arg| as_word(arg)).is_some_and(|name| name.as_str().starts_with(char::is_uppercase))
    }

    /// The first argument as a string, or the one of `#[name = ".."]`.
    pub(super) fn text(&mut self, what: &str) -> Result<&'a str, Mistake> {
        let found = self.take_first(|arg| match arg {
            AttrArg::Literal(Literal::Str(text)) => Some(&**text),
            AttrArg::KeyValue(key, Literal::Str(text)) if key.as_str().is_empty() => Some(&**text),
            _ => None,
        });
        found.ok_or_else(|| self.mistake(format!("`#[{}]` misses {what}", self.name), "write it as a string"))
    }

    /// The first argument as a number, or as `self`, which is `None`.
    pub(super) fn position(&mut self) -> Result<Option<usize>, Mistake> {
        let found = self.take_first(|arg| match arg {
            AttrArg::Path(path) if path.is_ident("self") => Some(None),
            AttrArg::Literal(Literal::Int(Some(number), _)) => usize::try_from(*number).ok().map(Some),
            _ => None,
        });
        found.ok_or_else(|| {
            self.mistake(format!("`#[{}]` misses which argument it is about", self.name), "begin with `self` or a number, 0 for the first")
        })
    }

    /// Whether the bare word is there.
    pub(super) fn flag(&mut self, word: &str) -> bool {
        self.take(|arg| matches!(arg, AttrArg::Path(path) if path.is_ident(word)).then_some(())).is_some()
    }

    /// The string of `key = ".."`.
    pub(super) fn value(&mut self, key: &str) -> Option<&'a str> {
        self.take(|arg| match arg {
            AttrArg::KeyValue(name, Literal::Str(text)) if name.as_str() == key => Some(&**text),
            _ => None,
        })
    }

    /// The word that the string of `key = ".."` is.
    pub(super) fn value_word<T: Copy>(&mut self, key: &str, words: Words<T>) -> Result<Option<T>, Mistake> {
        let Some(text) = self.value(key) else { return Ok(None) };
        let unknown = || self.mistake(format!("`{key} = \"{text}\"` is unknown"), format!("one of: {}", list(words)));
        meaning(words, text).map(Some).ok_or_else(unknown)
    }

    /// The position and the number of `few(1, 10_000)`.
    pub(super) fn limit(&mut self, word: &str) -> Result<Option<(usize, u128)>, Mistake> {
        let list = self.take(|arg| match arg {
            AttrArg::List(path, inner) if path.is_ident(word) => Some(&**inner),
            _ => None,
        });
        match list {
            None => Ok(None),
            Some([AttrArg::Literal(Literal::Int(Some(position), _)), AttrArg::Literal(Literal::Int(Some(most), _))]) => {
                Ok(Some((usize::try_from(*position).unwrap_or(usize::MAX), *most)))
            }
            Some(_) => Err(self.mistake(format!("`{word}` is malformed"), format!("write `{word}(1, 10_000)`"))),
        }
    }

    /// Every `unless(1, "..", ..)` and `unless(self, "..")`.
    pub(super) fn exceptions(&mut self) -> Result<Vec<Exception>, Mistake> {
        let malformed = |this: &Self| this.mistake("`unless` is malformed", "write `unless(1, \"Duration::ZERO\")`");
        let mut found = Vec::new();
        while let Some(inner) = self.take(|arg| match arg {
            AttrArg::List(path, inner) if path.is_ident("unless") => Some(&**inner),
            _ => None,
        }) {
            let (position, values) = match inner {
                [AttrArg::Literal(Literal::Int(Some(number), _)), values @ ..] => {
                    (Some(usize::try_from(*number).unwrap_or(usize::MAX)), values)
                }
                [AttrArg::Path(path), values @ ..] if path.is_ident("self") => (None, values),
                _ => return Err(malformed(self)),
            };
            if values.is_empty() {
                return Err(malformed(self));
            }
            for value in values {
                let AttrArg::Literal(Literal::Str(text)) = value else { return Err(malformed(self)) };
                found.push((position, text.clone()));
            }
        }
        Ok(found)
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    /// All paths that are left.
    pub(super) fn paths(&mut self) -> Vec<&'a Path> {
        let mut found = Vec::new();
        while let Some(path) = self.take_first(|arg| match arg {
            AttrArg::Path(path) => Some(path),
            _ => None,
        }) {
            found.push(path);
        }
        found
    }

    /// Nothing may be left.
    pub(super) fn end(self) -> Result<(), Mistake> {
        let Some(arg) = self.left.first() else { return Ok(()) };
        let what = match arg {
            AttrArg::Path(path) => path.last().map_or("a path", |segment| segment.name.as_str()),
            AttrArg::KeyValue(key, _) => key.as_str(),
            AttrArg::List(path, _) => path.last().map_or("a list", |segment| segment.name.as_str()),
            AttrArg::Literal(_) => "a literal",
            AttrArg::Tokens(text) => text,
        };
        Err(self.mistake(format!("`#[{}]` does not take `{what}`", self.name), "see its line in lints/apis/README.md"))
    }

    pub(super) fn mistake(&self, message: impl Into<String>, remedy: impl Into<String>) -> Mistake {
        Mistake::new(self.attr.span, message, remedy)
    }

    fn take_first<T>(&mut self, read: impl Fn(&'a AttrArg) -> Option<T>) -> Option<T> {
        let found = read(self.left.first()?)?;
        self.left.remove(0);
        Some(found)
    }

    fn take<T>(&mut self, read: impl Fn(&'a AttrArg) -> Option<T>) -> Option<T> {
        let (index, found) = self.left.iter().enumerate().find_map(|(index, arg)| Some((index, read(arg)?)))?;
        self.left.remove(index);
        Some(found)
    }
}

fn as_word(arg: &AttrArg) -> Option<Symbol> {
    match arg {
        AttrArg::Path(path) => path.as_ident(),
        _ => None,
    }
}
