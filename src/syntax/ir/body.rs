//! Bodies: expressions and patterns in arenas, one body a function, const or static.
//!
//! Only what a finding can point at has a span: calls, method calls, macros, awaits, paths, fields, closures, async blocks, loops,
//! `?`, derefs, indexing, and binding patterns. The others have [`Span::NONE`].

use serde::{Deserialize, Serialize};

use super::{Cfg, GenericArgs, ItemId, Literal, Path, RareAttrs, TypeRef};
use crate::text::{Span, Symbol};

/// The code of one function, const or static. Closures and async blocks are expressions inside.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Body {
    /// The fn, const or static.
    pub owner: ItemId,
    /// Parameters without the receiver.
    pub params: Box<[Param]>,
    /// The pattern that binds `self`, where there is a receiver.
    pub self_pat: Option<PatId>,
    /// The whole body, usually a block.
    pub root: ExprId,
    /// All expressions; a child can stand before or after its parent.
    pub exprs: Vec<Expr>,
    /// One span an expression. Of a method call: from the method's name to the closing parenthesis. Of a call: the whole. Of a
    /// field: its name. Of an await: the word `await`. Of a closure: its head, up to the end of its parameters. Of an async
    /// block: its head, `async move`. Of a loop: its keyword (with `for pat in iter`, the keyword alone). Of `?` and `*`: the
    /// operator. Of an index: from bracket to bracket. Of a macro call: the whole.
    pub spans: Vec<Span>,
    /// All patterns.
    pub pats: Vec<Pat>,
    /// One span a pattern; of a binding its name.
    pub pat_spans: Vec<Span>,
    /// From the opening brace to the closing one; the whole expression of a const.
    pub span: Span,
    /// Hash of the body's text.
    pub hash: u64,
}

/// Index of an expression in [`Body::exprs`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct ExprId(pub u32);

/// Index of a pattern in [`Body::pats`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct PatId(pub u32);

impl Body {
    /// The expression with this id.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }

    /// What a finding at this expression points at.
    pub fn expr_span(&self, id: ExprId) -> Span {
        self.spans[id.0 as usize]
    }

    /// The pattern with this id.
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }

    /// What a finding at this pattern points at.
    pub fn pat_span(&self, id: PatId) -> Span {
        self.pat_spans[id.0 as usize]
    }
}

/// One parameter of a function or closure.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Param {
    /// Its pattern.
    pub pat: PatId,
    /// Its type; closures may leave it out.
    pub ty: Option<TypeRef>,
}

