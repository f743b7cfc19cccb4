//! What the program beside it reads as a module of its own: what that calls is not there for others.
//@ dependencies: tokio, clap

#[derive(clap::Parser)]
pub struct Cli {
    serve: bool,
}

impl Cli {
    pub async fn execute(self) {
        if self.serve {
            return serve().await;
        }
        login().await;
    }
}

pub async fn login() {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap(); //~ blocking_at_startup
    let _ = std::process::Command::new("git").output(); //~ blocking_at_startup
}

async fn serve() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:1").await.unwrap();
    while let Ok((_stream, _)) = listener.accept().await {
        tokio::spawn(handle()); //~ detached_task(pedantic)
    }
}

async fn handle() {
    let _ = std::fs::read("data"); //~ blocking_fs
}

pub async fn for_others() {
    let _ = std::fs::read("data"); //~ blocking_fs
}
