#![source("tower 0.5.3")]

use crate::make::{AsService, IntoService};
use crate::service_fn::ServiceFn;
use std::error;
use std::future::Future;
use std::task::{Context, Poll};
use tower_service::Service;

pub use crate::builder::ServiceBuilder;
pub use crate::util::ServiceExt;

#[runs(0, awaited)]
pub fn service_fn<T>(f: T) -> ServiceFn<T>;

pub trait MakeService<Target, Request> {
    type Response;
    type Error;
    type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
    type MakeError;
    type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
    fn make_service(&mut self, target: Target) -> Self::Future;
    fn into_service(self) -> IntoService<Self, Request>
    where
        Self: Sized;
    fn as_service(&mut self) -> AsService<'_, Self, Request>
    where
        Self: Sized;
}
impl<M, S, Target, Request> MakeService<Target, Request> for M
where
    M: Service<Target, Response = S>,
    S: Service<Request>,
{
    type Response = S::Response;
    type Error = S::Error;
    type Service = S;
    type MakeError = M::Error;
    type Future = M::Future;
}

pub type BoxError = Box<dyn error::Error + Send + Sync>;

pub mod buffer {
    use crate::BoxError;
    use tower_layer::Layer;
    use tower_service::Service;

    pub struct BufferLayer<Request> {}
    impl<S, Request> Layer<S> for BufferLayer<Request>
    where
        S: Service<Request> + Send + 'static,
        S::Future: Send,
        S::Error: Into<BoxError> + Send + Sync,
        Request: Send + 'static,
    {
        type Service = Buffer<Request, S::Future>;
    }
    impl<Request> Clone for BufferLayer<Request> {}
    impl<Request> Copy for BufferLayer<Request> {}

    pub struct Buffer<Req, F> {}
}

pub mod builder {
    use crate::buffer::BufferLayer;
    use crate::filter::{AsyncFilterLayer, FilterLayer};
    use crate::limit::{ConcurrencyLimitLayer, RateLimitLayer};
    use crate::load_shed::LoadShedLayer;
    use crate::retry::RetryLayer;
    use crate::service_fn::ServiceFn;
    use crate::timeout::TimeoutLayer;
    use crate::util::{
        AndThenLayer, BoxCloneService, BoxCloneSyncServiceLayer, BoxService, Either, MapErrLayer, MapFutureLayer, MapRequestLayer,
        MapResponseLayer, MapResultLayer, ThenLayer,
    };
    use std::time::Duration;
    use tower_layer::{Identity, Layer, LayerFn, Stack};
    use tower_service::Service;

    #[derive(Clone)]
    pub struct ServiceBuilder<L> {}
    impl Default for ServiceBuilder<Identity> {}
    impl ServiceBuilder<Identity> {
        pub fn new() -> Self;
    }
    impl<L> ServiceBuilder<L> {
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<Either<T, Identity>, L>>;
        pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F>, L>>;
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<BufferLayer<Request>, L>>;
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<ConcurrencyLimitLayer, L>>;
        pub fn load_shed(self) -> ServiceBuilder<Stack<LoadShedLayer, L>>;
        pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<RateLimitLayer, L>>;
        pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<RetryLayer<P>, L>>;
        pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<TimeoutLayer, L>>;
        pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<FilterLayer<P>, L>>;
        pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<AsyncFilterLayer<P>, L>>;
        pub fn map_request<F, R1, R2>(self, f: F) -> ServiceBuilder<Stack<MapRequestLayer<F>, L>>
        where
            F: FnMut(R1) -> R2 + Clone;
        pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseLayer<F>, L>>;
        pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<MapErrLayer<F>, L>>;
        pub fn map_future<F>(self, f: F) -> ServiceBuilder<Stack<MapFutureLayer<F>, L>>;
        pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<ThenLayer<F>, L>>;
        pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<AndThenLayer<F>, L>>;
        pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<MapResultLayer<F>, L>>;
        pub fn into_inner(self) -> L;
        pub fn service<S>(&self, service: S) -> L::Service
        where
            L: Layer<S>;
        pub fn service_fn<F>(self, f: F) -> L::Service
        where
            L: Layer<ServiceFn<F>>;
        pub fn check_clone(self) -> Self
        where
            Self: Clone;
        pub fn check_service_clone<S>(self) -> Self
        where
            L: Layer<S>,
            L::Service: Clone;
        pub fn check_service<S, T, U, E>(self) -> Self
        where
            L: Layer<S>,
            L::Service: Service<T, Response = U, Error = E>;
        pub fn boxed<S, R>(
            self,
        ) -> ServiceBuilder<
            Stack<LayerFn<fn(L::Service) -> BoxService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>,
        >
        where
            L: Layer<S>,
            L::Service: Service<R> + Send + 'static,
            <L::Service as Service<R>>::Future: Send + 'static;
        pub fn boxed_clone<S, R>(
            self,
        ) -> ServiceBuilder<
            Stack<
                LayerFn<fn(L::Service) -> BoxCloneService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>,
                L,
            >,
        >
        where
            L: Layer<S>,
            L::Service: Service<R> + Clone + Send + 'static,
            <L::Service as Service<R>>::Future: Send + 'static;
        pub fn boxed_clone_sync<S, R>(
            self,
        ) -> ServiceBuilder<
            Stack<BoxCloneSyncServiceLayer<S, R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>, Identity>,
        >
        where
            L: Layer<S> + Send + Sync + 'static,
            L::Service: Service<R> + Clone + Send + Sync + 'static,
            <L::Service as Service<R>>::Future: Send + Sync + 'static;
    }
    impl<S, L> Layer<S> for ServiceBuilder<L>
    where
        L: Layer<S>,
    {
        type Service = L::Service;
    }
}

