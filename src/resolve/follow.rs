//! From a `mod x;` to the tree of its file.

use camino::{Utf8Path, Utf8PathBuf};

use super::cfg::satisfiable;
use super::collect::{Around, Collector, Entered};
use super::load_trouble::{LoadTrouble, LoadTroubleKind};
use super::mod_files::Submodule;
use crate::diagnostic::Place;
use crate::syntax::ir::{Cfg, File, Item};
use crate::text::{ReadError, Span};

/// Files nested deeper than this in each other are not followed.
const MAX_DEPTH: usize = 96;

impl Collector<'_> {
    /// Reads the files of a module without a body, or what an `include!` names.
    pub(super) fn follow(&mut self, file: &File, submodule: &Submodule, entered: &Entered<'_>, around: &Around, include: bool) {
        for attempt in &submodule.attempts {
            let attempt_cfg = self.reading.build.decide(&attempt.cfg);
            let cfg = entered.cfg.and(&attempt_cfg);
            if attempt_cfg == Cfg::False || !satisfiable(&cfg) {
                continue;
            }
            let entered = Entered { cfg: cfg.clone(), own: entered.own.and(&attempt_cfg), ..*entered };
            let Some((path, place)) = attempt.paths.iter().find(|(path, _)| self.reading.files.exists(path)) else {
                if cfg.is_true() && !include {
                    self.missing(file, entered.item, attempt.paths.iter().map(|(path, _)| path));
                }
                continue;
            };
            if self.open.contains(path) || self.open.len() >= MAX_DEPTH {
                self.cycle(file, entered.item, path);
                continue;
            }
            let lowered = match self.reading.load(path) {
                Ok(lowered) => lowered,
                Err(error) => {
                    self.unreadable(path, &error, Some(Self::at(file, entered.item)));
                    continue;
                }
            };
            let of_file = self.reading.build.decide(&lowered.attrs.cfg);
            if of_file == Cfg::False {
                continue;
            }
            let module = if include { around.module } else { self.module(&entered, around) };
            let test = entered.test || self.open.last().is_some_and(|from| leads_to_tests(from, path));
            let inner = Around { module, parent: None, cfg: cfg.and(&of_file), test, inside: Cfg::True };
            self.open.push(path.clone());
            self.file(&lowered, place, &inner);
            self.open.pop();
        }
    }

    fn at(file: &File, item: &Item) -> Place {
        place(file, item.name_span)
    }

    fn missing<'p>(&mut self, file: &File, item: &Item, paths: impl Iterator<Item = &'p Utf8PathBuf>) {
        let paths: Vec<&str> = paths.map(|path| path.as_str()).collect();
        self.krate.troubles.push(LoadTrouble {
            kind: LoadTroubleKind::MissingModule,
            place: Some(Self::at(file, item)),
            path: Utf8PathBuf::from(paths.first().copied().unwrap_or_default()),
            message: format!("no file for module `{}`", item.name),
        });
    }

    fn cycle(&mut self, file: &File, item: &Item, path: &Utf8Path) {
        self.krate.troubles.push(LoadTrouble {
            kind: LoadTroubleKind::ModuleCycle,
            place: Some(Self::at(file, item)),
            path: path.to_owned(),
            message: format!("module `{}` contains itself", item.name),
        });
    }

    pub(super) fn unreadable(&mut self, path: &Utf8Path, error: &ReadError, place: Option<Place>) {
        self.krate.troubles.push(LoadTrouble {
            kind: LoadTroubleKind::Unreadable(error.clone()),
            place,
            path: path.to_owned(),
            message: error.to_string(),
        });
    }
}

/// Where a span points, calls of macros standing for what came out of them.
fn place(file: &File, mut span: Span) -> Place {
    while let Some(origin) = file.origin(span.origin) {
        span = origin.call;
    }
    Place { file: file.source, start: span.start, end: span.end }
}

/// Whether a module's file stands in a folder of tests beside the sources that name it: what they share with tests, whatever a feature says.
fn leads_to_tests(from: &Utf8Path, to: &Utf8Path) -> bool {
    let mut differ = from.components().zip(to.components()).skip_while(|(one, other)| one == other);
    differ.next().is_some_and(|(one, other)| one.as_str() == "src" && other.as_str() == "tests")
}

#[cfg(test)]
mod tests {
    use super::leads_to_tests;

    #[test]
    fn only_a_folder_beside_the_sources_is_one_of_tests() {
        let cases = [
            ("/p/src/index/hash.rs", "/p/tests/support/hash.rs", true),
            ("/p/src/lib.rs", "/p/src/tests/mod.rs", false),
            ("/src/tests/p/src/lib.rs", "/src/tests/p/src/a.rs", false),
            ("/p/src/lib.rs", "/p/generated/a.rs", false),
        ];
        for (from, to, expected) in cases {
            assert_eq!(leads_to_tests(from.into(), to.into()), expected, "{from} {to}");
        }
    }
}
