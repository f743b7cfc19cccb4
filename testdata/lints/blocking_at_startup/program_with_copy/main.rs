#[path = "lib.rs"]
mod cli;

fn main() {
    let parsed = <cli::Cli as clap::Parser>::parse();
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(parsed.execute());
}
