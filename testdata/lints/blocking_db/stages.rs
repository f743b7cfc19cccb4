//! Each stage of a pipeline has a thread of its own, and on it a runtime that drives nothing else.

use gasket::framework::*;

pub struct Sink;

pub struct Worker {
    client: redis::Client,
}

impl Stage for Sink {
    type Unit = String;
    type Worker = Worker;

    fn name(&self) -> &str {
        "sink"
    }
}

#[async_trait::async_trait(?Send)]
impl gasket::framework::Worker<Sink> for Worker {
    async fn bootstrap(_: &Sink) -> Result<Self, WorkerError> {
        Ok(Self { client: redis::Client::open("redis://localhost").or_panic()? })
    }

    async fn schedule(&mut self, _: &mut Sink) -> Result<WorkSchedule<String>, WorkerError> {
        Ok(WorkSchedule::Done)
    }

    async fn execute(&mut self, _: &String, _: &mut Sink) -> Result<(), WorkerError> {
        let _connection = self.client.get_connection().or_restart()?;
        std::thread::sleep(std::time::Duration::from_millis(10));
        Ok(())
    }
}

pub async fn beside(client: redis::Client) {
    let _ = client.get_connection(); //~ blocking_db
}
