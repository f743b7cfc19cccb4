//! Which crates of the workspace read a text: several targets of a package can.

use rustc_hash::FxHashMap;

use super::{Crate, CrateId, DefId, Program};
use crate::text::FileId;

impl Program {
    /// The crate of the workspace that has this text, `first` if it can be.
    pub(super) fn crate_of_text(&self, first: CrateId, text: FileId) -> Option<CrateId> {
        let crates = self.crates_with(text);
        crates.iter().find(|krate| **krate == first).or_else(|| crates.first()).copied()
    }

    /// The same item in other targets of its package that read its file: `lib.rs` and `main.rs` with the same `mod`.
    pub fn copies(&self, def: DefId) -> Vec<DefId> {
        let (file, item) = (self.file(def), self.def(def).item);
        let Some((package, _)) = self.target_of(def.krate) else { return Vec::new() };
        let is_beside = |krate: &&CrateId| **krate != def.krate && self.target_of(**krate).is_some_and(|(it, _)| std::ptr::eq(it, package));
        let others = self.crates_with(file.source).iter().filter(is_beside).map(|krate| self.krate(*krate));
        let copy = |other: &Crate| {
            let index = other.files.iter().position(|it| it.source == file.source)?;
            other.by_item.get(&(u32::try_from(index).ok()?, item)).copied()
        };
        others.filter_map(copy).filter(|&copy| self.def(copy).name == self.def(def).name).collect()
    }

    /// The workspace's crates that have this text.
    fn crates_with(&self, text: FileId) -> &[CrateId] {
        self.texts.get_or_init(|| self.crates_by_text()).get(&text).map_or(&[], Vec::as_slice)
    }

    fn crates_by_text(&self) -> FxHashMap<FileId, Vec<CrateId>> {
        let mut texts: FxHashMap<FileId, Vec<CrateId>> = FxHashMap::default();
        for krate in self.reachable().into_iter().map(|id| self.krate(id)) {
            for file in &krate.files {
                let crates = texts.entry(file.source).or_default();
                if crates.last() != Some(&krate.id) {
                    crates.push(krate.id);
                }
            }
        }
        texts
    }
}
