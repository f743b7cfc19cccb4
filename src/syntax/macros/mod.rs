//! `macro_rules!`: reading rules, matching a call, printing the expansion, lowering what was printed.
//!
//! Use: [`tokens`] of the call, [`Rules::parse`] of the definition (once a macro), [`expand`], then [`lower_items`] for a call in item
//! position or [`lower_into_body`] for one in a body. Every step gives up with `None` where it is not sure or would be too large.
//! Calls inside an expansion are found in what was appended and expanded in the same way, by the caller, who limits the rounds.
//!
//! Spans: tokens of the arguments keep theirs. Tokens of the definition get an origin (`ir::File::origins`) that names the text of the
//! definition, the call and the macro; names with different origins do not see each other. `$crate` is the path segment `$crate`,
//! whose span's origin tells the definition.
//! The spans that stand for tokens ([`ir::MacroCall::tokens`](crate::syntax::ir::MacroCall), `ItemKind::MacroCall`,
//! `MacroRules::rules`) of expanded code have an origin whose `printed` text they count in: only [`tokens`] understands them.

use crate::syntax::ir::{BodyId, ExprId, File, ItemId};
use crate::text::{Span, Symbol};

/// Tokens of a macro call or of a macro's rules.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tokens;

/// The rules of one `macro_rules!`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rules;

/// What a call expands to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expansion;

/// New nodes of a body after an expansion; calls among them can be expanded in turn.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Appended {
    /// Expressions, as indices into `Body::exprs`.
    pub exprs: std::ops::Range<u32>,
    /// Items declared by the expansion, as indices into `File::items`.
    pub items: std::ops::Range<u32>,
}

/// The tokens under a span of `file`, whose own text is `text`; empty if the span is not one of tokens.
pub fn tokens(_file: &File, _text: &str, _span: Span) -> Tokens {
    Tokens
}

impl Rules {
    /// Reads the rules of a macro that `file` defines; `None` if they are not `(matcher) => {transcriber};`.
    pub fn parse(_file: &File, _text: &str, _rules: Span) -> Option<Self> {
        None
    }
}

/// The expansion of the first rule that matches; `None` if none does, or if it would be too large.
pub fn expand(_rules: &Rules, _call: &Tokens) -> Option<Expansion> {
    None
}

/// Lowers an expansion as items (of a trait, impl or extern block if `call` stands in one) of a new file, whose origins start with
/// those of `file`. `call` is the [`ItemKind::MacroCall`](crate::syntax::ir::ItemKind) in `file`, `name` what it called. `None` if it
/// does not parse as items.
pub fn lower_items(_expansion: &Expansion, _file: &File, _call: ItemId, _name: Symbol) -> Option<File> {
    None
}

/// Appends an expansion to the body that has the macro call `at`.
///
/// As an expression it becomes the call's form [`MacroForm::Expanded`](crate::syntax::ir::MacroForm); where the call is a statement
/// its statements are spliced into the block around it, and the call is left as `Missing`. What the call's tokens were read as before
/// is turned to `Missing`. `None`, and nothing changed, if it does not parse.
pub fn lower_into_body(_expansion: &Expansion, _file: &mut File, _body: BodyId, _at: ExprId, _name: Symbol) -> Option<Appended> {
    None
}
