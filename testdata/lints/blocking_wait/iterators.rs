//! An iterator that waits for each item waits where it is iterated, not where it is put into a field.

use tokio::task::spawn_blocking;

struct Walk {
    entries: Option<walkdir::IntoIter>,
}

impl Walk {
    fn new(path: &str) -> Self {
        let entries = walkdir::WalkDir::new(path).follow_links(false).into_iter();
        Self { entries: Some(entries) }
    }

    async fn next(&mut self) -> Option<walkdir::DirEntry> {
        let mut entries = self.entries.take()?;
        let (entry, entries) = spawn_blocking(move || (entries.next(), entries)).await.ok()?;
        self.entries = Some(entries);
        entry?.ok()
    }
}

struct Pipe {
    messages: flume::IntoIter<u32>,
}

impl Pipe {
    fn new(receiver: flume::Receiver<u32>) -> Self {
        Self { messages: receiver.into_iter() }
    }
}

impl Iterator for Pipe {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.messages.next()
    }
}

struct Inbox(std::sync::mpsc::IntoIter<u32>);

async fn made(path: &str, one: flume::Receiver<u32>, other: std::sync::mpsc::Receiver<u32>) -> Option<(Pipe, Inbox)> {
    Walk::new(path).next().await?;
    Some((Pipe::new(one), Inbox(other.into_iter())))
}

async fn iterated(path: &str, one: flume::Receiver<u32>, other: std::sync::mpsc::Receiver<u32>) -> Option<u32> {
    let entries = walkdir::WalkDir::new(path).into_iter(); //~ blocking_fs
    let count = entries.count();
    let mut messages = other.into_iter(); //~ blocking_wait
    let message = messages.next()?;
    let mut pipe = Pipe::new(one);
    let first = pipe.messages.next()?; //~ blocking_wait
    for later in pipe { //~ blocking_wait
        drop(later);
    }
    Some(count as u32 + message + first)
}

fn collected(path: &str) -> Vec<walkdir::DirEntry> {
    walkdir::WalkDir::new(path).into_iter().filter_map(Result::ok).collect()
}

async fn through_own_functions(path: &str) -> usize {
    collected(path).len() //~ blocking_fs
}
