//! What a run does with a baseline, from the options to the last note.

use camino::Utf8PathBuf;

use super::{Applied, Baseline, Judged};
use crate::engine::report::Report;
use crate::engine::{BaselineChoice, Options, RunError};
use crate::workspace::Workspace;

/// What is to be done once findings are there.
#[derive(Debug)]
pub(in crate::engine) enum Plan {
    Nothing,
    Apply { baseline: Baseline, prune: bool },
    Write(Utf8PathBuf),
}

impl Plan {
    /// Reads the baseline that the options choose; `configured` is the configuration's.
    pub(in crate::engine) fn new(options: &Options, configured: Option<Utf8PathBuf>) -> Result<Self, RunError> {
        let path = match &options.baseline {
            BaselineChoice::Configured => configured,
            BaselineChoice::Ignored => None,
            BaselineChoice::Read(path) => Some(path.clone()),
            BaselineChoice::Written(path) => return Ok(Self::Write(path.clone())),
        };
        match path {
            Some(path) => Ok(Self::Apply { baseline: Baseline::read(path).map_err(RunError::Baseline)?, prune: options.prune }),
            None if options.prune => {
                let remedy = "--prune needs a baseline: name it with `--baseline FILE`, or with `baseline` in the configuration";
                Err(RunError::Baseline(remedy.to_owned()))
            }
            None => Ok(Self::Nothing),
        }
    }

    /// Does it. What the baseline knows moves to what is silenced, out of order.
    pub(in crate::engine) fn carry_out(
        self,
        report: &mut Report,
        workspace: &Workspace,
        judged: &Judged,
    ) -> Result<Option<Applied>, RunError> {
        match self {
            Self::Nothing => Ok(None),
            Self::Apply { baseline, prune } => {
                let mut applied = baseline.apply(report, workspace, judged);
                if prune && !applied.vanished.is_empty() {
                    let gone: usize = applied.vanished.iter().map(|entry| entry.count).sum();
                    baseline.prune(&std::mem::take(&mut applied.vanished)).map_err(RunError::Baseline)?;
                    let findings = if gone == 1 { "1 finding that is gone".to_owned() } else { format!("{gone} findings that are gone") };
                    applied.done = Some(format!("took {findings} out of {}", applied.path));
                }
                Ok(Some(applied))
            }
            Self::Write(path) => {
                let baseline = Baseline::of(path, report, workspace, judged).map_err(RunError::Baseline)?;
                baseline.write().map_err(RunError::Baseline)?;
                let mut applied = baseline.apply(report, workspace, judged);
                let path = &applied.path;
                applied.done = Some(format!(
                    "wrote {} findings to {path}; they stay silent with `--baseline {path}`, or `baseline = \"{path}\"` in unblock.toml",
                    baseline.len()
                ));
                Ok(Some(applied))
            }
        }
    }
}
