pub async fn read() {
    // unblock: allow(blocking_process) nothing to say where the lint is off
    let _ = std::fs::read("x");
}
