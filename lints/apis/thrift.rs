#![source("thrift 0.17.0 src/transport/socket.rs, src/server/threaded.rs")]

pub type Result<T> = std::result::Result<T, Error>;

pub enum Error {}

pub mod transport {
    use crate::Result;
    use std::net::{TcpStream, ToSocketAddrs};

    #[derive(Default)]
    pub struct TTcpChannel {}
    impl TTcpChannel {
        pub fn new() -> TTcpChannel;
        pub fn with_stream(stream: TcpStream) -> TTcpChannel;
        #[blocks(net, unbounded, why = "it connects")]
        pub fn open<A: ToSocketAddrs>(&mut self, remote_address: A) -> Result<()>;
        pub fn close(&mut self) -> Result<()>;
    }
}

pub mod server {
    use crate::Result;
    use std::net::ToSocketAddrs;
    use std::path::Path;

    pub struct TServer<PRC, RTF, IPF, WTF, OPF> {}
    impl<PRC, RTF, IPF, WTF, OPF> TServer<PRC, RTF, IPF, WTF, OPF> {
        pub fn new(
            read_transport_factory: RTF,
            input_protocol_factory: IPF,
            write_transport_factory: WTF,
            output_protocol_factory: OPF,
            processor: PRC,
            num_workers: usize,
        ) -> TServer<PRC, RTF, IPF, WTF, OPF>;
        #[blocks(net, unbounded, why = "it accepts connections for ever")]
        pub fn listen<A: ToSocketAddrs>(&mut self, listen_address: A) -> Result<()>;
        #[blocks(net, unbounded, why = "it accepts connections for ever")]
        pub fn listen_uds<P: AsRef<Path>>(&mut self, listen_path: P) -> Result<()>;
    }
}
