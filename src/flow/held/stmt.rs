//! Blocks and statements.

use super::walk::{Flow, Walk};
use crate::syntax::ir::{Attrs, Block, Expr, ExprId, Pat, PatId, Stmt, UnaryOp};

impl Walk<'_, '_> {
    /// A block that runs where it stands.
    pub(super) fn block(&mut self, block: &Block) {
        let target = self.target(block.label, false, |walk| {
            walk.binding_scope(|walk| {
                block.stmts.iter().for_each(|stmt| walk.statement(stmt));
                let Some(tail) = block.tail else { return };
                if walk.edition_2024 {
                    walk.temporary_scope(|walk| walk.eval(tail));
                } else {
                    walk.eval(tail);
                }
            });
        });
        self.flow = self.flow.join(target.breaks);
    }

    fn statement(&mut self, stmt: &Stmt) {
        let before = self.flow;
        match stmt {
            Stmt::Expr { expr, .. } => {
                self.temporary_scope(|walk| walk.eval(*expr));
            }
            Stmt::Let { pat, init, otherwise, .. } => self.binding(*pat, *init, *otherwise),
        }
        let (Stmt::Expr { attrs, .. } | Stmt::Let { attrs, .. }) = stmt;
        self.conditional(attrs, before);
    }

    /// What stands under a cfg of its own may end a guard, but a guard that it takes is not followed.
    fn conditional(&mut self, attrs: &Attrs, before: Flow) {
        if !attrs.cfg.is_true() && before.reachable {
            let now = if self.flow.reachable { self.flow } else { before };
            self.flow = Flow { alive: now.alive & before.alive, certain: now.certain & before.certain, reachable: true };
        }
    }

    fn binding(&mut self, pat: PatId, init: Option<ExprId>, otherwise: Option<ExprId>) {
        let Some(init) = init else { return self.bind(pat, None, false) };
        self.extend(init);
        let mut failed = Flow::NEVER;
        let gone = self.temporary_scope(|walk| {
            walk.eval(init);
            if matches!(walk.view.body.pat(pat), Pat::Bind { sub: None, .. }) {
                walk.bind(pat, Some(init), !walk.is_nothing(init));
            } else {
                let (matched, not) = walk.destructure(init, pat);
                walk.flow = matched;
                failed = not;
            }
        });
        if let Some(otherwise) = otherwise {
            let matched = std::mem::replace(&mut self.flow, failed.without(gone));
            self.eval(otherwise);
            self.flow = matched;
        }
    }

    /// Notes the temporaries that `let x = &..;` keeps as long as `x`.
    fn extend(&mut self, init: ExprId) {
        match self.view.body.expr(init) {
            Expr::Ref { operand, .. } => {
                let mut at = *operand;
                loop {
                    at = match self.view.body.expr(at) {
                        Expr::Field { base, .. } | Expr::Index { base, .. } => *base,
                        Expr::Unary { op: UnaryOp::Deref, operand } | Expr::Ref { operand, .. } => *operand,
                        _ => break,
                    };
                }
                self.extended.insert(at);
            }
            Expr::Tuple(parts) | Expr::Array(parts) => parts.iter().for_each(|&part| self.extend(part)),
            Expr::Block(block) => block.tail.iter().for_each(|&tail| self.extend(tail)),
            _ => {}
        }
    }
}
