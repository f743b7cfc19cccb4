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

async fn dropped_on_an_error() -> std::io::Result<(Runtime, u8)> {
    let runtime = Runtime::new()?; //~ block_on_in_async
    let n = check()?;
    Ok((runtime, n))
}

async fn dropped_by_a_return(ready: bool) -> Option<Runtime> {
    let runtime = Runtime::new().unwrap(); //~ block_on_in_async
    if !ready {
        return None;
    }
    Some(runtime)
}

async fn dropped_in_an_arm() -> std::io::Result<Runtime> {
    let runtime = Runtime::new()?; //~ block_on_in_async
    match check() {
        Ok(_) => Ok(runtime),
        Err(error) => Err(error),
    }
}

struct Owner {
    runtime: Runtime,
    name: String,
}

async fn dropped_with_its_owner() {
    let owner = Owner { runtime: Runtime::new().unwrap(), name: String::new() }; //~ block_on_in_async
    println!("{} {:?}", owner.name, owner.runtime.handle()); //~ blocking_stdout
}

// Right: every way out takes the runtime along, or ends it, or gives up.
async fn moved_on_every_way(early: bool) -> std::io::Result<Option<Runtime>> {
    let n = check();
    let runtime = Runtime::new()?;
    match n {
        Ok(_) if early => return Ok(Some(runtime)),
        Ok(_) => runtime.shutdown_background(),
        Err(_) => panic!("no number"),
    }
    check()?;
    Ok(None)
}

async fn taken_out_of_its_owner() -> String {
    let owner = Owner { runtime: Runtime::new().unwrap(), name: String::new() };
    owner.runtime.shutdown_background();
    owner.name
}

// Right: the last owner drops it, and nobody knows where that is.
async fn shared_with_others() -> std::io::Result<std::sync::Arc<Runtime>> {
    let runtime = std::sync::Arc::new(Runtime::new()?);
    check()?;
    Ok(runtime)
}

// A limit: what a plain function drops on its way out with an error is not told apart.
fn made_elsewhere() -> std::io::Result<(Runtime, u8)> {
    let runtime = Runtime::new()?;
    let n = check()?;
    Ok((runtime, n))
}

async fn makes_it_elsewhere() -> std::io::Result<(Runtime, u8)> {
    made_elsewhere()
}
