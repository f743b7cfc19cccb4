//! What closures make that are boxed into the project's own values runs where such values are called.
//@ dependencies: tokio, futures

use std::future::Future;
use std::pin::Pin;

use futures::FutureExt;
use futures::future::BoxFuture;

type Factory = Box<dyn Fn() -> BoxFuture<'static, std::io::Result<usize>> + Send>;

struct Supervisor {
    plain: Box<dyn Fn() -> usize + Send>,
    factory: Factory,
}

impl Supervisor {
    fn new(factory: Factory) -> Self {
        Self { factory, plain: Box::new(|| 1) }
    }

    async fn run(self) -> std::io::Result<()> {
        let make = (self.factory)();
        let n = make.await? + (self.plain)();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:1").await?;
        loop {
            let (stream, _) = listener.accept().await?;
            tokio::spawn(connection(stream, n)); //~ detached_task(pedantic)
        }
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let factory: Factory = Box::new(move || async move { build("x").await }.boxed());
    own(vec![("a", Box::new(|n, _| Box::pin(by_table(n))))]).await?;
    let hooks = Hooks { on_message: Box::new(|path, _, _| Box::pin(by_hook(path))) };
    tokio::spawn(async move { hooks.listen().await }); //~ detached_task(pedantic)
    Supervisor::new(factory).run().await
}

async fn build(path: &str) -> std::io::Result<usize> {
    Ok(load(path)?.len()) //~ blocking_at_startup
}

fn load(path: &str) -> std::io::Result<Vec<u8>> {
    std::fs::read(path)
}

async fn connection(_stream: tokio::net::TcpStream, _n: usize) {
    let _ = load("c"); //~ blocking_fs
}

type Command = Box<dyn Fn(u32, u32) -> Pin<Box<dyn Future<Output = std::io::Result<()>>>>>;

async fn own(table: Vec<(&'static str, Command)>) -> std::io::Result<()> {
    for (name, command) in table {
        if name == "a" {
            return command(1, 2).await;
        }
    }
    Ok(())
}

async fn by_table(_n: u32) -> std::io::Result<()> {
    load("t").map(drop) //~ blocking_at_startup
}

/// Of these the table is called in a task.
struct Hooks {
    on_message: Box<dyn Fn(&'static str, u32, u32) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>,
}

impl Hooks {
    async fn listen(self) {
        loop {
            (self.on_message)("m", 1, 2).await;
        }
    }
}

async fn by_hook(path: &str) {
    let _ = load(path); //~ blocking_fs
}

/// Nobody is seen to call these: anybody may.
pub struct Callbacks {
    pub each: Box<dyn Fn(u32, u32, u32, u32) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>,
}

pub fn callbacks() -> Callbacks {
    Callbacks { each: Box::new(|_, _, _, _| Box::pin(by_callback())) }
}

async fn by_callback() {
    let _ = load("b"); //~ blocking_fs
}

/// What a library is given is its to call, in tasks as well.
pub fn given(server: some_server::Server) {
    server.on(Box::new(|_: u32, _: u32| Box::pin(by_server())));
}

async fn by_server() {
    let _ = load("s"); //~ blocking_fs
}
