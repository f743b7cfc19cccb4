//! Values that are dropped only where the code leaves before it moves them on: what panics there is worth a word.

use std::path::PathBuf;

use tokio::runtime::Handle;

struct Routes {
    runtime: Handle,
}

impl Routes {
    async fn new() -> Result<Self, String> {
        Ok(Self { runtime: Handle::current() })
    }

    async fn stop(&self) {}
}

impl Drop for Routes {
    fn drop(&mut self) {
        self.runtime.block_on(self.stop()); //~ blocking_in_drop
    }
}

struct Machine {
    routes: Routes,
    wall: u8,
}

fn wall() -> Result<u8, String> {
    Err("no wall".to_owned())
}

async fn start() -> Result<Machine, String> {
    let routes = Routes::new().await?;
    let wall = wall()?;
    Ok(Machine { routes, wall })
}

/// That it only takes a moment after an error is no matter.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn scratch(path: PathBuf) -> Result<(Scratch, u8), String> {
    let scratch = Scratch(path);
    let wall = wall()?;
    Ok((scratch, wall))
}

struct Kept {
    runtime: Handle,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.runtime.block_on(async {});
    }
}

// Right: it is moved before anything can fail.
async fn keep(all: &mut Vec<Kept>) -> Result<u8, String> {
    let kept = Kept { runtime: Handle::current() };
    all.push(kept);
    wall()
}

async fn keep_all(all: &mut Vec<Kept>) -> Result<u8, String> {
    wall()?;
    let kept = Kept { runtime: Handle::current() };
    let check = || -> Result<u8, String> { Ok(wall()? + 1) };
    let number = check().unwrap_or_default();
    all.push(kept);
    let more = wall()?;
    Ok(number + more)
}
