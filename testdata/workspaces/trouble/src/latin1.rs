// café
fn f() {}
