#![source("ldap3 0.12.1")]

use crate::adapters::{Adapter, IntoAdapterVec};
use crate::controls::{Control, IntoRawControlVec};
use crate::exop::Exop;
use crate::hidden::MaybeControls;
use crate::result::{CompareResult, ExopResult};
use cross_krb5::Cred;
use lber::structure::StructureTag;
use native_tls::TlsConnector;
use rustls::ClientConfig;
use std::collections::HashSet;
use std::hash::Hash;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

pub use crate::result::{LdapError, LdapResult, SearchResult};

pub type RequestId = i32;

pub enum StdStream {}

#[derive(Clone, Default)]
pub struct LdapConnSettings {}
impl LdapConnSettings {
    pub fn new() -> LdapConnSettings;
    pub fn set_conn_timeout(self, timeout: Duration) -> Self;
    pub fn set_connector(self, connector: TlsConnector) -> Self;
    pub fn set_config(self, config: Arc<ClientConfig>) -> Self;
    pub fn set_starttls(self, starttls: bool) -> Self;
    pub fn starttls(&self) -> bool;
    pub fn set_no_tls_verify(self, no_tls_verify: bool) -> Self;
    pub fn set_std_stream(self, stream: StdStream) -> Self;
}

#[derive(Clone, PartialEq)]
pub enum Mod<S: AsRef<[u8]> + Eq + Hash> {
    Add(S, HashSet<S>),
    Delete(S, HashSet<S>),
    Replace(S, HashSet<S>),
    Increment(S, S),
}

pub struct Ldap {
    pub timeout: Option<Duration>,
    pub controls: MaybeControls,
    pub search_opts: Option<SearchOptions>,
}
impl Clone for Ldap {}
impl Ldap {
    pub fn with_search_options(&mut self, opts: SearchOptions) -> &mut Self;
    pub fn with_controls<V: IntoRawControlVec>(&mut self, ctrls: V) -> &mut Self;
    pub fn with_timeout(&mut self, duration: Duration) -> &mut Self;
    pub async fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> crate::result::Result<LdapResult>;
    pub async fn sasl_external_bind(&mut self) -> crate::result::Result<LdapResult>;
    pub async fn sasl_gssapi_bind(&mut self, server_fqdn: &str) -> crate::result::Result<LdapResult>;
    pub async fn sasl_gssapi_cred_bind(&mut self, cred: Cred, server_fqdn: &str) -> crate::result::Result<LdapResult>;
    pub async fn sasl_ntlm_bind(&mut self, username: &str, password: &str) -> crate::result::Result<LdapResult>;
    pub async fn search<'a, S: AsRef<str> + Send + Sync + 'a, A: AsRef<[S]> + Send + Sync + 'a>(
        &mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> crate::result::Result<SearchResult>;
    pub async fn streaming_search<'a, S: AsRef<str> + Send + Sync + 'a, A: AsRef<[S]> + Send + Sync + 'a>(
        &mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> crate::result::Result<SearchStream<'a, S, A>>;
    pub async fn streaming_search_with<
        'a,
        V: IntoAdapterVec<'a, S, A>,
        S: AsRef<str> + Send + Sync + 'a,
        A: AsRef<[S]> + Send + Sync + 'a,
    >(
        &mut self,
        adapters: V,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> crate::result::Result<SearchStream<'a, S, A>>;
    pub async fn add<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, attrs: Vec<(S, HashSet<S>)>) -> crate::result::Result<LdapResult>;
    pub async fn compare<B: AsRef<[u8]>>(&mut self, dn: &str, attr: &str, val: B) -> crate::result::Result<CompareResult>;
    pub async fn delete(&mut self, dn: &str) -> crate::result::Result<LdapResult>;
    pub async fn modify<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, mods: Vec<Mod<S>>) -> crate::result::Result<LdapResult>;
    pub async fn modifydn(&mut self, dn: &str, rdn: &str, delete_old: bool, new_sup: Option<&str>) -> crate::result::Result<LdapResult>;
    pub async fn extended<E>(&mut self, exop: E) -> crate::result::Result<ExopResult>
    where
        E: Into<Exop>;
    pub async fn unbind(&mut self) -> crate::result::Result<()>;
    pub fn last_id(&mut self) -> RequestId;
    pub async fn abandon(&mut self, msgid: RequestId) -> crate::result::Result<()>;
    pub fn is_closed(&mut self) -> bool;
    pub async fn get_peer_certificate(&mut self) -> crate::result::Result<Option<Vec<u8>>>;
}

