#[tokio::main]
async fn main() {
    let _ = tokio::spawn(serve()).await;
}

async fn serve() {
    let _ = std::fs::read("y");
}
