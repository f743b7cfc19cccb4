#![source("halo2_proofs 0.3.5")]

pub mod plonk {
    pub enum Error {}

    #[blocks(cpu, millis, why = "it computes a proof")]
    #[source("halo2_proofs 0.3.5 src/plonk/prover.rs:35")]
    pub fn create_proof<C, E, R, T, ConcreteCircuit>(
        params: &C,
        pk: &E,
        circuits: &[ConcreteCircuit],
        instances: &[&[&[C]]],
        rng: R,
        transcript: &mut T,
    ) -> Result<(), Error>;
}