#[derive(Clone, Copy, PartialEq)]
pub enum Scope {
    Base,
    OneLevel,
    Subtree,
}

#[derive(Clone, Copy, Default, PartialEq)]
pub enum DerefAliases {
    Never,
    Searching,
    Finding,
    Always,
}

#[derive(Clone)]
pub struct ResultEntry(pub StructureTag, pub Vec<Control>);
impl ResultEntry {
    pub fn is_ref(&self) -> bool;
    pub fn is_intermediate(&self) -> bool;
}

#[derive(Clone, Default)]
pub struct SearchOptions {
    pub deref: DerefAliases,
    pub typesonly: bool,
    pub timelimit: i32,
    pub sizelimit: i32,
}
impl SearchOptions {
    pub fn new() -> Self;
    pub fn deref(self, d: DerefAliases) -> Self;
    pub fn typesonly(self, typesonly: bool) -> Self;
    pub fn timelimit(self, timelimit: i32) -> Self;
    pub fn sizelimit(self, sizelimit: i32) -> Self;
}

pub enum StreamState {}

pub struct SearchStream<'a, S, A> {
    pub res: Option<LdapResult>,
}
impl<'a, S, A> SearchStream<'a, S, A>
where
    S: AsRef<str> + Send + Sync + 'a,
    A: AsRef<[S]> + Send + Sync + 'a,
{
    pub async fn start(&mut self, base: &str, scope: Scope, filter: &str, attrs: A) -> crate::result::Result<()>;
    pub async fn next(&mut self) -> crate::result::Result<Option<ResultEntry>>;
    pub async fn finish(&mut self) -> LdapResult;
    pub async fn adapter_chain_tail(&mut self) -> Vec<Box<dyn Adapter<'a, S, A> + 'a>>;
    pub fn state(&self) -> StreamState;
    pub fn ldap_handle(&mut self) -> &mut Ldap;
}

