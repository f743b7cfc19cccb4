#![source("snafu 0.9.2")]

#[arguments(here)]
#[macro_export]
macro_rules! ensure {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! whatever {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! ensure_whatever {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! location {
    () => {};
}
