#![source("tokio-uring 0.5.0")]
#![runtime(tokio)]

use crate::buf::BoundedBuf;
use io_uring::squeue::Entry;
use std::future::Future;
use std::io;
use tokio::task::JoinHandle;

#[runs(0, task)]
pub fn spawn<T: Future + 'static>(task: T) -> JoinHandle<T::Output>;
#[blocks(block_on, fatal, tokio = ".await", why = "it runs a runtime of its own inside this one")]
#[runs(0, root)]
pub fn start<F: Future>(future: F) -> F::Output;
pub fn uring_builder() -> io_uring::Builder;
pub fn builder() -> Builder;
pub async fn no_op() -> io::Result<()>;

pub type UnsubmittedWrite<T> = UnsubmittedOneshot<WriteData<T>, WriteTransform<T>>;

pub struct WriteData<T> {}

pub struct WriteTransform<T> {}
impl<T> OneshotOutputTransform for WriteTransform<T> {
    type Output = BufResult<usize, T>;
    type StoredData = WriteData<T>;
}

pub struct UnsubmittedOneshot<D: 'static, T: OneshotOutputTransform<StoredData = D>> {}
impl<D, T: OneshotOutputTransform<StoredData = D>> UnsubmittedOneshot<D, T> {
    pub fn new(stable_data: D, post_op: T, sqe: Entry) -> Self;
    pub fn submit(self) -> InFlightOneshot<D, T>;
}

pub struct InFlightOneshot<D: 'static, T: OneshotOutputTransform<StoredData = D>> {}
impl<D: Unpin, T: OneshotOutputTransform<StoredData = D> + Unpin> Future for InFlightOneshot<D, T> {
    type Output = T::Output;
}

pub trait OneshotOutputTransform {
    type Output;
    type StoredData;
    fn transform_oneshot_output(self, data: Self::StoredData, cqe: io_uring::cqueue::Entry) -> Self::Output;
}

pub struct Runtime {}
impl Runtime {
    pub fn new(b: &Builder) -> io::Result<Runtime>;
    #[blocks(block_on, fatal, tokio = ".await", why = "it runs a second event loop inside this one")]
    #[runs(0, root)]
    pub fn block_on<F>(&self, future: F) -> F::Output
    where
        F: Future;
}

pub struct Builder {}
impl Builder {
    pub fn entries(&mut self, sq_entries: u32) -> &mut Self;
    pub fn uring_builder(&mut self, b: &io_uring::Builder) -> &mut Self;
    #[runs(0, root)]
    #[blocks(block_on, fatal, tokio = ".await", why = "it runs a runtime of its own inside this one")]
    pub fn start<F: Future>(&self, future: F) -> F::Output;
}

pub type BufResult<T, B> = (io::Result<T>, B);

pub mod buf {
    use bytes::{Bytes, BytesMut};
    use std::ops::{Deref, DerefMut, Range, RangeBounds, RangeFull};

