#![source("zip 9.4.1")]
#![closures(here)]

use crate::extra_fields::{
    AexEncryption, CustomExtraField, DataStreamAlignment, ExtendedTimestamp, Ntfs, UnicodeExtraField, Zip64ExtendedInformation,
};
use crate::read::{
    AesInfo, Config, ExtractOptions, RootDirFilter, ZipArchiveMetadata, ZipFile, ZipFileEntry, ZipFileEntryWithDataDescriptor, ZipFileSeek,
};
use crate::result::{DateTimeRangeError, ZipResult};
use crate::write::{FileOptions, StreamWriter};
use chrono::NaiveDateTime;
use rayon::iter::IntoParallelIterator;
use std::borrow::Cow;
use std::fs::File;
use std::io;
use std::io::{Cursor, Read, Seek, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
use std::sync::Arc;
use time::PrimitiveDateTime;

pub use crate::read::{HasZipMetadata, ZipReadOptions};
pub use crate::write::PreparedZipFile;

pub enum AesSalt {}

pub enum CompressionMethod {}

#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DateTime {}
impl TryFrom<NaiveDateTime> for DateTime {
    type Error = DateTimeRangeError;
}
impl TryFrom<jiff::civil::DateTime> for DateTime {
    type Error = DateTimeRangeError;
}
impl TryFrom<(u16, u16)> for DateTime {
    type Error = DateTimeRangeError;
}
impl Default for DateTime {}
impl DateTime {
    pub const DEFAULT: Self;
    pub fn default_for_write() -> Self;
    pub unsafe fn from_msdos_unchecked(datepart: u16, timepart: u16) -> DateTime;
    pub fn try_from_msdos(datepart: u16, timepart: u16) -> Result<DateTime, DateTimeRangeError>;
    pub fn from_date_and_time(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Result<DateTime, DateTimeRangeError>;
    pub fn is_valid(&self) -> bool;
    pub fn timepart(&self) -> u16;
    pub fn datepart(&self) -> u16;
    pub fn year(&self) -> u16;
    pub fn month(&self) -> u8;
    pub fn day(&self) -> u8;
    pub fn hour(&self) -> u8;
    pub fn minute(&self) -> u8;
    pub fn second(&self) -> u8;
}
impl TryFrom<PrimitiveDateTime> for DateTime {
    type Error = DateTimeRangeError;
}

#[derive(Clone, PartialEq)]
pub enum ExtraField {
    Ntfs(Ntfs),
    ExtendedTimestamp(ExtendedTimestamp),
    AeXEncryption(AexEncryption),
    Zip64ExtendedInformation(Zip64ExtendedInformation),
    UnicodeComment(UnicodeExtraField),
    UnicodePath(UnicodeExtraField),
    DataStreamAlignment(DataStreamAlignment),
    Custom(CustomExtraField),
}

#[derive(Copy, Clone, Eq, PartialEq)]
pub enum AesMode {
    Aes128,
    Aes192,
    Aes256,
}
impl AesMode {
    pub fn as_u8(self) -> u8;
}
impl TryFrom<u8> for AesMode {
    type Error = &'static str;
}
impl AesMode {
    pub fn salt_length(&self) -> usize;
    pub fn key_length(&self) -> usize;
}

pub enum System {}

#[derive(Clone)]
pub struct ZipArchive<R> {}
impl<R: Read + Seek> ZipArchive<R> {
    #[blocks(fs, millis, tokio = "async_zip", async_std = "async_zip", smol = "async_zip", why = "it unpacks an archive")]
    pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()>;
    #[blocks(fs, millis, why = "it unpacks an archive")]
    pub fn extract_with_options<P: AsRef<Path>>(&mut self, directory: P, extract_options: ExtractOptions) -> ZipResult<()>;
    #[blocks(fs, millis, why = "it unpacks an archive")]
    pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(&mut self, directory: P, root_dir_filter: impl RootDirFilter) -> ZipResult<()>;
}
impl<R: Read + Seek + Send> ZipArchive<R> {
    pub fn par_extract_with_reader_factory<P, F>(&mut self, directory: P, reader_factory: F) -> ZipResult<()>
    where
        P: AsRef<Path>,
        F: Fn() -> io::Result<R> + Sync + Send;
    pub fn par_extract_with_reader_factory_and_options<P, F, Filter>(
        &mut self,
        directory: P,
        reader_factory: F,
        extract_options: ExtractOptions,
        root_dir_filter: Option<Filter>,
    ) -> ZipResult<()>
    where
        P: AsRef<Path>,
        F: Fn() -> io::Result<R> + Sync + Send,
        Filter: RootDirFilter;
}
impl ZipArchive<File> {
    pub fn par_extract_from_path<P: AsRef<Path>, Q: AsRef<Path>>(&mut self, archive_path: P, destination: Q) -> ZipResult<()>;
    pub fn par_extract_from_path_with_options<P: AsRef<Path>, Q: AsRef<Path>>(
        &mut self,
        archive_path: P,
        destination: Q,
        options: ExtractOptions,
    ) -> ZipResult<()>;
}
impl<T: AsRef<[u8]> + Sync + Send + Clone> ZipArchive<Cursor<T>> {
    #[blocks(fs, millis, why = "it unpacks an archive")]
    pub fn par_extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()>;
    pub fn par_extract_with_options<P: AsRef<Path>>(&mut self, directory: P, options: ExtractOptions) -> ZipResult<()>;
}
impl<R> ZipArchive<R> {
    pub fn decompressed_size(&self) -> Option<u128>;
}
impl<R: Read + Seek> ZipArchive<R> {
    pub fn get_aes_verification_key_and_salt(&mut self, file_number: usize) -> ZipResult<Option<AesInfo>>;
    #[blocks_as(R, millis, pedantic, tokio = "async_zip", async_std = "async_zip", smol = "async_zip", why = "it reads the central directory from the reader")]
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>>;
    pub fn metadata(&self) -> Arc<ZipArchiveMetadata>;
    pub unsafe fn unsafe_new_with_metadata(reader: R, metadata: Arc<ZipArchiveMetadata>) -> Self;
    pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>>;
    pub fn len(&self) -> usize;
    pub fn central_directory_start(&self) -> u64;
    pub fn is_empty(&self) -> bool;
    pub fn has_duplicate_names(&self) -> bool;
    pub fn offset(&self) -> u64;
    pub fn comment(&self) -> &[u8];
    pub fn raw_zip64_extensible_data_sector(&self) -> Option<&[u8]>;
    pub fn file_names(&self) -> impl Iterator<Item = ZipResult<Cow<'_, str>>>;
    pub fn file_names_raw(&self) -> impl Iterator<Item = &[u8]>;
    pub fn has_overlapping_files(&mut self) -> ZipResult<bool>;
    pub fn has_overlapping_entries(&mut self) -> ZipResult<bool>;
    #[blocks_as(R, millis, pedantic, why = "it seeks the reader")]
    pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    #[blocks_as(R, millis, pedantic, tokio = "async_zip", async_std = "async_zip", smol = "async_zip", why = "it seeks the reader")]
    pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_name_raw(&mut self, name: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    pub fn index_for_name(&self, name: &str) -> Option<usize>;
    pub fn index_for_name_raw(&self, name: &[u8]) -> Option<usize>;
    pub fn by_index_with_data_descriptor(&mut self, index: usize) -> ZipResult<ZipFileEntryWithDataDescriptor<'_>>;
    pub fn by_path_decrypt<T: AsRef<Path>>(&mut self, path: T, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_path<T: AsRef<Path>>(&mut self, path: T) -> ZipResult<ZipFile<'_, R>>;
    pub fn index_for_path<T: AsRef<Path>>(&self, path: T) -> Option<usize>;
    pub fn name_for_index(&self, index: usize) -> Option<ZipResult<Cow<'_, str>>>;
    pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<'_, R>>;
    pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<'_, R>>;
    #[blocks_as(R, millis, pedantic, why = "it seeks the reader")]
    pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    #[blocks_as(R, millis, pedantic, tokio = "async_zip", async_std = "async_zip", smol = "async_zip", why = "it seeks the reader")]
    pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_index_data(&self, file_number: usize) -> ZipResult<ZipFileEntry<'_>>;
    pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    #[blocks_as(R, millis, pedantic, why = "it seeks the reader")]
    pub fn by_name_with_options<'a>(&'a mut self, name: &str, options: ZipReadOptions<'_>) -> ZipResult<ZipFile<'a, R>>;
    #[blocks_as(R, millis, pedantic, why = "it seeks the reader")]
    pub fn by_index_with_options(&mut self, file_number: usize, options: ZipReadOptions<'_>) -> ZipResult<ZipFile<'_, R>>;
    pub fn validate_header_consistency(&mut self) -> ZipResult<()>;
    pub fn root_dir(&self, filter: impl RootDirFilter) -> ZipResult<Option<PathBuf>>;
    pub fn into_inner(self) -> R;
}

#[io_as(W)]
pub struct ZipWriter<W: Write + Seek> {}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn get_ref(&self) -> Option<&W>;
    pub unsafe fn get_mut(&mut self) -> Option<&mut W>;
}
impl<W: Write + Seek> Write for ZipWriter<W> {}
impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool);
    pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()>;
    pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>>;
}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn new(inner: W) -> ZipWriter<W>;
    pub fn set_auto_large_file(self) -> Self;
    pub fn is_writing_file(&self) -> bool;
    pub fn set_comment<S>(&mut self, comment: S) -> ZipResult<()>
    where
        S: Into<Box<str>>;
    pub fn set_raw_comment(&mut self, comment: Box<[u8]>) -> ZipResult<()>;
    pub fn get_comment(&self) -> Result<&str, Utf8Error>;
    pub fn get_raw_comment(&self) -> &[u8];
    pub fn set_raw_zip64_extensible_data_sector(&mut self, extensible_data: Box<[u8]>);
    pub fn get_raw_zip64_comment(&self) -> Option<&[u8]>;
    pub unsafe fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()>;
    pub fn hide_file(&mut self, name: &str) -> ZipResult<()>;
    pub fn abort_file(&mut self) -> ZipResult<()>;
    #[blocks_as(W, millis, pedantic, tokio = "async_zip", async_std = "async_zip", smol = "async_zip", why = "it writes a header and finishes the previous entry")]
    pub fn start_file<S: ToString, T>(&mut self, name: S, options: FileOptions<'_, '_, T>) -> ZipResult<()>;
    pub fn start_file_with_options<T>(&mut self, options: FileOptions<'_, '_, T>) -> ZipResult<()>;
    pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()>
    where
        R: Read + Seek;
    pub fn start_file_from_path<E, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, '_, E>) -> ZipResult<()>;
    pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<'_, R>, name: S) -> ZipResult<()>;
    pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<'_, R>, path: P) -> ZipResult<()>;
    pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<'_, R>) -> ZipResult<()>;
    pub fn raw_copy_file_touch<R: Read>(
        &mut self,
        file: ZipFile<'_, R>,
        last_modified_time: DateTime,
        unix_mode: Option<u32>,
    ) -> ZipResult<()>;
    pub fn add_directory<S, T>(&mut self, name: S, options: FileOptions<'_, '_, T>) -> ZipResult<()>
    where
        S: Into<String>;
    pub fn add_directory_from_path<T, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, '_, T>) -> ZipResult<()>;
    #[blocks_as(W, millis, tokio = "async_zip", async_std = "async_zip", smol = "async_zip", why = "it writes the central directory")]
    pub fn finish(self) -> ZipResult<W>;
    pub fn add_symlink<N: ToString, T: ToString, E>(&mut self, name: N, target: T, options: FileOptions<'_, '_, E>) -> ZipResult<()>;
    pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E>(
        &mut self,
        path: P,
        target: T,
        options: FileOptions<'_, '_, E>,
    ) -> ZipResult<()>;
    pub fn add_prepared_file(&mut self, file: PreparedZipFile) -> ZipResult<()>;
    pub fn add_prepared_files(&mut self, files: impl IntoIterator<Item = PreparedZipFile>) -> ZipResult<()>;
    pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()>;
}
impl<W: Write + Seek + Send> ZipWriter<W> {
    pub fn par_append_data<'a, I, N, T, D>(&mut self, entries: I) -> ZipResult<()>
    where
        I: IntoParallelIterator<Item = (N, FileOptions<'a, 'a, T>, D)>,
        N: AsRef<str> + Send,
        T: Send + Sync + 'a,
        D: AsRef<[u8]> + Send;
    pub fn par_append_data_with_capacity<'a, I, N, T, D>(&mut self, entries: I, channel_capacity: NonZeroUsize) -> ZipResult<()>
    where
        I: IntoParallelIterator<Item = (N, FileOptions<'a, 'a, T>, D)>,
        N: AsRef<str> + Send,
        T: Send + Sync + 'a,
        D: AsRef<[u8]> + Send;
    pub fn par_append_from_paths<'a, I, N, P, T>(&mut self, entries: I) -> ZipResult<()>
    where
        I: IntoParallelIterator<Item = (N, P, FileOptions<'a, 'a, T>)>,
        N: AsRef<str> + Send,
        P: AsRef<Path> + Send,
        T: Send + Sync + 'a;
    pub fn par_append_from_paths_with_capacity<'a, I, N, P, T>(&mut self, entries: I, channel_capacity: NonZeroUsize) -> ZipResult<()>
    where
        I: IntoParallelIterator<Item = (N, P, FileOptions<'a, 'a, T>)>,
        N: AsRef<str> + Send,
        P: AsRef<Path> + Send,
        T: Send + Sync + 'a;
    pub fn par_append_data_atomic<'a, I, N, T, D>(&mut self, entries: I) -> ZipResult<()>
    where
        I: IntoParallelIterator<Item = (N, FileOptions<'a, 'a, T>, D)>,
        N: AsRef<str> + Send,
        T: Send + Sync + 'a,
        D: AsRef<[u8]> + Send;
    pub fn par_append_from_paths_atomic<'a, I, N, P, T>(&mut self, entries: I) -> ZipResult<()>
    where
        I: IntoParallelIterator<Item = (N, P, FileOptions<'a, 'a, T>)>,
        N: AsRef<str> + Send,
        P: AsRef<Path> + Send,
        T: Send + Sync + 'a;
}
impl<W: Write> ZipWriter<StreamWriter<W>> {
    pub fn new_stream(inner: W) -> ZipWriter<StreamWriter<W>>;
}

pub mod extra_fields {
    use crate::result::ZipResult;
    use nt_time::FileTime;
    use std::io::{Read, Write};

    pub use crate::ExtraField;

    #[derive(Copy, Clone, Eq)]
    pub struct AexEncryption {}
    impl AexEncryption {
        pub fn full_size(&self) -> usize;
        pub fn write<T: Write>(&self, writer: &mut T) -> ZipResult<()>;
    }

    #[derive(PartialEq, Eq, Clone)]
    pub struct CustomExtraField {
        pub header_id: u16,
        pub data: Box<[u8]>,
    }

    #[derive(Clone, PartialEq, Eq)]
    pub struct DataStreamAlignment {}
    impl DataStreamAlignment {
        pub fn new(padding_len: u16, alignment: u16) -> Option<Self>;
        pub fn android(padding_len: u16, alignment: u16) -> Option<Self>;
        pub fn new_with_header_id(header_id: u16, padding_len: u16, alignment: u16) -> Option<Self>;
        pub fn header_id(&self) -> u16;
        pub fn alignment(&self) -> u16;
        pub fn pad_len(&self) -> u16;
    }

    #[derive(Clone, PartialEq)]
    pub struct ExtendedTimestamp {}
    impl ExtendedTimestamp {
        pub fn try_from_reader<R: Read>(reader: &mut R, len: u16, is_local_header: bool) -> ZipResult<Self>;
        pub fn mod_time(&self) -> Option<u32>;
        pub fn ac_time(&self) -> Option<u32>;
        pub fn cr_time(&self) -> Option<u32>;
    }

    #[derive(Clone, PartialEq)]
    pub struct Ntfs {}
    impl Ntfs {
        pub fn try_from_reader<R>(reader: &mut R, len: u16) -> ZipResult<Self>
        where
            R: Read;
        pub fn mtime(&self) -> u64;
        pub fn modified_file_time(&self) -> FileTime;
        pub fn atime(&self) -> u64;
        pub fn accessed_file_time(&self) -> FileTime;
        pub fn ctime(&self) -> u64;
        pub fn created_file_time(&self) -> FileTime;
    }

    #[derive(Copy, Clone, PartialEq)]
    pub struct Zip64ExtendedInformation {}
    impl Zip64ExtendedInformation {
        pub fn write<T: Write>(&self, writer: &mut T, is_local_header: bool) -> ZipResult<()>;
    }

    #[derive(Clone, PartialEq)]
    pub struct UnicodeExtraField {}
    impl UnicodeExtraField {
        pub fn unwrap_valid(self, ascii_field: &[u8]) -> ZipResult<Box<[u8]>>;
    }
}

mod hidden {
    pub struct ZipFileData {}
}

pub mod read {
    use crate::hidden::ZipFileData;
    use crate::result::ZipResult;
    use crate::unstable::format::data_descriptor::ZipDataDescriptor;
    use crate::write::SimpleFileOptions;
    use crate::{AesMode, ExtraField};
    use std::io::{Read, Seek};
    use std::path::Path;

    pub use crate::ZipArchive;

    pub struct AesInfo {
        pub aes_mode: AesMode,
        pub verification_value: [u8; PWD_VERIFY_LENGTH],
        pub salt: Vec<u8>,
    }

    #[derive(Default, Clone, Copy)]
    pub struct Config {
        pub archive_offset: ArchiveOffset,
    }

    #[derive(Default, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum ArchiveOffset {
        Detect,
        Known(u64),
    }

    pub enum SymlinkExtractAction {}

    #[derive(Default)]
    pub struct ExtractOptions {}
    impl ExtractOptions {
        pub fn symlink_action(self, symlink_action: SymlinkExtractAction) -> Self;
        pub fn with_size_limit(self, size_limit: u64) -> Self;
        pub fn enforce_header_consistency(self, enforce: bool) -> Self;
    }

    pub trait RootDirFilter: Fn(&Path) -> bool {}
    impl<F: Fn(&Path) -> bool> RootDirFilter for F {}

    #[io_as(R)]
    pub struct ZipFile<'a, R: Read + ?Sized> {}
    impl<'a, R: Read + ?Sized> ZipFile<'a, R> {
        pub fn entry(&self) -> ZipFileEntry<'_>;
        pub fn extra_data(&self) -> Option<Vec<u8>>;
        pub fn data_start(&self) -> Option<u64>;
        pub fn options(&self) -> SimpleFileOptions;
    }
    impl<R: Read> ZipFile<'_, R> {
        pub fn extra_data_fields(&self) -> impl Iterator<Item = &ExtraField>;
    }
    impl<R: Read + ?Sized> HasZipMetadata for ZipFile<'_, R> {}
    impl<R: Read + ?Sized> Read for ZipFile<'_, R> {}

    pub struct ZipFileEntryWithDataDescriptor<'a> {}
    impl<'a> ZipFileEntryWithDataDescriptor<'a> {
        pub fn data_descriptor(&self) -> &Option<ZipDataDescriptor>;
    }
    impl HasZipMetadata for ZipFileEntryWithDataDescriptor<'_> {}

    pub struct ZipFileEntry<'a> {}
    impl<'a> ZipFileEntry<'a> {
        pub fn with_reader<R: Read + Seek>(self, reader: &'a mut R, options: ZipReadOptions<'_>) -> ZipResult<ZipFile<'a, R>>;
    }
    impl HasZipMetadata for ZipFileEntry<'_> {}

    pub struct ZipFileSeek<'a, R> {}
    impl<R: Read> Read for ZipFileSeek<'_, R> {}
    impl<R: Seek> Seek for ZipFileSeek<'_, R> {}
    impl<R> HasZipMetadata for ZipFileSeek<'_, R> {}

    pub struct ZipArchiveMetadata {}
    impl ZipArchiveMetadata {
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn entry(&self, index: usize) -> ZipResult<ZipFileEntry<'_>>;
        pub fn has_duplicate_names(&self) -> bool;
    }

    pub trait HasZipMetadata {
        fn get_metadata(&self) -> &ZipFileData;
    }

    #[derive(Clone, Default)]
    pub struct ZipReadOptions<'a> {}
    impl<'a> ZipReadOptions<'a> {
        pub fn new() -> Self;
        pub fn password(self, password: Option<&'a [u8]>) -> Self;
        pub fn ignore_encryption_flag(self, ignore: bool) -> Self;
        pub fn ignore_crc32(self, should_ignore: bool) -> Self;
        pub fn override_compressed_size(self, comp_size: u64) -> Self;
        pub fn override_uncompressed_size(self, uncomp_size: u64) -> Self;
        pub fn override_crc(self, crc: u32) -> Self;
        pub fn enforce_header_consistency(self, enforce: bool) -> Self;
    }
}

