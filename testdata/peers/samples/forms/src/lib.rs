//! One blocking call, reached in the ways in which real code reaches it (`//~ fault`), and calls that look alike and stall nobody
//! (`//~ fine`). Behind the mark stands the name of the form.

pub mod faults;
pub mod fine;
pub mod helpers;
