//! Before it became async, this framework gave each request a thread of its own: nothing waits there but the request.
//@ dependencies: rocket@0.4, reqwest

fn page(path: &str) -> Option<Vec<u8>> {
    std::fs::read(path).ok()
}

#[rocket::get("/")]
fn index() -> Option<Vec<u8>> {
    page("index.html")
}

#[rocket::get("/far")]
fn far() -> Option<String> {
    reqwest::blocking::get("http://a").ok()?.text().ok()
}
