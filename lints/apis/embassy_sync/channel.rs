pub mod channel {
    use crate::blocking_mutex::raw::RawMutex;
    use futures_core::Stream;
    use futures_sink::Sink;
    use heapless::binary_heap::Kind;
    use std::future::Future;
    use std::task::{Context, Poll};

    pub struct Sender<'ch, M, T, const N: usize> {}
    impl<'ch, M, T, const N: usize> Clone for Sender<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Copy for Sender<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Sink<T> for Sender<'ch, M, T, N>
    where
        M: RawMutex,
    {
        type Error = TrySendError<T>;
    }
    impl<'ch, M, T, const N: usize> Sender<'ch, M, T, N>
    where
        M: RawMutex,
    {
        #[cancel(unsafe, why = "the message is lost")]
        pub fn send(&self, message: T) -> SendFuture<'ch, M, T, N>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }

    pub struct DynamicSender<'ch, T> {}
    impl<'ch, T> Clone for DynamicSender<'ch, T> {}
    impl<'ch, T> Copy for DynamicSender<'ch, T> {}
    impl<'ch, M, T, const N: usize> From<Sender<'ch, M, T, N>> for DynamicSender<'ch, T> where M: RawMutex {}
    impl<'ch, T> DynamicSender<'ch, T> {
        #[cancel(unsafe, why = "the message is lost")]
        pub fn send(&self, message: T) -> DynamicSendFuture<'ch, T>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
    }
    impl<'ch, M, T, K, const N: usize> From<crate::priority_channel::Sender<'ch, M, T, K, N>> for DynamicSender<'ch, T>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
    }

    pub struct SendDynamicSender<'ch, T> {}
    impl<'ch, T> Clone for SendDynamicSender<'ch, T> {}
    impl<'ch, T> Copy for SendDynamicSender<'ch, T> {}
    impl<'ch, M, T, const N: usize> From<Sender<'ch, M, T, N>> for SendDynamicSender<'ch, T> where M: RawMutex + Sync + Send {}
    impl<'ch, T> SendDynamicSender<'ch, T> {
        #[cancel(unsafe, why = "the message is lost")]
        pub fn send(&self, message: T) -> DynamicSendFuture<'ch, T>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
    }

    pub struct Receiver<'ch, M, T, const N: usize> {}
    impl<'ch, M, T, const N: usize> Clone for Receiver<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Copy for Receiver<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Receiver<'ch, M, T, N>
    where
        M: RawMutex,
    {
        #[cancel(safe, takes)]
        pub fn receive(&self) -> ReceiveFuture<'_, M, T, N>;
        pub fn ready_to_receive(&self) -> ReceiveReadyFuture<'_, M, T, N>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError>
        where
            T: Clone;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
        pub fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
    impl<'ch, M, T, const N: usize> Stream for Receiver<'ch, M, T, N>
    where
        M: RawMutex,
    {
        type Item = T;
    }

    pub struct DynamicReceiver<'ch, T> {}
    impl<'ch, T> Clone for DynamicReceiver<'ch, T> {}
    impl<'ch, T> Copy for DynamicReceiver<'ch, T> {}
    impl<'ch, T> DynamicReceiver<'ch, T> {
        #[cancel(safe, takes)]
        pub fn receive(&self) -> DynamicReceiveFuture<'_, T>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError>
        where
            T: Clone;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
    }
    impl<'ch, M, T, const N: usize> From<Receiver<'ch, M, T, N>> for DynamicReceiver<'ch, T> where M: RawMutex {}
    impl<'ch, M, T, K, const N: usize> From<crate::priority_channel::Receiver<'ch, M, T, K, N>> for DynamicReceiver<'ch, T>
    where
        T: Ord,
        K: Kind,
        M: RawMutex,
    {
    }

    pub struct SendDynamicReceiver<'ch, T> {}
    impl<'ch, T> Clone for SendDynamicReceiver<'ch, T> {}
    impl<'ch, T> Copy for SendDynamicReceiver<'ch, T> {}
    impl<'ch, T> SendDynamicReceiver<'ch, T> {
        #[cancel(safe, takes)]
        pub fn receive(&self) -> DynamicReceiveFuture<'_, T>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
    }
    impl<'ch, M, T, const N: usize> From<Receiver<'ch, M, T, N>> for SendDynamicReceiver<'ch, T> where M: RawMutex + Sync + Send {}

    pub type SendableDynamicReceiver<'ch, T> = SendDynamicReceiver<'ch, T>;

    pub struct ReceiveFuture<'ch, M, T, const N: usize> {}
    impl<'ch, M, T, const N: usize> Future for ReceiveFuture<'ch, M, T, N>
    where
        M: RawMutex,
    {
        type Output = T;
    }

    pub struct ReceiveReadyFuture<'ch, M, T, const N: usize> {}
    impl<'ch, M, T, const N: usize> Future for ReceiveReadyFuture<'ch, M, T, N>
    where
        M: RawMutex,
    {
        type Output = ();
    }

    pub struct DynamicReceiveFuture<'ch, T> {}
    impl<'ch, T> Future for DynamicReceiveFuture<'ch, T> {
        type Output = T;
    }
    impl<'ch, M: RawMutex, T, const N: usize> From<ReceiveFuture<'ch, M, T, N>> for DynamicReceiveFuture<'ch, T> {}

    pub struct SendFuture<'ch, M, T, const N: usize> {}
    impl<'ch, M, T, const N: usize> Future for SendFuture<'ch, M, T, N>
    where
        M: RawMutex,
    {
        type Output = ();
    }

    pub struct DynamicSendFuture<'ch, T> {}
    impl<'ch, T> Future for DynamicSendFuture<'ch, T> {
        type Output = ();
    }
    impl<'ch, M: RawMutex, T, const N: usize> From<SendFuture<'ch, M, T, N>> for DynamicSendFuture<'ch, T> {}

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub enum TryReceiveError {
        Empty,
    }

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub enum TrySendError<T> {
        Full(T),
    }

    pub struct Channel<M, T, const N: usize> {}
    impl<M, T, const N: usize> Channel<M, T, N>
    where
        M: RawMutex,
    {
        pub fn new() -> Self;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn sender(&self) -> Sender<'_, M, T, N>;
        pub fn receiver(&self) -> Receiver<'_, M, T, N>;
        pub fn dyn_sender(&self) -> DynamicSender<'_, T>;
        pub fn dyn_receiver(&self) -> DynamicReceiver<'_, T>;
        #[cancel(unsafe, why = "the message is lost")]
        pub fn send(&self, message: T) -> SendFuture<'_, M, T, N>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn receive(&self) -> ReceiveFuture<'_, M, T, N>;
        pub fn ready_to_receive(&self) -> ReceiveReadyFuture<'_, M, T, N>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError>
        where
            T: Clone;
        pub fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
    impl<M, T, const N: usize> Stream for Channel<M, T, N>
    where
        M: RawMutex,
    {
        type Item = T;
    }
    impl<M, T, const N: usize> Sink<T> for Channel<M, T, N>
    where
        M: RawMutex,
    {
        type Error = TrySendError<T>;
    }
}
