#![source("indexmap 2.14.2")]
#![closures(here)]

pub use crate::map::IndexMap;
pub use crate::set::IndexSet;

pub struct TryReserveError {}

pub enum GetDisjointMutError {}
