//! ureq 2 has other types than ureq 3.
//@ dependencies: tokio, ureq@2.12.1, update-informer@1.1.0

use std::time::Duration;

use update_informer::{Check, registry};

async fn plain() -> String {
    ureq::get("http://a").call().unwrap().into_string().unwrap() //~ blocking_http(default) blocking_http(default)
}

async fn built() -> u16 {
    let agent = ureq::AgentBuilder::new().timeout(Duration::from_secs(5)).build();
    agent.get("http://a").call().unwrap().status() //~ blocking_http(default)
}

async fn builder() -> u16 {
    let agent = ureq::builder().timeout(Duration::from_secs(5)).build();
    let request = agent.post("http://a").set("x", "y");
    let response = request.send_string("x").unwrap(); //~ blocking_http(default)
    response.status()
}

async fn agent() -> u16 {
    ureq::Agent::new().get("http://a").call().unwrap().status() //~ blocking_http(default)
}

async fn only_made() -> ureq::Request {
    ureq::Agent::new().get("http://a").set("x", "y")
}

async fn newer_version() -> bool {
    let informer = update_informer::new(registry::Crates, "name", "0.1.0").interval(Duration::ZERO);
    informer.check_version().is_ok() //~ blocking_http(default)
}
