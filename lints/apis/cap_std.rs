#![source("cap-std 4.0.3")]
#![closures(here)]

pub use cap_primitives::{ambient_authority, ipnet, AmbientAuthority};
pub use io_lifetimes;

pub mod fs {
    use crate::fs_utf8::Dir as DirUtf8;
    use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
    use camino::Utf8Path;
    use cap_primitives::AmbientAuthority;
    use io_lifetimes::{AsFilelike, OwnedFd};
    use std::ffi::OsString;
    use std::io;
    use std::io::{Read, Seek, Write};
    use std::path::{Path, PathBuf};

    pub use cap_primitives::fs::{
        DirBuilder, DirBuilderExt, FileExt, FileType, FileTypeExt, Metadata, MetadataExt, OpenOptions, OpenOptionsExt, Permissions,
        PermissionsExt,
    };

    pub struct Dir {}
    impl Dir {
        pub fn from_std_file(std_file: std::fs::File) -> Self;
        pub fn into_std_file(self) -> std::fs::File;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_with<P: AsRef<Path>>(&self, path: P, options: &OpenOptions) -> io::Result<File>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn open_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<Self>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn open_dir_utf8<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<DirUtf8>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_dir_with<P: AsRef<Path>>(&self, path: P, dir_builder: &DirBuilder) -> io::Result<()>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<File>;
        #[blocks(fs_metadata, millis, why = "it looks up every part of the path")]
        pub fn canonicalize<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf>;
        #[blocks(fs, millis, why = "it copies a file")]
        pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<u64>;
        #[blocks(fs, micros, pedantic, why = "it creates a link")]
        pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(&self, src: P, dst_dir: &Self, dst: Q) -> io::Result<()>;
        #[blocks(fs_metadata, micros, why = "it asks the file system for metadata")]
        pub fn metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn dir_metadata(&self) -> io::Result<Metadata>;
        #[blocks(fs, millis, why = "it reads a directory")]
        pub fn entries(&self) -> io::Result<ReadDir>;
        #[blocks(fs, millis, why = "it reads a directory")]
        pub fn entries_utf8(&self) -> io::Result<crate::fs_utf8::ReadDir>;
        #[blocks(fs, millis, why = "it reads a directory")]
        pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<ReadDir>;
        #[blocks(fs, millis, why = "it reads a file")]
        pub fn read<P: AsRef<Path>>(&self, path: P) -> io::Result<Vec<u8>>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn read_link<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn read_link_contents<P: AsRef<Path>>(&self, path: P) -> io::Result<PathBuf>;
        #[blocks(fs, millis, why = "it reads a file")]
        pub fn read_to_string<P: AsRef<Path>>(&self, path: P) -> io::Result<String>;
        #[blocks(fs, micros, pedantic, removes, why = "it removes a directory")]
        pub fn remove_dir<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, millis, removes, why = "it removes a whole directory")]
        pub fn remove_dir_all<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, removes, why = "it removes a directory")]
        pub fn remove_open_dir(self) -> io::Result<()>;
        #[blocks(fs, millis, removes, why = "it removes a whole directory")]
        pub fn remove_open_dir_all(self) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, removes, why = "it deletes a file")]
        pub fn remove_file<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it renames a file")]
        pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<()>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn set_permissions<P: AsRef<Path>>(&self, path: P, perm: Permissions) -> io::Result<()>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn symlink_metadata<P: AsRef<Path>>(&self, path: P) -> io::Result<Metadata>;
        #[blocks(fs, millis, why = "it writes a file")]
        pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates a link")]
        pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(&self, original: P, link: Q) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates a link")]
        pub fn symlink_contents<P: AsRef<Path>, Q: AsRef<Path>>(&self, original: P, link: Q) -> io::Result<()>;
        pub fn bind_unix_listener<P: AsRef<Path>>(&self, path: P) -> io::Result<UnixListener>;
        #[blocks(net, unbounded, why = "it waits for the peer")]
        pub fn connect_unix_stream<P: AsRef<Path>>(&self, path: P) -> io::Result<UnixStream>;
        pub fn bind_unix_datagram<P: AsRef<Path>>(&self, path: P) -> io::Result<UnixDatagram>;
        pub fn connect_unix_datagram<P: AsRef<Path>>(&self, unix_datagram: &UnixDatagram, path: P) -> io::Result<()>;
        #[blocks(net, micros, pedantic, why = "it waits while the buffer is full")]
        pub fn send_to_unix_datagram_addr<P: AsRef<Path>>(&self, unix_datagram: &UnixDatagram, buf: &[u8], path: P) -> io::Result<usize>;
        pub fn try_clone(&self) -> io::Result<Self>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn exists<P: AsRef<Path>>(&self, path: P) -> bool;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn try_exists<P: AsRef<Path>>(&self, path: P) -> io::Result<bool>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn is_file<P: AsRef<Path>>(&self, path: P) -> bool;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn is_dir<P: AsRef<Path>>(&self, path: P) -> bool;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_ambient_dir<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn open_parent_dir(&self, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_ambient_dir_all<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn reopen_dir<Filelike: AsFilelike>(dir: &Filelike) -> io::Result<Self>;
    }
    impl From<OwnedFd> for Dir {}

    pub struct DirEntry {}
    impl DirEntry {
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open(&self) -> io::Result<File>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_with(&self, options: &OpenOptions) -> io::Result<File>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn open_dir(&self) -> io::Result<Dir>;
        #[blocks(fs, micros, pedantic, removes, why = "it deletes a file")]
        pub fn remove_file(&self) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, removes, why = "it removes a directory")]
        pub fn remove_dir(&self) -> io::Result<()>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system for metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> OsString;
    }

    #[io(fs)]
    pub struct File {}
    impl File {
        pub fn from_std(std: std::fs::File) -> Self;
        pub fn into_std(self) -> std::fs::File;
        #[blocks(fs, millis, syncs, why = "it waits until the disk has the data")]
        pub fn sync_all(&self) -> io::Result<()>;
        #[blocks(fs, millis, syncs, why = "it waits until the disk has the data")]
        pub fn sync_data(&self) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it resizes a file")]
        pub fn set_len(&self, size: u64) -> io::Result<()>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system for metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn try_clone(&self) -> io::Result<Self>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_ambient<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn create_ambient<P: AsRef<Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_ambient_with<P: AsRef<Path>>(path: P, options: &OpenOptions, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        pub fn options() -> OpenOptions;
    }
    impl From<OwnedFd> for File {}
    impl Read for File {}
    impl Read for &File {}
    impl Write for File {}
    impl Write for &File {}
    impl Seek for File {}
    impl Seek for &File {}

    pub struct ReadDir {}
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
    }
}

