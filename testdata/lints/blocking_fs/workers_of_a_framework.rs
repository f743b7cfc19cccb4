//! Since it is async, sync handlers of the same framework run on the workers of its executor.
//@ dependencies: rocket@0.5.0-rc.1, reqwest

fn page(path: &str) -> Option<Vec<u8>> {
    std::fs::read(path).ok()
}

#[rocket::get("/")]
fn index() -> Option<Vec<u8>> {
    page("index.html") //~ blocking_fs
}

#[rocket::get("/far")]
fn far() -> Option<String> {
    reqwest::blocking::get("http://a").ok()?.text().ok() //~ blocking_http blocking_http
}
