#![source("yubico_ng 0.15.0: the items of yubico, which it is a fork of")]

pub use yubico::*;
