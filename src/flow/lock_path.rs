//! Which lock an expression names: by fields from a binding or a static, through clones of counted pointers, locals that stand for a part of
//! something else, and methods that only hand out a field.

use super::TypedBody;
use super::locks::{LockPath, LockRoot};
use crate::infer::{Ty, TyKind};
use crate::resolve::{DefId, DefKind, Namespace, Program, Res};
use crate::syntax::ir::{BlockKind, Body, Expr, ExprId, ItemKind, Pat, Path, UnaryOp};
use crate::text::Symbol;

/// How many names and methods are followed.
const DEPTH: usize = 4;

impl TypedBody<'_> {
    /// The path of a lock that an expression names; `None` for whatever may be another one each time.
    pub(super) fn lock_path(&self, expr: ExprId) -> Option<LockPath<LockRoot>> {
        self.path_within(expr, DEPTH)
    }

    fn path_within(&self, expr: ExprId, depth: usize) -> Option<LockPath<LockRoot>> {
        match self.body.expr(expr) {
            Expr::Path(path) => match self.scopes.locals.get(&expr) {
                Some(&pat) => self.stands_for(expr, depth).or(Some(LockPath { root: LockRoot::Local(pat), fields: Vec::new() })),
                None => Some(LockPath { root: self.static_of(expr, path)?, fields: Vec::new() }),
            },
            Expr::Field { base, name, .. } => {
                let mut path = self.path_within(*base, depth)?;
                path.fields.push(*name);
                Some(path)
            }
            Expr::Ref { operand, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => self.path_within(*operand, depth),
            Expr::MethodCall { receiver, method, args, .. } if args.is_empty() => {
                let is_same = match method.as_str() {
                    "clone" => self.is_shared(self.inference.type_of(expr)),
                    "as_ref" | "as_deref" | "unwrap" => self.types().is_option(self.inference.type_of(*receiver)),
                    _ => false,
                };
                if is_same { self.path_within(*receiver, depth) } else { self.handed_out(expr, *receiver, depth) }
            }
            Expr::MethodCall { receiver, method, .. }
                if method.as_str() == "expect" && self.types().is_option(self.inference.type_of(*receiver)) =>
            {
                self.path_within(*receiver, depth)
            }
            Expr::Call { callee, args } if args.len() == 1 => {
                let is_clone =
                    matches!(self.body.expr(*callee), Expr::Path(path) if path.last().is_some_and(|it| it.name.as_str() == "clone"));
                (is_clone && self.types().is_counted(self.inference.type_of(expr))).then(|| self.path_within(args[0], depth))?
            }
            _ => None,
        }
    }

    /// What a local is another name for: `let state = &self.state;`, `let state = Arc::clone(&self.state);`. Only of what nobody can assign
    /// to meanwhile.
    fn stands_for(&self, local: ExprId, depth: usize) -> Option<LockPath<LockRoot>> {
        let first = self.first_value(local)?;
        if !matches!(self.body.expr(first), Expr::Ref { mutable: false, .. } | Expr::MethodCall { .. } | Expr::Call { .. }) {
            return None;
        }
        let path = self.path_within(first, depth.checked_sub(1)?)?;
        let is_fixed = match path.root {
            LockRoot::Static(_) => true,
            LockRoot::Local(pat) => {
                matches!(self.body.pat(pat), Pat::Bind { mutable: false, .. })
                    && !matches!(self.inference.type_of_pat(pat).kind(), TyKind::Ref(_, true))
            }
        };
        is_fixed.then_some(path)
    }

    /// The field that a method of the project does nothing but hand out.
    fn handed_out(&self, call: ExprId, receiver: ExprId, depth: usize) -> Option<LockPath<LockRoot>> {
        let depth = depth.checked_sub(1)?;
        let &[callee] = &*self.callees(call) else { return None };
        if !self.program.is_workspace(callee) || !self.is_called_on(call, receiver) {
            return None;
        }
        let fields = getter(self.program, callee, self.types().is_counted(self.inference.type_of(call)))?;
        let mut path = self.path_within(receiver, depth)?;
        path.fields.extend(fields);
        Some(path)
    }

    /// Whether a clone leads to the same values: a counted pointer, or a struct with a derived `Clone` and nothing but such pointers.
    fn is_shared(&self, ty: Ty) -> bool {
        let types = self.types();
        let is_pointer = |ty: Ty| types.is_counted(ty) || types.is_option(ty) && types.owned(ty).is_some_and(|it| types.is_counted(it));
        if is_pointer(ty) {
            return true;
        }
        let Some((def, _)) = ty.adt().filter(|(def, _)| self.program.is_workspace(*def)) else { return false };
        let is_derived = self.program.item(def).attrs.derives.iter().any(|path| path.last().is_some_and(|it| it.name.as_str() == "Clone"));
        let fields = types.fields_of(def);
        is_derived && !fields.is_empty() && fields.iter().all(|&(_, ty)| is_pointer(ty))
    }

    /// Whether a method is one of the very value that is written before the dot, and not of something that a type of the project derefs to.
    pub(super) fn is_called_on(&self, call: ExprId, receiver: ExprId) -> bool {
        let written = self.inference.type_of(receiver).strip_refs();
        let entered = self.inference.receiver(call).map(Ty::strip_refs);
        entered == Some(written) || written.adt().is_some_and(|(def, _)| !self.program.is_workspace(def))
    }

    fn static_of(&self, expr: ExprId, path: &Path) -> Option<LockRoot> {
        let found = self.program.resolve_in_body(&self.scopes, expr, path, Namespace::Value);
        match found.single().filter(|it| it.rest == 0)?.res {
            Res::Def(def) if self.program.def(def).kind == DefKind::Static => Some(LockRoot::Static(def)),
            _ => None,
        }
    }
}

/// The fields from `self` on of what a method without statements gives: `&self.state`, `self.state.as_deref()`, or where `counted` a clone
/// of the pointer in it.
fn getter(program: &Program, method: DefId, counted: bool) -> Option<Vec<Symbol>> {
    let ItemKind::Fn(signature) = &program.item(method).kind else { return None };
    if signature.flags.is_async || !signature.params.is_empty() {
        return None;
    }
    let body = program.body(method)?;
    let mut at = body.root;
    while let Expr::Block(block) = body.expr(at)
        && block.stmts.is_empty()
        && block.kind == BlockKind::Plain
    {
        at = block.tail?;
    }
    let mut fields = Vec::new();
    place(body, at, counted, &mut fields)?;
    Some(fields).filter(|it| !it.is_empty())
}

fn place(body: &Body, expr: ExprId, counted: bool, fields: &mut Vec<Symbol>) -> Option<()> {
    match body.expr(expr) {
        Expr::Path(path) => (path.as_ident()?.as_str() == "self").then_some(()),
        Expr::Field { base, name, .. } => {
            place(body, *base, counted, fields)?;
            fields.push(*name);
            Some(())
        }
        Expr::Ref { operand, mutable: false, .. } | Expr::Unary { op: UnaryOp::Deref, operand } => place(body, *operand, counted, fields),
        Expr::MethodCall { receiver, method, args, .. } if args.is_empty() => {
            let is_same = matches!(method.as_str(), "as_ref" | "as_deref") || counted && method.as_str() == "clone";
            is_same.then(|| place(body, *receiver, counted, fields))?
        }
        Expr::Call { callee, args } if counted && args.len() == 1 => {
            let is_clone = matches!(body.expr(*callee), Expr::Path(path) if path.last().is_some_and(|it| it.name.as_str() == "clone"));
            is_clone.then(|| place(body, args[0], counted, fields))?
        }
        _ => None,
    }
}
