//! A place where one floor above keeps what it works out about a program, for as long as the program lives.

use std::any::Any;
use std::fmt;
use std::sync::OnceLock;

/// Holds one value of a type that this floor does not know.
#[derive(Default)]
pub struct Slot(OnceLock<Box<dyn Any + Send + Sync>>);

impl Slot {
    /// The value, made on first use. All users must ask for the same type: for another one there is nothing here.
    pub fn get_or<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Option<&T> {
        self.0.get_or_init(|| Box::new(make())).downcast_ref()
    }
}

impl fmt::Debug for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Slot")
    }
}
