//! A small language for workspaces in tests.
//!
//! A line `//- /path.rs` starts a file; on a crate's root it goes on with `crate:name` and what the crate needs of `deps:a,b=real_name`
//! (`b` renames), `edition:2018`, `test` (read as a test). A file `/apis/x.rs` declares the crate `x`.

use std::fmt::Write as _;
use std::sync::Arc;

use camino::Utf8PathBuf;

use crate::catalog::Catalog;
use crate::resolve::{CrateId, Mode, ModuleId, Namespace, Options, Program, Query, Res, Resolution, module_path};
use crate::syntax::ir::{Cfg, Expr};
use crate::text::{Sources, Symbol};
use crate::workspace::{Dependency, DependencyKind, Edition, Package, Target, TargetKind, Workspace};

const STD: &str = include_str!("std.rs");

pub(super) fn load(fixture: &str) -> Program {
    let mut files: Vec<(Utf8PathBuf, String)> = vec![("/apis/std.rs".into(), STD.to_owned())];
    let mut packages = Vec::new();
    for part in fixture.split("//- ").skip(1) {
        let (head, text) = part.split_once('\n').unwrap_or((part, ""));
        let mut words = head.split_whitespace();
        let path = Utf8PathBuf::from(words.next().expect("a path"));
        packages.extend(package(&path, &words.collect::<Vec<_>>()));
        files.push((path, text.to_owned()));
    }
    let declared: Vec<_> = files.iter().map(|(path, _)| path.clone()).filter(|path| path.starts_with("/apis")).collect();
    let sources = Arc::new(Sources::with_overlay(files));
    let mut catalog = Catalog::embedded(Arc::clone(&sources));
    for path in declared {
        catalog.add_file(&path).expect("it is there");
    }
    let workspace = Workspace { root: "/".into(), packages, locked: Vec::new() };
    Program::load(Arc::new(workspace), sources, Arc::new(catalog), Options::default())
}

fn package(path: &Utf8PathBuf, words: &[&str]) -> Option<Package> {
    let value = |key: &str| words.iter().find_map(|word| word.strip_prefix(key));
    let name = value("crate:")?.to_owned();
    let edition = value("edition:").and_then(Edition::from_year).unwrap_or_default();
    let dependency = |text: &str| {
        let (name, package) = text.split_once('=').unwrap_or((text, text));
        Dependency {
            name: name.to_owned(),
            package: package.to_owned(),
            requirement: "*".to_owned(),
            path: None,
            kind: DependencyKind::Normal,
            optional: false,
            features: Vec::new(),
        }
    };
    let as_test = words.contains(&"test");
    let kind = TargetKind::Lib;
    Some(Package {
        id: name.clone(),
        name: name.clone(),
        version: "1.0.0".to_owned(),
        manifest_path: format!("/{name}/Cargo.toml").into(),
        targets: vec![Target { name, kind, src_path: path.clone(), edition, selected: true, as_test, optional: false }],
        dependencies: value("deps:").map(|deps| deps.split(',').map(dependency).collect()).unwrap_or_default(),
        features: Vec::new(),
        internal: false,
        selected: true,
    })
}

/// Each line of `expected` is `module: path = meaning`; a path with `!` at its end names a macro, with `()` a value, else a type.
/// The first path names a module from a crate's root.
pub(super) fn check(fixture: &str, expected: &[(&str, &str)]) {
    let program = load(fixture);
    for (question, meaning) in expected {
        let (module, path) = question.split_once(": ").expect("a module and a path");
        assert_eq!(show(&program, &ask(&program, module_of(&program, module), path)), *meaning, "{question}");
    }
}

