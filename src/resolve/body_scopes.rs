//! The names that are visible at each place of one body.

use rustc_hash::FxHashMap;

use super::lookup::Query;
use super::paths::Mode;
use super::scope::{EntryTarget, Found};
use super::{DefId, DefKind, ModuleId, Namespace, Program, Res, Resolution};
use crate::syntax::ir::{Block, Body, BodyId, Cfg, Expr, ExprId, MacroForm, Pat, PatId, Stmt};
use crate::text::{OriginId, Span, Symbol, sym};

/// The names that are visible at each place of one body.
#[derive(Debug)]
pub struct BodyScopes {
    /// The fn, const or static.
    pub owner: DefId,
    /// The binding that a path expression of one segment means, for all that mean one.
    pub locals: FxHashMap<ExprId, PatId>,
    /// The innermost block with items (or the owner's module) around each expression.
    pub modules: Vec<ModuleId>,
    /// Bind patterns that are no bindings but name a constant, unit struct or variant.
    pub constants: FxHashMap<PatId, Resolution>,
}

impl Program {
    /// The lexical scopes of the body of a fn, const or static; empty where it has none.
    pub fn scopes(&self, owner: DefId) -> BodyScopes {
        let module = self.def(owner).module;
        let mut scopes = BodyScopes { owner, locals: FxHashMap::default(), modules: Vec::new(), constants: FxHashMap::default() };
        let (Some(body), Some(place)) = (self.body(owner), self.body_id(owner)) else { return scopes };
        scopes.modules = vec![module; body.exprs.len()];
        let walk = Walk { program: self, body, place, scopes, module, names: FxHashMap::default(), undo: Vec::new(), steps: Vec::new() };
        walk.run()
    }
}

type Name = (Symbol, OriginId);

/// Walks a body with its own stack, so that long chains of calls need no deep one of the thread.
struct Walk<'p> {
    program: &'p Program,
    body: &'p Body,
    place: (u32, BodyId),
    scopes: BodyScopes,
    module: ModuleId,
    /// What each name that is or was bound means.
    names: FxHashMap<Name, Meaning>,
    /// What names meant before, to go back to.
    undo: Vec<(Name, Option<Meaning>)>,
    steps: Vec<Step>,
}

/// What a name means.
#[derive(Clone, Copy)]
enum Meaning {
    Local(PatId),
    /// An item of an inner block hides the binding.
    Item,
}

impl Meaning {
    const fn local(self) -> Option<PatId> {
        match self {
            Self::Local(pat) => Some(pat),
            Self::Item => None,
        }
    }
}

/// What is left to do, the last first.
#[derive(Clone, Copy)]
enum Step {
    Expr(ExprId),
    Bind(PatId),
    /// The same where the usual build leaves the statement out: what a name meant before it still means after.
    BindElsewhere(PatId),
    /// Back to the scope as it was with this many changes, and to this module.
    Leave(usize, ModuleId),
    /// Remembers the scope: becomes a [`Step::Leave`] that runs after this many steps.
    Enter(usize),
}

