//! The handle of a task that runs by itself is no future that waits to be polled.
//@ dependencies: glommio

use std::future::Future;

fn start<F: Future<Output = ()> + 'static>(future: F) {
    glommio::spawn_local(future).detach();
}

fn start_and_fail<F: Future<Output = std::io::Result<()>> + 'static>(future: F) {
    glommio::spawn_local(future).detach();
}

async fn flush(file: glommio::io::DmaFile) {
    file.fdatasync(); //~ unawaited_future
}

fn cancelled<F: Future<Output = ()> + 'static>(future: F) {
    glommio::spawn_local(future); //~ dropped_task
}
