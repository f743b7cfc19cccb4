//! The facts that a declaration can state about an item.

use semver::VersionReq;

use crate::text::Symbol;

/// What a call does to the thread that makes it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "the README of lints/apis describes them")]
pub enum Effect {
    Sleep,
    Fs,
    FsMetadata,
    Net,
    Dns,
    Process,
    Stdin,
    Stdout,
    Http,
    Db,
    Wait,
    Lock,
    BlockOn,
    Cpu,
    /// Blocking that fits no other word: devices, foreign code.
    Ffi,
}

/// All facts about one item. Most items have none.
#[expect(clippy::struct_excessive_bools, reason = "independent statements about an item")]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Facts {
    /// `#[blocks(..)]`: calling it blocks.
    pub blocks: Option<Blocks>,
    /// `#[blocks_as(R)]`: calling it blocks as I/O on the type parameter (or `Self`) does.
    pub blocks_as: Option<BlocksAs>,
    /// `#[io(fs)]` on a type: reading and writing through it has this effect.
    pub io: Option<Effect>,
    /// `#[io_as(R)]` on a type: reading and writing through it is as on its parameter.
    pub io_as: Option<IoAs>,
    /// `#[buffers]` on a type: writing through it fills memory, and only now and then does more.
    pub buffers: bool,
    /// `#[runs(..)]`: what it does with closures and futures given to it.
    pub runs: Vec<Runs>,
    /// Where the other closures and futures given to it run, as the configuration says.
    pub closures: Option<Place>,
    /// Someone says in a comment, or in the configuration, that calling it does not block, whatever it calls.
    pub nonblocking: bool,
    /// `#[registered]`: what it gives is registered with an executor, and so does not block: `AsyncFd::get_ref`.
    pub registered: bool,
    /// `#[polled]` on a trait's method: implementations of it run on an executor's thread, as `Future::poll`. On a type: so does whatever is
    /// given one, as `std::task::Context`.
    pub polled: bool,
    /// `#[serves]`: waits for clients: `axum::serve`, `TcpListener::accept`.
    pub serves: bool,
    /// `#[unbounded]` on a fn that makes a channel: sending into it never waits.
    pub unbounded: bool,
    /// `#[local]`: tasks share a thread with something that they do not spawn: `spawn_local`, `new_current_thread`.
    pub local: Option<Local>,
    /// `#[flavor(..)]`, `#[local(runtime)]`: begins a runtime, whose tasks run there.
    pub flavor: Option<Flavor>,
    /// `#[spins]`: a hint for loops that wait without giving the thread back: `spin_loop`, `thread::yield_now`.
    pub spins: bool,
    /// `#[drained]`: its future is done at once, with `None`, each time that nothing is left: `JoinSet::join_next`.
    pub drained: bool,
    /// `#[once]`: runs what it is given only where nobody has before: `OnceLock::get_or_init`.
    pub once: bool,
    /// `#[inside]`: gives `Ok` or `Some` inside a runtime only: `Handle::try_current`.
    pub inside: bool,
    /// `#[own_thread]`: a trait's member that the library calls, and drives to its end, on a thread of its own without a runtime.
    pub own_thread: bool,
    /// `#[forked("Child")]`: an enum whose variant of this name is what a forked process sees, which has no thread but the one that forked it.
    pub forked: Option<Box<str>>,
    /// `#[loads]`: looks at something that another thread may change, and does nothing else: `AtomicBool::load`.
    pub loads: bool,
    /// `#[gone]` on an error type, or on a fn for its error: it only says that the other side is gone, so nothing is lost with it.
    /// On a future's type: its error also comes out of the handle that was made beside it.
    pub gone: bool,
    /// `#[address]` on a type: an IP address, so that no name is looked up for it: `std::net::IpAddr`.
    pub address: bool,
    /// `#[looks_up]` on a fn that gives a future: that only waits to look its first argument up, and is ready at once for an address.
    pub looks_up: bool,
    /// `#[unique]` on a fn: what it gives was never given before, anywhere: `Uuid::new_v4`.
    pub unique: bool,
    /// `#[guard(..)]` on a type.
    pub guard: Option<Guard>,
    /// `#[locks(..)]`: takes the lock of its receiver.
    pub locks: Option<Locks>,
    /// `#[handle(..)]` on a type: what dropping it does to the work behind it.
    pub handle: Option<Handle>,
    /// `#[cancel(..)]` on a function that returns a future.
    pub cancel: Option<Cancel>,
    /// `#[arguments(..)]` on a macro.
    pub arguments: Option<MacroArgs>,
    /// `#[attribute(..)]` on an attribute macro, declared as a fn.
    pub attribute: Option<Attribute>,
    /// `#[runtime(tokio)]`: needs this runtime around it.
    pub runtime: Option<RuntimeKind>,
    /// `#[versions(">=0.10, <0.12")]`: the versions of the crate that the item's declaration is true for.
    pub versions: Option<VersionReq>,
}

