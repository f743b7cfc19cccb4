//! Which bodies can matter by themselves: those with async code, and those that make futures or tasks. All others matter only
//! where something async leads into them, so most sync code of a workspace never needs its types.

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::catalog::Place;
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{BlockKind, Body, Expr, ExprId, File, Fn, ItemKind, Pat, Stmt, TypeRef};
use crate::text::Symbol;

/// Names that tell, before any type is known, that a body may matter. A name too many costs time, and changes no answer.
#[derive(Debug, Default)]
pub struct Relevance {
    /// The workspace's functions that give a future or a task's handle.
    own: FxHashSet<Symbol>,
    /// Library functions that start tasks or drive futures.
    runners: FxHashSet<Symbol>,
    /// Library functions that give a future or a handle.
    futures: FxHashSet<Symbol>,
    /// Types of streams, whose combinators run closures while they are polled.
    streams: FxHashSet<Symbol>,
    /// Methods that an executor calls.
    polled: FxHashSet<Symbol>,
    /// Methods without arguments that take a lock.
    locks: FxHashSet<Symbol>,
    /// Types that only polled code is given.
    contexts: FxHashSet<Symbol>,
}

/// Attributes of the language itself, which make nothing async of a function.
const BUILT_IN: [&str; 22] = [
    "allow",
    "warn",
    "deny",
    "expect",
    "forbid",
    "inline",
    "cold",
    "must_use",
    "deprecated",
    "doc",
    "test",
    "bench",
    "ignore",
    "should_panic",
    "track_caller",
    "target_feature",
    "no_mangle",
    "export_name",
    "link_section",
    "automatically_derived",
    "non_exhaustive",
    "rustfmt",
];

impl Relevance {
    /// Reads the signatures of the workspace and of the declared crates that its packages depend on.
    pub fn new(program: &Program, owners: &[DefId]) -> Self {
        let streams = ["Stream", "BoxStream", "LocalBoxStream"].map(Symbol::new).into_iter().collect();
        let mut relevance = Self { streams, ..Self::default() };
        let well_known: FxHashSet<Symbol> =
            ["Future", "IntoFuture", "BoxFuture", "LocalBoxFuture", "JoinHandle"].map(Symbol::new).into_iter().collect();
        for &owner in owners {
            if let ItemKind::Fn(signature) = &program.item(owner).kind
                && gives_future(signature, &well_known)
            {
                relevance.own.insert(program.def(owner).name);
            }
        }
        relevance.runners.extend(program.catalog().own_runners());
        let packages = &program.workspace().packages;
        let mut names: Vec<String> = packages.iter().flat_map(|it| &it.dependencies).map(|it| it.package.replace('-', "_")).collect();
        // What many libraries have in a crate of its own, and users name as theirs: `axum::response::IntoResponse`.
        names.extend(names.clone().iter().map(|name| format!("{name}_core")));
        names.push("std".to_owned());
        names.sort_unstable();
        names.dedup();
        let read = names.par_iter().filter_map(|name| program.catalog().declared(Symbol::new(name)));
        let read: Vec<Self> = read.map(|declared| Self::of_declarations(declared, &well_known)).collect();
        for other in read {
            relevance.runners.extend(other.runners);
            relevance.futures.extend(other.futures);
            relevance.polled.extend(other.polled);
            relevance.contexts.extend(other.contexts);
            relevance.locks.extend(other.locks);
        }
        relevance
    }

    fn of_declarations(declared: &crate::catalog::Declared, well_known: &FxHashSet<Symbol>) -> Self {
        let mut relevance = Self::default();
        let mut types = future_types(&declared.file);
        types.extend(well_known);
        for (id, item) in declared.file.items() {
            let facts = declared.facts.get(&id);
            if facts.is_some_and(|facts| facts.handle.is_some()) {
                types.insert(item.name);
            }
            let is_free_fn = matches!(&item.kind, ItemKind::Fn(signature) if signature.self_param.is_none());
            if facts.is_some_and(|facts| facts.polled) {
                let names = if matches!(item.kind, ItemKind::Fn(_)) { &mut relevance.polled } else { &mut relevance.contexts };
                names.insert(item.name);
            }
            if let (Some(true), ItemKind::Fn(signature)) = (facts.map(|facts| facts.locks.is_some_and(|it| !it.awaited)), &item.kind)
                && signature.params.is_empty()
            {
                relevance.locks.insert(item.name);
            }
            let runs = facts.is_some_and(|facts| {
                facts.runs.iter().any(|runs| match runs.place {
                    Place::Task | Place::Root => true,
                    // `service_fn(|request| ..)`; the methods are those of all iterators, too.
                    Place::Awaited => is_free_fn,
                    _ => false,
                })
            });
            if runs {
                relevance.runners.insert(item.name);
            }
        }
        for (_, item) in declared.file.items() {
            if let ItemKind::Fn(signature) = &item.kind
                && gives_future(signature, &types)
            {
                relevance.futures.insert(item.name);
            }
        }
        relevance
    }