pub mod filter {
    use tower_layer::Layer;

    #[derive(Clone)]
    pub struct FilterLayer<U> {}
    impl<U: Clone, S> Layer<S> for FilterLayer<U> {
        type Service = Filter<S, U>;
    }

    #[derive(Clone)]
    pub struct AsyncFilterLayer<U> {}
    impl<U: Clone, S> Layer<S> for AsyncFilterLayer<U> {
        type Service = AsyncFilter<S, U>;
    }

    pub trait AsyncPredicate<Request> {
        type Future;
        type Request;
    }

    pub trait Predicate<Request> {
        type Request;
    }

    pub struct Filter<T, U> {}

    pub struct AsyncFilter<T, U> {}
}

pub mod limit {
    use tower_layer::Layer;

    #[derive(Clone)]
    pub struct ConcurrencyLimitLayer {}
    impl<S> Layer<S> for ConcurrencyLimitLayer {
        type Service = ConcurrencyLimit<S>;
    }

    pub struct ConcurrencyLimit<T> {}

    #[derive(Clone)]
    pub struct RateLimitLayer {}
    impl<S> Layer<S> for RateLimitLayer {
        type Service = RateLimit<S>;
    }

    pub struct RateLimit<T> {}

    pub mod concurrency {
        pub use crate::limit::{ConcurrencyLimit, ConcurrencyLimitLayer};
    }

    pub mod rate {
        pub use crate::limit::{RateLimit, RateLimitLayer};
    }
}

pub mod load_shed {
    use tower_layer::Layer;

    #[derive(Clone, Default)]
    pub struct LoadShedLayer {}
    impl<S> Layer<S> for LoadShedLayer {
        type Service = LoadShed<S>;
    }

    pub struct LoadShed<S> {}
}

pub mod make {
    pub use crate::MakeService;

    pub struct IntoService<M, Request> {}

    pub struct AsService<'a, M, Request> {}
}

pub mod retry {
    use tower_layer::Layer;

    #[derive(Clone)]
    pub struct RetryLayer<P> {}
    impl<P, S> Layer<S> for RetryLayer<P>
    where
        P: Clone,
    {
        type Service = Retry<P, S>;
    }

    pub struct Retry<P, S> {}
}

pub mod service_fn {
    use std::future::Future;
    use tower_service::Service;

    pub use crate::service_fn;

    #[derive(Copy, Clone)]
    pub struct ServiceFn<T> {}
    impl<T, F, Request, R, E> Service<Request> for ServiceFn<T>
    where
        T: FnMut(Request) -> F,
        F: Future<Output = Result<R, E>>,
    {
        type Response = R;
        type Error = E;
        type Future = F;
    }
}

pub mod timeout {
    use tower_layer::Layer;

    #[derive(Clone)]
    pub struct TimeoutLayer {}
    impl<S> Layer<S> for TimeoutLayer {
        type Service = Timeout<S>;
    }

    pub struct Timeout<T> {}
}

pub mod util {
    use crate::filter::{AsyncFilter, AsyncPredicate, Filter, Predicate};
    use crate::util::future::EitherResponseFuture;
    use futures_core::Stream;
    use std::future::Future;
    use tower_layer::{Layer, LayerFn};
    use tower_service::Service;

    pub use crate::service_fn;
    pub use crate::service_fn::ServiceFn;

    pub struct AndThen<S, F> {}

