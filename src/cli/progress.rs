//! What a terminal shows while a run takes longer than a second.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a run stays silent.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is drawn.
const TICK: Duration = Duration::from_millis(120);

/// One line on standard error, if that is a terminal; gone when this is dropped.
pub(super) struct Progress {
    bar: ProgressBar,
    /// Dropped, it tells the thread that waits that nobody does any more.
    _waiting: Sender<()>,
}

impl Progress {
    /// Shows nothing at first, and never if `silent`.
    pub(super) fn new(silent: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        // The template is a constant; a bar without it is still a bar.
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
            bar.set_style(style);
        }
        let (waiting, done) = mpsc::channel::<()>();
        if !silent {
            let bar = bar.clone();
            std::thread::spawn(move || {
                if done.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                    bar.enable_steady_tick(TICK);
                }
            });
        }
        Self { bar, _waiting: waiting }
    }

    /// Says what is being done from now on: a phase of the engine.
    pub(super) fn phase(&self, name: &str) {
        self.bar.set_message(match name {
            "workspace" => "reading manifests",
            "load" => "reading sources",
            "check" => "checking",
            _ => "sorting findings",
        });
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
