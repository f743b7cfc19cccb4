#![source("static_assertions 1.1.0")]

#[arguments(nowhere)]
#[macro_export]
macro_rules! assert_impl_all {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! assert_not_impl_any {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! assert_eq_size {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! assert_type_eq_all {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! assert_obj_safe {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! const_assert {
    () => {};
}
#[arguments(nowhere)]
#[macro_export]
macro_rules! const_assert_eq {
    () => {};
}
