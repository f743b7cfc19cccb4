#![source("ark-groth16 0.5.0")]

pub struct Proof<E> {}

pub struct ProvingKey<E> {}

pub struct Groth16<E, QAP> {}
impl<E, QAP> Groth16<E, QAP> {
    #[blocks(cpu, millis, why = "it computes a proof")]
    #[source("ark-groth16 0.5.0 src/prover.rs:138")]
    pub fn create_random_proof_with_reduction<C, R, X>(circuit: C, pk: &ProvingKey<E>, rng: &mut R) -> Result<Proof<E>, X>;
    #[blocks(cpu, millis, why = "it computes a proof")]
    #[source("ark-groth16 0.5.0 src/lib.rs:76")]
    pub fn prove<C, R, X>(pk: &ProvingKey<E>, circuit: C, rng: &mut R) -> Result<Proof<E>, X>;
}