/// The meaning of each path in the body of the fn called `f` of the first crate, in source order: `name:line` for locals.
pub(super) fn check_body(fixture: &str, expected: &str) {
    let program = load(fixture);
    let krate = program.targets()[0];
    let index = program.krate(krate).defs.iter().position(|def| def.name.as_str() == "f").expect("a fn f");
    let owner = crate::resolve::DefId { krate, index: index as u32 };
    let (body, scopes) = (program.body(owner).expect("a body"), program.scopes(owner));
    let text = program.sources.get(program.file(owner).source);
    let mut all = Vec::new();
    for (expr, id) in body.exprs.iter().zip((0..).map(crate::syntax::ir::ExprId)) {
        if let Expr::Path(path) = expr {
            let meaning = program.resolve_in_body(&scopes, id, path, Namespace::Value);
            let written: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
            let shown = match meaning.single().map(|it| it.res) {
                Some(Res::Local(pat)) => text.lines().line(body.pat_span(pat).start).to_string(),
                _ => show(&program, &meaning),
            };
            all.push((path.span.start, format!("{}={shown}", written.join("::"))));
        }
    }
    all.sort();
    let shown: Vec<String> = all.into_iter().map(|(_, shown)| shown).collect();
    assert_eq!(shown.join(" "), expected);
}

/// The module with this path from a crate's root.
fn module_of(program: &Program, path: &str) -> ModuleId {
    let mut names = path.split("::");
    let name = names.next().unwrap_or_default();
    let krate = program.targets().iter().copied().find(|id| program.krate(*id).name.as_str() == name).expect("a crate");
    let rest: Vec<&str> = names.collect();
    let Some(path) = (!rest.is_empty()).then(|| rest.join("::")) else { return ModuleId { krate, index: 0 } };
    let found = ask(program, ModuleId { krate, index: 0 }, &path);
    match found.single().map(|it| it.res) {
        Some(Res::Module(module)) => module,
        other => panic!("{path} is {other:?}"),
    }
}

fn ask(program: &Program, module: ModuleId, path: &str) -> Resolution {
    let (path, ns) = match path.strip_suffix("()") {
        Some(path) => (path, Namespace::Value),
        None => path.strip_suffix('!').map_or((path, Namespace::Type), |path| (path, Namespace::Macro)),
    };
    let (path, global) = path.strip_prefix("::").map_or((path, false), |path| (path, true));
    let names: Vec<Symbol> = path.split("::").map(Symbol::new).collect();
    let mode = Mode { module, scope: None, order: u32::MAX, import: false, under: Cfg::True, file: None };
    program.answer(program.names(&mut Query::new(), &mode, global, &names, ns))
}

fn show(program: &Program, resolution: &Resolution) -> String {
    let mut shown = Vec::new();
    for candidate in &resolution.candidates {
        let mut text = match candidate.res {
            Res::Def(def) => program.path_of(def),
            Res::Module(module) => format!("mod {}", module_path(program.krate(module.krate), module.index)),
            Res::External(path) => format!("extern {path}"),
            Res::Prim(prim) => format!("{prim:?}").to_lowercase(),
            other => format!("{other:?}"),
        };
        if candidate.rest > 0 {
            write!(text, " +{}", candidate.rest).expect("strings take it");
        }
        if !candidate.cfg.is_true() {
            write!(text, " if {}", show_cfg(&candidate.cfg)).expect("strings take it");
        }
        shown.push(text);
    }
    if shown.is_empty() { "?".to_owned() } else { shown.join(" | ") }
}

fn show_cfg(cfg: &Cfg) -> String {
    let list = |parts: &[Cfg]| parts.iter().map(show_cfg).collect::<Vec<_>>().join(", ");
    match cfg {
        Cfg::True => "all()".to_owned(),
        Cfg::False => "any()".to_owned(),
        Cfg::Flag(name) => name.to_string(),
        Cfg::KeyValue(_, value) => value.to_string(),
        Cfg::Not(inner) => format!("!{}", show_cfg(inner)),
        Cfg::All(parts) => format!("all({})", list(parts)),
        Cfg::Any(parts) => format!("any({})", list(parts)),
    }
}

/// The troubles of all targets, as `message: path`.
pub(super) fn troubles(fixture: &str) -> Vec<String> {
    let program = load(fixture);
    let crates: Vec<CrateId> = program.targets().to_vec();
    crates.iter().flat_map(|id| &program.krate(*id).troubles).map(|it| format!("{}: {}", it.message, it.path)).collect()
}
