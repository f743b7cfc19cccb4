//! What the maintainers allowed the compiler and clippy to leave alone.

use super::TypedBody;
use crate::syntax::ir::{AttrArg, Attrs, Expr, ExprId, Path, RareAttrs, Stmt};

impl TypedBody<'_> {
    /// Whether a statement, item or file around an expression allows one of these lints of clippy, so that somebody has decided.
    pub fn clippy_is_told(&self, expr: ExprId, lints: &[&str]) -> bool {
        let items = std::iter::successors(Some(self.owner), |def| self.program.def(*def).parent);
        let mut attrs = items.map(|def| &self.program.item(def).attrs).chain([&self.file.attrs]);
        attrs.any(|attrs| allows(attrs, lints)) || self.statement_allows(expr, lints)
    }

    /// Whether the very statement that an expression is the value of allows that it is not used.
    pub fn may_be_unused(&self, value: ExprId) -> bool {
        let lints = ["unused", "unused_variables", "unused_must_use", "let_underscore_drop"];
        let statement = std::iter::once(value).chain(self.ancestors(value)).find_map(|inner| {
            let around = self.parents[inner.0 as usize]?;
            matches!(self.body.expr(around), Expr::Block(_)).then(|| self.attrs_in(around, inner))
        });
        statement.flatten().is_some_and(|attrs| {
            allowed(attrs).any(|path| path.as_ident().is_some_and(|it| lints.contains(&it.as_str())))
                || allows(attrs, &["let_underscore_future", "let_underscore_must_use"])
        })
    }

    fn statement_allows(&self, expr: ExprId, lints: &[&str]) -> bool {
        let mut inner = expr;
        while let Some(around) = self.parents[inner.0 as usize] {
            if self.attrs_in(around, inner).is_some_and(|attrs| allows(attrs, lints)) {
                return true;
            }
            inner = around;
        }
        false
    }

    /// The attributes of `inner` where it is a statement, the value or an arm of `around`.
    fn attrs_in(&self, around: ExprId, inner: ExprId) -> Option<&RareAttrs> {
        match self.body.expr(around) {
            Expr::Block(block) if block.tail == Some(inner) => Some(&block.tail_attrs),
            Expr::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { init, attrs, .. } => (*init == Some(inner)).then_some(attrs),
                Stmt::Expr { expr, attrs, .. } => (*expr == inner).then_some(attrs),
            }),
            Expr::Match { arms, .. } => arms.iter().find(|arm| arm.body == inner).map(|arm| &arm.attrs),
            _ => None,
        }
    }
}

/// What an attribute allows, or expects.
fn allowed(attrs: &Attrs) -> impl Iterator<Item = &Path> {
    let told = attrs.list.iter().filter(|attr| attr.path.is_ident("allow") || attr.path.is_ident("expect"));
    told.flat_map(|attr| &attr.args).filter_map(|arg| match arg {
        AttrArg::Path(path) => Some(path),
        _ => None,
    })
}

fn allows(attrs: &Attrs, lints: &[&str]) -> bool {
    allowed(attrs).any(|path| match &*path.segments {
        [tool, lint] => tool.name.as_str() == "clippy" && lints.contains(&lint.name.as_str()),
        _ => false,
    })
}
