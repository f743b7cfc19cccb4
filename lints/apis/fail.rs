#![source("fail 0.5.1")]

#[arguments(nowhere)]
#[macro_export]
macro_rules! fail_point {
    () => {};
}
