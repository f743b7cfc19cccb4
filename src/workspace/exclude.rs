//! Globs of files that are left out.

use anyhow::{Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Patterns of `--exclude-path` and of `exclude` in the configuration, relative to the root folder.
#[derive(Debug)]
pub struct ExcludePaths {
    root: Utf8PathBuf,
    set: GlobSet,
}

impl ExcludePaths {
    /// Reads patterns. `*` stays within a folder, `**` does not; a pattern that names a folder means all files in it; one without a slash
    /// applies at any depth, as in `.gitignore`. Error: a pattern that is none, with the reason.
    pub fn new<S: AsRef<str>>(root: &Utf8Path, patterns: impl IntoIterator<Item = S>) -> Result<Self> {
        let mut set = GlobSetBuilder::new();
        for pattern in patterns {
            let written = pattern.as_ref();
            let below_root = Utf8Path::new(written).strip_prefix(root).ok();
            let relative = below_root.map_or(written, Utf8Path::as_str).trim_start_matches("./").trim_end_matches('/');
            let (anchored, plain) = (below_root.is_some() || relative.contains('/'), relative.trim_start_matches('/'));
            if plain.is_empty() {
                bail!("exclude pattern `{written}` names nothing");
            }
            let base = if anchored || plain.starts_with("**") { plain.to_owned() } else { format!("**/{plain}") };
            for text in [base.clone(), format!("{base}/**")] {
                match GlobBuilder::new(&text).literal_separator(true).build() {
                    Ok(glob) => set.add(glob),
                    Err(error) => bail!("exclude pattern `{written}` is not valid: {}", error.kind()),
                };
            }
        }
        match set.build() {
            Ok(set) => Ok(Self { root: root.to_owned(), set }),
            Err(error) => bail!("the exclude patterns cannot be used together: {error}"),
        }
    }

    /// Whether the file at this absolute path is left out. Paths outside of the root are matched as they are.
    pub fn contains(&self, path: &Utf8Path) -> bool {
        !self.set.is_empty() && self.set.is_match(path.strip_prefix(&self.root).unwrap_or(path))
    }
}

#[cfg(test)]
mod tests {
    use super::ExcludePaths;

    #[test]
    fn patterns_against_paths() {
        for (pattern, path, expected) in [
            ("tests/broken", "tests/broken/a.rs", true),
            ("tests/broken/", "tests/broken/deep/a.rs", true),
            ("tests/*.rs", "tests/a.rs", true),
            ("tests/*.rs", "tests/deep/a.rs", false),
            ("tests/**/a.rs", "tests/deep/er/a.rs", true),
            ("gen.rs", "x/y/gen.rs", true),
            ("generated", "x/generated/a.rs", true),
            ("/generated", "x/generated/a.rs", false),
            ("./x/**", "x/generated/a.rs", true),
            ("/r/x/a.rs", "x/a.rs", true),
            ("/r/a.rs", "x/a.rs", false),
            ("/rx/a.rs", "x/a.rs", false),
            ("src/a.rs", "other/src/a.rs", false),
        ] {
            let set = ExcludePaths::new("/r".into(), [pattern]).expect("valid");
            assert_eq!(set.contains(&camino::Utf8Path::new("/r").join(path)), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_broken_pattern_is_named() {
        let error = ExcludePaths::new("/r".into(), ["a/[b"]).expect_err("unclosed").to_string();
        assert!(error.starts_with("exclude pattern `a/[b` is not valid: "), "{error}");
    }
}
