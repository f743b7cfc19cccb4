//! Reads TOML by the tables of keys. Whatever is wrong gets its place, and reading goes on.

use std::ops::Range;

use camino::Utf8Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::{Amount, Key, ROOT, Rule, Shape, Table};
use super::{ConfigError, ConfigPlace};
use crate::catalog::{Argument, Effect};
use crate::diagnostic::Level;
use crate::engine::Cause;
use crate::engine::levels::Setting;
use crate::engine::nearest::suggestion;
use crate::engine::selector::Selector;
use crate::text::LineIndex;

/// One file while it is read.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    /// Absolute path of the file.
    pub path: &'t Utf8Path,
    text: &'t str,
    lines: LineIndex,
    shown: String,
    /// What is wrong.
    pub errors: Vec<ConfigError>,
}

/// What one table says.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// In the order of its keys' names.
    pub entries: Vec<Entry>,
}

/// One key of a table and its value.
#[derive(Debug)]
pub(super) struct Entry {
    /// The key.
    pub key: &'static str,
    /// Where the value stands.
    pub at: Range<usize>,
    /// The value.
    pub value: Value,
}

/// A value of the right shape.
#[derive(Debug)]
pub(super) enum Value {
    /// Of [`Shape::Levels`].
    Levels(Vec<Setting>),
    /// Of [`Shape::Text`].
    Text(String),
    /// Of [`Shape::Texts`], each with its place.
    Texts(Vec<(String, Range<usize>)>),
    /// Of [`Shape::Effect`].
    Effect(Effect),
    /// Of [`Shape::True`].
    True,
    /// Of [`Shape::Argument`].
    Argument(Argument),
    /// Of [`Shape::Tables`].
    Tables(Vec<Read>),
}

impl Read {
    /// The value of a key, with its place.
    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The text that is a key's value.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        match &self.get(key)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl<'t> Reader<'t> {
    /// A file at an absolute path, shown relative to `root`.
    pub(super) fn new(path: &'t Utf8Path, text: &'t str, root: &Utf8Path) -> Self {
        let shown = path.strip_prefix(root).unwrap_or(path).to_string();
        Self { path, text, lines: LineIndex::new(text), shown, errors: Vec::new() }
    }

    /// Reads the whole file.
    pub(super) fn whole(&mut self) -> Read {
        match DeTable::parse(self.text) {
            Ok(table) => self.table(&ROOT, table.get_ref(), 0..0),
            Err(error) => {
                let message = error.message().replace('\n', ", ");
                self.error(error.span().unwrap_or(0..0), message);
                Read::default()
            }
        }
    }

    /// Reads the table under these keys, of a manifest that was read before.
    pub(super) fn under(&mut self, keys: &[&str]) -> Read {
        let Ok(root) = DeTable::parse(self.text) else { return Read::default() };
        let mut table = root.get_ref();
        for key in keys {
            match table.get(*key).map(Spanned::get_ref) {
                Some(DeValue::Table(inner)) => table = inner,
                _ => return Read::default(),
            }
        }
        self.table(&ROOT, table, 0..0)
    }

