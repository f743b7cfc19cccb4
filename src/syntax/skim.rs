//! A text with everything taken out that says nothing of signatures, so that little is left for syn to read.
//!
//! Bodies of functions, values of constants and statics, rules of macros, modules of tests and comments become blanks;
//! all else keeps its place. This needs no grammar but for where such a thing begins, and what it does not understand it leaves as it is.

use super::test_code::test_module;
use super::tokens;

/// The text, as long as before, with blanks for what is no signature. `None` where its brackets do not match.
pub(super) fn skim(text: &str) -> Option<String> {
    let mut skimmer = Skimmer { text, bytes: text.as_bytes(), at: 0, out: Vec::with_capacity(text.len()), kept: 0, levels: Vec::new() };
    skimmer.run()?;
    String::from_utf8(skimmer.out).ok()
}

/// What the last words begin.
#[derive(Clone, Copy, PartialEq, Default)]
enum Begun {
    #[default]
    Nothing,
    /// `fn`: a name is to follow.
    Fn,
    /// A function's name, then its signature.
    Signature,
    /// `const`, `static`: a name is to follow, `mut` or `ref` before it.
    Const,
    /// A constant's name: `:` is to follow. Whether the name is `_`.
    Named(bool),
    /// Its type.
    Typed(bool),
    /// `macro_rules`
    Rules,
}

/// One open bracket, or the whole text.
#[derive(Clone, Copy, Default)]
struct Level {
    begun: Begun,
    /// `<` that no `>` has closed since something began.
    angles: u32,
}

struct Skimmer<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    out: Vec<u8>,
    /// Up to where `bytes` is in `out`.
    kept: usize,
    /// Of the brackets around what is being read.
    levels: Vec<Level>,
}

impl Skimmer<'_> {
    fn run(&mut self) -> Option<()> {
        let mut level = Level::default();
        // The last byte that was no white space.
        let mut before = b';';
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => {
                    self.at += 1;
                    continue;
                }
                b'/' if matches!(self.next(), Some(b'/' | b'*')) => {
                    let start = self.at;
                    self.comment();
                    self.blank(start, self.at, b"");
                    continue;
                }
                b'"' | b'\'' => self.quoted(),
                b'#' if self.next() == Some(b'[') || (self.next() == Some(b'!') && self.bytes.get(self.at + 2) == Some(&b'[')) => {
                    if let Some(length) = test_module(&self.text[self.at..]) {
                        self.at += length;
                        self.blank_group()?;
                        level = Level::default();
                        before = b'}';
                        continue;
                    }
                    self.at += if self.next() == Some(b'[') { 1 } else { 2 };
                    self.group()?;
                    before = b']';
                    continue;
                }
                b'(' | b'[' | b'{' => {
                    let body = byte == b'{' && level.begun == Begun::Signature && level.angles == 0;
                    if body || level.begun == Begun::Rules {
                        self.blank_group()?;
                        level = Level::default();
                        before = b'}';
                        continue;
                    }
                    if level.begun == Begun::Fn {
                        level.begun = Begun::Nothing;
                    }
                    self.levels.push(level);
                    level = Level::default();
                    self.at += 1;
                }
                b')' | b']' | b'}' => {
                    level = self.levels.pop()?;
                    if byte == b'}' && level.angles == 0 {
                        level = Level::default();
                    }
                    self.at += 1;
                }
                b'=' if matches!(level.begun, Begun::Typed(_)) && level.angles == 0 => {
                    self.at += 1;
                    self.value(level.begun == Begun::Typed(true))?;
                    level = Level::default();
                }
                b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => {
                    let start = self.at;
                    self.word();
                    let begun = begun_by(level.begun, &self.bytes[start..self.at], before);
                    if begun != level.begun && begun == Begun::Fn {
                        level.angles = 0;
                    }
                    level.begun = begun;
                }
                _ => {
                    self.punctuation(byte, before, &mut level);
                    self.at += 1;
                }
            }
            before = byte;
        }
        if !self.levels.is_empty() {
            return None;
        }
        self.out.extend_from_slice(&self.bytes[self.kept..]);
        Some(())
    }

    fn punctuation(&self, byte: u8, before: u8, level: &mut Level) {
        match byte {
            b'<' => level.angles += 1,
            b'>' if before != b'-' && before != b'=' => level.angles = level.angles.saturating_sub(1),
            b';' => *level = Level::default(),
            b':' if self.next() != Some(b':') && before != b':' => {
                if let Begun::Named(unnamed) = level.begun {
                    *level = Level { begun: Begun::Typed(unnamed), angles: 0 };
                }
            }
            b'!' if level.begun == Begun::Rules => {}
            b'$' | b'!' if !matches!(level.begun, Begun::Signature | Begun::Typed(_)) => level.begun = Begun::Nothing,
            _ => {}
        }
    }

    fn next(&self) -> Option<u8> {
        self.bytes.get(self.at + 1).copied()
    }

    /// Copies what was read so far up to `start`, then `instead`, and blanks up to `end`.
    fn blank(&mut self, start: usize, end: usize, instead: &[u8]) {
        let instead = if end - start >= instead.len() { instead } else { b"" };
        self.out.extend_from_slice(&self.bytes[self.kept..start]);
        self.out.extend_from_slice(instead);
        let rest = &self.bytes[start + instead.len()..end];
        self.out.extend(rest.iter().map(|byte| if *byte == b'\n' { b'\n' } else { b' ' }));
        self.kept = end;
    }

    /// The value of a constant, up to its `;` or the end of what is around it: `0` is as good. What is in the block of an unnamed one
    /// counts.
    fn value(&mut self, unnamed: bool) -> Option<()> {
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        let start = self.at;
        if unnamed && self.bytes.get(start) == Some(&b'{') {
            return Some(());
        }
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'(' | b'[' | b'{' => self.group()?,
                b';' | b')' | b']' | b'}' => break,
                _ => self.token(byte),
            }
        }
        self.blank(start, self.at, b"0");
        Some(())
    }

    /// From an opening bracket to after its closing one.
    fn group(&mut self) -> Option<()> {
        let mut depth = 0_u32;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'(' | b'[' | b'{' => {
                    depth += 1;
                    self.at += 1;
                }
                b')' | b']' | b'}' => {
                    depth -= 1;
                    self.at += 1;
                    if depth == 0 {
                        return Some(());
                    }
                }
                _ => self.token(byte),
            }
        }
        None
    }

    /// A group whose inside becomes blank.
    fn blank_group(&mut self) -> Option<()> {
        let start = self.at + 1;
        self.group()?;
        self.blank(start, self.at - 1, b"");
        Some(())
    }

    /// Something that is no bracket.
    fn token(&mut self, byte: u8) {
        match byte {
            b'"' | b'\'' => self.quoted(),
            b'/' if matches!(self.next(), Some(b'/' | b'*')) => self.comment(),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80.. => self.word(),
            _ => self.at += 1,
        }
    }

    /// An identifier, or a literal with a prefix.
    fn word(&mut self) {
        let start = self.at;
        self.at = tokens::word(self.bytes, start);
        match (&self.bytes[start..self.at], self.bytes.get(self.at)) {
            (b"r" | b"br" | b"cr", Some(b'"' | b'#')) => {
                let raw = tokens::raw_string(self.bytes, self.at);
                self.at = raw.unwrap_or_else(|| tokens::word(self.bytes, self.at + 1));
            }
            (b"b" | b"c", Some(b'"')) | (b"b", Some(b'\'')) => self.quoted(),
            _ => {}
        }
    }

    /// A string, a character or a lifetime, from its quote on.
    fn quoted(&mut self) {
        self.at = if self.bytes[self.at] == b'"' {
            tokens::string(self.bytes, self.at)
        } else {
            tokens::character(self.bytes, self.at).unwrap_or(self.at + 1)
        };
    }

    fn comment(&mut self) {
        let end = if self.next() == Some(b'/') { tokens::line_comment } else { tokens::block_comment };
        self.at = end(self.bytes, self.at);
    }
}

