//! The answer of the last run, given again as long as nothing that it went by has changed.

use std::fmt::{self, Write};
use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use camino::Utf8PathBuf;
use serde::{Deserialize, Serialize};

use super::baseline::Judged;
use super::report::Report;
use super::{Options, Size};
use crate::text::{Sources, Stamp, forget_old, read_kept, stamp_of, tool, write_kept};
use crate::workspace::{Loaded, Workspace};

/// How the names of what is kept begin.
const PREFIX: &str = "answer-";
/// A file that changed this shortly before the run may change again within the same tick of its file system's clock.
const TICK: Duration = Duration::from_secs(2);

/// What a run found out, before a baseline.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Answer {
    pub(super) report: Report,
    pub(super) judged: Judged,
    pub(super) size: Size,
    pub(super) notes: Vec<String>,
    pub(super) problems: Vec<String>,
    pub(super) complete: bool,
}

/// What decides an answer beside the sources: what cargo says of the workspace, the configuration, the options.
#[derive(Debug)]
pub(super) struct LastRun {
    place: Utf8PathBuf,
    key: u64,
    began: SystemTime,
}

#[derive(Serialize, Deserialize)]
struct Kept<T, A> {
    tool: T,
    key: u64,
    /// What was looked for on disk; `None` where nothing was there.
    disk: Vec<(Utf8PathBuf, Option<Stamp>)>,
    /// The paths of the texts by number.
    texts: Vec<Utf8PathBuf>,
    answer: A,
}

impl LastRun {
    /// The last run with these options over this workspace; `None` where nothing is kept, or where more is asked for than an answer.
    pub(super) fn new(options: &Options, loaded: &Loaded) -> Option<Self> {
        let cache = options.cache.as_ref()?;
        if options.since.is_some() || options.whole || !options.overlay.is_empty() {
            return None;
        }
        let asked = (&options.load, &options.paths, &options.exclude_paths, &options.levels, options.dependency_sources);
        let place = cache.join(format!("{PREFIX}{:016x}", hash(&(&loaded.workspace.root, asked))));
        Some(Self { place, key: hash(loaded), began: SystemTime::now() })
    }

    /// Its answer, and the texts that the findings point into; `None` where something has changed.
    pub(super) fn answer(&self) -> Option<(Answer, Sources)> {
        let kept: Kept<String, Answer> = postcard::from_bytes(&read_kept(&self.place)?).ok()?;
        if kept.tool != tool() || kept.key != self.key || kept.disk.iter().any(|(path, stamp)| stamp_of(path) != *stamp) {
            return None;
        }
        let sources = Sources::default();
        for path in &kept.texts {
            sources.promise(path);
        }
        Some((kept.answer, sources))
    }

    /// Keeps the answer of this run, unless it is not whole, or one of the files is so new that its time does not tell a later change.
    pub(super) fn store(&self, answer: &Answer, sources: &Arc<Sources>, workspace: &Workspace) -> Option<()> {
        if !answer.complete || !answer.problems.is_empty() {
            return None;
        }
        let mut disk = sources.looked_for();
        let of_members = workspace.packages.iter().map(|package| package.manifest_path.clone());
        let of_dependencies = workspace.locked.iter().filter_map(|locked| Some(locked.folder.as_ref()?.join("Cargo.toml")));
        disk.extend(of_members.chain(of_dependencies).map(|path| (path.clone(), stamp_of(&path))));
        let latest = self.began.checked_sub(TICK)?.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        if disk.iter().any(|(_, stamp)| stamp.is_some_and(|(_, changed)| changed > latest)) {
            return None;
        }
        let kept = Kept { tool: tool(), key: self.key, disk, texts: sources.paths(), answer };
        write_kept(&self.place, &postcard::to_allocvec(&kept).ok()?)?;
        forget_old(self.place.parent()?, PREFIX);
        Some(())
    }
}

/// A number for all that a value's `Debug` says.
fn hash(value: &impl fmt::Debug) -> u64 {
    struct Hashed(DefaultHasher);
    impl Write for Hashed {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0.write(text.as_bytes());
            Ok(())
        }
    }
    let mut hashed = Hashed(DefaultHasher::new());
    // Nothing here can fail.
    let _ = write!(hashed, "{value:?}");
    hashed.0.finish()
}
