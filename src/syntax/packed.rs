//! Files in bytes, to be kept between runs: whole, or their signatures alone. Those have no spans but those of macros' rules: nothing
//! points into a dependency.

use serde::{Deserialize, Serialize};

use super::ir::{Attrs, Body, Comment, File, Item, ItemId, ItemKind};
use super::lower::{empty_file, valueless};
use crate::text::{FileId, Span};

#[derive(Serialize)]
struct Packing<'a> {
    attrs: &'a Attrs,
    items: &'a [Item],
    owners: Vec<ItemId>,
    rules: Vec<(ItemId, u32, u32)>,
}

#[derive(Deserialize)]
struct Packed {
    attrs: Attrs,
    items: Vec<Item>,
    owners: Vec<ItemId>,
    rules: Vec<(ItemId, u32, u32)>,
}

/// The bytes of a file that was read for its signatures; `None` where they would not say all of it. Runs inside `text::packing`.
pub(super) fn pack(file: &File) -> Option<Vec<u8>> {
    if !file.origins.is_empty() || !file.troubles.is_empty() {
        return None;
    }
    let rules = file.items().filter_map(|(id, item)| match &item.kind {
        ItemKind::MacroRules(it) => Some((id, it.rules.start, it.rules.end)),
        _ => None,
    });
    let owners = file.bodies.iter().map(|body| body.owner).collect();
    postcard::to_allocvec(&Packing { attrs: &file.attrs, items: &file.items, owners, rules: rules.collect() }).ok()
}

/// The file of these bytes, as that of a text; `None` where they are no file. Runs inside `text::unpacking`.
pub(super) fn unpack(bytes: &[u8], source: FileId) -> Option<File> {
    let packed: Packed = postcard::from_bytes(bytes).ok()?;
    let mut file = File { attrs: packed.attrs, items: packed.items, ..empty_file(source) };
    file.bodies = packed.owners.into_iter().map(valueless).collect();
    for (id, start, end) in packed.rules {
        if let ItemKind::MacroRules(it) = &mut file.items.get_mut(id.0 as usize)?.kind {
            it.rules = Span::new(start, end);
        }
    }
    Some(file)
}

#[derive(Serialize)]
struct PackingWhole<'a> {
    attrs: &'a Attrs,
    items: &'a [Item],
    bodies: &'a [Body],
    comments: &'a [Comment],
    interface_hash: u64,
    line_count: u32,
}

#[derive(Deserialize)]
struct PackedWhole {
    attrs: Attrs,
    items: Vec<Item>,
    bodies: Vec<Body>,
    comments: Vec<Comment>,
    interface_hash: u64,
    line_count: u32,
}

/// The bytes of a whole file; `None` where there was trouble with it, which is to be told again. Runs inside `text::packing` with spans.
pub(super) fn pack_whole(file: &File) -> Option<Vec<u8>> {
    if !file.origins.is_empty() || !file.troubles.is_empty() {
        return None;
    }
    let File { attrs, items, bodies, comments, interface_hash, line_count, .. } = file;
    let (interface_hash, line_count) = (*interface_hash, *line_count);
    postcard::to_allocvec(&PackingWhole { attrs, items, bodies, comments, interface_hash, line_count }).ok()
}

/// The file of these bytes, as that of a text; `None` where they are no file. Runs inside `text::unpacking` with spans.
pub(super) fn unpack_whole(bytes: &[u8], source: FileId) -> Option<File> {
    let PackedWhole { attrs, items, bodies, comments, interface_hash, line_count } = postcard::from_bytes(bytes).ok()?;
    Some(File { source, attrs, items, bodies, origins: Vec::new(), comments, troubles: Vec::new(), interface_hash, line_count })
}
