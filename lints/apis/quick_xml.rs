#![source("quick-xml 0.42.0")]

pub use crate::errors::{Error, Result};
pub use crate::reader::Reader;

pub enum XmlVersion {}

pub mod encoding {
    use encoding_rs::Encoding;
    use std::str::Utf8Error;

    #[derive(Clone, PartialEq, Eq)]
    pub enum EncodingError {
        Utf8(Utf8Error),
        Other(&'static Encoding),
    }
    impl From<Utf8Error> for EncodingError {}
}

pub mod errors {
    use crate::encoding::EncodingError;
    use crate::escape::EscapeError;
    use crate::events::attributes::AttrError;
    use crate::name::NamespaceError;
    use std::str::Utf8Error;
    use std::sync::Arc;
    use std::{io, result};

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum SyntaxError {
        InvalidBangMarkup,
        UnclosedPI,
        UnclosedXmlDecl,
        UnclosedComment,
        UnclosedDoctype,
        UnclosedCData,
        UnclosedTag,
        UnclosedSingleQuotedAttributeValue,
        UnclosedDoubleQuotedAttributeValue,
    }

    #[derive(Clone, PartialEq, Eq)]
    pub enum IllFormedError {
        MissingDeclVersion(Option<String>),
        UnknownVersion,
        MissingDoctypeName,
        MissingEndTag(String),
        UnmatchedEndTag(String),
        MismatchedEndTag { expected: String, found: String },
        DoubleHyphenInComment,
        UnclosedReference,
    }

    #[derive(Clone)]
    pub enum Error {
        Io(Arc<io::Error>),
        Syntax(SyntaxError),
        IllFormed(IllFormedError),
        InvalidAttr(AttrError),
        Encoding(EncodingError),
        Escape(EscapeError),
        Namespace(NamespaceError),
    }
    impl From<io::Error> for Error {}
    impl From<SyntaxError> for Error {}
    impl From<IllFormedError> for Error {}
    impl From<EncodingError> for Error {}
    impl From<Utf8Error> for Error {}
    impl From<EscapeError> for Error {}
    impl From<AttrError> for Error {}
    impl From<NamespaceError> for Error {}

    pub type Result<T> = result::Result<T, Error>;
}

pub mod escape {
    use std::ops::Range;

    pub enum ParseCharRefError {}

