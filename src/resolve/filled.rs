//! What is put into the fields of a crate's structs.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Crate, DefId, Program};
use crate::syntax::ir::{Expr, ExprId, ItemKind};
use crate::text::Symbol;

/// Struct literals and assignments of a crate, by the names of fields.
#[derive(Debug, Default)]
pub(super) struct Filled {
    literals: FxHashMap<Symbol, Vec<(DefId, ExprId)>>,
    assigned: FxHashSet<Symbol>,
}

impl Program {
    /// The struct literals that may fill a private field of a struct, each with the body that it stands in: those of its crate that name such
    /// a field. `None` where the field may come by its value in another way, too.
    pub fn literals_with(&self, structure: DefId, field: Symbol) -> Option<&[(DefId, ExprId)]> {
        let ItemKind::Struct(it) = &self.item(structure).kind else { return None };
        let declared = it.fields.iter().find(|it| it.name == field)?;
        let krate = self.krate(structure.krate);
        let filled = krate.filled.get_or_init(|| filled(krate));
        let is_closed = !declared.is_pub && !it.tuple_like && !filled.assigned.contains(&field);
        filled.literals.get(&field).filter(|_| is_closed).map(Vec::as_slice)
    }
}

fn filled(krate: &Crate) -> Filled {
    let mut found = Filled::default();
    for (owner, body) in krate.bodies() {
        for (id, expr) in (0..).map(ExprId).zip(&body.exprs) {
            match expr {
                Expr::Struct { fields, .. } => {
                    for field in fields {
                        found.literals.entry(field.name).or_default().push((owner, id));
                    }
                }
                Expr::Assign { left, .. } => {
                    if let Expr::Field { name, .. } = body.expr(*left) {
                        found.assigned.insert(*name);
                    }
                }
                _ => {}
            }
        }
    }
    found
}
