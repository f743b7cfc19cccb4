//! Libraries that wait for threads of their own.

use std::time::Duration;

async fn sentry() {
    if let Some(client) = sentry::Hub::current().client() {
        client.flush(Some(Duration::from_secs(2))); //~ blocking_wait(default)
        client.close(None); //~ blocking_wait(default)
    }
}

async fn guard(guard: sentry::ClientInitGuard) {
    guard.flush(None); //~ blocking_wait(default)
}

async fn server(server: jsonrpc_http_server::Server) {
    server.wait(); //~ blocking_wait(default)
}

async fn pool(pool: threadpool::ThreadPool) {
    pool.execute(|| drop(std::fs::read("x")));
    pool.join(); //~ blocking_wait(default)
}

async fn telemetry(provider: opentelemetry_sdk::trace::SdkTracerProvider) {
    let _ = provider.shutdown(); //~ blocking_wait(pedantic)
}

async fn configured(builder: jsonrpc_http_server::ServerBuilder, address: std::net::SocketAddr) -> std::io::Result<()> {
    let server = builder.cors_max_age(None).allow_only_bind_host().threads(1).start_http(&address)?;
    server.wait(); //~ blocking_wait(default)
    Ok(())
}
