//! From an expansion to the IR: origins for its tokens, then lowering.

use std::sync::Arc;

use super::Expansion;
use super::token::At;
use crate::syntax::TestCode;
use crate::syntax::ir::{BodyId, ExprId, File, ItemId, Origin};
use crate::syntax::lower::empty_file;
use crate::syntax::lower::expansion::{expand_in_body, expand_to_items};
use crate::syntax::printed::Printed;
use crate::syntax::scan::scan;
use crate::text::{FileId, OriginId, Span, Symbol};

/// New nodes of a body after an expansion; calls among them can be expanded in turn.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Appended {
    /// Expressions, as indices into `Body::exprs`.
    pub exprs: std::ops::Range<u32>,
    /// Items declared by the expansion, as indices into `File::items`.
    pub items: std::ops::Range<u32>,
}

/// How deep the trees of one expansion may be; they add up where expansions nest.
const MAX_DEPTH: u32 = 1000;

/// Lowers an expansion as items of a new file, whose origins start with those of `file`; in a trait, impl or extern block if `call`
/// stands in one, and then the members have `Parent::File`. `call` is the `ItemKind::MacroCall` in `file`, `name` what it called.
/// `None` if the expansion does not parse as items.
pub fn lower_items(expansion: &Expansion, file: &File, call: ItemId, name: Symbol) -> Option<File> {
    let mut new = empty_file(file.source);
    new.origins.clone_from(&file.origins);
    let printed = printed(expansion, &mut new, file.item(call).span, name)?;
    expand_to_items(&mut new, printed, file, call).then_some(new)
}

/// Appends an expansion to the body that has the macro call `at`.
///
/// As an expression it becomes the call's form `MacroForm::Expanded`; where the call is a statement, the expansion's statements are
/// spliced into the block around it, and the call is left as `Missing`. What the call's tokens were read as before is turned to
/// `Missing`. `None` if it does not parse, and then nothing but the file's origins has changed.
pub fn lower_into_body(expansion: &Expansion, file: &mut File, body: BodyId, at: ExprId, name: Symbol) -> Option<Appended> {
    let call = file.body(body).expr_span(at);
    let printed = printed(expansion, file, call, name)?;
    let (exprs, items) = (file.body(body).exprs.len() as u32, file.items.len() as u32);
    let done = expand_in_body(file, printed, body, at);
    done.then(|| Appended { exprs: exprs..file.body(body).exprs.len() as u32, items: items..file.items.len() as u32 })
}

/// The printed text with spans that `file` understands; adds their origins to it.
fn printed(expansion: &Expansion, file: &mut File, call: Span, name: Symbol) -> Option<Arc<Printed>> {
    let tokens = &expansion.0;
    if scan(&tokens.text, TestCode::Read).depth > MAX_DEPTH {
        return None;
    }
    let mut texts: Vec<FileId> = Vec::new();
    let first = file.origins.len() as u32 + 1;
    let table = tokens.table.iter().map(|&(start, at)| match at {
        At::Call(span) => (start, span),
        At::Definition { text, start: from, end: to } => {
            let n = texts.iter().position(|it| *it == text).unwrap_or_else(|| {
                texts.push(text);
                texts.len() - 1
            });
            (start, Span { start: from, end: to, origin: OriginId(first + n as u32) })
        }
    });
    let table: Box<[(u32, Span)]> = table.collect();
    file.origins.extend(texts.iter().map(|&text| Origin { printed: None, text, call, name }));
    let origin = OriginId(file.origins.len() as u32 + 1);
    let printed = Arc::new(Printed { text: tokens.text.as_str().into(), table, origin });
    let text = texts.first().copied().unwrap_or(file.source);
    file.origins.push(Origin { printed: Some(Arc::clone(&printed)), text, call, name });
    Some(printed)
}
