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

const GADGETS: &str = "/sys/kernel/config/usb_gadget";

fn controller(name: &str) -> std::io::Result<String> {
    let path = std::path::PathBuf::from(GADGETS).join(name).join("UDC");
    fs::read_to_string(path)
}

fn threshold() -> Option<String> {
    let supplies = fs::read_dir("/sys/class/power_supply").ok()?;
    supplies.flatten().find_map(|entry| fs::read_to_string(entry.path().join("charge_control_end_threshold")).ok())
}

fn names() -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for process in fs::read_dir("/proc/self/task")? {
        let process = process?;
        names.push(fs::read_to_string(process.path().join("comm"))?);
    }
    Ok(names)
}

async fn joined(name: String) -> std::io::Result<()> {
    fs::read_to_string(Path::new("/sys/class").join(&name))?; //~ blocking_fs(pedantic)
    controller(&name)?; //~ blocking_fs(pedantic)
    threshold(); //~ blocking_fs(pedantic)
    names()?; //~ blocking_fs(pedantic)
    fs::read_to_string(Path::new("/proc").join(&name).join("comm"))?; //~ blocking_fs(pedantic)
    fs::read_dir("/proc")?; //~ blocking_fs(default)
    fs::read_to_string(Path::new("/srv").join(&name))?; //~ blocking_fs(default)
    fs::read_to_string(Path::new("/proc").join("/srv/file"))?; //~ blocking_fs(default)
    fs::read_to_string(Path::new("/system").join(&name))?; //~ blocking_fs(default)
    Ok(())
}

async fn lines() -> std::io::Result<()> {
    use std::io::{BufRead, BufReader, Read};
    for line in BufReader::new(File::open("/proc/mounts")?).lines() { //~ blocking_fs(pedantic) blocking_fs(pedantic)
        drop(line);
    }
    let file = File::open("/proc/self/status")?; //~ blocking_fs(pedantic)
    let mut text = String::new();
    BufReader::new(file).read_line(&mut text)?; //~ blocking_fs(pedantic)
    File::open("/proc/stat")?.read_to_string(&mut text)?; //~ blocking_fs(pedantic) blocking_fs(pedantic)
    let mut reader = BufReader::new(File::open("/etc/fstab")?); //~ blocking_fs(pedantic)
    reader.read_line(&mut text)?; //~ blocking_fs(default)
    Ok(())
}
