//! A file that ends too early.

fn f() { //~ unparsed_file
