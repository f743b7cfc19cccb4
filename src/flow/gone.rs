//! Values that surely go out of scope in async code, so that their `Drop` runs there.

use super::dropped::binds;
use super::{How, Regions, TypedBody};
use crate::infer::Callee;
use crate::resolve::DefId;
use crate::syntax::ir::{AsyncKind, BinaryOp, BlockKind, Expr, ExprId, ItemKind, MacroForm, Pat, PatId, SelfParam, Stmt, UnaryOp};
use crate::text::Span;

/// A value whose `Drop` runs in async code.
#[derive(Clone, Copy, Debug)]
pub struct Gone {
    /// Where the value is made or, for a parameter, given.
    pub at: ExprId,
    /// The part of the body whose condition is the value's.
    pub under: ExprId,
    /// What to point at.
    pub span: Span,
    /// The `drop` functions of the workspace that run, its own first, then those of what it owns.
    pub drops: &'static [DefId],
    /// Only on a way that leaves before the value is moved on.
    pub early: bool,
}

impl TypedBody<'_> {
    /// The values with a `Drop` of the workspace that go out of scope in async code of this body: bindings that are not moved on every
    /// way, and values that nobody takes. What is not understood counts as moved.
    pub fn gone(&self, regions: &Regions) -> Vec<Gone> {
        if !regions.iter().any(|(_, region)| region.context.is_async()) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let is_async = |at: ExprId| regions.of_expr(at).context.is_async();
        for dropped in self.dropped_values() {
            // Names are looked at below.
            if is_async(dropped.value) && matches!(dropped.how, How::Statement | How::LetUnderscore) {
                let drops = self.types().drops(self.inference.type_of(dropped.value));
                found.push(Gone { at: dropped.value, under: dropped.value, span: self.body.expr_span(dropped.value), drops, early: false });
            }
        }
        for (at, expr) in (0..).map(ExprId).zip(&self.body.exprs) {
            let Expr::Block(block) = expr else { continue };
            for stmt in &block.stmts {
                if let Stmt::Let { pat, init: Some(init), .. } = stmt
                    && is_async(*init)
                {
                    self.binding(regions, *pat, at, Some(*init), &mut found);
                }
            }
        }
        if self.signature().is_some_and(|signature| signature.flags.is_async) {
            for pat in self.body.self_pat.into_iter().chain(self.body.params.iter().map(|param| param.pat)) {
                self.binding(regions, pat, self.body.root, None, &mut found);
            }
        }
        found.retain(|gone| !gone.drops.is_empty());
        found
    }

    fn binding(&self, regions: &Regions, pat: PatId, at: ExprId, init: Option<ExprId>, found: &mut Vec<Gone>) {
        if let Pat::Typed { pat, .. } = self.body.pat(pat) {
            return self.binding(regions, *pat, at, init, found);
        }
        let Pat::Bind { name, by_ref: false, sub: None, .. } = self.body.pat(pat) else { return };
        let drops = self.types().drops(self.inference.type_of_pat(pat));
        if drops.is_empty() || self.opaque_mention(self.body.root, *name) {
            return;
        }
        let uses = self.uses(pat);
        // `guard.disarm()`, `self.handle.take()`: a drop that looks first may find nothing to do.
        if uses.iter().any(|&site| self.is_changed(site)) && drops.iter().any(|&drop| self.looks_first(drop)) {
            return;
        }
        let moves: Vec<ExprId> = uses.into_iter().filter(|&site| !self.stays(regions, site)).collect();
        let early = !moves.is_empty();
        if !early || self.leaves_with(at, init, &moves).is_some() {
            found.push(Gone { at, under: init.unwrap_or(at), span: self.body.pat_span(pat), drops, early });
        }
    }

    /// Whether a body looks whether somebody else holds a shared value: what its drop does depends on that.
    pub fn asks_for_others(&self) -> bool {
        self.body.exprs.iter().any(|expr| {
            let Expr::Call { callee, .. } = expr else { return false };
            let Expr::Path(path) = self.body.expr(*callee) else { return false };
            let mut names = path.segments.iter().rev().map(|segment| segment.name.as_str());
            matches!(names.next(), Some("strong_count" | "get_mut" | "try_unwrap" | "into_inner"))
                && matches!(names.next(), Some("Arc" | "Rc"))
        })
    }

    /// Whether a use of a binding changes the value or a part of it.
    fn is_changed(&self, mut site: ExprId) -> bool {
        while let Some(parent) = self.parents[site.0 as usize] {
            match self.body.expr(parent) {
                Expr::Field { .. } => site = parent,
                Expr::Assign { left, .. } => return *left == site,
                Expr::Ref { mutable, .. } => return *mutable,
                Expr::MethodCall { receiver, .. } if *receiver == site => {
                    let callees = self.callees(parent);
                    return callees.is_empty()
                        || callees.iter().any(|&callee| match &self.program.item(callee).kind {
                            ItemKind::Fn(signature) => !matches!(signature.self_param, Some(SelfParam::Ref)),
                            _ => true,
                        });
                }
                _ => return false,
            }
        }
        false
    }

    /// Whether what a `drop` does is conditional.
    fn looks_first(&self, drop: DefId) -> bool {
        let Some(body) = self.program.body(drop) else { return true };
        body.exprs.iter().any(|expr| matches!(expr, Expr::If { .. } | Expr::Match { .. } | Expr::Let { .. }))
    }

    /// Whether a use of a binding leaves its value where it is, or drops it there.
    fn stays(&self, regions: &Regions, site: ExprId) -> bool {
        !self.is_captured(site) && self.is_place(site, &|drop| regions.of_expr(drop).context.is_async())
    }

    /// Whether what a call gives is bound to a name, or dropped at once, and surely goes out of scope in this body; in async code also
    /// where only some ways lead there, or it does so as a part of a value without a `Drop` of its own.
    pub(super) fn goes_out_of_scope(&self, call: ExprId) -> bool {
        let is_async = self.is_in_coroutine(call);
        let mut value = call;
        while let Some(parent) = self.parents[value.0 as usize] {
            match self.body.expr(parent) {
                Expr::Try { .. } => value = parent,
                Expr::MethodCall { receiver, method, .. } if *receiver == value && matches!(method.as_str(), "unwrap" | "expect") => {
                    value = parent;
                }
                Expr::Struct { base: None, .. } if is_async && self.types().drops(self.inference.type_of(parent)).is_empty() => {
                    value = parent;
                }
                Expr::Block(block) => {
                    return block.stmts.iter().any(|stmt| match stmt {
                        Stmt::Let { pat, init, .. } => *init == Some(value) && self.is_dropped_in(*pat, parent, value, is_async),
                        Stmt::Expr { expr, semi, .. } => *expr == value && *semi,
                    });
                }
                _ => return false,
            }
        }
        false
    }

    fn is_dropped_in(&self, pat: PatId, block: ExprId, init: ExprId, also_early: bool) -> bool {
        match self.body.pat(pat) {
            Pat::Typed { pat, .. } => self.is_dropped_in(*pat, block, init, also_early),
            Pat::Wild => true,
            Pat::Bind { name, sub: None, .. } if !self.opaque_mention(self.body.root, *name) => {
                let stays = |site: ExprId| !self.is_captured(site) && self.is_place(site, &|_| true);
                let moves: Vec<ExprId> = self.uses(pat).into_iter().filter(|&site| !stays(site)).collect();
                moves.is_empty() || also_early && self.leaves_with(block, Some(init), &moves).is_some()
            }
            _ => false,
        }
    }

    /// Whether a closure or async block between a binding and its use takes the value with it.
    fn is_captured(&self, site: ExprId) -> bool {
        let bound = self.scopes.locals.get(&site);
        for around in std::iter::once(site).chain(self.ancestors(site)) {
            match self.body.expr(around) {
                Expr::Closure { is_move: true, .. } => return true,
                Expr::Block(block) => {
                    let holds =
                        |stmt: &Stmt| matches!((stmt, bound), (Stmt::Let { pat, .. }, Some(&bound)) if binds(self.body, *pat, bound));
                    if block.stmts.iter().any(holds) {
                        return false;
                    }
                    if block.kind == BlockKind::Async(AsyncKind::Moving) {
                        return true;
                    }
                }
                _ => {}
            }
        }
        false
    }

    /// Whether a use of a value leaves it where it is; `drops` tells which calls of `drop` count as that.
    fn is_place(&self, id: ExprId, drops: &dyn Fn(ExprId) -> bool) -> bool {
        let Some(parent) = self.parents[id.0 as usize] else { return false };
        match self.body.expr(parent) {
            Expr::Field { .. } => self.is_place(parent, drops),
            Expr::Index { base, .. } => *base == id,
            Expr::MethodCall { receiver, .. } => *receiver == id && self.borrows_receiver(parent, id),
            Expr::Unary { op: UnaryOp::Deref, .. } | Expr::Ref { .. } => true,
            Expr::Binary { op, .. } => {
                matches!(op, BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge)
            }
            Expr::Call { callee, .. } => self.is_drop(*callee) && drops(parent),
            Expr::Macro(call) => {
                matches!(call.form, MacroForm::Args(_))
                    && !call.path.last().is_some_and(|name| matches!(name.name.as_str(), "vec" | "dbg" | "pin" | "join" | "try_join"))
            }
            _ => false,
        }
    }

    fn borrows_receiver(&self, call: ExprId, receiver: ExprId) -> bool {
        let Callee::Known(targets) = self.inference.callee(call) else { return false };
        if self.inference.receiver(call).is_some_and(|it| it != self.inference.type_of(receiver)) {
            return true;
        }
        targets.iter().all(|target| match &self.program.item(target.def).kind {
            ItemKind::Fn(signature) => matches!(signature.self_param, Some(SelfParam::Ref | SelfParam::RefMut)),
            _ => false,
        })
    }
}
