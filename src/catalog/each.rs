//! `#[each(i8, i16, ..)] impl i8 { .. }`: one impl block written for many types.

use rustc_hash::FxHashMap;

use crate::syntax::ir::{AttrArg, File, Item, ItemId, ItemKind, Parent, Path, TypeRef};

/// Repeats the impls that say so, with `Self` another type each time. The written type is one of them, listed or not.
pub(super) fn expand(file: &mut File) {
    let impls: Vec<_> = file.items().filter_map(|(id, item)| Some((id, types(item)?))).collect();
    if impls.is_empty() {
        return;
    }
    let mut members: FxHashMap<ItemId, Vec<ItemId>> = impls.iter().map(|(id, _)| (*id, Vec::new())).collect();
    for (id, item) in file.items() {
        if let Parent::Item(parent) = item.parent
            && let Some(members) = members.get_mut(&parent)
        {
            members.push(id);
        }
    }
    for (id, types) in impls {
        for ty in types {
            let mut copy = file.item(id).clone();
            if let ItemKind::Impl(it) = &mut copy.kind {
                it.self_ty = TypeRef::Path(ty);
            }
            let parent = push(file, copy);
            for member in members.get(&id).into_iter().flatten() {
                let copy = Item { parent: Parent::Item(parent), ..file.item(*member).clone() };
                push(file, copy);
            }
        }
    }
}

fn push(file: &mut File, item: Item) -> ItemId {
    let id = ItemId(file.items.len() as u32);
    file.items.push(item);
    id
}

/// The types that an impl is to be repeated for.
fn types(item: &Item) -> Option<Vec<Path>> {
    let ItemKind::Impl(it) = &item.kind else { return None };
    let attr = item.attrs.find("each")?;
    let written = match &it.self_ty {
        TypeRef::Path(path) => path.as_ident(),
        _ => None,
    };
    let listed = attr.args.iter().filter_map(|arg| match arg {
        AttrArg::Path(path) if path.as_ident() != written => Some(path.clone()),
        _ => None,
    });
    Some(listed.collect())
}
