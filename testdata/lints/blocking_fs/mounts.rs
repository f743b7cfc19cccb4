//! What is bound or mounted anew is there already: the kernel only takes note of it.
//@ dependencies: tokio, nix

use nix::mount::{MsFlags, mount};

pub async fn bind(from: &str, to: &str, device: &str) -> nix::Result<()> {
    mount(Some(from), to, None::<&str>, MsFlags::MS_BIND | MsFlags::MS_REC, None::<&str>)?;
    mount(None::<&str>, to, None::<&str>, MsFlags::MS_REMOUNT, None::<&str>)?;
    mount(Some(device), to, Some("ext4"), MsFlags::MS_NOATIME, None::<&str>) //~ blocking_fs
}
