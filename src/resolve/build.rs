//! What is known of the build that a crate is read for.

use rustc_hash::FxHashSet;

use super::cfg::assume_test;
use crate::syntax::ir::Cfg;
use crate::text::Symbol;

/// What decides conditions.
#[derive(Clone, Debug)]
pub(super) enum Build {
    /// Of the workspace: whether `cfg(test)` holds; all else is kept as a condition.
    Target(bool),
    /// Of a dependency: the features that are known to be on. Its conditions are decided for this machine, since the names of its
    /// features say nothing about those of the crates that use it; what is not known is taken to hold.
    Dependency(FxHashSet<Symbol>),
}

impl Build {
    /// Whether `cfg(test)` holds.
    pub(super) const fn is_test(&self) -> bool {
        matches!(self, Self::Target(true))
    }

    /// What is left of a condition; simplified.
    pub(super) fn decide(&self, cfg: &Cfg) -> Cfg {
        match self {
            _ if cfg.is_true() => Cfg::True,
            Self::Target(test) => assume_test(cfg, *test),
            Self::Dependency(features) if value(cfg, features) == Some(false) => Cfg::False,
            Self::Dependency(_) => Cfg::True,
        }
    }
}

/// Whether code under this condition is for other machines than this one.
pub(super) fn is_elsewhere(cfg: &Cfg) -> bool {
    !cfg.is_true() && value(cfg, &FxHashSet::default()) == Some(false)
}

/// Whether a condition holds on this machine with these features on; `None` where that is not known.
fn value(cfg: &Cfg, features: &FxHashSet<Symbol>) -> Option<bool> {
    super::cfg::value(cfg, &|atom| match atom {
        Cfg::Flag(name) => flag(name.as_str()),
        Cfg::KeyValue(key, text) if key.as_str() == "feature" => feature(*text, features),
        Cfg::KeyValue(key, text) => key_value(key.as_str(), text.as_str()),
        _ => None,
    })
}

fn feature(name: Symbol, features: &FxHashSet<Symbol>) -> Option<bool> {
    match name.as_str() {
        _ if features.contains(&name) => Some(true),
        "nightly" | "unstable" => Some(false),
        _ => None,
    }
}

/// Flags that only tools and odd toolchains set.
pub(super) const TOOLS: [&str; 13] = [
    "test",
    "doc",
    "doctest",
    "docsrs",
    "doc_cfg",
    "rustdoc",
    "miri",
    "loom",
    "fuzzing",
    "kani",
    "bootstrap",
    "rust_analyzer",
    "tokio_unstable",
];

fn flag(name: &str) -> Option<bool> {
    match name {
        "unix" => Some(cfg!(unix)),
        "windows" => Some(cfg!(windows)),
        // Build scripts set these for what an old compiler lacks.
        _ if TOOLS.contains(&name) || name.starts_with("no_") => Some(false),
        _ => None,
    }
}

fn key_value(key: &str, value: &str) -> Option<bool> {
    let env = if cfg!(target_env = "musl") {
        "musl"
    } else if cfg!(target_env = "msvc") {
        "msvc"
    } else if cfg!(target_env = "gnu") {
        "gnu"
    } else {
        ""
    };
    let known = match key {
        "target_os" => std::env::consts::OS,
        "target_family" => std::env::consts::FAMILY,
        "target_arch" => std::env::consts::ARCH,
        "target_env" => env,
        "target_pointer_width" if cfg!(target_pointer_width = "64") => "64",
        "target_endian" if cfg!(target_endian = "little") => "little",
        "target_feature" => "",
        "target_has_atomic" => return Some(value != "128"),
        _ => return None,
    };
    Some(value == known)
}

#[cfg(test)]
mod tests {
    use rustc_hash::FxHashSet;

    use super::Build;
    use crate::syntax::ir::Cfg;
    use crate::text::Symbol;

    #[test]
    fn conditions_of_dependencies_are_decided() {
        let feature = |name: &str| Cfg::KeyValue(Symbol::new("feature"), Symbol::new(name));
        let flag = |name: &str| Cfg::Flag(Symbol::new(name));
        let build = Build::Dependency(FxHashSet::from_iter([Symbol::new("on")]));
        let table = [
            (feature("on"), true),
            (feature("on").negate(), false),
            (feature("maybe"), true),
            (feature("maybe").negate(), true),
            (flag("docsrs"), false),
            (flag("docsrs").negate(), true),
            (flag("made_by_a_build_script"), true),
            (flag("unix").and(&flag("windows")), false),
            (Cfg::Any([flag("unix"), flag("windows")].into()), cfg!(any(unix, windows))),
            (Cfg::KeyValue(Symbol::new("target_os"), Symbol::new("hermit")), false),
        ];
        for (cfg, expected) in table {
            assert_eq!(build.decide(&cfg), if expected { Cfg::True } else { Cfg::False }, "{cfg:?}");
        }
    }
}
