//! What happens only with a feature that no manifest turns on, or behind a constant that is off, is not done. `disk` is a default
//! feature here, `dump` is not declared.
//@ features: disk

use std::fs;

const DUMPS: bool = cfg!(feature = "dump");
const DEBUGS: bool = false;
const SAVES: bool = cfg!(feature = "disk");

fn by_statement() {
    #[cfg(not(feature = "dump"))]
    let r = 1;
    #[cfg(feature = "dump")]
    let r = {
        fs::write("x", "y").unwrap();
        2
    };
    drop(r);
}

fn by_default() {
    #[cfg(feature = "disk")]
    fs::write("x", "y").unwrap();
    #[cfg(not(feature = "disk"))]
    drop(1);
}

fn by_constant(text: &str) {
    if DUMPS {
        fs::write("x", text).unwrap();
    }
}

fn by_false_constant(text: &str) {
    if DEBUGS && !text.is_empty() {
        fs::write("x", text).unwrap();
    }
}

fn by_true_constant(text: &str) {
    if SAVES {
        fs::write("x", text).unwrap();
    }
}

fn by_macro(text: &str) {
    if cfg!(feature = "dump") {
        fs::write("x", text).unwrap();
    }
    if cfg!(not(feature = "dump")) {
        drop(text.len());
    } else {
        fs::write("x", text).unwrap();
    }
}

fn by_match(text: &str) {
    match cfg!(feature = "dump") && !text.is_empty() {
        true => fs::write("x", text).unwrap(),
        false => {}
    }
    match cfg!(test) {
        false => drop(text.len()),
        _ => fs::write("x", text).unwrap(),
    }
}

fn by_the_other_arm(text: &str) {
    match cfg!(feature = "dump") && !text.is_empty() {
        true => {}
        false => fs::write("x", text).unwrap(),
    }
}

fn by_name(text: &str) {
    let dumps = cfg!(feature = "dump");
    if dumps && !text.is_empty() {
        fs::write("x", text).unwrap();
    }
}

fn by_changed_name(text: &str) {
    let mut dumps = cfg!(feature = "dump");
    dumps |= text.is_empty();
    if dumps {
        fs::write("x", text).unwrap();
    }
}

fn for_others(text: &str) {
    if cfg!(windows) {
        fs::write("x", text).unwrap();
    }
}

struct Stopwatch;

impl Stopwatch {
    fn start(&self) {
        #[cfg(debug_assertions)]
        self.record();
        if cfg!(debug_assertions) {
            fs::write("x", "y").unwrap();
        }
    }

    #[cfg(debug_assertions)]
    fn record(&self) {
        fs::read_to_string("x").unwrap();
    }
}

/// What another way does is said, however much longer it is.
fn both(text: &str) {
    by_macro(text);
    through(text);
}

fn through(text: &str) {
    by_true_constant(text);
}

async fn calls(text: &str) {
    by_statement();
    by_default(); //~ blocking_fs
    by_constant(text);
    by_false_constant(text);
    by_true_constant(text); //~ blocking_fs
    by_macro(text);
    by_match(text);
    by_the_other_arm(text); //~ blocking_fs
    by_name(text);
    by_changed_name(text); //~ blocking_fs
    for_others(text);
    Stopwatch.start();
    both(text); //~ blocking_fs
}

#[cfg(feature = "dump")]
async fn built_as_rarely(text: &str) {
    by_statement(); //~ blocking_fs
    by_constant(text); //~ blocking_fs
}

/// What is there in place of a default feature is there in no usual build.
#[cfg(feature = "disk")]
mod io {
    pub async fn write(bytes: &[u8]) -> std::io::Result<()> {
        tokio::fs::write("x", bytes).await
    }
}

#[cfg(not(feature = "disk"))]
mod io {
    pub async fn write(bytes: &[u8]) -> std::io::Result<()> {
        std::fs::write("x", bytes)
    }
}

async fn statements(bytes: &[u8]) -> std::io::Result<()> {
    #[cfg(not(feature = "disk"))]
    fs::write("x", bytes)?;
    #[cfg(feature = "disk")]
    fs::write("x", bytes)?; //~ blocking_fs
    #[cfg(not(feature = "dump"))]
    fs::write("x", bytes)?; //~ blocking_fs
    io::write(bytes).await
}

#[cfg(not(feature = "dump"))]
mod usual {
    pub async fn write(bytes: &[u8]) -> std::io::Result<()> {
        std::fs::write("x", bytes) //~ blocking_fs
    }
}

#[cfg(feature = "dump")]
mod on_request {
    pub async fn write(bytes: &[u8]) -> std::io::Result<()> {
        std::fs::write("x", bytes) //~ blocking_fs
    }
}

enum Command {
    List,
    Clear,
}

struct Daemon;

impl Daemon {
    async fn handle(&self, command: Command) {
        match command {
            #[cfg(target_os = "linux")]
            Command::List => self.on_list(), //~ blocking_fs
            #[cfg(target_os = "windows")]
            Command::List => self.on_list(),
            _ => {}
        }
    }

    #[cfg(target_os = "linux")]
    fn on_list(&self) {
        fs::read_to_string("x").unwrap();
    }

    #[cfg(target_os = "windows")]
    fn on_list(&self) {}
}
