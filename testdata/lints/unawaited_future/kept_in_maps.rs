//! A map gives back the value before: dropping that is meant, also where the map is shared and the output is a parameter.

use dashmap::DashMap;
use futures::future::BoxFuture;

pub struct Pending<R> {
    waiting: DashMap<usize, BoxFuture<'static, R>>,
}

impl<R> Pending<R> {
    pub fn keep(&self, id: usize, future: BoxFuture<'static, R>) {
        self.waiting.insert(id, future);
    }

    pub fn forget(&self, id: usize) {
        self.waiting.remove(&id);
    }

    pub fn lose(&self, future: BoxFuture<'static, R>) {
        Some(future); //~ unawaited_future
    }
}
