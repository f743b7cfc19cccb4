#![source("tar 0.4.46")]
#![closures(here)]

use std::borrow::Cow;
use std::fs::{File, Metadata};
use std::io;
use std::io::prelude::{Read, Seek, Write};
use std::path::Path;

pub const DETERMINISTIC_TIMESTAMP: u64;

pub struct Archive<R: ?Sized + Read> {}
impl<R: Read> Archive<R> {
    pub fn new(obj: R) -> Archive<R>;
    pub fn into_inner(self) -> R;
    #[blocks_as(R, millis, tokio = "tokio_tar::Archive::entries", async_std = "async_tar::Archive::entries", smol = "async_tar::Archive::entries", why = "each entry reads from the source")]
    pub fn entries(&mut self) -> io::Result<Entries<'_, R>>;
    #[blocks(fs, millis, tokio = "tokio_tar::Archive::unpack", async_std = "async_tar::Archive::unpack", smol = "async_tar::Archive::unpack", why = "it unpacks an archive")]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<()>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_ownerships(&mut self, preserve: bool);
    pub fn set_overwrite(&mut self, overwrite: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
    pub fn set_ignore_zeros(&mut self, ignore_zeros: bool);
}
impl<R: Seek + Read> Archive<R> {
    pub fn entries_with_seek(&mut self) -> io::Result<Entries<'_, R>>;
}

pub struct Entries<'a, R: 'a + Read> {}
impl<'a, R: Read> Entries<'a, R> {
    pub fn raw(self, raw: bool) -> Entries<'a, R>;
}
impl<'a, R: Read> Iterator for Entries<'a, R> {
    type Item = io::Result<Entry<'a, R>>;
}

pub struct Builder<W: Write> {}
impl<W: Write> Builder<W> {
    pub fn new(obj: W) -> Builder<W>;
    pub fn mode(&mut self, mode: HeaderMode);
    pub fn preserve_absolute(&mut self, preserve: bool);
    pub fn follow_symlinks(&mut self, follow: bool);
    pub fn sparse(&mut self, sparse: bool);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> io::Result<W>;
    pub fn append<R: Read>(&mut self, header: &Header, data: R) -> io::Result<()>;
    #[blocks_as(R, millis, tokio = "tokio_tar::Builder::append_data", async_std = "async_tar::Builder::append_data", smol = "async_tar::Builder::append_data", why = "it copies from the reader")]
    pub fn append_data<P: AsRef<Path>, R: Read>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()>;
    pub fn append_writer<'a, P: AsRef<Path>>(&'a mut self, header: &'a mut Header, path: P) -> io::Result<EntryWriter<'a>>
    where
        W: Seek;
    pub fn append_link<P: AsRef<Path>, T: AsRef<Path>>(&mut self, header: &mut Header, path: P, target: T) -> io::Result<()>;
    #[blocks(fs, millis, tokio = "tokio_tar::Builder::append_path", async_std = "async_tar::Builder::append_path", smol = "async_tar::Builder::append_path", why = "it reads a file")]
    pub fn append_path<P: AsRef<Path>>(&mut self, path: P) -> io::Result<()>;
    pub fn append_path_with_name<P: AsRef<Path>, N: AsRef<Path>>(&mut self, path: P, name: N) -> io::Result<()>;
    #[blocks(fs, millis, tokio = "tokio_tar::Builder::append_file", async_std = "async_tar::Builder::append_file", smol = "async_tar::Builder::append_file", why = "it reads a file")]
    pub fn append_file<P: AsRef<Path>>(&mut self, path: P, file: &mut File) -> io::Result<()>;
    pub fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;
    #[blocks(fs, millis, tokio = "tokio_tar::Builder::append_dir_all", async_std = "async_tar::Builder::append_dir_all", smol = "async_tar::Builder::append_dir_all", why = "it reads a directory tree")]
    pub fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()>
    where
        P: AsRef<Path>,
        Q: AsRef<Path>;
    #[blocks_as(W, millis, tokio = "tokio_tar::Builder::finish", async_std = "async_tar::Builder::finish", smol = "async_tar::Builder::finish", why = "it writes the trailer")]
    pub fn finish(&mut self) -> io::Result<()>;
}
impl<T: std::io::Write> Builder<T> {
    pub fn append_pax_extensions<'key, 'value>(
        &mut self,
        headers: impl IntoIterator<Item = (&'key str, &'value [u8])>,
    ) -> Result<(), io::Error>;
}

pub struct EntryWriter<'a> {}
impl EntryWriter<'_> {
    pub fn finish(self) -> io::Result<()>;
}
impl Write for EntryWriter<'_> {}

