//! Calls of the workspace's macros in bodies, expanded in place.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::collect::{Around, Collector, Reading};
use super::lookup::Query;
use super::mod_files::FilePlace;
use super::paths::Mode;
use super::{Crate, CrateId, DefId, DefKind, ModuleId, Namespace, Program};
use crate::syntax::ir::{Body, BodyId, Cfg, Expr, ExprId, File, MacroForm};
use crate::syntax::macros::lower_into_body;
use crate::text::Symbol;

/// Expansions inside expansions.
const MAX_DEPTH: u32 = 128;
/// Expressions that expansions may add to one body.
const MAX_EXPRS: usize = 50_000;
/// Items of expanded bodies can contain calls, and expanded items bodies.
const MAX_ROUNDS: usize = 4;

impl Program {
    /// Expands the workspace's macros wherever they are called: in item position, then in bodies, in parallel.
    pub(super) fn expand_macros(&mut self) {
        let mut done: Vec<usize> = vec![0; self.graph.nodes.len()];
        for _ in 0..MAX_ROUNDS {
            self.expand_items();
            let names = self.workspace_macros();
            let mut tasks = Vec::new();
            for id in self.reachable() {
                let krate = self.krate(id);
                tasks.extend((done[id.0 as usize]..krate.files.len()).map(|file| (id, file as u32)));
                done[id.0 as usize] = krate.files.len();
            }
            if names.is_empty() || tasks.is_empty() {
                return;
            }
            let expanded: Vec<_> = tasks.into_par_iter().filter_map(|(id, file)| FileExpansion::of(self, id, file, &names)).collect();
            for one in expanded {
                self.replace_file(one);
            }
            self.forget();
        }
    }

    /// The names of all `macro_rules!` of the workspace.
    fn workspace_macros(&self) -> FxHashSet<Symbol> {
        let crates = self.reachable().into_iter().map(|id| self.krate(id));
        crates.flat_map(|krate| &krate.defs).filter(|def| def.kind == DefKind::Macro).map(|def| def.name).collect()
    }

    fn replace_file(&mut self, done: FileExpansion) {
        let FileExpansion { krate: id, index, file, new_items } = done;
        let path = self.sources.get(file.source).path.clone();
        let Some(mut krate) = self.graph.nodes[id.0 as usize].krate.take() else { return };
        let reading = Reading::of(self.graph.node(id), &self.files, &self.rules);
        let file = Arc::new(file);
        krate.files[index as usize] = Arc::clone(&file);
        let around = Around { module: 0, parent: None, cfg: Cfg::True, test: false, inside: Cfg::True };
        let mut collector = Collector::new(&mut krate, &reading);
        collector.items(index, &file, new_items, &FilePlace::owning_folder(&path), &around);
        let _ = self.graph.nodes[id.0 as usize].krate.set(krate);
    }
}

/// A file whose bodies are expanded.
struct FileExpansion {
    krate: CrateId,
    index: u32,
    file: File,
    new_items: Range<u32>,
}

/// A call that may be one of a workspace's macro.
struct Call {
    at: ExprId,
    module: ModuleId,
    depth: u32,
}

impl FileExpansion {
    /// Expands the bodies of a file; `None` where there is nothing to expand.
    fn of(program: &Program, id: CrateId, index: u32, names: &FxHashSet<Symbol>) -> Option<Self> {
        let krate = program.krate(id);
        let original = &krate.files[index as usize];
        let mut file: Option<File> = None;
        for (body, number) in original.bodies.iter().zip(0..) {
            let mut calls = calls(body, names, 0..body.exprs.len() as u32).peekable();
            let Some(&owner) = calls.peek().and_then(|_| krate.by_item.get(&(index, body.owner))) else { continue };
            let modules = program.scopes(owner).modules;
            let around = krate.defs[owner.index as usize].module;
            let module = |at: ExprId| modules.get(at.0 as usize).copied().unwrap_or(around);
            // The outermost calls come last in the body: what is inside of them goes with them.
            let open: Vec<Call> = calls.map(|at| Call { at, module: module(at), depth: 0 }).collect();
            Expander { program, krate, owner, body: BodyId(number), names, added: 0 }.run(open, original, &mut file);
        }
        let file = file?;
        let new_items = original.items.len() as u32..file.items.len() as u32;
        Some(Self { krate: id, index, file, new_items })
    }
}

struct Expander<'p> {
    program: &'p Program,
    krate: &'p Crate,
    owner: DefId,
    body: BodyId,
    names: &'p FxHashSet<Symbol>,
    /// Expressions added so far.
    added: usize,
}

impl Expander<'_> {
    /// Expands `open`, the last first, and what they expand to.
    fn run(mut self, mut open: Vec<Call>, original: &File, expanded: &mut Option<File>) {
        while let Some(call) = open.pop() {
            if call.depth >= MAX_DEPTH || self.added >= MAX_EXPRS {
                continue;
            }
            let Some(expansion) = self.expansion(expanded.as_ref().unwrap_or(original), &call) else { continue };
            let (expansion, name) = expansion;
            let file = expanded.get_or_insert_with(|| original.clone());
            let Some(appended) = lower_into_body(&expansion, file, self.body, call.at, name) else { continue };
            self.added += appended.exprs.len();
            let Some(body) = file.bodies.get(self.body.0 as usize) else { return };
            let inner = calls(body, self.names, appended.exprs);
            open.extend(inner.map(|at| Call { at, module: call.module, depth: call.depth + 1 }));
        }
    }

    fn expansion(&self, file: &File, call: &Call) -> Option<(crate::syntax::macros::Expansion, Symbol)> {
        let Expr::Macro(it) = file.bodies.get(self.body.0 as usize)?.expr(call.at) else { return None };
        let mode = Mode {
            module: call.module,
            scope: Some(self.owner),
            order: self.owner.index,
            import: false,
            under: self.program.def(self.owner).cfg.clone(),
            file: Some(file),
        };
        let found = self.program.path(&mut Query::new(), &mode, &it.path, Namespace::Macro);
        // Of several under different conditions none is the one: what stands there then is not known.
        let [candidate] = &found.candidates[..] else { return None };
        let def = self.program.candidate_macro(candidate)?;
        let owner = if def.krate == self.krate.id { self.krate } else { self.program.krate(def.krate) };
        Some((self.program.rules.expand(owner, def, file, it.tokens)?, it.path.last()?.name))
    }
}

/// The calls among expressions of a body that have the name of one of the macros and are not expanded yet.
fn calls<'b>(body: &'b Body, names: &'b FxHashSet<Symbol>, range: Range<u32>) -> impl Iterator<Item = ExprId> + 'b {
    range.map(ExprId).filter(|id| match body.exprs.get(id.0 as usize) {
        Some(Expr::Macro(call)) => {
            !matches!(call.form, MacroForm::Expanded(_)) && call.path.last().is_some_and(|last| names.contains(&last.name))
        }
        _ => false,
    })
}
