//! What a shared place holds once it is known is read once; a map has a place for each key.
//@ dependencies: arc-swap

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, RwLock};

struct Store {
    session: arc_swap::ArcSwapOption<Vec<u8>>,
    slot: Mutex<Option<Arc<Vec<u8>>>>,
    map: RwLock<HashMap<u64, Arc<Vec<u8>>>>,
    once: OnceLock<Vec<u8>>,
    path: String,
}

impl Store {
    fn swapped(&self) -> std::io::Result<Arc<Vec<u8>>> {
        if let Some(known) = self.session.load_full() {
            return Ok(known);
        }
        let text = Arc::new(std::fs::read(&self.path)?);
        self.session.store(Some(text.clone()));
        Ok(text)
    }

    fn locked(&self) -> std::io::Result<Arc<Vec<u8>>> {
        let mut slot = self.slot.lock().unwrap();
        if let Some(known) = slot.as_ref() {
            return Ok(known.clone());
        }
        let text = Arc::new(std::fs::read(&self.path)?);
        *slot = Some(text.clone());
        Ok(text)
    }

    fn asked(&self) {
        let mut slot = self.slot.lock().unwrap();
        if slot.is_none() {
            *slot = std::fs::read(&self.path).ok().map(Arc::new);
        }
    }

    fn once(&self) -> std::io::Result<&Vec<u8>> {
        if let Some(known) = self.once.get() {
            return Ok(known);
        }
        let text = std::fs::read(&self.path)?;
        Ok(self.once.get_or_init(|| text))
    }

    fn keyed(&self, id: u64) -> std::io::Result<Arc<Vec<u8>>> {
        if let Some(known) = self.map.read().unwrap().get(&id) {
            return Ok(known.clone());
        }
        let text = Arc::new(std::fs::read(&self.path)?);
        self.map.write().unwrap().insert(id, text.clone());
        Ok(text)
    }

    fn never_filled(&self) -> std::io::Result<Arc<Vec<u8>>> {
        if let Some(known) = self.session.load_full() {
            return Ok(known);
        }
        Ok(Arc::new(std::fs::read(&self.path)?))
    }

    /// Whoever has a value for himself fills it each time.
    fn of_its_own(&mut self) -> std::io::Result<()> {
        if self.once.get().is_none() {
            let _ = self.once.set(std::fs::read(&self.path)?);
        }
        Ok(())
    }

    fn lent(&self, slot: &mut Option<Vec<u8>>) {
        if slot.is_none() {
            *slot = std::fs::read(&self.path).ok();
        }
    }

    async fn handle(&mut self, id: u64) {
        let _ = self.swapped(); //~ blocking_fs(pedantic)
        let _ = self.locked(); //~ blocking_fs(pedantic)
        self.asked(); //~ blocking_fs(pedantic)
        let _ = self.once(); //~ blocking_fs(pedantic)
        let _ = self.keyed(id); //~ blocking_fs(default)
        let _ = self.never_filled(); //~ blocking_fs(default)
        let _ = self.of_its_own(); //~ blocking_fs(default)
        self.lent(&mut None); //~ blocking_fs(default)
    }
}

mod cells {
    use std::sync::OnceLock;

    static PLATFORM: OnceLock<String> = OnceLock::new();

    fn fill() {
        let _ = PLATFORM.set(String::new());
    }

    /// Who is first fills it; all others find it.
    fn platform() -> String {
        if let Some(known) = PLATFORM.get() {
            return known.clone();
        }
        std::fs::read_to_string("platform").unwrap()
    }

    fn always() -> String {
        std::fs::read_to_string("platform").unwrap()
    }

    async fn key() -> (String, String) {
        (platform(), always()) //~ blocking_fs(pedantic) blocking_fs(default)
    }

    fn start() {
        fill();
    }
}
