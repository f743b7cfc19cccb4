//! A key derivation takes as long as its rounds say: a few thousand are over soon.
//@ dependencies: tokio, ring, pbkdf2, sha2

use std::num::NonZeroU32;

use ring::pbkdf2::{PBKDF2_HMAC_SHA256, derive};

const FEW: NonZeroU32 = unsafe { NonZeroU32::new_unchecked(1_000) };
const SOME: NonZeroU32 = match NonZeroU32::new(4_096) {
    Some(rounds) => rounds,
    None => unreachable!(),
};
const MANY: u32 = 100_000;

fn few(text: &str) -> [u8; 32] {
    let mut out = [0; 32];
    derive(PBKDF2_HMAC_SHA256, FEW, b"salt", text.as_bytes(), &mut out);
    out
}

async fn handler(text: String, rounds: u32) {
    let mut out = [0; 32];
    few(&text); //~ cpu_call(pedantic)
    derive(PBKDF2_HMAC_SHA256, SOME, b"salt", text.as_bytes(), &mut out); //~ cpu_call(pedantic)
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(text.as_bytes(), b"salt", 1, &mut out); //~ cpu_call(pedantic)
    derive(PBKDF2_HMAC_SHA256, NonZeroU32::new(MANY).unwrap(), b"salt", text.as_bytes(), &mut out); //~ cpu_call(default)
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(text.as_bytes(), b"salt", rounds, &mut out); //~ cpu_call(default)
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(text.as_bytes(), b"salt", 600_000, &mut out); //~ cpu_call(default)
}