pub mod fs_utf8 {
    use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
    use camino::{Utf8Path, Utf8PathBuf};
    use cap_primitives::AmbientAuthority;
    use io_lifetimes::{AsFilelike, OwnedFd};
    use std::io;
    use std::io::{Read, Seek, Write};

    pub use camino;
    pub use cap_primitives::fs::{
        DirBuilder, DirBuilderExt, FileExt, FileType, FileTypeExt, Metadata, MetadataExt, OpenOptions, OpenOptionsExt, Permissions,
        PermissionsExt,
    };

    pub struct Dir {}
    impl Dir {
        pub fn from_std_file(std_file: std::fs::File) -> Self;
        pub fn from_cap_std(cap_std: crate::fs::Dir) -> Self;
        pub fn as_cap_std(&self) -> &crate::fs::Dir;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<File>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_with<P: AsRef<Utf8Path>>(&self, path: P, options: &OpenOptions) -> io::Result<File>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn open_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Self>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_dir_all<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_dir_with<P: AsRef<Utf8Path>>(&self, path: P, dir_builder: &DirBuilder) -> io::Result<()>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn create<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<File>;
        #[blocks(fs_metadata, millis, why = "it looks up every part of the path")]
        pub fn canonicalize<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Utf8PathBuf>;
        #[blocks(fs, millis, why = "it copies a file")]
        pub fn copy<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<u64>;
        #[blocks(fs, micros, pedantic, why = "it creates a link")]
        pub fn hard_link<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, src: P, dst_dir: &Self, dst: Q) -> io::Result<()>;
        #[blocks(fs_metadata, micros, why = "it asks the file system for metadata")]
        pub fn metadata<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Metadata>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn dir_metadata(&self) -> io::Result<Metadata>;
        #[blocks(fs, millis, why = "it reads a directory")]
        pub fn entries(&self) -> io::Result<ReadDir>;
        #[blocks(fs, millis, why = "it reads a directory")]
        pub fn read_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<ReadDir>;
        #[blocks(fs, millis, why = "it reads a file")]
        pub fn read<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Vec<u8>>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn read_link<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Utf8PathBuf>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn read_link_contents<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Utf8PathBuf>;
        #[blocks(fs, millis, why = "it reads a file")]
        pub fn read_to_string<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<String>;
        #[blocks(fs, micros, pedantic, removes, why = "it removes a directory")]
        pub fn remove_dir<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, millis, removes, why = "it removes a whole directory")]
        pub fn remove_dir_all<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, removes, why = "it removes a directory")]
        pub fn remove_open_dir(self) -> io::Result<()>;
        #[blocks(fs, millis, removes, why = "it removes a whole directory")]
        pub fn remove_open_dir_all(self) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, removes, why = "it deletes a file")]
        pub fn remove_file<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it renames a file")]
        pub fn rename<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, from: P, to_dir: &Self, to: Q) -> io::Result<()>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn set_permissions<P: AsRef<Utf8Path>>(&self, path: P, perm: Permissions) -> io::Result<()>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn symlink_metadata<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<Metadata>;
        #[blocks(fs, millis, why = "it writes a file")]
        pub fn write<P: AsRef<Utf8Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates a link")]
        pub fn symlink<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, original: P, link: Q) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it creates a link")]
        pub fn symlink_contents<P: AsRef<Utf8Path>, Q: AsRef<Utf8Path>>(&self, original: P, link: Q) -> io::Result<()>;
        pub fn bind_unix_listener<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<UnixListener>;
        #[blocks(net, unbounded, why = "it waits for the peer")]
        pub fn connect_unix_stream<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<UnixStream>;
        pub fn bind_unix_datagram<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<UnixDatagram>;
        pub fn connect_unix_datagram<P: AsRef<Utf8Path>>(&self, unix_datagram: &UnixDatagram, path: P) -> io::Result<()>;
        #[blocks(net, micros, pedantic, why = "it waits while the buffer is full")]
        pub fn send_to_unix_datagram_addr<P: AsRef<Utf8Path>>(
            &self,
            unix_datagram: &UnixDatagram,
            buf: &[u8],
            path: P,
        ) -> io::Result<usize>;
        pub fn try_clone(&self) -> io::Result<Self>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn exists<P: AsRef<Utf8Path>>(&self, path: P) -> bool;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn try_exists<P: AsRef<Utf8Path>>(&self, path: P) -> io::Result<bool>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn is_file<P: AsRef<Utf8Path>>(&self, path: P) -> bool;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system")]
        pub fn is_dir<P: AsRef<Utf8Path>>(&self, path: P) -> bool;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_ambient_dir<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn open_parent_dir(&self, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, micros, pedantic, why = "it creates directories")]
        pub fn create_ambient_dir_all<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn reopen_dir<Filelike: AsFilelike>(dir: &Filelike) -> io::Result<Self>;
    }
    impl From<OwnedFd> for Dir {}
    impl AsRef<crate::fs::Dir> for Dir {}

    pub struct DirEntry {}
    impl DirEntry {
        pub fn from_cap_std(cap_std: crate::fs::DirEntry) -> Self;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open(&self) -> io::Result<File>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_with(&self, options: &OpenOptions) -> io::Result<File>;
        #[blocks(fs, micros, pedantic, why = "it opens a folder")]
        pub fn open_dir(&self) -> io::Result<Dir>;
        #[blocks(fs, micros, pedantic, removes, why = "it deletes a file")]
        pub fn remove_file(&self) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, removes, why = "it removes a directory")]
        pub fn remove_dir(&self) -> io::Result<()>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system for metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn file_type(&self) -> io::Result<FileType>;
        pub fn file_name(&self) -> io::Result<String>;
    }

    #[io(fs)]
    pub struct File {}
    impl File {
        pub fn from_std(std: std::fs::File) -> Self;
        pub fn from_cap_std(cap_std: crate::fs::File) -> Self;
        pub fn into_std(self) -> std::fs::File;
        #[blocks(fs, millis, syncs, why = "it waits until the disk has the data")]
        pub fn sync_all(&self) -> io::Result<()>;
        #[blocks(fs, millis, syncs, why = "it waits until the disk has the data")]
        pub fn sync_data(&self) -> io::Result<()>;
        #[blocks(fs, micros, pedantic, why = "it resizes a file")]
        pub fn set_len(&self, size: u64) -> io::Result<()>;
        #[blocks(fs_metadata, micros, pedantic, why = "it asks the file system for metadata")]
        pub fn metadata(&self) -> io::Result<Metadata>;
        pub fn try_clone(&self) -> io::Result<Self>;
        #[blocks(fs_metadata, micros, why = "it asks the file system")]
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_ambient<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn create_ambient<P: AsRef<Utf8Path>>(path: P, ambient_authority: AmbientAuthority) -> io::Result<Self>;
        #[blocks(fs, millis, why = "it opens a file")]
        pub fn open_ambient_with<P: AsRef<Utf8Path>>(
            path: P,
            options: &OpenOptions,
            ambient_authority: AmbientAuthority,
        ) -> io::Result<Self>;
        pub fn options() -> OpenOptions;
    }
    impl From<OwnedFd> for File {}
    impl Read for File {}
    impl Read for &File {}
    impl Write for File {}
    impl Write for &File {}
    impl Seek for File {}
    impl Seek for &File {}

    pub struct ReadDir {}
    impl ReadDir {
        pub fn from_cap_std(cap_std: crate::fs::ReadDir) -> Self;
    }
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
    }
}

