#![source("cfg-if 1.0.5")]

#[arguments(items)]
#[macro_export]
macro_rules! cfg_if {
    () => {};
}
