//! Methods of traits of a library that is not there: of the project's own types they are known.
//@ dependencies: tokio, futures, unheard_of

use std::sync::Arc;

use futures::executor::block_on;
use unheard_of::{Named, Store};

pub struct Memory;

impl Store for Memory {
    fn list(&self) -> u8 {
        block_on(async { 1 })
    }

    fn made() -> Self {
        block_on(async { Memory })
    }

    fn len(&self) -> usize {
        1
    }
}

impl unheard_of::Twin for Memory {
    fn len(&self) -> usize {
        block_on(async { 1 })
    }
}

impl<T: Send> Named<T> for Arc<Memory> {
    fn name(&self) -> u8 {
        block_on(async { 1 })
    }
}

impl Memory {
    pub fn own(&self) -> u8 {
        2
    }
}

impl Store for Quick {
    fn own(&self) -> u8 {
        block_on(async { 1 })
    }
}

pub struct Quick;

impl Quick {
    pub fn own(&self) -> u8 {
        3
    }
}

pub async fn direct(memory: &Memory, shared: Arc<Memory>) -> u8 {
    let _ = Memory::made(); //~ block_on_in_async
    let _ = shared.list(); //~ block_on_in_async
    memory.list() + memory.own() //~ block_on_in_async
}

// Which of both traits is in scope here is not known: all must block.
pub async fn either(memory: &Memory) -> usize {
    memory.len()
}

// An own method comes first.
pub async fn inherent(quick: &Quick) -> u8 {
    quick.own()
}

// Somebody else may implement it, too.
pub async fn behind_a_bound(memory: &Memory, shared: &Arc<Memory>, other: &dyn Store) -> u8 {
    other.list() + shared.name() + memory.unknown()
}
