//! Writing out a rule's right side.

use proc_macro2::Delimiter;

use super::matcher::{Binding, Bindings};
use super::print::{DOLLAR_CRATE, Printer};
use super::rules::{Fragment, Out, Repeat};
use super::token::{Kind, Leaf, Tree};

/// How many tokens an expansion may have.
const MAX_TOKENS: usize = 50_000;

/// Prints a transcriber with its variables replaced; `None` if that would be too large or makes no sense.
pub(super) fn transcribe(outs: &[Out], bindings: &Bindings) -> Option<Printer> {
    let mut printer = Printer::default();
    sequence(outs, bindings, &mut printer)?;
    Some(printer)
}

fn sequence(outs: &[Out], bindings: &Bindings, printer: &mut Printer) -> Option<()> {
    for (n, out) in outs.iter().enumerate() {
        match out {
            Out::Leaf(leaf) => {
                printer.leaf(leaf);
                if !matches!(outs.get(n + 1), Some(Out::Leaf(_))) {
                    printer.part();
                }
            }
            Out::Crate(at) => printer.word(DOLLAR_CRATE, *at),
            Out::Group { delimiter, inner, open, close } => {
                printer.open(*delimiter, *open);
                sequence(inner, bindings, printer)?;
                printer.close(*delimiter, *close);
            }
            Out::Var(name, at) => match bindings.get(name) {
                Some(Binding::One(trees, fragment)) => {
                    let before_colons = matches!(outs.get(n + 1), Some(Out::Leaf(next)) if &*next.text == ":");
                    print_fragment(trees, *fragment, before_colons, printer);
                }
                Some(Binding::Many(_)) => return None,
                None => {
                    printer.leaf(&Leaf { kind: Kind::Punct { joint: true }, text: "$".into(), at: *at });
                    printer.word(name, *at);
                }
            },
            Out::Repeat(repeat) => repetition(repeat, bindings, printer)?,
        }
        if printer.count > MAX_TOKENS {
            return None;
        }
    }
    Some(())
}

fn repetition(repeat: &Repeat<Out>, bindings: &Bindings, printer: &mut Printer) -> Option<()> {
    let mut names = Vec::new();
    variables(&repeat.inner, &mut names);
    names.sort_unstable();
    names.dedup();
    let mut count = None;
    for name in &names {
        if let Some(Binding::Many(rounds)) = bindings.get(*name) {
            if count.is_some_and(|count| count != rounds.len()) {
                return None;
            }
            count = Some(rounds.len());
        }
    }
    for round in 0..count? {
        if round > 0 {
            for leaf in &repeat.separator {
                printer.leaf(leaf);
            }
            printer.part();
        }
        let inner = names.iter().filter_map(|name| {
            let binding = match bindings.get(*name)? {
                Binding::Many(rounds) => rounds.get(round)?.clone(),
                one @ Binding::One(..) => one.clone(),
            };
            Some((Box::from(*name), binding))
        });
        sequence(&repeat.inner, &inner.collect(), printer)?;
    }
    Some(())
}

fn variables<'a>(outs: &'a [Out], names: &mut Vec<&'a str>) {
    for out in outs {
        match out {
            Out::Leaf(_) | Out::Crate(_) => {}
            Out::Var(name, _) => names.push(name),
            Out::Group { inner, .. } => variables(inner, names),
            Out::Repeat(repeat) => variables(&repeat.inner, names),
        }
    }
}

/// A fragment is one node, whatever stands around it: some need parentheses or angle brackets to stay one.
fn print_fragment(trees: &[Tree], fragment: Fragment, before_colons: bool, printer: &mut Printer) {
    let (Some(first), Some(last)) = (trees.first(), trees.last()) else { return };
    let loose = trees.iter().any(|tree| matches!(tree, Tree::Leaf(Leaf { kind: Kind::Punct { .. }, text, .. }) if is_loose(text)))
        || trees.iter().any(|tree| tree.as_ident() == Some("as"));
    let has = |wanted: &str| trees.iter().any(|tree| tree.is_punct(wanted));
    let is_keyword = |word: &str| first.as_ident() == Some(word);
    match fragment {
        Fragment::Expr if trees.len() > 1 && (loose || is_keyword("return") || is_keyword("break")) => {
            printer.open(Delimiter::Parenthesis, first.at());
            printer.trees(trees);
            printer.close(Delimiter::Parenthesis, last.at());
        }
        Fragment::Ty if before_colons && (has("<") || trees.len() == 1 && matches!(first, Tree::Group(_)) || has("&")) => {
            printer.word("<", first.at());
            printer.trees(trees);
            printer.word(">", last.at());
        }
        Fragment::Ty if has("+") => {
            printer.open(Delimiter::Parenthesis, first.at());
            printer.trees(trees);
            printer.close(Delimiter::Parenthesis, last.at());
        }
        _ => printer.trees(trees),
    }
}

/// Whether an operator could bind differently to what stands around.
fn is_loose(text: &str) -> bool {
    !matches!(text, "." | ":" | "?" | "!" | "," | "'" | "#" | "$")
}