/// An argument (0-based, after the receiver; `None` for the receiver), and a value of it.
pub type Exception = (Option<usize>, Box<str>);

/// Why and how badly a call blocks, and what to write instead.
#[derive(Clone, PartialEq, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "independent statements about a call")]
pub struct Blocks {
    /// What it does.
    pub effect: Effect,
    /// How long.
    pub severity: Severity,
    /// Reported only in the pedantic tier.
    pub pedantic: bool,
    /// Not the call itself blocks but the drop of what it gives: only where that goes out of scope in the same body.
    pub dropped: bool,
    /// Not the call itself blocks but each item of the iterator that it gives: nothing where that is put into a field. On the iterator's
    /// own `next`: only where it is called on a field, because who makes an iterator otherwise says it.
    pub per_item: bool,
    /// A method that ends what the call begins, or is part of: where the body calls it too, that one says it all.
    pub until: Option<Box<str>>,
    /// It waits for something that is lent out, and used by other such calls: where the body goes on with one, that says it all.
    pub lends: bool,
    /// It drives a future on a tokio runtime of its own, which panics inside of another one.
    pub panics: bool,
    /// It waits until the disk has what was written, however little that is.
    pub syncs: bool,
    /// How much it does is this argument (0-based, after the receiver): over soon where that is a constant number up to this one.
    pub few: Option<(usize, u128)>,
    /// It only removes files: on the way of an error it cleans up.
    pub removes: bool,
    /// It only opens a file: what is done with that says itself how long it takes.
    pub opens: bool,
    /// Replacement by runtime.
    pub advice: Vec<(RuntimeKind, Advice)>,
    /// What the user says to write instead, in any runtime: a path, or words.
    pub instead: Option<Box<str>>,
    /// Half a sentence: what it does to the executor.
    pub why: Box<str>,
    /// Not blocking where an argument is one of these: `unless(1, "Duration::ZERO")`.
    pub unless: Vec<Exception>,
    /// A method by which the project can make it give up instead of waiting: not blocking in crates that call one of this name.
    pub spared: Option<Box<str>>,
}

/// A type whose I/O is that of what it wraps.
#[derive(Clone, PartialEq, Debug)]
pub struct IoAs {
    /// The type parameter that says what it wraps.
    pub parameter: Symbol,
    /// What it does by itself where the wrapped type has no effect: a decoder around memory computes.
    pub own: Option<Blocks>,
}

/// A call that blocks as I/O through one of its types does.
#[derive(Clone, PartialEq, Debug)]
pub struct BlocksAs {
    /// The type parameters whose `#[io(..)]` or `#[io_as(..)]` say the effect, any of them; `Self` for the receiver.
    pub parameters: Box<[Symbol]>,
    /// The rest. Its effect is [`Effect::Fs`] and means nothing: the type's counts.
    pub blocks: Blocks,
    /// The same in the pedantic tier: for types that keep a buffer.
    pub buffered: Blocks,
    /// The same without advice: for types that are no std's, which no runtime has a twin for.
    pub wrapped: Blocks,
}

