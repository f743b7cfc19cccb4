#![source("compio-macros 0.2.2")]
#![runtime(compio)]
#![offload("compio::runtime::spawn_blocking")]

pub use compio_dispatcher as dispatcher;
pub use compio_net as net;
pub use compio_runtime as runtime;
pub use compio_runtime::time;

#[attribute(entry, current_thread)]
pub fn main();
#[attribute(test)]
pub fn test();
