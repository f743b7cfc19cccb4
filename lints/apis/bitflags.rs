#![source("bitflags 2.13.2")]

#[arguments(items)]
#[macro_export]
macro_rules! bitflags {
    () => {};
}
