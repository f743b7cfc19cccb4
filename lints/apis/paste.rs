#![source("paste 1.0.15")]

#[arguments(items)]
#[macro_export]
macro_rules! paste {
    () => {};
}
