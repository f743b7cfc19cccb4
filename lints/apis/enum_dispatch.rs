#![source("enum_dispatch 0.3.13")]

#[attribute(dispatches)]
pub fn enum_dispatch();
