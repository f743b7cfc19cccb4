//! On a thread that drives one future alone, an entered span stays with that future; what a feature that is off does with it does not count.
//@ dependencies: tokio, tracing

async fn work(name: &str) {
    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    drop(name.to_owned());
}

fn spawn_alone(name: String) {
    let fut = async move {
        let span = tracing::info_span!("alone");
        let _guard = span.enter(); //~ guard_across_await(pedantic)
        work(&name).await;
    };
    let _task = tokio::task::spawn_blocking(|| tokio::runtime::Handle::current().block_on(fut)); //~ detached_task
}

fn spawn_by_feature(name: String) {
    let fut = async move {
        let span = tracing::info_span!("instance");
        let _guard = span.enter(); //~ guard_across_await(pedantic)
        work(&name).await;
    };
    #[cfg(not(feature = "testing"))]
    let _task = tokio::task::spawn_blocking(|| tokio::runtime::Handle::current().block_on(fut));
    #[cfg(feature = "testing")]
    let _task = tokio::spawn(fut);
}

fn spawn_by_other_feature(name: String) {
    let fut = async move {
        let span = tracing::info_span!("instance");
        let _guard = span.enter(); //~ guard_across_await(default)
        work(&name).await;
    };
    #[cfg(feature = "testing")]
    let _task = tokio::task::spawn_blocking(|| tokio::runtime::Handle::current().block_on(fut));
    #[cfg(not(feature = "testing"))]
    let _task = tokio::spawn(fut);
}

#[tokio::main]
async fn main() {
    spawn_alone("a".to_owned());
    spawn_by_feature("b".to_owned());
    spawn_by_other_feature("c".to_owned());
}