    #[derive(Clone, PartialEq)]
    pub enum EscapeError {
        UnrecognizedEntity(Range<usize>, String),
        UnterminatedEntity(Range<usize>),
        InvalidCharRef(ParseCharRefError),
        TooManyNestedEntities,
    }
}

pub mod events {
    use crate::encoding::EncodingError;
    use crate::errors::Error;
    use crate::events::attributes::{AttrError, Attribute, Attributes};
    use crate::name::{LocalName, QName};
    use crate::XmlVersion;
    use encoding_rs::Encoding;
    use std::borrow::Cow;
    use std::ops::Deref;

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct BytesStart<'i> {}
    impl<'i> BytesStart<'i> {
        pub fn new<C: Into<Cow<'i, str>>>(name: C) -> Self;
        pub fn from_content<C: Into<Cow<'i, str>>>(content: C, name_len: usize) -> Self;
        pub fn into_owned(self) -> BytesStart<'static>;
        pub fn to_owned(&self) -> BytesStart<'static>;
        pub fn borrow(&self) -> BytesStart<'_>;
        pub fn to_end(&self) -> BytesEnd<'_>;
        pub fn name(&self) -> QName<'_>;
        pub fn local_name(&self) -> LocalName<'_>;
        pub fn set_name(&mut self, name: &str) -> &mut BytesStart<'i>;
        pub fn with_attributes<'a, I>(self, attributes: I) -> Self
        where
            I: IntoIterator,
            I::Item: Into<Attribute<'a>>;
        pub fn extend_attributes<'a, I>(&mut self, attributes: I) -> &mut BytesStart<'i>
        where
            I: IntoIterator,
            I::Item: Into<Attribute<'a>>;
        pub fn push_attribute<'a, A>(&mut self, attr: A)
        where
            A: Into<Attribute<'a>>;
        pub fn clear_attributes(&mut self) -> &mut BytesStart<'i>;
        pub fn attributes(&self) -> Attributes<'_>;
        pub fn html_attributes(&self) -> Attributes<'_>;
        pub fn attributes_raw(&self) -> &str;
        pub fn try_get_attribute<'a>(&'a self, attr_name: &str) -> Result<Option<Attribute<'a>>, AttrError>;
    }
    impl<'i> Deref for BytesStart<'i> {
        type Target = str;
    }
    impl AsRef<str> for BytesStart<'_> {}

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct BytesEnd<'i> {}
    impl<'i> BytesEnd<'i> {
        pub fn new<C: Into<Cow<'i, str>>>(name: C) -> Self;
        pub fn into_owned(self) -> BytesEnd<'static>;
        pub fn borrow(&self) -> BytesEnd<'_>;
        pub fn name(&self) -> QName<'_>;
        pub fn local_name(&self) -> LocalName<'_>;
    }
    impl<'i> Deref for BytesEnd<'i> {
        type Target = str;
    }
    impl AsRef<str> for BytesEnd<'_> {}
    impl<'i> From<QName<'i>> for BytesEnd<'i> {}

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct BytesText<'i> {}
    impl<'i> BytesText<'i> {
        pub fn from_escaped<C: Into<Cow<'i, str>>>(content: C) -> Self;
        pub fn new(content: &'i str) -> Self;
        pub fn into_owned(self) -> BytesText<'static>;
        pub fn into_inner(self) -> Cow<'i, str>;
        pub fn borrow(&self) -> BytesText<'_>;
        pub fn xml10_content(&self) -> Cow<'i, str>;
        pub fn xml11_content(&self) -> Cow<'i, str>;
        pub fn xml_content(&self, version: XmlVersion) -> Cow<'i, str>;
        pub fn html_content(&self) -> Cow<'i, str>;
        pub fn inplace_trim_start(&mut self) -> bool;
        pub fn inplace_trim_end(&mut self) -> bool;
    }
    impl<'i> Deref for BytesText<'i> {
        type Target = str;
    }
    impl AsRef<str> for BytesText<'_> {}

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct BytesCData<'i> {}
    impl<'i> BytesCData<'i> {
        pub fn new<C: Into<Cow<'i, str>>>(content: C) -> Self;
        pub fn escaped(content: &'i str) -> CDataIterator<'i>;
        pub fn into_owned(self) -> BytesCData<'static>;
        pub fn into_inner(self) -> Cow<'i, str>;
        pub fn borrow(&self) -> BytesCData<'_>;
        pub fn escape(self) -> Result<BytesText<'i>, EncodingError>;
        pub fn partial_escape(self) -> Result<BytesText<'i>, EncodingError>;
        pub fn minimal_escape(self) -> Result<BytesText<'i>, EncodingError>;
        pub fn xml10_content(&self) -> Cow<'i, str>;
        pub fn xml11_content(&self) -> Cow<'i, str>;
        pub fn xml_content(&self, version: XmlVersion) -> Cow<'i, str>;
        pub fn html_content(&self) -> Cow<'i, str>;
    }
    impl<'i> Deref for BytesCData<'i> {
        type Target = str;
    }
    impl AsRef<str> for BytesCData<'_> {}