pub mod result {
    use std::borrow::Cow;
    use std::io;
    use std::num::TryFromIntError;
    use std::string::FromUtf8Error;

    pub type ZipResult<T> = Result<T, ZipError>;

    pub enum ZipError {
        Io(io::Error),
        InvalidArchive(Cow<'static, str>),
        UnsupportedArchive(&'static str),
        FileNotFound,
        InvalidPassword,
        CompressionMethodNotSupported(u16),
        DecompressedSizeLimitExceeded { size: u128, limit: u64 },
        DecompressedSizeUnknown,
    }
    impl ZipError {
        pub const PASSWORD_REQUIRED: &'static str;
    }
    impl Clone for ZipError {}
    impl From<io::Error> for ZipError {}
    impl From<DateTimeRangeError> for ZipError {}
    impl From<FromUtf8Error> for ZipError {}

    pub struct DateTimeRangeError;
    impl From<TryFromIntError> for DateTimeRangeError {}
}

pub mod unstable {
    pub mod format {
        pub mod data_descriptor {
            pub enum ZipDataDescriptor {}
        }
    }

    pub mod write {
        use crate::result::ZipResult;

        pub trait FileOptionsExt<'k> {
            fn with_deprecated_encryption(self, password: &'k [u8]) -> ZipResult<Self>
            where
                Self: Sized;
        }
    }
}

pub mod write {
    use crate::result::{ZipError, ZipResult};
    use crate::unstable::write::FileOptionsExt;
    use crate::{AesMode, AesSalt, CompressionMethod, DateTime, System};
    use std::io::{Seek, Write};
    use std::path::Path;

