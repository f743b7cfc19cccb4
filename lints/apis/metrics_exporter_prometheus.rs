#![source("metrics-exporter-prometheus 0.17.2")]

pub struct PrometheusRecorder {}
impl PrometheusRecorder {
    pub fn handle(&self) -> PrometheusHandle;
}

#[derive(Clone)]
pub struct PrometheusHandle {}
impl PrometheusHandle {
    #[blocks(cpu, millis, pedantic, why = "it writes all metrics as a text")]
    #[source("metrics-exporter-prometheus 0.17.2 src/recorder.rs:320")]
    pub fn render(&self) -> String;
    pub fn run_upkeep(&self);
}