    /// The folder of the file.
    pub(super) fn folder(&self) -> &'t Utf8Path {
        self.path.parent().unwrap_or(self.path)
    }

    /// Notes a mistake.
    pub(super) fn error(&mut self, at: Range<usize>, message: impl Into<String>) {
        let place = self.place(&at);
        self.errors.push(ConfigError { place, message: message.into() });
    }

    /// The place of a stretch of the text.
    pub(super) fn place(&self, at: &Range<usize>) -> ConfigPlace {
        let position = self.lines.position(self.text, at.start.min(self.text.len()) as u32);
        ConfigPlace { path: self.path.to_owned(), line: position.line, column: position.column }
    }

    fn table(&mut self, known: &'static Table, table: &DeTable<'_>, at: Range<usize>) -> Read {
        let mut read = Read { at, entries: Vec::new() };
        for (name, value) in table {
            let Some(key) = known.key(name.get_ref()) else {
                self.unknown_key(known, name);
                continue;
            };
            if let Some(found) = self.value(key, value) {
                read.entries.push(Entry { key: key.name, at: value.span(), value: found });
            }
        }
        let is_there = |key: &str| table.get(key).is_some();
        for rule in known.rules {
            if let Some((key, message)) = broken(rule, known.name, &is_there) {
                let at = key.and_then(|key| table.get_key_value(key)).map_or_else(|| read.at.clone(), |(key, _)| key.span());
                self.error(at, message);
            }
        }
        read
    }

    fn unknown_key(&mut self, known: &Table, name: &Spanned<std::borrow::Cow<'_, str>>) {
        let names: Vec<&str> = known.keys.iter().map(|key| key.name).collect();
        let written = name.get_ref();
        let mut help = suggestion(written, names.iter().copied());
        if help.is_empty() {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            help = format!("; known are {}", names.join(", "));
        }
        self.error(name.span(), format!("unknown key `{written}`{help}"));
    }

    /// The value of a key, if it has the right shape; what of it has not is an error.
    fn value(&mut self, key: &'static Key, value: &Spanned<DeValue<'_>>) -> Option<Value> {
        let single = match key.shape {
            Shape::Levels(amount) => return self.levels(amount, value).map(Value::Levels),
            Shape::Texts(amount) => return self.texts(amount, value).map(Value::Texts),
            Shape::Tables(table) => return self.tables(table, value).map(Value::Tables),
            Shape::Text => text(value.get_ref()).map(|text| Value::Text(text.to_owned())),
            Shape::Effect => text(value.get_ref()).and_then(effect).map(Value::Effect),
            Shape::True if value.get_ref().as_bool() == Some(true) => Ok(Value::True),
            Shape::True => Err(format!("expected `{} = true`, or nothing", key.name)),
            Shape::Argument => {
                let number = || format!("expected the number of an argument, 0 for the first, or `{} = true` for each", key.name);
                argument(value.get_ref()).map(Value::Argument).ok_or_else(number)
            }
        };
        single.map_err(|message| self.error(value.span(), message)).ok()
    }

    fn levels(&mut self, amount: Amount, value: &Spanned<DeValue<'_>>) -> Option<Vec<Setting>> {
        let DeValue::Table(table) = value.get_ref() else {
            self.error(value.span(), "expected a table of lints and levels, as `[lints]` with `blocking_fs = \"deny\"`");
            return None;
        };
        if table.is_empty() && amount == Amount::Some {
            self.error(value.span(), "this table sets no level");
        }
        let mut settings = Vec::new();
        for (name, value) in table {
            let selector = Selector::parse(name.get_ref());
            if let Err(message) = &selector {
                self.error(name.span(), message.clone());
            }
            let word = value.get_ref().as_str();
            let level = word.and_then(|word| Level::ALL.into_iter().find(|level| level.as_str() == word));
            if level.is_none() {
                let near = suggestion(word.unwrap_or_default(), Level::ALL.map(Level::as_str));
                self.error(value.span(), format!("expected {}{near}", listed(&Level::ALL.map(Level::as_str), '"')));
            }
            if let (Ok(selector), Some(level)) = (selector, level) {
                let entry = format!("{} = \"{level}\"", name.get_ref());
                let cause = Cause::File { entry, path: self.shown.clone(), line: self.place(&name.span()).line };
                settings.push(Setting { selector, level, cause });
            }
        }
        Some(settings)
    }

    fn texts(&mut self, amount: Amount, value: &Spanned<DeValue<'_>>) -> Option<Vec<(String, Range<usize>)>> {
        let DeValue::Array(values) = value.get_ref() else {
            self.error(value.span(), "expected an array of strings");
            return None;
        };
        if values.is_empty() && amount == Amount::Some {
            self.error(value.span(), "this array names nothing");
        }
        let mut texts = Vec::new();
        for value in values {
            match text(value.get_ref()) {
                Ok(text) => texts.push((text.to_owned(), value.span())),
                Err(message) => self.error(value.span(), message),
            }
        }
        Some(texts)
    }

    fn tables(&mut self, known: &'static Table, value: &Spanned<DeValue<'_>>) -> Option<Vec<Read>> {
        let DeValue::Array(entries) = value.get_ref() else {
            self.error(value.span(), format!("expected an array of tables, {}", known.name));
            return None;
        };
        let mut tables = Vec::new();
        for entry in entries {
            match entry.get_ref() {
                DeValue::Table(table) => tables.push(self.table(known, table, entry.span())),
                _ => self.error(entry.span(), format!("expected a table, {}", known.name)),
            }
        }
        Some(tables)
    }
}

/// What breaks a rule, and the key that is to blame where one is.
fn broken(rule: &Rule, name: &str, is_there: &dyn Fn(&str) -> bool) -> Option<(Option<&'static str>, String)> {
    let among = |keys: &'static [&'static str]| keys.iter().copied().filter(|key| is_there(key)).collect::<Vec<_>>();
    match *rule {
        Rule::Needs(key) => (!is_there(key)).then(|| (None, format!("this {name} has no `{key}`"))),
        Rule::AnyOf(keys) => among(keys).is_empty().then(|| (None, format!("this {name} has none of {}", listed(keys, '`')))),
        Rule::OneOf(keys) => match *among(keys) {
            [] => Some((None, format!("this {name} has none of {}", listed(keys, '`')))),
            [_] => None,
            [_, second, ..] => {
                Some((Some(second), format!("this {name} has more than one of {}: write one for each", listed(&among(keys), '`'))))
            }
        },
        Rule::Beside(key, others) => {
            (is_there(key) && among(others).is_empty()).then(|| (Some(key), format!("`{key}` goes with {}", listed(others, '`'))))
        }
    }
}

fn text<'v>(value: &'v DeValue<'_>) -> Result<&'v str, String> {
    match value.as_str() {
        Some(text) if !text.trim().is_empty() => Ok(text),
        Some(_) => Err("this string is empty".to_owned()),
        None => Err("expected a string".to_owned()),
    }
}

fn effect(word: &str) -> Result<Effect, String> {
    Effect::from_word(word).ok_or_else(|| match suggestion(word, Effect::words()) {
        near if near.is_empty() => format!("unknown effect `{word}`; known are: {}", Effect::words().collect::<Vec<_>>().join(" ")),
        near => format!("unknown effect `{word}`{near}"),
    })
}

fn argument(value: &DeValue<'_>) -> Option<Argument> {
    match value {
        DeValue::Boolean(true) => Some(Argument::Each),
        DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok().map(Argument::One),
        _ => None,
    }
}

/// `a`, `b` or `c`
fn listed(words: &[&str], quote: char) -> String {
    let quoted = |word: &&str| format!("{quote}{word}{quote}");
    match words {
        [] => String::new(),
        [one] => quoted(one),
        [first @ .., last] => format!("{} or {}", first.iter().map(quoted).collect::<Vec<_>>().join(", "), quoted(last)),
    }
}