/// Where the tasks of a runtime run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flavor {
    /// On the thread that drives the root future: `Builder::new_current_thread`.
    Local,
    /// On threads of the runtime's own: `Builder::new_multi_thread`.
    Workers,
    /// On one thread that is made for what it is given: `actix_rt::Arbiter::new`.
    Alone,
}

/// How long a call keeps its thread.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Microseconds of I/O.
    Micros,
    /// A short critical section.
    Short,
    /// Milliseconds of I/O or computing.
    Millis,
    /// Until someone else does something.
    Unbounded,
    /// Panics or deadlocks in async code.
    Fatal,
}

/// What to write instead of a call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Advice {
    /// A path, or an expression with `_` for the arguments.
    pub instead: Box<str>,
    /// Whether a tool can write it.
    pub fix: FixShape,
}

/// How mechanical a replacement is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FixShape {
    /// Swap the path, append `.await`: same arguments, same output.
    Await,
    /// As `Await`, only where the value is not used.
    AwaitStatement,
    /// As `Await`, if the whole builder chain is one expression.
    AwaitChain,
    /// By hand.
    Manual,
}

/// Runtimes that advice and mixing are about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "their names say it")]
pub enum RuntimeKind {
    Tokio,
    AsyncStd,
    Smol,
    Embassy,
    Actix,
    Glommio,
    Monoio,
    Compio,
    Ntex,
    FuturesExecutor,
}

impl RuntimeKind {
    /// The same for all runtimes that share a reactor.
    #[must_use]
    pub const fn family(self) -> Self {
        match self {
            Self::Actix | Self::Ntex => Self::Tokio,
            Self::AsyncStd => Self::Smol,
            other => other,
        }
    }
}

/// What a callee does with one of its arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Runs {
    /// 0-based, after the receiver; `None` for the receiver itself.
    pub argument: Option<usize>,
    /// Where it runs.
    pub place: Place,
}

/// Where a closure or future given to a callee runs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Place {
    /// Inside the call, on the caller's thread: `map`, `unwrap_or_else`.
    Here,
    /// On a thread that may block: `spawn_blocking`, `thread::spawn`, `block_in_place`.
    Offloaded,
    /// On a worker for computing: rayon. As good as offloaded.
    Worker,
    /// As a task of its own on an executor: `tokio::spawn`.
    Task,
    /// When the returned future is polled, as part of the awaiting task: `timeout`, `StreamExt::then`.
    Awaited,
    /// Driven to its end by this call: `block_on`. Its future is the root.
    Root,
    /// Some time later, on a thread that nobody knows from here: a stored callback.
    Later,
}

/// What a declaration file says about its crate as a whole, in `#![..]` at its top.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CrateFacts {
    /// `#![runtime(tokio)]`: a package that depends on this crate runs on that runtime.
    pub runtime: Option<RuntimeKind>,
    /// `#![offload("tokio::task::spawn_blocking")]`: how to move blocking code off this runtime's threads.
    pub offload: Option<Box<str>>,
    /// `#![needs("tokio::fs", "fs", "full")]`: what is under this path takes one of these features.
    pub needs: Vec<Needs>,
    /// `#![command_line]`: a program that depends on this crate reads its command line.
    pub command_line: bool,
    /// `#![threadless]`: who depends on this crate has no threads to move code to, unless another runtime has.
    pub threadless: bool,
    /// `#![handlers_alone("tokio")]`: its handlers run on a thread of its own without a runtime, unless this feature is on.
    pub handlers_alone: Option<Box<str>>,
    /// `#![closures(here)]`: where closures given to the crate's functions run unless `#[runs(..)]` says otherwise.
    pub closures: Option<Place>,
}

/// What a crate has only with one of some features.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Needs {
    /// The path of an item, or of a module for all that is in it.
    pub path: Box<str>,
    /// The features, the most fitting first.
    pub features: Box<[Box<str>]>,
}

