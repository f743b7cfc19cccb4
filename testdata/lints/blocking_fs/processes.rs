//! What constructors give depends on the version.
//@ dependencies: tokio, serde_json, sysinfo@0.30.5, tiny_http@0.12.0

async fn watched() {
    let mut system = sysinfo::System::new();
    loop {
        system.refresh_all(); //~ blocking_fs(default)
        tokio::time::sleep(std::time::Duration::from_secs(40)).await;
    }
}

async fn made() -> sysinfo::System {
    sysinfo::System::new()
}

async fn body(mut request: tiny_http::Request) -> Option<u32> {
    let body = request.as_reader();
    serde_json::from_reader(body).ok() //~ blocking_net(default)
}
