pub mod watch {
    use crate::blocking_mutex::raw::RawMutex;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};

    pub struct Watch<M: RawMutex, T: Clone, const N: usize> {}
    impl<M: RawMutex, T: Clone, const N: usize> WatchBehavior<T> for Watch<M, T, N> {}
    impl<M: RawMutex, T: Clone, const N: usize> Watch<M, T, N> {
        pub fn new() -> Self;
        pub fn new_with(data: T) -> Self;
        pub fn sender(&self) -> Sender<'_, M, T, N>;
        pub fn dyn_sender(&self) -> DynSender<'_, T>;
        pub fn receiver(&self) -> Option<Receiver<'_, M, T, N>>;
        pub fn dyn_receiver(&self) -> Option<DynReceiver<'_, T>>;
        pub fn anon_receiver(&self) -> AnonReceiver<'_, M, T, N>;
        pub fn dyn_anon_receiver(&self) -> DynAnonReceiver<'_, T>;
        pub fn get_msg_id(&self) -> u64;
        pub fn try_get(&self) -> Option<T>;
        pub fn try_get_and<F>(&self, f: F) -> Option<T>
        where
            F: Fn(&T) -> bool;
    }

    pub trait WatchBehavior<T: Clone> {
        fn try_get(&self, id: Option<&mut u64>) -> Option<T>;
        fn try_get_and(&self, id: Option<&mut u64>, f: &mut dyn Fn(&T) -> bool) -> Option<T>;
        fn contains_value(&self) -> bool;
    }

    pub struct Snd<'a, T: Clone, W: WatchBehavior<T> + ?Sized> {}
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> Clone for Snd<'a, T, W> {}
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> Snd<'a, T, W> {
        pub fn send(&self, val: T);
        pub fn clear(&self);
        pub fn try_get(&self) -> Option<T>;
        pub fn try_get_and<F>(&self, f: F) -> Option<T>
        where
            F: Fn(&T) -> bool;
        pub fn contains_value(&self) -> bool;
        pub fn send_modify<F>(&self, f: F)
        where
            F: Fn(&mut Option<T>);
        pub fn send_if_modified<F>(&self, f: F)
        where
            F: Fn(&mut Option<T>) -> bool;
    }

    pub struct Sender<'a, M: RawMutex, T: Clone, const N: usize> {}
    impl<'a, M: RawMutex, T: Clone, const N: usize> Clone for Sender<'a, M, T, N> {}
    impl<'a, M: RawMutex, T: Clone, const N: usize> Sender<'a, M, T, N> {
        pub fn as_dyn(self) -> DynSender<'a, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Deref for Sender<'a, M, T, N> {
        type Target = Snd<'a, T, Watch<M, T, N>>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> DerefMut for Sender<'a, M, T, N> {}

    pub struct DynSender<'a, T: Clone> {}
    impl<'a, T: Clone> Clone for DynSender<'a, T> {}
    impl<'a, T: Clone> Deref for DynSender<'a, T> {
        type Target = Snd<'a, T, dyn WatchBehavior<T> + 'a>;
    }
    impl<'a, T: Clone> DerefMut for DynSender<'a, T> {}

    pub struct Rcv<'a, T: Clone, W: WatchBehavior<T> + ?Sized> {}
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> Rcv<'a, T, W> {
        pub fn get(&mut self) -> impl Future<Output = T> + '_;
        pub fn try_get(&mut self) -> Option<T>;
        pub async fn get_and<F>(&mut self, f: F) -> T
        where
            F: Fn(&T) -> bool;
        pub fn try_get_and<F>(&mut self, f: F) -> Option<T>
        where
            F: Fn(&T) -> bool;
        pub async fn changed(&mut self) -> T;
        pub fn try_changed(&mut self) -> Option<T>;
        pub async fn changed_and<F>(&mut self, f: F) -> T
        where
            F: Fn(&T) -> bool;
        pub fn try_changed_and<F>(&mut self, f: F) -> Option<T>
        where
            F: Fn(&T) -> bool;
        pub fn contains_value(&self) -> bool;
    }

    pub struct AnonRcv<'a, T: Clone, W: WatchBehavior<T> + ?Sized> {}
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> AnonRcv<'a, T, W> {
        pub fn try_get(&mut self) -> Option<T>;
        pub fn try_get_and<F>(&mut self, f: F) -> Option<T>
        where
            F: Fn(&T) -> bool;
        pub fn try_changed(&mut self) -> Option<T>;
        pub fn try_changed_and<F>(&mut self, f: F) -> Option<T>
        where
            F: Fn(&T) -> bool;
        pub fn contains_value(&self) -> bool;
    }

    pub struct Receiver<'a, M: RawMutex, T: Clone, const N: usize> {}
    impl<'a, M: RawMutex, T: Clone, const N: usize> Receiver<'a, M, T, N> {
        pub fn as_dyn(self) -> DynReceiver<'a, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Deref for Receiver<'a, M, T, N> {
        type Target = Rcv<'a, T, Watch<M, T, N>>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> DerefMut for Receiver<'a, M, T, N> {}

    pub struct DynReceiver<'a, T: Clone> {}
    impl<'a, T: Clone> Deref for DynReceiver<'a, T> {
        type Target = Rcv<'a, T, dyn WatchBehavior<T> + 'a>;
    }
    impl<'a, T: Clone> DerefMut for DynReceiver<'a, T> {}

    pub struct AnonReceiver<'a, M: RawMutex, T: Clone, const N: usize> {}
    impl<'a, M: RawMutex, T: Clone, const N: usize> AnonReceiver<'a, M, T, N> {
        pub fn as_dyn(self) -> DynAnonReceiver<'a, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Deref for AnonReceiver<'a, M, T, N> {
        type Target = AnonRcv<'a, T, Watch<M, T, N>>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> DerefMut for AnonReceiver<'a, M, T, N> {}

    pub struct DynAnonReceiver<'a, T: Clone> {}
    impl<'a, T: Clone> Deref for DynAnonReceiver<'a, T> {
        type Target = AnonRcv<'a, T, dyn WatchBehavior<T> + 'a>;
    }
    impl<'a, T: Clone> DerefMut for DynAnonReceiver<'a, T> {}
}
