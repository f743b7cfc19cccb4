corp::functions! { "api.json" }

pub fn written() {}
