#![source("actix 0.13.5")]
#![runtime(actix)]

use crate::dev::channel::{AddressReceiver, AddressSender};
use crate::dev::{AsyncContextParts, ContextFut, MessageResponse, RecipientRequest, Request, SendError, ToEnvelope};
use actix_rt::ArbiterHandle;
use futures_core::Stream;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

pub use crate::fut::future::ActorFuture;
pub use crate::sync::{SyncArbiter, SyncContext};

pub trait Actor: Sized + Unpin + 'static {
    type Context: ActorContext;
    fn started(&mut self, ctx: &mut Self::Context);
    fn stopping(&mut self, ctx: &mut Self::Context) -> Running;
    fn stopped(&mut self, ctx: &mut Self::Context);
    fn start(self) -> Addr<Self>
    where
        Self: Actor<Context = Context<Self>>;
    fn start_default() -> Addr<Self>
    where
        Self: Actor<Context = Context<Self>> + Default;
    fn start_in_arbiter<F>(wrk: &ArbiterHandle, f: F) -> Addr<Self>
    where
        Self: Actor<Context = Context<Self>>,
        F: FnOnce(&mut Context<Self>) -> Self + Send + 'static;
    fn create<F>(f: F) -> Addr<Self>
    where
        Self: Actor<Context = Context<Self>>,
        F: FnOnce(&mut Context<Self>) -> Self;
}

#[derive(PartialEq, Copy, Clone)]
pub enum ActorState {
    Started,
    Running,
    Stopping,
    Stopped,
}
impl ActorState {
    pub fn alive(self) -> bool;
    pub fn stopping(self) -> bool;
}

#[derive(Clone, Copy, PartialEq)]
pub enum Running {
    Stop,
    Continue,
}

pub trait ActorContext: Sized {
    fn stop(&mut self);
    fn terminate(&mut self);
    fn state(&self) -> ActorState;
}

