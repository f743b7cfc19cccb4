//! `select!` of tokio, futures and crossbeam.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};

use super::super::Lower;
use crate::syntax::ir::{MacroForm, SelectArm};

struct Branch {
    pat: Option<syn::Pat>,
    future: Option<syn::Expr>,
    guard: Option<syn::Expr>,
    handler: syn::Expr,
}

impl Lower<'_> {
    /// The arms of a `select!`; `None` if the tokens are no arms.
    pub(super) fn select(&mut self, tokens: &TokenStream) -> Option<MacroForm> {
        let branches = branches.parse2(tokens.clone()).ok()?;
        let arms = branches.iter().map(|branch| SelectArm {
            pat: branch.pat.as_ref().map(|pat| self.pat(pat)),
            future: branch.future.as_ref().map(|future| self.expr(future)),
            guard: branch.guard.as_ref().map(|guard| self.expr(guard)),
            handler: self.expr(&branch.handler),
        });
        Some(MacroForm::Select(arms.collect()))
    }
}

fn branches(input: ParseStream) -> syn::Result<Vec<Branch>> {
    if input.peek(syn::Ident) && input.peek2(syn::Token![;]) {
        input.parse::<syn::Ident>()?;
        input.parse::<syn::Token![;]>()?;
    }
    let mut found = Vec::new();
    while !input.is_empty() {
        input.call(syn::Attribute::parse_outer)?;
        found.push(branch(input)?);
        input.parse::<Option<syn::Token![,]>>()?;
    }
    Ok(found)
}

fn branch(input: ParseStream) -> syn::Result<Branch> {
    if input.peek(syn::Token![else]) {
        input.parse::<syn::Token![else]>()?;
        return handled(None, None, None, input);
    }
    let is_call = input.peek(syn::Ident) && input.peek2(syn::token::Paren);
    if is_call && is_crossbeam(input) {
        return crossbeam(input);
    }
    if input.peek(syn::Ident) && input.peek2(syn::Token![=>]) {
        input.parse::<syn::Ident>()?;
        return handled(None, None, None, input);
    }
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    input.parse::<syn::Token![=]>()?;
    let future = input.parse()?;
    let guard = if input.peek(syn::Token![,]) {
        input.parse::<syn::Token![,]>()?;
        input.parse::<syn::Token![if]>()?;
        Some(input.parse()?)
    } else {
        None
    };
    handled(Some(pat), Some(future), guard, input)
}

/// `recv(..) -> ..`, `send(..) -> ..`, `default(..) =>`
fn is_crossbeam(input: ParseStream) -> bool {
    let ahead = input.fork();
    let word = ahead.parse::<syn::Ident>();
    let group = ahead.parse::<proc_macro2::Group>();
    let word = word.is_ok_and(|word| word == "recv" || word == "send" || word == "default");
    word && group.is_ok() && (ahead.peek(syn::Token![->]) || ahead.peek(syn::Token![=>]))
}

fn crossbeam(input: ParseStream) -> syn::Result<Branch> {
    let operation: syn::Expr = input.parse()?;
    if input.parse::<Option<syn::Token![->]>>()?.is_none() {
        return handled(None, None, None, input);
    }
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    handled(Some(pat), Some(operation), None, input)
}

fn handled(pat: Option<syn::Pat>, future: Option<syn::Expr>, guard: Option<syn::Expr>, input: ParseStream) -> syn::Result<Branch> {
    input.parse::<syn::Token![=>]>()?;
    let handler = syn::Expr::parse_with_earlier_boundary_rule(input)?;
    Ok(Branch { pat, future, guard, handler })
}
