#![source("openidconnect 4.0.1")]

use crate::hidden::{
    AdditionalClaims, AdditionalProviderMetadata, AsyncHttpClient, AuthDisplay, ClaimName, ClaimType, ClientAuthMethod, DiscoveryError,
    GenderClaim, GrantType, JsonWebKey, JsonWebKeySetUrl, JweContentEncryptionAlgorithm, JweKeyManagementAlgorithm, ResponseMode,
    ResponseType, SubjectIdentifierType, SyncHttpClient, UserInfoClaims, UserInfoError, UserInfoResponseType,
};
use std::future::Future;

pub use oauth2::{
    AuthorizationCode, ClientCredentialsTokenRequest, ClientId, ClientSecret, CodeTokenRequest, DeviceAccessTokenRequest,
    DeviceAuthorizationRequest, IntrospectionRequest, PasswordTokenRequest, RefreshTokenRequest, RevocationRequest,
};

#[derive(Clone)]
pub struct ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, K, RM, RS, S> {}
#[derive(Clone)]
pub struct JsonWebKeySet<K> {}
pub struct UserInfoRequest<'a, JE, K> {}
pub struct IssuerUrl {}

impl<A, AD, CA, CN, CT, G, JE, JK, K, RM, RT, S> ProviderMetadata<A, AD, CA, CN, CT, G, JE, JK, K, RM, RT, S>
where
    A: AdditionalProviderMetadata,
    AD: AuthDisplay,
    CA: ClientAuthMethod,
    CN: ClaimName,
    CT: ClaimType,
    G: GrantType,
    JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
    JK: JweKeyManagementAlgorithm,
    K: JsonWebKey,
    RM: ResponseMode,
    RT: ResponseType,
    S: SubjectIdentifierType,
{
    #[blocks(http, unbounded, tokio = "openidconnect::ProviderMetadata::discover_async", why = "it fetches the provider's metadata")]
    pub fn discover<C>(issuer_url: &IssuerUrl, http_client: &C) -> Result<Self, DiscoveryError<<C as SyncHttpClient>::Error>>
    where
        C: SyncHttpClient;
    pub fn discover_async<'c, C>(
        issuer_url: IssuerUrl,
        http_client: &'c C,
    ) -> impl Future<Output = Result<Self, DiscoveryError<<C as AsyncHttpClient<'c>>::Error>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

impl<K> JsonWebKeySet<K>
where
    K: JsonWebKey,
{
    #[blocks(http, unbounded, tokio = "openidconnect::JsonWebKeySet::fetch_async", why = "it fetches the keys")]
    pub fn fetch<C>(url: &JsonWebKeySetUrl, http_client: &C) -> Result<Self, DiscoveryError<<C as SyncHttpClient>::Error>>
    where
        C: SyncHttpClient;
    pub fn fetch_async<'c, C>(
        url: &JsonWebKeySetUrl,
        http_client: &'c C,
    ) -> impl Future<Output = Result<Self, DiscoveryError<<C as AsyncHttpClient<'c>>::Error>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

impl<'a, JE, K> UserInfoRequest<'a, JE, K>
where
    JE: JweContentEncryptionAlgorithm<KeyType = <K::SigningAlgorithm as JwsSigningAlgorithm>::KeyType>,
    K: JsonWebKey,
{
    #[blocks(http, unbounded, tokio = "openidconnect::UserInfoRequest::request_async", why = "it waits for the user info endpoint")]
    pub fn request<AC, GC, C>(self, http_client: &C) -> Result<UserInfoClaims<AC, GC>, UserInfoError<<C as SyncHttpClient>::Error>>
    where
        AC: AdditionalClaims,
        GC: GenderClaim,
        C: SyncHttpClient;
    pub fn request_async<'c, AC, C, GC>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<UserInfoClaims<AC, GC>, UserInfoError<<C as AsyncHttpClient<'c>>::Error>>> + 'c
    where
        Self: 'c,
        AC: AdditionalClaims,
        C: AsyncHttpClient<'c>,
        GC: GenderClaim;
    pub fn require_signed_response(self, require_signed_response: bool) -> Self;
    pub fn set_response_type(self, response_type: UserInfoResponseType) -> Self;
}

pub mod core {
    use crate::hidden::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType, CoreJweContentEncryptionAlgorithm,
        CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType, CoreSubjectIdentifierType,
    };
    use crate::{JsonWebKeySet, ProviderMetadata};
    pub struct CoreJsonWebKey {}
    pub type CoreJsonWebKeySet = JsonWebKeySet<CoreJsonWebKey>;
    pub type CoreProviderMetadata = ProviderMetadata<
        crate::EmptyAdditionalProviderMetadata,
        CoreAuthDisplay,
        CoreClientAuthMethod,
        CoreClaimName,
        CoreClaimType,
        CoreGrantType,
        CoreJweContentEncryptionAlgorithm,
        CoreJweKeyManagementAlgorithm,
        CoreJsonWebKey,
        CoreResponseMode,
        CoreResponseType,
        CoreSubjectIdentifierType,
    >;
}

mod hidden {
    pub trait AdditionalClaims {}
    pub trait AdditionalProviderMetadata {}
    pub trait AsyncHttpClient {}
    pub trait AuthDisplay {}
    pub trait ClaimName {}
    pub trait ClaimType {}
    pub trait ClientAuthMethod {}
    pub struct CoreAuthDisplay {}
    pub struct CoreClaimName {}
    pub struct CoreClaimType {}
    pub struct CoreClientAuthMethod {}
    pub struct CoreGrantType {}
    pub struct CoreJweContentEncryptionAlgorithm {}
    pub struct CoreJweKeyManagementAlgorithm {}
    pub struct CoreResponseMode {}
    pub struct CoreResponseType {}
    pub struct CoreSubjectIdentifierType {}
    pub struct DiscoveryError {}
    pub trait GenderClaim {}
    pub trait GrantType {}
    pub trait JsonWebKey {}
    pub struct JsonWebKeySetUrl {}
    pub trait JweContentEncryptionAlgorithm {}
    pub trait JweKeyManagementAlgorithm {}
    pub trait ResponseMode {}
    pub trait ResponseType {}
    pub trait SubjectIdentifierType {}
    pub trait SyncHttpClient {}
    pub struct UserInfoClaims {}
    pub struct UserInfoError {}
    pub struct UserInfoResponseType {}
}