/// An expression. Parentheses and groups are left out.
#[expect(missing_docs, reason = "each variant shows its syntax with the fields' names")]
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Expr {
    /// A path: local, item, or `self`.
    Path(Box<Path>),
    /// A literal.
    Literal(Literal),
    /// `callee(args)`
    Call { callee: ExprId, args: Box<[ExprId]> },
    /// `receiver.method::<turbofish>(args)`
    MethodCall { receiver: ExprId, method: Symbol, turbofish: Option<Box<GenericArgs>>, args: Box<[ExprId]> },
    /// `base.name`, `base.0`
    Field { base: ExprId, name: Symbol },
    /// `base[index]`
    Index { base: ExprId, index: ExprId },
    /// `base.await`
    Await { base: ExprId },
    /// `base?`
    Try { base: ExprId },
    /// `*x`, `-x`, `!x`
    Unary { op: UnaryOp, operand: ExprId },
    /// `a + b`, `a && b`, `a == b` ...
    Binary { op: BinaryOp, left: ExprId, right: ExprId },
    /// `a = b`; a destructuring left side is a pattern-like expression.
    Assign { left: ExprId, right: ExprId },
    /// `a += b` ...
    AssignOp { op: BinaryOp, left: ExprId, right: ExprId },
    /// `&x`, `&mut x`; `&raw const x` and `&raw mut x` with `raw`.
    Ref { operand: ExprId, mutable: bool, raw: bool },
    /// `x as T`
    Cast { operand: ExprId, ty: Box<TypeRef> },
    /// `a..b`, `a..=b`, `..`
    Range { start: Option<ExprId>, end: Option<ExprId>, inclusive: bool },
    /// `(a, b)`; unit is the empty one.
    Tuple(Box<[ExprId]>),
    /// `[a, b]`
    Array(Box<[ExprId]>),
    /// `[a; n]`
    Repeat { element: ExprId, length: ExprId },
    /// `P { a: x, b, ..base }`
    Struct { path: Box<Path>, fields: Box<[FieldInit]>, base: Option<ExprId> },
    /// `{ .. }` of any kind.
    Block(Box<Block>),
    /// `if cond { then } else { otherwise }`
    If { condition: ExprId, then: ExprId, otherwise: Option<ExprId> },
    /// `let pat = scrutinee` in a condition.
    Let { pat: PatId, scrutinee: ExprId },
    /// `match scrutinee { arms }`
    Match { scrutinee: ExprId, arms: Box<[Arm]> },
    /// `loop { .. }`
    Loop { body: ExprId, label: Option<Symbol> },
    /// `while condition { .. }`; `while let` has a [`Expr::Let`] in its condition.
    While { condition: ExprId, body: ExprId, label: Option<Symbol> },
    /// `for pat in iter { .. }`; `for await` with `is_await`.
    For { pat: PatId, iter: ExprId, body: ExprId, label: Option<Symbol>, is_await: bool },
    /// `|params| body`, `async move |params| body`
    Closure { params: Box<[Param]>, ret: Option<Box<TypeRef>>, body: ExprId, is_async: bool, is_move: bool },
    /// `return x`
    Return(Option<ExprId>),
    /// `break 'label x`
    Break { label: Option<Symbol>, value: Option<ExprId> },
    /// `continue 'label`
    Continue(Option<Symbol>),
    /// `yield x`
    Yield(Option<ExprId>),
    /// `_` as the left side of an assignment, or an inferred const argument.
    Underscore,
    /// `path!(..)`
    Macro(Box<MacroCall>),
    /// What syn keeps verbatim, or a hole left by an error.
    Missing,
}

/// Prefix operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum UnaryOp {
    Deref,
    Neg,
    Not,
}

/// Infix operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    BitXor,
    BitAnd,
    BitOr,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// A block with its statements.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Block {
    /// Plain, async, unsafe ...
    pub kind: BlockKind,
    /// `'label: { .. }`
    pub label: Option<Symbol>,
    /// Statements in order; items are not among them.
    pub stmts: Box<[Stmt]>,
    /// The last expression, without semicolon. Under a `cfg` it is a statement without semicolon instead.
    pub tail: Option<ExprId>,
    /// The attributes of the last expression.
    pub tail_attrs: RareAttrs,
    /// Items declared in the block; they are in scope in all of it.
    pub items: Box<[ItemId]>,
    /// From brace to brace.
    pub span: Span,
}

/// Kinds of blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum BlockKind {
    /// `{ .. }`
    Plain,
    /// `unsafe { .. }`
    Unsafe,
    /// `const { .. }`
    Const,
    /// `try { .. }`
    Try,
    /// `async { .. }`, `async move { .. }`, and `gen` blocks.
    Async(AsyncKind),
}

/// Kinds of coroutine blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum AsyncKind {
    /// `async { .. }`
    Borrowing,
    /// `async move { .. }`
    Moving,
    /// `gen { .. }`, nightly: an iterator, no future.
    Generator,
}

/// A statement.
#[expect(missing_docs, reason = "each variant shows its syntax with the fields' names")]
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Stmt {
    /// `let pat: ty = init else { otherwise };`
    Let { pat: PatId, ty: Option<Box<TypeRef>>, init: Option<ExprId>, otherwise: Option<ExprId>, attrs: RareAttrs },
    /// `expr;`, or without semicolon where it is not the last (`if`, `match`, blocks). `semi` tells; cfg is the statement's own.
    Expr { expr: ExprId, semi: bool, attrs: RareAttrs },
}