pub struct LdapConn {}
impl LdapConn {
    #[blocks(net, fatal, tokio = "ldap3::LdapConnAsync::new", why = "it runs a tokio runtime inside, and panics in async code")]
    pub fn new(url: &str) -> crate::result::Result<Self>;
    #[blocks(net, fatal, tokio = "ldap3::LdapConnAsync::with_settings", why = "it connects")]
    pub fn with_settings(settings: LdapConnSettings, url: &str) -> crate::result::Result<Self>;
    pub fn from_url(url: &Url) -> crate::result::Result<Self>;
    #[blocks(net, fatal, why = "it connects")]
    pub fn from_url_with_settings(settings: LdapConnSettings, url: &Url) -> crate::result::Result<Self>;
    pub fn with_search_options(&mut self, opts: SearchOptions) -> &mut Self;
    pub fn with_controls<V: IntoRawControlVec>(&mut self, ctrls: V) -> &mut Self;
    pub fn with_timeout(&mut self, duration: Duration) -> &mut Self;
    #[blocks(net, fatal, tokio = "ldap3::Ldap::simple_bind", why = "it runs a runtime of its own inside")]
    pub fn simple_bind(&mut self, bind_dn: &str, bind_pw: &str) -> crate::result::Result<LdapResult>;
    pub fn sasl_external_bind(&mut self) -> crate::result::Result<LdapResult>;
    pub fn sasl_gssapi_bind(&mut self, server_fqdn: &str) -> crate::result::Result<LdapResult>;
    pub fn sasl_gssapi_cred_bind(&mut self, cred: Cred, server_fqdn: &str) -> crate::result::Result<LdapResult>;
    pub fn sasl_ntlm_bind(&mut self, username: &str, password: &str) -> crate::result::Result<LdapResult>;
    #[blocks(net, fatal, tokio = "ldap3::Ldap::search", why = "it runs a runtime of its own inside")]
    pub fn search<'a, S: AsRef<str> + Send + Sync + 'a, A: AsRef<[S]> + Send + Sync + 'a>(
        &mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> crate::result::Result<SearchResult>;
    #[blocks(net, fatal, why = "it runs a runtime of its own inside")]
    pub fn streaming_search<'a, 'b, S: AsRef<str> + Send + Sync + 'a, A: AsRef<[S]> + Send + Sync + 'a>(
        &'b mut self,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> crate::result::Result<EntryStream<'a, 'b, S, A>>;
    pub fn streaming_search_with<'a, 'b, V: IntoAdapterVec<'a, S, A>, S: AsRef<str> + Send + Sync + 'a, A: AsRef<[S]> + Send + Sync + 'a>(
        &'b mut self,
        adapters: V,
        base: &str,
        scope: Scope,
        filter: &str,
        attrs: A,
    ) -> crate::result::Result<EntryStream<'a, 'b, S, A>>;
    #[blocks(net, fatal, tokio = "ldap3::Ldap::add", why = "it runs a runtime of its own inside")]
    pub fn add<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, attrs: Vec<(S, HashSet<S>)>) -> crate::result::Result<LdapResult>;
    pub fn compare<B: AsRef<[u8]>>(&mut self, dn: &str, attr: &str, val: B) -> crate::result::Result<CompareResult>;
    pub fn delete(&mut self, dn: &str) -> crate::result::Result<LdapResult>;
    #[blocks(net, fatal, tokio = "ldap3::Ldap::modify", why = "it runs a runtime of its own inside")]
    pub fn modify<S: AsRef<[u8]> + Eq + Hash>(&mut self, dn: &str, mods: Vec<Mod<S>>) -> crate::result::Result<LdapResult>;
    pub fn modifydn(&mut self, dn: &str, rdn: &str, delete_old: bool, new_sup: Option<&str>) -> crate::result::Result<LdapResult>;
    #[blocks(net, fatal, tokio = "ldap3::Ldap::unbind", why = "it runs a runtime of its own inside")]
    pub fn unbind(&mut self) -> crate::result::Result<()>;
    pub fn extended<E>(&mut self, exop: E) -> crate::result::Result<ExopResult>
    where
        E: Into<Exop>;
    pub fn last_id(&mut self) -> RequestId;
    pub fn abandon(&mut self, msgid: RequestId) -> crate::result::Result<()>;
    pub fn is_closed(&mut self) -> bool;
    pub fn get_peer_certificate(&mut self) -> crate::result::Result<Option<Vec<u8>>>;
}

pub struct EntryStream<'a, 'b, S, A> {}
impl<'a, 'b, S, A> EntryStream<'a, 'b, S, A>
where
    S: AsRef<str> + Send + Sync + 'a,
    A: AsRef<[S]> + Send + Sync + 'a,
{
    pub fn next(&mut self) -> crate::result::Result<Option<ResultEntry>>;
    pub fn result(self) -> LdapResult;
    pub fn last_id(&mut self) -> RequestId;
}

pub mod adapters {
    use crate::result::LdapResult;
    use crate::{ResultEntry, Scope, SearchStream};
    use std::fmt::Debug;

    pub trait Adapter<'a, S, A>: AdapterClone<'a, S, A> + Debug + Send + Sync + 'a {
        async fn start(
            &mut self,
            stream: &mut SearchStream<'a, S, A>,
            base: &str,
            scope: Scope,
            filter: &str,
            attrs: A,
        ) -> crate::result::Result<()>;
        async fn next(&mut self, stream: &mut SearchStream<'a, S, A>) -> crate::result::Result<Option<ResultEntry>>;
        async fn finish(&mut self, stream: &mut SearchStream<'a, S, A>) -> LdapResult;
    }

    pub trait AdapterClone<'a, S, A> {
        fn box_clone(&self) -> Box<dyn Adapter<'a, S, A> + 'a>;
    }
    impl<'a, S, A, T> AdapterClone<'a, S, A> for T where T: Adapter<'a, S, A> + Clone + 'a {}

