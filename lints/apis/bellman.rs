#![source("bellman 0.14.0")]

pub enum SynthesisError {}

pub mod groth16 {
    #[derive(Clone)]
    pub struct Proof<E> {}

    #[blocks(cpu, millis, why = "it computes a proof")]
    #[source("bellman 0.14.0 src/groth16/prover.rs:160")]
    pub fn create_random_proof<E, C, R, P>(circuit: C, params: P, rng: &mut R) -> Result<Proof<E>, crate::SynthesisError>;
    #[blocks(cpu, millis, why = "it computes a proof")]
    #[source("bellman 0.14.0 src/groth16/prover.rs:178")]
    pub fn create_proof<E, C, P, F>(circuit: C, params: P, r: F, s: F) -> Result<Proof<E>, crate::SynthesisError>;

    #[blocks(cpu, millis, why = "it verifies a proof")]
    #[source("bellman 0.14.0 src/groth16/verifier.rs:23")]
    pub fn verify_proof<'a, E, F>(pvk: &'a PreparedVerifyingKey<E>, proof: &Proof<E>, public_inputs: &[F]) -> Result<(), VerificationError>;

    pub struct PreparedVerifyingKey<E> {}

    pub enum VerificationError {}
}
