#![source("crates-index-diff 30.0.0 src/index/init.rs, src/index/diff/mod.rs")]

use std::path::Path;

pub struct Index {
    pub seen_ref_name: &'static str,
    pub branch_name: &'static str,
}
impl Index {
    #[blocks(net, unbounded, why = "it clones the index where it is missing")]
    pub fn from_path_or_cloned<P: AsRef<Path>>(path: P) -> Result<Index, Error>;
    #[blocks(net, unbounded, why = "it clones the index where it is missing")]
    pub fn from_path_or_cloned_with_options<P: AsRef<Path>, G, I, O>(path: P, progress: G, should_interrupt: I, options: O) -> Result<Index, Error>;
    #[blocks(net, unbounded, why = "it fetches the index")]
    pub fn peek_changes(&self) -> Result<(Vec<Change>, ObjectId), Error>;
    #[blocks(net, unbounded, why = "it fetches the index")]
    pub fn peek_changes_ordered(&self) -> Result<(Vec<Change>, ObjectId), Error>;
    #[blocks(net, unbounded, why = "it fetches the index")]
    pub fn peek_changes_with_options<G, I, O>(&self, progress: G, should_interrupt: I, order: O) -> Result<(Vec<Change>, ObjectId), Error>;
    #[blocks(net, unbounded, why = "it fetches the index")]
    pub fn fetch_changes(&self) -> Result<Vec<Change>, Error>;
    #[blocks(net, unbounded, why = "it fetches the index")]
    pub fn fetch_changes_ordered(&self) -> Result<Vec<Change>, Error>;
    #[blocks(net, unbounded, why = "it fetches the index")]
    pub fn fetch_changes_with_options<G, I, O>(&self, progress: G, should_interrupt: I, order: O) -> Result<Vec<Change>, Error>;
}

pub enum Change {}

pub struct ObjectId {}

pub struct Error {}
