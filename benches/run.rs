//! What a whole run costs, next to what parsing the same files with syn costs: CPU time as a ratio, and peak memory.
//!
//! `UNBLOCK_BENCH_DIR=/some/workspace cargo bench --bench run`; without it this package's own sources. Each side runs in a process of its
//! own, once (a cold run is what a user waits for), on the same number of threads: the program as it is shipped, with all that it starts
//! (`cargo metadata`), and a plain one that parses with the system's allocator. Linux only: the numbers come from `/proc`.

#![expect(clippy::disallowed_methods, reason = "measures what the program does from outside")]
#![expect(clippy::print_stdout, reason = "prints its results")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use camino::Utf8PathBuf;
use cargo_unblock::engine::{Options, run};
use cargo_unblock::syntax::STACK_BYTES;
use cargo_unblock::workspace::LoadOptions;
use rayon::prelude::*;

/// Clock ticks a second of `/proc/self/stat`: fixed in the interface of Linux.
const TICKS: f64 = 100.0;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("--list") => list_files(&arguments[2]),
        Some("--parse") => parse(&arguments[2]),
        _ => compare(),
    }
}

/// Runs both sides and prints them.
fn compare() {
    let folder = std::env::var("UNBLOCK_BENCH_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let own = std::env::current_exe().expect("a running program");
    let listed = Command::new(&own).args(["--list", &folder]).stderr(Stdio::inherit()).output().expect("it starts again");
    assert!(listed.status.success(), "the files cannot be listed");
    let files = String::from_utf8(listed.stdout).expect("UTF-8 paths");
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let list = scratch.path().join("files");
    std::fs::write(&list, &files).expect("a writable temporary folder");
    let whole = measure(Command::new(env!("CARGO_BIN_EXE_cargo-unblock")).args(["unblock", "--workspace", "-q"]).current_dir(&folder));
    let parsing = measure(Command::new(&own).arg("--parse").arg(&list));
    let lines: usize = files.lines().filter_map(|path| std::fs::read_to_string(path).ok()).map(|text| text.lines().count()).sum();
    println!("{folder}: {} files, {lines} lines", files.lines().count());
    println!("{:>12} {:>8} {:>8} {:>8}", "", "wall s", "CPU s", "MB");
    for (name, Measured { wall, cpu, megabytes }) in [("whole run", &whole), ("syn alone", &parsing)] {
        println!("{name:>12} {wall:>8.2} {cpu:>8.2} {megabytes:>8.0}");
    }
    println!("CPU time of the whole run: {:.2} times that of parsing alone", whole.cpu / parsing.cpu.max(1.0 / TICKS));
}

struct Measured {
    wall: f64,
    cpu: f64,
    megabytes: f64,
}

/// Runs a program: wall time, CPU time with that of the programs that it starts, and peak memory.
fn measure(command: &mut Command) -> Measured {
    let (began, before) = (Instant::now(), cpu_of_children());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("it starts");
    let status = format!("/proc/{}/status", child.id());
    let mut kilobytes = 0.0_f64;
    while child.try_wait().expect("a child of this process").is_none() {
        let peak = std::fs::read_to_string(&status).unwrap_or_default();
        let peak = peak.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim_end_matches("kB").trim().parse().ok());
        kilobytes = kilobytes.max(peak.unwrap_or(0.0));
        std::thread::sleep(Duration::from_millis(2));
    }
    Measured { wall: began.elapsed().as_secs_f64(), cpu: cpu_of_children() - before, megabytes: kilobytes / 1024.0 }
}

/// The CPU seconds of all programs that this one started and waited for.
fn cpu_of_children() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux has it");
    // Fields 16 and 17; the second one is the program's name in parentheses, which may hold spaces.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    [13, 14].into_iter().map(|n| fields[n].parse::<f64>().expect("a number")).sum::<f64>() / TICKS
}

/// Prints the files that a run reads.
fn list_files(folder: &str) {
    let start = Utf8PathBuf::from(folder).canonicalize_utf8().expect("an existing folder with a UTF-8 path");
    let load = LoadOptions { start, workspace: true, ..LoadOptions::default() };
    let outcome = run(&Options { load, ..Options::default() }).expect("a workspace");
    let program = outcome.program.as_ref().expect("a run keeps its program");
    let crates = program.reachable().into_iter().map(|id| program.krate(id));
    let mut files: Vec<String> =
        crates.flat_map(|krate| &krate.files).map(|file| program.sources.get(file.source).path.to_string()).collect();
    files.retain(|path| Path::new(path).is_file());
    files.sort_unstable();
    files.dedup();
    files.iter().for_each(|path| println!("{path}"));
}

/// Reading and parsing alone, with spans, each tree dropped at once.
fn parse(list: &str) {
    let files = std::fs::read_to_string(list).expect("the list of files");
    let files: Vec<&str> = files.lines().collect();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK_BYTES).build().expect("threads");
    pool.install(|| {
        files.par_iter().for_each(|path| {
            let Ok(text) = std::fs::read_to_string(path) else { return };
            proc_macro2::extra::invalidate_current_thread_spans();
            std::hint::black_box(syn::parse_file(&text).is_ok());
        });
    });
}
