//! The own reader against cargo itself.

use camino::Utf8Path;

use super::super::cargo::Asked;
use super::super::manifest::Reader;
use super::super::project::{Modes, Project};
use super::Tree;

fn differences(manifest: &Utf8Path) -> Vec<String> {
    let mut theirs = match Asked::start(manifest.to_owned()).answer() {
        Ok(project) => project,
        Err(reason) => return vec![format!("cargo refuses: {reason}")],
    };
    let mut reader = Reader::default();
    let Some(mut ours) = reader.project(manifest) else { return vec![format!("nothing read: {:?}", reader.troubles)] };
    let mut out: Vec<String> = reader.troubles.iter().map(ToString::to_string).collect();
    out.extend(compare("root", &theirs.root, &ours.root));
    let described = |project: &mut Project| {
        project.default_members.sort();
        project.packages.sort_by(|a, b| a.package.manifest_path.cmp(&b.package.manifest_path));
        let paths: Vec<_> = project.packages.iter().map(|found| found.package.manifest_path.clone()).collect();
        (project.default_members.clone(), paths)
    };
    let (theirs_default, theirs_paths) = described(&mut theirs);
    let (ours_default, ours_paths) = described(&mut ours);
    out.extend(compare("default members", &theirs_default, &ours_default));
    out.extend(compare("members", &theirs_paths, &ours_paths));
    out.extend(compare("metadata", &theirs.metadata, &ours.metadata));
    for theirs in &mut theirs.packages {
        theirs.sort();
        let Some(ours) = ours.packages.iter().find(|ours| ours.package.manifest_path == theirs.package.manifest_path) else { continue };
        let name = &theirs.package.name;
        let (t, o) = (&theirs.package, &ours.package);
        out.extend(compare(&format!("{name}: id"), &t.id, &o.id));
        out.extend(compare(&format!("{name}: version"), &(&t.name, &t.version), &(&o.name, &o.version)));
        out.extend(compare(&format!("{name}: features"), &t.features, &o.features));
        out.extend(compare(&format!("{name}: internal"), &t.internal, &o.internal));
        out.extend(compare(&format!("{name}: metadata"), &theirs.metadata, &ours.metadata));
        out.extend(each(&format!("{name}: target"), &t.targets, &o.targets));
        out.extend(each(&format!("{name}: dependency"), &t.dependencies, &o.dependencies));
        let tested = |modes: &[Modes]| modes.iter().map(|modes| modes.test).collect::<Vec<_>>();
        out.extend(compare(&format!("{name}: tested"), &tested(&theirs.modes), &tested(&ours.modes)));
    }
    out
}

fn compare<T: PartialEq + std::fmt::Debug>(what: &str, theirs: &T, ours: &T) -> Option<String> {
    (theirs != ours).then(|| format!("{what}: cargo says {theirs:?}, we say {ours:?}"))
}

fn each<T: PartialEq + std::fmt::Debug>(what: &str, theirs: &[T], ours: &[T]) -> Vec<String> {
    let lost = theirs.iter().filter(|one| !ours.contains(one)).map(|one| format!("{what} missed: {one:?}"));
    let added = ours.iter().filter(|one| !theirs.contains(one)).map(|one| format!("{what} made up: {one:?}"));
    lost.chain(added).collect()
}

