#![source("scopeguard 1.2.0")]

#[arguments(drop)]
#[macro_export]
macro_rules! defer {
    () => {};
}
#[arguments(drop)]
#[macro_export]
macro_rules! defer_on_unwind {
    () => {};
}
#[arguments(drop)]
#[macro_export]
macro_rules! defer_on_success {
    () => {};
}
