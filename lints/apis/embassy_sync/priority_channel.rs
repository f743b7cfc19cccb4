pub mod priority_channel {
    use crate::blocking_mutex::raw::RawMutex;
    use crate::channel::{TryReceiveError, TrySendError};
    use std::future::Future;
    use std::task::{Context, Poll};

    pub use heapless::binary_heap::{Kind, Max, Min};

    pub struct Sender<'ch, M, T, K, const N: usize> {}
    impl<'ch, M, T, K, const N: usize> Clone for Sender<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
    }
    impl<'ch, M, T, K, const N: usize> Copy for Sender<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
    }
    impl<'ch, M, T, K, const N: usize> Sender<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
        #[cancel(unsafe, why = "the message is lost")]
        pub fn send(&self, message: T) -> SendFuture<'ch, M, T, K, N>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }

    pub struct Receiver<'ch, M, T, K, const N: usize> {}
    impl<'ch, M, T, K, const N: usize> Clone for Receiver<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
    }
    impl<'ch, M, T, K, const N: usize> Copy for Receiver<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
    }
    impl<'ch, M, T, K, const N: usize> Receiver<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
        #[cancel(safe, takes)]
        pub fn receive(&self) -> ReceiveFuture<'_, M, T, K, N>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError>
        where
            T: Clone;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
        pub fn remove_if<F>(&self, predicate: F)
        where
            F: Fn(&T) -> bool,
            T: Clone;
        pub fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }

    pub struct ReceiveFuture<'ch, M, T, K, const N: usize> {}
    impl<'ch, M, T, K, const N: usize> Future for ReceiveFuture<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
        type Output = T;
    }

    pub struct SendFuture<'ch, M, T, K, const N: usize> {}
    impl<'ch, M, T, K, const N: usize> Future for SendFuture<'ch, M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
        type Output = ();
    }

    pub struct PriorityChannel<M, T, K, const N: usize> {}
    impl<M, T, K, const N: usize> PriorityChannel<M, T, K, N>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
        pub fn new() -> Self;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn sender(&self) -> Sender<'_, M, T, K, N>;
        pub fn receiver(&self) -> Receiver<'_, M, T, K, N>;
        #[cancel(unsafe, why = "the message is lost")]
        pub fn send(&self, message: T) -> SendFuture<'_, M, T, K, N>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn receive(&self) -> ReceiveFuture<'_, M, T, K, N>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError>
        where
            T: Clone;
        pub fn remove_if<F>(&self, predicate: F)
        where
            F: Fn(&T) -> bool,
            T: Clone;
        pub fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
}
