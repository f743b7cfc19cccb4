//! What a suppression covers: the rest of its line, or the line, statement, arm or item below it. Each here is used, or marked.

use std::time::Duration;

async fn statements(paths: &[&str]) -> usize {
    // unblock: allow(blocking_fs) a statement of several lines
    let text = paths
        .iter()
        .map(|path| std::fs::read_to_string(path))
        .filter_map(Result::ok)
        .collect::<Vec<_>>();

    // unblock: allow(blocking_sleep) the whole loop
    for _ in paths {
        std::thread::sleep(Duration::from_secs(1));
    }

    // unblock: allow(blocking_sleep) only this statement
    std::thread::sleep(Duration::from_secs(1));
    std::thread::sleep(Duration::from_secs(1)); //~ blocking_sleep

    let length = paths
        .iter()
        // unblock: allow(blocking_fs) one link of a chain
        .map(|path| std::fs::read(path).map_or(0, |bytes| bytes.len()))
        .map(|length| length + std::fs::read("header").map_or(0, |bytes| bytes.len())) //~ blocking_fs
        .sum::<usize>();

    match length {
        // unblock: allow(blocking_fs) one arm
        0 => {
            let _ = std::fs::write("empty", "");
        }
        _ => {
            let _ = std::fs::write("full", ""); //~ blocking_fs
        }
    }

    std::thread::sleep(Duration::from_secs(1)); // unblock: allow(blocking_sleep) at the end of the line
    // unblock: allow(blocking_sleep) nothing below
    text.len() //~^ unused_suppression
}

/// Documented, with attributes.
// unblock: allow(blocking) the whole function
#[allow(dead_code)]
#[doc = "] and \" more"]
pub async fn item() {
    let _ = std::fs::read("x");
    std::thread::sleep(Duration::from_secs(1));
}

struct Reader;

// unblock: allow(blocking_fs) every method
impl Reader {
    async fn one(&self) {
        let _ = std::fs::read("x");
    }

    async fn two(&self) {
        let _ = std::fs::read("x");
        std::thread::sleep(Duration::from_secs(1)); //~ blocking_sleep
    }
}

// unblock: allow(blocking_fs, cpu_loop) only one of them is needed
async fn several() {
    //~^^ unused_suppression
    let _ = std::fs::read("x");
}

async fn nested() {
    /* unblock: allow(blocking_fs) a block comment */
    let _ = std::fs::read("x");
    let read = async {
        // unblock: allow(all) inside of a block
        let _ = std::fs::read("x");
    };
    read.await;
}

#[cfg(test)]
mod tests {
    // unblock: allow(blocking_fs) test code is not checked here, so nobody can say whether this is stale
    async fn helper() {}
}
