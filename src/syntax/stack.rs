//! Stacks that are deep enough for any tree that `lower` lets through.

/// The stack of a thread that lowers files or walks their trees. Pages are committed only when used.
pub const STACK_BYTES: usize = 256 << 20;

/// Runs `work` on a thread with a stack of [`STACK_BYTES`] and returns its result; panics as it does.
pub fn on_big_stack<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK_BYTES);
        match builder.spawn_scoped(scope, work) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(error) => panic!("no thread to work on: {error}"),
        }
    })
}
