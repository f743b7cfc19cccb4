//! Before anything else began, nobody waits for the thread of the root future.
//@ dependencies: actix-web

pub struct Data {
    n: u32,
}

impl Data {
    pub async fn new(path: &str) -> Data {
        std::fs::write(path, "y").unwrap(); //~ blocking_at_startup
        let init = std::thread::spawn(|| println!("x"));
        let n = other(path).await;
        init.join().unwrap(); //~ blocking_wait(pedantic)
        Data { n }
    }

    /// The same where a task is there already.
    pub async fn again(path: &str) -> Data {
        let init = std::thread::spawn(|| println!("x"));
        let n = other(path).await;
        init.join().unwrap(); //~ blocking_wait(default)
        Data { n }
    }
}

async fn other(path: &str) -> u32 {
    actix_web::rt::time::sleep(std::time::Duration::from_secs(1)).await;
    path.len() as u32
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let data = Data::new("x").await;
    println!("{}", data.n); //~ blocking_at_startup
    actix_web::rt::spawn(async { other("y").await }); //~ detached_task(pedantic)
    let data = Data::again("x").await;
    println!("{}", data.n); //~ blocking_at_startup
    std::thread::spawn(|| println!("x")).join().unwrap(); //~ blocking_wait(default)
    actix_web::HttpServer::new(|| actix_web::App::new()).bind("x")?.run().await
}
