//! Values that are dropped without being used.

use rustc_hash::FxHashMap;

use super::TypedBody;
use crate::syntax::ir::{BlockKind, Body, Expr, ExprId, Pat, PatId, Stmt};

/// Methods that put their last argument into a collection.
const FILLING: &[&str] = &["push", "push_back", "push_front", "insert"];

/// A value that nobody uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dropped {
    /// The expression whose value it is.
    pub value: ExprId,
    /// How it is dropped.
    pub how: How,
}

/// How a value is dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// `value;`
    Statement,
    /// `let _ = value;`, `_ = value;`
    LetUnderscore,
    /// `let name = value;` with a name that is never used.
    Unused(PatId),
    /// `name.push(value)` of a collection that is filled and never looked at.
    Filled(PatId),
    /// `drop(value)`, or `drop(name)` of a name that is not used otherwise.
    DropCall,
}

impl How {
    /// Words for a label at the value.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Statement => "dropped at the end of this statement",
            Self::LetUnderscore => "`let _` drops it at once",
            Self::Unused(_) => "bound, and never used",
            Self::Filled(_) => "put into a collection that nobody looks at",
            Self::DropCall => "dropped without being used",
        }
    }
}

impl TypedBody<'_> {
    /// The values that are made and dropped, in no particular order. Of a branch, each value that it can have.
    pub fn dropped_values(&self) -> &[Dropped] {
        self.dropped.get_or_init(|| self.find_dropped_values())
    }

    fn find_dropped_values(&self) -> Vec<Dropped> {
        let mut found = Vec::new();
        let mut filled = FxHashMap::default();
        for (at, expr) in (0..).map(ExprId).zip(&self.body.exprs) {
            match expr {
                Expr::Block(block) => block.stmts.iter().for_each(|stmt| self.dropped_by(stmt, &mut found)),
                Expr::Call { callee, args } => {
                    if let [arg] = **args
                        && self.is_drop(*callee)
                        && let Some(value) = self.only_value(arg, at)
                    {
                        found.push(Dropped { value, how: How::DropCall });
                    }
                }
                Expr::MethodCall { receiver, method, args, .. } if FILLING.contains(&method.as_str()) => {
                    if let (Some(&pat), Some(&value)) = (self.scopes.locals.get(receiver), args.last())
                        && *filled.entry(pat).or_insert_with(|| self.is_only_filled(pat))
                    {
                        self.ends(value, How::Filled(pat), &mut found);
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn dropped_by(&self, stmt: &Stmt, found: &mut Vec<Dropped>) {
        match stmt {
            Stmt::Expr { expr, semi: true, .. } => match self.body.expr(*expr) {
                Expr::Assign { left, right } if *self.body.expr(*left) == Expr::Underscore => {
                    self.ends(*right, How::LetUnderscore, found);
                }
                _ => self.ends(*expr, How::Statement, found),
            },
            // A `let` under a condition can be one of several of the same name: uses are of the last one.
            Stmt::Let { pat, init: Some(value), otherwise: None, attrs, .. } => self.dropped_in(*pat, *value, attrs.cfg.is_true(), found),
            Stmt::Let { .. } | Stmt::Expr { .. } => {}
        }
    }

    /// What a pattern drops of the value that it binds; `names_count` tells whether a name that is never used says so.
    fn dropped_in(&self, pat: PatId, value: ExprId, names_count: bool, found: &mut Vec<Dropped>) {
        match (self.body.pat(pat), self.body.expr(value)) {
            (Pat::Wild, _) => self.ends(value, How::LetUnderscore, found),
            (Pat::Bind { sub: None, .. }, _) if names_count && self.is_unused(pat) => self.ends(value, How::Unused(pat), found),
            (Pat::Tuple(parts), Expr::Tuple(values)) if parts.len() == values.len() => {
                parts.iter().zip(values).for_each(|(&part, &value)| self.dropped_in(part, value, names_count, found));
            }
            _ => {}
        }
    }

    /// The values that an expression can have, looked for in its branches.
    fn ends(&self, value: ExprId, how: How, found: &mut Vec<Dropped>) {
        match self.body.expr(value) {
            Expr::Block(block) if matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe) => {
                block.tail.iter().for_each(|&tail| self.ends(tail, how, found));
            }
            Expr::If { then, otherwise: Some(otherwise), .. } => {
                self.ends(*then, how, found);
                self.ends(*otherwise, how, found);
            }
            Expr::Match { arms, .. } => arms.iter().for_each(|arm| self.ends(arm.body, how, found)),
            // A place keeps its value.
            Expr::Path(_) | Expr::Field { .. } | Expr::Index { .. } | Expr::Unary { .. } | Expr::Ref { .. } => {}
            _ => found.push(Dropped { value, how }),
        }
    }

    /// Whether nothing in the body names this binding.
    pub fn is_unused(&self, pat: PatId) -> bool {
        let Pat::Bind { name, .. } = self.body.pat(pat) else { return false };
        !self.scopes.constants.contains_key(&pat) && self.uses(pat).is_empty() && !self.opaque_mention(self.body.root, *name)
    }

    /// Whether a binding is a collection of its own that is filled, and used for nothing else.
    fn is_only_filled(&self, pat: PatId) -> bool {
        let (Pat::Bind { name, .. }, Some((collection, _))) = (self.body.pat(pat), self.inference.type_of_pat(pat).adt()) else {
            return false;
        };
        if self.program.is_workspace(collection) {
            return false;
        }
        let is_new = self.init_of(pat).is_some_and(|init| match self.body.expr(init) {
            Expr::Call { args, .. } => args.iter().all(|&arg| matches!(self.body.expr(arg), Expr::Literal(_))),
            Expr::Macro(_) => true,
            _ => false,
        });
        let fills = |site: &ExprId| {
            let parent = self.parents[site.0 as usize].map(|parent| self.body.expr(parent));
            matches!(parent, Some(Expr::MethodCall { receiver, method, .. }) if receiver == site && FILLING.contains(&method.as_str()))
        };
        is_new && self.uses(pat).iter().all(fills) && !self.opaque_mention(self.body.root, *name)
    }

    /// Whether a callee is `drop`.
    pub(super) fn is_drop(&self, callee: ExprId) -> bool {
        match self.body.expr(callee) {
            Expr::Path(path) if !self.scopes.locals.contains_key(&callee) => match &*path.segments {
                [name] => name.name.as_str() == "drop",
                [.., module, name] => module.name.as_str() == "mem" && name.name.as_str() == "drop",
                [] => false,
            },
            _ => false,
        }
    }

    /// What `arg` is: a new value, or that of a binding which is used nowhere but in this call.
    fn only_value(&self, arg: ExprId, call: ExprId) -> Option<ExprId> {
        match self.body.expr(arg) {
            Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Block(_) => Some(arg),
            Expr::Path(_) => {
                let pat = *self.scopes.locals.get(&arg)?;
                let Pat::Bind { name, .. } = self.body.pat(pat) else { return None };
                let alone = self.uses(pat) == [arg] && !self.opaque_mention(self.body.root, *name);
                if alone && !self.is_in_closure(call) { self.init_of(pat) } else { None }
            }
            _ => None,
        }
    }

    /// Whether an expression stands in a closure, which may run at any time.
    fn is_in_closure(&self, at: ExprId) -> bool {
        std::iter::once(at).chain(self.ancestors(at)).any(|id| matches!(self.body.expr(id), Expr::Closure { .. }))
    }

    /// Whether a `let` statement binds this, as a whole or as a part of its pattern.
    pub fn is_let(&self, pat: PatId) -> bool {
        self.body.exprs.iter().any(|expr| match expr {
            Expr::Block(block) => block.stmts.iter().any(|stmt| match stmt {
                Stmt::Let { pat: whole, .. } => self.binds(*whole, pat),
                Stmt::Expr { .. } => false,
            }),
            _ => false,
        })
    }

    /// Whether a pattern is or contains another one.
    pub(super) fn binds(&self, whole: PatId, part: PatId) -> bool {
        binds(self.body, whole, part)
    }

    /// The value that a `let` gives to a plain binding.
    pub fn init_of(&self, pat: PatId) -> Option<ExprId> {
        let mut stmts = self.body.exprs.iter().flat_map(|expr| match expr {
            Expr::Block(block) => &*block.stmts,
            _ => &[],
        });
        stmts.find_map(|stmt| match stmt {
            Stmt::Let { pat: bound, init, .. } if *bound == pat => *init,
            _ => None,
        })
    }
}

/// Whether a pattern is or contains another one.
pub(super) fn binds(body: &Body, whole: PatId, part: PatId) -> bool {
    let any = |parts: &[PatId]| parts.iter().any(|&it| binds(body, it, part));
    whole == part
        || match body.pat(whole) {
            Pat::Bind { sub: Some(sub), .. } => binds(body, *sub, part),
            Pat::Ref { pat, .. } | Pat::Typed { pat, .. } => binds(body, *pat, part),
            Pat::Tuple(parts) | Pat::TupleStruct { elements: parts, .. } | Pat::Slice(parts) | Pat::Or(parts) => any(parts),
            Pat::Struct { fields, .. } => fields.iter().any(|&(_, field)| binds(body, field, part)),
            _ => false,
        }
}
