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

/// How many characters have to be added, taken away, replaced or swapped with the next one.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut edits = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                edits = edits.min(before[j - 2] + 1);
            }
            row.push(edits);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn close_names_only() {
        let names = ["blocking_fs", "blocking_db", "cpu_loop"];
        assert_eq!(nearest("bloking_fs", names), Some("blocking_fs"));
        assert_eq!(nearest("cpu_lop", names), Some("cpu_loop"));
        assert_eq!(nearest("blocking_sf", ["blocking_db", "blocking_fs"]), Some("blocking_fs"));
        assert_eq!(nearest("unwrap_used", names), None);
        assert_eq!(nearest("", names), None);
    }
}
