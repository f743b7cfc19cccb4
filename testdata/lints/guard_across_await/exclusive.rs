//! Locks that nobody else can reach keep nobody waiting.

use std::sync::Arc;

use dashmap::DashMap;

struct Inner {
    rows: DashMap<u32, String>,
}

struct Sink {
    own: DashMap<u32, String>,
    inner: Inner,
    shared: Arc<DashMap<u32, String>>,
    arc: Arc<Inner>,
}

async fn upload(_row: &str) {}

impl Sink {
    async fn close(&mut self) {
        for row in self.own.iter() {
            upload(&row).await;
        }
        for row in self.inner.rows.iter() {
            upload(&row).await;
        }
        for row in self.shared.iter() { //~ guard_across_await
            upload(&row).await;
        }
        for row in self.arc.rows.iter() { //~ guard_across_await
            upload(&row).await;
        }
    }

    async fn ended(self) {
        for row in self.inner.rows.iter() {
            upload(&row).await;
        }
        for row in self.arc.rows.iter() { //~ guard_across_await
            upload(&row).await;
        }
    }

    async fn beside(&mut self) {
        let all = async {
            for row in self.own.iter() { //~ guard_across_await
                upload(&row).await;
            }
        };
        all.await;
    }

    async fn borrowed(&self) {
        for row in self.own.iter() { //~ guard_across_await
            upload(&row).await;
        }
    }
}

async fn given(rows: &mut DashMap<u32, String>, others: &DashMap<u32, String>) {
    for row in rows.iter() {
        upload(&row).await;
    }
    for row in others.iter() { //~ guard_across_await
        upload(&row).await;
    }
}

fn copy_of(all: &DashMap<u32, String>) -> DashMap<u32, String> {
    all.iter().map(|row| (*row.key(), row.value().clone())).collect()
}

fn fill(rows: &DashMap<u32, String>) {
    rows.insert(1, String::new());
}

async fn fetch(rows: &DashMap<u32, String>) {
    upload("").await;
    rows.insert(2, String::new()); //~ blocking_lock
}

async fn own(all: &DashMap<u32, String>) {
    let mine = copy_of(all);
    fill(&mine); //~ blocking_lock
    fetch(&mine).await;
    mine.insert(3, String::new()); //~ blocking_lock
    for row in mine.iter() {
        upload(&row).await;
    }
    println!("{}", mine.len()); //~ blocking_stdout
    drop(mine);
}

async fn moved_on_later(all: &DashMap<u32, String>) -> Arc<DashMap<u32, String>> {
    let mine = all.clone();
    if let Some(row) = mine.get(&1) { //~ blocking_lock
        upload(&row).await;
    }
    Arc::new(mine)
}

async fn in_a_task(mine: DashMap<u32, String>) {
    for row in mine.iter() {
        upload(&row).await;
    }
    let theirs = [(1, String::new())].into_iter().collect::<DashMap<u32, String>>();
    tokio::spawn(async move { //~ spawn_then_await
        for row in theirs.iter() { //~ guard_across_await
            upload(&row).await;
        }
    })
    .await
    .unwrap();
}

async fn spawned() {
    tokio::spawn(async { //~ spawn_then_await
        let mine = [(1, String::new())].into_iter().collect::<DashMap<u32, String>>();
        for row in mine.iter() {
            upload(&row).await;
        }
    })
    .await
    .unwrap();
}

async fn lent(all: &DashMap<u32, String>) {
    let mine = copy_of(all);
    let beside = fetch(&mine);
    let loops = async {
        for row in mine.iter() { //~ guard_across_await
            upload(&row).await;
        }
    };
    tokio::join!(beside, loops);
}

async fn polled_beside(all: &DashMap<u32, String>) {
    let mine = copy_of(all);
    let mut beside = std::pin::pin!(fetch(&mine));
    for row in mine.iter() { //~ guard_across_await
        tokio::select! {
            () = &mut beside => {}
            () = upload(&row) => {}
        }
    }
}

async fn by_counted_pointer(all: &DashMap<u32, String>) {
    let mine = Arc::new(copy_of(all));
    let theirs = mine.clone();
    let task = tokio::spawn(async move { theirs.insert(1, String::new()) }); //~ blocking_lock
    for row in mine.iter() { //~ guard_across_await
        upload(&row).await;
    }
    task.await.unwrap();
}

mod permits {
    use std::cell::{RefCell, RefMut};
    use std::rc::Rc;
    use std::sync::Arc;

    use tokio::sync::{OwnedSemaphorePermit, Semaphore};

    /// A mutex for one thread: who has no permit waits for one before it borrows.
    struct AsyncMutex<T> {
        state: RefCell<T>,
        semaphore: Arc<Semaphore>,
    }

    struct PermittedGuard<'a, T> {
        state: RefMut<'a, T>,
        _permit: OwnedSemaphorePermit,
    }

    impl<T> std::ops::Deref for PermittedGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.state
        }
    }

    impl<T> AsyncMutex<T> {
        async fn lock(&self) -> PermittedGuard<'_, T> {
            let permit = self.semaphore.clone().acquire_owned().await.unwrap();
            PermittedGuard { state: self.state.borrow_mut(), _permit: permit }
        }
    }

    async fn permitted(inner: Rc<AsyncMutex<Vec<u32>>>) -> usize {
        let inner = inner.lock().await;
        tokio::task::yield_now().await;
        inner.len()
    }

    struct BareGuard<'a, T> {
        state: RefMut<'a, T>,
        _since: std::time::Instant,
    }

    impl<T> std::ops::Deref for BareGuard<'_, T> {
        type Target = T;
        fn deref(&self) -> &T {
            &self.state
        }
    }

    struct Bare<T>(RefCell<T>);

    impl<T> Bare<T> {
        async fn lock(&self) -> BareGuard<'_, T> {
            tokio::task::yield_now().await;
            BareGuard { state: self.0.borrow_mut(), _since: std::time::Instant::now() }
        }
    }

    async fn bare(inner: Rc<Bare<Vec<u32>>>) -> usize {
        let inner = inner.lock().await; //~ guard_across_await
        tokio::task::yield_now().await;
        inner.len()
    }
}
