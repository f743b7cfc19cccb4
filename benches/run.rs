//! What a whole run costs, next to what parsing the same files with syn costs: CPU time as a ratio, and peak memory.
//!
//! `UNBLOCK_BENCH_DIR=/some/workspace cargo bench --bench run`; without it this package's own sources. Each side runs in a process of its
//! own, once (a cold run is what a user waits for), on the same number of threads, with the program's allocator. Linux only: the numbers come from `/proc`.

#![expect(clippy::disallowed_methods, reason = "measures what the program does from outside")]
#![expect(clippy::print_stdout, reason = "prints its results")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use camino::Utf8PathBuf;
use cargo_unblock::engine::{Options, run};
use cargo_unblock::syntax::STACK_BYTES;
use cargo_unblock::workspace::LoadOptions;
use rayon::prelude::*;

#[cfg(all(unix, not(target_env = "musl"), any(target_arch = "x86_64", target_arch = "aarch64")))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// Clock ticks a second of `/proc/self/stat`: fixed in the interface of Linux.
const TICKS: f64 = 100.0;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.get(1).map(String::as_str) {
        Some("--run") => whole_run(&arguments[2], &arguments[3]),
        Some("--parse") => parse(&arguments[2]),
        _ => compare(),
    }
}

/// Runs both sides and prints them.
fn compare() {
    let folder = std::env::var("UNBLOCK_BENCH_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let scratch = tempfile::tempdir().expect("a temporary folder");
    let list = scratch.path().join("files");
    let list = list.to_str().expect("a UTF-8 path");
    let whole = child(&["--run", &folder, list]);
    let parsing = child(&["--parse", list]);
    let files = std::fs::read_to_string(list).expect("the first child wrote it");
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

/// Runs this program again; it prints its three numbers.
fn child(arguments: &[&str]) -> Measured {
    let own = std::env::current_exe().expect("a running program");
    let output = Command::new(own).args(arguments).stderr(Stdio::inherit()).output().expect("it starts again");
    assert!(output.status.success(), "{arguments:?} failed");
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = text.split_whitespace().map(|word| word.parse().expect("a number")).collect();
    let [wall, cpu, megabytes] = numbers[..] else { panic!("{arguments:?} printed {text}") };
    Measured { wall, cpu, megabytes }
}

/// The whole run in this process; writes down the files that it read.
fn whole_run(folder: &str, list: &str) {
    let start = Utf8PathBuf::from(folder).canonicalize_utf8().expect("an existing folder with a UTF-8 path");
    let load = LoadOptions { start, workspace: true, ..LoadOptions::default() };
    let began = Instant::now();
    let outcome = run(&Options { load, ..Options::default() }).expect("a workspace");
    print_measured(began);
    let program = outcome.program.as_ref().expect("a run keeps its program");
    let crates = program.reachable().into_iter().map(|id| program.krate(id));
    let mut files: Vec<String> =
        crates.flat_map(|krate| &krate.files).map(|file| program.sources.get(file.source).path.to_string()).collect();
    files.retain(|path| Path::new(path).is_file());
    files.sort_unstable();
    files.dedup();
    std::fs::write(list, files.join("\n")).expect("a writable temporary folder");
}

/// Reading and parsing alone, with spans, each tree dropped at once.
fn parse(list: &str) {
    let files = std::fs::read_to_string(list).expect("the list of files");
    let files: Vec<&str> = files.lines().collect();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK_BYTES).build().expect("threads");
    let began = Instant::now();
    pool.install(|| {
        files.par_iter().for_each(|path| {
            let Ok(text) = std::fs::read_to_string(path) else { return };
            proc_macro2::extra::invalidate_current_thread_spans();
            std::hint::black_box(syn::parse_file(&text).is_ok());
        });
    });
    print_measured(began);
}

/// Wall time, CPU time and peak memory of this process.
fn print_measured(began: Instant) {
    let wall = began.elapsed().as_secs_f64();
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux has it");
    // Fields 14 and 15; the second one is the program's name in parentheses, which may hold spaces.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks: f64 = [11, 12].into_iter().map(|n| fields[n].parse::<f64>().expect("a number")).sum();
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux has it");
    let kilobytes: f64 = peak.trim_end_matches("kB").trim().parse().expect("a number");
    println!("{wall} {} {}", ticks / TICKS, kilobytes / 1024.0);
}
