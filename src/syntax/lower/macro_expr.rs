//! Macro calls in bodies, read by the grammar of what they are called.

use syn::parse::Parser;
use syn::punctuated::Punctuated;

use super::Lower;
use super::items::delimiters;
use super::stmt::Stmts;
use crate::syntax::ir::{Expr, ExprId, MacroCall, MacroForm};

impl Lower<'_> {
    /// A macro call as an expression.
    pub(super) fn macro_call(&mut self, mac: &syn::Macro, braced: bool) -> ExprId {
        let path = self.path(&mac.path);
        let (open, close) = delimiters(&mac.delimiter);
        let tokens = self.reader.token_span(self.reader.after(open), self.reader.start(close));
        let span = self.joined(path.span, close);
        let first = ExprId(self.body.exprs.len() as u32);
        let form = self.macro_form(mac);
        self.expr_node(Expr::Macro(Box::new(MacroCall { path, tokens, first, form, braced })), span)
    }

    /// A macro call as a statement.
    pub(super) fn stmt_macro(&mut self, it: &syn::StmtMacro, last: bool, found: &mut Stmts) {
        let braced = it.semi_token.is_none() && !last && matches!(it.mac.delimiter, syn::MacroDelimiter::Brace(_));
        let attrs = self.attrs(&it.attrs);
        let expr = self.macro_call(&it.mac, braced);
        found.push_expr(expr, it.semi_token.is_some(), last, attrs);
    }

    fn macro_form(&mut self, mac: &syn::Macro) -> MacroForm {
        let parser = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        match parser.parse2(mac.tokens.clone()) {
            Ok(args) => MacroForm::Args(self.exprs(args.iter())),
            Err(_) => MacroForm::Opaque,
        }
    }
}
