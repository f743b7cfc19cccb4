//! The first message of a channel is there already where the function that made it has sent before.

const ROOM: usize = 8;

type Buffers = (crossbeam_channel::Sender<Vec<u8>>, crossbeam_channel::Receiver<Vec<u8>>);

async fn pool() -> Option<Buffers> {
    let (free, taken) = crossbeam_channel::bounded(ROOM);
    for _ in 0..ROOM {
        if let Err(error) = free.send(vec![0; 4096]) { //~ blocking_wait
            panic!("{error}");
        }
    }
    let mut first = taken.recv().ok()?;
    first.clear();
    free.send(first).ok()?; //~ blocking_wait
    Some((free, taken))
}

fn started() -> Option<u32> {
    let (sender, receiver) = std::sync::mpsc::channel();
    sender.send(1).ok()?;
    receiver.recv().ok()
}

async fn starts() -> Option<u32> {
    started()
}

async fn empty() -> Option<u32> {
    let (sender, receiver) = crossbeam_channel::bounded::<u32>(ROOM);
    std::thread::spawn(move || drop(sender.send(1)));
    receiver.recv().ok() //~ blocking_wait
}

async fn in_a_branch(full: bool) -> Option<u32> {
    let (sender, receiver) = flume::unbounded();
    if full {
        sender.send(1).ok()?;
    }
    receiver.recv().ok() //~ blocking_wait
}

async fn another(jobs: crossbeam_channel::Receiver<u32>) -> Option<u32> {
    let (sender, receiver) = crossbeam_channel::unbounded();
    sender.send(1).ok()?;
    let first = receiver.recv().ok()?;
    let second = receiver.recv().ok()?; //~ blocking_wait
    let third = jobs.recv().ok()?; //~ blocking_wait
    Some(first + second + third)
}

async fn shared() -> Option<u32> {
    let (sender, receiver) = crossbeam_channel::unbounded();
    let other = receiver.clone();
    std::thread::spawn(move || other.recv());
    sender.send(1).ok()?;
    receiver.recv().ok() //~ blocking_wait
}
