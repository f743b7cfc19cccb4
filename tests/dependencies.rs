//! What is known of a dependency from its sources alone, in a vendor folder here.

#![allow(clippy::disallowed_methods, reason = "tests run programs and write files")]

use std::path::Path;
use std::process::Command;

const APP: &str = "use std::io::Read;\n\
    pub async fn load(client: &remote::Client) -> Vec<u8> {\n\
        let mut text = Vec::new();\n\
        let _ = client.named(\"a\").source().read_to_end(&mut text);\n\
        text\n\
    }\n";

const REMOTE: &str = "mod inner;\n\
    pub use inner::*;\n\
    hidden! { #![feature = \"x\"] pub struct Client; }\n\
    impl Client { pub fn named(&self, name: impl AsRef<str>) -> Named<std::fs::File> { unimplemented!() } }\n";

const INNER: &str = "pub struct Named<S> { source: S }\n\
    #[cfg(not(doc))] impl<S> Named<S> { pub fn source(self) -> S { self.source } }\n";

fn write(root: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("written");
    }
}

/// Lines of findings, what else was said, and the exit code.
fn run(root: &Path, more: &[&str]) -> (String, String, Option<i32>) {
    let run = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"))
        .args(["unblock", "--message-format", "short", "--quiet"])
        .args(more)
        .current_dir(root.join("app"))
        .env("CARGO_UNBLOCK_CACHE", root.join("cache"))
        .env("CARGO_HOME", root.join("home"))
        .output()
        .expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&run.stdout), text(&run.stderr), run.status.code())
}

#[test]
fn types_come_from_sources_and_are_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(
        root,
        &[
            (
                "app/Cargo.toml",
                "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\nremote = \"1\"\ntokio = \"1\"\n",
            ),
            (
                "app/Cargo.lock",
                "version = 4\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\"remote\"]\n\
                 [[package]]\nname = \"remote\"\nversion = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n",
            ),
            ("app/.cargo/config.toml", "[source.vendored]\ndirectory = \"vendor\"\n"),
            ("app/src/lib.rs", APP),
            ("app/vendor/remote/Cargo.toml", "[package]\nname = \"remote\"\nversion = \"1.0.0\"\nedition = \"2021\"\n"),
            ("app/vendor/remote/src/lib.rs", REMOTE),
            ("app/vendor/remote/src/inner.rs", INNER),
        ],
    );
    let expected = "src/lib.rs:4:36: warning[blocking_fs]";
    let (first, errors, _) = run(root, &[]);
    assert!(first.starts_with(expected), "{first}{errors}");
    let entries = std::fs::read_dir(root.join("cache")).expect("a cache").map(|entry| entry.expect("an entry").file_name());
    // Beside it stand the declarations and the workspace's own files that were read.
    let is_dependency = |name: &String| !name.starts_with("declared-") && !name.starts_with("code-");
    let kept = entries.map(|name| name.to_string_lossy().into_owned()).filter(is_dependency).count();
    assert_eq!((kept, run(root, &[]).0), (1, first), "kept, and the same the next time");
    assert_eq!(run(root, &["--no-dependency-sources"]).0, "");

    for broken in ["pub struct Client {", "mod gone; pub use gone::*;", ""] {
        write(root, &[("app/vendor/remote/src/lib.rs", broken)]);
        assert_eq!(run(root, &[]), (String::new(), String::new(), Some(0)), "{broken}");
    }
}