/// What holding a value of this type means.
#[derive(Clone, PartialEq, Debug)]
pub struct Guard {
    /// Whether it may be alive at an await.
    pub hold: Hold,
    /// Send, so that the compiler says nothing.
    pub is_send: bool,
    /// Only what runs on the same thread meets it.
    pub thread: bool,
    /// Half a sentence: what happens.
    pub why: Box<str>,
    /// What to do instead, where it is not simply to drop it before.
    pub instead: Option<Box<str>>,
}

/// How a call takes the lock of its receiver.
#[expect(clippy::struct_excessive_bools, reason = "independent statements about a lock")]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Locks {
    /// Nobody else can have it meanwhile.
    pub exclusive: bool,
    /// What of it.
    pub extent: Extent,
    /// The call waits behind others that wait, also where it could share.
    pub queues: bool,
    /// Where the lock is taken, the call panics instead of waiting.
    pub panics: bool,
    /// The lock is taken when the future that the call gives is awaited.
    pub awaited: bool,
}

/// How much of a map a call locks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// All there is.
    Whole,
    /// What the first argument falls into.
    Key,
    /// One part after the other.
    Part,
}

/// Whether a guard may be held across an await.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Hold {
    /// Never.
    Bad,
    /// Made for it.
    Fine,
    /// Works, and is a mistake in most places: pedantic.
    Doubtful,
}

/// A task's handle.
#[derive(Clone, PartialEq, Debug)]
pub struct Handle {
    /// What dropping it does.
    pub on_drop: OnDrop,
}

/// What shares a thread with tasks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Local {
    /// What the calling code runs: `spawn_local`, `LocalSet::run_until`.
    Caller,
    /// The root futures of the runtime that it makes: `new_current_thread`.
    Runtime,
}

/// What happens to a task whose handle is dropped.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OnDrop {
    /// It goes on alone: errors and panics are lost.
    Detaches,
    /// It is cancelled.
    Cancels,
    /// It goes on, or is done already, and only its answer is given up: a oneshot `Receiver`.
    Answers,
    /// On a fn that returns a handle: its receiver keeps an eye on the task, so the handle may go.
    Tracked,
}

/// What dropping a future before its end loses.
#[derive(Clone, PartialEq, Debug)]
pub struct Cancel {
    /// Nothing is lost.
    pub safe: bool,
    /// What it gives is taken out of somewhere: whoever drops it with a later await loses it.
    pub takes: bool,
    /// Half a sentence: what is lost.
    pub why: Box<str>,
    /// What to use instead.
    pub instead: Option<Box<str>>,
}

/// Where the arguments of a macro run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MacroArgs {
    /// In the surrounding code, as of `println!`.
    Here,
    /// Polled in the surrounding task, as of `join!` and `select!`.
    Polled,
    /// In a coroutine of its own that someone polls later: `stream!`.
    Coroutine,
    /// In a drop at the end of the scope: `defer!`.
    Drop,
    /// Items, whose code is as if it stood there without the macro: `cfg_if!`.
    Items,
    /// Items whose initialisers run on first use: `lazy_static!`, `thread_local!`.
    LazyItems,
    /// Never at run time: `stringify!`.
    Nowhere,
}

/// What an attribute macro makes of its function.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Attribute {
    /// The body is the root future of a runtime.
    Entry {
        /// `flavor = "current_thread"` is the default.
        current_thread: bool,
    },
    /// Test code.
    Test,
    /// Called by a server on its executor; where `sync_too`, also if it is a plain fn.
    Handler {
        /// Plain fns run on the executor as well.
        sync_too: bool,
    },
    /// A task of its own.
    Task,
    /// Implements the trait that it names for its enum, or its trait for the enum that it names, by what the variants hold.
    Dispatches,
    /// Leaves the code as it is: `instrument`, `async_trait`.
    Transparent,
    /// What becomes of the code is not known from the source: `maybe_async`.
    Opaque,
}
