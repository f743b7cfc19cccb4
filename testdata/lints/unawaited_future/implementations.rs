//! A trait's member that returns a future may do something at once: its implementations say.

use std::future::Future;
use std::net::{Shutdown, TcpStream};

trait Writer {
    fn shutdown(&mut self) -> impl Future<Output = std::io::Result<()>>;
    fn flush(&mut self) -> impl Future<Output = std::io::Result<()>>;
}

struct Tcp(TcpStream);

impl Writer for Tcp {
    fn shutdown(&mut self) -> impl Future<Output = std::io::Result<()>> {
        let result = self.0.shutdown(Shutdown::Write);
        async move { result }
    }

    fn flush(&mut self) -> impl Future<Output = std::io::Result<()>> {
        async { Ok(()) }
    }
}

struct Memory;

impl Writer for Memory {
    async fn shutdown(&mut self) -> std::io::Result<()> {
        Ok(())
    }

    async fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

struct Half<W: Writer>(W);

impl<W: Writer> Drop for Half<W> {
    fn drop(&mut self) {
        self.0.shutdown();
        self.0.flush(); //~ unawaited_future
    }
}
