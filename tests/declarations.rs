//! Every name that a declaration file writes leads somewhere, and every fact speaks of a parameter that exists.

use std::sync::Arc;

use cargo_unblock::catalog::Catalog;
use cargo_unblock::resolve::{CrateId, DefId, Namespace, Options, Program};
use cargo_unblock::syntax::ir::{Bound, Generics, ImportKind, ItemKind, Path, SelfParam, TypeRef};
use cargo_unblock::text::{Sources, Symbol};
use cargo_unblock::workspace::{Dependency, DependencyKind, Edition, Package, Target, TargetKind, Workspace};

/// A workspace with one empty crate that depends on every declared crate.
fn program() -> (Program, Vec<Symbol>) {
    let sources = Arc::new(Sources::with_overlay([("/demo/lib.rs".into(), String::new())]));
    let catalog = Catalog::embedded(Arc::clone(&sources));
    let names = catalog.crate_names();
    let dependency = |name: &Symbol| Dependency {
        name: name.to_string(),
        package: name.to_string(),
        requirement: "*".to_owned(),
        path: None,
        kind: DependencyKind::Normal,
        optional: false,
        features: Vec::new(),
    };
    let target = Target {
        name: "demo".to_owned(),
        kind: TargetKind::Lib,
        src_path: "/demo/lib.rs".into(),
        edition: Edition::E2021,
        selected: true,
        as_test: false,
        optional: false,
    };
    let package = Package {
        id: "demo".to_owned(),
        name: "demo".to_owned(),
        version: "1.0.0".to_owned(),
        manifest_path: "/demo/Cargo.toml".into(),
        targets: vec![target],
        dependencies: names.iter().filter(|name| name.as_str() != "std").map(dependency).collect(),
        features: Vec::new(),
        internal: false,
        selected: true,
    };
    let workspace = Workspace { root: "/demo".into(), packages: vec![package], locked: Vec::new() };
    (Program::load(Arc::new(workspace), sources, Arc::new(catalog), Options::default()), names)
}

#[test]
fn every_name_leads_somewhere() {
    let (program, names) = program();
    let mut lost = Vec::new();
    for name in names {
        let Some(krate) = program.extern_crate(program.targets()[0], name) else {
            lost.push(format!("{name}: the crate is not found"));
            continue;
        };
        check_crate(&program, krate, &mut lost);
    }
    assert!(lost.is_empty(), "{} names lead nowhere\n{}", lost.len(), lost.join("\n"));
}

fn check_crate(program: &Program, krate: CrateId, lost: &mut Vec<String>) {
    let count = program.krate(krate).defs.len() as u32;
    let undeclared = Undeclared::new(program, krate);
    for id in (0..count).map(|index| DefId { krate, index }) {
        let mut paths = Paths::default();
        paths.item(&program.item(id).kind);
        let (def, file) = (program.def(id), program.file(id));
        let source = program.sources.get(file.source);
        for path in paths.found {
            let leads_somewhere = |namespace| !program.resolve(def.module, Some(id), &path, namespace).candidates.is_empty();
            // An argument of one name is a type or a constant.
            if !leads_somewhere(Namespace::Type) && !leads_somewhere(Namespace::Value) && !undeclared.knows(&path) {
                let written: Vec<_> = path.segments.iter().map(|segment| segment.name.as_str()).collect();
                let line = source.lines().line(path.span.start);
                lost.push(format!("{}:{line}: `{}` leads nowhere", source.path, written.join("::")));
            }
        }
    }
    lost.sort();
    lost.dedup();
}

/// Names that come from crates that nobody declares: only those crates' sources can tell whether they exist.
struct Undeclared {
    imported: Vec<Symbol>,
    modules: Vec<Symbol>,
}

