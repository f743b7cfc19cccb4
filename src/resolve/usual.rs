//! The build that most people make: on Linux, with the features that are on by default. It says which of several definitions a type is
//! that has one for each target.

use super::build::TOOLS;
use super::cfg::{assume_test, value};
use super::{Candidate, CrateId, Program, Res};
use crate::syntax::ir::Cfg;

impl Program {
    /// Whether a condition holds in the usual build of a crate, or may hold.
    pub fn is_usual(&self, krate: CrateId, cfg: &Cfg) -> bool {
        let holds = |cfg: &Cfg| value(cfg, &|atom| self.in_usual_build(krate, atom)) != Some(false);
        cfg.is_true() || holds(&assume_test(cfg, self.graph.node(krate).as_test))
    }

    /// Whether something that a name means in a crate's code is there in the usual build.
    pub fn is_usual_candidate(&self, krate: CrateId, candidate: &Candidate) -> bool {
        self.is_usual(krate, &candidate.cfg)
            || match candidate.res {
                Res::Def(def) if def.krate != krate => self.is_usual(def.krate, &candidate.cfg),
                _ => false,
            }
    }

    /// Leaves only what is there in the usual build, where anything is: what asks is built otherwise where nothing is.
    pub(super) fn keep_usual(&self, krate: CrateId, candidates: &mut Vec<Candidate>) {
        if candidates.len() > 1 && candidates.iter().any(|it| self.is_usual_candidate(krate, it)) {
            candidates.retain(|it| self.is_usual_candidate(krate, it));
        }
    }

    /// Whether one predicate holds in the usual build; `None` for what a build script or the user decides.
    fn in_usual_build(&self, krate: CrateId, atom: &Cfg) -> Option<bool> {
        match atom {
            Cfg::Flag(name) => match name.as_str() {
                "unix" => Some(true),
                "windows" => Some(false),
                other => TOOLS.contains(&other).then_some(false),
            },
            Cfg::KeyValue(key, value) => {
                let usual = match key.as_str() {
                    "feature" => return self.enabled(krate).map(|on| on.contains(value.as_str())),
                    "target_os" => "linux",
                    "target_family" => "unix",
                    "target_arch" => "x86_64",
                    "target_env" => "gnu",
                    "target_vendor" => "unknown",
                    "target_pointer_width" => "64",
                    "target_endian" => "little",
                    "panic" => "unwind",
                    _ => return None,
                };
                Some(value.as_str() == usual)
            }
            _ => None,
        }
    }
}