    pub use crate::ZipWriter;

    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct FileOptions<'k, 'n, T> {}
    impl<'k, 'n, T> FileOptions<'k, 'n, T> {
        pub fn name<'name>(self, name: &'name [u8]) -> FileOptions<'k, 'name, T>;
        pub fn has_encryption(&self) -> bool;
        pub fn compression_method(self, method: CompressionMethod) -> Self;
        pub fn system(self, system: System) -> Self;
        pub fn compression_level(self, level: Option<i64>) -> Self;
        pub fn last_modified_time(self, mod_time: DateTime) -> Self;
        pub fn unix_permissions(self, mode: u32) -> Self;
        pub fn external_attributes(self, external_perms: u32) -> Self;
        pub fn large_file(self, large: bool) -> Self;
        pub fn with_aes_encryption_and_salt(self, password: &'k [u8], salt: AesSalt) -> FileOptions<'k, 'n, T>;
        pub fn with_aes_encryption(self, mode: AesMode, password: &'k str) -> FileOptions<'k, 'n, T>;
        pub fn with_aes_encryption_bytes(self, mode: AesMode, password: &'k [u8]) -> FileOptions<'k, 'n, T>;
        pub fn with_zopfli_buffer(self, size: Option<usize>) -> Self;
        pub fn get_compression_level(&self) -> Option<i64>;
        pub fn with_alignment(self, alignment: u16) -> Self;
        pub fn with_android_alignment(self, alignment: u16) -> Self;
        pub fn with_alignment_and_header_id(self, alignment: u16, header_id: u16) -> Self;
        pub fn alignment(&self) -> u16;
        pub fn alignment_header_id(&self) -> u16;
    }
    impl FileOptions<'_, '_, ExtendedFileOptions> {
        pub fn validate_extra_fields(self, validate: bool) -> Self;
        pub fn with_file_comment<S: Into<Box<str>>>(self, comment: S) -> Self;
        pub fn add_extra_data<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()>;
        pub fn add_extra_field<D: AsRef<[u8]>>(&mut self, header_id: u16, data: D, central_only: bool) -> ZipResult<()>;
        pub fn clear_extra_data(self) -> Self;
        pub fn clear_extra_fields(self) -> Self;
    }
    impl FileOptions<'static, 'static, ()> {
        pub const DEFAULT: Self;
    }
    impl<'k, 'n> FileOptions<'k, 'n, ()> {
        pub fn into_full_options(self) -> FullFileOptions<'k, 'n>;
    }
    impl<T> Default for FileOptions<'_, '_, T> {}
    impl<'k, 'n, T> FileOptionsExt<'k> for FileOptions<'k, 'n, T> {}

    pub type SimpleFileOptions = FileOptions<'static, 'static, ()>;

    pub type FullFileOptions<'k, 'n> = FileOptions<'k, 'n, ExtendedFileOptions>;

    pub struct ExtendedFileOptions {}

    pub struct ZipFileBuilder {}
    impl ZipFileBuilder {
        pub fn new<N: AsRef<str>, T>(name: N, options: FileOptions<'_, '_, T>) -> ZipResult<Self>;
        pub fn new_from_path<T, P: AsRef<Path>>(path: P, options: FileOptions<'_, '_, T>) -> ZipResult<Self>;
        pub fn finish(self) -> ZipResult<PreparedZipFile>;
    }
    impl Write for ZipFileBuilder {}

    pub struct PreparedZipFile {}
    impl PreparedZipFile {
        pub fn from_data<N: AsRef<str>, T>(name: N, options: FileOptions<'_, '_, T>, data: &[u8]) -> ZipResult<Self>;
        pub fn from_path<N: AsRef<str>, P: AsRef<Path>, T>(
            archive_name: N,
            disk_path: P,
            options: FileOptions<'_, '_, T>,
        ) -> ZipResult<Self>;
        pub fn file_name_raw(&self) -> &[u8];
        pub fn crc32(&self) -> u32;
        pub fn uncompressed_size(&self) -> u64;
        pub fn compressed_size(&self) -> u64;
    }
    impl TryFrom<ZipFileBuilder> for PreparedZipFile {
        type Error = ZipError;
    }

    pub struct StreamWriter<W: Write> {}
    impl<W: Write> StreamWriter<W> {
        pub fn new(inner: W) -> StreamWriter<W>;
        pub fn get_ref(&self) -> &W;
        pub fn get_mut(&mut self) -> &mut W;
        pub fn into_inner(self) -> W;
    }
    impl<W: Write> Write for StreamWriter<W> {}
    impl<W: Write> Seek for StreamWriter<W> {}
}
