//! A tool beside the server in another package.
//@ dependencies: clap, optional_server

fn main() {
    drop(clap::Command::new("tool").get_matches());
    optional_server::once();
}
