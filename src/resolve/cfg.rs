//! What conditions say about each other: whether two can hold in one build.

use super::{CrateKind, DefId, Program};
use crate::syntax::ir::Cfg;
use crate::text::{Symbol, sym};

/// More distinct predicates than this in one question: assume that it can hold.
const MAX_ATOMS: usize = 24;
/// More cases than this tried: assume that it can hold.
const MAX_CASES: usize = 4000;

/// Keys of which a build has exactly one value.
const EXCLUSIVE_KEYS: [&str; 6] = ["target_os", "target_arch", "target_env", "target_endian", "target_pointer_width", "panic"];

/// Flags that no build for users sets.
const FOR_TOOLS: [&str; 8] = ["debug_assertions", "doc", "doctest", "docsrs", "miri", "loom", "fuzzing", "kani"];

/// Values of `target_os` under which `unix` holds.
const UNIX_SYSTEMS: [&str; 14] = [
    "linux",
    "android",
    "macos",
    "ios",
    "tvos",
    "watchos",
    "visionos",
    "freebsd",
    "netbsd",
    "openbsd",
    "dragonfly",
    "solaris",
    "illumos",
    "emscripten",
];

/// Whether some build meets both conditions. Knows that a build has one `target_os` and that `unix` and `windows` exclude each other;
/// answers yes where finding out would take too long.
pub fn compatible(left: &Cfg, right: &Cfg) -> bool {
    match (left, right) {
        (Cfg::True, Cfg::True) => true,
        (Cfg::True, one) | (one, Cfg::True) => satisfiable(one),
        (left, right) if left == right => satisfiable(left),
        (left, right) => satisfiable(&left.and(right)),
    }
}

/// Whether something exists on no Unix, but the code around it does: what most builds never have is no proof.
pub fn is_elsewhere(around: &Cfg, inner: &Cfg) -> bool {
    if inner.is_true() {
        return false;
    }
    let unix = Cfg::Flag(Symbol::new("unix"));
    !compatible(inner, &unix) && compatible(around, &unix)
}

/// Whether something exists on none of the systems that most build for: Linux, macOS and Windows, on x86-64 and 64-bit ARM.
pub fn is_rare(cfg: &Cfg) -> bool {
    fn asks_for_target(cfg: &Cfg) -> bool {
        match cfg {
            Cfg::KeyValue(key, _) => key.as_str().starts_with("target_"),
            Cfg::Not(inner) => asks_for_target(inner),
            Cfg::All(parts) | Cfg::Any(parts) => parts.iter().any(asks_for_target),
            Cfg::True | Cfg::False | Cfg::Flag(_) => false,
        }
    }
    let one_of =
        |key: &str, values: &[&str]| Cfg::Any(values.iter().map(|value| Cfg::KeyValue(Symbol::new(key), Symbol::new(value))).collect());
    let usual = || {
        let is_wasm = Cfg::KeyValue(Symbol::new("target_family"), Symbol::new("wasm"));
        one_of("target_os", &["linux", "macos", "windows"]).and(&one_of("target_arch", &["x86_64", "aarch64"])).and(&is_wasm.negate())
    };
    asks_for_target(cfg) && !compatible(cfg, &usual())
}

impl Program {
    /// Whether two definitions can be in one build; yes for those of two packages, whose features are not the same.
    pub fn can_meet(&self, one: DefId, other: DefId) -> bool {
        let (left, right) = (&self.def(one).cfg, &self.def(other).cfg);
        // Nothing is defined whose own condition cannot hold.
        left.is_true() || right.is_true() || left == right || !self.share_features(one, other) || compatible(left, right)
    }

    fn share_features(&self, one: DefId, other: DefId) -> bool {
        match (self.graph.node(one.krate).kind, self.graph.node(other.krate).kind) {
            (CrateKind::Target { package, .. }, CrateKind::Target { package: theirs, .. }) => package == theirs,
            _ => one.krate == other.krate,
        }
    }

    /// Whether a condition can hold where a definition's crate is built as what it is read as: as a test or not.
    pub fn can_hold(&self, def: DefId, cfg: &Cfg) -> bool {
        satisfiable(&assume_test(cfg, self.graph.node(def.krate).as_test))
    }
}

/// Whether some build meets the condition.
pub(super) fn satisfiable(cfg: &Cfg) -> bool {
    match cfg {
        Cfg::True | Cfg::Flag(_) | Cfg::KeyValue(..) => return true,
        Cfg::False => return false,
        Cfg::Not(inner) if matches!(**inner, Cfg::Flag(_) | Cfg::KeyValue(..)) => return true,
        _ => {}
    }
    let mut atoms = Vec::new();
    collect_atoms(cfg, &mut atoms);
    if atoms.len() > MAX_ATOMS {
        return true;
    }
    let mut search = Search { values: vec![None; atoms.len()], atoms, cases: 0 };
    search.holds(cfg)
}

