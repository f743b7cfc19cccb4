#![source("owning_ref 0.4.1")]
#![closures(here)]

use std::ops::{Deref, DerefMut};

pub struct OwningHandle<O, H> {}
impl<O: Deref, H: Deref> OwningHandle<O, H> {
    pub fn new_with_fn<F>(o: O, f: F) -> Self
    where
        F: FnOnce(*const O::Target) -> H;
    pub fn try_new<F, E>(o: O, f: F) -> Result<Self, E>
    where
        F: FnOnce(*const O::Target) -> Result<H, E>;
    pub fn as_owner(&self) -> &O;
    pub fn into_owner(self) -> O;
}
impl<O, H: Deref> Deref for OwningHandle<O, H> {
    type Target = H::Target;
}
impl<O, H: DerefMut> DerefMut for OwningHandle<O, H> {}
