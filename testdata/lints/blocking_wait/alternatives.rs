//! Alternatives of a trait's member under different conditions: what only one of them does is not surely done.

trait Dispatch {
    fn send(&self);
    fn flush(&self);
}

struct Window;

impl Dispatch for Window {
    #[cfg(feature = "tracing")]
    fn send(&self) {
        let (sender, receiver) = std::sync::mpsc::channel::<()>();
        drop(sender);
        let _ = receiver.recv();
    }

    #[cfg(not(feature = "tracing"))]
    fn send(&self) {}

    #[cfg(feature = "tracing")]
    fn flush(&self) {
        let _ = std::thread::spawn(|| ()).join();
    }

    #[cfg(not(feature = "tracing"))]
    fn flush(&self) {
        let _ = std::thread::spawn(|| 1).join();
    }
}

struct View<D: Dispatch>(D);

impl<D: Dispatch> View<D> {
    fn send(&self) {
        self.0.send();
    }

    fn flush(&self) {
        self.0.flush();
    }
}

async fn listen<D: Dispatch>(view: &View<D>) {
    view.send(); //~ blocking_wait(pedantic)
    view.flush(); //~ blocking_wait(default)
}