    pub trait SoloMarker {}

    pub trait IntoAdapterVec<'a, S, A> {
        fn into(self) -> Vec<Box<dyn Adapter<'a, S, A> + 'a>>;
    }
    impl<'a, S, A> IntoAdapterVec<'a, S, A> for Vec<Box<dyn Adapter<'a, S, A> + 'a>> {}
    impl<'a, Ad, S, A> IntoAdapterVec<'a, S, A> for Ad
    where
        Ad: Adapter<'a, S, A> + SoloMarker,
        S: AsRef<str> + Send + Sync + 'a,
        A: AsRef<[S]> + Send + Sync + 'a,
    {
    }
}

pub mod controls {
    #[derive(Clone, Copy)]
    pub enum ControlType {
        PagedResults,
        PostReadResp,
        PreReadResp,
        SyncDone,
        SyncState,
        ManageDsaIt,
        MatchedValues,
    }

    pub struct Assertion<S> {
        pub filter: S,
    }
    impl<S> MakeCritical for Assertion<S> {}

    #[derive(Clone, Default)]
    pub struct SyncRequest {
        pub mode: RefreshMode,
        pub cookie: Option<Vec<u8>>,
        pub reload_hint: bool,
    }
    impl MakeCritical for SyncRequest {}

    pub enum RefreshMode {}

    #[derive(Clone)]
    pub struct PagedResults {
        pub size: i32,
        pub cookie: Vec<u8>,
    }
    impl MakeCritical for PagedResults {}
    impl ControlParser for PagedResults {}

    #[derive(Clone)]
    pub struct ProxyAuth {
        pub authzid: String,
    }

    pub struct PreRead<S> {}
    impl<S> MakeCritical for PreRead<S> {}

    pub struct PostRead<S> {}
    impl<S> MakeCritical for PostRead<S> {}

    pub struct RelaxRules;
    impl MakeCritical for RelaxRules {}

    pub struct ManageDsaIt;
    impl MakeCritical for ManageDsaIt {}

    #[derive(Clone)]
    pub struct MatchedValues<S> {}

    #[derive(Clone, Default)]
    pub struct TxnSpec<'a> {
        pub txn_id: &'a str,
    }

    pub trait IntoRawControlVec {
        fn into(self) -> Vec<RawControl>;
    }
    impl IntoRawControlVec for Vec<RawControl> {}
    impl<R> IntoRawControlVec for R where RawControl: From<R> {}

    pub trait MakeCritical {}

    pub struct CriticalControl<T> {}

    pub trait ControlParser {}

    #[derive(Clone)]
    pub struct Control(pub Option<ControlType>, pub RawControl);

    #[derive(Clone)]
    pub struct RawControl {
        pub ctype: String,
        pub crit: bool,
        pub val: Option<Vec<u8>>,
    }
    impl<S: AsRef<str>> From<Assertion<S>> for RawControl {}
    impl From<SyncRequest> for RawControl {}
    impl From<PagedResults> for RawControl {}
    impl From<ProxyAuth> for RawControl {}
    impl<S: AsRef<str>> From<PreRead<S>> for RawControl {}
    impl<S: AsRef<str>> From<PostRead<S>> for RawControl {}
    impl From<RelaxRules> for RawControl {}
    impl From<ManageDsaIt> for RawControl {}
    impl<S: AsRef<str>> From<MatchedValues<S>> for RawControl {}
    impl<'a> From<TxnSpec<'a>> for RawControl {}
    impl<T> From<CriticalControl<T>> for RawControl where T: Into<RawControl> {}
    impl RawControl {
        pub fn parse<T: ControlParser>(&self) -> T;
    }
}

pub mod exop {
    pub struct WhoAmI;

