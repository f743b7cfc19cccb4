//! Async code: futures of all kinds, guards, channels, `select`-like joins.

use std::collections::HashMap;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::runtime::{Elapsed, JoinHandle, Mutex, Receiver, Sender, channel, spawn, spawn_blocking, timeout};
use crate::store::{Builder, DEFAULTS, Error, Folder, Key, Memory, Storage};

type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

pub trait Handler: Send + Sync {
    fn handle<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Response, Error>>;
}

#[derive(Clone, Default)]
pub struct Request {
    pub path: String,
    pub headers: HashMap<String, String>,
}

pub struct Response {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Response {
    fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self { status: 200, body: body.into() }
    }
}

pub struct Service {
    handlers: Mutex<HashMap<String, Arc<dyn Handler>>>,
    counters: Arc<Counters>,
    log: Sender<(Instant, String)>,
}

#[derive(Default)]
struct Counters {
    served: AtomicUsize,
    failed: AtomicUsize,
}

impl Service {
    pub fn new() -> (Arc<Self>, JoinHandle<usize>) {
        let (log, lines) = channel(16);
        let service = Arc::new(Self { handlers: Mutex::new(HashMap::new()), counters: Arc::default(), log });
        (service.clone(), spawn(write_log(lines)))
    }

    pub async fn add<H: Handler + 'static>(&self, path: &str, handler: H) -> Option<Arc<dyn Handler>> {
        self.handlers.lock().await.insert(path.to_owned(), Arc::new(handler))
    }

    pub async fn serve(&self, request: Request) -> Result<Response, Error> {
        let handler = {
            let handlers = self.handlers.lock().await;
            let found = handlers.get(request.path.trim_end_matches('/')).cloned();
            found.ok_or_else(|| Error::Missing(request.path.clone()))?
        };
        let limit = request.headers.get("timeout").and_then(|it| it.parse().ok()).map_or(Duration::MAX, Duration::from_secs);
        let answer = match timeout(limit, handler.handle(&request)).await {
            Ok(answer) => answer.inspect_err(|_| self.failed()),
            Err(Elapsed) => Err(Error::Missing("time".into())),
        };
        self.counters.served.fetch_add(1, Ordering::Relaxed);
        let _ = self.log.send((Instant::now(), request.path)).await;
        answer
    }

    fn failed(&self) {
        self.counters.failed.fetch_add(1, Ordering::Relaxed);
    }

    pub async fn size(self: Arc<Self>, key: Key) -> usize {
        let counters = Arc::clone(&self.counters);
        let task = spawn_blocking(move || {
            let union = Builder::new().with(Folder::at("/tmp")).limit(3).build();
            union.size(&key) + counters.served.load(Ordering::Acquire) + DEFAULTS.get(&key).map_or(0, |it| it.len())
        });
        task.await.unwrap_or_default()
    }
}

async fn write_log(mut lines: Receiver<(Instant, String)>) -> usize {
    let mut count = 0;
    while let Some((at, line)) = lines.recv().await {
        count += usize::from(at.elapsed().as_millis() < 5) + line.len().min(1);
    }
    count
}

impl<F, R> Handler for F
where
    F: Fn(Request) -> R + Send + Sync,
    R: Future<Output = Response> + Send + 'static,
{
    fn handle<'a>(&'a self, request: &'a Request) -> Boxed<'a, Result<Response, Error>> {
        let answer = self(request.clone());
        Box::pin(async move { Ok(answer.await) })
    }
}

pub async fn run() -> Result<usize, Error> {
    let (service, log) = Service::new();
    let hello = |request: Request| async move { Response::ok(request.path.to_uppercase()) };
    service.add("/hello", hello).await;
    service.add("/ready", |_| ready(Response::ok(*b"ready"))).await;
    let tasks: Vec<_> = (0..4)
        .map(|number| {
            let service = Arc::clone(&service);
            let request = Request { path: format!("/hello{}", "/".repeat(number)), ..Request::default() };
            spawn(async move { service.serve(request).await.map(|response| response.body.len()) })
        })
        .collect();
    let mut total = 0;
    for task in tasks {
        total += task.await.map_err(|_| Error::Missing("task".to_string()))??;
    }
    let memory = Builder::<Memory>::new().with(Memory::default()).build();
    let later = async { memory.get(&"b".parse()?).ok_or(Error::Missing(String::new())) };
    if let Ok(bytes) = later.await {
        total += bytes.iter().copied().map(usize::from).sum::<usize>();
    }
    let both: Boxed<'_, usize> = Box::pin(service.clone().size("a".into()));
    total += both.await;
    Ok(total + timeout(Duration::from_millis(5), log).await.ok().and_then(Result::ok).unwrap_or(0))
}
