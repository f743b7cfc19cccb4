#![source("quick-error 2.0.1")]

#[arguments(nowhere)]
#[macro_export]
macro_rules! quick_error {
    () => {};
}
