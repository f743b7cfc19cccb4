//! A `#[tokio::main]` function that is registered as a command is a program of its own: nothing runs beside it.
//@ dependencies: tokio, cli_rs

#[tokio::main]
async fn subscribe() {
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).unwrap(); //~ blocking_at_startup
}

async fn serve() {
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).unwrap(); //~ blocking_stdin(default)
}

#[tokio::main]
async fn server() {
    tokio::spawn(serve()).await.unwrap(); //~ spawn_then_await
}

fn main() {
    cli_rs::Command::name("x").subcommand("subscribe", subscribe).subcommand("server", server).parse();
}
