#![source("risc0-zkvm 5.0.0")]

use crate::hidden::{
    AssumptionReceipt, CompositeReceipt, CoprocessorCallback, CoprocessorCallbackRef, Digest, Groth16Receipt, InnerReceipt, MaybePruned,
    Pod, PovwJobId, ReceiptClaim, Segment, SegmentReceipt, Serialize, Session, SuccinctReceipt, TraceCallback, UnionClaim, Unknown,
    VerificationError,
};
use anyhow::Result;
use std::collections::HashMap;
use std::io::{BufRead, Read, Write};
use std::path::Path;
use std::rc::Rc;

pub struct ExecutorEnv<'a> {}
#[derive(Default)]
pub struct ExecutorEnvBuilder<'a> {}
#[derive(Clone)]
pub struct ProverOpts {}
#[derive(Clone)]
pub struct Receipt {}
pub struct ProveInfo {
    pub receipt: Receipt,
    pub stats: SessionStats,
}
pub struct SessionStats {}
pub struct SessionInfo {}
pub struct VerifierContext {}

impl<'a> ExecutorEnv<'a> {
    pub fn builder() -> ExecutorEnvBuilder<'a>;
}

impl<'a> ExecutorEnvBuilder<'a> {
    pub fn build(&mut self) -> Result<ExecutorEnv<'a>>;
    pub fn segment_limit_po2(&mut self, limit: u32) -> &mut Self;
    pub fn keccak_max_po2(&mut self, limit: u32) -> Result<&mut Self>;
    pub fn session_limit(&mut self, limit: Option<u64>) -> &mut Self;
    pub fn env_vars(&mut self, vars: HashMap<String, String>) -> &mut Self;
    pub fn args(&mut self, args: &[String]) -> &mut Self;
    pub fn env_var(&mut self, name: &str, val: &str) -> &mut Self;
    pub fn write<T: Serialize>(&mut self, data: &T) -> Result<&mut Self>;
    pub fn write_slice<T: Pod>(&mut self, slice: &[T]) -> &mut Self;
    pub fn write_frame(&mut self, payload: &[u8]) -> &mut Self;
    pub fn stdin(&mut self, reader: impl Read + 'a) -> &mut Self;
    pub fn stdout(&mut self, writer: impl Write + 'a) -> &mut Self;
    pub fn stderr(&mut self, writer: impl Write + 'a) -> &mut Self;
    pub fn read_fd(&mut self, fd: u32, reader: impl BufRead + 'a) -> &mut Self;
    pub fn write_fd(&mut self, fd: u32, writer: impl Write + 'a) -> &mut Self;
    pub fn add_assumption(&mut self, assumption: impl TryInto<AssumptionReceipt, Error = impl Into<anyhow::Error>>) -> Result<&mut Self>;
    pub fn trace_callback(&mut self, callback: impl TraceCallback + 'a) -> &mut Self;
    pub fn segment_path<P: AsRef<Path>>(&mut self, path: P) -> &mut Self;
    pub fn enable_profiler<P: AsRef<Path>>(&mut self, path: P) -> &mut Self;
    pub fn input_digest(&mut self, digest: Digest) -> &mut Self;
    pub fn coprocessor_callback(&mut self, callback: impl CoprocessorCallback + 'a) -> &mut Self;
    pub fn coprocessor_callback_ref(&mut self, callback: CoprocessorCallbackRef<'a>) -> &mut Self;
    pub fn povw(&mut self, povw_job_id: impl Into<PovwJobId>) -> &mut Self;
}

impl ProverOpts {
    pub fn fast() -> Self;
    pub fn composite() -> Self;
    pub fn succinct() -> Self;
    pub fn groth16() -> Self;
}

pub trait Prover {
    fn get_name(&self) -> String;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn prove(&self, env: ExecutorEnv<'_>, elf: &[u8]) -> Result<ProveInfo>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn prove_with_opts(&self, env: ExecutorEnv<'_>, elf: &[u8], opts: &ProverOpts) -> Result<ProveInfo>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn prove_with_ctx(&self, env: ExecutorEnv<'_>, ctx: &VerifierContext, elf: &[u8], opts: &ProverOpts) -> Result<ProveInfo>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn compress(&self, opts: &ProverOpts, receipt: &Receipt) -> Result<Receipt>;
}

pub trait Executor {
    #[blocks(cpu, unbounded, why = "it runs a program in the virtual machine")]
    fn execute(&self, env: ExecutorEnv<'_>, elf: &[u8]) -> Result<SessionInfo>;
}

pub fn default_prover() -> Rc<dyn Prover>;
pub fn default_executor() -> Rc<dyn Executor>;
pub fn local_executor() -> Rc<dyn Executor>;

pub fn get_prover_server(opts: &ProverOpts) -> Result<Rc<dyn ProverServer>>;

pub trait ProverServer: private::Sealed {
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn prove(&self, env: ExecutorEnv<'_>, elf: &[u8]) -> Result<ProveInfo>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn prove_with_ctx(&self, env: ExecutorEnv<'_>, ctx: &VerifierContext, elf: &[u8]) -> Result<ProveInfo>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn prove_session(&self, ctx: &VerifierContext, session: &Session) -> Result<ProveInfo>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn prove_segment(&self, ctx: &VerifierContext, segment: &Segment) -> Result<SegmentReceipt>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn lift(&self, receipt: &SegmentReceipt) -> Result<SuccinctReceipt<ReceiptClaim>>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn join(&self, a: &SuccinctReceipt<ReceiptClaim>, b: &SuccinctReceipt<ReceiptClaim>) -> Result<SuccinctReceipt<ReceiptClaim>>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn union(&self, a: &SuccinctReceipt<Unknown>, b: &SuccinctReceipt<Unknown>) -> Result<SuccinctReceipt<UnionClaim>>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn resolve(
        &self,
        conditional: &SuccinctReceipt<ReceiptClaim>,
        assumption: &SuccinctReceipt<Unknown>,
    ) -> Result<SuccinctReceipt<ReceiptClaim>>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn identity_p254(&self, a: &SuccinctReceipt<ReceiptClaim>) -> Result<SuccinctReceipt<ReceiptClaim>>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn composite_to_succinct(&self, receipt: &CompositeReceipt) -> Result<SuccinctReceipt<ReceiptClaim>>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn succinct_to_groth16(&self, receipt: &SuccinctReceipt<ReceiptClaim>) -> Result<Groth16Receipt<ReceiptClaim>>;
    #[blocks(cpu, unbounded, why = "it makes a proof")]
    fn compress(&self, opts: &ProverOpts, receipt: &Receipt) -> Result<Receipt>;
}

impl Receipt {
    pub fn new(inner: InnerReceipt, journal: Vec<u8>) -> Self;
    #[blocks(cpu, millis, why = "it verifies a proof")]
    pub fn verify(&self, image_id: impl Into<Digest>) -> Result<(), VerificationError>;
    #[blocks(cpu, millis, why = "it verifies a proof")]
    pub fn verify_with_context(&self, ctx: &VerifierContext, image_id: impl Into<Digest>) -> Result<(), VerificationError>;
    #[blocks(cpu, millis, why = "it verifies a proof")]
    pub fn verify_integrity_with_context(&self, ctx: &VerifierContext) -> Result<(), VerificationError>;
    pub fn claim(&self) -> Result<MaybePruned<ReceiptClaim>, VerificationError>;
    pub fn seal_size(&self) -> usize;
}

mod hidden {
    pub struct AssumptionReceipt {}
    pub struct CompositeReceipt {}
    pub trait CoprocessorCallback {}
    pub struct CoprocessorCallbackRef {}
    pub struct Digest {}
    pub struct Groth16Receipt {}
    pub struct InnerReceipt {}
    pub struct MaybePruned {}
    pub trait Pod {}
    pub struct PovwJobId {}
    pub struct ReceiptClaim {}
    pub struct Segment {}
    pub struct SegmentReceipt {}
    pub trait Serialize {}
    pub struct Session {}
    pub struct SuccinctReceipt {}
    pub trait TraceCallback {}
    pub struct UnionClaim {}
    pub struct Unknown {}
    pub struct VerificationError {}
}
