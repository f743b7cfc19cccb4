//! A run from options to findings: phases, levels, suppressions, order.
//!
//! Belongs here: what is checked, what of it is reported, at which level, in which order; panics and trouble. Never: formats.

mod baseline;
mod check;
mod config;
mod error;
mod fingerprint;
mod in_force;
mod levels;
mod nearest;
mod options;
mod outcome;
mod prepare;
mod report;
mod run;
mod selector;
mod since;
mod suppress;
mod trouble;
mod unchanged;

pub use baseline::{Applied, BaselineChoice, Entry};
pub use config::{ConfigError, ConfigPlace, schema};
pub use error::RunError;
pub use fingerprint::Fingerprint;
pub use in_force::{FileInForce, InForce, LintInForce, in_force};
pub use levels::LevelFlag;
pub use nearest::suggestion;
pub use options::Options;
pub use outcome::{Cause, Outcome, Reported, Silenced, Silencer, Size};
pub use run::run;
