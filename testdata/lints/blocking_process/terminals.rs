//! Programs in a terminal of their own.

use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};

async fn shell(size: PtySize) -> anyhow::Result<u32> {
    let pair = native_pty_system().openpty(size)?;
    let mut child = pair.slave.spawn_command(CommandBuilder::new("sh"))?;
    Ok(child.wait()?.exit_code()) //~ blocking_process
}

struct Session {
    child: Box<dyn Child + Send + Sync>,
}

impl Session {
    async fn end(&mut self) -> std::io::Result<bool> {
        self.child.kill()?;
        Ok(self.child.wait()?.success()) //~ blocking_process
    }
}
