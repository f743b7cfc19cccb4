pub mod header {
    pub use crate::{HeaderMap, HeaderName, HeaderValue};

    pub struct Iter<'a, T> {}
    impl<'a, T> Iterator for Iter<'a, T> {
        type Item = (&'a HeaderName, &'a T);
    }

    pub struct IterMut<'a, T> {}
    impl<'a, T> Iterator for IterMut<'a, T> {
        type Item = (&'a HeaderName, &'a mut T);
    }

    pub struct IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> {
        type Item = (Option<HeaderName>, T);
    }

    pub struct Keys<'a, T> {}
    impl<'a, T> Iterator for Keys<'a, T> {
        type Item = &'a HeaderName;
    }

    pub struct Values<'a, T> {}
    impl<'a, T> Iterator for Values<'a, T> {
        type Item = &'a T;
    }

    pub struct ValuesMut<'a, T> {}
    impl<'a, T> Iterator for ValuesMut<'a, T> {
        type Item = &'a mut T;
    }

    pub struct Drain<'a, T> {}
    impl<'a, T> Iterator for Drain<'a, T> {
        type Item = (Option<HeaderName>, T);
    }

    pub struct GetAll<'a, T> {}
    impl<'a, T: 'a> GetAll<'a, T> {
        pub fn iter(&self) -> ValueIter<'a, T>;
    }
    impl<'a, T> IntoIterator for GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
    }
    impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
    }

    pub enum Entry<'a, T: 'a> {
        Occupied(OccupiedEntry<'a, T>),
        Vacant(VacantEntry<'a, T>),
    }
    impl<'a, T> Entry<'a, T> {
        pub fn or_insert(self, default: T) -> &'a mut T;
        pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached>;
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
        pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&'a mut T, MaxSizeReached>;
        pub fn key(&self) -> &HeaderName;
    }

    pub struct VacantEntry<'a, T> {}
    impl<'a, T> VacantEntry<'a, T> {
        pub fn key(&self) -> &HeaderName;
        pub fn into_key(self) -> HeaderName;
        pub fn insert(self, value: T) -> &'a mut T;
        pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached>;
        pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
        pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached>;
    }

    pub struct OccupiedEntry<'a, T> {}
    impl<'a, T> OccupiedEntry<'a, T> {
        pub fn key(&self) -> &HeaderName;
        pub fn get(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_mut(self) -> &'a mut T;
        pub fn insert(&mut self, value: T) -> T;
        pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T>;
        pub fn append(&mut self, value: T);
        pub fn remove(self) -> T;
        pub fn remove_entry(self) -> (HeaderName, T);
        pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>);
        pub fn iter(&self) -> ValueIter<'_, T>;
        pub fn iter_mut(&mut self) -> ValueIterMut<'_, T>;
    }
    impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
        type Item = &'a mut T;
        type IntoIter = ValueIterMut<'a, T>;
    }
    impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
        type Item = &'a T;
        type IntoIter = ValueIter<'a, T>;
    }
    impl<'a, 'b: 'a, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
        type Item = &'a mut T;
        type IntoIter = ValueIterMut<'a, T>;
    }

    pub struct ValueIter<'a, T> {}
    impl<'a, T: 'a> Iterator for ValueIter<'a, T> {
        type Item = &'a T;
    }

    pub struct ValueIterMut<'a, T> {}
    impl<'a, T: 'a> Iterator for ValueIterMut<'a, T> {
        type Item = &'a mut T;
    }

    pub struct ValueDrain<'a, T> {}
    impl<'a, T> Iterator for ValueDrain<'a, T> {
        type Item = T;
    }

    pub struct MaxSizeReached {}

    pub trait IntoHeaderName {}
    impl IntoHeaderName for &'static str {}

    pub trait AsHeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}

    pub struct InvalidHeaderName {}

    pub struct InvalidHeaderValue {}

    pub struct ToStrError {}
}
