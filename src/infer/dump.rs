//! Writes what every call of the workspace enters, for comparison with what the compiler says.

use std::io::{self, Write};

use camino::Utf8Path;
use rustc_hash::FxHashMap;

use super::{Callee, Inference, Types, infer};
use crate::resolve::{DefId, DefKind, ModuleId, Program};
use crate::syntax::ir::{Body, Expr, ExprId, File, Parent};
use crate::text::Span;

/// One JSON line per call of every body of the workspace's targets: file (relative to `root`), line and column of the callee's name,
/// target or null, receiver's type. Bodies that several targets share are written once.
pub fn calls(program: &Program, root: &Utf8Path, out: &mut dyn Write) -> io::Result<()> {
    let mut seen = rustc_hash::FxHashSet::default();
    for &krate in program.targets() {
        let mut paths = None;
        let count = program.krate(krate).defs.len() as u32;
        for owner in (0..count).map(|index| DefId { krate, index }) {
            let Some(body) = program.body(owner) else { continue };
            let file = program.file(owner);
            if seen.insert((file.source, body.span)) {
                let inference = infer(program, owner);
                let paths = paths.get_or_insert_with(|| {
                    // Inference has loaded what the target uses.
                    (0..count).map(|index| DefId { krate, index }).for_each(|owner| drop(infer(program, owner)));
                    program.visible_paths(krate)
                });
                Dump { program, root, file, body, inference: &inference, paths }.write(out)?;
            }
        }
    }
    Ok(())
}

struct Dump<'a> {
    program: &'a Program,
    root: &'a Utf8Path,
    file: &'a File,
    body: &'a Body,
    inference: &'a Inference,
    /// Paths by which the crate can name library items.
    paths: &'a FxHashMap<DefId, String>,
}

impl Dump<'_> {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let source = self.program.sources.get(self.file.source);
        let path = source.path.strip_prefix(self.root).unwrap_or(&source.path);
        for (id, expr) in (0..).map(ExprId).zip(&self.body.exprs) {
            let span = match expr {
                Expr::Call { callee, .. } => self.body.expr_span(*callee),
                Expr::MethodCall { .. } => self.body.expr_span(id),
                _ => continue,
            };
            if span.origin != Span::NONE.origin || span.is_none() {
                continue;
            }
            let at = source.lines().position(&source.text, span.start);
            let written = match expr {
                Expr::MethodCall { receiver, .. } => Some(self.inference.type_of(*receiver)),
                _ => None,
            };
            let receiver = self.inference.receiver(id).or(written).map(|ty| ty.display_by(self.program, &|def| self.path(def)));
            let line = serde_json::json!({
                "file": path.as_str(), "line": at.line, "col": at.column, "target": self.target(id), "receiver": receiver,
            });
            writeln!(out, "{line}")?;
        }
        Ok(())
    }

    fn target(&self, id: ExprId) -> Option<String> {
        match self.inference.callee(id) {
            Callee::Known(targets) => targets.first().map(|target| self.named(id, target.def)),
            Callee::Constructor(def) => Some(self.path(*def)),
            // A path into a crate that nobody has read says too little: a re-export, or a trait's member.
            Callee::External(_) | Callee::Closure(_) | Callee::Value | Callee::Unknown => None,
        }
    }

    /// The path of a fn; of a trait's member with the type that it is called on.
    fn named(&self, id: ExprId, def: DefId) -> String {
        let program = self.program;
        let item = self.inference.called(id);
        let of_trait = |def: DefId| program.def(def).parent.filter(|&it| program.def(it).kind == DefKind::Trait);
        let (Some(item), Some(trait_def)) = (item, item.and_then(|it| of_trait(it.def))) else { return self.path(def) };
        let self_ty = item.args.first().map_or_else(|| "_".to_owned(), |ty| ty.display_by(program, &|def| self.path(def)));
        format!("<{self_ty} as {}>::{}", self.path(trait_def), program.def(def).name)
    }

    /// The path of a definition as the crate sees it.
    fn path(&self, def: DefId) -> String {
        if let Some(path) = self.paths.get(&def) {
            return path.clone();
        }
        let program = self.program;
        let entry = program.def(def);
        let Some(parent) = entry.parent else { return self.free(def) };
        let types = Types::new(program);
        if let Some(module) = types.builtin_impl(parent, entry.name) {
            return format!("{module}::{}", entry.name);
        }
        if program.def(parent).kind != DefKind::Impl {
            return format!("{}::{}", self.path(parent), entry.name);
        }
        match types.impl_type(parent) {
            Some((adt, Some(of_trait))) => format!("<{} as {}>::{}", self.path(adt), self.path(of_trait), entry.name),
            // rustc names the module of an inherent impl that stands elsewhere than its type.
            Some((adt, None)) if parent.krate == adt.krate && program.def(parent).module != program.def(adt).module => {
                format!("{}::{}", self.module(program.def(parent).module), entry.name)
            }
            Some((adt, None)) => format!("{}::{}", self.path(adt), entry.name),
            None => program.path_of(def),
        }
    }

    /// The path of something that is no member: inside a fn with the fn's name.
    fn free(&self, def: DefId) -> String {
        let (program, entry) = (self.program, self.program.def(def));
        if let Parent::Block(body, _) = program.item(def).parent {
            let owner = program.file(def).bodies.get(body.0 as usize).map(|it| it.owner);
            let owner = owner.and_then(|item| program.krate(def.krate).by_item.get(&(entry.file, item)));
            if let Some(&owner) = owner.filter(|&&it| it != def) {
                return format!("{}::{}", self.path(owner), entry.name);
            }
        }
        program.path_of(def)
    }

    fn module(&self, id: ModuleId) -> String {
        let krate = self.program.krate(id.krate);
        let mut names = Vec::new();
        let mut at = Some(id.index);
        while let Some(module) = at.and_then(|index| krate.modules.get(index as usize)) {
            names.push(module.name.as_str());
            at = module.parent.map(|it| it.index);
        }
        names.reverse();
        names.retain(|name| !name.is_empty());
        names.join("::")
    }
}
