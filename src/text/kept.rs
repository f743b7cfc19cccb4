//! Bytes that are kept on disk from one run to the next. What goes wrong is nobody's concern: the next run does the work again.

use std::hash::Hasher;
use std::io::Write;
use std::sync::LazyLock;
use std::time::{Duration, UNIX_EPOCH};

use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHasher;

/// What tells a text from an older one: size in bytes, and time of change in nanoseconds since 1970 where it is a file.
pub type Stamp = (u64, u128);

/// How long something is kept that is not written anew.
const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// Build systems that give all files one time use one of the first day of 1970: it tells nothing.
const MEANINGLESS: Duration = Duration::from_secs(24 * 60 * 60);

/// The stamp of a file on disk; `None` where it is not there, or nothing tells whether it has changed.
pub fn stamp_of(path: &Utf8Path) -> Option<Stamp> {
    let metadata = path.metadata().ok()?;
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    (changed > MEANINGLESS).then_some((metadata.len(), changed.as_nanos()))
}

/// What tells this build of the tool from others: what they keep is not the same.
pub fn tool() -> &'static str {
    static TOOL: LazyLock<String> = LazyLock::new(|| {
        let program = std::env::current_exe().ok().and_then(|it| stamp_of(&Utf8PathBuf::from_path_buf(it).ok()?));
        format!("{} {program:?}", env!("CARGO_PKG_VERSION"))
    });
    &TOOL
}

/// The bytes that were kept at this place; `None` where nothing is, or it was cut short or changed.
#[expect(clippy::disallowed_methods, reason = "what is kept is no text of Rust")]
pub fn read_kept(place: &Utf8Path) -> Option<Vec<u8>> {
    let mut bytes = std::fs::read(place).ok()?;
    let (content, sum) = bytes.split_last_chunk::<8>()?;
    if u64::from_le_bytes(*sum) != checksum(content) {
        return None;
    }
    bytes.truncate(content.len());
    Some(bytes)
}

/// Keeps bytes at this place, over what is there.
pub fn write_kept(place: &Utf8Path, content: &[u8]) -> Option<()> {
    let folder = place.parent()?;
    std::fs::create_dir_all(folder).ok()?;
    let mut new = tempfile::NamedTempFile::new_in(folder).ok()?;
    new.write_all(content).ok()?;
    new.write_all(&checksum(content).to_le_bytes()).ok()?;
    new.persist(place).ok().map(|_| ())
}

/// Deletes what was kept in this folder under names that begin with `prefix` and was not written for a month.
pub fn forget_old(folder: &Utf8Path, prefix: &str) {
    let Ok(entries) = folder.read_dir_utf8() else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name().starts_with(prefix)) {
        let changed = entry.metadata().and_then(|metadata| metadata.modified()).ok();
        if changed.and_then(|at| at.elapsed().ok()).is_some_and(|age| age > KEPT_FOR) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

fn checksum(content: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(content);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use camino::{Utf8Path, Utf8PathBuf};

    use super::{KEPT_FOR, forget_old, read_kept, stamp_of, write_kept};

    fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = Utf8PathBuf::from_path_buf(folder.path().to_owned()).expect("UTF-8");
        (folder, path)
    }

    fn made(path: &Utf8Path, changed: SystemTime) {
        std::fs::File::create(path).and_then(|file| file.set_modified(changed)).expect("a file");
    }

    #[test]
    fn bytes_come_back_whole_or_not_at_all() {
        let (_folder, root) = folder();
        let place = root.join("deep/kept");
        assert_eq!(read_kept(&place), None);
        write_kept(&place, b"content").expect("a writable folder");
        assert_eq!(read_kept(&place).as_deref(), Some(&b"content"[..]));
        std::fs::write(&place, b"other content").expect("a file");
        assert_eq!(read_kept(&place), None);
        std::fs::write(&place, b"").expect("a file");
        assert_eq!(read_kept(&place), None);
    }

    #[test]
    fn what_is_not_used_any_more_goes() {
        let (_folder, root) = folder();
        let old = SystemTime::now() - KEPT_FOR - Duration::from_secs(60);
        for (name, changed) in [("code-old", old), ("code-new", SystemTime::now()), ("serde-old", old)] {
            made(&root.join(name), changed);
        }
        forget_old(&root, "code-");
        let left = ["code-old", "code-new", "serde-old"].map(|name| root.join(name).exists());
        assert_eq!(left, [false, true, true]);
    }

    #[test]
    fn a_time_that_all_files_have_tells_nothing() {
        let (_folder, root) = folder();
        let path = root.join("lib.rs");
        for (changed, is_told) in [(UNIX_EPOCH + Duration::from_secs(1), false), (SystemTime::now(), true)] {
            made(&path, changed);
            assert_eq!(stamp_of(&path).is_some(), is_told);
        }
    }
}
