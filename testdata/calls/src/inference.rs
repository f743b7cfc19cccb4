//! What only unification tells: types that come from later uses, closures, iterators, conversions.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Debug;
use std::rc::Rc;

pub fn later() -> usize {
    let mut files = Vec::new();
    let mut best = None;
    for name in ["a", "b"] {
        files.push(name.to_owned());
        best = best.max(Some(name.len()));
    }
    let joined = files.join("/");
    joined.chars().filter(|c| c.is_alphabetic()).count() + best.unwrap_or_default()
}

pub fn collected(words: &[&str]) -> HashMap<String, Vec<usize>> {
    let mut map = HashMap::new();
    for (at, word) in words.iter().enumerate() {
        map.entry(word.to_lowercase()).or_insert_with(Vec::new).push(at);
    }
    map.retain(|_, places| !places.is_empty());
    map
}

pub fn chained(text: &str) -> Option<u32> {
    let numbers: Vec<u32> = text.split(',').filter_map(|part| part.trim().parse().ok()).collect();
    let set: BTreeSet<_> = numbers.iter().copied().collect();
    let sum = set.iter().rev().skip(1).step_by(2).fold(0u32, |sum, number| sum.wrapping_add(*number));
    numbers.first().zip(numbers.last()).map(|(first, last)| first.abs_diff(*last)).filter(|it| it.is_power_of_two())?.checked_add(sum)
}

pub fn borrowed<'a>(text: &'a str, seen: &mut HashSet<Cow<'a, str>>) -> Cow<'a, str> {
    let found = if text.contains('\t') { Cow::Owned(text.replace('\t', " ")) } else { Cow::Borrowed(text) };
    if seen.insert(found.clone()) { found } else { found.into_owned().into() }
}

#[derive(Debug, Default)]
struct Node {
    name: String,
    children: RefCell<Vec<Rc<Node>>>,
}

pub fn shared() -> String {
    let root = Rc::new(Node::default());
    let child = Rc::new(Node { name: "child".to_string(), ..Default::default() });
    root.children.borrow_mut().push(Rc::clone(&child));
    let names: Vec<_> = root.children.borrow().iter().map(|node| node.name.clone()).collect();
    let longest = names.iter().max_by_key(|name| name.len()).cloned();
    longest.unwrap_or_else(String::new)
}

pub fn apply<T, R>(value: T, steps: &[&dyn Fn(T) -> R]) -> Vec<R>
where
    T: Clone,
{
    steps.iter().map(|step| step(value.clone())).collect()
}

pub fn closures() -> Vec<String> {
    let show = |number: i64| number.to_string();
    let twice = |text: String| text.repeat(2);
    let both = move |number| twice(show(number));
    let mut made: Vec<String> = (1..=3).map(both).collect();
    made.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    made.iter_mut().for_each(|text| text.make_ascii_uppercase());
    apply(7i64, &[&|it| it.pow(2), &|it| it.signum()]).into_iter().map(|it| it.to_string()).chain(made).collect()
}

pub fn generic<I>(items: I) -> String
where
    I: IntoIterator,
    I::Item: Debug + Ord,
{
    let mut items: Vec<I::Item> = items.into_iter().collect();
    items.sort();
    let shown: Vec<String> = items.iter().map(|item| format!("{item:?}")).collect();
    shown.concat()
}

pub fn matched(value: Result<Option<&str>, Box<dyn std::error::Error>>) -> usize {
    match value {
        Ok(Some(text)) if text.starts_with('#') => text.len(),
        Ok(Some(text)) => text.bytes().map(usize::from).sum(),
        Ok(None) => usize::default(),
        Err(error) => error.source().map_or_else(|| error.to_string(), ToString::to_string).len(),
    }
}
