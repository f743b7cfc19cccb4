//! Every kind of file that cannot be read, around one that can.

mod broken;
mod deep;
mod fine;
mod latin1;
mod missing;
#[path = "lib.rs"]
mod itself;
