#![source("async-graphql 7.0.17 derive/src/lib.rs")]

#[attribute(handler, sync_too)]
pub fn Object();
#[attribute(handler, sync_too)]
pub fn ComplexObject();
#[attribute(handler)]
pub fn Subscription();
