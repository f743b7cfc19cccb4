// The receiver has an async method with the same output.
//@ dependencies: tokio@1+rt, flume@0.11

async fn next(receiver: flume::Receiver<u32>) -> Option<u32> {
    receiver.recv().ok() //~ blocking_wait
}
