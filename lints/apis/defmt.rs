#![source("defmt-macros 1.2.0")]

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
macro_rules! println {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! unwrap {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! panic {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_eq {
    () => {};
}
