//! Requests.
//@ dependencies: reqwest, ureq@3.1.0

async fn requests() -> Result<(), Box<dyn std::error::Error>> {
    let _ = reqwest::blocking::get("https://example.org")?; //~ blocking_http
    let _ = reqwest::blocking::Client::new().get("https://example.org").send()?; //~ blocking_http blocking_http
    let _ = ureq::get("https://example.org").call()?; //~ blocking_http
    Ok(())
}

async fn async_twins() -> Result<(), Box<dyn std::error::Error>> {
    let _ = reqwest::get("https://example.org").await?;
    let _ = reqwest::Client::new().get("https://example.org").send().await?;
    Ok(())
}
