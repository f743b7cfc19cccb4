//! What calling each function of the workspace does, through its own calls, and what functions do with closures given to them.
//!
//! Belongs here: facts about all bodies, to a fixpoint. Never: who calls a body (contexts), or what is worth reporting.

mod answers;
mod asked;
mod by_type;
mod callers;
mod extract;
mod graph;
mod locks;
mod members;
mod milder;
mod orders;
mod parts;
mod reach;
mod wrappers;

pub use answers::Answers;
pub use asked::Entry;
pub use extract::{Blocking, BodyCalls, Edge, extract};
pub use graph::{Known, Summaries, Witness};
pub use parts::{find_loans, without_parts};
pub use reach::Reached;
pub use wrappers::Wrappers;
