//! Blocks, statements, async blocks.

use crate::infer::body::{BodyInfer, Breakable, Expect};
use crate::infer::ty::{Site, Ty, TyKind};
use crate::syntax::ir::{AsyncKind, Block, BlockKind, ExprId, Stmt};

impl BodyInfer<'_, '_> {
    pub(super) fn block(&mut self, id: ExprId, block: &Block, expect: Expect) -> Ty {
        match block.kind {
            BlockKind::Async(AsyncKind::Generator) => {
                self.coroutine(block, Expect::Nothing);
                Ty::unknown()
            }
            BlockKind::Async(_) => {
                let expected = expect.ty().map(|ty| self.solver.table.shallow(ty)).filter(|ty| !ty.is_infer());
                let output = expected.and_then(|ty| self.solver.future_output(ty));
                let output = self.coroutine(block, output.map_or(Expect::Nothing, Expect::Has));
                Ty::new(TyKind::Coroutine(Site { owner: self.owner, expr: Some(id) }, output))
            }
            BlockKind::Try => {
                self.statements(block, Expect::Nothing);
                Ty::unknown()
            }
            _ if block.label.is_some() => {
                let value = expect.ty().unwrap_or_else(|| self.solver.fresh());
                self.breakables.push(Breakable { label: block.label, value: Some(value), broken: false, is_loop: false });
                let ty = self.statements(block, expect);
                let broken = self.breakables.pop().is_some_and(|it| it.broken);
                if broken {
                    self.coerce(ty, value);
                    self.diverges = false;
                    value
                } else {
                    ty
                }
            }
            _ => self.statements(block, expect),
        }
    }

    /// What an async block gives when it is awaited.
    fn coroutine(&mut self, block: &Block, expect: Expect) -> Ty {
        let output = self.solver.fresh();
        if let Some(expected) = expect.ty() {
            let expected = self.solver.table.shallow(expected);
            if !expected.is_infer() && !expected.is_unknown() {
                self.unify(output, expected);
            }
        }
        self.separate(output, |infer| {
            let ty = infer.statements(block, Expect::Has(output));
            infer.coerce(ty, output);
            if ty.is_never() && infer.solver.table.is_general(output) { Ty::never() } else { output }
        })
    }

    /// Infers code that returns and breaks on its own: a closure's or async block's.
    pub(super) fn separate<T>(&mut self, ret: Ty, code: impl FnOnce(&mut Self) -> T) -> T {
        self.returns.push(ret);
        let breakables = std::mem::take(&mut self.breakables);
        let diverges = std::mem::replace(&mut self.diverges, false);
        let result = code(self);
        self.diverges = diverges;
        self.breakables = breakables;
        self.returns.pop();
        result
    }

    fn statements(&mut self, block: &Block, expect: Expect) -> Ty {
        let before = std::mem::replace(&mut self.diverges, false);
        for stmt in &block.stmts {
            self.statement(stmt);
        }
        let ty = match block.tail {
            Some(tail) => self.expr(tail, expect),
            None if self.diverges => Ty::never(),
            None => Ty::unit(),
        };
        self.diverges |= before;
        ty
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr { expr, semi, .. } => {
                self.expr(*expr, if *semi { Expect::Nothing } else { Expect::Has(Ty::unit()) });
            }
            Stmt::Let { pat, ty, init, otherwise, .. } => {
                let at = init.unwrap_or(self.body.root);
                let declared = ty.as_ref().map(|ty| self.lower(at, ty));
                let ty = match (declared, init) {
                    (Some(declared), Some(init)) => {
                        self.expr_coerce(*init, declared);
                        declared
                    }
                    (Some(declared), None) => declared,
                    (None, Some(init)) => {
                        let ty = self.expr(*init, Expect::Nothing);
                        if ty.is_never() { self.solver.fresh() } else { ty }
                    }
                    (None, None) => self.solver.fresh(),
                };
                if let Some(otherwise) = otherwise {
                    let before = self.diverges;
                    self.expr(*otherwise, Expect::Has(Ty::never()));
                    self.diverges = before;
                }
                self.pattern(*pat, ty);
            }
        }
    }
}
