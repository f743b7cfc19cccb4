//! Finds modules of test code before syn sees them: half of what a workspace's files hold, read in vain where tests are not asked for.

use std::borrow::Cow;
use std::ops::Range;

/// Whether modules under `#[cfg(test)]` are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TestCode {
    /// Read as everything else.
    Read,
    /// Their insides are taken for white space.
    LeftOut,
}

/// If `text` begins with `#[cfg(test)]` or `#[cfg(all(test, ..))]` on an inline module: the offset of the module's opening brace.
pub(super) fn test_module(text: &str) -> Option<usize> {
    let rest = words(text, &["#", "[", "cfg", "("])?;
    let inner = words(rest, &["test"]).or_else(|| words(rest, &["all", "(", "test"]))?;
    if !inner.trim_start().starts_with([')', ',']) {
        return None;
    }
    let mut rest = &inner[inner.find(']')? + 1..];
    while let Some(attribute) = words(rest, &["#", "["]) {
        let end = attribute.find(']').filter(|end| !attribute[..*end].contains(['[', '"']))?;
        rest = &attribute[end + 1..];
    }
    let rest = words(rest, &["mod"])?;
    let name = rest.strip_prefix(' ')?.trim_start();
    let rest = name.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
    let brace = words(rest, &["{"])?;
    Some(text.len() - brace.len() - 1)
}

/// What follows these tokens.
fn words<'a>(text: &'a str, tokens: &[&str]) -> Option<&'a str> {
    tokens.iter().try_fold(text, |rest, token| rest.trim_start().strip_prefix(token))
}

/// The text with these ranges blank: the same bytes and lines elsewhere. The ranges begin and end beside ASCII.
pub(super) fn without<'a>(text: &'a str, ranges: &[Range<usize>]) -> Cow<'a, str> {
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut blank = String::with_capacity(text.len());
    let mut at = 0;
    for range in ranges {
        blank.push_str(&text[at..range.start]);
        let lines = text[range.clone()].split_inclusive('\n');
        for line in lines {
            let end = usize::from(line.ends_with('\n'));
            blank.extend(std::iter::repeat_n(' ', line.len() - end));
            blank.push_str(&line[line.len() - end..]);
        }
        at = range.end;
    }
    blank.push_str(&text[at..]);
    Cow::Owned(blank)
}

#[cfg(test)]
mod tests {
    use super::{test_module, without};

    #[test]
    fn test_modules_are_known_by_their_head() {
        for head in
            ["#[cfg(test)] mod tests {", "#[cfg(all(test, feature = \"x\"))]\n#[allow(dead_code)]\nmod t_1 {", "# [ cfg ( test ) ] mod x{"]
        {
            assert_eq!(test_module(&format!("{head} fn f() {{}} }}")), Some(head.len() - 1), "{head}");
        }
        for other in [
            "#[cfg(not(test))] mod a {",
            "#[cfg(any(test, b))] mod a {",
            "#[cfg(testing)] mod a {",
            "#[cfg(test)] mod a;",
            "#[cfg(test)] fn f() {",
            "#[cfg(test)]",
        ] {
            assert_eq!(test_module(other), None, "{other}");
        }
    }

    #[test]
    fn blank_ranges_keep_offsets_and_lines() {
        let inside = 2..7;
        assert_eq!(without("a{é\r\nb}c", std::slice::from_ref(&inside)), "a{   \n }c");
        assert_eq!(without("ab", &[]), "ab");
    }
}
