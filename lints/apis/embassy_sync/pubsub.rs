pub mod pubsub {
    use crate::blocking_mutex::raw::RawMutex;

    pub use crate::pubsub::publisher::{DynImmediatePublisher, DynPublisher, ImmediatePublisher, Publisher};
    pub use crate::pubsub::subscriber::{DynSubscriber, Subscriber};

    pub struct PubSubChannel<M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {}
    impl<M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> PubSubChannel<M, T, CAP, SUBS, PUBS> {
        pub fn new() -> Self;
        pub fn subscriber(&self) -> Result<Subscriber<'_, M, T, CAP, SUBS, PUBS>, Error>;
        pub fn dyn_subscriber(&self) -> Result<DynSubscriber<'_, T>, Error>;
        pub fn publisher(&self) -> Result<Publisher<'_, M, T, CAP, SUBS, PUBS>, Error>;
        pub fn dyn_publisher(&self) -> Result<DynPublisher<'_, T>, Error>;
        pub fn immediate_publisher(&self) -> ImmediatePublisher<'_, M, T, CAP, SUBS, PUBS>;
        pub fn dyn_immediate_publisher(&self) -> DynImmediatePublisher<'_, T>;
        pub fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
    impl<M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> PubSubBehavior<T>
        for PubSubChannel<M, T, CAP, SUBS, PUBS>
    {
    }

    #[derive(PartialEq, Eq, Clone, Copy)]
    pub enum Error {
        MaximumSubscribersReached,
        MaximumPublishersReached,
    }

    pub trait PubSubBehavior<T> {
        fn publish_immediate(&self, message: T);
        fn capacity(&self) -> usize;
        fn is_full(&self) -> bool;
    }

    #[derive(Clone, PartialEq, Eq)]
    pub enum WaitResult<T> {
        Lagged(u64),
        Message(T),
    }

    pub mod publisher {
        use crate::blocking_mutex::raw::RawMutex;
        use crate::pubsub::{PubSubBehavior, PubSubChannel};
        use futures_sink::Sink;
        use std::convert::Infallible;
        use std::future::Future;
        use std::ops::{Deref, DerefMut};

        pub struct Pub<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {}
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Pub<'a, PSB, T> {
            pub fn publish_immediate(&self, message: T);
            pub fn publish<'s>(&'s self, message: T) -> PublisherWaitFuture<'s, 'a, PSB, T>;
            pub fn try_publish(&self, message: T) -> Result<(), T>;
            pub fn capacity(&self) -> usize;
            pub fn free_capacity(&self) -> usize;
            pub fn clear(&self);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
            pub fn sink(&self) -> PubSink<'a, '_, PSB, T>;
        }

        pub struct DynPublisher<'a, T: Clone> {}
        impl<'a, T: Clone> Deref for DynPublisher<'a, T> {
            type Target = Pub<'a, dyn PubSubBehavior<T> + 'a, T>;
        }
        impl<'a, T: Clone> DerefMut for DynPublisher<'a, T> {}

        pub struct Publisher<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {}
        impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> Deref for Publisher<'a, M, T, CAP, SUBS, PUBS> {
            type Target = Pub<'a, PubSubChannel<M, T, CAP, SUBS, PUBS>, T>;
        }
        impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> DerefMut for Publisher<'a, M, T, CAP, SUBS, PUBS> {}

        pub struct ImmediatePub<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {}
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> ImmediatePub<'a, PSB, T> {
            pub fn publish_immediate(&self, message: T);
            pub fn try_publish(&self, message: T) -> Result<(), T>;
            pub fn capacity(&self) -> usize;
            pub fn free_capacity(&self) -> usize;
            pub fn clear(&self);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
        }

        pub struct DynImmediatePublisher<'a, T: Clone> {}
        impl<'a, T: Clone> Deref for DynImmediatePublisher<'a, T> {
            type Target = ImmediatePub<'a, dyn PubSubBehavior<T> + 'a, T>;
        }
        impl<'a, T: Clone> DerefMut for DynImmediatePublisher<'a, T> {}

        pub struct ImmediatePublisher<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {}
        impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> Deref
            for ImmediatePublisher<'a, M, T, CAP, SUBS, PUBS>
        {
            type Target = ImmediatePub<'a, PubSubChannel<M, T, CAP, SUBS, PUBS>, T>;
        }
        impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> DerefMut
            for ImmediatePublisher<'a, M, T, CAP, SUBS, PUBS>
        {
        }

        pub struct PubSink<'a, 'p, PSB, T> {}
        impl<'a, 'p, PSB, T> Sink<T> for PubSink<'a, 'p, PSB, T>
        where
            PSB: PubSubBehavior<T> + ?Sized,
            T: Clone,
        {
            type Error = Infallible;
        }

        pub struct PublisherWaitFuture<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {}
        impl<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Future for PublisherWaitFuture<'s, 'a, PSB, T> {
            type Output = ();
        }
    }

    pub mod subscriber {
        use crate::blocking_mutex::raw::RawMutex;
        use crate::pubsub::{PubSubBehavior, PubSubChannel, WaitResult};
        use futures_core::Stream;
        use std::future::Future;
        use std::ops::{Deref, DerefMut};

        pub struct Sub<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {}
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Sub<'a, PSB, T> {
            pub fn next_message<'s>(&'s mut self) -> SubscriberWaitFuture<'s, 'a, PSB, T>;
            pub async fn next_message_pure(&mut self) -> T;
            pub fn try_next_message(&mut self) -> Option<WaitResult<T>>;
            pub fn try_next_message_pure(&mut self) -> Option<T>;
            pub fn available(&self) -> u64;
            pub fn capacity(&self) -> usize;
            pub fn free_capacity(&self) -> usize;
            pub fn clear(&self);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
        }
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Stream for Sub<'a, PSB, T> {
            type Item = T;
        }

        pub struct DynSubscriber<'a, T: Clone> {}
        impl<'a, T: Clone> Deref for DynSubscriber<'a, T> {
            type Target = Sub<'a, dyn PubSubBehavior<T> + 'a, T>;
        }
        impl<'a, T: Clone> DerefMut for DynSubscriber<'a, T> {}

        pub struct Subscriber<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {}
        impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> Deref for Subscriber<'a, M, T, CAP, SUBS, PUBS> {
            type Target = Sub<'a, PubSubChannel<M, T, CAP, SUBS, PUBS>, T>;
        }
        impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> DerefMut for Subscriber<'a, M, T, CAP, SUBS, PUBS> {}

        pub struct SubscriberWaitFuture<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {}
        impl<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Future for SubscriberWaitFuture<'s, 'a, PSB, T> {
            type Output = WaitResult<T>;
        }
    }
}
