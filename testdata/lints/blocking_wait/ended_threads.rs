//! Only a thread that has ended is joined: who calls the method asks first, or calls it on what was taken under such a question.

use std::sync::Mutex;
use std::thread::JoinHandle;

struct Worker {
    shutdown: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    fn spawn() -> std::io::Result<Self> {
        let (shutdown, receiver) = tokio::sync::oneshot::channel::<()>();
        let thread = std::thread::Builder::new().name("worker".to_string()).spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                let _ = receiver.await;
                tokio::time::sleep(std::time::Duration::from_secs(3)).await;
            });
        })?;
        Ok(Self { shutdown: Some(shutdown), thread: Some(thread) })
    }
    fn is_finished(&self) -> bool {
        self.thread.as_ref().is_some_and(JoinHandle::is_finished)
    }
    fn stop(&mut self) {
        if let Some(shutdown) = self.shutdown.take() {
            let _ = shutdown.send(());
        }
        if let Some(thread) = self.thread.take()
            && let Err(error) = thread.join()
        {
    
        }
    }
}

struct Service {
    worker: Mutex<Option<Worker>>,
}

impl Service {
    fn is_running(&self) -> bool {
        self.reap();
        self.worker.lock().unwrap().is_some()
    }
    fn reap(&self) {
        let worker = {
            let mut worker = self.worker.lock().unwrap();
            if worker.as_ref().is_some_and(Worker::is_finished) {
                worker.take()
            } else {
                None
            }
        };
        if let Some(mut worker) = worker {
            worker.stop();
        }
    }
    fn reap_short(&self) {
        let mut worker = self.worker.lock().unwrap();
        if worker.as_ref().is_some_and(|w| w.is_finished()) {
            worker.take().unwrap().stop();
        }
    }
    fn stop(&self) {
        if let Some(mut worker) = self.worker.lock().unwrap().take() {
            worker.stop();
        }
    }
}

async fn tray(service: &Service) -> bool {
    service.reap_short();
    service.is_running()
}

async fn stop(service: &Service) {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    service.stop(); //~ blocking_wait
}

#[tokio::main]
async fn main() {
    let service = Service { worker: Mutex::new(Worker::spawn().ok()) };
    let service: &'static Service = Box::leak(Box::new(service));
    let watched = tokio::spawn(async move {
        for _ in 0..9 {
            tokio::time::sleep(std::time::Duration::from_millis(250)).await;
            tray(service).await;
        }
    });
    let stopped = tokio::spawn(async move { stop(service).await });
    watched.await.unwrap();
    stopped.await.unwrap();
}

async fn after_loop(handle: std::thread::JoinHandle<()>, other: std::thread::JoinHandle<()>) {
    while !handle.is_finished() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    handle.join().unwrap();
    other.join().unwrap(); //~ blocking_wait
}

// Nothing says whose end another value tells.
async fn after_control(control: thread_control::Control, handle: std::thread::JoinHandle<()>) {
    control.stop();
    while !control.is_done() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    handle.join().unwrap(); //~ blocking_wait
}

async fn given_up(handle: std::thread::JoinHandle<()>, mut turns: u32) {
    while !handle.is_finished() {
        turns -= 1;
        if turns == 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    handle.join().unwrap(); //~ blocking_wait
}

async fn begun_again(mut handle: std::thread::JoinHandle<()>) {
    while !handle.is_finished() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    for _ in 0..3 {
        handle.join().unwrap(); // A limit: the handle is another one from the second turn on.
        handle = std::thread::spawn(|| ());
    }
}
