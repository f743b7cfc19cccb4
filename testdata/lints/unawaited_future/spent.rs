//! Types of the project that can be awaited, where the value did its work before or was kept: what awaiting a builder gives back, what
//! is taken out of a place.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

struct Request {
    url: String,
    followup: Option<Box<Request>>,
}

impl Request {
    fn new(url: &str) -> Self {
        Self { url: url.into(), followup: None }
    }

    fn header(mut self, header: &str) -> Self {
        self.url.push_str(header);
        self
    }

    async fn send(&mut self) -> Result<(), String> {
        Err(self.url.clone())
    }
}

impl IntoFuture for Request {
    type Output = Result<Request, Request>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move { if (&mut self).await.is_ok() { Ok(self) } else { Err(self) } })
    }
}

impl<'r> IntoFuture for &'r mut Request {
    type Output = Result<(), String>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'r>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            while let Some(next) = self.followup.take() {
                self.send().await?;
                let _displaced = std::mem::replace(self, *next);
            }
            Ok(())
        })
    }
}

async fn gives_itself_back() {
    Request::new("a").await.ok().unwrap();
    let _request = Request::new("a").await;
    let _ = Request::new("a").await.err();
    let _failed = Request::new("a").await.err();
}

async fn by_reference(mut request: Request) -> Request {
    let borrowed = &mut request;
    borrowed.await.expect("sent");
    request
}

async fn out_of_a_place(slot: &mut Request, list: &mut Vec<Request>) {
    let _old = std::mem::replace(slot, Request::new("b"));
    let _ = list.pop();
    let _first = list.remove(0);
    list.push(Request::new("c").header("d"));
}

async fn forgotten() {
    Request::new("a"); //~ unawaited_future
    let _request = Request::new("a").header("b"); //~ unawaited_future
    let _ = Some(Request::new("a")).unwrap(); //~ unawaited_future
}

struct Ticks {
    delay: tokio::time::Sleep,
    local: tokio::task::LocalSet,
}

impl Ticks {
    /// What was in the place before may be done.
    fn next(&mut self) {
        let _ = std::mem::replace(&mut self.delay, tokio::time::sleep(std::time::Duration::from_secs(1)));
        drop(std::mem::replace(&mut self.local, tokio::task::LocalSet::new()));
    }
}
