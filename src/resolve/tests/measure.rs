//! How much of a real workspace resolves: `UNBLOCK_MEASURE=/path/to/workspace cargo test --lib measure -- --ignored --nocapture`.

use std::sync::Arc;
use std::time::Instant;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::catalog::Catalog;
use crate::resolve::{DefId, Namespace, Options, Program, Res};
use crate::syntax::ir::{Expr, ExprId, Pat};
use crate::text::Sources;
use crate::workspace::{LoadOptions, load};

#[test]
#[ignore = "needs a workspace on disk"]
fn measure() {
    let root = std::env::var("UNBLOCK_MEASURE").expect("a folder");
    let pool = rayon::ThreadPoolBuilder::new().stack_size(crate::syntax::STACK_BYTES).build().expect("threads");
    pool.install(|| measure_in(&root));
}

fn measure_in(root: &str) {
    let start = Instant::now();
    let loaded = load(&LoadOptions { start: root.into(), workspace: true, ..LoadOptions::default() }).expect("a workspace");
    eprintln!("workspace {:?}: {} packages, {} locked", start.elapsed(), loaded.workspace.packages.len(), loaded.workspace.locked.len());
    let sources = Arc::new(Sources::default());
    let catalog = Arc::new(Catalog::embedded(Arc::clone(&sources)));
    let start = Instant::now();
    let options = Options { dependency_sources: std::env::var("UNBLOCK_DEPS").is_ok() };
    let program = Program::load(loaded.workspace, sources, catalog, options);
    let files: usize = program.targets().iter().map(|id| program.krate(*id).files.len()).sum();
    let defs: usize = program.targets().iter().map(|id| program.krate(*id).defs.len()).sum();
    eprintln!("load {:?}: {} targets, {files} files, {defs} defs", start.elapsed(), program.targets().len());
    for id in program.targets() {
        for trouble in &program.krate(*id).troubles {
            eprintln!("  trouble: {} {}", trouble.message, trouble.path);
        }
        for file in &program.krate(*id).files {
            for trouble in &file.troubles {
                eprintln!("  trouble: {} {}", trouble.message, program.sources.get(file.source).path);
            }
        }
    }
    let start = Instant::now();
    let owners: Vec<DefId> = program
        .targets()
        .iter()
        .flat_map(|&krate| (0..program.krate(krate).defs.len() as u32).map(move |index| DefId { krate, index }))
        .collect();
    let counts: Vec<Counts> = owners.par_iter().map(|owner| body(&program, *owner)).collect();
    let mut total = Counts::default();
    counts.into_iter().for_each(|one| total.add(one));
    eprintln!("bodies {:?}", start.elapsed());
    let mut kinds: Vec<_> = total.kinds.into_iter().collect();
    kinds.sort();
    let all: usize = kinds.iter().map(|(_, n)| n).sum();
    for (kind, count) in kinds {
        eprintln!("{kind:>14} {count:>8} {:5.1} %", 100.0 * count as f64 / all as f64);
    }
    let mut unknown: Vec<_> = total.unknown.into_iter().collect();
    unknown.sort_by(|a, b| (b.1.0, &a.0).cmp(&(a.1.0, &b.0)));
    for (name, (count, place)) in unknown.into_iter().take(60) {
        eprintln!("{count:>7} {name}   {place}");
    }
}

#[derive(Default)]
struct Counts {
    kinds: FxHashMap<&'static str, usize>,
    unknown: FxHashMap<String, (usize, String)>,
}

impl Counts {
    fn add(&mut self, other: Self) {
        for (kind, count) in other.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
        for (name, (count, place)) in other.unknown {
            let slot = self.unknown.entry(name).or_insert((0, place));
            slot.0 += count;
        }
    }
}

fn body(program: &Program, owner: DefId) -> Counts {
    let mut counts = Counts::default();
    let Some(body) = program.body(owner) else { return counts };
    let scopes = program.scopes(owner);
    let pats = body.pats.iter().filter_map(|pat| match pat {
        Pat::Path(path) | Pat::TupleStruct { path, .. } => Some((ExprId(body.root.0), &**path, Namespace::Value)),
        Pat::Struct { path, .. } => Some((body.root, &**path, Namespace::Type)),
        _ => None,
    });
    let exprs = body.exprs.iter().zip((0..).map(ExprId)).filter_map(|(expr, id)| match expr {
        Expr::Path(path) => Some((id, &**path, Namespace::Value)),
        Expr::Struct { path, .. } => Some((id, &**path, Namespace::Type)),
        Expr::Macro(call) => Some((id, &call.path, Namespace::Macro)),
        _ => None,
    });
    for (id, path, namespace) in exprs.chain(pats) {
        let found = program.resolve_in_body(&scopes, id, path, namespace);
        let kind = match found.candidates.first().map(|it| (it.res, it.rest, found.candidates.len())) {
            None => {
                let written: Vec<&str> = path.segments.iter().map(|it| it.name.as_str()).collect();
                let source = program.sources.get(program.file(owner).source);
                let place = format!("{}:{}", source.path, source.lines().line(path.span.start));
                counts.unknown.entry(format!("{} {namespace:?}", written.join("::"))).or_insert((0, place)).0 += 1;
                "unknown"
            }
            Some((_, _, n)) if n > 1 => "several",
            Some((Res::Local(_), ..)) => "local",
            Some((Res::External(_), ..)) => "external",
            Some((_, 0, _)) => "definition",
            Some(_) => "with rest",
        };
        *counts.kinds.entry(kind).or_default() += 1;
    }
    counts
}
