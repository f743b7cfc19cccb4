#![source("rand 0.10.3")]

use crate::distr::uniform::{SampleRange, SampleUniform};
use crate::distr::{Distribution, Iter, StandardUniform};
use crate::rngs::ThreadRng;
use rand_core::Rng;

pub fn rng() -> ThreadRng;
pub fn random<T>() -> T
where
    StandardUniform: Distribution<T>;

pub trait RngExt: Rng {
    fn random<T>(&mut self) -> T
    where
        StandardUniform: Distribution<T>;
    fn random_iter<T>(self) -> Iter<StandardUniform, Self, T>
    where
        Self: Sized,
        StandardUniform: Distribution<T>;
    fn random_range<T, R>(&mut self, range: R) -> T
    where
        T: SampleUniform,
        R: SampleRange<T>;
    fn random_bool(&mut self, p: f64) -> bool;
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    fn sample_iter<T, D>(self, distr: D) -> Iter<D, Self, T>
    where
        D: Distribution<T>,
        Self: Sized;
    fn fill<T: Fill>(&mut self, dest: &mut [T]);
}
impl<R: Rng + ?Sized> RngExt for R {}

pub trait Fill: Sized {
    fn fill_slice<R: Rng + ?Sized>(this: &mut [Self], rng: &mut R);
}
impl Fill for u8 {}

pub mod distr {
    use crate::hidden::{Mask, Simd, SimdPartialOrd};
    use rand_core::Rng;
    use std::arch::x86_64::{__m128i, __m256i, __m512i};
    use std::num::Wrapping;
    use std::simd::MaskElement;

    pub trait Distribution<T> {
        fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
        fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T>
        where
            R: Rng,
            Self: Sized;
        fn map<F, S>(self, func: F) -> Map<Self, F, T, S>
        where
            F: Fn(T) -> S,
            Self: Sized;
    }
    impl<T, D: Distribution<T> + ?Sized> Distribution<T> for &D {}

    pub struct Iter<D, R, T> {}
    impl<D, R, T> Iterator for Iter<D, R, T>
    where
        D: Distribution<T>,
        R: Rng,
    {
        type Item = T;
    }

    pub struct Map<D, F, T, S> {}

    pub trait SampleString {}

    #[derive(Clone, Copy, Default)]
    pub struct StandardUniform;
    impl Distribution<u8> for StandardUniform {}
    impl Distribution<u16> for StandardUniform {}
    impl Distribution<u32> for StandardUniform {}
    impl Distribution<u64> for StandardUniform {}
    impl Distribution<u128> for StandardUniform {}
    impl Distribution<__m128i> for StandardUniform {}
    impl Distribution<__m256i> for StandardUniform {}
    impl Distribution<__m512i> for StandardUniform {}
    impl Distribution<char> for StandardUniform {}
    impl SampleString for StandardUniform {}
    impl Distribution<bool> for StandardUniform {}
    impl<T, const LANES: usize> Distribution<Mask<T, LANES>> for StandardUniform
    where
        T: MaskElement + Default,
        StandardUniform: Distribution<Simd<T, LANES>>,
        Simd<T, LANES>: SimdPartialOrd<Mask = Mask<T, LANES>>,
    {
    }
    impl<T, const N: usize> Distribution<[T; N]> for StandardUniform where StandardUniform: Distribution<T> {}
    impl<T> Distribution<Wrapping<T>> for StandardUniform where StandardUniform: Distribution<T> {}

    pub mod uniform {
        use rand_core::Rng;
        use std::ops::{Range, RangeInclusive};
        use std::time::Duration;

        pub struct UniformUsize {}

        pub struct UniformChar {}

        pub struct UniformDuration {}

        pub enum Error {}

        pub trait SampleUniform: Sized {
            type Sampler: UniformSampler<X = Self>;
        }
        impl SampleUniform for usize {
            type Sampler = UniformUsize;
        }
        impl SampleUniform for char {
            type Sampler = UniformChar;
        }
        impl SampleUniform for Duration {
            type Sampler = UniformDuration;
        }

        pub trait UniformSampler {
            type X;
        }

        pub trait SampleRange<T> {
            fn sample_single<R: Rng + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
            fn is_empty(&self) -> bool;
        }
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
        impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}
    }
}

mod hidden {
    pub struct Mask<A, B> {}
    pub struct Simd<A, B> {}
    pub struct SimdPartialOrd {}
}

pub mod prelude {
    pub use crate::distr::Distribution;
    pub use crate::rngs::ThreadRng;
    pub use crate::RngExt;
}

pub mod rngs {
    #[derive(Clone)]
    pub struct ThreadRng {}
    impl Default for ThreadRng {}
}
