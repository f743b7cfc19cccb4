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
