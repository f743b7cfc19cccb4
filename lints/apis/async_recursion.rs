#![source("async-recursion 1.2.0")]

#[attribute(transparent)]
pub fn async_recursion();
