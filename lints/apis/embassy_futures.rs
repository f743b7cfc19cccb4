#![source("embassy-futures 0.1.2")]
#![runtime(embassy)]

use std::future::Future;
use std::task::Poll;

#[blocks(block_on, fatal, tokio = ".await", why = "it spins until the future is done")]
#[runs(0, root)]
pub fn block_on<F: Future>(fut: F) -> F::Output;
pub fn poll_once<F: Future>(fut: F) -> Poll<F::Output>;
pub async fn yield_now();

mod hidden {
    pub struct Join<A, B> {}
    pub struct Join3<A, B, C> {}
    pub struct Join4<A, B, C, D> {}
    pub struct Join5<A, B, C, D, E> {}
}

pub mod join {
    use crate::hidden::{Join, Join3, Join4, Join5};
    use std::future::Future;

    pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2>
    where
        Fut1: Future,
        Fut2: Future;
    pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future;
    pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future,
        Fut4: Future;
    pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
        future1: Fut1,
        future2: Fut2,
        future3: Fut3,
        future4: Fut4,
        future5: Fut5,
    ) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
    where
        Fut1: Future,
        Fut2: Future,
        Fut3: Future,
        Fut4: Future,
        Fut5: Future;
    pub fn join_array<Fut: Future, const N: usize>(futures: [Fut; N]) -> JoinArray<Fut, N>;

    pub struct JoinArray<Fut: Future, const N: usize> {}
    impl<Fut: Future, const N: usize> Future for JoinArray<Fut, N> {
        type Output = [Fut::Output; N];
    }
}

pub mod select {
    use std::future::Future;
    use std::pin::Pin;

    pub fn select<A, B>(a: A, b: B) -> Select<A, B>
    where
        A: Future,
        B: Future;
    pub fn select3<A, B, C>(a: A, b: B, c: C) -> Select3<A, B, C>
    where
        A: Future,
        B: Future,
        C: Future;
    pub fn select4<A, B, C, D>(a: A, b: B, c: C, d: D) -> Select4<A, B, C, D>
    where
        A: Future,
        B: Future,
        C: Future,
        D: Future;
    pub fn select5<A, B, C, D, E>(a: A, b: B, c: C, d: D, e: E) -> Select5<A, B, C, D, E>
    where
        A: Future,
        B: Future,
        C: Future,
        D: Future,
        E: Future;
    pub fn select6<A, B, C, D, E, F>(a: A, b: B, c: C, d: D, e: E, f: F) -> Select6<A, B, C, D, E, F>
    where
        A: Future,
        B: Future,
        C: Future,
        D: Future,
        E: Future,
        F: Future;
    pub fn select_array<Fut: Future, const N: usize>(arr: [Fut; N]) -> SelectArray<Fut, N>;
    pub fn select_slice<'a, Fut: Future>(slice: Pin<&'a mut [Fut]>) -> SelectSlice<'a, Fut>;

    #[derive(Clone)]
    pub enum Either<A, B> {
        First(A),
        Second(B),
    }
    impl<A, B> Either<A, B> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
    }

    pub struct Select<A, B> {}
    impl<A, B> Future for Select<A, B>
    where
        A: Future,
        B: Future,
    {
        type Output = Either<A::Output, B::Output>;
    }

    #[derive(Clone)]
    pub enum Either3<A, B, C> {
        First(A),
        Second(B),
        Third(C),
    }
    impl<A, B, C> Either3<A, B, C> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
    }

    pub struct Select3<A, B, C> {}
    impl<A, B, C> Future for Select3<A, B, C>
    where
        A: Future,
        B: Future,
        C: Future,
    {
        type Output = Either3<A::Output, B::Output, C::Output>;
    }

    #[derive(Clone)]
    pub enum Either4<A, B, C, D> {
        First(A),
        Second(B),
        Third(C),
        Fourth(D),
    }
    impl<A, B, C, D> Either4<A, B, C, D> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
        pub fn is_fourth(&self) -> bool;
    }

    pub struct Select4<A, B, C, D> {}
    impl<A, B, C, D> Future for Select4<A, B, C, D>
    where
        A: Future,
        B: Future,
        C: Future,
        D: Future,
    {
        type Output = Either4<A::Output, B::Output, C::Output, D::Output>;
    }

    #[derive(Clone)]
    pub enum Either5<A, B, C, D, E> {
        First(A),
        Second(B),
        Third(C),
        Fourth(D),
        Fifth(E),
    }
    impl<A, B, C, D, E> Either5<A, B, C, D, E> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
        pub fn is_fourth(&self) -> bool;
        pub fn is_fifth(&self) -> bool;
    }

    pub struct Select5<A, B, C, D, E> {}
    impl<A, B, C, D, E> Future for Select5<A, B, C, D, E>
    where
        A: Future,
        B: Future,
        C: Future,
        D: Future,
        E: Future,
    {
        type Output = Either5<A::Output, B::Output, C::Output, D::Output, E::Output>;
    }

    #[derive(Clone)]
    pub enum Either6<A, B, C, D, E, F> {
        First(A),
        Second(B),
        Third(C),
        Fourth(D),
        Fifth(E),
        Sixth(F),
    }
    impl<A, B, C, D, E, F> Either6<A, B, C, D, E, F> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
        pub fn is_fourth(&self) -> bool;
        pub fn is_fifth(&self) -> bool;
        pub fn is_sixth(&self) -> bool;
    }

    pub struct Select6<A, B, C, D, E, F> {}
    impl<A, B, C, D, E, F> Future for Select6<A, B, C, D, E, F>
    where
        A: Future,
        B: Future,
        C: Future,
        D: Future,
        E: Future,
        F: Future,
    {
        type Output = Either6<A::Output, B::Output, C::Output, D::Output, E::Output, F::Output>;
    }

    pub struct SelectArray<Fut, const N: usize> {}
    impl<Fut: Future, const N: usize> Future for SelectArray<Fut, N> {
        type Output = (Fut::Output, usize);
    }

    pub struct SelectSlice<'a, Fut> {}
    impl<'a, Fut: Future> Future for SelectSlice<'a, Fut> {
        type Output = (Fut::Output, usize);
    }
}
