mod generated;

pub async fn f() {
    // unblock: allow(blocking_sleep) forbidden all the same
    std::thread::sleep(std::time::Duration::from_secs(1));
    let _ = std::fs::read("x");
    let _ = std::process::Command::new("x").status();
}
