//! A map that threads share, for what is computed once a definition.

use std::hash::{BuildHasher, Hash};
use std::sync::{PoisonError, RwLock};

use rustc_hash::{FxBuildHasher, FxHashMap};

const SHARDS: usize = 32;

/// Values by key, each computed at most a few times (threads that ask at once may repeat the work; the first result stays).
#[derive(Debug)]
pub(crate) struct Cache<K, V> {
    shards: [RwLock<FxHashMap<K, V>>; SHARDS],
}

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Self { shards: std::array::from_fn(|_| RwLock::default()) }
    }
}

impl<K: Hash + Eq, V: Clone> Cache<K, V> {
    /// The value kept for `key`.
    pub(crate) fn get(&self, key: &K) -> Option<V> {
        self.shard(key).read().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Keeps `value` for `key` where nothing is kept yet; returns what is kept.
    pub(crate) fn put(&self, key: K, value: V) -> V {
        self.shard(&key).write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(value).clone()
    }

    /// The value for `key`, computed without a lock held, so that the computation may ask the same cache.
    pub(crate) fn get_or(&self, key: K, compute: impl FnOnce() -> V) -> V {
        if let Some(found) = self.get(&key) {
            return found;
        }
        let value = compute();
        self.put(key, value)
    }

    fn shard(&self, key: &K) -> &RwLock<FxHashMap<K, V>> {
        &self.shards[(FxBuildHasher.hash_one(key) >> 32) as usize % SHARDS]
    }
}

/// Keeps a value for the rest of the run, as interned types are kept.
pub(crate) fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// Keeps a list for the rest of the run.
pub(crate) fn keep_list<T>(list: Vec<T>) -> &'static [T] {
    if list.is_empty() { &[] } else { Box::leak(list.into_boxed_slice()) }
}