    #[derive(Clone)]
    pub struct PasswordModify<'a> {
        pub user_id: Option<&'a str>,
        pub old_pass: Option<&'a str>,
        pub new_pass: Option<&'a str>,
    }

    #[derive(Clone)]
    pub struct StartTxn;

    #[derive(Clone)]
    pub struct EndTxn<'a> {
        pub txn_id: &'a str,
        pub commit: bool,
    }

    #[derive(Clone)]
    pub struct Exop {
        pub name: Option<String>,
        pub val: Option<Vec<u8>>,
    }
    impl From<WhoAmI> for Exop {}
    impl<'a> From<PasswordModify<'a>> for Exop {}
    impl From<StartTxn> for Exop {}
    impl<'a> From<EndTxn<'a>> for Exop {}
    impl Exop {
        pub fn parse<T: ExopParser>(&self) -> T;
    }

    pub trait ExopParser {}
}

mod hidden {
    use crate::controls::{Control, RawControl};
    use lber::structures::Tag;
    use tokio::sync::oneshot::Sender;

    pub type MaybeControls = Option<Vec<RawControl>>;

    pub type ResultSender = Sender<(Tag, Vec<Control>)>;

    pub enum MiscSender {}

    pub enum LdapOp {}
}

pub mod result {
    use crate::controls::Control;
    use crate::exop::Exop;
    use crate::hidden::{LdapOp, MaybeControls, MiscSender, ResultSender};
    use crate::{RequestId, ResultEntry};
    use lber::structures::Tag;
    use native_tls::Error;
    use rustls::pki_types::InvalidDnsNameError;
    use std::{io, result};
    use tokio::sync::mpsc::error::SendError;
    use tokio::sync::oneshot::error::RecvError;
    use tokio::time::error::Elapsed;
    use url::ParseError;

    pub type Result<T> = result::Result<T, LdapError>;

    pub enum LdapError {
        EmptyUnixPath,
        PortInUnixPath,
        MismatchedStreamType,
        Io { source: io::Error },
        OpSend { source: SendError<(RequestId, LdapOp, Tag, MaybeControls, ResultSender)> },
        ResultRecv { source: RecvError },
        IdScrubSend { source: SendError<RequestId> },
        MiscSend { source: SendError<MiscSender> },
        Timeout { elapsed: Elapsed },
        FilterParsing,
        EndOfStream,
        UrlParsing { source: ParseError },
        UnknownScheme(String),
        NativeTLS { source: Error },
        Rustls { source: rustls::Error },
        DNSName { source: InvalidDnsNameError },
        LdapResult { result: LdapResult },
        AddNoValues,
        AdapterInit(String),
        DecodingUTF8,
        InvalidScopeString(String),
        UnrecognizedCriticalExtension(String),
        GssapiOperationError(String),
        NoGssapiToken,
        SSPIError { source: sspi::Error },
        NoNtlmChallengeToken,
    }

    #[derive(Clone)]
    pub struct LdapResult {
        pub rc: u32,
        pub matched: String,
        pub text: String,
        pub refs: Vec<String>,
        pub ctrls: Vec<Control>,
    }
    impl LdapResult {
        pub fn success(self) -> Result<Self>;
        pub fn non_error(self) -> Result<Self>;
    }

    #[derive(Clone)]
    pub struct SearchResult(pub Vec<ResultEntry>, pub LdapResult);
    impl SearchResult {
        pub fn success(self) -> Result<(Vec<ResultEntry>, LdapResult)>;
        pub fn non_error(self) -> Result<(Vec<ResultEntry>, LdapResult)>;
    }

    #[derive(Clone)]
    pub struct CompareResult(pub LdapResult);
    impl CompareResult {
        pub fn equal(self) -> Result<bool>;
        pub fn non_error(self) -> Result<LdapResult>;
    }

    #[derive(Clone)]
    pub struct ExopResult(pub Exop, pub LdapResult);
    impl ExopResult {
        pub fn success(self) -> Result<(Exop, LdapResult)>;
        pub fn non_error(self) -> Result<(Exop, LdapResult)>;
    }
}