    /// Whether a body can matter by itself.
    pub fn matters(&self, program: &Program, owner: DefId) -> bool {
        let item = program.item(owner);
        if let ItemKind::Fn(signature) = &item.kind
            && (signature.flags.is_async
                || self.polled.contains(&item.name) && program.def(owner).parent.is_some()
                || signature.params.iter().any(|param| mentions(param, &self.contexts))
                || mentions(&signature.ret, &self.streams))
        {
            return true;
        }
        let foreign = |name: Symbol| !BUILT_IN.contains(&name.as_str());
        if program.is_main(owner) || item.attrs.list.iter().any(|attr| attr.path.last().is_some_and(|it| foreign(it.name))) {
            return true;
        }
        if program.is_handler_by_block(owner) {
            return true;
        }
        let Some(body) = program.body(owner) else { return false };
        (0..body.exprs.len() as u32).map(ExprId).any(|id| self.expr_matters(body, id))
    }

    fn expr_matters(&self, body: &Body, id: ExprId) -> bool {
        match body.expr(id) {
            Expr::Await { .. } | Expr::Yield(_) | Expr::Closure { is_async: true, .. } => true,
            Expr::Path(path) => path.last().is_some_and(|it| self.names(it.name)),
            Expr::MethodCall { method, args, .. } => self.names(*method) || args.is_empty() && self.locks.contains(method),
            Expr::Block(block) => {
                matches!(block.kind, BlockKind::Async(_))
                    || block.stmts.iter().any(|stmt| match stmt {
                        Stmt::Expr { expr, semi: true, .. } => self.is_future_call(body, *expr),
                        Stmt::Let { pat, init: Some(init), .. } if matches!(body.pat(*pat), Pat::Wild | Pat::Bind { .. }) => {
                            self.is_future_call(body, *init)
                        }
                        Stmt::Expr { .. } | Stmt::Let { .. } => false,
                    })
            }
            _ => false,
        }
    }

    fn names(&self, name: Symbol) -> bool {
        self.own.contains(&name) || self.runners.contains(&name)
    }

    fn is_future_call(&self, body: &Body, id: ExprId) -> bool {
        match body.expr(id) {
            Expr::MethodCall { method, .. } => self.futures.contains(method),
            Expr::Call { callee, .. } => {
                matches!(body.expr(*callee), Expr::Path(path) if path.last().is_some_and(|it| self.futures.contains(&it.name)))
            }
            _ => false,
        }
    }
}

/// The types of a file that are futures, by name.
fn future_types(file: &File) -> FxHashSet<Symbol> {
    let impls = file.items.iter().filter_map(|item| match &item.kind {
        ItemKind::Impl(it) => Some(it),
        _ => None,
    });
    let futures = impls.filter(|it| it.trait_.as_ref().and_then(|path| path.last()).is_some_and(|it| it.name.as_str() == "Future"));
    futures
        .filter_map(|it| match &it.self_ty {
            TypeRef::Path(path) => path.last().map(|segment| segment.name),
            _ => None,
        })
        .collect()
}

fn gives_future(signature: &Fn, types: &FxHashSet<Symbol>) -> bool {
    signature.flags.is_async || mentions(&signature.ret, types)
}

fn mentions(ty: &TypeRef, types: &FxHashSet<Symbol>) -> bool {
    match ty {
        TypeRef::Path(path) => path.last().is_some_and(|it| {
            types.contains(&it.name) || it.args.as_ref().is_some_and(|args| args.types.iter().any(|inner| mentions(inner, types)))
        }),
        TypeRef::ImplTrait(bounds) | TypeRef::DynTrait(bounds) => {
            bounds.iter().any(|bound| bound.path.last().is_some_and(|it| types.contains(&it.name)))
        }
        TypeRef::Tuple(parts) => parts.iter().any(|part| mentions(part, types)),
        TypeRef::Ref(inner, _) => mentions(inner, types),
        _ => false,
    }
}