/// What a word begins, after what is begun already and the byte before it.
fn begun_by(begun: Begun, word: &[u8], before: u8) -> Begun {
    match (begun, word) {
        (Begun::Signature | Begun::Typed(_), _) => begun,
        (_, b"fn") => Begun::Fn,
        (Begun::Fn, _) => Begun::Signature,
        (Begun::Const, b"mut" | b"ref") => Begun::Const,
        (Begun::Const, b"unsafe" | b"async" | b"extern") => Begun::Nothing,
        (Begun::Const, _) => Begun::Named(word == b"_"),
        // Not of generic parameters, pointers and lifetimes.
        (_, b"const" | b"static") if !matches!(before, b'<' | b',' | b'*' | b'\'') => Begun::Const,
        (_, b"macro_rules") => Begun::Rules,
        (Begun::Rules, _) => Begun::Rules,
        _ => Begun::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::skim;

    #[test]
    fn only_signatures_stay() {
        let table = [
            ("fn f<T>(x: [u8; 3]) -> Vec<T> where T: A { g(\"}\", '}', b'{') /* } */ }", "fn f<T>(x: [u8; 3]) -> Vec<T> where T: A { }"),
            ("pub const fn f() {x} const A: &[u8] = &[1; 2]; fn g() {y}", "pub const fn f() { } const A: &[u8] = 0 ; fn g() { }"),
            ("struct A<const N: usize = 3>([u8; N]); struct B { f: fn(u8) -> u8 }", ""),
            ("fn f() -> A<{ N }> { x }", "fn f() -> A<{ N }> { }"),
            ("static mut A: B<C = D> = E { f: 1 }; type F = fn(&'a str);", "static mut A: B<C = D> = 0 ; type F = fn(&'a str);"),
            ("trait T { const A: u8; fn f(); fn g() { x } }", "trait T { const A: u8; fn f(); fn g() { } }"),
            ("const _: () = { impl A for B { fn f() { x } } };", "const _: () = { impl A for B { fn f() { } } };"),
            ("macro_rules! a { (b) => { fn c() {} } } /// x\nmod d {}", "macro_rules! a { } \nmod d {}"),
            ("a! { fn $f() {} } cfg_x! { fn f() { y } }", "a! { fn $f() {} } cfg_x! { fn f() { } }"),
            ("thread_local! { static A: u8 = b() } fn r#c() { r#\"}\"# }", "thread_local! { static A: u8 = 0 } fn r#c() { }"),
            (
                "#[doc = \"fn a() { b }\"] impl const A for *const B { fn c(self: *const Self) { d } }",
                "#[doc = \"fn a() { b }\"] impl const A for *const B { fn c(self: *const Self) { } }",
            ),
            ("#[cfg(test)] mod tests { fn f(); } fn g() {}", "#[cfg(test)] mod tests { } fn g() {}"),
        ];
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        for (text, expected) in table {
            let skimmed = skim(text).unwrap_or_default();
            assert_eq!(skimmed.len(), text.len(), "{text}");
            assert_eq!(words(&skimmed), words(if expected.is_empty() { text } else { expected }), "{text}");
        }
        assert_eq!(skim("fn f() { "), None);
        assert_eq!(skim("fn f() } "), None);
    }
}