#[io_as(R)]
pub struct Entry<'a, R: 'a + Read> {}
impl<'a, R: Read> Entry<'a, R> {
    pub fn path(&self) -> io::Result<Cow<'_, Path>>;
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn link_name(&self) -> io::Result<Option<Cow<'_, Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<'_, [u8]>>;
    pub fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions<'_>>>;
    pub fn header(&self) -> &Header;
    pub fn size(&self) -> u64;
    pub fn raw_header_position(&self) -> u64;
    pub fn raw_file_position(&self) -> u64;
    #[blocks(fs, millis, tokio = "tokio_tar::Entry::unpack", async_std = "async_tar::Entry::unpack", smol = "async_tar::Entry::unpack", why = "it writes a file")]
    pub fn unpack<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<Unpacked>;
    #[blocks(fs, millis, tokio = "tokio_tar::Entry::unpack_in", async_std = "async_tar::Entry::unpack_in", smol = "async_tar::Entry::unpack_in", why = "it writes a file")]
    pub fn unpack_in<P: AsRef<Path>>(&mut self, dst: P) -> io::Result<bool>;
    pub fn set_mask(&mut self, mask: u32);
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool);
    pub fn set_preserve_permissions(&mut self, preserve: bool);
    pub fn set_preserve_mtime(&mut self, preserve: bool);
}
impl<'a, R: Read> Read for Entry<'a, R> {}

