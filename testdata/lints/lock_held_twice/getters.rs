//! A lock behind a method that only hands out a field, behind another name, and behind clones of the pointer to it.
//@ dependencies: tokio, parking_lot

use std::sync::Arc;

use parking_lot::{Mutex, RwLock};

struct Shared {
    chain: Arc<Mutex<u32>>,
    registry: RwLock<u32>,
    spares: Vec<Mutex<u32>>,
}

impl Shared {
    fn chain(&self) -> &Mutex<u32> {
        &self.chain
    }

    fn registry(&self) -> &RwLock<u32> {
        &self.registry
    }

    fn pointer(&self) -> Arc<Mutex<u32>> {
        Arc::clone(&self.chain)
    }

    fn spare(&self) -> &Mutex<u32> {
        &self.spares[fastrand()]
    }

    fn fresh(&self) -> Arc<Mutex<u32>> {
        Arc::new(Mutex::new(1))
    }
}

fn fastrand() -> usize {
    std::process::id() as usize % 3
}

struct Node {
    shared: Arc<Shared>,
    own: Shared,
}

impl Node {
    fn tip(&self) -> u32 {
        *self.shared.chain().lock()
    }

    fn locator(&self) -> u32 {
        let held = self.shared.chain().lock();
        *held + self.tip() //~ lock_held_twice(default)
    }

    fn direct(&self) -> u32 {
        let held = self.shared.chain.lock();
        *held + *self.shared.chain().lock() //~ lock_held_twice(default)
    }

    fn pointer(&self) -> u32 {
        let pointer = self.shared.pointer();
        let held = pointer.lock();
        *held + self.tip() //~ lock_held_twice(default)
    }

    fn registered(&self) {
        let held = self.own.registry().read();
        *self.own.registry().write() = *held; //~ lock_held_twice(default)
    }

    fn one_after_the_other(&self) -> u32 {
        let tip = self.tip();
        tip + *self.shared.chain().lock()
    }

    fn others(&self) -> u32 {
        let held = self.shared.chain().lock();
        *held + *self.own.chain().lock()
    }

    fn may_be_another(&self) -> u32 {
        let held = self.shared.spare().lock();
        *held + *self.shared.spare().lock()
    }

    fn made_anew(&self) -> u32 {
        let first = self.shared.fresh();
        let held = first.lock();
        *held + *self.shared.fresh().lock()
    }

    fn exchanged(&mut self) -> u32 {
        let before = Arc::clone(&self.own.chain);
        let held = before.lock();
        self.own.chain = Arc::new(Mutex::new(*held));
        let now = *self.own.chain.lock();
        *held + now
    }
}

/// Each clone leads to the same value.
#[derive(Clone)]
struct Handle(Option<Arc<RwLock<u32>>>);

impl Handle {
    fn get(&self) -> Option<&RwLock<u32>> {
        self.0.as_deref()
    }
}

fn clear(handle: Handle) {
    *handle.get().unwrap().write() = 0;
}

fn cleared(handle: &Handle) {
    match *handle.get().unwrap().read() {
        0 => {}
        _ => clear(handle.clone()), //~ lock_held_twice(default)
    }
}

/// Each has a lock of its own.
struct Apart(Arc<RwLock<u32>>);

impl Clone for Apart {
    fn clone(&self) -> Self {
        Self(Arc::new(RwLock::new(*self.0.read())))
    }
}

fn apart(one: &Apart) {
    let other = one.clone();
    let held = one.0.read();
    *other.0.write() = *held;
}

fn renamed(node: &Node) -> u32 {
    let chain = &node.own.chain;
    let held = chain.lock();
    let again = Arc::clone(&node.own.chain);
    *held + *again.lock() //~ lock_held_twice(default)
}

fn in_turn(nodes: &[Node]) {
    let mut last = Arc::clone(&nodes[0].own.chain);
    for node in nodes {
        let held = last.lock();
        let next = Arc::clone(&node.own.chain);
        drop(format!("{} {}", *held, *next.lock()));
        drop(held);
        last = next;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let one = || Shared { chain: Arc::default(), registry: RwLock::new(1), spares: vec![] };
    let mut node = Node { shared: Arc::new(one()), own: one() };
    node.locator();
    node.direct();
    node.pointer();
    node.registered();
    node.one_after_the_other();
    node.others();
    node.may_be_another();
    node.made_anew();
    node.exchanged();
    cleared(&Handle(None));
    apart(&Apart(Arc::default()));
    renamed(&node);
    in_turn(&[node]);
}