impl Walk<'_> {
    fn run(mut self) -> BodyScopes {
        self.body.self_pat.into_iter().for_each(|pat| self.bind(pat, false));
        for param in &self.body.params {
            self.bind(param.pat, false);
        }
        self.steps.push(Step::Expr(self.body.root));
        while let Some(step) = self.steps.pop() {
            match step {
                Step::Expr(expr) => self.expr(expr),
                Step::Bind(pat) => self.bind(pat, false),
                Step::BindElsewhere(pat) => self.bind(pat, true),
                Step::Leave(changes, module) => self.leave(changes, module),
                Step::Enter(inside) => {
                    let at = self.steps.len().saturating_sub(inside);
                    self.steps.insert(at, Step::Leave(self.undo.len(), self.module));
                }
            }
        }
        self.scopes
    }

    /// Plans `steps` in this order.
    fn plan(&mut self, steps: impl DoubleEndedIterator<Item = Step>) {
        self.steps.extend(steps.rev());
    }

    /// Plans `steps` in a scope of their own.
    fn plan_scope(&mut self, steps: Vec<Step>) {
        let inside = steps.len();
        self.plan(std::iter::once(Step::Enter(inside)).chain(steps));
    }

    fn leave(&mut self, changes: usize, module: ModuleId) {
        self.module = module;
        for (name, before) in self.undo.drain(changes..).rev() {
            match before {
                Some(meaning) => self.names.insert(name, meaning),
                None => self.names.remove(&name),
            };
        }
    }

    fn set(&mut self, name: Name, meaning: Meaning) {
        let before = self.names.insert(name, meaning);
        self.undo.push((name, before));
    }

    fn expr(&mut self, id: ExprId) {
        let body = self.body;
        if let Some(module) = self.scopes.modules.get_mut(id.0 as usize) {
            *module = self.module;
        }
        match body.expr(id) {
            Expr::Path(path) => {
                let Some(name) = path.as_ident() else { return };
                if let Some(pat) = self.local(name, path.span) {
                    self.scopes.locals.insert(id, pat);
                }
            }
            Expr::Block(block) => self.block(id, block),
            Expr::If { condition, then, otherwise } => {
                self.plan(otherwise.iter().map(|it| Step::Expr(*it)));
                self.plan_scope(vec![Step::Expr(*condition), Step::Expr(*then)]);
            }
            Expr::While { condition, body, .. } => self.plan_scope(vec![Step::Expr(*condition), Step::Expr(*body)]),
            Expr::Let { pat, scrutinee } => self.plan([Step::Expr(*scrutinee), Step::Bind(*pat)].into_iter()),
            Expr::Match { scrutinee, arms } => {
                for arm in arms.iter().rev() {
                    let guard = arm.guard.map(Step::Expr);
                    self.plan_scope([Step::Bind(arm.pat)].into_iter().chain(guard).chain([Step::Expr(arm.body)]).collect());
                }
                self.plan([Step::Expr(*scrutinee)].into_iter());
            }
            Expr::For { pat, iter, body, .. } => {
                self.plan_scope(vec![Step::Bind(*pat), Step::Expr(*body)]);
                self.plan([Step::Expr(*iter)].into_iter());
            }
            Expr::Closure { params, body, .. } => {
                let params = params.iter().map(|param| Step::Bind(param.pat));
                self.plan_scope(params.chain([Step::Expr(*body)]).collect());
            }
            Expr::Macro(call) => match &call.form {
                MacroForm::Select(arms) => {
                    for arm in arms.iter().rev() {
                        let pat = arm.pat.map(Step::Bind);
                        self.plan_scope(pat.into_iter().chain([Step::Expr(arm.handler)]).collect());
                        self.plan(arm.future.into_iter().chain(arm.guard).map(Step::Expr));
                    }
                }
                MacroForm::Matches { scrutinee, pat, guard } => {
                    self.plan_scope([Step::Bind(*pat)].into_iter().chain(guard.map(Step::Expr)).collect());
                    self.plan([Step::Expr(*scrutinee)].into_iter());
                }
                _ => self.children(id),
            },
            _ => self.children(id),
        }
    }

    /// The binding that a name at `span` means: one with the same origin; in the words of a macro that is defined in this very body also
    /// one that stands before the definition.
    fn local(&self, name: Symbol, span: Span) -> Option<PatId> {
        if let Some(known) = self.names.get(&(name, span.origin)) {
            return known.local();
        }
        let file = self.program.file(self.scopes.owner);
        let defined_here = file.origin(span.origin).is_some_and(|origin| origin.text == file.source)
            && (self.body.span.start..self.body.span.end).contains(&span.start);
        let pat = self.names.get(&(name, OriginId::WRITTEN)).filter(|_| defined_here)?.local()?;
        (self.body.pat_span(pat).start < span.start).then_some(pat)
    }

    fn children(&mut self, id: ExprId) {
        let first = self.steps.len();
        let steps = &mut self.steps;
        self.body.for_each_child(id, &mut |child| {
            if let crate::syntax::ir::Child::Expr(inner) = child {
                steps.push(Step::Expr(inner));
            }
        });
        self.steps[first..].reverse();
    }

    fn block(&mut self, id: ExprId, block: &Block) {
        let mut steps = Vec::with_capacity(block.stmts.len() + 1);
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { pat, init, otherwise, attrs, .. } => {
                    steps.extend(init.iter().chain(otherwise).map(|it| Step::Expr(*it)));
                    steps.push(if self.is_left_out(&attrs.cfg) { Step::BindElsewhere(*pat) } else { Step::Bind(*pat) });
                }
                Stmt::Expr { expr, .. } => steps.push(Step::Expr(*expr)),
            }
        }
        steps.extend(block.tail.map(Step::Expr));
        self.steps.push(Step::Leave(self.undo.len(), self.module));
        self.plan(steps.into_iter());
        if !block.items.is_empty() {
            self.enter_items(id);
        }
    }

    /// Whether the usual build of this body leaves out what stands under a condition.
    fn is_left_out(&self, cfg: &Cfg) -> bool {
        let owner = self.scopes.owner;
        !self.program.is_usual(owner.krate, cfg) && self.program.is_usual(owner.krate, &self.program.def(owner).cfg)
    }

    /// In a block with items, those hide locals of the same name further out.
    fn enter_items(&mut self, block: ExprId) {
        let krate = self.program.krate(self.scopes.owner.krate);
        let Some(&index) = krate.names.blocks.get(&(self.place.0, self.place.1, block)) else { return };
        self.module = ModuleId { krate: krate.id, index };
        let hides = |target: &EntryTarget| matches!(target, EntryTarget::Def(def) if matches!(krate.defs[def.index as usize].kind, DefKind::Fn | DefKind::Const | DefKind::Static));
        let entries = krate.names.scopes[index as usize].entries.iter();
        let mut hidden: Vec<Symbol> = entries.filter(|(_, all)| all.iter().any(|it| hides(&it.target))).map(|(name, _)| *name).collect();
        hidden.sort_unstable_by_key(|name| name.as_str());
        for name in hidden {
            if self.names.contains_key(&(name, OriginId::WRITTEN)) {
                self.set((name, OriginId::WRITTEN), Meaning::Item);
            }
        }
    }

    /// Binds the names of a pattern: with `elsewhere` only those that mean no binding so far.
    fn bind(&mut self, root: PatId, elsewhere: bool) {
        let mut first_names: Vec<Name> = Vec::new();
        let mut open = vec![(root, false)];
        while let Some((id, repeated)) = open.pop() {
            match self.body.pat(id) {
                Pat::Bind { name, by_ref, mutable, sub } => {
                    let plain = !by_ref && !mutable && sub.is_none();
                    let key = (*name, self.body.pat_span(id).origin);
                    if plain && self.is_constant(id, *name) {
                        continue;
                    }
                    let is_kept = elsewhere && matches!(self.names.get(&key), Some(Meaning::Local(_)));
                    if !(is_kept || repeated && first_names.contains(&key)) {
                        first_names.push(key);
                        self.set(key, Meaning::Local(id));
                    }
                    open.extend(sub.map(|sub| (sub, repeated)));
                }
                Pat::Tuple(all) | Pat::Slice(all) | Pat::TupleStruct { elements: all, .. } => {
                    open.extend(all.iter().rev().map(|it| (*it, repeated)));
                }
                Pat::Struct { fields, .. } => open.extend(fields.iter().rev().map(|(_, it)| (*it, repeated))),
                Pat::Ref { pat, .. } | Pat::Typed { pat, .. } => open.push((*pat, repeated)),
                // Every alternative binds the same names: the first one stands for all.
                Pat::Or(all) => open.extend(all.iter().enumerate().rev().map(|(index, it)| (*it, repeated || index > 0))),
                Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal(_) | Pat::Range | Pat::Unknown => {}
            }
        }
    }

    /// Whether a plain name in a pattern is a constant, unit struct or variant; remembers which.
    fn is_constant(&mut self, pat: PatId, name: Symbol) -> bool {
        if name == sym::SELF_VALUE || name.as_str().starts_with(|first: char| first.is_lowercase() || first == '_') {
            return false;
        }
        let owner = self.scopes.owner;
        let mode = Mode {
            module: self.module,
            scope: Some(owner),
            order: owner.index,
            import: false,
            under: self.program.def(owner).cfg.clone(),
            file: Some(self.program.file(owner)),
        };
        let found: Found = self.program.names(&mut Query::new(), &mode, false, &[name], Namespace::Value);
        let constant = found.candidates.iter().any(|candidate| match candidate.res {
            Res::Def(def) => matches!(self.program.def(def).kind, DefKind::Const | DefKind::Variant | DefKind::Struct),
            _ => false,
        });
        if constant {
            self.scopes.constants.insert(pat, self.program.answer(found));
        }
        constant
    }
}
