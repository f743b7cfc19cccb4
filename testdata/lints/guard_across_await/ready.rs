//! An async function of the project that waits for nothing never suspends who awaits it.

use std::cell::RefCell;

pub struct Names {
    all: Vec<u32>,
}

trait Source {
    async fn find(&self, id: u32) -> Option<u32>;
    async fn load(&self, id: u32) -> Option<u32>;
}

impl Source for Names {
    async fn find(&self, id: u32) -> Option<u32> {
        self.all.iter().copied().find(|it| *it == id)
    }
    async fn load(&self, id: u32) -> Option<u32> {
        tokio::task::yield_now().await;
        Some(id)
    }
}

impl Names {
    async fn plain(&self, id: u32) -> Option<u32> {
        println!("{id}"); //~ blocking_stdout
        self.all.iter().copied().find(|it| *it == id)
    }
    async fn selects(&self, id: u32) -> Option<u32> {
        tokio::select! {
            _ = std::future::pending::<()>() => None,
            else => Some(id),
        }
    }
    fn boxed(&self) -> futures::future::BoxFuture<'static, ()> {
        Box::pin(async { tokio::task::yield_now().await })
    }
}

pub struct Holder {
    names: RefCell<Option<Names>>,
}

impl Holder {
    async fn finds(&self, id: u32) -> Option<u32> {
        self.names.borrow_mut().as_mut()?.find(id).await
    }
    async fn is_plain(&self, id: u32) -> Option<u32> {
        self.names.borrow_mut().as_mut()?.plain(id).await
    }
    async fn loads(&self, id: u32) -> Option<u32> {
        self.names.borrow_mut().as_mut()?.load(id).await //~ guard_across_await
    }
    async fn selecting(&self, id: u32) -> Option<u32> {
        self.names.borrow_mut().as_mut()?.selects(id).await //~ guard_across_await
    }
    async fn waits_later(&self) -> Option<()> {
        self.names.borrow_mut().as_mut()?.boxed().await; //~ guard_across_await
        Some(())
    }
    async fn generic<S: Source>(&self, source: &S) -> Option<u32> {
        let names = self.names.borrow(); //~ guard_across_await
        source.load(names.as_ref()?.all.len() as u32).await
    }
}