/// The condition in a build where `test` is known; simplified. Where it does not hold, features for tests are off, and so are flags for
/// tools.
pub(super) fn assume_test(cfg: &Cfg, test: bool) -> Cfg {
    match cfg {
        Cfg::Flag(name) if *name == sym::TEST => {
            if test {
                Cfg::True
            } else {
                Cfg::False
            }
        }
        Cfg::Flag(name) if !test && FOR_TOOLS.contains(&name.as_str()) => Cfg::False,
        Cfg::KeyValue(key, value) if !test && key.as_str() == "feature" && is_test_feature(value.as_str()) => Cfg::False,
        Cfg::True | Cfg::False | Cfg::Flag(_) | Cfg::KeyValue(..) => cfg.clone(),
        Cfg::Not(inner) => assume_test(inner, test).negate(),
        Cfg::All(parts) => parts.iter().fold(Cfg::True, |all, part| all.and(&assume_test(part, test))),
        Cfg::Any(parts) => any_of(parts.iter().map(|part| assume_test(part, test))),
    }
}

/// Whether a feature by this name only switches on what helps tests: `testing`, `test-utils`, `integration_tests`, `failpoints`.
fn is_test_feature(name: &str) -> bool {
    let is_test = |word| matches!(word, "test" | "tests" | "testing" | "testsuite" | "testutil" | "testutils" | "failpoint" | "failpoints");
    name.split(['-', '_']).any(is_test) || matches!(name, "fail-point" | "fail-points" | "fail_point" | "fail_points")
}

/// Whether a condition holds in a build of which this is known; `None` where that does not say.
pub(super) fn value(cfg: &Cfg, known: &dyn Fn(&Cfg) -> Option<bool>) -> Option<bool> {
    let fold = |parts: &[Cfg], decisive: bool| {
        let mut all_known = true;
        for part in parts {
            match value(part, known) {
                Some(value) if value == decisive => return Some(decisive),
                Some(_) => {}
                None => all_known = false,
            }
        }
        all_known.then_some(!decisive)
    };
    match cfg {
        Cfg::True => Some(true),
        Cfg::False => Some(false),
        Cfg::Flag(_) | Cfg::KeyValue(..) => known(cfg),
        Cfg::Not(inner) => value(inner, known).map(|it| !it),
        Cfg::All(parts) => fold(parts, false),
        Cfg::Any(parts) => fold(parts, true),
    }
}

/// One of the conditions; simplified.
pub(super) fn any_of(parts: impl Iterator<Item = Cfg>) -> Cfg {
    let mut kept: Vec<Cfg> = Vec::new();
    for part in parts {
        match part {
            Cfg::True => return Cfg::True,
            Cfg::False => {}
            other if kept.contains(&other) => {}
            other => kept.push(other),
        }
    }
    match kept.len() {
        0 => Cfg::False,
        1 => kept.swap_remove(0),
        _ => Cfg::Any(kept.into()),
    }
}

fn collect_atoms<'c>(cfg: &'c Cfg, atoms: &mut Vec<&'c Cfg>) {
    match cfg {
        Cfg::True | Cfg::False => {}
        Cfg::Flag(_) | Cfg::KeyValue(..) => {
            if !atoms.contains(&cfg) && atoms.len() <= MAX_ATOMS {
                atoms.push(cfg);
            }
        }
        Cfg::Not(inner) => collect_atoms(inner, atoms),
        Cfg::All(parts) | Cfg::Any(parts) => parts.iter().for_each(|part| collect_atoms(part, atoms)),
    }
}

struct Search<'c> {
    atoms: Vec<&'c Cfg>,
    values: Vec<Option<bool>>,
    cases: usize,
}

