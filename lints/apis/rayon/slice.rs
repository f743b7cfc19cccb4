pub mod slice {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};
    use std::cmp::Ordering;

    pub struct ChunkBy<'data, T, P> {}
    impl<T, P: Clone> Clone for ChunkBy<'_, T, P> {}
    impl<'data, T, P> ParallelIterator for ChunkBy<'data, T, P>
    where
        T: Sync,
        P: Fn(&T, &T) -> bool + Send + Sync,
    {
        type Item = &'data [T];
    }

    pub struct ChunkByMut<'data, T, P> {}
    impl<'data, T, P> ParallelIterator for ChunkByMut<'data, T, P>
    where
        T: Send,
        P: Fn(&T, &T) -> bool + Send + Sync,
    {
        type Item = &'data mut [T];
    }

    pub struct Chunks<'data, T> {}
    impl<T> Clone for Chunks<'_, T> {}
    impl<'data, T: Sync> ParallelIterator for Chunks<'data, T> {
        type Item = &'data [T];
    }
    impl<T: Sync> IndexedParallelIterator for Chunks<'_, T> {}

    pub struct ChunksExact<'data, T> {}
    impl<'data, T> ChunksExact<'data, T> {
        pub fn remainder(&self) -> &'data [T];
    }
    impl<T> Clone for ChunksExact<'_, T> {}
    impl<'data, T: Sync> ParallelIterator for ChunksExact<'data, T> {
        type Item = &'data [T];
    }
    impl<T: Sync> IndexedParallelIterator for ChunksExact<'_, T> {}

    pub struct ChunksMut<'data, T> {}
    impl<'data, T: Send> ParallelIterator for ChunksMut<'data, T> {
        type Item = &'data mut [T];
    }
    impl<T: Send> IndexedParallelIterator for ChunksMut<'_, T> {}

    pub struct ChunksExactMut<'data, T> {}
    impl<'data, T> ChunksExactMut<'data, T> {
        pub fn into_remainder(self) -> &'data mut [T];
        pub fn remainder(&mut self) -> &mut [T];
        pub fn take_remainder(&mut self) -> &'data mut [T];
    }
    impl<'data, T: Send> ParallelIterator for ChunksExactMut<'data, T> {
        type Item = &'data mut [T];
    }
    impl<T: Send> IndexedParallelIterator for ChunksExactMut<'_, T> {}

    pub struct RChunks<'data, T> {}
    impl<T> Clone for RChunks<'_, T> {}
    impl<'data, T: Sync> ParallelIterator for RChunks<'data, T> {
        type Item = &'data [T];
    }
    impl<T: Sync> IndexedParallelIterator for RChunks<'_, T> {}

    pub struct RChunksExact<'data, T> {}
    impl<'data, T> RChunksExact<'data, T> {
        pub fn remainder(&self) -> &'data [T];
    }
    impl<T> Clone for RChunksExact<'_, T> {}
    impl<'data, T: Sync> ParallelIterator for RChunksExact<'data, T> {
        type Item = &'data [T];
    }
    impl<T: Sync> IndexedParallelIterator for RChunksExact<'_, T> {}

    pub struct RChunksMut<'data, T> {}
    impl<'data, T: Send> ParallelIterator for RChunksMut<'data, T> {
        type Item = &'data mut [T];
    }
    impl<T: Send> IndexedParallelIterator for RChunksMut<'_, T> {}

    pub struct RChunksExactMut<'data, T: Send> {}
    impl<'data, T: Send> RChunksExactMut<'data, T> {
        pub fn into_remainder(self) -> &'data mut [T];
        pub fn remainder(&mut self) -> &mut [T];
        pub fn take_remainder(&mut self) -> &'data mut [T];
    }
    impl<'data, T: Send + 'data> ParallelIterator for RChunksExactMut<'data, T> {
        type Item = &'data mut [T];
    }
    impl<'data, T: Send + 'data> IndexedParallelIterator for RChunksExactMut<'data, T> {}

    pub struct Windows<'data, T> {}
    impl<T> Clone for Windows<'_, T> {}
    impl<'data, T: Sync> ParallelIterator for Windows<'data, T> {
        type Item = &'data [T];
    }
    impl<T: Sync> IndexedParallelIterator for Windows<'_, T> {}

    pub struct ArrayWindows<'data, T: Sync, const N: usize> {}
    impl<T: Sync, const N: usize> Clone for ArrayWindows<'_, T, N> {}
    impl<'data, T: Sync, const N: usize> ParallelIterator for ArrayWindows<'data, T, N> {
        type Item = &'data [T; N];
    }
    impl<T: Sync, const N: usize> IndexedParallelIterator for ArrayWindows<'_, T, N> {}

    pub trait ParallelSlice<T: Sync> {
        fn as_parallel_slice(&self) -> &[T];
        fn par_split<P>(&self, separator: P) -> Split<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive<P>(&self, separator: P) -> SplitInclusive<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_windows(&self, window_size: usize) -> Windows<'_, T>;
        fn par_array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N>;
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "its consumer waits for the thread pool")]
        fn par_chunks(&self, chunk_size: usize) -> Chunks<'_, T>;
        fn par_chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T>;
        fn par_rchunks(&self, chunk_size: usize) -> RChunks<'_, T>;
        fn par_rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T>;
        fn par_chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F>
        where
            F: Fn(&T, &T) -> bool + Send + Sync;
    }
    impl<T: Sync> ParallelSlice<T> for [T] {}

    pub trait ParallelSliceMut<T: Send> {
        fn as_parallel_slice_mut(&mut self) -> &mut [T];
        fn par_split_mut<P>(&mut self, separator: P) -> SplitMut<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_split_inclusive_mut<P>(&mut self, separator: P) -> SplitInclusiveMut<'_, T, P>
        where
            P: Fn(&T) -> bool + Sync + Send;
        fn par_chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T>;
        fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T>;
        fn par_rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T>;
        fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T>;
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "it sorts on the pool and waits")]
        fn par_sort(&mut self)
        where
            T: Ord;
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "it sorts on the pool and waits")]
        fn par_sort_by<F>(&mut self, compare: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        #[blocks(cpu, millis, why = "it sorts on the pool and waits")]
        fn par_sort_by_key<K, F>(&mut self, f: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        #[blocks(cpu, millis, why = "it sorts on the pool and waits")]
        fn par_sort_by_cached_key<K, F>(&mut self, f: F)
        where
            F: Fn(&T) -> K + Sync,
            K: Ord + Send;
        #[blocks(cpu, millis, tokio = "tokio_rayon::spawn(move || ..)", why = "it sorts on the pool and waits")]
        fn par_sort_unstable(&mut self)
        where
            T: Ord;
        #[blocks(cpu, millis, why = "it sorts on the pool and waits")]
        fn par_sort_unstable_by<F>(&mut self, compare: F)
        where
            F: Fn(&T, &T) -> Ordering + Sync;
        #[blocks(cpu, millis, why = "it sorts on the pool and waits")]
        fn par_sort_unstable_by_key<K, F>(&mut self, f: F)
        where
            K: Ord,
            F: Fn(&T) -> K + Sync;
        fn par_chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F>
        where
            F: Fn(&T, &T) -> bool + Send + Sync;
    }
    impl<T: Send> ParallelSliceMut<T> for [T] {}

    pub struct Iter<'data, T> {}
    impl<T> Clone for Iter<'_, T> {}
    impl<'data, T: Sync> ParallelIterator for Iter<'data, T> {
        type Item = &'data T;
    }
    impl<T: Sync> IndexedParallelIterator for Iter<'_, T> {}

    pub struct IterMut<'data, T> {}
    impl<'data, T: Send> ParallelIterator for IterMut<'data, T> {
        type Item = &'data mut T;
    }
    impl<T: Send> IndexedParallelIterator for IterMut<'_, T> {}

    pub struct Split<'data, T, P> {}
    impl<T, P: Clone> Clone for Split<'_, T, P> {}
    impl<'data, T, P> ParallelIterator for Split<'data, T, P>
    where
        P: Fn(&T) -> bool + Sync + Send,
        T: Sync,
    {
        type Item = &'data [T];
    }

    pub struct SplitInclusive<'data, T, P> {}
    impl<T, P: Clone> Clone for SplitInclusive<'_, T, P> {}
    impl<'data, T, P> ParallelIterator for SplitInclusive<'data, T, P>
    where
        P: Fn(&T) -> bool + Sync + Send,
        T: Sync,
    {
        type Item = &'data [T];
    }

    pub struct SplitMut<'data, T, P> {}
    impl<'data, T, P> ParallelIterator for SplitMut<'data, T, P>
    where
        P: Fn(&T) -> bool + Sync + Send,
        T: Send,
    {
        type Item = &'data mut [T];
    }

    pub struct SplitInclusiveMut<'data, T, P> {}
    impl<'data, T, P> ParallelIterator for SplitInclusiveMut<'data, T, P>
    where
        P: Fn(&T) -> bool + Sync + Send,
        T: Send,
    {
        type Item = &'data mut [T];
    }
}
