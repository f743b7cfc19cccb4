#![source("rusoto_core 0.48.0, rusoto_signature 0.48.0 src/stream.rs")]

pub struct ByteStream {}
impl ByteStream {
    pub fn size_hint(&self) -> Option<usize>;
    pub fn into_blocking_read(self) -> hidden::ImplBlockingRead;
}
impl From<Vec<u8>> for ByteStream {}

mod hidden {
    #[io(net)]
    pub struct ImplBlockingRead {}
    impl std::io::Read for ImplBlockingRead {}
}