impl Search<'_> {
    fn holds(&mut self, cfg: &Cfg) -> bool {
        if let Some(known) = self.value(cfg) {
            return known;
        }
        self.cases += 1;
        let Some(open) = self.values.iter().position(Option::is_none).filter(|_| self.cases <= MAX_CASES) else { return true };
        for value in [true, false] {
            self.values[open] = Some(value);
            if self.consistent() && self.holds(cfg) {
                return true;
            }
        }
        self.values[open] = None;
        false
    }

    fn value(&self, cfg: &Cfg) -> Option<bool> {
        match cfg {
            Cfg::True => Some(true),
            Cfg::False => Some(false),
            Cfg::Flag(_) | Cfg::KeyValue(..) => self.values[self.atoms.iter().position(|atom| *atom == cfg)?],
            Cfg::Not(inner) => self.value(inner).map(|it| !it),
            Cfg::All(parts) => self.fold(parts, false),
            Cfg::Any(parts) => self.fold(parts, true),
        }
    }

    /// `decisive` as soon as one part has this value, its opposite where all have.
    fn fold(&self, parts: &[Cfg], decisive: bool) -> Option<bool> {
        let mut all_known = true;
        for part in parts {
            match self.value(part) {
                Some(value) if value == decisive => return Some(decisive),
                Some(_) => {}
                None => all_known = false,
            }
        }
        all_known.then_some(!decisive)
    }

    fn consistent(&self) -> bool {
        let known = || self.atoms.iter().zip(&self.values).filter_map(|(atom, value)| Some((*atom, (*value)?)));
        let family = |name: &str| known().find_map(|(atom, value)| (is_family(atom, name)).then_some(value));
        let (unix, windows) = (family("unix"), family("windows"));
        if unix == Some(true) && windows == Some(true) {
            return false;
        }
        let mut taken: Vec<(Symbol, Symbol)> = Vec::new();
        for (atom, value) in known() {
            let Cfg::KeyValue(key, name) = atom else { continue };
            if !value || !EXCLUSIVE_KEYS.contains(&key.as_str()) {
                continue;
            }
            if taken.iter().any(|(other, _)| other == key) {
                return false;
            }
            taken.push((*key, *name));
            if key.as_str() == "target_os" {
                let is_unix = UNIX_SYSTEMS.contains(&name.as_str());
                let is_windows = name.as_str() == "windows";
                if unix.is_some_and(|it| it != is_unix && (is_unix || is_windows)) || windows.is_some_and(|it| it != is_windows) {
                    return false;
                }
            }
        }
        true
    }
}

fn is_family(atom: &Cfg, name: &str) -> bool {
    match atom {
        Cfg::Flag(flag) => flag.as_str() == name,
        Cfg::KeyValue(key, value) => key.as_str() == "target_family" && value.as_str() == name,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{assume_test, compatible, is_rare};
    use crate::syntax::ir::Cfg;
    use crate::text::Symbol;

    /// `a b` both, `a|b` one of them, `!a` not, `k=v` a key; `|` binds weaker.
    fn cfg(text: &str) -> Cfg {
        let atom = |word: &str| match word.split_once('=') {
            Some((key, value)) => Cfg::KeyValue(Symbol::new(key), Symbol::new(value)),
            None => Cfg::Flag(Symbol::new(word)),
        };
        let literal = |word: &str| word.strip_prefix('!').map_or_else(|| atom(word), |rest| Cfg::Not(Box::new(atom(rest))));
        let all = |part: &str| part.split_whitespace().map(literal).fold(Cfg::True, |all, one| all.and(&one));
        let parts: Vec<Cfg> = text.split('|').map(all).collect();
        if parts.len() == 1 { parts[0].clone() } else { Cfg::Any(parts.into()) }
    }

    #[test]
    fn two_conditions_hold_together_or_not() {
        let table = [
            ("feature=a", "feature=b", true),
            ("feature=a", "!feature=a", false),
            ("unix", "windows", false),
            ("unix", "target_family=windows", false),
            ("target_os=linux", "target_os=macos", false),
            ("target_os=linux", "windows", false),
            ("target_os=linux", "!unix", false),
            ("target_os=wasi", "!unix", true),
            ("target_os=linux", "target_arch=x86_64", true),
            ("unix|windows", "!unix", true),
            ("unix|windows", "!unix !windows", false),
            ("target_os=linux|target_os=macos", "windows|target_os=wasi", false),
            ("feature=a|feature=b", "!feature=a", true),
        ];
        for (left, right, expected) in table {
            assert_eq!(compatible(&cfg(left), &cfg(right)), expected, "{left} and {right}");
        }
    }

    #[test]
    fn some_systems_are_rare() {
        let rare =
            ["target_os=openbsd", "target_os=android|target_os=ios", "target_arch=wasm32", "target_family=wasm", "unix target_os=freebsd"];
        let usual = ["unix", "!unix", "target_os=linux", "!target_os=linux", "target_os=openbsd|target_os=macos", "!target_arch=wasm32"];
        assert_eq!(rare.map(|it| is_rare(&cfg(it))), [true; 5]);
        assert_eq!(usual.map(|it| is_rare(&cfg(it))), [false; 6]);
    }

    #[test]
    fn test_is_known_of_a_target() {
        assert_eq!(assume_test(&cfg("test unix"), false), Cfg::False);
        assert_eq!(assume_test(&cfg("test unix"), true), cfg("unix"));
        assert_eq!(assume_test(&cfg("test|feature=a"), false), cfg("feature=a"));
        assert_eq!(assume_test(&cfg("!test"), false), Cfg::True);
        assert_eq!(assume_test(&cfg("test|feature=test-utils"), false), Cfg::False);
        assert_eq!(assume_test(&cfg("feature=failpoints"), false), Cfg::False);
        assert_eq!(assume_test(&cfg("feature=latest"), false), cfg("feature=latest"));
    }
}
