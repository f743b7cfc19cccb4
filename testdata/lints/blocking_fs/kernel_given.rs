//! A helper that reads whatever path it is given waits for no disk where that is a file that the kernel makes up.

use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

const USB: &str = "/sys/bus/usb/devices";

fn number(path: &str) -> Result<u64> {
    Ok(fs::read_to_string(path)?.trim().parse().unwrap_or(0))
}

fn value(dir: &Path, name: &str) -> Result<String> {
    let path = dir.join(name);
    fs::read_to_string(&path)
}

fn any(path: impl AsRef<Path>) -> Result<String> {
    fs::read_to_string(path.as_ref())
}

fn owned(path: PathBuf) -> Result<u64> {
    let path = path.to_string_lossy().into_owned();
    number(&path)
}

fn of_process(pid: u32) -> Result<u64> {
    number(&format!("/proc/{pid}/oom_score"))
}

async fn memory(pid: u32) -> Result<()> {
    number("/sys/fs/cgroup/memory.current")?;
    number(&format!("/proc/{pid}/oom_score"))?;
    value(Path::new("/sys/class/block/nbd0"), "pid")?;
    value(&Path::new(USB).join("1-1"), "product")?;
    any("/proc/self/status")?;
    of_process(pid)?;
    Ok(())
}

async fn disk(name: &str) -> Result<()> {
    number("/var/lib/size")?; //~ blocking_fs
    number(name)?; //~ blocking_fs
    value(Path::new("/var/lib/x"), "pid")?; //~ blocking_fs
    any("/etc/hosts")?; //~ blocking_fs
    owned(PathBuf::from("/var/lib/size"))?; //~ blocking_fs
    Ok(())
}
