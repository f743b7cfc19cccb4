#![source("pretty_assertions 1.4.1")]

#[arguments(here)]
#[macro_export]
macro_rules! assert_eq {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_ne {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_str_eq {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_matches {
    () => {};
}