/// One arm of a match.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Arm {
    /// Its pattern.
    pub pat: PatId,
    /// `if guard`
    pub guard: Option<ExprId>,
    /// What it does.
    pub body: ExprId,
    /// Its attributes.
    pub attrs: RareAttrs,
}

/// One field of a struct literal.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FieldInit {
    /// Its name or position.
    pub name: Symbol,
    /// Its value; of the short form a path expression.
    pub value: ExprId,
}

/// A pattern.
#[expect(missing_docs, reason = "each variant shows its syntax with the fields' names")]
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Pat {
    /// `_`
    Wild,
    /// `..` inside a tuple or slice.
    Rest,
    /// `name`, `ref mut name @ sub`. A plain name can also be a constant or unit variant: name resolution says.
    Bind { name: Symbol, by_ref: bool, mutable: bool, sub: Option<PatId> },
    /// A path: constant, unit struct or variant.
    Path(Box<Path>),
    /// `(a, b)`
    Tuple(Box<[PatId]>),
    /// `P(a, b)`
    TupleStruct { path: Box<Path>, elements: Box<[PatId]> },
    /// `P { a: x, .. }`
    Struct { path: Box<Path>, fields: Box<[(Symbol, PatId)]> },
    /// `[a, b]`
    Slice(Box<[PatId]>),
    /// `&p`, `&mut p`
    Ref { pat: PatId, mutable: bool },
    /// `a | b`
    Or(Box<[PatId]>),
    /// A literal or range, with the type that its suffix or form gives.
    Literal(Literal),
    /// `a..=b`
    Range,
    /// `p: T`, in closure parameters and macro arguments.
    Typed { pat: PatId, ty: Box<TypeRef> },
    /// A macro or something that syn keeps verbatim.
    Unknown,
}

/// A macro call in a body.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct MacroCall {
    /// What is called.
    pub path: Path,
    /// What stands between the delimiters; to be read with `syntax::macros::tokens`.
    pub tokens: Span,
    /// Where the expressions that its tokens were read as begin in `Body::exprs`; they end before the call itself.
    pub first: ExprId,
    /// What its tokens were read as. Which context the parts run in is for name resolution and the catalogue to say.
    pub form: MacroForm,
    /// Written with braces as a statement: there is no value and no semicolon.
    pub braced: bool,
}

/// What the tokens of a macro call were read as. The reading goes by grammar, before any name is known.
#[expect(missing_docs, reason = "each variant shows its syntax with the fields' names")]
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum MacroForm {
    /// Nothing that parses as code.
    Opaque,
    /// Comma-separated expressions: of format macros and tracing macros too, with `name =`, `%` and `?` taken off and inline
    /// captures of the format string as path expressions.
    Args(Box<[ExprId]>),
    /// `[element; length]` of `vec!`
    Repeat(ExprId, ExprId),
    /// Statements, as of `stream!`, `defer!` or an unknown macro: a block expression.
    Block(ExprId),
    /// `pat = future, if guard => handler` of `select!`; of crossbeam's, `operation` is the `recv(..)` call.
    Select(Box<[SelectArm]>),
    /// `matches!(scrutinee, pat if guard)`
    Matches { scrutinee: ExprId, pat: PatId, guard: Option<ExprId> },
    /// `cfg!(..)`
    Cfg(Cfg),
    /// A `macro_rules!` of the workspace, expanded in place after name resolution: a block or expression. Statements that a macro
    /// in statement position expands to are spliced into the block around it instead.
    Expanded(ExprId),
}

/// One arm of a `select!`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SelectArm {
    /// The pattern that the result is matched with; `None` for `else`, `default` and `complete`.
    pub pat: Option<PatId>,
    /// What is polled; `None` for `else`, `default` and `complete`.
    pub future: Option<ExprId>,
    /// `, if guard`
    pub guard: Option<ExprId>,
    /// What runs when it wins.
    pub handler: ExprId,
}
