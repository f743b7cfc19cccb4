//! Where a sender comes from: through names, options, private fields and the parameters of functions that nobody else calls.

use super::TypedBody;
use super::slots::is_same_value;
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{Expr, ExprId, ItemKind, Pat, PatId, Path, Stmt, TypeRef, UnaryOp, Visibility};
use crate::text::{Symbol, sym};
use crate::workspace::TargetKind;

/// How many names, fields and calls are followed.
const DEPTH: usize = 12;

impl TypedBody<'_> {
    /// Whether a value is, or holds in an option, the sender of a channel without bounds, whichever way it came here.
    pub(super) fn is_unbounded_sender(&self, value: ExprId) -> bool {
        self.comes_unbounded(value, DEPTH)
    }

    fn comes_unbounded(&self, value: ExprId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.body.expr(value) {
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.comes_unbounded(*operand, depth),
            Expr::Field { base, name } => self.is_filled_with_unbounded(*base, *name, depth),
            Expr::MethodCall { receiver, method, .. } if is_same_value(*method) || matches!(method.as_str(), "unwrap" | "expect") => {
                self.comes_unbounded(*receiver, depth)
            }
            // `Some(sender)`
            Expr::Call { args, .. } if matches!(self.inference.callee(value), Callee::Constructor(_)) => {
                let is_option = self.types().is_option(self.inference.type_of(value));
                is_option && args.first().is_some_and(|&sender| self.comes_unbounded(sender, depth))
            }
            Expr::Path(path) => match self.scopes.locals.get(&value) {
                Some(&local) => self.local_comes_unbounded(local, depth),
                None => self.is_none(value, path),
            },
            _ => false,
        }
    }

    fn is_none(&self, value: ExprId, path: &Path) -> bool {
        self.types().is_option(self.inference.type_of(value)) && path.last().is_some_and(|last| last.name.as_str() == "None")
    }

    fn local_comes_unbounded(&self, local: PatId, depth: usize) -> bool {
        if let Some(made) = self.made_with(local, 0) {
            return self.is_unbounded(made.call);
        }
        if let Some(position) = self.body.params.iter().position(|param| param.pat == local) {
            return self.is_given_unbounded(position, depth);
        }
        self.init_of(local).or_else(|| self.option_of(local)).is_some_and(|value| self.comes_unbounded(value, depth))
    }

    /// The option that a pattern takes a local out of: `if let Some(sender) = &self.sender`.
    fn option_of(&self, local: PatId) -> Option<ExprId> {
        let takes = |pat: PatId| {
            let pat = self.body.pat(pat);
            matches!(pat, Pat::TupleStruct { elements, .. } if elements.iter().any(|&part| self.binds(part, local)))
        };
        let taken = self.body.exprs.iter().find_map(|expr| match expr {
            Expr::Let { pat, scrutinee } => takes(*pat).then_some(*scrutinee),
            Expr::Match { scrutinee, arms } => arms.iter().any(|arm| takes(arm.pat)).then_some(*scrutinee),
            Expr::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { pat, init, .. } if takes(*pat) => *init,
                _ => None,
            }),
            _ => None,
        })?;
        self.types().is_option(self.inference.type_of(taken)).then_some(taken)
    }

    /// Whether everything that fills a private field is the sender of an unbounded channel.
    pub(super) fn is_filled_with_unbounded(&self, base: ExprId, field: Symbol, depth: usize) -> bool {
        let Some(structure) = self.structure_of(self.inference.type_of(base)) else { return false };
        let Some(literals) = self.program.literals_with(structure, field) else { return false };
        let mut filled = false;
        for &(owner, literal) in literals {
            let Some(body) = TypedBody::new(self.program, owner, self.arguments) else { return false };
            if body.inference.type_of(literal).adt().is_none_or(|(def, _)| def == structure) {
                filled = true;
                let Expr::Struct { fields, .. } = body.body.expr(literal) else { return false };
                let value = fields.iter().find(|it| it.name == field).map(|it| it.value);
                if !value.is_some_and(|value| body.comes_unbounded(value, depth)) {
                    return false;
                }
            }
        }
        filled
    }

    /// Whether all calls of the body's function give one of its parameters such a sender, and nobody can call it whom nobody knows.
    fn is_given_unbounded(&self, position: usize, depth: usize) -> bool {
        let function = self.owner;
        let program = self.program;
        let is_library = program.target_of(function.krate).is_none_or(|(_, target)| target.kind == TargetKind::Lib);
        let is_open = is_library && program.item(function).visibility == Visibility::Public;
        if is_open || program.is_trait_member(function) || program.trait_member(function).is_some() {
            return false;
        }
        let type_name = self.type_around(function);
        let is_other = |owner: DefId, mention: ExprId| match (type_name, program.body(owner).map(|body| body.expr(mention))) {
            (Some(name), Some(Expr::Path(path))) => match path.segments.len().checked_sub(2).map(|at| path.segments[at].name) {
                Some(sym::SELF_TYPE) => self.type_around(owner) != type_name,
                before => before != Some(name),
            },
            _ => false,
        };
        let mut given = false;
        for &(owner, mention) in program.mentions_of(function).iter().filter(|&&(owner, mention)| !is_other(owner, mention)) {
            let Some(body) = TypedBody::new(program, owner, self.arguments) else { return false };
            let call = body.parents[mention.0 as usize];
            let args = call.and_then(|call| match body.body.expr(call) {
                Expr::Call { callee, args } if *callee == mention => Some((body.callees(call), args)),
                _ => None,
            });
            let Some((callees, args)) = args.filter(|(callees, _)| !callees.is_empty()) else { return false };
            if callees.contains(&function) {
                given = true;
                if !args.get(position).is_some_and(|&arg| body.comes_unbounded(arg, depth)) {
                    return false;
                }
            }
        }
        given
    }

    /// The name of the type whose function this is.
    fn type_around(&self, function: DefId) -> Option<Symbol> {
        let ItemKind::Impl(block) = &self.program.item(self.program.def(function).parent?).kind else { return None };
        match &block.self_ty {
            TypeRef::Path(path) => path.last().map(|last| last.name),
            _ => None,
        }
    }
}