    pub trait IoBuf: Unpin + 'static {
        fn stable_ptr(&self) -> *const u8;
        fn bytes_init(&self) -> usize;
        fn bytes_total(&self) -> usize;
    }
    impl IoBuf for Vec<u8> {}
    impl IoBuf for &'static [u8] {}
    impl IoBuf for &'static str {}
    impl IoBuf for Bytes {}
    impl IoBuf for BytesMut {}

    pub trait IoBufMut: IoBuf {
        fn stable_mut_ptr(&mut self) -> *mut u8;
        unsafe fn set_init(&mut self, pos: usize);
    }
    impl IoBufMut for Vec<u8> {}
    impl IoBufMut for BytesMut {}

    pub struct Slice<T> {}
    impl<T> Slice<T> {
        pub fn begin(&self) -> usize;
        pub fn end(&self) -> usize;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T: IoBuf> Deref for Slice<T> {
        type Target = [u8];
    }
    impl<T: IoBufMut> DerefMut for Slice<T> {}
    impl<T: IoBuf> BoundedBuf for Slice<T> {
        type Buf = T;
        type Bounds = Range<usize>;
    }
    impl<T: IoBufMut> BoundedBufMut for Slice<T> {
        type BufMut = T;
    }

    pub trait BoundedBuf: Unpin + 'static {
        type Buf: IoBuf;
        type Bounds: RangeBounds<usize>;
        fn slice(self, range: impl RangeBounds<usize>) -> Slice<Self::Buf>;
        fn slice_full(self) -> Slice<Self::Buf>;
        fn get_buf(&self) -> &Self::Buf;
        fn bounds(&self) -> Self::Bounds;
        fn from_buf_bounds(buf: Self::Buf, bounds: Self::Bounds) -> Self;
        fn stable_ptr(&self) -> *const u8;
        fn bytes_init(&self) -> usize;
        fn bytes_total(&self) -> usize;
    }
    impl<T: IoBuf> BoundedBuf for T {
        type Buf = Self;
        type Bounds = RangeFull;
    }

    pub trait BoundedBufMut: BoundedBuf<Buf = Self::BufMut> {
        type BufMut: IoBufMut;
        fn stable_mut_ptr(&mut self) -> *mut u8;
        unsafe fn set_init(&mut self, pos: usize);
        fn put_slice(&mut self, src: &[u8]);
    }
    impl<T: IoBufMut> BoundedBufMut for T {
        type BufMut = T;
    }

    pub mod fixed {
        use crate::buf::{IoBuf, IoBufMut};
        use std::io;
        use std::ops::{Deref, DerefMut};

        pub use crate::buf::fixed::pool::FixedBufPool;

        pub struct FixedBuf {}
        impl FixedBuf {
            pub fn buf_index(&self) -> u16;
        }
        impl IoBuf for FixedBuf {}
        impl IoBufMut for FixedBuf {}
        impl Deref for FixedBuf {
            type Target = [u8];
        }
        impl DerefMut for FixedBuf {}

        #[derive(Clone)]
        pub struct FixedBufRegistry<T: IoBufMut> {}
        impl<T: IoBufMut> FixedBufRegistry<T> {
            pub fn new(bufs: impl IntoIterator<Item = T>) -> Self;
            pub fn register(&self) -> io::Result<()>;
            pub fn unregister(&self) -> io::Result<()>;
            pub fn check_out(&self, index: usize) -> Option<FixedBuf>;
        }

        pub mod pool {
            use crate::buf::fixed::FixedBuf;
            use crate::buf::IoBufMut;
            use std::io;

            #[derive(Clone)]
            pub struct FixedBufPool<T: IoBufMut> {}
            impl<T: IoBufMut> FixedBufPool<T> {
                pub fn new(bufs: impl IntoIterator<Item = T>) -> Self;
                pub fn register(&self) -> io::Result<()>;
                pub fn unregister(&self) -> io::Result<()>;
                pub fn try_next(&self, cap: usize) -> Option<FixedBuf>;
                pub async fn next(&self, cap: usize) -> FixedBuf;
            }
        }
    }
}

pub mod fs {
    use crate::buf::fixed::FixedBuf;
    use crate::buf::{BoundedBuf, BoundedBufMut};
    use crate::{BufResult, UnsubmittedWrite};
    use std::io;
    use std::path::Path;

    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
    pub async fn statx<P: AsRef<Path>>(path: P) -> io::Result<libc::statx>;
    pub async fn is_dir_regfile<P: AsRef<Path>>(path: P) -> (bool, bool);

    pub struct DirBuilder {}
    impl Default for DirBuilder {}
    impl DirBuilder {
        pub fn new() -> DirBuilder;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub fn mode(&mut self, mode: u32) -> &mut Self;
        pub async fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    }

    pub struct File {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        pub fn from_std(file: std::fs::File) -> File;
        pub async fn read_at<T: BoundedBufMut>(&self, buf: T, pos: u64) -> BufResult<usize, T>;
        pub async fn readv_at<T: BoundedBufMut>(&self, bufs: Vec<T>, pos: u64) -> BufResult<usize, Vec<T>>;
        pub async fn writev_at<T: BoundedBuf>(&self, buf: Vec<T>, pos: u64) -> BufResult<usize, Vec<T>>;
        pub async fn writev_at_all<T: BoundedBuf>(&self, buf: Vec<T>, pos: Option<u64>) -> BufResult<usize, Vec<T>>;
        pub async fn read_exact_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>
        where
            T: BoundedBufMut;
        pub async fn read_fixed_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T>
        where
            T: BoundedBufMut<BufMut = FixedBuf>;
        pub fn write_at<T: BoundedBuf>(&self, buf: T, pos: u64) -> UnsubmittedWrite<T>;
        pub async fn write_all_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>
        where
            T: BoundedBuf;
        pub async fn write_fixed_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T>
        where
            T: BoundedBuf<Buf = FixedBuf>;
        pub async fn write_fixed_all_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>
        where
            T: BoundedBuf<Buf = FixedBuf>;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn fallocate(&self, offset: u64, len: u64, flags: i32) -> io::Result<()>;
        pub async fn close(self) -> io::Result<()>;
        pub async fn statx(&self) -> io::Result<libc::statx>;
        pub fn statx_builder(&self) -> StatxBuilder;
    }

    #[derive(Clone)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
    }
    impl Default for OpenOptions {}

    pub struct StatxBuilder {}
    impl Default for StatxBuilder {}
    impl StatxBuilder {
        pub fn new() -> StatxBuilder;
        pub fn dirfd(&mut self, file: &File) -> &mut Self;
        pub fn pathname<P: AsRef<Path>>(&mut self, path: P) -> io::Result<&mut Self>;
        pub fn flags(&mut self, flags: i32) -> &mut Self;
        pub fn mask(&mut self, mask: u32) -> &mut Self;
        pub async fn statx(&mut self) -> io::Result<libc::statx>;
    }
}

