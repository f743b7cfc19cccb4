//! A runtime that is made in async code panics when it is dropped there; kept elsewhere it does no harm.

use std::sync::Arc;
use std::thread;

use tokio::runtime::Runtime;

struct Service {
    runtime: Arc<Runtime>,
}

async fn dropped_at_the_end() {
    let runtime = Runtime::new().expect("a runtime"); //~ block_on_in_async
    println!("{:?}", runtime.handle()); //~ blocking_stdout
}

async fn dropped_at_once() -> std::io::Result<()> {
    let _ = Runtime::new()?; //~ block_on_in_async
    Ok(())
}

async fn given_to_a_thread() -> thread::JoinHandle<()> {
    let runtime = Runtime::new().expect("a runtime");
    thread::spawn(move || {
        let _guard = runtime.enter();
    })
}

async fn stored() -> std::io::Result<Service> {
    Ok(Service { runtime: Arc::new(Runtime::new()?) })
}

async fn returned() -> std::io::Result<Runtime> {
    let runtime = Runtime::new()?;
    Ok(runtime)
}

async fn through_a_helper() {
    serve_on_a_thread();
    measure(); //~ block_on_in_async
}

fn serve_on_a_thread() {
    let runtime = Runtime::new().expect("a runtime");
    drop(thread::spawn(move || drop(runtime)));
}

fn measure() {
    let runtime = Runtime::new().expect("a runtime");
    drop(runtime.enter());
}

async fn built() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap(); //~ block_on_in_async
    println!("{:?}", runtime.handle()); //~ blocking_stdout
}

fn check() -> std::io::Result<u8> {
    Ok(1)
}

// A limit: `?` drops the runtime in async code, but a value that is moved on another way out is not followed.
async fn dropped_on_an_error() -> std::io::Result<(Runtime, u8)> {
    let runtime = Runtime::new()?;
    let n = check()?;
    Ok((runtime, n))
}

// A limit: a root future on a thread of its own may park that thread, and what panics in it all the same is not told apart.
async fn nested() {
    tokio::runtime::Handle::current().block_on(async {});
}

fn on_a_thread_of_its_own(runtime: Runtime) {
    thread::spawn(move || runtime.block_on(nested()));
}
