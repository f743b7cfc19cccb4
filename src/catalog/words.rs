//! The words of the declaration format, each with its meaning.

use super::{Effect, FixShape, Flavor, Hold, MacroArgs, OnDrop, Place, RuntimeKind, Severity};

/// Words of one kind, in the order in which an error lists them.
pub(super) type Words<T> = &'static [(&'static str, T)];

/// The meaning of `word`.
pub(super) fn meaning<T: Copy>(words: Words<T>, word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|&(_, meaning)| meaning)
}

/// All words, for an error's remedy.
pub(super) fn list<T>(words: Words<T>) -> String {
    words.iter().map(|&(word, _)| word).collect::<Vec<_>>().join(" ")
}

pub(super) const EFFECTS: Words<Effect> = &[
    ("sleep", Effect::Sleep),
    ("fs", Effect::Fs),
    ("fs_metadata", Effect::FsMetadata),
    ("net", Effect::Net),
    ("dns", Effect::Dns),
    ("process", Effect::Process),
    ("stdin", Effect::Stdin),
    ("stdout", Effect::Stdout),
    ("http", Effect::Http),
    ("db", Effect::Db),
    ("wait", Effect::Wait),
    ("lock", Effect::Lock),
    ("block_on", Effect::BlockOn),
    ("cpu", Effect::Cpu),
    ("ffi", Effect::Ffi),
];

impl Effect {
    /// The effect that declarations, configuration and comments call by this word.
    pub fn from_word(word: &str) -> Option<Self> {
        meaning(EFFECTS, word)
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        EFFECTS.iter().find(|(_, effect)| *effect == self).map_or("", |(word, _)| word)
    }

    /// All words, in the order in which they are listed.
    pub fn words() -> impl Iterator<Item = &'static str> {
        EFFECTS.iter().map(|(word, _)| *word)
    }
}

pub(super) const SEVERITIES: Words<Severity> = &[
    ("micros", Severity::Micros),
    ("short", Severity::Short),
    ("millis", Severity::Millis),
    ("unbounded", Severity::Unbounded),
    ("fatal", Severity::Fatal),
];

pub(super) const RUNTIMES: Words<RuntimeKind> = &[
    ("tokio", RuntimeKind::Tokio),
    ("async_std", RuntimeKind::AsyncStd),
    ("smol", RuntimeKind::Smol),
    ("embassy", RuntimeKind::Embassy),
    ("actix", RuntimeKind::Actix),
    ("glommio", RuntimeKind::Glommio),
    ("monoio", RuntimeKind::Monoio),
    ("compio", RuntimeKind::Compio),
    ("ntex", RuntimeKind::Ntex),
    ("futures_executor", RuntimeKind::FuturesExecutor),
];

pub(super) const FIXES: Words<FixShape> = &[
    ("await", FixShape::Await),
    ("await_statement", FixShape::AwaitStatement),
    ("await_chain", FixShape::AwaitChain),
    ("manual", FixShape::Manual),
];

pub(super) const PLACES: Words<Place> = &[
    ("here", Place::Here),
    ("offloaded", Place::Offloaded),
    ("worker", Place::Worker),
    ("task", Place::Task),
    ("awaited", Place::Awaited),
    ("root", Place::Root),
    ("later", Place::Later),
];

pub(super) const HOLDS: Words<Hold> = &[("bad", Hold::Bad), ("fine", Hold::Fine), ("doubtful", Hold::Doubtful)];

pub(super) const FLAVORS: Words<Flavor> = &[("workers", Flavor::Workers), ("alone", Flavor::Alone)];

pub(super) const ON_DROPS: Words<OnDrop> =
    &[("detaches", OnDrop::Detaches), ("cancels", OnDrop::Cancels), ("answers", OnDrop::Answers), ("tracked", OnDrop::Tracked)];

pub(super) const MACRO_ARGS: Words<MacroArgs> = &[
    ("here", MacroArgs::Here),
    ("polled", MacroArgs::Polled),
    ("coroutine", MacroArgs::Coroutine),
    ("drop", MacroArgs::Drop),
    ("items", MacroArgs::Items),
    ("lazy_items", MacroArgs::LazyItems),
    ("nowhere", MacroArgs::Nowhere),
];
