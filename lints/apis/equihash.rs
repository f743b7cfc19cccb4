#![source("equihash 0.3.0 src/verify.rs, src/tromp.rs")]

pub struct Error {}

#[blocks(cpu, short, pedantic, why = "it verifies a proof of work")]
pub fn is_valid_solution(n: u32, k: u32, input: &[u8], nonce: &[u8], soln: &[u8]) -> Result<(), Error>;

pub mod tromp {
    #[versions("<0.3")]
    #[blocks(cpu, unbounded, why = "it searches a proof of work")]
    pub fn solve_200_9_compressed<const N: usize>(input: &[u8], next_nonce: impl FnMut() -> Option<[u8; N]>) -> Vec<Vec<u8>>;
    #[blocks(cpu, unbounded, why = "it searches a proof of work")]
    pub fn solve_200_9<const N: usize>(input: &[u8], next_nonce: impl FnMut() -> Option<[u8; N]>) -> Vec<Vec<u8>>;
}
