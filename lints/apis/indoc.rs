#![source("indoc 2.0.8")]

#[arguments(here)]
#[macro_export]
macro_rules! indoc {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! formatdoc {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! printdoc {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! eprintdoc {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! writedoc {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! concatdoc {
    () => {};
}
