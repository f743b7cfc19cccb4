//! Tests of what is read, and of what is refused, where.

use camino::Utf8Path;

use super::reader::Reader;
use super::schema;
use super::settings::Settings;
use crate::catalog::{Argument, Effect, Place, Statement};
use crate::workspace::{Package, Workspace};

/// A workspace of packages with these names.
fn workspace(names: &[&str]) -> Workspace {
    let package = |name: &&str| Package {
        id: String::new(),
        name: (*name).to_owned(),
        version: String::new(),
        manifest_path: format!("/w/{name}/Cargo.toml").into(),
        targets: Vec::new(),
        dependencies: Vec::new(),
        features: Vec::new(),
        internal: false,
        selected: true,
    };
    Workspace { root: "/w".into(), packages: names.iter().map(package).collect(), locked: Vec::new() }
}

/// What `/w/unblock.toml` with this text says, and what is wrong with it; of a package by its index, if it is its own table.
fn read(text: &str, package: Option<usize>) -> (Settings, Vec<String>) {
    let mut reader = Reader::new(Utf8Path::new("/w/unblock.toml"), text, Utf8Path::new("/w"));
    let read = reader.whole();
    let mut settings = Settings { packages: vec![Vec::new(); 3], ..Settings::default() };
    let errors = settings.add(reader, &read, package, &workspace(&["api-http", "api-grpc", "store"]));
    (settings, errors.iter().map(|error| error.to_string().replace("/w/unblock.toml:", "")).collect())
}

/// Wrong texts, each with the mistake.
const MISTAKES: &[(&str, &str)] = &[
    ("[lints]\nbloking_fs = \"deny\"", "2:1: unknown lint or group `bloking_fs`; did you mean `blocking_fs`?"),
    ("lints.all = \"den\"", "1:13: expected \"allow\", \"warn\", \"deny\" or \"forbid\"; did you mean `deny`?"),
    ("lints.all = 3", "1:13: expected \"allow\", \"warn\", \"deny\" or \"forbid\""),
    ("lints = 3", "1:9: expected a table of lints and levels, as `[lints]` with `blocking_fs = \"deny\"`"),
    ("exlude = []", "1:1: unknown key `exlude`; did you mean `exclude`?"),
    ("strict = true", "1:1: unknown key `strict`; known are `lints`, `exclude`, `baseline`, `apis`, `api`, `override`"),
    ("exclude = [1]", "1:12: expected a string"),
    ("exclude = 'x'", "1:11: expected an array of strings"),
    ("exclude = ['']", "1:12: this string is empty"),
    ("exclude = ['a/[b']", "1:12: pattern `a/[b` is not valid: unclosed character class; missing ']'"),
    ("\n\na =", "3:4: string values must be quoted, expected literal string"),
    ("[api]\npath = 'a::b'", "1:1: expected an array of tables, `[[api]]`"),
    ("api = [1]", "1:8: expected a table, `[[api]]`"),
    ("[[api]]\nblocks = 'db'", "1:1: this `[[api]]` has no `path`"),
    ("[[api]]\npath = 'a::b'", "1:1: this `[[api]]` has none of `blocks`, `nonblocking`, `offloads`, `spawns` or `guard`"),
    (
        "[[api]]\npath = 'a::b'\nblocks = 'db'\noffloads = 0",
        "4:1: this `[[api]]` has more than one of `blocks` or `offloads`: write one for each",
    ),
    ("[[api]]\npath = 'a::b'\nblocks = 'bd'", "3:10: unknown effect `bd`; did you mean `db`?"),
    (
        "[[api]]\npath = 'a::b'\nblocks = 'disk'",
        "3:10: unknown effect `disk`; known are: sleep fs fs_metadata net dns process stdin stdout http db wait lock block_on cpu ffi",
    ),
    ("[[api]]\npath = 'a::b'\nnonblocking = false", "3:15: expected `nonblocking = true`, or nothing"),
    ("[[api]]\npath = 'a::b'\noffloads = -1", "3:12: expected the number of an argument, 0 for the first, or `offloads = true` for each"),
    ("[[api]]\npath = 'a::b'\nspawns = 'x'", "3:10: expected the number of an argument, 0 for the first, or `spawns = true` for each"),
    ("[[api]]\npath = 'a::b'\nguard = true", "3:9: expected a string"),
    ("[[api]]\npath = 'a::b'\noffloads = 0\ninstead = 'c'", "4:1: `instead` goes with `blocks` or `guard`"),
    ("[[api]]\npath = 'b'\nblocks = 'db'", "2:8: `b` is no path: write `crate_name::module::function`, with neither arguments nor `<..>`"),
    ("[[override]]\nfiles = ['a.rs']", "1:1: this `[[override]]` has no `lints`"),
    ("[[override]]\nlints.all = 'warn'", "1:1: this `[[override]]` has none of `packages` or `files`"),
    ("[[override]]\nfiles = []\nlints.all = 'warn'", "2:9: this array names nothing"),
    ("[[override]]\nfiles = ['a.rs']\nlints = {}", "3:9: this table sets no level"),
    ("[[override]]\nfiles = ['a.rs']\n[override.lints]", "3:1: this table sets no level"),
    (
        "[[override]]\npackages = ['apihttp']\nlints.all = 'warn'",
        "2:13: `apihttp` is no package of this workspace; did you mean `api-http`?",
    ),
    ("[[override]]\npackages = ['web-*']\nlints.all = 'warn'", "2:13: `web-*` is no package of this workspace"),
    ("[[override]]\nfile = ['a.rs']\nfiles = ['a.rs']\nlints.all = 'warn'", "2:1: unknown key `file`; did you mean `files`?"),
];

