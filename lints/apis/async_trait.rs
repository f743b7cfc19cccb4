#![source("async-trait 0.1.92")]

#[attribute(transparent)]
pub fn async_trait();
