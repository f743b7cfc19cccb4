//! A function that does something before it gives its future: whoever drops that by name has had what he wanted.

use std::future::Future;

#[derive(PartialEq, Clone, Copy)]
enum Fill {
    Partial,
    Filled,
}

struct Guard {
    fill: Fill,
    count: u32,
    rows: Vec<u64>,
}

impl Guard {
    fn filled(&mut self) -> impl Future<Output = ()> {
        self.fill = Fill::Filled;
        async {
            store(std::mem::take(&mut self.rows)).await;
        }
    }

    fn counted(&mut self) -> impl Future<Output = ()> {
        self.count += 1;
        async { store(std::mem::take(&mut self.rows)).await }
    }

    async fn flush(&mut self) {
        self.fill = Fill::Partial;
        store(std::mem::take(&mut self.rows)).await;
    }

    fn lazily(&mut self) -> impl Future<Output = ()> {
        async { store(std::mem::take(&mut self.rows)).await }
    }
}

async fn store(rows: Vec<u64>) {
    drop(rows);
    tokio::task::yield_now().await
}

async fn dropped(mut guard: Guard) {
    drop(guard.filled());
    drop(guard.counted());
    drop(guard.flush()); //~ unawaited_future
    drop(guard.lazily()); //~ unawaited_future
}

async fn forgotten(mut guard: Guard) {
    guard.filled(); //~ unawaited_future
}
