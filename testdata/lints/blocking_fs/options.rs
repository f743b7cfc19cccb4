//! What stands behind an option that the caller does not give, or behind what is made of one. Limits: an option in a name that can change,
//! and one in a field of a value that is given inside of another.

use std::path::{Path, PathBuf};
use std::sync::Arc;
fn a(p: Option<&PathBuf>) {
    if let Some(p) = p {
        let _ = std::fs::read(p);
    }
}
fn b(p: Option<PathBuf>) {
    let q = p.as_ref();
    if let Some(p) = q {
        let _ = std::fs::read(p);
    }
}
fn c(p: Option<PathBuf>, n: Option<u64>) {
    if let Some((p, _)) = p.zip(n) {
        let _ = std::fs::read(p);
    }
}
fn d(p: Option<PathBuf>) {
    let q = p.as_ref().and_then(|p| p.parent());
    if let Some(p) = q {
        let _ = std::fs::read(p);
    }
}
fn e(p: Option<PathBuf>) {
    a(p.as_ref())
}
fn f(p: Option<PathBuf>) {
    let Some(p) = p else { return };
    let _ = std::fs::read(p);
}
fn g(p: Option<PathBuf>) -> Option<Vec<u8>> {
    let p = p?;
    std::fs::read(p).ok()
}
fn h(p: Option<PathBuf>) {
    p.map(|p| std::fs::read(p));
}
fn i(p: Option<PathBuf>) {
    if p.is_some() {
        let _ = std::fs::read("a");
    }
}
fn j(mut p: Option<PathBuf>) {
    if let Some(p) = &mut p {
        let _ = std::fs::read(p);
    }
}
pub async fn ra() {
    a(None);
}
pub async fn rb() {
    b(None);
}
pub async fn rc() {
    c(None, Some(1));
}
pub async fn rd() {
    d(None);
}
pub async fn re() {
    e(None);
}
pub async fn rf() {
    f(None);
}
pub async fn rg() {
    g(None);
}
pub async fn rh() {
    h(None);
}
pub async fn ri() {
    i(None);
}
pub async fn rj() {
    j(None); //~ blocking_fs
}
pub struct Persistence {
    snapshots: Option<Arc<Snapshots>>,
    name: String,
}
impl Persistence {
    fn repo(&self) -> Option<Arc<Snapshots>> {
        self.snapshots.clone()
    }
    fn offset(&self) -> Option<u64> {
        self.name.len().try_into().ok()
    }
}
pub struct Snapshots {
    dir: PathBuf,
}
impl Snapshots {
    fn latest(&self, _: u64) -> Option<PathBuf> {
        self.dir.read_dir().ok()?.flatten().map(|e| e.path()).max()
    }
}
fn restore(repo: Option<&Snapshots>, offset: Option<u64>) -> Option<PathBuf> {
    if let Some((repo, offset)) = repo.zip(offset) {
        return repo.latest(offset);
    }
    None
}
fn open(persistence: Option<Persistence>) -> Option<PathBuf> {
    let offset = persistence.as_ref().and_then(|p| p.offset());
    let repo = persistence.as_ref().and_then(|p| p.repo());
    restore(repo.as_deref(), offset)
}
pub async fn in_memory() {
    let _ = open(None);
}
pub async fn direct() {
    let _ = restore(None, Some(1));
}
pub async fn no_snapshots() {
    let _ = open(Some(Persistence { snapshots: None, name: "x".into() })); //~ blocking_fs
}
pub async fn from_disk(dir: &Path) {
    let _ = open(Some(Persistence { snapshots: Some(Arc::new(Snapshots { dir: dir.into() })), name: "x".into() })); //~ blocking_fs
}
pub async fn given(persistence: Option<Persistence>) {
    let _ = open(persistence); //~ blocking_fs
}
