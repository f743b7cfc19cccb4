//! Fingerprints as short texts, one a finding.

use rustc_hash::FxHashMap;

use crate::engine::Fingerprint;

/// A text of 32 hexadecimal digits for each fingerprint, in their order, none twice: the second of several equal ones counts as `#2`.
pub(super) fn unique<'f>(fingerprints: impl Iterator<Item = &'f Fingerprint>) -> Vec<String> {
    let mut seen: FxHashMap<&Fingerprint, u32> = FxHashMap::default();
    let mut one = |fingerprint: &'f Fingerprint| {
        let count = seen.entry(fingerprint).or_default();
        *count += 1;
        let Fingerprint { lint, package, function, subject } = fingerprint;
        format!("{:032x}", hash(&format!("{lint}\0{package}\0{function}\0{subject}\0{count}")))
    };
    fingerprints.map(&mut one).collect()
}

/// FNV-1a of 128 bits: the same on every machine and in every version.
fn hash(text: &str) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    text.bytes().fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::{hash, unique};
    use crate::engine::Fingerprint;

    #[test]
    fn known_values() {
        // From the specification's test vectors.
        assert_eq!(hash(""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(hash("a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
    }

    #[test]
    fn equal_findings_differ() {
        let of = |function: &str| Fingerprint { function: function.to_owned(), ..Fingerprint::default() };
        let three = [of("a"), of("a"), of("b")];
        let texts = unique(three.iter());
        assert_eq!(texts.len(), 3);
        assert!(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2], "{texts:?}");
        assert_eq!(unique(three[..1].iter()), texts[..1], "what comes later changes nothing");
    }
}
