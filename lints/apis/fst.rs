#![source("fst 0.4.7")]

pub use crate::map::{Map, MapBuilder};
pub use crate::set::{Set, SetBuilder};

pub type Result<T> = std::result::Result<T, Error>;

pub enum Error {}

pub mod map {
    use std::io;

    #[derive(Clone)]
    pub struct Map<D> {}
    impl Map<Vec<u8>> {
        #[blocks(cpu, millis, pedantic, why = "it builds a transducer")]
        #[source("fst 0.4.7 src/map.rs:67")]
        pub fn from_iter<K, I>(iter: I) -> crate::Result<Map<Vec<u8>>>
        where
            K: AsRef<[u8]>,
            I: IntoIterator<Item = (K, u64)>;
    }
    impl<D: AsRef<[u8]>> Map<D> {
        pub fn new(data: D) -> crate::Result<Map<D>>;
        pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> bool;
        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Option<u64>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    pub struct MapBuilder<W> {}
    impl MapBuilder<Vec<u8>> {
        pub fn memory() -> MapBuilder<Vec<u8>>;
        #[blocks(cpu, millis, pedantic, why = "it builds the rest of a transducer")]
        #[source("fst 0.4.7 src/map.rs:620")]
        pub fn into_map(self) -> Map<Vec<u8>>;
    }
    impl<W: io::Write> MapBuilder<W> {
        pub fn new(wtr: W) -> crate::Result<MapBuilder<W>>;
        #[blocks_as(W, millis, pedantic, why = "it writes a part of a transducer")]
        #[blocks(cpu, millis, pedantic, why = "it builds a transducer")]
        #[source("fst 0.4.7 src/map.rs:641")]
        pub fn insert<K: AsRef<[u8]>>(&mut self, key: K, val: u64) -> crate::Result<()>;
        #[blocks_as(W, millis, why = "it writes a transducer")]
        #[blocks(cpu, millis, pedantic, why = "it builds a transducer")]
        #[source("fst 0.4.7 src/map.rs:653")]
        pub fn extend_iter<K, I>(&mut self, iter: I) -> crate::Result<()>
        where
            K: AsRef<[u8]>,
            I: IntoIterator<Item = (K, u64)>;
        #[blocks_as(W, millis, why = "it writes the rest of a transducer")]
        #[blocks(cpu, millis, pedantic, why = "it builds the rest of a transducer")]
        #[source("fst 0.4.7 src/map.rs:682")]
        pub fn finish(self) -> crate::Result<()>;
        #[blocks_as(W, millis, why = "it writes the rest of a transducer")]
        #[blocks(cpu, millis, pedantic, why = "it builds the rest of a transducer")]
        #[source("fst 0.4.7 src/map.rs:688")]
        pub fn into_inner(self) -> crate::Result<W>;
        pub fn get_ref(&self) -> &W;
        pub fn bytes_written(&self) -> u64;
    }
}

pub mod set {
    use std::io;

    #[derive(Clone)]
    pub struct Set<D> {}
    impl<D: AsRef<[u8]>> Set<D> {
        pub fn new(data: D) -> crate::Result<Set<D>>;
    }

    pub struct SetBuilder<W> {}
    impl SetBuilder<Vec<u8>> {
        pub fn memory() -> SetBuilder<Vec<u8>>;
        #[blocks(cpu, millis, pedantic, why = "it builds the rest of a transducer")]
        #[source("fst 0.4.7 src/set.rs:562")]
        pub fn into_set(self) -> Set<Vec<u8>>;
    }
    impl<W: io::Write> SetBuilder<W> {
        pub fn new(wtr: W) -> crate::Result<SetBuilder<W>>;
        #[blocks_as(W, millis, pedantic, why = "it writes a part of a transducer")]
        #[blocks(cpu, millis, pedantic, why = "it builds a transducer")]
        #[source("fst 0.4.7 src/set.rs:579")]
        pub fn insert<K: AsRef<[u8]>>(&mut self, key: K) -> crate::Result<()>;
        #[blocks_as(W, millis, why = "it writes the rest of a transducer")]
        #[blocks(cpu, millis, pedantic, why = "it builds the rest of a transducer")]
        #[source("fst 0.4.7 src/set.rs:613")]
        pub fn finish(self) -> crate::Result<()>;
        #[blocks_as(W, millis, why = "it writes the rest of a transducer")]
        #[blocks(cpu, millis, pedantic, why = "it builds the rest of a transducer")]
        #[source("fst 0.4.7 src/set.rs:619")]
        pub fn into_inner(self) -> crate::Result<W>;
        pub fn get_ref(&self) -> &W;
    }
}
