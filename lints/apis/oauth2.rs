#![source("oauth2 5.1.0")]

use crate::hidden::{
    AccessToken, AuthType, AuthUrl, ConfigurationError, CsrfToken, DateTime, DeviceAuthorizationResponse, DeviceAuthorizationUrl,
    DeviceCodeErrorResponse, EndpointState, ErrorResponse, ExtraDeviceAuthorizationFields, IntrospectionUrl, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, ResourceOwnerPassword, ResourceOwnerUsername, ResponseType,
    RevocableToken, RevocationUrl, Scope, TokenIntrospectionResponse, TokenResponse, TokenUrl, Utc,
};
use std::borrow::Cow;
use std::error::Error;
use std::future::Future;
use std::time::Duration;
use url::Url;

pub struct EndpointNotSet {}
pub struct EndpointSet {}
pub struct EndpointMaybeSet {}
pub struct Client<
    TE,
    TR,
    TIR,
    RT,
    TRE,
    HasAuthUrl = EndpointNotSet,
    HasDeviceAuthUrl = EndpointNotSet,
    HasIntrospectionUrl = EndpointNotSet,
    HasRevocationUrl = EndpointNotSet,
    HasTokenUrl = EndpointNotSet,
> {}
pub struct AuthorizationRequest<'a> {}
pub struct CodeTokenRequest<'a, TE, TR> {}
pub struct ClientCredentialsTokenRequest<'a, TE, TR> {}
pub struct PasswordTokenRequest<'a, TE, TR> {}
pub struct RefreshTokenRequest<'a, TE, TR> {}
pub struct DeviceAuthorizationRequest<'a, TE> {}
pub struct DeviceAccessTokenRequest<'a, 'b, TR, EF> {}
pub struct IntrospectionRequest<'a, TE, TIR> {}
pub struct RevocationRequest<'a, RT, TE> {}
#[derive(Clone)]
pub struct AuthorizationCode {}
impl AuthorizationCode {
    pub fn new(code: String) -> Self;
}
#[derive(Clone)]
pub struct ClientId {}
impl ClientId {
    pub fn new(id: String) -> Self;
}
#[derive(Clone)]
pub struct ClientSecret {}
impl ClientSecret {
    pub fn new(secret: String) -> Self;
}
pub trait SyncHttpClient {}
pub trait AsyncHttpClient<'c> {}

