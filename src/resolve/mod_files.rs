//! Where the files of `mod x;` and `include!(..)` lie: rustc's rules as a pure function of one file and its place.

use camino::{Utf8Path, Utf8PathBuf};

use super::build::Build;
use super::cfg::any_of;
use crate::syntax::ir::{Cfg, File, ItemId, ItemKind, ModDecl, Parent};

/// Where a file stands in the module tree, as far as it decides where its submodules are looked for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct FilePlace {
    /// The folder of the file: `#[path]` counts from here.
    dir: Utf8PathBuf,
    /// The folder in which `mod x;` looks for `x.rs`.
    mod_dir: Utf8PathBuf,
}

impl FilePlace {
    /// Of a crate root, a `mod.rs`, or a file that `#[path]` or `include!` names.
    pub(super) fn owning_folder(path: &Utf8Path) -> Self {
        let dir = folder(path);
        Self { mod_dir: dir.clone(), dir }
    }

    fn of(path: &Utf8Path, named: bool) -> Self {
        let mut place = Self::owning_folder(path);
        if !named && path.file_name() != Some("mod.rs") {
            place.mod_dir.push(path.file_stem().unwrap_or_default());
        }
        place
    }
}

/// A file that a declaration can mean.
#[derive(Clone, Debug)]
pub(super) struct Attempt {
    /// Under which condition, apart from the declaration's own.
    pub cfg: Cfg,
    /// Absolute paths in the order of trying, with the place that a file there has.
    pub paths: Vec<(Utf8PathBuf, FilePlace)>,
}

/// A `mod x;` or `include!` of a file.
#[derive(Debug)]
pub(super) struct Submodule {
    /// The declaration.
    pub item: ItemId,
    /// One, or several under different conditions.
    pub attempts: Vec<Attempt>,
}

/// What of a file leads to other files.
#[derive(Debug, Default)]
pub(super) struct FileModules {
    /// By item.
    submodules: Vec<Submodule>,
    /// Where the items that a macro call expands to look for files, by the call.
    calls: Vec<(ItemId, FilePlace)>,
}

impl FileModules {
    /// All declarations, in order.
    pub(super) fn all(&self) -> &[Submodule] {
        &self.submodules
    }

    /// The files of this declaration.
    pub(super) fn submodule(&self, item: ItemId) -> Option<&Submodule> {
        let at = self.submodules.binary_search_by_key(&item, |it| it.item).ok()?;
        self.submodules.get(at)
    }

    /// The place of what this macro call expands to.
    pub(super) fn place(&self, call: ItemId) -> Option<&FilePlace> {
        let at = self.calls.binary_search_by_key(&call, |it| it.0).ok()?;
        self.calls.get(at).map(|it| &it.1)
    }
}

/// All declarations of a file that lead to other files, those left out that cannot be compiled in this build.
pub(super) fn submodules(file: &File, place: &FilePlace, build: &Build) -> FileModules {
    let mut found = FileModules::default();
    if !file.items.iter().any(|item| matches!(item.kind, ItemKind::Mod(_) | ItemKind::MacroCall(..))) {
        return found;
    }
    // Folders of inline modules, by item; `None` for what is never compiled.
    let mut folders: Vec<Option<Folder>> = Vec::with_capacity(file.items.len());
    let top = Folder { base: place.dir.clone(), mod_dir: place.mod_dir.clone() };
    let mut all_top = true;
    for (id, item) in file.items() {
        let outer = match item.parent {
            Parent::Item(parent) if !all_top => folders.get(parent.0 as usize).and_then(Option::as_ref),
            _ => Some(&top),
        };
        let alive = outer.filter(|_| build.decide(&item.attrs.cfg) != Cfg::False).cloned();
        let inner = match (&item.kind, alive) {
            (ItemKind::Mod(decl), Some(folder)) if decl.inline => {
                all_top = false;
                Some(folder.inline(item.name.as_str(), decl))
            }
            (ItemKind::Mod(decl), Some(folder)) => {
                found.submodules.push(Submodule { item: id, attempts: folder.attempts(item.name.as_str(), decl, place) });
                None
            }
            (ItemKind::MacroCall(..), Some(folder)) => {
                found.calls.push((id, FilePlace { dir: folder.base.clone(), mod_dir: folder.mod_dir.clone() }));
                Some(folder)
            }
            (_, alive) => alive,
        };
        all_top &= inner.is_some();
        folders.push(inner);
    }
    found
}

#[derive(Clone)]
struct Folder {
    base: Utf8PathBuf,
    mod_dir: Utf8PathBuf,
}

impl Folder {
    fn inline(&self, name: &str, decl: &ModDecl) -> Self {
        let dir = match decl.paths.first() {
            Some((_, path)) => join(&self.base, path),
            None => self.mod_dir.join(name),
        };
        Self { base: dir.clone(), mod_dir: dir }
    }

    fn attempts(&self, name: &str, decl: &ModDecl, place: &FilePlace) -> Vec<Attempt> {
        let named = |base: &Utf8Path, cfg: &Cfg, path: &str| {
            let path = join(base, path);
            Attempt { cfg: cfg.clone(), paths: vec![(path.clone(), FilePlace::of(&path, true))] }
        };
        if decl.include {
            return decl.paths.iter().map(|(cfg, path)| named(&place.dir, cfg, path)).collect();
        }
        let mut attempts: Vec<Attempt> = decl.paths.iter().map(|(cfg, path)| named(&self.base, cfg, path)).collect();
        let otherwise = any_of(decl.paths.iter().map(|(cfg, _)| cfg.clone())).negate();
        if otherwise != Cfg::False {
            let flat = self.mod_dir.join(format!("{name}.rs"));
            let nested = self.mod_dir.join(name).join("mod.rs");
            let paths = [flat, nested].into_iter().map(|path| (path.clone(), FilePlace::of(&path, false))).collect();
            attempts.push(Attempt { cfg: otherwise, paths });
        }
        attempts
    }
}

fn folder(path: &Utf8Path) -> Utf8PathBuf {
    path.parent().map(Utf8Path::to_owned).unwrap_or_default()
}

/// `base` and a relative path with `..` taken off, so that one file has one path.
fn join(base: &Utf8Path, path: &str) -> Utf8PathBuf {
    let mut joined = base.to_owned();
    for part in Utf8Path::new(&path.replace('\\', "/")).components() {
        match part {
            camino::Utf8Component::CurDir => {}
            camino::Utf8Component::ParentDir if joined.file_name().is_some() => {
                joined.pop();
            }
            other => joined.push(other.as_str()),
        }
    }
    joined
}
