//! Which `Drop` impls of the workspace run when a value is dropped.

use super::impls::Head;
use super::ty::{Ty, TyKind};
use super::types::Types;
use crate::resolve::DefId;
use crate::resolve::cache::keep_list;
use crate::text::Symbol;

/// How deep types are looked for in containers and fields.
const DEPTH: usize = 4;

impl Types<'_> {
    /// The `drop` functions of the workspace that dropping a value of this type surely runs: its own first, then those of what it owns in
    /// fields and in the containers that [`Types::owned`] knows.
    pub fn drops(&self, ty: Ty) -> &'static [DefId] {
        match ty.kind() {
            TyKind::Adt(def, _) => match self.owned(ty) {
                Some(owned) => self.drops(owned),
                None if self.program.is_workspace(def) => self.dropped_with.get_or(def, || {
                    let mut drops = Vec::new();
                    self.add_drops(def, 0, &mut drops);
                    keep_list(drops)
                }),
                None => &[],
            },
            _ => &[],
        }
    }

    fn add_drops(&self, def: DefId, depth: usize, drops: &mut Vec<DefId>) {
        if depth == DEPTH || !self.program.is_workspace(def) {
            return;
        }
        if let Some(drop) = self.own_drop(def)
            && !drops.contains(&drop)
        {
            drops.push(drop);
        }
        for &(_, field) in self.fields_of(def) {
            let mut field = field;
            while let Some(owned) = self.owned(field) {
                field = owned;
            }
            if let Some((inner, _)) = field.adt() {
                self.add_drops(inner, depth + 1, drops);
            }
        }
    }

    /// The `drop` of a type's own `Drop` impl. That of a type with clones is left out: it does its work for the last of them.
    fn own_drop(&self, ty: DefId) -> Option<DefId> {
        let block = *self.impls_in(ty.krate, self.lang.drop?, Head::Adt(ty)).first()?;
        let is_derived = self.program.item(ty).attrs.derives.iter().any(|path| path.last().is_some_and(|it| it.name.as_str() == "Clone"));
        if is_derived || !self.impls_in(ty.krate, self.lang.clone?, Head::Adt(ty)).is_empty() {
            return None;
        }
        self.member(block, Symbol::new("drop"))
    }

    /// The `default` of a type's own `Default` impl, where there is only one.
    pub fn default_fn(&self, ty: DefId) -> Option<DefId> {
        match self.impls_in(ty.krate, self.lang.default?, Head::Adt(ty)) {
            [block] => self.member(*block, Symbol::new("default")),
            _ => None,
        }
    }
}
