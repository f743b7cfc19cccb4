//! What waits for an exporter.

async fn sent(provider: &opentelemetry_sdk::trace::SdkTracerProvider) {
    let _ = provider.force_flush(); //~ blocking_wait
    let _ = provider.shutdown(); //~ blocking_wait
}

async fn ended() {
    opentelemetry::global::shutdown_tracer_provider(); //~ blocking_wait
}
