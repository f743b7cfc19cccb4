#![source("prometheus-client src/metrics/family.rs (1ae51af)")]

pub mod metrics {
    pub mod family {
        use parking_lot::MappedRwLockReadGuard;

        #[derive(Clone, Default)]
        pub struct Family<S, M, C = fn() -> M> {}
        impl<S, M, C> Family<S, M, C> {
            #[runs(0, later)]
            pub fn new_with_constructor(constructor: C) -> Self;
            pub fn get_or_create_owned(&self, label_set: &S) -> M;
            // It reads, and writes where the labels are new.
            #[locks(shared, queues)]
            pub fn get_or_create(&self, label_set: &S) -> MappedRwLockReadGuard<'_, M>;
            #[locks(shared, queues)]
            pub fn get(&self, label_set: &S) -> Option<MappedRwLockReadGuard<'_, M>>;
            #[locks(exclusive)]
            pub fn remove(&self, label_set: &S) -> bool;
            #[locks(exclusive)]
            pub fn clear(&self);
        }
    }
}
