//! Files that the kernel keeps in memory: reading them waits for no disk.

use std::fs::{self, File};
use std::path::Path;

const CGROUP: &str = "/proc/self/cgroup";

fn mounts() -> String {
    fs::read_to_string("/proc/self/mountinfo").unwrap_or_default()
}

fn load(path: &str) -> Vec<u8> {
    fs::read(path).unwrap_or_default()
}

async fn reads(pid: u32) {
    let _ = fs::read_to_string("/sys/fs/cgroup/cpu.max"); //~ blocking_fs(pedantic)
    let _ = File::open(Path::new("/proc/meminfo")); //~ blocking_fs(pedantic)
    let _ = fs::read(format!("/proc/{pid}/stat")); //~ blocking_fs(pedantic)
    let _ = File::open("/dev/urandom"); //~ blocking_fs(pedantic)
    let _ = fs::read("/dev/ttyS0"); //~ blocking_fs(default)
    let _ = fs::read(CGROUP); //~ blocking_fs(pedantic)
    mounts(); //~ blocking_fs(pedantic)
    let _ = fs::read("/etc/passwd"); //~ blocking_fs(default)
    load("/etc/hosts"); //~ blocking_fs(default)
}

fn random() -> u64 {
    use std::io::Read;
    let mut file = std::fs::File::open("/dev/urandom").unwrap();
    let mut bytes = [0; 8];
    file.read_exact(&mut bytes).unwrap();
    u64::from_le_bytes(bytes)
}

async fn boundary() -> u64 {
    random() //~ blocking_fs(pedantic)
}
