//! Before anything else runs there is nobody to wait for.
//@ dependencies: tokio

use std::sync::{Arc, Mutex};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let total = Arc::new(Mutex::new(0));
    *total.lock().unwrap() += 1;
    let task = tokio::spawn({
        let total = Arc::clone(&total);
        async move {
            *total.lock().unwrap() += 1; //~ blocking_lock
        }
    });
    *total.lock().unwrap() += 1; //~ blocking_lock
    task.await.unwrap();
}
