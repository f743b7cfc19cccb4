#![source("rustls 0.23.46")]

use crate::crypto::cipher::{AeadKey, Iv, UnsupportedOperationError};
use crate::crypto::{GetRandomFailed, KeyExchangeAlgorithm, SupportedKxGroup};
use crate::hidden::{AlertDescription, Arc, ContentType, EchConfigPayload, HandshakeType, ProtocolVersion};
use pki_types::{AlgorithmIdentifier, CertificateDer, ServerName, UnixTime};
use std::fmt::Debug;
use std::io::{BufRead, Read, Write};
use std::ops::{Deref, DerefMut};
use std::time::SystemTimeError;
use std::{error, io};

pub struct CommonState {}
impl CommonState {
    pub fn wants_write(&self) -> bool;
    pub fn is_handshaking(&self) -> bool;
    pub fn peer_certificates(&self) -> Option<&[CertificateDer<'static>]>;
    pub fn alpn_protocol(&self) -> Option<&[u8]>;
    pub fn negotiated_cipher_suite(&self) -> Option<SupportedCipherSuite>;
    pub fn negotiated_key_exchange_group(&self) -> Option<&'static dyn SupportedKxGroup>;
    pub fn protocol_version(&self) -> Option<ProtocolVersion>;
    pub fn handshake_kind(&self) -> Option<HandshakeKind>;
    pub fn send_close_notify(&mut self);
    pub fn wants_read(&self) -> bool;
}

pub enum HandshakeKind {}

#[derive(Eq, PartialEq)]
pub struct IoState {}
impl IoState {
    pub fn tls_bytes_to_write(&self) -> usize;
    pub fn plaintext_bytes_to_read(&self) -> usize;
    pub fn peer_has_closed(&self) -> bool;
}

pub struct Reader<'a> {}
impl<'a> Reader<'a> {
    pub fn into_first_chunk(self) -> io::Result<&'a [u8]>;
}
impl Read for Reader<'_> {}
impl BufRead for Reader<'_> {}

pub struct Writer<'a> {}
impl Write for Writer<'_> {}

pub struct ConnectionCommon<Data> {}
impl<Data> ConnectionCommon<Data> {
    pub fn process_new_packets(&mut self) -> Result<IoState, Error>;
    pub fn export_keying_material<T: AsMut<[u8]>>(&self, output: T, label: &[u8], context: Option<&[u8]>) -> Result<T, Error>;
    pub fn dangerous_extract_secrets(self) -> Result<ExtractedSecrets, Error>;
    pub fn set_buffer_limit(&mut self, limit: Option<usize>);
    pub fn refresh_traffic_keys(&mut self) -> Result<(), Error>;
    pub fn reader(&mut self) -> Reader<'_>;
    pub fn writer(&mut self) -> Writer<'_>;
    #[blocks_as(T, unbounded, tokio = "tokio_rustls::TlsConnector::connect", async_std = "futures-rustls", smol = "futures-rustls", why = "it waits for the TLS handshake")]
    pub fn complete_io<T>(&mut self, io: &mut T) -> Result<(usize, usize), io::Error>
    where
        Self: Sized,
        T: Read + Write;
    pub fn read_tls(&mut self, rd: &mut dyn Read) -> Result<usize, io::Error>;
    pub fn write_tls(&mut self, wr: &mut dyn Write) -> Result<usize, io::Error>;
}
impl<T> Deref for ConnectionCommon<T> {
    type Target = CommonState;
}
impl<T> DerefMut for ConnectionCommon<T> {}

pub trait SideData: Debug {}

#[derive(PartialEq, Clone)]
pub enum Error {
    InappropriateMessage { expect_types: Vec<ContentType>, got_type: ContentType },
    InappropriateHandshakeMessage { expect_types: Vec<HandshakeType>, got_type: HandshakeType },
    InvalidEncryptedClientHello(EncryptedClientHelloError),
    InvalidMessage(InvalidMessage),
    NoCertificatesPresented,
    UnsupportedNameType,
    DecryptError,
    EncryptError,
    PeerIncompatible(PeerIncompatible),
    PeerMisbehaved(PeerMisbehaved),
    AlertReceived(AlertDescription),
    InvalidCertificate(CertificateError),
    InvalidCertRevocationList(CertRevocationListError),
    General(String),
    FailedToGetCurrentTime,
    FailedToGetRandomBytes,
    HandshakeNotComplete,
    PeerSentOversizedRecord,
    NoApplicationProtocol,
    BadMaxFragmentSize,
    InconsistentKeys(InconsistentKeys),
    Other(OtherError),
}
impl From<UnsupportedOperationError> for Error {}
impl From<InconsistentKeys> for Error {}
impl From<InvalidMessage> for Error {}
impl From<PeerMisbehaved> for Error {}
impl From<PeerIncompatible> for Error {}
impl From<CertificateError> for Error {}
impl From<CertRevocationListError> for Error {}
impl From<EncryptedClientHelloError> for Error {}
impl From<SystemTimeError> for Error {}
impl From<GetRandomFailed> for Error {}
impl From<OtherError> for Error {}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum InconsistentKeys {
    KeyMismatch,
    Unknown,
}

#[derive(Clone, Copy, PartialEq)]
pub enum InvalidMessage {
    CertificatePayloadTooLarge,
    HandshakePayloadTooLarge,
    InvalidCcs,
    InvalidContentType,
    InvalidCertificateStatusType,
    InvalidCertRequest,
    InvalidDhParams,
    InvalidEmptyPayload,
    InvalidKeyUpdate,
    InvalidServerName,
    MessageTooLarge,
    MessageTooShort,
    MissingData(&'static str),
    MissingKeyExchange,
    NoSignatureSchemes,
    TrailingData(&'static str),
    UnexpectedMessage(&'static str),
    UnknownProtocolVersion,
    UnsupportedCompression,
    UnsupportedCurveType,
    UnsupportedKeyExchangeAlgorithm(KeyExchangeAlgorithm),
    EmptyTicketValue,
    IllegalEmptyList(&'static str),
    IllegalEmptyValue,
    DuplicateExtension(u16),
    PreSharedKeyIsNotFinalExtension,
    UnknownHelloRetryRequestExtension,
    UnknownCertificateExtension,
}

#[derive(PartialEq, Clone)]
pub enum PeerMisbehaved {
    AttemptedDowngradeToTls12WhenTls13IsSupported,
    BadCertChainExtensions,
    CipherSuiteDifferedOnRetry,
    DisallowedEncryptedExtension,
    DuplicateClientHelloExtensions,
    DuplicateEncryptedExtensions,
    DuplicateHelloRetryRequestExtensions,
    DuplicateNewSessionTicketExtensions,
    DuplicateServerHelloExtensions,
    DuplicateServerNameTypes,
    EarlyDataAttemptedInSecondClientHello,
    EarlyDataExtensionWithoutResumption,
    EarlyDataOfferedWithVariedCipherSuite,
    EchAcceptanceVariedAfterRetry,
    HandshakeHashVariedAfterRetry,
    IllegalHelloRetryRequestWithEmptyCookie,
    IllegalHelloRetryRequestWithNoChanges,
    IllegalHelloRetryRequestWithOfferedGroup,
    IllegalHelloRetryRequestWithUnofferedCipherSuite,
    IllegalHelloRetryRequestWithUnofferedNamedGroup,
    IllegalHelloRetryRequestWithUnsupportedVersion,
    IllegalHelloRetryRequestWithWrongSessionId,
    IllegalHelloRetryRequestWithInvalidEch,
    IllegalMiddleboxChangeCipherSpec,
    IllegalTlsInnerPlaintext,
    IncorrectBinder,
    InvalidCertCompression,
    InvalidMaxEarlyDataSize,
    InvalidKeyShare,
    KeyEpochWithPendingFragment,
    KeyUpdateReceivedInQuicConnection,
    MessageInterleavedWithHandshakeMessage,
    MissingBinderInPskExtension,
    MissingKeyShare,
    MissingPskExtensionInSecondClientHello,
    MissingPskModesExtension,
    MissingQuicTransportParameters,
    OfferedDuplicateCertificateCompressions,
    OfferedDuplicateKeyShares,
    OfferedEarlyDataWithOldProtocolVersion,
    OfferedEmptyApplicationProtocol,
    OfferedIncorrectCompressions,
    PskExtensionMustBeLast,
    PskExtensionWithMismatchedIdsAndBinders,
    RefusedToFollowHelloRetryRequest,
    RejectedEarlyDataInterleavedWithHandshakeMessage,
    ResumptionAttemptedWithVariedEms,
    ResumptionOfferedWithVariedCipherSuite,
    ResumptionOfferedWithVariedEms,
    ResumptionOfferedWithIncompatibleCipherSuite,
    SelectedDifferentCipherSuiteAfterRetry,
    SelectedInvalidPsk,
    SelectedTls12UsingTls13VersionExtension,
    SelectedUnofferedApplicationProtocol,
    SelectedUnofferedCertCompression,
    SelectedUnofferedCipherSuite,
    SelectedUnofferedCompression,
    SelectedUnofferedKxGroup,
    SelectedUnofferedPsk,
    SelectedUnusableCipherSuiteForVersion,
    ServerEchoedCompatibilitySessionId,
    ServerHelloMustOfferUncompressedEcPoints,
    ServerNameDifferedOnRetry,
    ServerNameMustContainOneHostName,
    SignedKxWithWrongAlgorithm,
    SignedHandshakeWithUnadvertisedSigScheme,
    TooManyEmptyFragments,
    TooManyKeyUpdateRequests,
    TooManyRenegotiationRequests,
    TooManyWarningAlertsReceived,
    TooMuchEarlyDataReceived,
    UnexpectedCleartextExtension,
    UnsolicitedCertExtension,
    UnsolicitedEncryptedExtension,
    UnsolicitedSctList,
    UnsolicitedServerHelloExtension,
    WrongGroupForKeyShare,
    UnsolicitedEchExtension,
}

#[derive(PartialEq, Clone)]
pub enum PeerIncompatible {
    EcPointsExtensionRequired,
    ExtendedMasterSecretExtensionRequired,
    IncorrectCertificateTypeExtension,
    KeyShareExtensionRequired,
    NamedGroupsExtensionRequired,
    NoCertificateRequestSignatureSchemesInCommon,
    NoCipherSuitesInCommon,
    NoEcPointFormatsInCommon,
    NoKxGroupsInCommon,
    NoSignatureSchemesInCommon,
    NullCompressionRequired,
    ServerDoesNotSupportTls12Or13,
    ServerSentHelloRetryRequestWithUnknownExtension,
    ServerTlsVersionIsDisabledByOurConfig,
    SignatureAlgorithmsExtensionRequired,
    SupportedVersionsExtensionRequired,
    Tls12NotOffered,
    Tls12NotOfferedOrEnabled,
    Tls13RequiredForQuic,
    UncompressedEcPointsRequired,
    UnsolicitedCertificateTypeExtension,
    ServerRejectedEncryptedClientHello(Option<Vec<EchConfigPayload>>),
}

#[derive(Clone)]
pub enum CertificateError {
    BadEncoding,
    Expired,
    ExpiredContext { time: UnixTime, not_after: UnixTime },
    NotValidYet,
    NotValidYetContext { time: UnixTime, not_before: UnixTime },
    Revoked,
    UnhandledCriticalExtension,
    UnknownIssuer,
    UnknownRevocationStatus,
    ExpiredRevocationList,
    ExpiredRevocationListContext { time: UnixTime, next_update: UnixTime },
    BadSignature,
    UnsupportedSignatureAlgorithm,
    UnsupportedSignatureAlgorithmContext { signature_algorithm_id: Vec<u8>, supported_algorithms: Vec<AlgorithmIdentifier> },
    UnsupportedSignatureAlgorithmForPublicKeyContext { signature_algorithm_id: Vec<u8>, public_key_algorithm_id: Vec<u8> },
    NotValidForName,
    NotValidForNameContext { expected: ServerName<'static>, presented: Vec<String> },
    InvalidPurpose,
    InvalidPurposeContext { required: ExtendedKeyPurpose, presented: Vec<ExtendedKeyPurpose> },
    InvalidOcspResponse,
    ApplicationVerificationFailure,
    Other(OtherError),
}

#[derive(Clone, Eq, PartialEq)]
pub enum ExtendedKeyPurpose {
    ClientAuth,
    ServerAuth,
    Other(Vec<usize>),
}

#[derive(Clone)]
pub enum CertRevocationListError {
    BadSignature,
    UnsupportedSignatureAlgorithm,
    UnsupportedSignatureAlgorithmContext { signature_algorithm_id: Vec<u8>, supported_algorithms: Vec<AlgorithmIdentifier> },
    UnsupportedSignatureAlgorithmForPublicKeyContext { signature_algorithm_id: Vec<u8>, public_key_algorithm_id: Vec<u8> },
    InvalidCrlNumber,
    InvalidRevokedCertSerialNumber,
    IssuerInvalidForCrl,
    Other(OtherError),
    ParseError,
    UnsupportedCrlVersion,
    UnsupportedCriticalExtension,
    UnsupportedDeltaCrl,
    UnsupportedIndirectCrl,
    UnsupportedRevocationReason,
}

#[derive(Clone, Eq, PartialEq)]
pub enum EncryptedClientHelloError {
    InvalidConfigList,
    NoCompatibleConfig,
    SniRequired,
}

#[derive(Clone)]
pub struct OtherError(pub Arc<dyn error::Error + Send + Sync>);

#[io_as(T)]
pub struct Stream<'a, C: 'a + ?Sized, T: 'a + Read + Write + ?Sized> {
    pub conn: &'a mut C,
    pub sock: &'a mut T,
}
impl<'a, C, T, S> Stream<'a, C, T>
where
    C: 'a + DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: 'a + Read + Write,
    S: SideData,
{
    pub fn new(conn: &'a mut C, sock: &'a mut T) -> Self;
}
impl<'a, C, T, S> Read for Stream<'a, C, T>
where
    C: 'a + DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: 'a + Read + Write,
    S: SideData,
{
}
impl<'a, C, T, S> BufRead for Stream<'a, C, T>
where
    C: 'a + DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: 'a + Read + Write,
    S: 'a + SideData,
{
}
impl<'a, C, T, S> Write for Stream<'a, C, T>
where
    C: 'a + DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: 'a + Read + Write,
    S: SideData,
{
}

#[io_as(T)]
pub struct StreamOwned<C: Sized, T: Read + Write + Sized> {
    pub conn: C,
    pub sock: T,
}
impl<C, T, S> StreamOwned<C, T>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: Read + Write,
    S: SideData,
{
    pub fn new(conn: C, sock: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_parts(self) -> (C, T);
}
impl<C, T, S> Read for StreamOwned<C, T>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: Read + Write,
    S: SideData,
{
}
impl<C, T, S> BufRead for StreamOwned<C, T>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: Read + Write,
    S: 'static + SideData,
{
}
impl<C, T, S> Write for StreamOwned<C, T>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    T: Read + Write,
    S: SideData,
{
}

pub enum SupportedCipherSuite {}

pub struct ExtractedSecrets {
    pub tx: (u64, ConnectionTrafficSecrets),
    pub rx: (u64, ConnectionTrafficSecrets),
}

pub enum ConnectionTrafficSecrets {
    Aes128Gcm { key: AeadKey, iv: Iv },
    Aes256Gcm { key: AeadKey, iv: Iv },
    Chacha20Poly1305 { key: AeadKey, iv: Iv },
}

pub mod crypto {
    #[derive(Clone, Copy, PartialEq)]
    pub enum KeyExchangeAlgorithm {
        DHE,
        ECDHE,
    }

    pub trait SupportedKxGroup {}

    pub struct GetRandomFailed;

    pub mod cipher {
        #[derive(Eq, PartialEq, Clone, Copy)]
        pub struct UnsupportedOperationError;

        #[derive(Default)]
        pub struct Iv {}
        impl From<[u8; NONCE_LEN]> for Iv {}
        impl AsRef<[u8]> for Iv {}

        pub struct AeadKey {}
        impl AsRef<[u8]> for AeadKey {}
        impl From<[u8; Self::MAX_LEN]> for AeadKey {}
    }
}

mod hidden {
    pub type Arc<T> = std::sync::Arc<T>;

    pub enum EchConfigPayload {}
    pub struct AlertDescription {}
    pub struct ContentType {}
    pub struct HandshakeType {}
    pub struct ProtocolVersion {}
}
