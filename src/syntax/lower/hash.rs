//! Stable ids of items, hashes of bodies and of what is outside them.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::Lower;
use crate::syntax::ir::{File, ItemKind, Parent};
use crate::text::Symbol;

impl Lower<'_> {
    /// The hash of an item's path of names; items of the same name are told apart by their order.
    pub(super) fn stable_id(&mut self, kind: &ItemKind, name: Symbol, header: u64) -> u64 {
        let mut hasher = FxHasher::default();
        (self.parent_id, std::mem::discriminant(kind), name.as_str(), header).hash(&mut hasher);
        let key = hasher.finish();
        let count = self.same.entry(key).or_default();
        let nth = *count;
        *count += 1;
        if nth > 0 {
            nth.hash(&mut hasher);
        }
        hasher.finish()
    }

    /// The hash of bytes `start..end` of the parsed text.
    pub(super) fn hash_text(&self, start: u32, end: u32) -> u64 {
        hash_str(self.reader.slice(start, end))
    }
}

fn hash_str(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The hash of the text of `file` without its bodies; items inside bodies count, without their own bodies.
pub(super) fn interface(file: &File, text: &str) -> u64 {
    let written = |span: crate::text::Span| (span.origin == crate::text::OriginId::WRITTEN).then_some((span.start, span.end));
    let fns = file.bodies.iter().filter(|body| matches!(file.item(body.owner).kind, ItemKind::Fn(_)));
    let mut ranges: Vec<(u32, u32, bool)> = fns.filter_map(|body| written(body.span)).map(|(start, end)| (start, end, false)).collect();
    let local = file.items.iter().filter(|item| matches!(item.parent, Parent::Block(..)));
    ranges.extend(local.filter_map(|item| written(item.span)).map(|(start, end)| (start, end, true)));
    ranges.sort_by_key(|&(start, end, _)| (start, std::cmp::Reverse(end)));
    let mut hasher = FxHasher::default();
    let mut open: Vec<(u32, bool)> = Vec::new();
    let mut at = 0;
    let mut visible = true;
    let mut pass = |at: &mut u32, to: u32, visible: bool| {
        if visible && to > *at {
            text.get(*at as usize..to as usize).hash(&mut hasher);
        }
        *at = to.max(*at);
    };
    for (start, end, counts) in ranges {
        while let Some(&(close, before)) = open.last().filter(|(close, _)| *close <= start) {
            pass(&mut at, close, visible);
            visible = before;
            open.pop();
        }
        pass(&mut at, start, visible);
        open.push((end, visible));
        visible = counts;
    }
    while let Some((close, before)) = open.pop() {
        pass(&mut at, close, visible);
        visible = before;
    }
    pass(&mut at, text.len() as u32, visible);
    hasher.finish()
}
