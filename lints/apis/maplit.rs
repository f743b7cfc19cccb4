#![source("maplit 1.0.2")]

#[arguments(here)]
#[macro_export]
macro_rules! hashmap {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! btreemap {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! hashset {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! btreeset {
    () => {};
}
