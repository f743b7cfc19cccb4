//! Times `syntax::lower` against syn alone, over all `.rs` files below the folder in `LOWER_CORPUS` (default: this package's `src`).
//!
//! `cargo bench --bench lower`; with `LOWER_TROUBLES=1` it lists what could not be read.
#![allow(missing_docs, clippy::print_stdout, clippy::disallowed_methods, clippy::cast_precision_loss, reason = "a report for people")]

use std::time::{Duration, Instant};

use cargo_unblock::syntax::ir::{Expr, MacroForm};
use cargo_unblock::syntax::{TestCode, lower, on_big_stack};
use cargo_unblock::text::FileId;

fn main() {
    let root = std::env::var("LOWER_CORPUS").unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/src").to_owned());
    let texts = read_texts(&root);
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    println!("{} files, {:.1} MB", texts.len(), bytes as f64 / 1e6);
    on_big_stack(|| {
        for _ in 0..3 {
            let syn_time = time(&texts, |text| {
                proc_macro2::extra::invalidate_current_thread_spans();
                drop(syn::parse_file(text));
            });
            let lower_time = time(&texts, |text| drop(lower(FileId(0), text, TestCode::Read)));
            let over = (lower_time.as_secs_f64() / syn_time.as_secs_f64() - 1.0) * 100.0;
            println!("syn {syn_time:.2?} ({:.1} MB/s), lower {lower_time:.2?}, {over:+.1} %", bytes as f64 / 1e6 / syn_time.as_secs_f64());
        }
        count(&texts);
    });
}

fn read_texts(root: &str) -> Vec<(String, String)> {
    let files = walkdir::WalkDir::new(root).sort_by_file_name().into_iter().flatten();
    let files = files.filter(|entry| entry.path().extension().is_some_and(|it| it == "rs"));
    files.filter_map(|entry| Some((entry.path().display().to_string(), std::fs::read_to_string(entry.path()).ok()?))).collect()
}

fn time(texts: &[(String, String)], work: impl Fn(&str)) -> Duration {
    let (start, cpu) = (Instant::now(), cpu_time());
    for (_, text) in texts {
        work(text);
    }
    match (cpu, cpu_time()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// The time that this thread has run, where Linux tells; a busy machine does not disturb it much.
fn cpu_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn count(texts: &[(String, String)]) {
    let list = std::env::var_os("LOWER_TROUBLES").is_some();
    let (mut troubles, mut items, mut exprs, mut missing, mut macros) = (0, 0, 0, 0, [0; 8]);
    for (path, text) in texts {
        let file = lower(FileId(0), text, TestCode::Read);
        troubles += file.troubles.len();
        if list {
            file.troubles.iter().for_each(|it| println!("{path}: {:?} {}", it.kind, it.message));
        }
        items += file.items.len();
        for expr in file.bodies.iter().flat_map(|body| &body.exprs) {
            exprs += 1;
            match expr {
                Expr::Missing => missing += 1,
                Expr::Macro(call) => macros[form_index(&call.form)] += 1,
                _ => {}
            }
        }
    }
    println!("{items} items, {exprs} expressions, {missing} missing, {troubles} troubles");
    println!("macros: opaque, args, repeat, block, select, matches, expanded, cfg: {macros:?}");
}

fn form_index(form: &MacroForm) -> usize {
    match form {
        MacroForm::Opaque => 0,
        MacroForm::Args(_) => 1,
        MacroForm::Repeat(..) => 2,
        MacroForm::Block(_) => 3,
        MacroForm::Select(_) => 4,
        MacroForm::Matches { .. } => 5,
        MacroForm::Expanded(_) => 6,
        MacroForm::Cfg(_) => 7,
    }
}
