//! Where a region's code runs, and why.

use crate::syntax::ir::ExprId;

/// Where code runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Context {
    /// On an executor's thread: blocking it stalls other tasks.
    Task(Reason),
    /// In the future that a runtime's entry drives itself.
    Root(Reason),
    /// On a thread where blocking is allowed.
    Offloaded,
    /// In a future that such a thread drives by this `block_on`.
    Driven(ExprId),
    /// In plain sync code: the callers decide.
    Sync,
    /// Nobody knows from here.
    Unknown,
}

/// What makes code async.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// An `async fn`.
    AsyncFn,
    /// An async block.
    AsyncBlock,
    /// An async closure.
    AsyncClosure,
    /// `poll` of a `Future`, `Stream`, `AsyncRead` ..., or another method that an executor calls.
    Poll,
    /// A handler that a server calls on its executor.
    Handler,
    /// The coroutine of a macro: `stream!`.
    Coroutine,
    /// A sync closure that a combinator calls while the future around it is polled, given to this call.
    PolledClosure(ExprId),
    /// Given to this spawning call.
    Spawned(ExprId),
    /// The body of an attribute such as `#[tokio::main]`.
    Entry,
    /// Given to this `block_on`.
    BlockOn(ExprId),
}

impl Context {
    /// Whether code here keeps a thread of an executor: a task or the root future.
    pub const fn is_async(self) -> bool {
        matches!(self, Self::Task(_) | Self::Root(_))
    }

    /// Whether code here has a thread to itself that may block.
    pub const fn may_block(self) -> bool {
        matches!(self, Self::Offloaded | Self::Driven(_))
    }

    /// Why the code is async; `None` where it is not.
    pub const fn reason(self) -> Option<Reason> {
        match self {
            Self::Task(reason) | Self::Root(reason) => Some(reason),
            Self::Offloaded | Self::Driven(_) | Self::Sync | Self::Unknown => None,
        }
    }
}
