#![source("async-imap 0.12.0")]

use crate::error::Error;
use crate::extensions::idle::Handle;
use crate::hidden::{Name, ResponseData};
use crate::types::{Capabilities, Fetch, Mailbox, Quota, QuotaRoot, Seq, Uid, UnsolicitedResponse};
use async_channel::Receiver;
use async_std::io::{Read, Write};
use futures_core::Stream;
use futures_util::io;
use imap_proto::rfc5464::Metadata;
use imap_proto::RequestId;
use std::collections::{HashMap, HashSet};
use std::fmt::Debug;
use std::ops::{Deref, DerefMut};
use std::result;

pub use crate::extensions::compress::DeflateStream;

pub trait Authenticator {
    type Response;
}

pub struct Session<T: Read + Write + Unpin + Debug> {
    pub unsolicited_responses: Receiver<UnsolicitedResponse>,
}
impl<T: Read + Write + Unpin + Debug> AsMut<T> for Session<T> {}
impl<T: Read + Write + Unpin + Debug> Deref for Session<T> {
    type Target = Connection<T>;
}
impl<T: Read + Write + Unpin + Debug> DerefMut for Session<T> {}
impl<T: Read + Write + Unpin + Debug + Send> Session<T> {
    pub async fn select<S: AsRef<str>>(&mut self, mailbox_name: S) -> crate::error::Result<Mailbox>;
    pub async fn select_condstore<S: AsRef<str>>(&mut self, mailbox_name: S) -> crate::error::Result<Mailbox>;
    pub async fn examine<S: AsRef<str>>(&mut self, mailbox_name: S) -> crate::error::Result<Mailbox>;
    pub async fn fetch<S1, S2>(
        &mut self,
        sequence_set: S1,
        query: S2,
    ) -> crate::error::Result<impl Stream<Item = crate::error::Result<Fetch>> + '_ + Send>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    pub async fn uid_fetch<S1, S2>(
        &mut self,
        uid_set: S1,
        query: S2,
    ) -> crate::error::Result<impl Stream<Item = crate::error::Result<Fetch>> + '_ + Send + Unpin>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    pub async fn noop(&mut self) -> crate::error::Result<()>;
    pub async fn logout(&mut self) -> crate::error::Result<()>;
    pub async fn create<S: AsRef<str>>(&mut self, mailbox_name: S) -> crate::error::Result<()>;
    pub async fn delete<S: AsRef<str>>(&mut self, mailbox_name: S) -> crate::error::Result<()>;
    pub async fn rename<S1: AsRef<str>, S2: AsRef<str>>(&mut self, from: S1, to: S2) -> crate::error::Result<()>;
    pub async fn subscribe<S: AsRef<str>>(&mut self, mailbox: S) -> crate::error::Result<()>;
    pub async fn unsubscribe<S: AsRef<str>>(&mut self, mailbox: S) -> crate::error::Result<()>;
    pub async fn capabilities(&mut self) -> crate::error::Result<Capabilities>;
    pub async fn expunge(&mut self) -> crate::error::Result<impl Stream<Item = crate::error::Result<Seq>> + '_ + Send>;
    pub async fn uid_expunge<S: AsRef<str>>(
        &mut self,
        uid_set: S,
    ) -> crate::error::Result<impl Stream<Item = crate::error::Result<Uid>> + '_ + Send>;
    pub async fn check(&mut self) -> crate::error::Result<()>;
    pub async fn close(&mut self) -> crate::error::Result<()>;
    pub async fn store<S1, S2>(
        &mut self,
        sequence_set: S1,
        query: S2,
    ) -> crate::error::Result<impl Stream<Item = crate::error::Result<Fetch>> + '_ + Send>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    pub async fn uid_store<S1, S2>(
        &mut self,
        uid_set: S1,
        query: S2,
    ) -> crate::error::Result<impl Stream<Item = crate::error::Result<Fetch>> + '_ + Send>
    where
        S1: AsRef<str>,
        S2: AsRef<str>;
    pub async fn copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> crate::error::Result<()>;
    pub async fn uid_copy<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> crate::error::Result<()>;
    pub async fn mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, sequence_set: S1, mailbox_name: S2) -> crate::error::Result<()>;
    pub async fn uid_mv<S1: AsRef<str>, S2: AsRef<str>>(&mut self, uid_set: S1, mailbox_name: S2) -> crate::error::Result<()>;
    pub async fn list(
        &mut self,
        reference_name: Option<&str>,
        mailbox_pattern: Option<&str>,
    ) -> crate::error::Result<impl Stream<Item = crate::error::Result<Name>> + '_ + Send + use<'_, T>>;
    pub async fn lsub(
        &mut self,
        reference_name: Option<&str>,
        mailbox_pattern: Option<&str>,
    ) -> crate::error::Result<impl Stream<Item = crate::error::Result<Name>> + '_ + Send + use<'_, T>>;
    pub async fn status<S1: AsRef<str>, S2: AsRef<str>>(&mut self, mailbox_name: S1, data_items: S2) -> crate::error::Result<Mailbox>;
    pub fn idle(self) -> Handle<T>;
    pub async fn append(
        &mut self,
        mailbox: impl AsRef<str>,
        flags: Option<&str>,
        internaldate: Option<&str>,
        content: impl AsRef<[u8]>,
    ) -> crate::error::Result<()>;
    pub async fn search<S: AsRef<str>>(&mut self, query: S) -> crate::error::Result<HashSet<Seq>>;
    pub async fn uid_search<S: AsRef<str>>(&mut self, query: S) -> crate::error::Result<HashSet<Uid>>;
    pub async fn get_quota(&mut self, quota_root: &str) -> crate::error::Result<Quota>;
    pub async fn get_quota_root(&mut self, mailbox_name: &str) -> crate::error::Result<(Vec<QuotaRoot>, Vec<Quota>)>;
    pub async fn get_metadata(&mut self, mailbox_name: &str, options: &str, entry_specifier: &str) -> crate::error::Result<Vec<Metadata>>;
    pub async fn id(
        &mut self,
        identification: impl IntoIterator<Item = (&str, Option<&str>)>,
    ) -> crate::error::Result<Option<HashMap<String, String>>>;
    pub async fn id_nil(&mut self) -> crate::error::Result<Option<HashMap<String, String>>>;
    pub async fn run_command_and_check_ok<S: AsRef<str>>(&mut self, command: S) -> crate::error::Result<()>;
    pub async fn run_command<S: AsRef<str>>(&mut self, command: S) -> crate::error::Result<RequestId>;
    pub async fn run_command_untagged<S: AsRef<str>>(&mut self, command: S) -> crate::error::Result<()>;
    pub async fn read_response(&mut self) -> io::Result<Option<ResponseData>>;
    pub async fn compress<F, S>(self, f: F) -> crate::error::Result<Session<S>>
    where
        S: Read + Write + Unpin + Debug,
        F: FnOnce(DeflateStream<T>) -> S;
}

