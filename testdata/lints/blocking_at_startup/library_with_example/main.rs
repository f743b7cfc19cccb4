#[tokio::main]
async fn main() {
    library_with_example::start().await;
}
