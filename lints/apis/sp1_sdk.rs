#![source("sp1-sdk 6.4.0")]

pub mod blocking {
    pub struct ProverClient {}
    pub struct ProverClientBuilder {}
    #[derive(Clone)]
    pub enum EnvProver {}
    impl Prover for EnvProver {
        type ProvingKey = EnvProvingKey;
        type Error = anyhow::Error;
        type ProveRequest<'a> = EnvProveRequest<'a>;
    }
    pub struct EnvProvingKey {}
    pub struct EnvProveRequest<'a> {}
    impl<'a> ProveRequest<'a, EnvProver> for EnvProveRequest<'a> {}
    #[derive(Clone)]
    pub struct CpuProver {}
    impl Prover for CpuProver {
        type ProvingKey = crate::SP1ProvingKey;
        type Error = CPUProverError;
        type ProveRequest<'a> = CpuProveBuilder<'a>;
    }
    pub struct CpuProveBuilder<'a> {}
    impl<'a> ProveRequest<'a, CpuProver> for CpuProveBuilder<'a> {}
    pub struct ExecuteRequest<'a, P> {}
    impl ProverClient {
        pub fn from_env() -> EnvProver;
        pub fn builder() -> ProverClientBuilder;
    }

    impl ProverClientBuilder {
        pub fn cpu(&self) -> CpuProverBuilder;
        pub fn cuda(&self) -> CudaProverBuilder;
        pub fn mock(&self) -> MockProverBuilder;
        pub fn light(&self) -> LightProverBuilder;
        pub fn network(&self) -> NetworkProverBuilder;
        pub fn network_for(&self, mode: NetworkMode) -> NetworkProverBuilder;
        pub fn hosted(&self) -> NetworkProverBuilder;
    }
    pub trait Prover: Clone + Send + Sync {
        type ProvingKey;
        type Error;
        type ProveRequest<'a>;
        fn version(&self) -> &str;
        #[blocks(cpu, unbounded, why = "it derives the keys of a program")]
        fn setup(&self, elf: Elf) -> Result<Self::ProvingKey, Self::Error>;
        fn prove<'a>(&'a self, pk: &'a Self::ProvingKey, stdin: SP1Stdin) -> Self::ProveRequest<'a>;
        fn execute(&self, elf: Elf, stdin: SP1Stdin) -> ExecuteRequest<'_, Self>;
        #[blocks(cpu, millis, why = "it verifies a proof")]
        fn verify(
            &self,
            proof: &SP1ProofWithPublicValues,
            vkey: &SP1VerifyingKey,
            status_code: Option<StatusCode>,
        ) -> Result<(), SP1VerificationError>;
    }
    pub trait ProveRequest<'a, P>
    where
        Self: Sized,
        P: Prover + 'a,
    {
        #[blocks(cpu, unbounded, why = "it makes a proof")]
        fn run(self) -> Result<SP1ProofWithPublicValues, P::Error>;
        fn mode(self, mode: SP1ProofMode) -> Self;
        fn compressed(self) -> Self;
        fn plonk(self) -> Self;
        fn groth16(self) -> Self;
        fn core(self) -> Self;
        fn cycle_limit(self, cycle_limit: u64) -> Self;
        fn deferred_proof_verification(self, value: bool) -> Self;
        fn expected_exit_code(self, code: StatusCode) -> Self;
        fn with_proof_nonce(self, nonce: [u32; 4]) -> Self;
    }
    impl<'a, P: Prover> ExecuteRequest<'a, P> {
        pub fn with_hook(self, fd: u32, f: impl FnMut(HookEnv, &[u8]) -> Vec<Vec<u8>> + Send + Sync + 'static) -> Self;
        pub fn cycle_limit(self, max_cycles: u64) -> Self;
        pub fn deferred_proof_verification(self, value: bool) -> Self;
        pub fn calculate_gas(self, value: bool) -> Self;
        pub fn expected_exit_code(self, code: StatusCode) -> Self;
        #[blocks(cpu, unbounded, why = "it runs a program in the virtual machine")]
        pub fn run(self) -> Result<(SP1PublicValues, ExecutionReport), ExecutionError>;
    }
    impl CpuProver {
        pub fn new() -> Self;
        pub fn new_with_opts(core_opts: Option<sp1_core_executor::SP1CoreOpts>) -> Self;
        pub fn new_experimental() -> Self;
    }
    impl EnvProver {
        pub fn new() -> Self;
        pub fn with_opts(self, opts: SP1CoreOpts) -> Self;
        pub fn from_env_with_opts(core_opts: Option<SP1CoreOpts>) -> Self;
    }
}
