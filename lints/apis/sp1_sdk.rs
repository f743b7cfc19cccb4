#![source("sp1-sdk 6.4.0")]

pub mod blocking {
    use crate::hidden::{
        CPUProverError, CpuProverBuilder, CudaProverBuilder, Elf, ExecutionError, ExecutionReport, HookEnv, LightProverBuilder,
        MockProverBuilder, NetworkMode, NetworkProverBuilder, SP1CoreOpts, SP1ProofMode, SP1ProofWithPublicValues, SP1PublicValues,
        SP1Stdin, SP1VerificationError, SP1VerifyingKey, StatusCode,
    };
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

pub use crate::client::ProverClient;
pub use crate::cpu::CpuProver;
pub use crate::env::EnvProver;
pub use crate::network::NetworkProver;

pub mod client {
    use crate::cpu::builder::CpuProverBuilder;
    use crate::env::EnvProver;
    use crate::hidden::CudaProverBuilder;
    use crate::network::builder::NetworkProverBuilder;
    pub struct ProverClient {}
    pub struct ProverClientBuilder {}
    #[versions("<6")]
    #[source("sp1-sdk 5.2.4")]
    impl ProverClient {
        pub fn from_env() -> EnvProver;
        pub fn builder() -> ProverClientBuilder;
    }
    #[versions("<6")]
    #[source("sp1-sdk 5.2.4")]
    impl ProverClientBuilder {
        pub fn mock(&self) -> CpuProverBuilder;
        pub fn cpu(&self) -> CpuProverBuilder;
        pub fn cuda(&self) -> CudaProverBuilder;
        pub fn network(&self) -> NetworkProverBuilder;
    }
}
pub mod env {
    use crate::cpu::execute::CpuExecuteBuilder;
    use crate::hidden::{SP1ProofMode, SP1ProofWithPublicValues, SP1ProvingKey, SP1Stdin, SP1VerificationError, SP1VerifyingKey};
    pub struct EnvProver {}
    pub struct EnvProveBuilder<'a> {}
    #[versions("<6")]
    #[source("sp1-sdk 5.2.4")]
    impl EnvProver {
        pub fn new() -> Self;
        pub fn execute<'a>(&'a self, elf: &'a [u8], stdin: &SP1Stdin) -> CpuExecuteBuilder<'a>;
        pub fn prove<'a>(&'a self, pk: &'a SP1ProvingKey, stdin: &'a SP1Stdin) -> EnvProveBuilder<'a>;
        #[blocks(cpu, millis, why = "it verifies a proof")]
        pub fn verify(&self, proof: &SP1ProofWithPublicValues, vk: &SP1VerifyingKey) -> Result<(), SP1VerificationError>;
        #[blocks(cpu, unbounded, why = "it derives the keys of a program")]
        pub fn setup(&self, elf: &[u8]) -> (SP1ProvingKey, SP1VerifyingKey);
    }
    #[versions("<6")]
    #[source("sp1-sdk 5.2.4")]
    impl EnvProveBuilder<'_> {
        pub fn core(self) -> Self;
        pub fn compressed(self) -> Self;
        pub fn plonk(self) -> Self;
        pub fn groth16(self) -> Self;
        pub fn mode(self, mode: SP1ProofMode) -> Self;
        #[blocks(cpu, unbounded, why = "it makes a proof")]
        pub fn run(self) -> Result<SP1ProofWithPublicValues>;
    }
}
pub mod cpu {
    use crate::cpu::execute::CpuExecuteBuilder;
    use crate::cpu::prove::CpuProveBuilder;
    use crate::hidden::{SP1ProvingKey, SP1Stdin};
    pub struct CpuProver {}
    #[versions("<6")]
    #[source("sp1-sdk 5.2.4")]
    impl CpuProver {
        pub fn new() -> Self;
        pub fn mock() -> Self;
        pub fn execute<'a>(&'a self, elf: &'a [u8], stdin: &SP1Stdin) -> CpuExecuteBuilder<'a>;
        pub fn prove<'a>(&'a self, pk: &'a SP1ProvingKey, stdin: &SP1Stdin) -> CpuProveBuilder<'a>;
    }
    pub mod builder {
        use crate::CpuProver;
        pub struct CpuProverBuilder {}
        #[versions("<6")]
        #[source("sp1-sdk 5.2.4")]
        impl CpuProverBuilder {
            pub fn build(self) -> CpuProver;
        }
    }
    pub mod prove {
        use crate::hidden::{IoWriter, SP1ProofMode, SP1ProofWithPublicValues};
        pub struct CpuProveBuilder<'a> {}
        #[versions("<6")]
        #[source("sp1-sdk 5.2.4")]
        impl<'a> CpuProveBuilder<'a> {
            pub fn core(self) -> Self;
            pub fn compressed(self) -> Self;
            pub fn plonk(self) -> Self;
            pub fn groth16(self) -> Self;
            pub fn mode(self, mode: SP1ProofMode) -> Self;
            pub fn shard_size(self, value: usize) -> Self;
            pub fn shard_batch_size(self, value: usize) -> Self;
            pub fn cycle_limit(self, cycle_limit: u64) -> Self;
            pub fn deferred_proof_verification(self, value: bool) -> Self;
            pub fn stdout<W: IoWriter>(self, writer: &'a mut W) -> Self;
            pub fn stderr<W: IoWriter>(self, writer: &'a mut W) -> Self;
            #[blocks(cpu, unbounded, why = "it makes a proof")]
            pub fn run(self) -> Result<SP1ProofWithPublicValues>;
        }
    }
    pub mod execute {
        use crate::hidden::{ExecutionReport, HookEnv, IoWriter, SP1PublicValues};
        pub struct CpuExecuteBuilder<'a> {}
        #[versions("<6")]
        #[source("sp1-sdk 5.2.4")]
        impl<'a> CpuExecuteBuilder<'a> {
            pub fn with_hook(self, fd: u32, f: impl FnMut(HookEnv, &[u8]) -> Vec<Vec<u8>> + Send + Sync + 'a) -> Self;
            pub fn cycle_limit(self, max_cycles: u64) -> Self;
            pub fn deferred_proof_verification(self, value: bool) -> Self;
            pub fn calculate_gas(self, value: bool) -> Self;
            pub fn stdout<W: IoWriter>(self, writer: &'a mut W) -> Self;
            pub fn stderr<W: IoWriter>(self, writer: &'a mut W) -> Self;
            #[blocks(cpu, unbounded, why = "it runs a program in the virtual machine")]
            pub fn run(self) -> Result<(SP1PublicValues, ExecutionReport)>;
        }
    }
}
pub mod network {
    use crate::cpu::execute::CpuExecuteBuilder;
    use crate::hidden::{SP1ProofMode, SP1ProofWithPublicValues, SP1ProvingKey, SP1Stdin, SP1VerificationError, SP1VerifyingKey};
    use crate::network::prove::NetworkProveBuilder;
    pub struct NetworkProver {}
    #[versions("<6")]
    #[source("sp1-sdk 5.2.4")]
    impl NetworkProver {
        pub fn execute<'a>(&'a self, elf: &'a [u8], stdin: &SP1Stdin) -> CpuExecuteBuilder<'a>;
        pub fn prove<'a>(&'a self, pk: &'a SP1ProvingKey, stdin: &'a SP1Stdin) -> NetworkProveBuilder<'a>;
    }
    pub mod builder {
        use crate::NetworkProver;
        pub struct NetworkProverBuilder {}
        #[versions("<6")]
        #[source("sp1-sdk 5.2.4")]
        impl NetworkProverBuilder {
            pub fn private_key(self, private_key: &str) -> Self;
            pub fn rpc_url(self, rpc_url: &str) -> Self;
            pub fn build(self) -> NetworkProver;
        }
    }
    pub mod prove {
        use crate::hidden::{Duration, FulfillmentStrategy, SP1ProofMode, SP1ProofWithPublicValues, B256};
        pub struct NetworkProveBuilder<'a> {}
        #[versions("<6")]
        #[source("sp1-sdk 5.2.4")]
        impl NetworkProveBuilder<'_> {
            pub fn core(self) -> Self;
            pub fn compressed(self) -> Self;
            pub fn plonk(self) -> Self;
            pub fn groth16(self) -> Self;
            pub fn mode(self, mode: SP1ProofMode) -> Self;
            pub fn timeout(self, timeout: Duration) -> Self;
            pub fn skip_simulation(self, skip_simulation: bool) -> Self;
            pub fn strategy(self, strategy: FulfillmentStrategy) -> Self;
            pub fn cycle_limit(self, cycle_limit: u64) -> Self;
            pub fn gas_limit(self, gas_limit: u64) -> Self;
            #[blocks(
                http,
                unbounded,
                tokio = "sp1_sdk::network::prove::NetworkProveBuilder::request_async",
                why = "it waits for the network"
            )]
            pub fn request(self) -> Result<B256>;
            pub async fn request_async(self) -> Result<B256>;
            #[blocks(
                http,
                unbounded,
                tokio = "sp1_sdk::network::prove::NetworkProveBuilder::run_async",
                why = "it waits until the network has made a proof"
            )]
            pub fn run(self) -> Result<SP1ProofWithPublicValues>;
            pub async fn run_async(self) -> Result<SP1ProofWithPublicValues>;
        }
    }
}

mod hidden {
    pub struct B256 {}
    pub struct CPUProverError {}
    pub trait CpuProverBuilder {}
    pub struct CudaProverBuilder {}
    pub struct Duration {}
    pub struct Elf {}
    pub struct ExecutionError {}
    pub struct ExecutionReport {}
    pub struct FulfillmentStrategy {}
    pub struct HookEnv {}
    pub trait IoWriter {}
    pub struct LightProverBuilder {}
    pub struct MockProverBuilder {}
    pub struct NetworkMode {}
    pub trait NetworkProverBuilder {}
    pub struct SP1CoreOpts {}
    pub struct SP1ProofMode {}
    pub struct SP1ProofWithPublicValues {}
    pub struct SP1ProvingKey {}
    pub struct SP1PublicValues {}
    pub struct SP1Stdin {}
    pub struct SP1VerificationError {}
    pub struct SP1VerifyingKey {}
    pub struct StatusCode {}
}
