//! The names of ureq 2 say nothing of ureq 3.
//@ dependencies: tokio, ureq@3.1.0

async fn plain() -> bool {
    ureq::get("http://a").call().is_ok() //~ blocking_http(default)
}

async fn agent(agent: ureq::Agent) -> bool {
    agent.post("http://a").send("x").is_ok() //~ blocking_http(default)
}

async fn only_made(agent: ureq::Agent) {
    drop(agent.get("http://a"));
}
