//! The paths by which readers know definitions.

use super::impls::prim_name;
use super::{Crate, DefId, DefKind, Program, TypeHead};
use crate::syntax::ir::{ItemKind, TypeRef};

impl Program {
    /// `std::fs::File::open`: the path by which a reader knows it. Of a member `Type::name`, of a trait impl's member
    /// `<Type as Trait>::name`.
    pub fn path_of(&self, id: DefId) -> String {
        let krate = self.krate(id.krate);
        let Some(def) = krate.defs.get(id.index as usize) else { return String::new() };
        let (prefix, name) = match def.parent {
            Some(parent) if self.def(parent).kind == DefKind::Impl => (self.path_of_impl(parent), def.name),
            Some(parent) => (self.path_of(parent), def.name),
            None if def.kind == DefKind::Impl => return self.path_of_impl(id),
            None => (module_path(krate, def.module.index), def.name),
        };
        format!("{prefix}::{name}")
    }

    fn path_of_impl(&self, block: DefId) -> String {
        let ItemKind::Impl(item) = &self.item(block).kind else { return String::new() };
        match &item.trait_ {
            None => match self.head_of_impl(block) {
                TypeHead::Def(def) | TypeHead::Dyn(def) => self.path_of(def),
                _ => written(&item.self_ty),
            },
            Some(path) => {
                let of = path.last().map_or("", |segment| segment.name.as_str());
                let ty = match self.head_of_impl(block) {
                    TypeHead::Def(def) => self.path_of(def),
                    TypeHead::Prim(prim) => prim_name(prim).to_owned(),
                    _ => written(&item.self_ty),
                };
                format!("<{ty} as {of}>")
            }
        }
    }
}

/// The path of a module, its crate's name first; blocks left out.
pub(super) fn module_path(krate: &Crate, mut index: u32) -> String {
    let mut names = Vec::new();
    loop {
        let module = &krate.modules[index as usize];
        if !module.is_block {
            names.push(module.name.as_str());
        }
        match module.parent {
            Some(parent) => index = parent.index,
            None => break,
        }
    }
    names.reverse();
    names.join("::")
}

/// A type in short: its outermost name.
fn written(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Path(path) => path.last().map_or_else(|| "_".to_owned(), |segment| segment.name.to_string()),
        TypeRef::Ref(inner, false) => format!("&{}", written(inner)),
        TypeRef::Ref(inner, true) => format!("&mut {}", written(inner)),
        TypeRef::Slice(inner) => format!("[{}]", written(inner)),
        TypeRef::Array(inner, _) => format!("[{}; _]", written(inner)),
        TypeRef::Tuple(parts) => format!("({})", parts.iter().map(written).collect::<Vec<_>>().join(", ")),
        TypeRef::DynTrait(bounds) => {
            let first = bounds.first().and_then(|bound| bound.path.last());
            format!("dyn {}", first.map_or("_", |segment| segment.name.as_str()))
        }
        _ => "_".to_owned(),
    }
}
