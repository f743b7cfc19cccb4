#![source("opentelemetry 0.27.1 src/global/trace.rs")]

pub mod global {
    #[versions("<0.28")]
    #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
    pub fn shutdown_tracer_provider();
}
