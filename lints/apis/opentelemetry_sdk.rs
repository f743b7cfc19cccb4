#![source("opentelemetry_sdk 0.32.1")]

#[source("opentelemetry_sdk 0.32.1 src/trace/provider.rs:230")]
pub mod trace {
    use crate::error::OTelSdkResult;
    use std::time::Duration;

    #[derive(Clone)]
    pub struct SdkTracerProvider {}
    impl SdkTracerProvider {
        #[blocks(wait, short, pedantic, why = "it waits until the spans are exported")]
        pub fn force_flush(&self) -> OTelSdkResult;
        #[blocks(wait, short, pedantic, why = "it waits until the spans are exported")]
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
        #[blocks(wait, short, pedantic, why = "it waits until the spans are exported")]
        pub fn shutdown(&self) -> OTelSdkResult;
    }
}

#[source("opentelemetry_sdk 0.32.1 src/metrics/meter_provider.rs:97")]
pub mod metrics {
    use crate::error::OTelSdkResult;
    use std::time::Duration;

    #[derive(Clone)]
    pub struct SdkMeterProvider {}
    impl SdkMeterProvider {
        #[blocks(wait, short, pedantic, why = "it waits until the metrics are exported")]
        pub fn force_flush(&self) -> OTelSdkResult;
        #[blocks(wait, short, pedantic, why = "it waits until the metrics are exported")]
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
        #[blocks(wait, short, pedantic, why = "it waits until the metrics are exported")]
        pub fn shutdown(&self) -> OTelSdkResult;
    }
}

#[source("opentelemetry_sdk 0.32.1 src/logs/logger_provider.rs:86")]
pub mod logs {
    use crate::error::OTelSdkResult;
    use std::time::Duration;

    #[derive(Clone)]
    pub struct SdkLoggerProvider {}
    impl SdkLoggerProvider {
        #[blocks(wait, short, pedantic, why = "it waits until the logs are exported")]
        pub fn force_flush(&self) -> OTelSdkResult;
        #[blocks(wait, short, pedantic, why = "it waits until the logs are exported")]
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult;
        #[blocks(wait, short, pedantic, why = "it waits until the logs are exported")]
        pub fn shutdown(&self) -> OTelSdkResult;
    }
}

pub mod error {
    use std::result;

    pub type OTelSdkResult = result::Result<(), OTelSdkError>;

    pub enum OTelSdkError {}
}
