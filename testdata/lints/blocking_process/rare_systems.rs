//! What happens only on systems that few build for: it says less than anything else, and little by itself.

use std::process::Command;

fn ask(name: &str) -> std::io::Result<String> {
    let out = Command::new("ifconfig").arg(name).output()?;
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

#[derive(Clone, Copy)]
enum Backend {
    #[cfg(target_os = "openbsd")]
    Native,
    File,
}

fn either(name: &str, backend: Backend) -> std::io::Result<String> {
    match backend {
        #[cfg(target_os = "openbsd")]
        Backend::Native => ask(name),
        Backend::File => std::fs::read(name).map(|bytes| format!("{bytes:?}")),
    }
}

fn only_there(name: &str, backend: Backend) -> std::io::Result<String> {
    match backend {
        #[cfg(target_os = "openbsd")]
        Backend::Native => ask(name),
        Backend::File => Ok(name.to_owned()),
    }
}

fn on_two(name: &str) -> std::io::Result<String> {
    #[cfg(any(target_os = "freebsd", target_os = "macos"))]
    return ask(name);
    #[cfg(not(any(target_os = "freebsd", target_os = "macos")))]
    Ok(name.to_owned())
}

async fn refresh(backend: Backend) -> std::io::Result<()> {
    either("eth0", backend)?; //~ blocking_fs(default)
    only_there("eth0", backend)?; //~ blocking_process(pedantic)
    on_two("eth0")?; //~ blocking_process(default)
    #[cfg(target_arch = "wasm32")]
    std::fs::read("eth0")?; //~ blocking_fs(pedantic)
    #[cfg(not(target_arch = "wasm32"))]
    std::fs::read("eth0")?; //~ blocking_fs(default)
    Ok(())
}

#[cfg(target_os = "android")]
mod android {
    pub async fn load() -> std::io::Result<Vec<u8>> {
        std::fs::read("file") //~ blocking_fs(pedantic)
    }
}