    pub struct CDataIterator<'a> {}

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct BytesPI<'i> {}
    impl<'i> BytesPI<'i> {
        pub fn new<C: Into<Cow<'i, str>>>(content: C) -> Self;
        pub fn into_owned(self) -> BytesPI<'static>;
        pub fn into_inner(self) -> Cow<'i, str>;
        pub fn borrow(&self) -> BytesPI<'_>;
        pub fn target(&self) -> &str;
        pub fn content(&self) -> &str;
        pub fn attributes(&self) -> Attributes<'_>;
    }
    impl<'i> Deref for BytesPI<'i> {
        type Target = str;
    }
    impl AsRef<str> for BytesPI<'_> {}

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct BytesDecl<'i> {}
    impl<'i> BytesDecl<'i> {
        pub fn new(version: &str, encoding: Option<&str>, standalone: Option<&str>) -> BytesDecl<'static>;
        pub fn from_start(start: BytesStart<'i>) -> Self;
        pub fn version(&self) -> Result<Cow<'_, str>, Error>;
        pub fn encoding(&self) -> Option<Result<Cow<'_, str>, AttrError>>;
        pub fn standalone(&self) -> Option<Result<Cow<'_, str>, AttrError>>;
        pub fn xml_version(&self) -> Result<XmlVersion, Error>;
        pub fn encoder(&self) -> Option<&'static Encoding>;
        pub fn into_owned(self) -> BytesDecl<'static>;
        pub fn borrow(&self) -> BytesDecl<'_>;
    }
    impl<'i> Deref for BytesDecl<'i> {
        type Target = str;
    }
    impl AsRef<str> for BytesDecl<'_> {}

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub struct BytesRef<'i> {}
    impl<'i> BytesRef<'i> {
        pub fn new<C: Into<Cow<'i, str>>>(name: C) -> Self;
        pub fn into_owned(self) -> BytesRef<'static>;
        pub fn into_inner(self) -> Cow<'i, str>;
        pub fn borrow(&self) -> BytesRef<'_>;
        pub fn xml10_content(&self) -> Cow<'i, str>;
        pub fn xml11_content(&self) -> Cow<'i, str>;
        pub fn xml_content(&self, version: XmlVersion) -> Cow<'i, str>;
        pub fn html_content(&self) -> Cow<'i, str>;
        pub fn is_char_ref(&self) -> bool;
        pub fn resolve_char_ref(&self) -> Result<Option<char>, Error>;
    }
    impl<'i> Deref for BytesRef<'i> {
        type Target = str;
    }
    impl AsRef<str> for BytesRef<'_> {}

