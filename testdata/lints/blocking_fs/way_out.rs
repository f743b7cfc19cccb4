//! What happens right before the process ends, or its task panics, stalls nobody.

use std::fs;

fn die(message: &str) -> ! {
    fs::write("crash.log", message).unwrap();
    panic!("{message}");
}

fn exit_with(message: &str) -> ! {
    fs::write("crash.log", message).unwrap();
    std::process::exit(1)
}

/// This one goes on working.
fn serve() -> ! {
    loop {
        fs::read("x").unwrap();
    }
}

fn checked(ok: bool) {
    if !ok {
        fs::write("crash.log", "x").unwrap();
        std::process::exit(2);
    }
}

fn written(text: Option<&str>) -> usize {
    let Some(text) = text else {
        fs::write("crash.log", "x").unwrap();
        panic!("no text");
    };
    text.len()
}

/// The way out is at the end of all that this does.
fn works() {
    fs::read("x").unwrap();
    std::process::exit(0);
}

/// It never returns, whatever its type says.
fn restart(path: &str) {
    let error = fs::read(path).err();
    panic!("no restart: {error:?}");
}

fn gives_up() {
    fs::write("crash.log", "x").unwrap();
    std::process::exit(1);
}

fn may_return(path: &str) {
    if path.is_empty() {
        return;
    }
    fs::read(path).unwrap();
    panic!("no restart");
}

async fn restarts(path: &str, code: u8) {
    match code {
        0 => restart(path),
        1 => gives_up(),
        _ => may_return(path), //~ blocking_fs
    }
}

async fn watch(code: u8, ok: bool, text: Option<&str>) {
    match code {
        0 => die("zero"),
        1 => exit_with("one"),
        2 => {
            fs::write("crash.log", "x").unwrap();
            std::process::abort();
        }
        3 => {
            fs::write("x", "y").unwrap(); //~ blocking_fs
            return;
        }
        4 => serve(), //~ blocking_fs
        5 => works(), //~ blocking_fs
        _ => {}
    }
    checked(ok);
    written(text);
}
