//! Values that are dropped as soon as they are made.

use super::TypedBody;
use crate::syntax::ir::{Expr, ExprId, Pat, Stmt};

/// A value that nobody keeps.
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
    /// `let _ = value;`
    LetUnderscore,
}

impl How {
    /// Words for a label at the value.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Statement => "dropped at the end of this statement",
            Self::LetUnderscore => "`let _` drops it at once",
        }
    }
}

impl TypedBody<'_> {
    /// The values that a statement makes and drops, in no particular order.
    pub fn dropped_values(&self) -> impl Iterator<Item = Dropped> {
        let stmts = self.body.exprs.iter().flat_map(|expr| match expr {
            Expr::Block(block) => &*block.stmts,
            _ => &[],
        });
        stmts.filter_map(|stmt| match stmt {
            Stmt::Expr { expr, semi: true, .. } => Some(Dropped { value: *expr, how: How::Statement }),
            Stmt::Let { pat, init: Some(value), otherwise: None, .. } if matches!(self.body.pat(*pat), Pat::Wild) => {
                Some(Dropped { value: *value, how: How::LetUnderscore })
            }
            Stmt::Let { .. } | Stmt::Expr { .. } => None,
        })
    }
}
