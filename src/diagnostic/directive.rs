//! What a `// unblock: ..` comment says to this tool: the grammar alone. Whether a named lint exists is for others to say.

use std::ops::Range;

/// A comment's meaning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Directive<'t> {
    /// What is asked for.
    pub verb: Verb,
    /// The names in parentheses, each with its bytes in the comment's text.
    pub names: Vec<(&'t str, Range<usize>)>,
    /// Why; empty where nothing is said.
    pub reason: &'t str,
}

/// What a comment asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verb {
    /// `allow(lint, group) reason`: do not report these here.
    Allow,
    /// `expect(lint, group) reason`: the same, and say so when there is nothing to report.
    Expect,
    /// `nonblocking reason`: this function does not block, whatever it calls.
    NonBlocking,
    /// `blocking(effect) reason`: this function blocks, whatever it looks like.
    Blocking,
}

/// What is wrong with a comment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DirectiveError {
    /// A sentence without final period.
    pub message: String,
    /// What to blame, in bytes of the comment's text.
    pub range: Range<usize>,
}

const VERBS: [(&str, Verb); 4] =
    [("allow", Verb::Allow), ("expect", Verb::Expect), ("nonblocking", Verb::NonBlocking), ("blocking", Verb::Blocking)];

impl Verb {
    /// Whether it silences findings; the others speak of a function.
    pub const fn silences(self) -> bool {
        matches!(self, Self::Allow | Self::Expect)
    }
}

impl<'t> Directive<'t> {
    /// Reads what follows `unblock:` in a comment.
    pub fn parse(text: &'t str) -> Result<Self, DirectiveError> {
        let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        let Some(&(_, verb)) = VERBS.iter().find(|(name, _)| *name == word) else {
            let message =
                "expected `allow(lint) reason`, `expect(lint) reason`, `nonblocking reason` or `blocking(effect) reason`".to_owned();
            return Err(DirectiveError { message, range: 0..end });
        };
        let (names, reason) = match rest.trim_start().strip_prefix('(') {
            Some(_) if verb == Verb::NonBlocking => (Vec::new(), rest),
            Some(inside) => {
                let from = text.len() - inside.len();
                let Some(close) = inside.find(')') else {
                    return Err(DirectiveError { message: "this list has no closing parenthesis".to_owned(), range: from - 1..text.len() });
                };
                (names(text, from..from + close), &inside[close + 1..])
            }
            None => (Vec::new(), rest),
        };
        if names.is_empty() && verb != Verb::NonBlocking {
            let what = if verb.silences() { "lint" } else { "effect" };
            return Err(DirectiveError { message: format!("`{word}` names no {what}; write `{word}({what}) reason`"), range: 0..end });
        }
        let reason = reason.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | ',' | '–' | '—')).trim_end();
        Ok(Self { verb, names, reason })
    }
}

fn names(text: &str, range: Range<usize>) -> Vec<(&str, Range<usize>)> {
    let mut names = Vec::new();
    let mut at = range.start;
    for part in text[range].split(',') {
        let name = part.trim();
        let start = at + (part.len() - part.trim_start().len());
        if !name.is_empty() {
            names.push((name, start..start + name.len()));
        }
        at += part.len() + 1;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{Directive, Verb};

    #[test]
    fn forms() {
        let cases = [
            ("allow(blocking_fs) small file", Some((Verb::Allow, vec!["blocking_fs"], "small file"))),
            ("allow( a , b ): it is – fine", Some((Verb::Allow, vec!["a", "b"], "it is – fine"))),
            ("allow(a)", Some((Verb::Allow, vec!["a"], ""))),
            ("expect(a) for now", Some((Verb::Expect, vec!["a"], "for now"))),
            ("nonblocking the cache is warm", Some((Verb::NonBlocking, vec![], "the cache is warm"))),
            ("blocking(fs) -- ioctl", Some((Verb::Blocking, vec!["fs"], "ioctl"))),
            ("allow", None),
            ("allow()", None),
            ("allow(a", None),
            ("alow(a) b", None),
            ("", None),
            ("(é", None),
        ];
        for (text, expected) in cases {
            let parsed = Directive::parse(text).ok();
            let parsed = parsed.as_ref().map(|it| (it.verb, it.names.iter().map(|(name, _)| *name).collect::<Vec<_>>(), it.reason));
            assert_eq!(parsed, expected, "{text}");
        }
    }

    #[test]
    fn names_know_where_they_stand() {
        let text = "allow( a , bc ) x";
        let directive = Directive::parse(text).expect("well-formed");
        let ranges: Vec<&str> = directive.names.iter().map(|(_, range)| &text[range.clone()]).collect();
        assert_eq!(ranges, ["a", "bc"]);
    }
}