/// What it shows, the manifest that is asked about, and the files.
type Shape = (&'static str, &'static str, Vec<(&'static str, String)>);

#[test]
fn own_reader_agrees_with_cargo() {
    let lib = "[package]\nname = \"NAME\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
    let named = |name: &str, rest: &str| lib.replace("NAME", name) + rest;
    let shapes: Vec<Shape> = vec![
        (
            "a package on its own, every kind of target found by itself",
            "Cargo.toml",
            vec![
                ("Cargo.toml", named("one-two", "[dependencies]\nserde = { version = \"1\", optional = true }\nmd-5 = \"0.10\"\n")),
                ("src/lib.rs", String::new()),
                ("src/main.rs", String::new()),
                ("src/bin/tool.rs", String::new()),
                ("src/bin/big/main.rs", String::new()),
                ("src/bin/big/part.rs", String::new()),
                ("examples/show.rs", String::new()),
                ("tests/it/main.rs", String::new()),
                ("tests/common/mod.rs", String::new()),
                ("benches/speed.rs", String::new()),
                ("build.rs", String::new()),
            ],
        ),
        (
            "explicit targets, paths, flags",
            "Cargo.toml",
            vec![
                (
                    "Cargo.toml",
                    named(
                        "pkg",
                        "autobins = false\nautotests = false\nbuild = \"make/b.rs\"\n[lib]\nname = \"other\"\npath = \"lib/l.rs\"\n\
                         [[bin]]\nname = \"pkg\"\npath = \"src/main.rs\"\ntest = false\n[[bin]]\nname = \"two\"\nedition = \"2018\"\n\
                         [[test]]\nname = \"t\"\npath = \"t.rs\"\nharness = false\n[[example]]\nname = \"macro\"\npath = \"e.rs\"\n\
                         [package.metadata.unblock]\nlevel = { cpu = \"deny\" }\n",
                    ),
                ),
                ("lib/l.rs", String::new()),
                ("src/main.rs", String::new()),
                ("src/bin/two.rs", String::new()),
                ("src/bin/three.rs", String::new()),
                ("tests/lost.rs", String::new()),
                ("t.rs", String::new()),
                ("e.rs", String::new()),
                ("make/b.rs", String::new()),
            ],
        ),
        (
            "edition 2015 does not look further once a target is named",
            "Cargo.toml",
            vec![
                ("Cargo.toml", "[package]\nname = \"old\"\nversion = \"0.1.0\"\n[[bin]]\nname = \"a\"\n[[bin]]\nname = \"b\"\npath = \"b.rs\"\n".into()),
                ("src/a.rs", String::new()),
                ("src/bin/c.rs", String::new()),
                ("b.rs", String::new()),
                ("examples/x.rs", String::new()),
            ],
        ),
        (
            "a virtual workspace: globs, exclude, inheritance, renames, platforms, default members",
            "Cargo.toml",
            vec![
                (
                    "Cargo.toml",
                    "[workspace]\nresolver = \"2\"\nmembers = [\"crates/*\", \"tools/x\"]\nexclude = [\"crates/left-out\"]\n\
                     default-members = [\"crates/a*\"]\n[workspace.package]\nversion = \"2.3.4\"\nedition = \"2024\"\n\
                     [workspace.dependencies]\nbb = { path = \"crates/b\", package = \"b-pkg\", version = \"2\" }\n\
                     tokio = { version = \"1.40\", features = [\"rt\"] }\n[workspace.metadata.unblock]\nruntime = \"tokio\"\n"
                        .into(),
                ),
                (
                    "crates/alpha/Cargo.toml",
                    "[package]\nname = \"alpha\"\nversion.workspace = true\nedition = { workspace = true }\n[dependencies]\n\
                     bb = { workspace = true, optional = true }\ntokio = { workspace = true, features = [\"net\"] }\n\
                     far = { path = \"../../far\" }\n[target.'cfg(unix)'.dependencies]\nnix = \"0.29\"\n[target.x86_64-pc-windows-msvc.build-dependencies]\ncc = \">=1, <2\"\n\
                     [dev-dependencies]\nbb.workspace = true\nshort = { package = \"long-name\", version = \"0.3\" }\n\
                     [features]\nextra = [\"dep:bb\"]\nplain = []\n"
                        .into(),
                ),
                ("crates/alpha/src/lib.rs", String::new()),
                ("crates/b/Cargo.toml", "[package]\nname = \"b-pkg\"\nversion.workspace = true\nedition.workspace = true\n[lib]\nname = \"bee\"\nproc-macro = true\n".into()),
                ("crates/b/src/lib.rs", String::new()),
                ("crates/left-out/Cargo.toml", named("left-out", "")),
                ("crates/left-out/src/lib.rs", String::new()),
                ("crates/README.md", String::new()),
                ("far/Cargo.toml", named("far", "[dependencies]\n")),
                ("far/src/lib.rs", String::new()),
                ("tools/x/Cargo.toml", named("x", "")),
                ("tools/x/src/main.rs", String::new()),
            ],
        ),
        (
            "a virtual workspace without default members",
            "Cargo.toml",
            vec![
                ("Cargo.toml", "[workspace]\nmembers = [\"**/x-[ab]\"]\n".into()),
                ("deep/down/x-a/Cargo.toml", named("x-a", "")),
                ("deep/down/x-a/src/main.rs", String::new()),
                ("x-b/Cargo.toml", named("x-b", "")),
                ("x-b/src/lib.rs", String::new()),
            ],
        ),
        (
            "seen from a member",
            "m/Cargo.toml",
            vec![
                ("Cargo.toml", named("root", "[workspace]\nmembers = [\"m\"]\n")),
                ("src/lib.rs", String::new()),
                ("m/Cargo.toml", named("m", "[dependencies]\nroot = { path = \"..\" }\n")),
                ("m/src/main.rs", String::new()),
            ],
        ),
        (
            "a root package with path dependencies as members, a workspace pointer from outside",
            "Cargo.toml",
            vec![
                ("Cargo.toml", named("root", "[workspace]\n[dependencies]\nin = { path = \"in\" }\nout = { path = \"../repo2/out\" }\n")),
                ("src/lib.rs", String::new()),
                ("in/Cargo.toml", named("in", "")),
                ("in/src/lib.rs", String::new()),
                ("../repo2/out/Cargo.toml", named("out", "workspace = \"../../repo\"\n")),
                ("../repo2/out/src/lib.rs", String::new()),
            ],
        ),
    ];
    for (shape, manifest, files) in shapes {
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let tree = Tree::new(&files);
        assert_eq!(differences(&tree.root.join(manifest)), Vec::<String>::new(), "{shape}");
    }
}

/// `UNBLOCK_MANIFESTS=a/Cargo.toml:b/Cargo.toml cargo test --lib workspace -- --ignored` compares the two on real projects.
#[test]
#[ignore = "needs real projects"]
fn own_reader_agrees_with_cargo_on_real_projects() {
    let manifests = std::env::var("UNBLOCK_MANIFESTS").expect("the variable names manifests");
    let found: Vec<String> = manifests
        .split(':')
        .flat_map(|path| differences(Utf8Path::new(path)).into_iter().map(move |line| format!("{path}: {line}")))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
