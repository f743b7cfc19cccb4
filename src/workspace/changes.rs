//! What git says has changed since a revision.

use std::ops::Range;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;

/// The changed lines of each file, 1-based.
#[derive(Debug, Default)]
pub struct Changes {
    files: FxHashMap<Utf8PathBuf, Vec<Range<u32>>>,
}

impl Changes {
    /// What the work tree around `folder` has otherwise than `revision`, or than where both parted; files that git does not know yet are
    /// new. Errors: no repository, no such revision, no git.
    pub fn since(folder: &Utf8Path, revision: &str) -> Result<Self> {
        let root = git(folder, &["rev-parse", "--show-toplevel"]).context("--since needs a git repository")?;
        let root = Utf8PathBuf::from(root.trim_end_matches(['\n', '\r']));
        let commit = format!("{revision}^{{commit}}");
        if revision.starts_with('-') || git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]).is_err() {
            bail!("--since: git knows no revision `{revision}` here; in a shallow clone, fetch it first");
        }
        // Where histories have nothing in common, or a shallow clone does not know it, the revision itself will do.
        let base = git(folder, &["merge-base", revision, "HEAD"]).unwrap_or_else(|_| revision.to_owned());
        let diff = ["diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"];
        let text = git(&root, &[&diff[..], &[base.trim(), "--", "*.rs"]].concat())?;
        let mut changes = Self::default();
        changes.read(&root, &text);
        for path in git(&root, &["ls-files", "--others", "--exclude-standard", "-z", "--", "*.rs"])?.split_terminator('\0') {
            changes.files.entry(root.join(path)).or_default().push(1..u32::MAX);
        }
        Ok(changes)
    }

    /// The changed lines of the file at this absolute path.
    pub fn of(&self, path: &Utf8Path) -> &[Range<u32>] {
        self.files.get(path).map_or(&[], Vec::as_slice)
    }

    /// Reads a diff without context.
    fn read(&mut self, root: &Utf8Path, diff: &str) {
        let mut file = None;
        // How many lines of the hunk are to come: any text may stand in them.
        let mut inside = 0;
        for line in diff.lines() {
            if inside > 0 {
                inside -= u32::from(line.starts_with(['-', '+']));
            } else if let Some(name) = line.strip_prefix("+++ ") {
                file = unquoted(name).strip_prefix("b/").map(|name| root.join(name));
            } else if let Some((old, new)) = line.strip_prefix("@@ -").and_then(sides) {
                inside = (old.end - old.start) + (new.end - new.start);
                if let Some(file) = &file {
                    // Where lines only went, those around the gap.
                    let changed = if new.is_empty() { new.start..new.start + 2 } else { new };
                    self.files.entry(file.clone()).or_default().push(changed);
                }
            }
        }
    }
}

/// The lines of `12,3 +14,2 @@ ..` on both sides.
fn sides(hunk: &str) -> Option<(Range<u32>, Range<u32>)> {
    let (old, rest) = hunk.split_once(" +")?;
    Some((lines(old)?, lines(rest.split(' ').next()?)?))
}

fn lines(side: &str) -> Option<Range<u32>> {
    let (start, count) = side.split_once(',').unwrap_or((side, "1"));
    let start: u32 = start.parse().ok()?;
    Some(start..start.checked_add(count.parse().ok()?)?)
}

/// A path as git writes it: in quotes with escapes where it has unusual characters.
fn unquoted(name: &str) -> String {
    let Some(inside) = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return name.trim_end_matches('\t').to_owned();
    };
    let mut bytes = Vec::new();
    let mut rest = inside.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let digits = rest.iter().take(3).take_while(|digit| matches!(digit, b'0'..=b'7')).count();
        let (escape, after) = rest.split_at(digits.max(1).min(rest.len()));
        bytes.push(match escape {
            [b't'] => b'\t',
            [b'n'] => b'\n',
            [b'r'] => b'\r',
            digits @ [b'0'..=b'7', ..] => digits.iter().fold(0, |all: u8, digit| all.wrapping_mul(8).wrapping_add(digit - b'0')),
            other => other.first().copied().unwrap_or(b'\\'),
        });
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What git prints. The error has git's own words.
fn git(folder: &Utf8Path, arguments: &[&str]) -> Result<String> {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "core.quotePath=false"]).args(arguments).stdin(Stdio::null());
    let output = command.output().context("git cannot be started")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim().lines().next_back().unwrap_or("git failed"));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use camino::Utf8Path;

    use super::Changes;

    #[test]
    fn hunks_become_lines() {
        let diff = "diff --git a/src/a.rs b/src/a.rs\n--- a/src/a.rs\n+++ b/src/a.rs\n@@ -1 +1,2 @@ fn f() {\n-x\n+y\n+z\n@@ -9,2 +10,0 @@\n-a\n-b\n\
                    diff --git a/gone.rs b/gone.rs\n--- a/gone.rs\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-x\n--- y\n-z\n\
                    --- /dev/null\n+++ \"b/sp\\303\\244t\\t.rs\"\n@@ -0,0 +1 @@\n+++ y\n@@ -3 +4 @@\n-a\n\\ No newline at end of file\n+b\n";
        let mut changes = Changes::default();
        changes.read(Utf8Path::new("/r"), diff);
        assert_eq!(changes.of(Utf8Path::new("/r/src/a.rs")), [1..3, 10..12]);
        assert_eq!(changes.of(Utf8Path::new("/r/spät\t.rs")), [1..2, 4..5]);
        assert_eq!(changes.files.len(), 2);
    }
}
