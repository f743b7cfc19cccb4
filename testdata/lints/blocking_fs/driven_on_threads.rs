//! Futures that are driven on a thread that may block: by the project's own `block_on`, or by one that is given them under a name.
//@ dependencies: tokio

use std::future::Future;
use tokio::runtime::{Handle, Runtime};
async fn open(p: &str) -> std::io::Result<String> {
    let s = std::fs::read_to_string(p)?; //~ blocking_at_startup
    tokio::task::yield_now().await;
    Ok(s)
}
async fn open2(p: &str) -> std::io::Result<String> {
    let s = std::fs::read_to_string(p)?; //~ blocking_at_startup
    tokio::task::yield_now().await;
    Ok(s)
}
async fn open3(p: &str) -> std::io::Result<String> {
    let s = std::fs::read_to_string(p)?;
    tokio::task::yield_now().await;
    Ok(s)
}
async fn open4(p: &str) -> std::io::Result<String> {
    let s = std::fs::read_to_string(p)?;
    tokio::task::yield_now().await;
    Ok(s)
}
async fn open5(p: &str) -> std::io::Result<String> {
    let s = std::fs::read_to_string(p)?;
    tokio::task::yield_now().await;
    Ok(s)
}
fn w1<F: Future>(h: &Handle, f: F) -> F::Output {
    h.block_on(f)
}
fn w2<F: Future>(h: &Handle, f: F) -> F::Output {
    h.block_on(async { f.await })
}
fn w3<F: Future>(h: &Handle, f: F) -> F::Output {
    tokio::task::block_in_place(|| h.block_on(f))
}
fn w4<F: Future>(h: &Handle, f: F) -> F::Output {
    tokio::task::block_in_place(move || h.block_on(async { f.await }))
}
pub fn s1(h: &Handle) {
    w1(h, open("x")).unwrap();
}
pub fn s2(h: &Handle) {
    w2(h, open2("x")).unwrap();
}
pub fn s3(h: &Handle) {
    w3(h, open3("x")).unwrap();
}
pub fn s4(h: &Handle) {
    w4(h, open4("x")).unwrap();
}
pub fn s5(rt: &Runtime) {
    tokio::task::block_in_place(|| rt.block_on(open5("x"))).unwrap();
}
async fn a(p: String) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write(p, "x")
}
async fn b<T: Clone>(p: T) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write("b", "x")
}
async fn c(p: String) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write(p, "x")
}
async fn d(p: String) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write(p, "x")
}
async fn e(p: String) -> std::io::Result<()> {
    tokio::task::yield_now().await;
    std::fs::write(p, "x")
}
pub async fn start(p: String) {
    let q = p.clone();
    tokio::task::spawn_blocking(move || {
        let f = async move { a(q).await };
        Handle::current().block_on(async { f.await })
    })
    .await
    .unwrap();
    let q = p.clone();
    tokio::task::spawn_blocking(move || {
        let f = async move { b::<_>(q).await };
        Handle::current().block_on(async { f.await })
    })
    .await
    .unwrap();
    let q = p.clone();
    tokio::task::spawn_blocking({
        move || {
            let f = async move { c(q).await };
            Handle::current().block_on(f)
        }
    })
    .await
    .unwrap();
    let q = p.clone();
    let f = d(q);
    tokio::task::spawn_blocking(move || Handle::current().block_on(async { f.await })).await.unwrap();
    let f = e(p);
    tokio::task::spawn_blocking(move || {
        Handle::current().block_on(async {
            tokio::select! { r = f => r, _ = std::future::pending::<()>() => Ok(()) }
        })
    })
    .await
    .unwrap();
}

async fn in_a_task() {
    tokio::task::yield_now().await;
    let _ = std::fs::read("x"); //~ blocking_fs
}
pub fn probe() {
    let future = in_a_task();
    std::thread::spawn(move || Handle::current().block_on(async { tokio::spawn(future).await }));
}
