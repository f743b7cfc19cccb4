//! What happens in one arm of a match on a parameter does not happen where the call gives it a constant that picks another arm.

use std::fs;
use std::path::PathBuf;

#[derive(Clone)]
pub enum Source {
    Builtin(bool),
    Path(PathBuf),
    Inline(String),
}

impl Default for Source {
    fn default() -> Self {
        Self::Builtin(false)
    }
}

impl From<bool> for Source {
    fn from(is_main: bool) -> Self {
        Self::Builtin(is_main)
    }
}

impl From<&str> for Source {
    fn from(path: &str) -> Self {
        Self::Path(PathBuf::from(path))
    }
}

#[derive(Clone, Copy, PartialEq, Default)]
pub enum Mode {
    #[default]
    Memory,
    Disk,
    Both,
}

const USUAL: Mode = Mode::Memory;
const CAREFUL: Mode = Mode::Both;

#[derive(Default)]
struct Options {
    source: Option<Source>,
    mode: Mode,
    sync: bool,
}

struct Builder;

impl Builder {
    fn with_source(self, source: impl Into<Source>) -> Self {
        match source.into() {
            Source::Builtin(true) => self,
            Source::Builtin(false) => self,
            Source::Path(path) => {
                fs::read_to_string(path).unwrap();
                self
            }
            Source::Inline(_) => self,
        }
    }

    /// Takes its parameter apart and hands a part on.
    fn build(Options { source, mode, .. }: Options) -> Self {
        save(mode);
        Self.with_source(source.unwrap_or_default())
    }

    fn usual() -> Self {
        Self::build(Default::default())
    }

    fn of_file(path: PathBuf) -> Self {
        Self::build(Options { source: Some(Source::Path(path)), ..Default::default() })
    }

    fn in_memory(text: String) -> Self {
        let source = Source::Inline(text);
        Self.with_source(source)
    }
}

fn save(mode: Mode) {
    match mode {
        Mode::Memory => {}
        Mode::Disk | Mode::Both => fs::write("x", "y").unwrap(),
    }
}

fn save_if_equal(mode: Mode) {
    if mode == Mode::Disk {
        fs::write("x", "y").unwrap();
    }
}

fn save_if_matches(mode: &Mode) {
    if !matches!(mode, Mode::Memory) {
        fs::write("x", "y").unwrap();
    }
}

fn by_field(options: &Options) {
    if options.sync {
        fs::write("x", "y").unwrap();
    }
}

impl Mode {
    fn save(self) {
        match self {
            Mode::Memory => return,
            _ => fs::write("x", "y").unwrap(),
        }
    }
}

/// Known limit: a parameter that can change is not asked about.
fn changed(mut mode: Mode) {
    if mode == Mode::Memory {
        mode = Mode::Disk;
    }
    if mode == Mode::Disk {
        fs::write("x", "y").unwrap();
    }
}

fn hands_on(mode: Mode) {
    let chosen = mode;
    hands_on_again(&chosen);
}

fn hands_on_again(mode: &Mode) {
    save(*mode);
}

/// Calls itself: nothing is asked for ever.
fn again(mode: Mode, depth: u8) {
    if depth > 0 {
        again(mode, depth - 1);
    }
    save(mode);
}

async fn decided(path: PathBuf, mode: Mode, options: Options) {
    Builder.with_source(Source::Builtin(true));
    Builder.with_source(Source::default());
    Builder.with_source(Source::Path(path.clone())); //~ blocking_fs
    Builder::usual();
    Builder::build(options); //~ blocking_fs
    Builder::of_file(path); //~ blocking_fs
    Builder::in_memory(String::new());
    save(Mode::Memory);
    save(Mode::Disk); //~ blocking_fs
    save(mode); //~ blocking_fs
    save(USUAL);
    save(CAREFUL); //~ blocking_fs
    save(Default::default());
    save_if_equal(Mode::Both);
    save_if_equal(Mode::Disk); //~ blocking_fs
    save_if_matches(&Mode::Memory);
    save_if_matches(&Mode::Both); //~ blocking_fs
    by_field(&Options::default());
    by_field(&Options { sync: true, ..Options::default() }); //~ blocking_fs
    Mode::Memory.save();
    Mode::Disk.save(); //~ blocking_fs
    mode.save(); //~ blocking_fs
    changed(Mode::Memory); //~ blocking_fs
    hands_on(Mode::Memory);
    hands_on(Mode::Disk); //~ blocking_fs
    again(Mode::Memory, 3);
    again(Mode::Both, 3); //~ blocking_fs
}

/// Known limit: which arm a converted constant picks is not worked out, so that nothing is said.
async fn undecided() {
    Builder.with_source(true);
    Builder.with_source("x");
}
