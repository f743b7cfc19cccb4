//! Requests to a thread that has the only handle of a database.
//@ dependencies: tokio, mpsc_requests

async fn asked(requester: mpsc_requests::RequestSender<u32, u32>) -> u32 {
    let Ok(response) = requester.request(1) else { return 0 };
    response.collect().unwrap_or(1) //~ blocking_wait(default)
}

async fn sent(requester: mpsc_requests::RequestSender<u32, u32>) -> bool {
    requester.request(1).is_ok()
}
