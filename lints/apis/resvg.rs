#![source("resvg 0.45.1")]

pub use tiny_skia;
pub use usvg;

#[blocks(cpu, millis, why = "it draws an image")]
#[source("resvg 0.45.1 src/lib.rs:34")]
pub fn render<T, X, P>(tree: &T, transform: X, pixmap: &mut P);
#[blocks(cpu, millis, why = "it draws an image")]
#[source("resvg 0.45.1 src/lib.rs:62")]
pub fn render_node<N, X, P>(node: &N, transform: X, pixmap: &mut P) -> Option<()>;
