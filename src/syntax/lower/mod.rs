//! From syn's trees to the IR.

mod attrs;
mod bounds;
mod cfg;
mod closure;
pub(super) mod expansion;
mod expr;
mod fns;
mod hash;
mod imports;
mod items;
mod literal;
mod macro_calls;
mod macro_items;
mod members;
mod older;
mod pat;
mod path;
mod recover;
mod stmt;
mod structs;
mod types;
mod verbatim;

use rustc_hash::{FxHashMap, FxHashSet};

use super::ir::{Body, BodyId, Expr, ExprId, File, Item, ItemId, ItemKind, Parent, Pat, PatId, Trouble, TroubleKind};
use super::reader::Reader;
use super::scan::scan;
use super::skim::skim;
use super::test_code::{TestCode, without};
use crate::text::{FileId, Span, Symbol};

/// Reads one file. Never fails: what syn refuses is a file with a [`Trouble`] and no items.
///
/// `text` is the whole text of `source`, BOM and shebang included. Runs on the calling thread, which wants a stack of
/// [`super::STACK_BYTES`] for hostile input.
pub fn lower(source: FileId, text: &str, tests: TestCode) -> File {
    let mut file = read(source, text, tests, false);
    file.interface_hash = hash::interface(&file, text);
    file
}

/// Reads the signatures of one file: functions have no bodies, constants any value, macros no rules. Else as [`lower`].
pub fn lower_signatures(source: FileId, text: &str) -> File {
    let skimmed = skim(text).map(|skimmed| read(source, &skimmed, TestCode::Read, true)).filter(|file| file.troubles.is_empty());
    skimmed.unwrap_or_else(|| read(source, text, TestCode::LeftOut, true))
}

fn read(source: FileId, text: &str, tests: TestCode, signatures: bool) -> File {
    let mut file = empty_file(source);
    let scan = scan(text, tests);
    file.comments = scan.comments;
    if let Some(at) = scan.too_deep_at {
        let message = "this is nested too deeply to be read".to_owned();
        file.troubles.push(Trouble { kind: TroubleKind::TooDeep, message, span: Span::new(at.saturating_sub(1), at) });
        return file;
    }
    let base = prefix_length(text);
    let code = &text[base..];
    let read = without(text, &scan.left_out);
    let reader = Reader::written(code, base as u32);
    file.line_count = reader.line_count();
    let refused = match recover::parse(&read[base..]) {
        Ok((tree, refused)) => {
            Lower { signatures, tests, ..Lower::new(&mut file, reader) }.file(&tree);
            refused
        }
        Err(error) => vec![error],
    };
    if !refused.is_empty() {
        let reader = Reader::written(code, base as u32);
        file.troubles.extend(refused.iter().map(|error| {
            let at = reader.start(error.span());
            Trouble { kind: TroubleKind::Syntax, message: words(error), span: reader.span(at, at + 1) }
        }));
    }
    file
}

/// What syn says; its words for a text that is no tokens say little.
fn words(error: &syn::Error) -> String {
    match error.to_string().as_str() {
        "cannot parse string into token stream" => "a bracket has no partner, or this is no token of Rust".to_owned(),
        words => words.to_owned(),
    }
}

/// Bytes of the BOM and the shebang line, which are no Rust.
fn prefix_length(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = &text[bom..];
    if !rest.starts_with("#!") || rest[2..].trim_start().starts_with('[') {
        return bom;
    }
    bom + rest.find('\n').unwrap_or(rest.len())
}

pub(super) fn empty_file(source: FileId) -> File {
    File {
        source,
        attrs: super::ir::Attrs::default(),
        items: Vec::new(),
        bodies: Vec::new(),
        origins: Vec::new(),
        comments: Vec::new(),
        troubles: Vec::new(),
        interface_hash: 0,
        line_count: 0,
    }
}

/// One text on its way into a file's IR.
pub(super) struct Lower<'a> {
    file: &'a mut File,
    reader: Reader<'a>,
    /// What encloses the next item, with its stable id.
    parent: Parent,
    parent_id: u64,
    /// How many items have the same stable name so far.
    same: FxHashMap<u64, u32>,
    /// The body whose expressions are being lowered.
    body: Body,
    body_id: BodyId,
    /// Bodies of functions are left out.
    signatures: bool,
    /// Whether statements under `#[cfg(test)]` are read.
    tests: TestCode,
    /// Where a `for` stood before `await` in the tokens of a generator macro.
    for_awaits: FxHashSet<u32>,
}

