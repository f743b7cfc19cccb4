#![source("pin-project-lite 0.2.17")]

#[arguments(items)]
#[macro_export]
macro_rules! pin_project {
    () => {};
}