pub mod net {
    use crate::buf::fixed::FixedBuf;
    use crate::buf::{BoundedBuf, BoundedBufMut};
    use crate::{BufResult, UnsubmittedWrite};
    use std::io;
    use std::net::{Shutdown, SocketAddr};
    use std::path::Path;

    pub struct TcpListener {}
    impl TcpListener {
        pub fn bind(addr: SocketAddr) -> io::Result<Self>;
        pub fn from_std(socket: std::net::TcpListener) -> Self;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        #[serves]
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    }

    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect(addr: SocketAddr) -> io::Result<TcpStream>;
        pub fn from_std(socket: std::net::TcpStream) -> Self;
        pub async fn read<T: BoundedBufMut>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn read_fixed<T>(&self, buf: T) -> BufResult<usize, T>
        where
            T: BoundedBufMut<BufMut = FixedBuf>;
        pub fn write<T: BoundedBuf>(&self, buf: T) -> UnsubmittedWrite<T>;
        pub async fn write_all<T: BoundedBuf>(&self, buf: T) -> BufResult<(), T>;
        pub async fn write_fixed<T>(&self, buf: T) -> BufResult<usize, T>
        where
            T: BoundedBuf<Buf = FixedBuf>;
        pub async fn write_fixed_all<T>(&self, buf: T) -> BufResult<(), T>
        where
            T: BoundedBuf<Buf = FixedBuf>;
        pub async fn writev<T: BoundedBuf>(&self, buf: Vec<T>) -> BufResult<usize, Vec<T>>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    }

    pub struct UdpSocket {}
    impl UdpSocket {
        pub async fn bind(socket_addr: SocketAddr) -> io::Result<UdpSocket>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn from_std(socket: std::net::UdpSocket) -> Self;
        pub async fn connect(&self, socket_addr: SocketAddr) -> io::Result<()>;
        pub async fn send<T: BoundedBuf>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn send_to<T: BoundedBuf>(&self, buf: T, socket_addr: SocketAddr) -> BufResult<usize, T>;
        pub async fn send_zc<T: BoundedBuf>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn sendmsg<T: BoundedBuf, U: BoundedBuf>(
            &self,
            io_slices: Vec<T>,
            socket_addr: Option<SocketAddr>,
            msg_control: Option<U>,
        ) -> (io::Result<usize>, Vec<T>, Option<U>);
        pub async fn sendmsg_zc<T: BoundedBuf, U: BoundedBuf>(
            &self,
            io_slices: Vec<T>,
            socket_addr: Option<SocketAddr>,
            msg_control: Option<U>,
        ) -> (io::Result<usize>, Vec<T>, Option<U>);
        pub async fn recv_from<T: BoundedBufMut>(&self, buf: T) -> BufResult<(usize, SocketAddr), T>;
        pub async fn recvmsg<T: BoundedBufMut>(&self, buf: Vec<T>) -> BufResult<(usize, SocketAddr), Vec<T>>;
        pub async fn read<T: BoundedBufMut>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn read_fixed<T>(&self, buf: T) -> BufResult<usize, T>
        where
            T: BoundedBufMut<BufMut = FixedBuf>;
        pub fn write<T: BoundedBuf>(&self, buf: T) -> UnsubmittedWrite<T>;
        pub async fn write_fixed<T>(&self, buf: T) -> BufResult<usize, T>
        where
            T: BoundedBuf<Buf = FixedBuf>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }

    pub struct UnixListener {}
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
        pub fn local_addr(&self) -> io::Result<std::os::unix::net::SocketAddr>;
        #[serves]
        pub async fn accept(&self) -> io::Result<UnixStream>;
    }

    pub struct UnixStream {}
    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
        pub fn from_std(socket: std::os::unix::net::UnixStream) -> UnixStream;
        pub async fn read<T: BoundedBufMut>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn read_fixed<T>(&self, buf: T) -> BufResult<usize, T>
        where
            T: BoundedBufMut<BufMut = FixedBuf>;
        pub fn write<T: BoundedBuf>(&self, buf: T) -> UnsubmittedWrite<T>;
        pub async fn write_all<T: BoundedBuf>(&self, buf: T) -> BufResult<(), T>;
        pub async fn write_fixed<T>(&self, buf: T) -> BufResult<usize, T>
        where
            T: BoundedBuf<Buf = FixedBuf>;
        pub async fn write_fixed_all<T>(&self, buf: T) -> BufResult<(), T>
        where
            T: BoundedBuf<Buf = FixedBuf>;
        pub async fn writev<T: BoundedBuf>(&self, buf: Vec<T>) -> BufResult<usize, Vec<T>>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    }
}