impl<'a> Lower<'a> {
    fn new(file: &'a mut File, reader: Reader<'a>) -> Self {
        Self {
            file,
            reader,
            parent: Parent::File,
            parent_id: 0,
            same: FxHashMap::default(),
            body: empty_body(ItemId(0)),
            body_id: BodyId(0),
            signatures: false,
            tests: TestCode::Read,
            for_awaits: FxHashSet::default(),
        }
    }

    fn file(&mut self, tree: &syn::File) {
        self.file.attrs = self.attrs(&tree.attrs);
        self.items(&tree.items);
    }

    fn expr_node(&mut self, expr: Expr, span: Span) -> ExprId {
        let id = ExprId(self.body.exprs.len() as u32);
        self.body.exprs.push(expr);
        self.body.spans.push(span);
        id
    }

    fn plain_expr(&mut self, expr: Expr) -> ExprId {
        self.expr_node(expr, Span::NONE)
    }

    fn pat_node(&mut self, pat: Pat, span: Span) -> PatId {
        let id = PatId(self.body.pats.len() as u32);
        self.body.pats.push(pat);
        self.body.pat_spans.push(span);
        id
    }

    fn add_item(&mut self, item: NewItem) -> ItemId {
        let stable_id = self.stable_id(&item.kind, item.name, item.header);
        let id = ItemId(self.file.items.len() as u32);
        let NewItem { name, name_span, span, attrs, visibility, kind, header: _ } = item;
        self.file.items.push(Item { name, name_span, span, attrs, visibility, parent: self.parent, stable_id, kind });
        id
    }

    /// Lowers what stands inside `item`.
    fn within(&mut self, item: ItemId, inner: impl FnOnce(&mut Self)) {
        let stable_id = self.file.item(item).stable_id;
        self.within_parent(Parent::Item(item), stable_id, inner);
    }

    fn within_parent<R>(&mut self, parent: Parent, stable_id: u64, inner: impl FnOnce(&mut Self) -> R) -> R {
        let outer = (self.parent, self.parent_id);
        (self.parent, self.parent_id) = (parent, stable_id);
        let result = inner(self);
        (self.parent, self.parent_id) = outer;
        result
    }

    /// Lowers a body of `owner`; `inner` gives its root expression.
    fn new_body(&mut self, owner: ItemId, span: Span, hash: u64, inner: impl FnOnce(&mut Self) -> ExprId) -> BodyId {
        let id = BodyId(self.file.bodies.len() as u32);
        self.file.bodies.push(empty_body(owner));
        let outer = (std::mem::replace(&mut self.body, empty_body(owner)), self.body_id);
        self.body_id = id;
        // Most code has an expression every twelve bytes or so.
        let expected = (span.end.saturating_sub(span.start) / 16) as usize;
        if span.origin == crate::text::OriginId::WRITTEN && expected > 4 {
            self.body.exprs.reserve(expected);
            self.body.spans.reserve(expected);
        }
        self.body.root = self.within_parent(Parent::Item(owner), self.file.item(owner).stable_id, inner);
        (self.body.span, self.body.hash) = (span, hash);
        // The code of a whole workspace stays in memory.
        self.body.exprs.shrink_to_fit();
        self.body.spans.shrink_to_fit();
        self.body.pats.shrink_to_fit();
        self.body.pat_spans.shrink_to_fit();
        let (body, outer_id) = outer;
        self.file.bodies[id.0 as usize] = std::mem::replace(&mut self.body, body);
        self.body_id = outer_id;
        id
    }
}

/// An item before it has its place.
struct NewItem {
    name: Symbol,
    name_span: Span,
    span: Span,
    attrs: super::ir::Attrs,
    visibility: super::ir::Visibility,
    kind: ItemKind,
    /// Text that tells items without a name apart.
    header: u64,
}

/// The body of a constant whose value is not known.
pub(super) fn valueless(owner: ItemId) -> Body {
    Body { exprs: vec![Expr::Missing], spans: vec![Span::NONE], ..empty_body(owner) }
}

fn empty_body(owner: ItemId) -> Body {
    Body {
        owner,
        params: Box::default(),
        self_pat: None,
        root: ExprId(0),
        exprs: Vec::new(),
        spans: Vec::new(),
        pats: Vec::new(),
        pat_spans: Vec::new(),
        span: Span::NONE,
        hash: 0,
    }
}