pub mod net {
    use cap_primitives::ipnet::IpNet;
    use cap_primitives::AmbientAuthority;
    use io_lifetimes::OwnedFd;
    use std::io;
    use std::io::{Read, Write};
    use std::time::Duration;

    pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6, ToSocketAddrs};

    pub struct Incoming<'a> {}
    impl<'a> Incoming<'a> {
        pub fn from_std(std: std::net::Incoming<'a>) -> Self;
    }
    impl<'a> Iterator for Incoming<'a> {
        type Item = io::Result<TcpStream>;
    }

    #[derive(Clone, Default)]
    pub struct Pool {}
    impl Pool {
        pub fn new() -> Self;
        pub fn insert<A: ToSocketAddrs>(&mut self, addrs: A, ambient_authority: AmbientAuthority) -> io::Result<()>;
        pub fn insert_socket_addr(&mut self, addr: SocketAddr, ambient_authority: AmbientAuthority);
        pub fn insert_ip_net_port_any(&mut self, ip_net: IpNet, ambient_authority: AmbientAuthority);
        pub fn insert_ip_net_port_range(
            &mut self,
            ip_net: IpNet,
            ports_start: u16,
            ports_end: Option<u16>,
            ambient_authority: AmbientAuthority,
        );
        pub fn insert_ip_net(&mut self, ip_net: IpNet, port: u16, ambient_authority: AmbientAuthority);
        pub fn bind_tcp_listener<A: ToSocketAddrs>(&self, addr: A) -> io::Result<TcpListener>;
        #[blocks(net, unbounded, why = "it waits for the peer")]
        pub fn connect_tcp_stream<A: ToSocketAddrs>(&self, addr: A) -> io::Result<TcpStream>;
        #[blocks(net, unbounded, why = "it waits for the peer")]
        pub fn connect_timeout_tcp_stream(&self, addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream>;
        pub fn bind_udp_socket<A: ToSocketAddrs>(&self, addr: A) -> io::Result<UdpSocket>;
        #[blocks(net, micros, pedantic, why = "it waits while the buffer is full")]
        pub fn send_to_udp_socket_addr<A: ToSocketAddrs>(&self, udp_socket: &UdpSocket, buf: &[u8], addr: A) -> io::Result<usize>;
        pub fn connect_udp_socket<A: ToSocketAddrs>(&self, udp_socket: &UdpSocket, addr: A) -> io::Result<()>;
    }

    pub struct TcpListener {}
    impl TcpListener {
        pub fn from_std(std: std::net::TcpListener) -> Self;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<Self>;
        #[blocks(net, unbounded, why = "it waits for a client")]
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
        #[blocks(net, unbounded, why = "each step waits for a client")]
        pub fn incoming(&self) -> Incoming<'_>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl From<OwnedFd> for TcpListener {}

    #[io(net)]
    pub struct TcpStream {}
    impl TcpStream {
        pub fn from_std(std: std::net::TcpStream) -> Self;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        pub fn try_clone(&self) -> io::Result<Self>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        #[blocks(net, unbounded, why = "it waits for data")]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
        pub fn nodelay(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl From<OwnedFd> for TcpStream {}
    impl Read for TcpStream {}
    impl Read for &TcpStream {}
    impl Write for TcpStream {}
    impl Write for &TcpStream {}

    pub struct UdpSocket {}
    impl UdpSocket {
        pub fn from_std(std: std::net::UdpSocket) -> Self;
        #[blocks(net, unbounded, why = "it waits for data")]
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        #[blocks(net, unbounded, why = "it waits for data")]
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
        pub fn peer_addr(&self) -> io::Result<SocketAddr>;
        pub fn local_addr(&self) -> io::Result<SocketAddr>;
        pub fn try_clone(&self) -> io::Result<Self>;
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()>;
        pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
        pub fn broadcast(&self) -> io::Result<bool>;
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
        pub fn multicast_loop_v4(&self) -> io::Result<bool>;
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()>;
        pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
        pub fn multicast_loop_v6(&self) -> io::Result<bool>;
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
        pub fn ttl(&self) -> io::Result<u32>;
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()>;
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
        pub fn take_error(&self) -> io::Result<Option<io::Error>>;
        #[blocks(net, micros, pedantic, why = "it waits while the buffer is full")]
        pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
        #[blocks(net, unbounded, why = "it waits for data")]
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
        #[blocks(net, unbounded, why = "it waits for data")]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
    }
    impl From<OwnedFd> for UdpSocket {}
}

pub mod os {
    pub mod unix {
        pub mod net {
            use io_lifetimes::OwnedFd;
            use std::io;
            use std::io::{Read, Write};
            use std::net::Shutdown;
            use std::time::Duration;

            pub use std::os::unix::net::SocketAddr;

            pub struct Incoming<'a> {}
            impl<'a> Incoming<'a> {
                pub fn from_std(std: std::os::unix::net::Incoming<'a>) -> Self;
            }
            impl<'a> Iterator for Incoming<'a> {
                type Item = io::Result<UnixStream>;
            }

            pub struct UnixDatagram {}
            impl UnixDatagram {
                pub fn from_std(std: std::os::unix::net::UnixDatagram) -> Self;
                pub fn unbound() -> io::Result<Self>;
                pub fn pair() -> io::Result<(Self, Self)>;
                pub fn try_clone(&self) -> io::Result<Self>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                #[blocks(net, unbounded, why = "it waits for data")]
                pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
                #[blocks(net, unbounded, why = "it waits for data")]
                pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
                #[blocks(net, micros, pedantic, why = "it waits while the buffer is full")]
                pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl From<OwnedFd> for UnixDatagram {}

            pub struct UnixListener {}
            impl UnixListener {
                pub fn from_std(std: std::os::unix::net::UnixListener) -> Self;
                #[blocks(net, unbounded, why = "it waits for a client")]
                pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
                pub fn try_clone(&self) -> io::Result<Self>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                #[blocks(net, unbounded, why = "each step waits for a client")]
                pub fn incoming(&self) -> Incoming<'_>;
            }
            impl From<OwnedFd> for UnixListener {}
            impl<'a> IntoIterator for &'a UnixListener {
                type IntoIter = Incoming<'a>;
                type Item = io::Result<UnixStream>;
            }

            #[io(net)]
            pub struct UnixStream {}
            impl UnixStream {
                pub fn from_std(std: std::os::unix::net::UnixStream) -> Self;
                pub fn pair() -> io::Result<(Self, Self)>;
                pub fn try_clone(&self) -> io::Result<Self>;
                pub fn local_addr(&self) -> io::Result<SocketAddr>;
                pub fn peer_addr(&self) -> io::Result<SocketAddr>;
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
                pub fn read_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn write_timeout(&self) -> io::Result<Option<Duration>>;
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
                pub fn take_error(&self) -> io::Result<Option<io::Error>>;
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
            }
            impl From<OwnedFd> for UnixStream {}
            impl Read for UnixStream {}
            impl Read for &UnixStream {}
            impl Write for UnixStream {}
            impl Write for &UnixStream {}
        }
    }
}

pub mod time {
    pub use cap_primitives::time::{Duration, Instant, MonotonicClock, SystemClock, SystemTime, SystemTimeError};
}
