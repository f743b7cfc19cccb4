//! The keys of the configuration. The reader and the JSON schema go by these tables: what the one takes, the other shows.

/// A key of a table.
#[derive(Debug)]
pub(super) struct Key {
    /// Its name.
    pub name: &'static str,
    /// What its value is.
    pub shape: Shape,
    /// What it is for: a sentence without final period, shown by editors.
    pub about: &'static str,
}

/// What the value of a key is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// A table of lints or groups, each with its level.
    Levels(Amount),
    /// A string that is not empty.
    Text,
    /// An array of such strings.
    Texts(Amount),
    /// The word for an effect.
    Effect,
    /// `true`, which can as well be left out as be false.
    True,
    /// The number of an argument, or `true` for all of them.
    Argument,
    /// An array of tables.
    Tables(&'static Table),
}

/// How many entries something has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Amount {
    /// Any number.
    Any,
    /// One at least.
    Some,
}

/// A table: its keys, and which of them belong together.
#[derive(Debug)]
pub(super) struct Table {
    /// What an error calls it.
    pub name: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// What of them has to be there.
    pub rules: &'static [Rule],
}

/// Which keys of a table have to be there.
#[derive(Debug)]
pub(super) enum Rule {
    /// This one.
    Needs(&'static str),
    /// One of these at least.
    AnyOf(&'static [&'static str]),
    /// Exactly one of these.
    OneOf(&'static [&'static str]),
    /// The first one only beside one of the others.
    Beside(&'static str, &'static [&'static str]),
}

/// All of `unblock.toml`, and of a `metadata.unblock` table.
pub(super) const ROOT: Table = Table {
    name: "configuration",
    keys: &[
        key("lints", Shape::Levels(Amount::Any), "Levels of lints and groups; a lint's own entry beats that of its group"),
        key("exclude", Shape::Texts(Amount::Any), "Globs of files that are left out, relative to the folder of this file"),
        key("baseline", Shape::Text, "The file of known findings, which `--write-baseline` writes, relative to the folder of this file"),
        key("apis", Shape::Texts(Amount::Any), "Files that declare what libraries do, as those of lints/apis/"),
        key("api", Shape::Tables(&API), "What a function does, or a type is, by its path"),
        key("override", Shape::Tables(&OVERRIDE), "Levels for some packages or files; the last one that matches wins"),
    ],
    rules: &[],
};

const API: Table = Table {
    name: "`[[api]]`",
    keys: &[
        key("path", Shape::Text, "The path of its definition from the crate on: `corp::db::query`, `corp::Client::send`"),
        key("blocks", Shape::Effect, "Calling it blocks, and how"),
        key("nonblocking", Shape::True, "Calling it does not block, whatever it calls"),
        key(
            "offloads",
            Shape::Argument,
            "It runs this argument (0 for the first after `self`; `true` for each) on a thread that may block",
        ),
        key("spawns", Shape::Argument, "It runs this argument (0 for the first after `self`; `true` for each) as a task of its own"),
        key("guard", Shape::Text, "Of a type: its values must not be held across an await, and why: `it holds a connection of the pool`"),
        key("instead", Shape::Text, "What to use in its place"),
        key("why", Shape::Text, "Half a sentence about it: `it reads the whole table`"),
    ],
    rules: &[
        Rule::Needs("path"),
        Rule::OneOf(&["blocks", "nonblocking", "offloads", "spawns", "guard"]),
        Rule::Beside("instead", &["blocks", "guard"]),
        Rule::Beside("why", &["blocks", "nonblocking", "offloads", "spawns"]),
    ],
};

const OVERRIDE: Table = Table {
    name: "`[[override]]`",
    keys: &[
        key("packages", Shape::Texts(Amount::Some), "Names of packages, or globs of names: `api-*`"),
        key("files", Shape::Texts(Amount::Some), "Globs of files, relative to the folder of this file: `src/bin/**`"),
        key("lints", Shape::Levels(Amount::Some), "Levels of lints and groups there"),
    ],
    rules: &[Rule::AnyOf(&["packages", "files"]), Rule::Needs("lints")],
};

const fn key(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key { name, shape, about }
}

impl Table {
    /// The key of this name.
    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}
