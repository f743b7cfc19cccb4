//! A function of the project that only asks whether there is a runtime says so to the branch that calls it.

use std::io::Write;
use std::path::PathBuf;
use std::sync::mpsc::SyncSender;

use tokio::runtime::{Handle, RuntimeFlavor};

pub struct Log {
    sender: SyncSender<Vec<u8>>,
    path: PathBuf,
}

fn has_workers() -> bool {
    matches!(Handle::try_current(), Ok(handle) if handle.runtime_flavor() == RuntimeFlavor::MultiThread)
}

fn is_inside() -> bool {
    Handle::try_current().is_ok()
}

fn is_busy() -> bool {
    std::env::args().len() > 1
}

impl Log {
    fn append(&self, bytes: &[u8]) -> std::io::Result<()> {
        std::fs::OpenOptions::new().append(true).open(&self.path)?.write_all(bytes)
    }

    fn send(&self, bytes: &[u8]) {
        let _ = self.sender.try_send(bytes.to_vec());
    }

    fn by_flavor(&self, bytes: &[u8]) {
        if has_workers() { self.send(bytes) } else { drop(self.append(bytes)) }
    }

    fn by_presence(&self, bytes: &[u8]) {
        if is_inside() {
            return self.send(bytes);
        }
        drop(self.append(bytes));
    }

    fn by_load(&self, bytes: &[u8]) {
        if is_busy() { self.send(bytes) } else { drop(self.append(bytes)) }
    }
}

pub async fn record(log: &Log, bytes: &[u8]) {
    log.by_flavor(bytes);
    log.by_presence(bytes);
    log.by_load(bytes); //~ blocking_fs
}
