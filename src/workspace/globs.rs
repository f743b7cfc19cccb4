//! Globs of files, relative to a folder.

use anyhow::{Result, bail};
use camino::{Utf8Path, Utf8PathBuf};
use globset::{Glob, GlobBuilder, GlobMatcher, GlobSet, GlobSetBuilder};

/// Patterns of `--exclude-path`, and of `exclude` and `files` in the configuration, relative to a folder.
#[derive(Debug)]
pub struct FileGlobs {
    folder: Utf8PathBuf,
    set: GlobSet,
    outside: bool,
}

impl FileGlobs {
    /// Reads patterns. `*` stays within a folder, `**` does not; a pattern that names a folder means all files in it; one without a slash
    /// applies at any depth, as in `.gitignore`. Error: a pattern that is none, with the reason.
    pub fn new<S: AsRef<str>>(folder: &Utf8Path, patterns: impl IntoIterator<Item = S>) -> Result<Self> {
        let mut set = GlobSetBuilder::new();
        for pattern in patterns {
            let written = pattern.as_ref();
            let below = Utf8Path::new(written).strip_prefix(folder).ok();
            let relative = below.map_or(written, Utf8Path::as_str).trim_start_matches("./").trim_end_matches('/');
            let (anchored, plain) = (below.is_some() || relative.contains('/'), relative.trim_start_matches('/'));
            if plain.is_empty() {
                bail!("pattern `{written}` names nothing");
            }
            let base = if anchored || plain.starts_with("**") { plain.to_owned() } else { format!("**/{plain}") };
            for text in [base.clone(), format!("{base}/**")] {
                match GlobBuilder::new(&text).literal_separator(true).build() {
                    Ok(glob) => set.add(glob),
                    Err(error) => bail!("pattern `{written}` is not valid: {}", error.kind()),
                };
            }
        }
        match set.build() {
            Ok(set) => Ok(Self { folder: folder.to_owned(), set, outside: false }),
            Err(error) => bail!("the patterns cannot be used together: {error}"),
        }
    }

    /// The same, and files outside of the folder match by their absolute paths.
    #[must_use]
    pub fn also_outside(self) -> Self {
        Self { outside: true, ..self }
    }

    /// Whether the file at this absolute path matches.
    pub fn contains(&self, path: &Utf8Path) -> bool {
        match path.strip_prefix(&self.folder) {
            Ok(below) => self.set.is_match(below),
            Err(_) => self.outside && self.set.is_match(path),
        }
    }
}

/// A glob over names; a plain name matches itself. Error: a pattern that is none, with the reason.
pub fn name_glob(pattern: &str) -> Result<GlobMatcher> {
    match Glob::new(pattern) {
        Ok(glob) => Ok(glob.compile_matcher()),
        Err(error) => bail!("`{pattern}` is not a valid pattern: {}", error.kind()),
    }
}

#[cfg(test)]
mod tests {
    use super::FileGlobs;

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
            let set = FileGlobs::new("/r".into(), [pattern]).expect("valid");
            assert_eq!(set.contains(&camino::Utf8Path::new("/r").join(path)), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn files_outside_of_the_folder() {
        for (path, also_outside, expected) in [("/r/a/gen.rs", false, true), ("/x/gen.rs", false, false), ("/x/gen.rs", true, true)] {
            let set = FileGlobs::new("/r".into(), ["gen.rs"]).expect("valid");
            let set = if also_outside { set.also_outside() } else { set };
            assert_eq!(set.contains(path.into()), expected, "{path}");
        }
    }

    #[test]
    fn a_broken_pattern_is_named() {
        let error = FileGlobs::new("/r".into(), ["a/[b"]).expect_err("unclosed").to_string();
        assert!(error.starts_with("pattern `a/[b` is not valid: "), "{error}");
    }
}