pub trait AsyncContext<A>: ActorContext
where
    A: Actor<Context = Self>,
{
    fn address(&self) -> Addr<A>;
    #[runs(0, task)]
    fn spawn<F>(&mut self, fut: F) -> SpawnHandle
    where
        F: ActorFuture<A, Output = ()> + 'static;
    fn wait<F>(&mut self, fut: F)
    where
        F: ActorFuture<A, Output = ()> + 'static;
    fn waiting(&self) -> bool;
    fn cancel_future(&mut self, handle: SpawnHandle) -> bool;
    fn add_stream<S>(&mut self, fut: S) -> SpawnHandle
    where
        S: Stream + 'static,
        A: StreamHandler<S::Item>;
    fn add_message_stream<S>(&mut self, fut: S)
    where
        S: Stream + 'static,
        S::Item: Message,
        A: Handler<S::Item>;
    fn notify<M>(&mut self, msg: M)
    where
        A: Handler<M>,
        M: Message + 'static;
    fn notify_later<M>(&mut self, msg: M, after: Duration) -> SpawnHandle
    where
        A: Handler<M>,
        M: Message + 'static;
    fn run_later<F>(&mut self, dur: Duration, f: F) -> SpawnHandle
    where
        F: FnOnce(&mut A, &mut A::Context) + 'static;
    fn run_interval<F>(&mut self, dur: Duration, f: F) -> SpawnHandle
    where
        F: FnMut(&mut A, &mut A::Context) + 'static;
    fn run_interval_at<F>(&mut self, start: Instant, interval: Duration, task: F) -> SpawnHandle
    where
        F: FnMut(&mut A, &mut A::Context) + 'static;
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct SpawnHandle {}
impl SpawnHandle {
    pub fn next(self) -> SpawnHandle;
}

pub struct Addr<A: Actor> {}
impl<A: Actor> Addr<A> {
    pub fn new(tx: AddressSender<A>) -> Addr<A>;
    pub fn connected(&self) -> bool;
    pub fn do_send<M>(&self, msg: M)
    where
        M: Message + Send,
        M::Result: Send,
        A: Handler<M>,
        A::Context: ToEnvelope<A, M>;
    pub fn try_send<M>(&self, msg: M) -> Result<(), SendError<M>>
    where
        M: Message + Send + 'static,
        M::Result: Send,
        A: Handler<M>,
        A::Context: ToEnvelope<A, M>;
    pub fn send<M>(&self, msg: M) -> Request<A, M>
    where
        M: Message + Send + 'static,
        M::Result: Send,
        A: Handler<M>,
        A::Context: ToEnvelope<A, M>;
    pub fn recipient<M>(self) -> Recipient<M>
    where
        A: Handler<M>,
        A::Context: ToEnvelope<A, M>,
        M: Message + Send + 'static,
        M::Result: Send;
    pub fn downgrade(&self) -> WeakAddr<A>;
}
impl<A: Actor> Clone for Addr<A> {}
impl<A, M, B> MessageResponse<A, M> for Addr<B>
where
    A: Actor,
    M: Message<Result = Self>,
    B: Actor,
{
}

pub struct WeakAddr<A: Actor> {}
impl<A: Actor> WeakAddr<A> {
    pub fn upgrade(&self) -> Option<Addr<A>>;
    pub fn recipient<M>(self) -> WeakRecipient<M>
    where
        A: Handler<M>,
        A::Context: ToEnvelope<A, M>,
        M: Message + Send + 'static,
        M::Result: Send;
}
impl<A: Actor> Clone for WeakAddr<A> {}

pub struct Recipient<M: Message> {}
impl<M> Recipient<M>
where
    M: Message + Send,
    M::Result: Send,
{
    pub fn do_send(&self, msg: M);
    pub fn try_send(&self, msg: M) -> Result<(), SendError<M>>;
    pub fn send(&self, msg: M) -> RecipientRequest<M>;
    pub fn connected(&self) -> bool;
    pub fn downgrade(&self) -> WeakRecipient<M>;
}
impl<A: Actor, M: Message + Send + 'static> From<Addr<A>> for Recipient<M>
where
    A: Handler<M>,
    M::Result: Send,
    A::Context: ToEnvelope<A, M>,
{
}
impl<M> Clone for Recipient<M>
where
    M: Message + Send,
    M::Result: Send,
{
}

pub struct WeakRecipient<M> {}

/// Its actors run on the thread of their arbiter; those with a `SyncContext` have threads that may block.
#[polled]
pub struct Context<A> {}
impl<A, M> ToEnvelope<A, M> for Context<A>
where
    A: Actor<Context = Context<A>> + Handler<M>,
    M: Message + Send + 'static,
    M::Result: Send,
{
}
impl<A> ActorContext for Context<A> where A: Actor<Context = Self> {}
impl<A> AsyncContext<A> for Context<A> where A: Actor<Context = Self> {}
impl<A> Context<A>
where
    A: Actor<Context = Self>,
{
    pub fn new() -> Self;
    pub fn with_receiver(rx: AddressReceiver<A>) -> Self;
    pub fn run(self, act: A) -> Addr<A>;
    pub fn into_future(self, act: A) -> ContextFut<A, Self>;
    pub fn handle(&self) -> SpawnHandle;
    pub fn set_mailbox_capacity(&mut self, cap: usize);
    pub fn connected(&self) -> bool;
}
impl<A> Default for Context<A> where A: Actor<Context = Self> {}
impl<A> AsyncContextParts<A> for Context<A> where A: Actor<Context = Self> {}

pub trait Handler<M>
where
    Self: Actor,
    M: Message,
{
    type Result: MessageResponse<Self, M>;
    fn handle(&mut self, msg: M, ctx: &mut Self::Context) -> Self::Result;
}

pub trait Message {
    type Result: 'static;
}
impl<M> Message for Arc<M>
where
    M: Message,
{
    type Result = M::Result;
}
impl<M> Message for Box<M>
where
    M: Message,
{
    type Result = M::Result;
}

pub trait StreamHandler<I>
where
    Self: Actor,
{
    fn handle(&mut self, item: I, ctx: &mut Self::Context);
    fn started(&mut self, ctx: &mut Self::Context);
    fn finished(&mut self, ctx: &mut Self::Context);
    fn add_stream<S>(stream: S, ctx: &mut Self::Context) -> SpawnHandle
    where
        S: Stream + 'static,
        Self: StreamHandler<S::Item>,
        Self::Context: AsyncContext<Self>;
}

pub mod dev {
    use crate::dev::channel::AddressSender;
    use crate::hidden::MsgRequest;
    use std::sync::Arc;
    use tokio::sync::oneshot::{Sender, Sender as OneshotSender};

    pub use crate::fut::future::ActorFuture;
    pub use crate::sync::{SyncArbiter, SyncContext};
    pub use crate::{
        Actor, ActorContext, ActorState, Addr, AsyncContext, Context, Handler, Message, Recipient, Running, SpawnHandle, StreamHandler,
    };

    pub trait ToEnvelope<A, M: Message>
    where
        A: Actor + Handler<M>,
        A::Context: ToEnvelope<A, M>,
    {
        fn pack(msg: M, tx: Option<Sender<M::Result>>) -> Envelope<A>;
    }

    pub trait EnvelopeProxy<A: Actor> {
        fn handle(&mut self, act: &mut A, ctx: &mut A::Context);
    }

    pub struct Envelope<A: Actor> {}
    impl<A: Actor> Envelope<A> {
        pub fn new<M>(msg: M, tx: Option<Sender<M::Result>>) -> Self
        where
            A: Handler<M>,
            A::Context: AsyncContext<A>,
            M: Message + Send + 'static,
            M::Result: Send;
        pub fn with_proxy(proxy: Box<dyn EnvelopeProxy<A> + Send>) -> Self;
    }
    impl<A: Actor> EnvelopeProxy<A> for Envelope<A> {}

    pub type Request<A, M> = MsgRequest<AddressSender<A>, M>;

    pub type RecipientRequest<M> = MsgRequest<Box<dyn crate::hidden::Sender<M>>, M>;

    pub enum SendError<T> {
        Full(T),
        Closed(T),
    }
    impl<T> SendError<T> {
        pub fn into_inner(self) -> T;
    }

    pub trait AsyncContextParts<A>: ActorContext + AsyncContext<A>
    where
        A: Actor<Context = Self>,
    {
        fn parts(&mut self) -> &mut ContextParts<A>;
    }

    pub struct ContextParts<A> {}

    pub struct ContextFut<A, C> {}

    pub trait MessageResponse<A: Actor, M: Message> {
        fn handle(self, ctx: &mut A::Context, tx: Option<OneshotSender<M::Result>>);
    }
    impl<A, M, I, E> MessageResponse<A, M> for Result<I, E>
    where
        A: Actor,
        M: Message<Result = Self>,
        I: 'static,
        E: 'static,
    {
    }
    impl<A, M, I> MessageResponse<A, M> for Arc<I>
    where
        A: Actor,
        M: Message<Result = Self>,
        I: 'static,
    {
    }
    impl<A, M, I> MessageResponse<A, M> for Option<I>
    where
        A: Actor,
        M: Message<Result = Self>,
        I: 'static,
    {
    }
    impl<A, M, I> MessageResponse<A, M> for Vec<I>
    where
        A: Actor,
        M: Message<Result = Self>,
        I: 'static,
    {
    }

    pub mod channel {
        use crate::dev::{SendError, ToEnvelope};
        use crate::hidden::WeakAddressSender;
        use crate::{Actor, Handler, Message};
        use tokio::sync::oneshot::Receiver as OneshotReceiver;

        pub struct AddressSender<A: Actor> {}
        impl<A: Actor> AddressSender<A> {
            pub fn connected(&self) -> bool;
            pub fn send<M>(&self, msg: M) -> Result<OneshotReceiver<M::Result>, SendError<M>>
            where
                A: Handler<M>,
                A::Context: ToEnvelope<A, M>,
                M::Result: Send,
                M: Message + Send;
            pub fn try_send<M>(&self, msg: M, park: bool) -> Result<(), SendError<M>>
            where
                A: Handler<M>,
                <A as Actor>::Context: ToEnvelope<A, M>,
                M::Result: Send,
                M: Message + Send + 'static;
            pub fn do_send<M>(&self, msg: M) -> Result<(), SendError<M>>
            where
                A: Handler<M>,
                <A as Actor>::Context: ToEnvelope<A, M>,
                M::Result: Send,
                M: Message + Send;
            pub fn downgrade(&self) -> WeakAddressSender<A>;
        }
        impl<A: Actor> Clone for AddressSender<A> {}

        pub struct AddressReceiver<A> {}
    }

    pub mod dev {
        pub use crate::dev::{
            AsyncContextParts, ContextFut, ContextParts, Envelope, EnvelopeProxy, MessageResponse, RecipientRequest, Request, SendError,
            ToEnvelope,
        };
        pub use crate::fut::future::ActorFuture;
        pub use crate::sync::{SyncArbiter, SyncContext};
        pub use crate::{
            Actor, ActorContext, ActorState, Addr, AsyncContext, Context, Handler, Message, Recipient, Running, SpawnHandle, StreamHandler,
        };
    }

    pub mod fut {
        pub use crate::fut::future::ActorFuture;
    }
}

pub mod fut {
    pub use crate::fut::future::ActorFuture;

    pub mod future {
        use crate::Actor;
        use futures_util::future::{Either, Ready};
        use std::ops::{Deref, DerefMut};
        use std::pin::Pin;
        use std::task::{Context, Poll};

        pub trait ActorFuture<A: Actor> {
            type Output;
            fn poll(self: Pin<&mut Self>, srv: &mut A, ctx: &mut A::Context, task: &mut Context<'_>) -> Poll<Self::Output>;
        }
        impl<A, B, Act> ActorFuture<Act> for Either<A, B>
        where
            A: ActorFuture<Act>,
            B: ActorFuture<Act, Output = A::Output>,
            Act: Actor,
        {
            type Output = A::Output;
        }
        impl<T, A> ActorFuture<A> for Ready<T>
        where
            A: Actor,
        {
            type Output = T;
        }
        impl<F, A> ActorFuture<A> for Box<F>
        where
            F: ActorFuture<A> + Unpin + ?Sized,
            A: Actor,
        {
            type Output = F::Output;
        }
        impl<P, A> ActorFuture<A> for Pin<P>
        where
            P: Unpin + DerefMut,
            <P as Deref>::Target: ActorFuture<A>,
            A: Actor,
        {
            type Output = <<P as Deref>::Target as ActorFuture<A>>::Output;
        }
    }
}

mod hidden {
    pub trait Sender<M> {}

    pub struct WeakAddressSender<A> {}

    pub struct MsgRequest<S, M> {}
}

pub mod prelude {
    pub use crate::dev::{RecipientRequest, Request, SendError};
    pub use crate::fut::future::ActorFuture;
    pub use crate::sync::{SyncArbiter, SyncContext};
    pub use crate::{
        Actor, ActorContext, ActorState, Addr, AsyncContext, Context, Handler, Message, Recipient, Running, SpawnHandle, StreamHandler,
    };

    pub mod dev {
        pub use crate::dev::{
            AsyncContextParts, ContextFut, ContextParts, Envelope, EnvelopeProxy, MessageResponse, RecipientRequest, Request, SendError,
            ToEnvelope,
        };
        pub use crate::fut::future::ActorFuture;
        pub use crate::sync::{SyncArbiter, SyncContext};
        pub use crate::{
            Actor, ActorContext, ActorState, Addr, AsyncContext, Context, Handler, Message, Recipient, Running, SpawnHandle, StreamHandler,
        };
    }

    pub mod fut {
        pub use crate::fut::future::ActorFuture;
    }
}

pub mod sync {
    use crate::dev::ToEnvelope;
    use crate::{Actor, ActorContext, Addr, Context, Handler, Message};
    use std::thread::Builder;

    pub struct SyncArbiter<A> {}
    impl<A> SyncArbiter<A>
    where
        A: Actor<Context = SyncContext<A>>,
    {
        #[runs(1, offloaded)]
        pub fn start<F>(threads: usize, factory: F) -> Addr<A>
        where
            F: Fn() -> A + Send + Sync + 'static;
        pub fn start_with_thread_builder<F, BF>(threads: usize, thread_builder_factory: BF, factory: F) -> Addr<A>
        where
            F: Fn() -> A + Send + Sync + 'static,
            BF: FnMut() -> Builder;
    }
    impl<A> Actor for SyncArbiter<A>
    where
        A: Actor<Context = SyncContext<A>>,
    {
        type Context = Context<Self>;
    }

    pub struct SyncContext<A> {}
    impl<A, M> ToEnvelope<A, M> for SyncContext<A>
    where
        A: Actor<Context = Self> + Handler<M>,
        M: Message + Send + 'static,
        M::Result: Send,
    {
    }
    impl<A> SyncContext<A>
    where
        A: Actor<Context = Self>,
    {
        pub fn address(&self) -> Addr<A>;
    }
    impl<A> ActorContext for SyncContext<A> where A: Actor<Context = Self> {}
}
