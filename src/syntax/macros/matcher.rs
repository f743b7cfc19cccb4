//! Matching the tokens of a call against a rule.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::fragment::Measure;
use super::rules::{Fragment, Pattern, Repeat};
use super::token::Tree;

/// What the variables of a matcher stand for.
pub(super) type Bindings = FxHashMap<Box<str>, Binding>;

#[derive(Clone, Debug)]
pub(super) enum Binding {
    One(Arc<[Tree]>, Fragment),
    Many(Vec<Binding>),
}

/// The bindings if all of `input` matches.
pub(super) fn matches(patterns: &[Pattern], input: &[Tree], measure: &mut Measure) -> Option<Bindings> {
    let mut bindings = Bindings::default();
    let used = sequence(patterns, input, &mut bindings, measure)?;
    (used == input.len()).then_some(bindings)
}

/// How many trees the patterns take.
fn sequence(patterns: &[Pattern], input: &[Tree], bindings: &mut Bindings, measure: &mut Measure) -> Option<usize> {
    let mut at = 0;
    for (n, pattern) in patterns.iter().enumerate() {
        let rest = &input[at..];
        at += match pattern {
            Pattern::Leaf(text) => match rest.first()? {
                Tree::Leaf(leaf) if leaf.text == *text => 1,
                _ => return None,
            },
            Pattern::Group(delimiter, inner) => match rest.first()? {
                Tree::Group(group) if group.delimiter == *delimiter => {
                    let used = sequence(inner, &group.trees, bindings, measure)?;
                    (used == group.trees.len()).then_some(1)?
                }
                _ => return None,
            },
            Pattern::Var(name, fragment) => {
                // Before 2021 `pat` has no `|` of its own, and a matcher says so by what follows.
                let before_bar = matches!(patterns.get(n + 1), Some(Pattern::Leaf(text)) if &**text == "|");
                let kind = if before_bar && *fragment == Fragment::Pat { Fragment::PatParam } else { *fragment };
                let length = measure.length(kind, rest)?;
                bindings.insert(name.clone(), Binding::One(rest.get(..length)?.into(), *fragment));
                length
            }
            Pattern::Repeat(repeat) => repetition(repeat, rest, bindings, measure)?,
        };
    }
    Some(at)
}

fn repetition(repeat: &Repeat<Pattern>, input: &[Tree], bindings: &mut Bindings, measure: &mut Measure) -> Option<usize> {
    let mut at = 0;
    let mut rounds: Vec<Bindings> = Vec::new();
    while rounds.len() < repeat.most {
        let mut next = at;
        if !rounds.is_empty() && !repeat.separator.is_empty() {
            let wanted = repeat.separator.iter();
            let found = input.get(at..at + repeat.separator.len());
            if !found.is_some_and(|found| found.iter().zip(wanted).all(|(tree, leaf)| is_leaf(tree, &leaf.text))) {
                break;
            }
            next += repeat.separator.len();
        }
        let mut round = Bindings::default();
        let Some(used) = sequence(&repeat.inner, &input[next..], &mut round, measure) else { break };
        if used == 0 && next == at {
            break;
        }
        at = next + used;
        rounds.push(round);
    }
    if rounds.len() < repeat.least {
        return None;
    }
    let mut names = Vec::new();
    variables(&repeat.inner, &mut names);
    for name in names {
        let all = rounds.iter_mut().filter_map(|round| round.remove(&name)).collect();
        bindings.insert(name, Binding::Many(all));
    }
    Some(at)
}

fn is_leaf(tree: &Tree, text: &str) -> bool {
    matches!(tree, Tree::Leaf(leaf) if *leaf.text == *text)
}

fn variables(patterns: &[Pattern], names: &mut Vec<Box<str>>) {
    for pattern in patterns {
        match pattern {
            Pattern::Leaf(_) => {}
            Pattern::Var(name, _) => names.push(name.clone()),
            Pattern::Group(_, inner) => variables(inner, names),
            Pattern::Repeat(repeat) => variables(&repeat.inner, names),
        }
    }
}
