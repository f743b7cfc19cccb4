//! What happens only where a parameter is one certain text: nothing where another is given, little where nobody knows.

use std::path::{Path, PathBuf};
use std::process::Command;

fn patched(path: PathBuf) -> PathBuf {
    if let Some(text) = path.to_str() {
        if text == "/root" {
            if let Ok(out) = Command::new("whoami").output() {
                return format!("/home/{}", String::from_utf8_lossy(&out.stdout)).into();
            }
        }
    }
    path
}

fn folder() -> PathBuf {
    patched(std::env::home_dir().unwrap_or_default().join(".config"))
}

fn load() -> Option<String> {
    confy::load_path(folder().join("app.toml")).ok()
}

const STRICT: &str = "strict";

fn check(level: &str, path: &Path) -> bool {
    if level == STRICT {
        return Command::new("check").arg(path).status().is_ok();
    }
    true
}

fn check_all(level: &str) -> bool {
    check(level, Path::new("a"))
}

fn run(task: &str, times: u32) {
    match task {
        "build" => drop(Command::new("make").status()),
        _ => {}
    }
    if times == 2 {
        drop(Command::new("make").status());
    }
}

fn always(path: &Path) -> bool {
    let out = Command::new("ls").arg(path).output();
    path == Path::new("/root") || out.is_ok()
}

async fn paths() {
    folder(); //~ blocking_process(pedantic)
    load(); //~ blocking_fs(default)
    always(Path::new("/x")); //~ blocking_process(default)
}

async fn levels(level: &str, task: String) {
    check_all("loose");
    check_all("strict"); //~ blocking_process(default)
    check_all(STRICT); //~ blocking_process(default)
    check_all(level); //~ blocking_process(pedantic)
    run("test", 1);
    run("build", 1); //~ blocking_process(default)
    run("test", 2); //~ blocking_process(default)
    // One of the commands that it is there for: nothing special.
    run(&task, 1); //~ blocking_process(default)
}
