//! Who only makes an iterator that waits for each item does not wait: who steps it does.

use std::path::PathBuf;
use std::sync::mpsc;

struct Watch;

impl Watch {
    fn events(&self) -> (mpsc::Sender<PathBuf>, impl Iterator<Item = PathBuf> + Send) {
        let (tx, rx) = mpsc::channel();
        (tx, rx.into_iter().filter(|path: &PathBuf| path.is_absolute()))
    }
}

struct Filter {
    _tx: mpsc::Sender<PathBuf>,
}

impl Filter {
    fn new(watch: &Watch) -> Self {
        let (tx, events) = watch.events();
        std::thread::spawn(move || {
            for event in events {
                drop(event);
            }
        });
        Self { _tx: tx }
    }

    fn first(watch: &Watch) -> Option<PathBuf> {
        let (_tx, mut events) = watch.events();
        events.next()
    }
}

async fn start(watch: &Watch) -> Filter {
    Filter::new(watch)
}

async fn first(watch: &Watch) -> Option<PathBuf> {
    Filter::first(watch) //~ blocking_wait
}

async fn direct(watch: &Watch) {
    let (_tx, events) = watch.events(); //~ blocking_wait
    for event in events {
        drop(event);
    }
}