impl Undeclared {
    fn new(program: &Program, krate: CrateId) -> Self {
        let files = &program.krate(krate).files;
        let imports = files.iter().flat_map(|file| file.items()).filter_map(|(_, item)| match &item.kind {
            ItemKind::Use(imports) => Some(imports),
            _ => None,
        });
        let foreign = imports.flatten().filter(|import| {
            let root = import.path.segments[0].name;
            !matches!(root.as_str(), "crate" | "self" | "super") && program.extern_crate(program.targets()[0], root).is_none()
        });
        let imported = foreign.filter_map(|import| if let ImportKind::Name(name) = import.kind { Some(name) } else { None });
        let modules = program.krate(krate).modules.iter().map(|module| module.name);
        Self { imported: imported.collect(), modules: modules.collect() }
    }

    /// Whether the path begins with an imported name, or is written out from such a crate's name on.
    fn knows(&self, path: &Path) -> bool {
        let first = path.segments[0].name;
        let is_crate = path.segments.len() > 1 && first.as_str().starts_with(char::is_lowercase);
        let own = matches!(first.as_str(), "crate" | "self" | "super" | "std") || self.modules.contains(&first);
        self.imported.contains(&first) || (is_crate && !own)
    }
}

/// The paths of a signature.
#[derive(Default)]
struct Paths {
    found: Vec<Path>,
}

impl Paths {
    fn item(&mut self, kind: &ItemKind) {
        match kind {
            ItemKind::Fn(it) => {
                self.generics(&it.generics);
                it.params.iter().chain([&it.ret]).for_each(|ty| self.ty(ty));
                if let Some(SelfParam::Typed(ty)) = &it.self_param {
                    self.ty(ty);
                }
            }
            ItemKind::Struct(it) => {
                self.generics(&it.generics);
                it.fields.iter().for_each(|field| self.ty(&field.ty));
            }
            ItemKind::Enum(it) => {
                self.generics(&it.generics);
                it.variants.iter().flat_map(|variant| &variant.fields).for_each(|field| self.ty(&field.ty));
            }
            ItemKind::Trait(it) => {
                self.generics(&it.generics);
                self.bounds(&it.bounds);
            }
            ItemKind::Impl(it) => {
                self.generics(&it.generics);
                it.trait_.iter().for_each(|path| self.path(path));
                self.ty(&it.self_ty);
            }
            ItemKind::TypeAlias(generics, bounds, ty) => {
                self.generics(generics);
                self.bounds(bounds);
                ty.iter().for_each(|ty| self.ty(ty));
            }
            ItemKind::Const(ty, _) | ItemKind::Static(_, ty, _) => self.ty(ty),
            _ => {}
        }
    }

    fn generics(&mut self, generics: &Generics) {
        for param in &generics.params {
            self.bounds(&param.bounds);
            param.default.iter().chain(&param.const_type).for_each(|ty| self.ty(ty));
        }
        for predicate in &generics.predicates {
            self.ty(&predicate.ty);
            self.bounds(&predicate.bounds);
        }
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        bounds.iter().for_each(|bound| self.path(&bound.path));
    }

    fn path(&mut self, path: &Path) {
        if let Some(qself) = &path.qself {
            self.ty(&qself.0);
        } else {
            self.found.push(path.clone());
        }
        for args in path.segments.iter().filter_map(|segment| segment.args.as_ref()) {
            args.types.iter().for_each(|ty| self.ty(ty));
            for binding in &args.bindings {
                binding.ty.iter().for_each(|ty| self.ty(ty));
                self.bounds(&binding.bounds);
            }
        }
    }

    fn ty(&mut self, ty: &TypeRef) {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref(ty, _) | TypeRef::Ptr(ty, _) | TypeRef::Slice(ty) | TypeRef::Array(ty, _) => self.ty(ty),
            TypeRef::Tuple(types) => types.iter().for_each(|ty| self.ty(ty)),
            TypeRef::FnPtr(params, ret) => params.iter().chain([&**ret]).for_each(|ty| self.ty(ty)),
            TypeRef::ImplTrait(bounds) | TypeRef::DynTrait(bounds) => self.bounds(bounds),
            TypeRef::Never | TypeRef::Infer | TypeRef::Const(_) | TypeRef::Unknown => {}
        }
    }
}
