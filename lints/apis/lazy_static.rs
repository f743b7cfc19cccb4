#![source("lazy_static 1.5.1")]

#[arguments(lazy_items)]
#[macro_export]
macro_rules! lazy_static {
    () => {};
}
