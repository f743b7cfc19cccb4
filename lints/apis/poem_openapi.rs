#![source("poem-openapi 5.1.16 poem-openapi-derive/src/lib.rs")]

#[attribute(handler)]
pub fn OpenApi();
