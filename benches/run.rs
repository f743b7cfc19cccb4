//! What a whole run costs, next to what parsing the same files with syn costs: CPU time as a ratio, and peak memory.
//!
//! `UNBLOCK_BENCH_DIR=/some/workspace cargo bench --bench run`; without it this package's own sources. A cold run, with nothing kept from
//! earlier ones, stands beside parsing all files that it reads, those of dependencies among them. A run after an edit, which checks
//! everything again with what the first one kept, and a run after no change at all stand beside parsing the workspace's own files. Each side
//! runs in a process of its own, on the same number of threads: the program as it is shipped, with all that it starts (`cargo metadata`),
//! and a plain one that parses with the system's allocator. Linux only: the numbers come from `/proc`.

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
    let (all, of_workspace) = (scratch.path().join("all"), scratch.path().join("workspace"));
    let inside: Vec<&str> = files.lines().filter_map(|line| line.strip_prefix(WORKSPACE)).collect();
    let every: Vec<&str> = files.lines().filter_map(|line| line.split_once(' ')).map(|(_, path)| path).collect();
    std::fs::write(&all, every.join("\n")).expect("a writable temporary folder");
    std::fs::write(&of_workspace, inside.join("\n")).expect("a writable temporary folder");
    let whole = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unblock"));
        command.args(["unblock", "--workspace", "-q"]).current_dir(&folder).env("CARGO_UNBLOCK_CACHE", scratch.path().join("cache"));
        measure(&mut command)
    };
    let parsing = |list: &Path| measure(Command::new(&own).arg("--parse").arg(list));
    let cold = whole();
    for entry in std::fs::read_dir(scratch.path().join("cache")).expect("the first run keeps what it reads").flatten() {
        if entry.file_name().to_string_lossy().starts_with("answer-") {
            std::fs::remove_file(entry.path()).expect("a file of this bench");
        }
    }
    let (warm, unchanged) = (whole(), whole());
    let (parsing_all, parsing_workspace) = (parsing(&all), parsing(&of_workspace));
    let lines = |paths: &[&str]| -> usize {
        paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).map(|text| text.lines().count()).sum()
    };
    println!("{folder}: {} files with {} lines, with dependencies {} and {}", inside.len(), lines(&inside), every.len(), lines(&every));
    println!("{:>24} {:>8} {:>8} {:>8}", "", "wall s", "CPU s", "MB");
    let rows = [
        ("cold run", &cold),
        ("syn, all files", &parsing_all),
        ("after an edit", &warm),
        ("nothing changed", &unchanged),
        ("syn, the workspace's", &parsing_workspace),
    ];
    for (name, Measured { wall, cpu, megabytes }) in rows {
        println!("{name:>24} {wall:>8.2} {cpu:>8.2} {megabytes:>8.0}");
    }
    let ratio = |run: &Measured, parsing: &Measured| run.cpu / parsing.cpu.max(1.0 / TICKS);
    println!("CPU time of the cold run: {:.2} times that of parsing all files that it reads", ratio(&cold, &parsing_all));
    println!("CPU time after an edit: {:.2} times that of parsing the workspace's files", ratio(&warm, &parsing_workspace));
    println!("CPU time with no change: {:.2} times that of parsing the workspace's files", ratio(&unchanged, &parsing_workspace));
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

/// Before the paths of files of the workspace in the list of files.
const WORKSPACE: &str = "workspace ";

/// Prints the files that a run reads, those of dependencies too.
fn list_files(folder: &str) {
    let start = Utf8PathBuf::from(folder).canonicalize_utf8().expect("an existing folder with a UTF-8 path");
    let load = LoadOptions { start, workspace: true, ..LoadOptions::default() };
    let outcome = run(&Options { load, dependency_sources: true, ..Options::default() }, &|_| {}).expect("a workspace");
    let program = outcome.program.as_ref().expect("a run keeps its program");
    let inside = program.reachable().into_iter().flat_map(|id| &program.krate(id).files);
    let mut lines: Vec<String> = inside.map(|file| format!("{WORKSPACE}{}", program.sources.path(file.source))).collect();
    lines.extend(
        program.read_dependencies().flat_map(|krate| &krate.files).map(|file| format!("dependency {}", program.sources.path(file.source))),
    );
    lines.retain(|line| line.split_once(' ').is_some_and(|(_, path)| Path::new(path).is_file()));
    lines.sort_unstable();
    lines.dedup();
    lines.iter().for_each(|line| println!("{line}"));
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