/// A text that says everything that can be said.
const EVERYTHING: &str = "exclude = ['gen/**']\napis = ['my.rs']\n[lints]\nall = 'warn'\nblocking_fs = 'forbid'\n\
    [[api]]\npath = 'a::b'\nblocks = 'fs'\ninstead = 'a::c'\nwhy = 'w'\n\
    [[api]]\npath = 'a::pool'\noffloads = 1\n[[api]]\npath = 'a::go'\nspawns = true\n\
    [[api]]\npath = 'a::Lease'\nguard = 'it holds a lease'\n[[api]]\npath = 'a::quick'\nnonblocking = true\n\
    [[override]]\npackages = ['api-*']\nfiles = ['src/bin/**']\n[override.lints]\nblocking = 'allow'\n";

#[test]
fn mistakes_name_line_and_column() {
    for (text, expected) in MISTAKES {
        assert_eq!(read(text, None).1, [*expected], "{text}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    // Only the workspace, or the language of globs and paths, can tell.
    let beyond = ["is no path", "is not valid", "is no package"];
    for (text, expected) in MISTAKES {
        let Ok(value) = toml::from_str::<serde_json::Value>(text) else { continue };
        assert_eq!(validator.is_valid(&value), beyond.iter().any(|words| expected.contains(words)), "{text}");
    }
    for text in [EVERYTHING, "", "lints.\"unblock::blocking-fs\" = 'warn'", "lints.blocking-fs = 'warn'", "baseline = 'b.toml'"] {
        let value: serde_json::Value = toml::from_str(text).expect("TOML");
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!((errors, read(text, None).1), (Vec::new(), Vec::new()), "{text}");
    }
}

#[test]
fn schema_and_reader_know_the_same_keys() {
    let schema = schema();
    let names =
        |at: &str| -> Vec<String> { schema.pointer(at).and_then(serde_json::Value::as_object).expect("a table").keys().cloned().collect() };
    for (at, before) in [
        ("/properties", ""),
        ("/properties/lints/properties", "[lints]\n"),
        ("/properties/api/items/properties", "[[api]]\n"),
        ("/properties/override/items/properties", "[[override]]\n"),
        ("/properties/override/items/properties/lints/properties", "[[override]]\nlints."),
    ] {
        assert!(!names(at).is_empty());
        for name in names(at) {
            let errors = read(&format!("{before}{name} = 1"), None).1;
            assert!(!errors.iter().any(|error| error.contains("unknown")), "{at}: {name}: {errors:?}");
        }
        // What the reader lists is in the schema.
        let errors = read(&format!("{before}nothing_like_it = 1"), None).1;
        let listed = errors.iter().find_map(|error| error.split_once("; known are ")).map_or("", |(_, listed)| listed);
        let listed: Vec<&str> = listed.split(", ").map(|name| name.trim_matches('`')).filter(|name| !name.is_empty()).collect();
        assert!(listed.iter().all(|name| names(at).iter().any(|known| known == name)), "{at}: {listed:?}");
        assert_eq!(listed.is_empty(), at.contains("lints"), "{at}: {errors:?}");
    }
    let lints = names("/properties/lints/properties");
    assert!(crate::lints::all().iter().all(|lint| lints.iter().any(|name| name == lint.name)));
}

#[test]
fn all_mistakes_in_the_order_of_their_lines() {
    let text = "lints.x = 'y'\napis = [1, '']\n[[override]]\n[[api]]\npath = 'a'\nblocks = 'b'\nwhy = 3\n";
    let lines: Vec<String> = read(text, None).1.iter().map(|error| error.split(": ").next().unwrap_or_default().to_owned()).collect();
    assert_eq!(lines, ["1:7", "1:11", "2:9", "2:12", "3:1", "3:1", "6:10", "7:7"]);
}

#[test]
fn everything_at_once() {
    let (settings, errors) = read(EVERYTHING, None);
    assert_eq!(errors, [""; 0]);
    assert_eq!((settings.exclude.len(), settings.workspace.len(), settings.overrides.len()), (1, 2, 1));
    assert_eq!((settings.apis[0].0.as_str(), settings.apis[0].1.line), ("/w/my.rs", 2));
    let says: Vec<(&str, u32, Statement)> = settings.paths.iter().map(|it| (&*it.fact.path, it.place.line, it.fact.says)).collect();
    let expected = [
        ("a::b", 7, Statement::Blocks(Effect::Fs)),
        ("a::pool", 12, Statement::Runs(Argument::One(1), Place::Offloaded)),
        ("a::go", 15, Statement::Runs(Argument::Each, Place::Task)),
        ("a::Lease", 18, Statement::Guard),
        ("a::quick", 21, Statement::NonBlocking),
    ];
    assert_eq!(says, expected);
    assert_eq!((settings.paths[0].fact.instead.as_deref(), &*settings.paths[3].fact.why), (Some("a::c"), "it holds a lease"));
    assert_eq!(settings.overrides[0].says, "packages = [\"api-*\"], files = [\"src/bin/**\"]");
}

#[test]
fn a_table_of_a_package_is_about_that_package() {
    let (settings, errors) = read("lints.all = 'warn'\n[[override]]\nfiles = ['a.rs']\nlints.all = 'deny'", Some(1));
    assert_eq!((errors.len(), settings.workspace.len(), settings.packages[1].len()), (0, 0, 1));
    let at = |package| crate::engine::levels::At { package: Some(package), file: Some(Utf8Path::new("/w/a.rs")) };
    assert_eq!([0, 1, 2].map(|package| settings.overrides[0].is_for(at(package))), [false, true, false]);
    assert_eq!(read("baseline = 'b.toml'", Some(1)).1, ["1:12: `baseline` is for the whole workspace; this table is one package's own"]);
    assert_eq!(read("baseline = 'b.toml'", None).0.baseline.as_deref(), Some(Utf8Path::new("/w/b.toml")));
    let (_, errors) = read("[[override]]\npackages = ['store']\nlints.all = 'deny'", Some(1));
    assert_eq!(errors, ["2:12: `packages` is for the whole workspace; this table is one package's own"]);
}
