#![source("slog 2.8.2")]

#[arguments(here)]
#[macro_export]
macro_rules! trace {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! debug {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! info {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! warn {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! error {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! crit {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! log {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! o {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! b {
    () => {};
}
