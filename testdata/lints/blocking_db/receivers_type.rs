//! Who `self` is in a trait's own method, and what a type parameter stands for, the call says.

use rocksdb::{DB, IteratorMode};
use std::collections::HashMap;
use std::sync::Arc;

trait Kv {
    fn get(&self, key: &[u8]) -> Option<Vec<u8>>;
    fn all(&self) -> Vec<Vec<u8>>;
}

trait ChainStore: Kv {
    fn block(&self, hash: &[u8]) -> Option<Vec<u8>> {
        self.get(hash)
    }
    fn blocks(&self) -> Vec<Vec<u8>> {
        self.all()
    }
    fn first_block(&self) -> Option<Vec<u8>> {
        self.blocks().into_iter().next()
    }
    fn tip(&self) -> Option<Vec<u8>> {
        self.blocks().pop()
    }
}

struct Transaction {
    db: Arc<DB>,
}

impl Kv for Transaction {
    fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.db.get(key).unwrap()
    }
    fn all(&self) -> Vec<Vec<u8>> {
        self.db.iterator(IteratorMode::Start).map(|item| item.unwrap().1.to_vec()).collect()
    }
}

impl ChainStore for Transaction {}

struct Memory {
    map: HashMap<Vec<u8>, Vec<u8>>,
}

impl Kv for Memory {
    fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.map.get(key).cloned()
    }
    fn all(&self) -> Vec<Vec<u8>> {
        self.map.values().cloned().collect()
    }
}

impl ChainStore for Memory {}

struct Pruned {
    inner: Transaction,
}

impl Kv for Pruned {
    fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.inner.get(key)
    }
    fn all(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }
}

impl ChainStore for Pruned {
    fn tip(&self) -> Option<Vec<u8>> {
        None
    }
}

impl<K: Kv> Kv for Arc<K> {
    fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        (**self).get(key)
    }
    fn all(&self) -> Vec<Vec<u8>> {
        (**self).all()
    }
}

fn count<K: Kv>(store: &K) -> usize {
    store.all().len()
}

fn count_any(store: &impl Kv) -> usize {
    count(store)
}

fn count_dyn(store: &dyn Kv) -> usize {
    store.all().len()
}

fn count_other(_: &Transaction, store: &impl Kv) -> usize {
    count(store)
}

async fn sync(db: &Transaction, memory: &Memory, pruned: &Pruned) {
    db.all(); //~ blocking_db
    db.blocks(); //~ blocking_db
    db.first_block(); //~ blocking_db
    db.tip(); //~ blocking_db
    memory.blocks();
    memory.first_block();
    memory.tip();
    pruned.blocks();
    pruned.first_block();
    pruned.tip();
    count(db); //~ blocking_db
    count_any(db); //~ blocking_db
    count(memory);
    count_any(memory);
    count_other(db, memory);
    count_other(db, db); //~ blocking_db
}

// Nothing says which of them it is; what becomes `dyn` is not followed.
async fn whatever(db: &Transaction, store: Box<dyn Kv>, generic: impl ChainStore, shared: Arc<Transaction>) {
    store.all(); //~ blocking_db(pedantic)
    generic.blocks(); //~ blocking_db(pedantic)
    count_dyn(db); //~ blocking_db(pedantic)
    count(&*store); //~ blocking_db(pedantic)
    count(&shared); //~ blocking_db(pedantic)
}