    #[derive(Clone, Eq, Hash, PartialEq, PartialOrd, Ord)]
    pub enum Event<'i> {
        Start(BytesStart<'i>),
        End(BytesEnd<'i>),
        Empty(BytesStart<'i>),
        Text(BytesText<'i>),
        CData(BytesCData<'i>),
        Comment(BytesText<'i>),
        Decl(BytesDecl<'i>),
        PI(BytesPI<'i>),
        DocType(BytesText<'i>),
        GeneralRef(BytesRef<'i>),
        Eof,
    }
    impl<'i> Event<'i> {
        pub fn into_owned(self) -> Event<'static>;
        pub fn borrow(&self) -> Event<'_>;
    }
    impl<'i> Deref for Event<'i> {
        type Target = str;
    }
    impl<'i> AsRef<Event<'i>> for Event<'i> {}

    pub mod attributes {
        pub struct Attribute<'a> {}

        pub struct Attributes<'a> {}

        #[derive(Clone, PartialEq, Eq)]
        pub enum AttrError {
            ExpectedEq(usize),
            ExpectedValue(usize),
            UnquotedValue(usize),
            ExpectedQuote(usize, u8),
            Duplicated(usize, usize),
        }
    }
}

pub mod name {
    #[derive(Clone, PartialEq, Eq)]
    pub enum NamespaceError {
        UnknownPrefix(String),
        InvalidXmlPrefixBind(String),
        InvalidXmlnsPrefixBind(String),
        InvalidPrefixForXml(String),
        InvalidPrefixForXmlns(String),
        TooManyBindings(usize),
        TooDeeplyNested(usize),
    }

    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct QName<'a>(pub &'a str);
    impl<'a> QName<'a> {
        pub fn into_inner(self) -> &'a str;
        pub fn local_name(&self) -> LocalName<'a>;
        pub fn prefix(&self) -> Option<Prefix<'a>>;
        pub fn decompose(&self) -> (LocalName<'a>, Option<Prefix<'a>>);
        pub fn as_namespace_binding(&self) -> Option<PrefixDeclaration<'a>>;
    }
    impl<'a> AsRef<str> for QName<'a> {}

    pub struct LocalName<'a> {}

    pub struct Prefix<'a> {}

    pub enum PrefixDeclaration<'a> {}
}

pub mod reader {
    use crate::events::{BytesText, Event};
    use crate::name::QName;
    use encoding_rs::Encoding;
    use std::fs::File;
    use std::io::{BufRead, BufReader, Read};
    use std::ops::Range;
    use std::path::Path;
    use tokio::io::{AsyncBufRead, AsyncRead};

    #[derive(Clone, PartialEq, Eq)]
    pub struct Config {
        pub allow_dangling_amp: bool,
        pub allow_unmatched_ends: bool,
        pub check_comments: bool,
        pub check_end_names: bool,
        pub expand_empty_elements: bool,
        pub trim_markup_names_in_closing_tags: bool,
        pub trim_text_start: bool,
        pub trim_text_end: bool,
    }
    impl Config {
        pub fn trim_text(&mut self, trim: bool);
        pub fn enable_all_checks(&mut self, enable: bool);
    }
    impl Default for Config {}

    pub type Span = Range<u64>;

    pub struct BinaryStream<'r, R> {}
    impl<'r, R> AsyncRead for BinaryStream<'r, R> where R: AsyncRead + Unpin {}
    impl<'r, R> AsyncBufRead for BinaryStream<'r, R> where R: AsyncBufRead + Unpin {}
    impl<'r, R> BinaryStream<'r, R> {
        pub fn offset(&self) -> u64;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
    }
    impl<'r, R> Read for BinaryStream<'r, R> where R: Read {}
    impl<'r, R> BufRead for BinaryStream<'r, R> where R: BufRead {}

    #[derive(Clone)]
    pub struct Reader<R> {}
    impl<R: AsyncBufRead + Unpin> Reader<R> {
        pub async fn read_event_into_async<'b>(&mut self, buf: &'b mut Vec<u8>) -> crate::errors::Result<Event<'b>>;
        pub async fn read_to_end_into_async<'n>(&mut self, end: QName<'n>, buf: &mut Vec<u8>) -> crate::errors::Result<Span>;
        pub async fn read_text_into_async<'n, 'b>(&mut self, end: QName<'n>, buf: &'b mut Vec<u8>) -> crate::errors::Result<BytesText<'b>>;
    }
    impl<R: BufRead> Reader<R> {
        pub fn read_event_into<'b>(&mut self, buf: &'b mut Vec<u8>) -> crate::errors::Result<Event<'b>>;
        pub fn read_to_end_into(&mut self, end: QName, buf: &mut Vec<u8>) -> crate::errors::Result<Span>;
        pub fn read_text_into<'b>(&mut self, end: QName, buf: &'b mut Vec<u8>) -> crate::errors::Result<BytesText<'b>>;
    }
    impl Reader<BufReader<File>> {
        #[blocks(fs, millis, tokio = "quick_xml::Reader::from_reader(tokio BufReader) + read_event_into_async", why = "it opens a file")]
        pub fn from_file<P: AsRef<Path>>(path: P) -> crate::errors::Result<Self>;
    }
    impl<'a> Reader<&'a [u8]> {
        pub fn from_str(s: &'a str) -> Self;
        pub fn read_event(&mut self) -> crate::errors::Result<Event<'a>>;
        pub fn read_to_end(&mut self, end: QName) -> crate::errors::Result<Span>;
        pub fn read_text(&mut self, end: QName) -> crate::errors::Result<BytesText<'a>>;
    }
    impl<R> Reader<R> {
        pub fn from_reader(reader: R) -> Self;
        pub fn config(&self) -> &Config;
        pub fn config_mut(&mut self) -> &mut Config;
        pub fn into_inner(self) -> R;
        pub fn get_ref(&self) -> &R;
        pub fn get_mut(&mut self) -> &mut R;
        pub fn buffer_position(&self) -> u64;
        pub fn error_position(&self) -> u64;
        pub fn encoding(&self) -> &'static Encoding;
        pub fn stream(&mut self) -> BinaryStream<'_, R>;
    }
}
