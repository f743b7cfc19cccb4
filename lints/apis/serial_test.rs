#![source("serial_test_derive 4.0.1")]

#[attribute(transparent)]
pub fn serial();
#[attribute(transparent)]
pub fn parallel();
