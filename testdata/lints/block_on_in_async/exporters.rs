//! An exporter's future is driven by its processor, on a thread of its own: what blocks there stalls nothing, and panics nowhere.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::metrics::data::ResourceMetrics;
use opentelemetry_sdk::metrics::exporter::PushMetricExporter;
use opentelemetry_sdk::trace::{SdkTracerProvider, SpanData, SpanExporter};
use tokio::runtime::Handle;

#[derive(Debug)]
pub struct Exporter {
    runtime: Handle,
}

async fn push(_batch: Vec<SpanData>) {}

impl SpanExporter for Exporter {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.runtime.block_on(push(batch));
        std::fs::write("spans", "x").unwrap();
        self.save().await;
        Ok(())
    }
}

impl Exporter {
    async fn save(&self) {
        self.runtime.block_on(push(Vec::new()));
    }
}

#[derive(Debug)]
pub struct Metrics {
    runtime: Handle,
}

impl PushMetricExporter for Metrics {
    fn export(&self, _metrics: &ResourceMetrics) -> impl Future<Output = OTelSdkResult> + Send {
        let runtime = self.runtime.clone();
        async move {
            runtime.block_on(push(Vec::new()));
            Ok(())
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        Ok(())
    }
}

pub fn provider() -> SdkTracerProvider {
    let exporter = Exporter { runtime: Handle::current() };
    SdkTracerProvider::builder().with_batch_exporter(exporter).build()
}

pub async fn direct(runtime: Handle, batch: Vec<SpanData>) {
    runtime.block_on(push(batch)); //~ block_on_in_async
}

/// A project's own trait has no such library.
pub trait Own {
    fn export(&self, batch: Vec<SpanData>) -> impl Future<Output = ()> + Send;
}

impl Own for Exporter {
    async fn export(&self, batch: Vec<SpanData>) {
        self.runtime.block_on(push(batch)); //~ block_on_in_async
    }
}
