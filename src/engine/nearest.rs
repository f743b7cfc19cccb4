//! The name that someone probably meant.

/// The candidate with the fewest edits to `name`, if that is few enough; the first of several.
pub(super) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = name.chars().count().max(3) / 3;
    let close = candidates.into_iter().map(|candidate| (distance(name, candidate), candidate));
    close.filter(|(edits, _)| *edits <= most).min_by_key(|(edits, _)| *edits).map(|(_, candidate)| candidate)
}

/// `; did you mean `x`?`, or nothing.
pub fn suggestion<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, candidates).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Levenshtein's distance, in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn close_names_only() {
        let names = ["blocking_fs", "blocking_db", "cpu_loop"];
        assert_eq!(nearest("bloking_fs", names), Some("blocking_fs"));
        assert_eq!(nearest("cpu_lop", names), Some("cpu_loop"));
        assert_eq!(nearest("unwrap_used", names), None);
        assert_eq!(nearest("", names), None);
    }
}
