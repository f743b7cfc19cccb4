//! One thread and several.

#[tokio::main(flavor = "current_thread")]
async fn one_thread() {
    tokio::task::block_in_place(|| 1); //~ block_in_place_on_current_thread
    tokio::spawn(async { tokio::task::block_in_place(|| 1) }).await.unwrap(); //~ block_in_place_on_current_thread spawn_then_await
    tokio::task::spawn_blocking(|| tokio::task::block_in_place(|| 1)).await.unwrap();
}

#[tokio::main]
async fn several_threads() {
    tokio::task::block_in_place(|| 1);
}

async fn anywhere() {
    tokio::task::block_in_place(|| 1);
}
