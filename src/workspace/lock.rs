//! `Cargo.lock`: which packages a workspace uses, and where their sources lie.

use camino::Utf8Path;

use super::{LockedPackage, Trouble};

/// The locked packages of the workspace in folder `root`.
pub(super) fn locked(_root: &Utf8Path) -> (Vec<LockedPackage>, Option<Trouble>) {
    (Vec::new(), None)
}
