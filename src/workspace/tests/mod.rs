//! Small workspaces written out from tables.

mod differential;
mod lock;
mod paths;
mod selection;

use camino::Utf8PathBuf;

use super::{Loaded, TargetKind};

/// A folder with these files in it; the folder goes away with the value.
pub(super) struct Tree {
    _folder: tempfile::TempDir,
    pub root: Utf8PathBuf,
}

impl Tree {
    pub(super) fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = Utf8PathBuf::from_path_buf(folder.path().canonicalize().expect("it exists")).expect("UTF-8");
        let root = root.join("repo");
        for (path, text) in files {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().expect("inside the root")).expect("writable");
            std::fs::write(path, text).expect("writable");
        }
        Self { _folder: folder, root }
    }
}

/// What is selected, one word per target: `package:kind:name`, with `+test` where it is read as a test.
fn selected(loaded: &Loaded) -> Vec<String> {
    let packages = loaded.workspace.packages.iter().filter(|package| package.selected);
    packages
        .flat_map(|package| {
            package.targets.iter().filter(|target| target.selected).map(|target| {
                let kind = match target.kind {
                    TargetKind::Lib => "lib",
                    TargetKind::ProcMacro => "macro",
                    TargetKind::Bin => "bin",
                    TargetKind::Example => "example",
                    TargetKind::Test => "test",
                    TargetKind::Bench => "bench",
                    TargetKind::BuildScript => "build",
                };
                let test = if target.as_test { "+test" } else { "" };
                format!("{}:{kind}:{}{test}", package.name, target.name)
            })
        })
        .collect()
}
