#![source("reed-solomon-erasure 6.0.0")]

pub use crate::core::ReedSolomon;

pub enum Error {}

pub mod core {
    use crate::hidden::{Field, ReconstructShard};
    use crate::Error;
    #[derive(Clone)]
    pub struct ReedSolomon<F> {}
    impl<F: Field> ReedSolomon<F> {
        pub fn new(data_shards: usize, parity_shards: usize) -> Result<ReedSolomon<F>, Error>;
        pub fn data_shard_count(&self) -> usize;
        pub fn parity_shard_count(&self) -> usize;
        pub fn total_shard_count(&self) -> usize;
        #[blocks(cpu, millis, pedantic, why = "it computes parity")]
        pub fn encode_single<T, U>(&self, i_data: usize, shards: T) -> Result<(), Error>
        where
            T: AsRef<[U]> + AsMut<[U]>,
            U: AsRef<[F::Elem]> + AsMut<[F::Elem]>;
        #[blocks(cpu, millis, pedantic, why = "it computes parity")]
        pub fn encode_single_sep<U: AsRef<[F::Elem]> + AsMut<[F::Elem]>>(
            &self,
            i_data: usize,
            single_data: &[F::Elem],
            parity: &mut [U],
        ) -> Result<(), Error>;
        #[blocks(cpu, millis, pedantic, why = "it computes parity")]
        pub fn encode<T, U>(&self, shards: T) -> Result<(), Error>
        where
            T: AsRef<[U]> + AsMut<[U]>,
            U: AsRef<[F::Elem]> + AsMut<[F::Elem]>;
        #[blocks(cpu, millis, pedantic, why = "it computes parity")]
        pub fn encode_sep<T: AsRef<[F::Elem]>, U: AsRef<[F::Elem]> + AsMut<[F::Elem]>>(
            &self,
            data: &[T],
            parity: &mut [U],
        ) -> Result<(), Error>;
        #[blocks(cpu, millis, pedantic, why = "it computes parity")]
        pub fn verify<T: AsRef<[F::Elem]>>(&self, slices: &[T]) -> Result<bool, Error>;
        #[blocks(cpu, millis, pedantic, why = "it computes parity")]
        pub fn verify_with_buffer<T, U>(&self, slices: &[T], buffer: &mut [U]) -> Result<bool, Error>
        where
            T: AsRef<[F::Elem]>,
            U: AsRef<[F::Elem]> + AsMut<[F::Elem]>;
        #[blocks(cpu, millis, pedantic, why = "it computes what is lost")]
        pub fn reconstruct<T: ReconstructShard<F>>(&self, slices: &mut [T]) -> Result<(), Error>;
        #[blocks(cpu, millis, pedantic, why = "it computes what is lost")]
        pub fn reconstruct_data<T: ReconstructShard<F>>(&self, slices: &mut [T]) -> Result<(), Error>;
    }
}

pub mod galois_8 {
    pub struct Field {}
    pub type ReedSolomon = crate::ReedSolomon<Field>;
}

pub mod galois_16 {
    pub struct Field {}
    pub type ReedSolomon = crate::ReedSolomon<Field>;
}

mod hidden {
    pub trait Field {}
    pub trait ReconstructShard {}
}
