// The manifest does not ask for tokio's timers: the help names the feature, and nothing is changed.
//@ dependencies: tokio@1+rt

pub async fn nap() {
    std::thread::sleep(std::time::Duration::from_secs(1)); //~ blocking_sleep
}
