#![source("maybe-async 0.2.11")]

#[attribute(opaque)]
pub fn maybe_async();
#[attribute(opaque)]
pub fn sync_impl();
#[attribute(opaque)]
pub fn async_impl();
#[attribute(opaque)]
pub fn must_be_sync();
#[attribute(opaque)]
pub fn must_be_async();
