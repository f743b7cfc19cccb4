pub async fn f() {
    std::fs::read("x");
}

fn g( {
