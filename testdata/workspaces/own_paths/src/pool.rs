corp::functions! { "pool.json" }

/// Tells a library that nobody here knows that this thread is away for a while.
pub fn run<T>(priority: u8, work: impl FnOnce() -> T) -> T {
    corp::threads::leave(priority);
    let result = work();
    corp::threads::enter();
    result
}
