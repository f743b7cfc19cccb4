//! What the `block_on` of each runtime drives is a root future, no task.

async fn load(name: &str) {
    let _ = std::fs::read(name); //~ blocking_at_startup
}

fn compio() {
    compio::runtime::Runtime::new().unwrap().block_on(load("compio"));
}

fn monoio() {
    monoio::RuntimeBuilder::<monoio::FusionDriver>::new().build().unwrap().block_on(load("monoio"));
}

fn monoio_legacy() {
    monoio::RuntimeBuilder::<monoio::LegacyDriver>::new().enable_timer().build().unwrap().block_on(load("legacy"));
}

fn uring(runtime: tokio_uring::Runtime) {
    runtime.block_on(load("uring"));
}


fn pollster() {
    use pollster::FutureExt;
    load("pollster").block_on();
}

fn global() {
    async_global_executor::block_on(load("global"));
}

fn embassy() {
    embassy_futures::block_on(load("embassy"));
}

fn tauri() {
    tauri::async_runtime::block_on(load("tauri"));
}

fn tested() {
    tokio_test::block_on(load("tokio-test"));
}

fn main() {
    compio();
    monoio();
    monoio_legacy();
    pollster();
    global();
    embassy();
    tauri();
    tested();
}
