//! Proofs that are verified or searched.

use bellman::groth16::{PreparedVerifyingKey, Proof, verify_proof};

async fn verify<E>(key: &PreparedVerifyingKey<E>, proof: &Proof<E>) {
    let _ = verify_proof(key, proof, &[1]); //~ cpu_call(default)
}

async fn work(input: &[u8]) {
    let _ = equihash::is_valid_solution(200, 9, input, &[], &[]); //~ cpu_call(pedantic)
    let _ = equihash::tromp::solve_200_9(input, || None::<[u8; 32]>); //~ cpu_call(default)
}
