#![source("insta 1.49.0")]

#[arguments(here)]
#[macro_export]
macro_rules! assert_snapshot {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_debug_snapshot {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_json_snapshot {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_yaml_snapshot {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_ron_snapshot {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! assert_toml_snapshot {
    () => {};
}