pub enum Unpacked {
    File(File),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum EntryType {
    Regular,
    Link,
    Symlink,
    Char,
    Block,
    Directory,
    Fifo,
    Continuous,
    GNULongName,
    GNULongLink,
    GNUSparse,
    XGlobalHeader,
    XHeader,
}
impl EntryType {
    pub fn new(byte: u8) -> EntryType;
    pub fn as_byte(&self) -> u8;
    pub fn file() -> EntryType;
    pub fn hard_link() -> EntryType;
    pub fn symlink() -> EntryType;
    pub fn character_special() -> EntryType;
    pub fn block_special() -> EntryType;
    pub fn dir() -> EntryType;
    pub fn fifo() -> EntryType;
    pub fn contiguous() -> EntryType;
    pub fn is_file(&self) -> bool;
    pub fn is_hard_link(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn is_character_special(&self) -> bool;
    pub fn is_block_special(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_fifo(&self) -> bool;
    pub fn is_contiguous(&self) -> bool;
    pub fn is_gnu_longname(&self) -> bool;
    pub fn is_gnu_sparse(&self) -> bool;
    pub fn is_gnu_longlink(&self) -> bool;
    pub fn is_pax_global_extensions(&self) -> bool;
    pub fn is_pax_local_extensions(&self) -> bool;
}

pub struct Header {}
impl Header {
    pub fn new_gnu() -> Header;
    pub fn new_ustar() -> Header;
    pub fn new_old() -> Header;
    pub fn as_old(&self) -> &OldHeader;
    pub fn as_old_mut(&mut self) -> &mut OldHeader;
    pub fn as_ustar(&self) -> Option<&UstarHeader>;
    pub fn as_ustar_mut(&mut self) -> Option<&mut UstarHeader>;
    pub fn as_gnu(&self) -> Option<&GnuHeader>;
    pub fn as_gnu_mut(&mut self) -> Option<&mut GnuHeader>;
    pub fn from_byte_slice(bytes: &[u8]) -> &Header;
    pub fn as_bytes(&self) -> &[u8; BLOCK_SIZE as usize];
    pub fn as_mut_bytes(&mut self) -> &mut [u8; BLOCK_SIZE as usize];
    pub fn set_metadata(&mut self, meta: &Metadata);
    pub fn set_metadata_in_mode(&mut self, meta: &Metadata, mode: HeaderMode);
    pub fn entry_size(&self) -> io::Result<u64>;
    pub fn size(&self) -> io::Result<u64>;
    pub fn set_size(&mut self, size: u64);
    pub fn path(&self) -> io::Result<Cow<'_, Path>>;
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn set_path_absolute<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn link_name(&self) -> io::Result<Option<Cow<'_, Path>>>;
    pub fn link_name_bytes(&self) -> Option<Cow<'_, [u8]>>;
    pub fn set_link_name<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn set_link_name_literal<P: AsRef<[u8]>>(&mut self, p: P) -> io::Result<()>;
    pub fn mode(&self) -> io::Result<u32>;
    pub fn set_mode(&mut self, mode: u32);
    pub fn uid(&self) -> io::Result<u64>;
    pub fn set_uid(&mut self, uid: u64);
    pub fn gid(&self) -> io::Result<u64>;
    pub fn set_gid(&mut self, gid: u64);
    pub fn mtime(&self) -> io::Result<u64>;
    pub fn set_mtime(&mut self, mtime: u64);
    pub fn username(&self) -> Result<Option<&str>, str::Utf8Error>;
    pub fn username_bytes(&self) -> Option<&[u8]>;
    pub fn set_username(&mut self, name: &str) -> io::Result<()>;
    pub fn groupname(&self) -> Result<Option<&str>, str::Utf8Error>;
    pub fn groupname_bytes(&self) -> Option<&[u8]>;
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()>;
    pub fn device_major(&self) -> io::Result<Option<u32>>;
    pub fn set_device_major(&mut self, major: u32) -> io::Result<()>;
    pub fn device_minor(&self) -> io::Result<Option<u32>>;
    pub fn set_device_minor(&mut self, minor: u32) -> io::Result<()>;
    pub fn entry_type(&self) -> EntryType;
    pub fn set_entry_type(&mut self, ty: EntryType);
    pub fn cksum(&self) -> io::Result<u32>;
    pub fn set_cksum(&mut self);
}
impl Clone for Header {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum HeaderMode {
    Complete,
    Deterministic,
}

pub struct OldHeader {
    pub name: [u8; 100],
    pub mode: [u8; 8],
    pub uid: [u8; 8],
    pub gid: [u8; 8],
    pub size: [u8; 12],
    pub mtime: [u8; 12],
    pub cksum: [u8; 8],
    pub linkflag: [u8; 1],
    pub linkname: [u8; 100],
    pub pad: [u8; 255],
}
impl OldHeader {
    pub fn as_header(&self) -> &Header;
    pub fn as_header_mut(&mut self) -> &mut Header;
}

pub struct UstarHeader {
    pub name: [u8; 100],
    pub mode: [u8; 8],
    pub uid: [u8; 8],
    pub gid: [u8; 8],
    pub size: [u8; 12],
    pub mtime: [u8; 12],
    pub cksum: [u8; 8],
    pub typeflag: [u8; 1],
    pub linkname: [u8; 100],
    pub magic: [u8; 6],
    pub version: [u8; 2],
    pub uname: [u8; 32],
    pub gname: [u8; 32],
    pub dev_major: [u8; 8],
    pub dev_minor: [u8; 8],
    pub prefix: [u8; 155],
    pub pad: [u8; 12],
}
impl UstarHeader {
    pub fn path_bytes(&self) -> Cow<'_, [u8]>;
    pub fn set_path<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn set_path_absolute<P: AsRef<Path>>(&mut self, p: P) -> io::Result<()>;
    pub fn username_bytes(&self) -> &[u8];
    pub fn set_username(&mut self, name: &str) -> io::Result<()>;
    pub fn groupname_bytes(&self) -> &[u8];
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()>;
    pub fn device_major(&self) -> io::Result<u32>;
    pub fn set_device_major(&mut self, major: u32);
    pub fn device_minor(&self) -> io::Result<u32>;
    pub fn set_device_minor(&mut self, minor: u32);
    pub fn as_header(&self) -> &Header;
    pub fn as_header_mut(&mut self) -> &mut Header;
}

pub struct GnuHeader {
    pub name: [u8; 100],
    pub mode: [u8; 8],
    pub uid: [u8; 8],
    pub gid: [u8; 8],
    pub size: [u8; 12],
    pub mtime: [u8; 12],
    pub cksum: [u8; 8],
    pub typeflag: [u8; 1],
    pub linkname: [u8; 100],
    pub magic: [u8; 6],
    pub version: [u8; 2],
    pub uname: [u8; 32],
    pub gname: [u8; 32],
    pub dev_major: [u8; 8],
    pub dev_minor: [u8; 8],
    pub atime: [u8; 12],
    pub ctime: [u8; 12],
    pub offset: [u8; 12],
    pub longnames: [u8; 4],
    pub unused: [u8; 1],
    pub sparse: [GnuSparseHeader; GNU_SPARSE_HEADERS_COUNT],
    pub isextended: [u8; 1],
    pub realsize: [u8; 12],
    pub pad: [u8; 17],
}
impl GnuHeader {
    pub fn username_bytes(&self) -> &[u8];
    pub fn set_username(&mut self, name: &str) -> io::Result<()>;
    pub fn groupname_bytes(&self) -> &[u8];
    pub fn set_groupname(&mut self, name: &str) -> io::Result<()>;
    pub fn device_major(&self) -> io::Result<u32>;
    pub fn set_device_major(&mut self, major: u32);
    pub fn device_minor(&self) -> io::Result<u32>;
    pub fn set_device_minor(&mut self, minor: u32);
    pub fn atime(&self) -> io::Result<u64>;
    pub fn set_atime(&mut self, atime: u64);
    pub fn ctime(&self) -> io::Result<u64>;
    pub fn set_ctime(&mut self, ctime: u64);
    pub fn real_size(&self) -> io::Result<u64>;
    pub fn set_real_size(&mut self, real_size: u64);
    pub fn is_extended(&self) -> bool;
    pub fn set_is_extended(&mut self, is_extended: bool);
    pub fn as_header(&self) -> &Header;
    pub fn as_header_mut(&mut self) -> &mut Header;
}

pub struct GnuSparseHeader {
    pub offset: [u8; 12],
    pub numbytes: [u8; 12],
}
impl GnuSparseHeader {
    pub fn is_empty(&self) -> bool;
    pub fn offset(&self) -> io::Result<u64>;
    pub fn set_offset(&mut self, offset: u64);
    pub fn length(&self) -> io::Result<u64>;
    pub fn set_length(&mut self, length: u64);
}

pub struct GnuExtSparseHeader {
    pub sparse: [GnuSparseHeader; GNU_EXT_SPARSE_HEADERS_COUNT],
    pub isextended: [u8; 1],
    pub padding: [u8; 7],
}
impl GnuExtSparseHeader {
    pub fn new() -> GnuExtSparseHeader;
    pub fn as_bytes(&self) -> &[u8; BLOCK_SIZE as usize];
    pub fn as_mut_bytes(&mut self) -> &mut [u8; BLOCK_SIZE as usize];
    pub fn sparse(&self) -> &[GnuSparseHeader; 21];
    pub fn sparse_mut(&mut self) -> &mut [GnuSparseHeader; 21];
    pub fn is_extended(&self) -> bool;
    pub fn set_is_extended(&mut self, is_extended: bool);
}
impl Default for GnuExtSparseHeader {}

pub struct PaxExtensions<'entry> {}
impl<'entry> PaxExtensions<'entry> {
    pub fn new(a: &'entry [u8]) -> Self;
}
impl<'entry> Iterator for PaxExtensions<'entry> {
    type Item = io::Result<PaxExtension<'entry>>;
}

pub struct PaxExtension<'entry> {}
impl<'entry> PaxExtension<'entry> {
    pub fn key(&self) -> Result<&'entry str, str::Utf8Error>;
    pub fn key_bytes(&self) -> &'entry [u8];
    pub fn value(&self) -> Result<&'entry str, str::Utf8Error>;
    pub fn value_bytes(&self) -> &'entry [u8];
}
