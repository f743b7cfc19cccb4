#![source("imap 2.4.1")]

use crate::extensions::idle::Handle;
use crate::hidden::ZeroCopyResult;
use crate::types::{Capabilities, Fetch, Flag, Mailbox, Name, Seq, Uid, UnsolicitedResponse};
use chrono::{DateTime, FixedOffset};
use native_tls::{TlsConnector, TlsStream};
use std::collections::HashSet;
use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::ops::{Deref, DerefMut};
use std::result;
use std::sync::mpsc::Receiver;

pub use crate::error::{Error, Result};

#[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it connects and waits for the handshake")]
pub fn connect<A: ToSocketAddrs, S: AsRef<str>>(addr: A, domain: S, ssl_connector: &TlsConnector) -> Result<Client<TlsStream<TcpStream>>>;
#[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it connects and waits for the handshake")]
pub fn connect_starttls<A: ToSocketAddrs, S: AsRef<str>>(
    addr: A,
    domain: S,
    ssl_connector: &TlsConnector,
) -> Result<Client<TlsStream<TcpStream>>>;

pub trait Authenticator {
    type Response: AsRef<[u8]>;
    fn process(&self, challenge: &[u8]) -> Self::Response;
}

pub struct Session<T: Read + Write> {
    pub unsolicited_responses: Receiver<UnsolicitedResponse>,
}
impl<T: Read + Write> DerefMut for Session<T> {}
impl<T: Read + Write> Session<T> {
    #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for the IMAP server")]
    pub fn select<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<Mailbox>;
    pub fn examine<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<Mailbox>;
    #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for the IMAP server")]
    pub fn fetch<S1, S2>(&mut self, sequence_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for the IMAP server")]
    pub fn uid_fetch<S1, S2>(&mut self, uid_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    pub fn noop(&mut self) -> Result<()>;
    #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for the IMAP server")]
    pub fn logout(&mut self) -> Result<()>;
    pub fn create<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<()>;
    pub fn delete<S: AsRef<str>>(&mut self, mailbox_name: S) -> Result<()>;
    pub fn rename<S1: AsRef<str>, S2: AsRef<str>>(&mut self, from: S1, to: S2) -> Result<()>;
    pub fn subscribe<S: AsRef<str>>(&mut self, mailbox: S) -> Result<()>;
    pub fn unsubscribe<S: AsRef<str>>(&mut self, mailbox: S) -> Result<()>;
    pub fn capabilities(&mut self) -> ZeroCopyResult<Capabilities>;
    pub fn expunge(&mut self) -> Result<Vec<Seq>>;
    pub fn uid_expunge<S: AsRef<str>>(&mut self, uid_set: S) -> Result<Vec<Uid>>;
    pub fn check(&mut self) -> Result<()>;
    pub fn close(&mut self) -> Result<()>;
    pub fn store<S1, S2>(&mut self, sequence_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    pub fn uid_store<S1, S2>(&mut self, uid_set: S1, query: S2) -> ZeroCopyResult<Vec<Fetch>>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    pub fn copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> Result<()>;
    pub fn uid_copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> Result<()>;
    pub fn mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> Result<()>;
    pub fn uid_mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> Result<()>;
    pub fn list(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> ZeroCopyResult<Vec<Name>>;
    pub fn lsub(&mut self, reference_name: Option<&str>, mailbox_pattern: Option<&str>) -> ZeroCopyResult<Vec<Name>>;
    pub fn status<S1: AsRef<str>, S2: AsRef<str>>(&mut self, mailbox_name: S1, data_items: S2) -> Result<Mailbox>;
    pub fn idle(&mut self) -> Result<Handle<'_, T>>;
    #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for the IMAP server")]
    pub fn append<S: AsRef<str>, B: AsRef<[u8]>>(&mut self, mailbox: S, content: B) -> Result<()>;
    #[blocks(net, unbounded, why = "it waits for the IMAP server")]
    pub fn append_with_flags<S: AsRef<str>, B: AsRef<[u8]>>(&mut self, mailbox: S, content: B, flags: &[Flag<'_>]) -> Result<()>;
    #[blocks(net, unbounded, why = "it waits for the IMAP server")]
    pub fn append_with_flags_and_date<S: AsRef<str>, B: AsRef<[u8]>>(
        &mut self,
        mailbox: S,
        content: B,
        flags: &[Flag<'_>],
        date: impl Into<Option<DateTime<FixedOffset>>>,
    ) -> Result<()>;
    #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for the IMAP server")]
    pub fn search<S: AsRef<str>>(&mut self, query: S) -> Result<HashSet<Seq>>;
    #[blocks(net, unbounded, why = "it waits for the IMAP server")]
    pub fn uid_search<S: AsRef<str>>(&mut self, query: S) -> Result<HashSet<Uid>>;
    pub fn run_command_and_check_ok<S: AsRef<str>>(&mut self, command: S) -> Result<()>;
    pub fn run_command<S: AsRef<str>>(&mut self, untagged_command: S) -> Result<()>;
    pub fn run_command_and_read_response<S: AsRef<str>>(&mut self, untagged_command: S) -> Result<Vec<u8>>;
}

pub struct Client<T: Read + Write> {}
impl<T: Read + Write> DerefMut for Client<T> {}
impl Client<TcpStream> {
    pub fn secure<S: AsRef<str>>(self, domain: S, ssl_connector: &TlsConnector) -> Result<Client<TlsStream<TcpStream>>>;
}
impl<T: Read + Write> Client<T> {
    pub fn new(stream: T) -> Client<T>;
    #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for the IMAP server")]
    pub fn login<U: AsRef<str>, P: AsRef<str>>(self, username: U, password: P) -> result::Result<Session<T>, (Error, Client<T>)>;
    pub fn authenticate<A: Authenticator, S: AsRef<str>>(
        self,
        auth_type: S,
        authenticator: &A,
    ) -> result::Result<Session<T>, (Error, Client<T>)>;
}

pub mod error {
    use base64::DecodeError;
    use bufstream::IntoInnerError as BufError;
    use imap_proto::Response;
    use native_tls::{Error as TlsError, HandshakeError as TlsHandshakeError};
    use std::net::TcpStream;
    use std::str::Utf8Error;
    use std::{io, result};

    pub type Result<T> = result::Result<T, Error>;

    pub enum Error {
        Io(io::Error),
        TlsHandshake(TlsHandshakeError<TcpStream>),
        Tls(TlsError),
        Bad(String),
        No(String),
        ConnectionLost,
        Parse(ParseError),
        Validate(ValidateError),
        Append,
    }
    impl From<io::Error> for Error {}
    impl From<ParseError> for Error {}
    impl<T> From<BufError<T>> for Error {}
    impl From<TlsHandshakeError<TcpStream>> for Error {}
    impl From<TlsError> for Error {}
    impl<'a> From<Response<'a>> for Error {}

    pub enum ParseError {
        Invalid(Vec<u8>),
        Unexpected(String),
        Authentication(String, Option<DecodeError>),
        DataNotUtf8(Vec<u8>, Utf8Error),
    }

    pub struct ValidateError(pub char);
}

pub mod extensions {
    pub mod idle {
        use native_tls::TlsStream;
        use std::io::{Read, Write};
        use std::net::TcpStream;
        use std::time::Duration;

        pub struct Handle<'a, T: Read + Write> {}
        impl<'a, T: Read + Write + 'a> Handle<'a, T> {
            #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for a server push")]
            pub fn wait(self) -> crate::error::Result<()>;
        }
        impl<'a, T: SetReadTimeout + Read + Write + 'a> Handle<'a, T> {
            pub fn set_keepalive(&mut self, interval: Duration);
            #[blocks(net, unbounded, tokio = "async-imap", async_std = "async-imap", smol = "async-imap", why = "it waits for a server push")]
            pub fn wait_keepalive(self) -> crate::error::Result<()>;
            #[blocks(net, unbounded, why = "it waits for a server push")]
            pub fn wait_timeout(self, timeout: Duration) -> crate::error::Result<()>;
            #[blocks(net, unbounded, why = "it waits for a server push")]
            pub fn wait_with_timeout(self, timeout: Duration) -> crate::error::Result<WaitOutcome>;
        }

        #[derive(PartialEq, Eq)]
        pub enum WaitOutcome {
            TimedOut,
            MailboxChanged,
        }

        pub trait SetReadTimeout {
            fn set_read_timeout(&mut self, timeout: Option<Duration>) -> crate::error::Result<()>;
        }
        impl<'a> SetReadTimeout for TcpStream {}
        impl<'a> SetReadTimeout for TlsStream<TcpStream> {}
    }
}

mod hidden {
    use crate::error::Error;
    use crate::types::ZeroCopy;

    pub type ZeroCopyResult<T> = Result<ZeroCopy<T>, Error>;
}

pub mod types {
    use chrono::{DateTime, FixedOffset};
    use imap_proto::types::{BodyStructure, Capability, Envelope, SectionPath};
    use std::borrow::Cow;
    use std::collections::hash_set::Iter;
    use std::ops::Deref;

    pub use imap_proto::StatusAttribute;

    pub type Uid = u32;

    pub type Seq = u32;

    #[derive(Clone, Hash, PartialEq, Eq)]
    pub enum Flag<'a> {
        Seen,
        Answered,
        Flagged,
        Deleted,
        Draft,
        Recent,
        MayCreate,
        Custom(Cow<'a, str>),
    }
    impl<'a> From<String> for Flag<'a> {}
    impl<'a> From<&'a str> for Flag<'a> {}

    #[derive(Clone, Eq, PartialEq, Hash)]
    pub struct Mailbox {
        pub flags: Vec<Flag<'static>>,
        pub exists: u32,
        pub recent: u32,
        pub unseen: Option<u32>,
        pub permanent_flags: Vec<Flag<'static>>,
        pub uid_next: Option<Uid>,
        pub uid_validity: Option<u32>,
    }
    impl Default for Mailbox {}

    #[derive(Eq, PartialEq)]
    pub struct Fetch {
        pub message: Seq,
        pub uid: Option<Uid>,
        pub size: Option<u32>,
    }
    impl Fetch {
        pub fn flags(&self) -> &[Flag<'_>];
        pub fn header(&self) -> Option<&[u8]>;
        pub fn body(&self) -> Option<&[u8]>;
        pub fn text(&self) -> Option<&[u8]>;
        pub fn envelope(&self) -> Option<&Envelope<'_>>;
        pub fn section(&self, path: &SectionPath) -> Option<&[u8]>;
        pub fn internal_date(&self) -> Option<DateTime<FixedOffset>>;
        pub fn bodystructure<'a>(&self) -> Option<&BodyStructure<'a>>;
    }

    #[derive(Eq, PartialEq)]
    pub struct Name {}
    impl Name {
        pub fn attributes(&self) -> &[NameAttribute<'_>];
        pub fn delimiter(&self) -> Option<&str>;
        pub fn name(&self) -> &str;
    }

    #[derive(Clone, Hash, PartialEq, Eq)]
    pub enum NameAttribute<'a> {
        NoInferiors,
        NoSelect,
        Marked,
        Unmarked,
        Custom(Cow<'a, str>),
    }
    impl<'a> From<String> for NameAttribute<'a> {}
    impl<'a> From<&'a str> for NameAttribute<'a> {}

    pub struct Capabilities {}
    impl Capabilities {
        pub fn has<'a>(&self, cap: &Capability<'a>) -> bool;
        pub fn has_str<S: AsRef<str>>(&self, cap: S) -> bool;
        pub fn iter(&self) -> Iter<'_, Capability<'_>>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    #[derive(PartialEq, Eq)]
    pub enum UnsolicitedResponse {
        Status { mailbox: String, attributes: Vec<StatusAttribute> },
        Recent(u32),
        Exists(u32),
        Expunge(Seq),
    }

    pub struct ZeroCopy<D> {}
    impl<D> Deref for ZeroCopy<D> {
        type Target = D;
    }
    impl<'a, D> IntoIterator for &'a ZeroCopy<D>
    where
        &'a D: IntoIterator,
    {
        type Item = <&'a D as IntoIterator>::Item;
        type IntoIter = <&'a D as IntoIterator>::IntoIter;
    }
}