pub struct Client<T: Read + Write + Unpin + Debug> {}
impl<T: Read + Write + Unpin + Debug> Deref for Client<T> {
    type Target = Connection<T>;
}
impl<T: Read + Write + Unpin + Debug> DerefMut for Client<T> {}
impl<T: Read + Write + Unpin + Debug + Send> Client<T> {
    pub fn new(stream: T) -> Client<T>;
    pub fn into_inner(self) -> T;
    pub async fn login<U: AsRef<str>, P: AsRef<str>>(self, username: U, password: P) -> result::Result<Session<T>, (Error, Client<T>)>;
    pub async fn login_with_capabilities<U: AsRef<str>, P: AsRef<str>>(
        self,
        username: U,
        password: P,
    ) -> result::Result<(Session<T>, Option<Capabilities>), (Error, Client<T>)>;
    pub async fn authenticate<A: Authenticator, S: AsRef<str>>(
        self,
        auth_type: S,
        authenticator: A,
    ) -> result::Result<Session<T>, (Error, Client<T>)>;
}

pub struct Connection<T: Read + Write + Unpin + Debug> {}

pub mod error {
    use std::result;

    pub type Result<T> = result::Result<T, Error>;

    pub enum Error {}
}

pub mod extensions {
    pub mod compress {
        pub struct DeflateStream<T> {}
    }

    pub mod idle {
        pub struct Handle<T> {}
    }
}

mod hidden {
    pub struct ResponseData {}
    pub struct Name {}
}

pub mod types {
    use crate::hidden::ResponseData;
    use imap_proto::StatusAttribute;

    pub type Uid = u32;

    pub type Seq = u32;

    pub enum Flag<'a> {}

    #[derive(Clone, Eq, PartialEq, Hash, Default)]
    pub struct Mailbox {
        pub flags: Vec<Flag<'static>>,
        pub exists: u32,
        pub recent: u32,
        pub unseen: Option<u32>,
        pub permanent_flags: Vec<Flag<'static>>,
        pub uid_next: Option<Uid>,
        pub uid_validity: Option<u32>,
        pub highest_modseq: Option<u64>,
    }

    pub struct Fetch {
        pub message: Seq,
        pub uid: Option<Uid>,
        pub size: Option<u32>,
        pub modseq: Option<u64>,
    }

    pub struct Capabilities {}

    pub struct Quota {}

    pub struct QuotaRoot {}

    #[derive(PartialEq, Eq)]
    pub enum UnsolicitedResponse {
        Status { mailbox: String, attributes: Vec<StatusAttribute> },
        Recent(u32),
        Exists(u32),
        Expunge(u32),
        Other(ResponseData),
    }
}
