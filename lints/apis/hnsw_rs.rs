#![source("hnsw_rs 0.3.5")]

pub mod hnsw {
    use crate::hidden::{Distance, FilterT};
    pub struct Hnsw<'b, T, D> {}
    pub struct Neighbour {
        pub d_id: usize,
        pub distance: f32,
    }
    impl<'b, T: Clone + Send + Sync, D: Distance<T> + Send + Sync> Hnsw<'b, T, D> {
        pub fn new(max_nb_connection: usize, max_elements: usize, max_layer: usize, ef_construction: usize, f: D) -> Self;
        pub fn get_nb_point(&self) -> usize;
        #[blocks(cpu, micros, pedantic, why = "it walks a graph")]
        pub fn insert(&self, datav_with_id: (&[T], usize));
        #[blocks(cpu, micros, pedantic, why = "it walks a graph")]
        pub fn insert_slice(&self, data_with_id: (&[T], usize));
        #[blocks(cpu, millis, why = "it searches or fills a graph with all cores")]
        pub fn parallel_insert(&self, datas: &[(&Vec<T>, usize)]);
        #[blocks(cpu, millis, why = "it searches or fills a graph with all cores")]
        pub fn parallel_insert_slice(&self, datas: &Vec<(&[T], usize)>);
        #[blocks(cpu, micros, pedantic, why = "it walks a graph")]
        pub fn search_filter(&self, data: &[T], knbn: usize, ef_arg: usize, filter: Option<&dyn FilterT>) -> Vec<Neighbour>;
        #[blocks(cpu, micros, pedantic, why = "it walks a graph")]
        pub fn search(&self, data: &[T], knbn: usize, ef_arg: usize) -> Vec<Neighbour>;
        #[blocks(cpu, millis, why = "it searches or fills a graph with all cores")]
        pub fn parallel_search(&self, datas: &[Vec<T>], knbn: usize, ef: usize) -> Vec<Vec<Neighbour>>;
    }
}

pub mod hnswio {
    use crate::hidden::{DeserializeOwned, Distance, Serialize};
    use crate::hnsw::Hnsw;
    use std::path::Path;
    pub struct HnswIo {}
    impl HnswIo {
        pub fn new(directory: &Path, basename: &str) -> Self;
        #[blocks(fs, millis, why = "it reads a graph from disk")]
        pub fn load_hnsw<'b, 'a, T, D>(&'a mut self) -> Result<Hnsw<'b, T, D>>
        where
            T: 'static + Serialize + DeserializeOwned + Clone + Sized + Send + Sync + std::fmt::Debug,
            D: Distance<T> + Default + Send + Sync,
            'a: 'b;
        #[blocks(fs, millis, why = "it reads a graph from disk")]
        pub fn load_hnsw_with_dist<'b, 'a, T, D>(&'a self, f: D) -> anyhow::Result<Hnsw<'b, T, D>>
        where
            T: 'static + Serialize + DeserializeOwned + Clone + Sized + Send + Sync + std::fmt::Debug,
            D: Distance<T> + Send + Sync,
            'a: 'b;
    }
}

pub mod prelude {
    pub use crate::hnsw::{Hnsw, Neighbour};
}

mod hidden {
    pub trait DeserializeOwned {}
    pub trait Distance {}
    pub trait FilterT {}
    pub trait Serialize {}
}
