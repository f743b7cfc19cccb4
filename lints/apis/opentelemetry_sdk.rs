#![source("opentelemetry_sdk 0.32.1")]

pub mod error {
    pub enum OTelSdkError {}
    pub type OTelSdkResult = Result<(), OTelSdkError>;
}

pub mod trace {
    use crate::error::OTelSdkResult;
    use crate::hidden::{IdGenerator, SpanLimits, SpanProcessor};
    use crate::Resource;
    use std::future::Future;
    use std::time::Duration;
    pub struct SpanData {}
    // The processors of before had a runtime.
    #[versions(">=0.28")]
    pub trait SpanExporter {
        #[own_thread]
        fn export(&self, batch: Vec<SpanData>) -> impl Future<Output = OTelSdkResult> + Send;
        fn shutdown_with_timeout(&self, _timeout: Duration) -> OTelSdkResult;
        fn shutdown(&self) -> OTelSdkResult;
        fn force_flush(&self) -> OTelSdkResult;
        fn set_resource(&mut self, _resource: &Resource);
    }
    #[derive(Clone)]
    pub struct SdkTracerProvider {}
    #[derive(Default)]
    pub struct TracerProviderBuilder {}
    impl SdkTracerProvider {
        pub fn builder() -> TracerProviderBuilder;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn force_flush(&self) -> OTelSdkResult;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn shutdown(&self) -> OTelSdkResult;
    }

    impl TracerProviderBuilder {
        pub fn with_simple_exporter<T: SpanExporter + 'static>(self, exporter: T) -> Self;
        pub fn with_batch_exporter<T: SpanExporter + 'static>(self, exporter: T) -> Self;
        pub fn with_span_processor<T: SpanProcessor + 'static>(self, processor: T) -> Self;
        pub fn with_sampler(self, sampler: impl Into<Box<dyn crate::trace::ShouldSample>>) -> Self;
        pub fn with_id_generator<T: IdGenerator + 'static>(self, id_generator: T) -> Self;
        pub fn with_max_events_per_span(self, max_events: u32) -> Self;
        pub fn with_max_attributes_per_span(self, max_attributes: u32) -> Self;
        pub fn with_max_links_per_span(self, max_links: u32) -> Self;
        pub fn with_max_attributes_per_event(self, max_attributes: u32) -> Self;
        pub fn with_max_attributes_per_link(self, max_attributes: u32) -> Self;
        pub fn with_span_limits(self, span_limits: SpanLimits) -> Self;
        pub fn with_resource(self, resource: Resource) -> Self;
        pub fn build(self) -> SdkTracerProvider;
    }
}

pub mod logs {
    use crate::error::OTelSdkResult;
    use crate::hidden::LogProcessor;
    use crate::Resource;
    use std::future::Future;
    use std::marker::PhantomData;
    use std::time::Duration;
    pub struct LogBatch<'a> {
        data: PhantomData<&'a ()>,
    }
    #[versions(">=0.28")]
    pub trait LogExporter {
        #[own_thread]
        fn export(&self, batch: LogBatch<'_>) -> impl Future<Output = OTelSdkResult> + Send;
        fn shutdown_with_timeout(&self, _timeout: Duration) -> OTelSdkResult;
        fn shutdown(&self) -> OTelSdkResult;
        fn set_resource(&mut self, _resource: &Resource);
    }
    #[derive(Clone)]
    pub struct SdkLoggerProvider {}
    #[derive(Default)]
    pub struct LoggerProviderBuilder {}
    impl SdkLoggerProvider {
        pub fn builder() -> LoggerProviderBuilder;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn force_flush(&self) -> OTelSdkResult;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn shutdown(&self) -> OTelSdkResult;
    }

    impl LoggerProviderBuilder {
        pub fn with_simple_exporter<T: LogExporter + 'static>(self, exporter: T) -> Self;
        pub fn with_batch_exporter<T: LogExporter + 'static>(self, exporter: T) -> Self;
        pub fn with_log_processor<T: LogProcessor + 'static>(self, processor: T) -> Self;
        pub fn with_resource(self, resource: Resource) -> Self;
        pub fn build(self) -> SdkLoggerProvider;
    }
}

pub mod metrics {
    use crate::error::OTelSdkResult;
    use crate::hidden::{Instrument, MetricReader, Stream};
    use crate::metrics::exporter::PushMetricExporter;
    use crate::Resource;
    use std::time::Duration;
    pub mod data {
        pub struct ResourceMetrics {}
    }
    pub mod exporter {
        use crate::error::OTelSdkResult;
        use crate::metrics::data::ResourceMetrics;
        use std::future::Future;
        use std::time::Duration;
        #[versions(">=0.28")]
        pub trait PushMetricExporter {
            #[own_thread]
            fn export(&self, metrics: &ResourceMetrics) -> impl Future<Output = OTelSdkResult> + Send;
            fn force_flush(&self) -> OTelSdkResult;
            fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
            fn shutdown(&self) -> OTelSdkResult;
        }
    }
    #[derive(Clone)]
    pub struct SdkMeterProvider {}
    #[derive(Default)]
    pub struct MeterProviderBuilder {}
    impl SdkMeterProvider {
        pub fn builder() -> MeterProviderBuilder;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn force_flush(&self) -> OTelSdkResult;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn shutdown_with_timeout(&self, _timeout: Duration) -> OTelSdkResult;
        #[blocks(wait, unbounded, pedantic, why = "it waits until the exporter has sent everything")]
        pub fn shutdown(&self) -> OTelSdkResult;
    }

    impl MeterProviderBuilder {
        pub fn with_resource(self, resource: Resource) -> Self;
        pub fn with_reader<T: MetricReader>(self, reader: T) -> Self;
        pub fn with_periodic_exporter<T>(self, exporter: T) -> Self
        where
            T: PushMetricExporter;
        pub fn with_view<T>(self, view: T) -> Self
        where
            T: Fn(&Instrument) -> Option<Stream> + Send + Sync + 'static;
        pub fn build(self) -> SdkMeterProvider;
    }
}

#[derive(Clone)]
pub struct Resource {}

mod hidden {
    pub trait IdGenerator {}
    pub struct Instrument {}
    pub trait LogProcessor {}
    pub trait MetricReader {}
    pub struct SpanLimits {}
    pub trait SpanProcessor {}
    pub struct Stream {}
}
