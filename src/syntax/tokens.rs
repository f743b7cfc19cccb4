//! Where tokens of Rust end, for passes over a text that need no tree. Offsets are bytes; every answer is at most the text's length.

/// After the identifier, keyword, number or prefix of a literal at `at`.
pub(super) fn word(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_' || !byte.is_ascii()).count();
    (at + length.max(1)).min(bytes.len())
}

/// After the string whose opening quote stands at `at`.
pub(super) fn string(bytes: &[u8], at: usize) -> usize {
    closed_by(bytes, at + 1, |byte| byte == b'"')
}

/// After the raw string whose hashes (or, without any, its quote) stand at `at`. `None` for a raw identifier.
pub(super) fn raw_string(bytes: &[u8], at: usize) -> Option<usize> {
    let hashes = bytes[at..].iter().take_while(|byte| **byte == b'#').count();
    let mut at = at + hashes;
    if bytes.get(at) != Some(&b'"') {
        return None;
    }
    at += 1;
    while let Some(length) = bytes[at..].iter().position(|byte| *byte == b'"') {
        at += length + 1;
        if bytes[at..].iter().take(hashes).filter(|byte| **byte == b'#').count() == hashes {
            return Some(at + hashes);
        }
    }
    Some(bytes.len())
}

/// After the character whose opening quote stands at `at`. `None` for a lifetime.
pub(super) fn character(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at + 1..).unwrap_or_default();
    if rest.first() == Some(&b'\\') {
        return Some(closed_by(bytes, at + 1, |byte| byte == b'\'' || byte == b'\n'));
    }
    let length = rest.iter().skip(1).take_while(|byte| **byte & 0xC0 == 0x80).count() + 1;
    (rest.get(length) == Some(&b'\'')).then_some(at + length + 2)
}

/// Where the line ends in which a `//` stands at `at`.
pub(super) fn line_comment(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length)
}

/// After the comment, nested ones in it, whose `/*` stands at `at`.
pub(super) fn block_comment(bytes: &[u8], at: usize) -> usize {
    let (mut depth, mut at) = (1, at + 2);
    while depth > 0 && at < bytes.len() {
        match &bytes[at..] {
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            _ => at += 1,
        }
    }
    at.min(bytes.len())
}

/// After the first byte from `at` on that closes a literal; what a backslash escapes does not.
fn closed_by(bytes: &[u8], mut at: usize, closes: impl Fn(u8) -> bool) -> usize {
    while let Some(&byte) = bytes.get(at) {
        at += if byte == b'\\' { 2 } else { 1 };
        if closes(byte) {
            break;
        }
    }
    at.min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::{block_comment, character, line_comment, raw_string, string, word};

    #[test]
    fn tokens_end_where_they_end() {
        assert_eq!(word("é_1 x".as_bytes(), 0), 4);
        assert_eq!([string(b"\"a\\\"b\" c", 0), string(b"\"a", 0), string(b"\"\\", 0)], [6, 2, 2]);
        assert_eq!([raw_string(b"\"a\\\" b", 0), raw_string(b"##\"a\"#\"## b", 0), raw_string(b"#\"a", 0)], [Some(4), Some(9), Some(3)]);
        assert_eq!(raw_string(b"#type", 0), None);
        assert_eq!(
            [character(b"'\\'' b", 0), character("'é' b".as_bytes(), 0), character(b"'a b", 0), character(b"'", 0)],
            [Some(4), Some(4), None, None]
        );
        assert_eq!([line_comment(b"// a\nb", 0), line_comment(b"//", 0)], [4, 2]);
        assert_eq!([block_comment(b"/* /* */ */ b", 0), block_comment(b"/* a", 0), block_comment(b"/*", 0)], [11, 4, 2]);
    }
}
