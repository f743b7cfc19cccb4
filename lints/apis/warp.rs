#![source("warp 0.4.3")]
#![runtime(tokio)]

use crate::filters::BoxedFilter;
use crate::hidden::{And, AndThen, Either, LazyTcp, Map, Or, OrElse, Recover, Server, Standard, Then, Tuple, Unify, UntupleOne};
use crate::reject::Rejection;
use crate::reply::Reply;
use futures_util::TryFuture;
use std::future::Future;

#[serves]
pub fn serve<F>(filter: F) -> Server<F, LazyTcp, Standard>
where
    F: Filter + Clone + Send + Sync + 'static,
    F::Extract: Reply,
    F::Error:;

pub trait Filter {
    fn and<F>(self, other: F) -> And<Self, F>
    where
        Self: Sized,
        <Self::Extract as Tuple>::HList:,
        F: Filter + Clone,
        F::Error:;
    fn or<F>(self, other: F) -> Or<Self, F>
    where
        Self: Filter<Error = Rejection> + Sized,
        F: Filter,
        F::Error:;
    #[runs(0, awaited)]
    fn map<F>(self, fun: F) -> Map<Self, F>
    where
        Self: Sized,
        F: Clone;
    fn then<F>(self, fun: F) -> Then<Self, F>
    where
        Self: Sized,
        F: Clone,
        F::Output: Future + Send;
    #[runs(0, awaited)]
    fn and_then<F>(self, fun: F) -> AndThen<Self, F>
    where
        Self: Sized,
        F: Clone,
        F::Output: TryFuture + Send,
        <F::Output as TryFuture>::Error:;
    fn or_else<F>(self, fun: F) -> OrElse<Self, F>
    where
        Self: Filter<Error = Rejection> + Sized,
        F:,
        F::Output: TryFuture<Ok = Self::Extract> + Send,
        <F::Output as TryFuture>::Error:;
    fn recover<F>(self, fun: F) -> Recover<Self, F>
    where
        Self: Filter<Error = Rejection> + Sized,
        F:,
        F::Output: TryFuture + Send,
        <F::Output as TryFuture>::Error:;
    fn unify<T>(self) -> Unify<Self>
    where
        Self: Filter<Extract = (Either<T, T>,)> + Sized,
        T:;
    fn untuple_one<T>(self) -> UntupleOne<Self>
    where
        Self: Filter<Extract = (T,)> + Sized,
        T:;
    fn with<W>(self, wrapper: W) -> W::Wrapped
    where
        Self: Sized,
        W:;
    fn boxed(self) -> BoxedFilter<Self::Extract>
    where
        Self: Sized + Send + Sync + 'static,
        Self::Extract: Send,
        Self::Error: Into<Rejection>;
}
impl<T> Filter for T {}

pub mod filters {
    pub struct BoxedFilter<T> {}
    impl<T> Clone for BoxedFilter<T> {}
}

mod hidden {
    pub struct Body {}

    pub struct And<T, U> {}

    pub struct AndThen<T, F> {}

    pub struct Map<T, F> {}

    pub struct Or<T, U> {}

    pub struct OrElse<T, F> {}

    pub struct Recover<T, F> {}

    pub struct Then<T, F> {}

    pub struct Unify<F> {}

    pub struct UntupleOne<F> {}

    pub enum Either<T, U> {}

    pub trait Tuple {
        type HList;
    }

    pub struct Server<F, A, R> {}

    pub struct LazyTcp {}

    pub struct Standard {}
}

pub mod reject {
    use std::convert::Infallible;

    pub trait Reject {}

    pub struct Rejection {}
    impl<T: Reject> From<T> for Rejection {}
    impl From<Infallible> for Rejection {}
}

pub mod reply {
    use crate::hidden::Body;
    use http::{Error, StatusCode};
    use std::borrow::Cow;
    use std::convert::Infallible;

    pub type Response = http::Response<Body>;

    pub trait Reply: Send {
        fn into_response(self) -> Response;
    }
    impl<T: Reply + ?Sized> Reply for Box<T> {}
    impl Reply for StatusCode {}
    impl Reply for Error {}
    impl<T, E> Reply for Result<T, E>
    where
        T: Reply,
        E: Reply,
    {
    }
    impl Reply for String {}
    impl Reply for Vec<u8> {}
    impl Reply for &'static str {}
    impl Reply for Cow<'static, str> {}
    impl Reply for &'static [u8] {}
    impl Reply for Infallible {}
}
