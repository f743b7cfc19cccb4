#![source("smol-macros 0.1.1")]
#![runtime(smol)]

#[arguments(items)]
#[macro_export]
macro_rules! main {
    () => {};
}
#[arguments(items)]
#[macro_export]
macro_rules! test {
    () => {};
}