    pub struct AndThenLayer<F> {}

    pub struct BoxCloneSyncServiceLayer<In, T, U, E> {}

    pub struct BoxService<T, U, E> {}
    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S>(inner: S) -> Self
        where
            S: Service<T, Response = U, Error = E> + Send + 'static,
            S::Future: Send + 'static;
        pub fn layer<S>() -> LayerFn<fn(S) -> Self>
        where
            S: Service<T, Response = U, Error = E> + Send + 'static,
            S::Future: Send + 'static;
    }

    pub struct BoxCloneService<T, U, E> {}

    pub struct CallAll<Svc, S> {}

    #[derive(Clone, Copy)]
    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }
    impl<A, B, Request> Service<Request> for Either<A, B>
    where
        A: Service<Request>,
        B: Service<Request, Response = A::Response, Error = A::Error>,
    {
        type Response = A::Response;
        type Error = A::Error;
        type Future = EitherResponseFuture<A::Future, B::Future>;
    }
    impl<S, A, B> Layer<S> for Either<A, B>
    where
        A: Layer<S>,
        B: Layer<S>,
    {
        type Service = Either<A::Service, B::Service>;
    }

    pub struct MapErr<S, F> {}

    #[derive(Clone)]
    pub struct MapErrLayer<F> {}
    impl<S, F> Layer<S> for MapErrLayer<F>
    where
        F: Clone,
    {
        type Service = MapErr<S, F>;
    }

    pub struct MapRequest<S, F> {}

    #[derive(Clone)]
    pub struct MapRequestLayer<F> {}
    impl<S, F> Layer<S> for MapRequestLayer<F>
    where
        F: Clone,
    {
        type Service = MapRequest<S, F>;
    }

    pub struct MapResponse<S, F> {}

    #[derive(Clone)]
    pub struct MapResponseLayer<F> {}
    impl<S, F> Layer<S> for MapResponseLayer<F>
    where
        F: Clone,
    {
        type Service = MapResponse<S, F>;
    }

    pub struct MapResult<S, F> {}

    pub struct MapResultLayer<F> {}

    pub struct MapFuture<S, F> {}

    pub struct MapFutureLayer<F> {}

    pub struct Oneshot<S, Req> {}

    pub struct ReadyOneshot<T, Request> {}

    pub struct Ready<'a, T, Request> {}

    pub struct Then<S, F> {}

    pub struct ThenLayer<F> {}

    pub trait ServiceExt<Request>: Service<Request> {
        fn ready(&mut self) -> Ready<'_, Self, Request>
        where
            Self: Sized;
        fn ready_oneshot(self) -> ReadyOneshot<Self, Request>
        where
            Self: Sized;
        fn oneshot(self, req: Request) -> Oneshot<Self, Request>
        where
            Self: Sized;
        fn call_all<S>(self, reqs: S) -> CallAll<Self, S>
        where
            Self: Sized,
            S: Stream<Item = Request>;
        fn and_then<F>(self, f: F) -> AndThen<Self, F>
        where
            Self: Sized,
            F: Clone;
        fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F>
        where
            Self: Sized,
            F: FnOnce(Self::Response) -> Response + Clone;
        fn map_err<F, Error>(self, f: F) -> MapErr<Self, F>
        where
            Self: Sized,
            F: FnOnce(Self::Error) -> Error + Clone;
        fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F>
        where
            Self: Sized,
            Error: From<Self::Error>,
            F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone;
        fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F>
        where
            Self: Sized,
            F: FnMut(NewRequest) -> Request;
        fn filter<F, NewRequest>(self, filter: F) -> Filter<Self, F>
        where
            Self: Sized,
            F: Predicate<NewRequest>;
        fn filter_async<F, NewRequest>(self, filter: F) -> AsyncFilter<Self, F>
        where
            Self: Sized,
            F: AsyncPredicate<NewRequest>;
        fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F>
        where
            Self: Sized,
            Error: From<Self::Error>,
            F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone,
            Fut: Future<Output = Result<Response, Error>>;
        fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F>
        where
            Self: Sized,
            F: FnMut(Self::Future) -> Fut,
            Error: From<Self::Error>,
            Fut: Future<Output = Result<Response, Error>>;
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>
        where
            Self: Sized + Send + 'static,
            Self::Future: Send + 'static;
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>
        where
            Self: Clone + Sized + Send + 'static,
            Self::Future: Send + 'static;
    }
    impl<T: ?Sized, Request> ServiceExt<Request> for T where T: Service<Request> {}

    pub mod future {
        pub struct EitherResponseFuture<A, B> {}
    }
}