impl<TE, TR, TIR, RT, TRE> Client<TE, TR, TIR, RT, TRE, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointNotSet>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
{
    pub fn new(client_id: ClientId) -> Self;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasDeviceAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasRevocationUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn set_auth_type(self, auth_type: AuthType) -> Self;
    pub fn set_auth_uri(
        self,
        auth_url: AuthUrl,
    ) -> Client<TE, TR, TIR, RT, TRE, EndpointSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>;
    pub fn set_auth_uri_option(
        self,
        auth_url: Option<AuthUrl>,
    ) -> Client<TE, TR, TIR, RT, TRE, EndpointMaybeSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>;
    pub fn set_client_secret(self, client_secret: ClientSecret) -> Self;
    pub fn set_device_authorization_url(
        self,
        device_authorization_url: DeviceAuthorizationUrl,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>;
    pub fn set_device_authorization_url_option(
        self,
        device_authorization_url: Option<DeviceAuthorizationUrl>,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointMaybeSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>;
    pub fn set_introspection_url(
        self,
        introspection_url: IntrospectionUrl,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointSet, HasRevocationUrl, HasTokenUrl>;
    pub fn set_introspection_url_option(
        self,
        introspection_url: Option<IntrospectionUrl>,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointMaybeSet, HasRevocationUrl, HasTokenUrl>;
    pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self;
    pub fn set_revocation_url(
        self,
        revocation_url: RevocationUrl,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, EndpointSet, HasTokenUrl>;
    pub fn set_revocation_url_option(
        self,
        revocation_url: Option<RevocationUrl>,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, EndpointMaybeSet, HasTokenUrl>;
    pub fn set_token_uri(
        self,
        token_url: TokenUrl,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointSet>;
    pub fn set_token_uri_option(
        self,
        token_url: Option<TokenUrl>,
    ) -> Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointMaybeSet>;
    pub fn client_id(&self) -> &ClientId;
    pub fn auth_type(&self) -> &AuthType;
    pub fn redirect_uri(&self) -> Option<&RedirectUrl>;
}

impl<TE, TR, TIR, RT, TRE, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, EndpointSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasDeviceAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasRevocationUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn auth_uri(&self) -> &AuthUrl;
    pub fn authorize_url<S>(&self, state_fn: S) -> AuthorizationRequest<'_>
    where
        S: FnOnce() -> CsrfToken;
}

impl<TE, TR, TIR, RT, TRE, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, EndpointMaybeSet, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasDeviceAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasRevocationUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn auth_uri(&self) -> Option<&AuthUrl>;
    pub fn authorize_url<S>(&self, state_fn: S) -> Result<AuthorizationRequest<'_>, ConfigurationError>
    where
        S: FnOnce() -> CsrfToken;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointSet>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasDeviceAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasRevocationUrl: EndpointState,
{
    pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<'_, TE, TR>;
    pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<'_, TE, TR>;
    pub fn exchange_device_access_token<'a, EF>(
        &'a self,
        auth_response: &'a DeviceAuthorizationResponse<EF>,
    ) -> DeviceAccessTokenRequest<'a, 'static, TR, EF>
    where
        EF: ExtraDeviceAuthorizationFields;
    pub fn exchange_password<'a>(
        &'a self,
        username: &'a ResourceOwnerUsername,
        password: &'a ResourceOwnerPassword,
    ) -> PasswordTokenRequest<'a, TE, TR>;
    pub fn exchange_refresh_token<'a>(&'a self, refresh_token: &'a RefreshToken) -> RefreshTokenRequest<'a, TE, TR>;
    pub fn token_uri(&self) -> &TokenUrl;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasRevocationUrl, EndpointMaybeSet>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasDeviceAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasRevocationUrl: EndpointState,
{
    pub fn exchange_client_credentials(&self) -> Result<ClientCredentialsTokenRequest<'_, TE, TR>, ConfigurationError>;
    pub fn exchange_code(&self, code: AuthorizationCode) -> Result<CodeTokenRequest<'_, TE, TR>, ConfigurationError>;
    pub fn exchange_device_access_token<'a, EF>(
        &'a self,
        auth_response: &'a DeviceAuthorizationResponse<EF>,
    ) -> Result<DeviceAccessTokenRequest<'a, 'static, TR, EF>, ConfigurationError>
    where
        EF: ExtraDeviceAuthorizationFields;
    pub fn exchange_password<'a>(
        &'a self,
        username: &'a ResourceOwnerUsername,
        password: &'a ResourceOwnerPassword,
    ) -> Result<PasswordTokenRequest<'a, TE, TR>, ConfigurationError>;
    pub fn exchange_refresh_token<'a>(
        &'a self,
        refresh_token: &'a RefreshToken,
    ) -> Result<RefreshTokenRequest<'a, TE, TR>, ConfigurationError>;
    pub fn token_uri(&self) -> Option<&TokenUrl>;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasRevocationUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn exchange_device_code(&self) -> DeviceAuthorizationRequest<'_, TE>;
    pub fn device_authorization_url(&self) -> &DeviceAuthorizationUrl;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, EndpointMaybeSet, HasIntrospectionUrl, HasRevocationUrl, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasRevocationUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn exchange_device_code(&self) -> Result<DeviceAuthorizationRequest<'_, TE>, ConfigurationError>;
    pub fn device_authorization_url(&self) -> Option<&DeviceAuthorizationUrl>;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasRevocationUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointSet, HasRevocationUrl, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasDeviceAuthUrl: EndpointState,
    HasRevocationUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn introspect<'a>(&'a self, token: &'a AccessToken) -> IntrospectionRequest<'a, TE, TIR>;
    pub fn introspection_url(&self) -> &IntrospectionUrl;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasRevocationUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, EndpointMaybeSet, HasRevocationUrl, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasDeviceAuthUrl: EndpointState,
    HasRevocationUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn introspect<'a>(&'a self, token: &'a AccessToken) -> Result<IntrospectionRequest<'a, TE, TIR>, ConfigurationError>;
    pub fn introspection_url(&self) -> Option<&IntrospectionUrl>;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, EndpointSet, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasDeviceAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<'_, RT, TRE>, ConfigurationError>;
    pub fn revocation_url(&self) -> &RevocationUrl;
}

impl<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, HasTokenUrl>
    Client<TE, TR, TIR, RT, TRE, HasAuthUrl, HasDeviceAuthUrl, HasIntrospectionUrl, EndpointMaybeSet, HasTokenUrl>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
    TIR: TokenIntrospectionResponse,
    RT: RevocableToken,
    TRE: ErrorResponse + 'static,
    HasAuthUrl: EndpointState,
    HasDeviceAuthUrl: EndpointState,
    HasIntrospectionUrl: EndpointState,
    HasTokenUrl: EndpointState,
{
    pub fn revoke_token(&self, token: RT) -> Result<RevocationRequest<'_, RT, TRE>, ConfigurationError>;
    pub fn revocation_url(&self) -> Option<&RevocationUrl>;
}

impl<'a, TE, TR> ClientCredentialsTokenRequest<'a, TE, TR>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
{
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_scopes<I>(self, scopes: I) -> Self
    where
        I: IntoIterator<Item = Scope>;
    #[blocks(http, unbounded, tokio = "oauth2::ClientCredentialsTokenRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>>
    where
        C: SyncHttpClient;
    pub fn request_async<'c, C>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

impl<'a, TE, TR> CodeTokenRequest<'a, TE, TR>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
{
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> Self;
    pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self;
    #[blocks(http, unbounded, tokio = "oauth2::CodeTokenRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>>
    where
        C: SyncHttpClient;
    pub fn request_async<'c, C>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

impl<'a, TE, TR> PasswordTokenRequest<'a, TE, TR>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
{
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_scopes<I>(self, scopes: I) -> Self
    where
        I: IntoIterator<Item = Scope>;
    #[blocks(http, unbounded, tokio = "oauth2::PasswordTokenRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>>
    where
        C: SyncHttpClient;
    pub fn request_async<'c, C>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

impl<'a, TE, TR> RefreshTokenRequest<'a, TE, TR>
where
    TE: ErrorResponse + 'static,
    TR: TokenResponse,
{
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_scopes<I>(self, scopes: I) -> Self
    where
        I: IntoIterator<Item = Scope>;
    #[blocks(http, unbounded, tokio = "oauth2::RefreshTokenRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C>(self, http_client: &C) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, TE>>
    where
        C: SyncHttpClient;
    pub fn request_async<'c, C>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

impl<'a> AuthorizationRequest<'a> {
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_scopes<I>(self, scopes: I) -> Self
    where
        I: IntoIterator<Item = Scope>;
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    pub fn use_implicit_flow(self) -> Self;
    pub fn set_response_type(self, response_type: &ResponseType) -> Self;
    pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self;
    pub fn set_redirect_uri(self, redirect_url: Cow<'a, RedirectUrl>) -> Self;
    pub fn url(self) -> (Url, CsrfToken);
}

impl<'a, TE> DeviceAuthorizationRequest<'a, TE>
where
    TE: ErrorResponse + 'static,
{
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    pub fn add_scope(self, scope: Scope) -> Self;
    pub fn add_scopes<I>(self, scopes: I) -> Self
    where
        I: IntoIterator<Item = Scope>;
    #[blocks(http, unbounded, tokio = "oauth2::DeviceAuthorizationRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C, EF>(
        self,
        http_client: &C,
    ) -> Result<DeviceAuthorizationResponse<EF>, RequestTokenError<<C as SyncHttpClient>::Error, TE>>
    where
        C: SyncHttpClient,
        EF: ExtraDeviceAuthorizationFields;
    pub fn request_async<'c, C, EF>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<DeviceAuthorizationResponse<EF>, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>,
        EF: ExtraDeviceAuthorizationFields;
}

impl<'a, 'b, TR, EF> DeviceAccessTokenRequest<'a, 'b, TR, EF>
where
    TR: TokenResponse,
    EF: ExtraDeviceAuthorizationFields,
{
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    pub fn set_time_fn<'t, T>(self, time_fn: T) -> DeviceAccessTokenRequest<'a, 't, TR, EF>
    where
        T: Fn() -> DateTime<Utc> + Send + Sync + 't;
    pub fn set_max_backoff_interval(self, interval: Duration) -> Self;
    #[blocks(http, unbounded, tokio = "oauth2::DeviceAccessTokenRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C, S>(
        self,
        http_client: &C,
        sleep_fn: S,
        timeout: Option<Duration>,
    ) -> Result<TR, RequestTokenError<<C as SyncHttpClient>::Error, DeviceCodeErrorResponse>>
    where
        C: SyncHttpClient,
        S: Fn(Duration);
    pub fn request_async<'c, C, S, SF>(
        self,
        http_client: &'c C,
        sleep_fn: S,
        timeout: Option<Duration>,
    ) -> impl Future<Output = Result<TR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, DeviceCodeErrorResponse>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>,
        S: Fn(Duration) -> SF + 'c,
        SF: Future<Output = ()>;
}

impl<'a, TE, TIR> IntrospectionRequest<'a, TE, TIR>
where
    TE: ErrorResponse + 'static,
    TIR: TokenIntrospectionResponse,
{
    pub fn set_token_type_hint<V>(self, value: V) -> Self
    where
        V: Into<Cow<'a, str>>;
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    #[blocks(http, unbounded, tokio = "oauth2::IntrospectionRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C>(self, http_client: &C) -> Result<TIR, RequestTokenError<<C as SyncHttpClient>::Error, TE>>
    where
        C: SyncHttpClient;
    pub fn request_async<'c, C>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<TIR, RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

impl<'a, RT, TE> RevocationRequest<'a, RT, TE>
where
    RT: RevocableToken,
    TE: ErrorResponse + 'static,
{
    pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self
    where
        N: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>;
    #[blocks(http, unbounded, tokio = "oauth2::RevocationRequest::request_async", why = "it waits for the token endpoint")]
    pub fn request<C>(self, http_client: &C) -> Result<(), RequestTokenError<<C as SyncHttpClient>::Error, TE>>
    where
        C: SyncHttpClient;
    pub fn request_async<'c, C>(
        self,
        http_client: &'c C,
    ) -> impl Future<Output = Result<(), RequestTokenError<<C as AsyncHttpClient<'c>>::Error, TE>>> + 'c
    where
        Self: 'c,
        C: AsyncHttpClient<'c>;
}

pub mod basic {
    use crate::{Client, EndpointNotSet};
    pub type BasicClient<
        HasAuthUrl = EndpointNotSet,
        HasDeviceAuthUrl = EndpointNotSet,
        HasIntrospectionUrl = EndpointNotSet,
        HasRevocationUrl = EndpointNotSet,
        HasTokenUrl = EndpointNotSet,
    > = Client<
        BasicErrorResponse,
        BasicTokenResponse,
        BasicTokenIntrospectionResponse,
        crate::StandardRevocableToken,
        BasicRevocationErrorResponse,
        HasAuthUrl,
        HasDeviceAuthUrl,
        HasIntrospectionUrl,
        HasRevocationUrl,
        HasTokenUrl,
    >;
    pub struct BasicErrorResponse {}
    pub struct BasicTokenResponse {}
    pub struct BasicTokenIntrospectionResponse {}
    pub struct BasicRevocationErrorResponse {}
}

mod hidden {
    pub struct AccessToken {}
    pub struct AuthType {}
    pub struct AuthUrl {}
    pub struct ConfigurationError {}
    pub struct CsrfToken {}
    pub struct DateTime {}
    pub struct DeviceAuthorizationResponse {}
    pub struct DeviceAuthorizationUrl {}
    pub struct DeviceCodeErrorResponse {}
    pub trait EndpointState {}
    pub trait ErrorResponse {}
    pub trait ExtraDeviceAuthorizationFields {}
    pub struct IntrospectionUrl {}
    pub struct PkceCodeChallenge {}
    pub struct PkceCodeVerifier {}
    pub struct RedirectUrl {}
    pub struct RefreshToken {}
    pub struct RequestTokenError {}
    pub struct ResourceOwnerPassword {}
    pub struct ResourceOwnerUsername {}
    pub struct ResponseType {}
    pub trait RevocableToken {}
    pub struct RevocationUrl {}
    pub struct Scope {}
    pub trait TokenIntrospectionResponse {}
    pub trait TokenResponse {}
    pub struct TokenUrl {}
    pub struct Utc {}
}
