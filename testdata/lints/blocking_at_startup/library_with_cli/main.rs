//@ required-features: cli

#[tokio::main]
async fn main() {
    library_with_cli::show().await;
}
