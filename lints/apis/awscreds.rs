#![source("aws-creds 0.39.1")]

use std::path::Path;

#[derive(Clone)]
pub struct Credentials {
    pub access_key: Option<String>,
    pub secret_key: Option<String>,
    pub security_token: Option<String>,
    pub session_token: Option<String>,
}

impl Credentials {
    #[blocks(http, unbounded, why = "it asks the credentials' service where they have expired")]
    pub fn refresh(&mut self) -> Result<(), CredentialsError>;
    #[blocks(http, unbounded, why = "it asks the credentials' service")]
    pub fn from_sts_env(session_name: &str) -> Result<Credentials, CredentialsError>;
    #[blocks(http, unbounded, why = "it asks the credentials' service")]
    pub fn from_sts(role_arn: &str, session_name: &str, web_identity_token: &str) -> Result<Credentials, CredentialsError>;
    #[blocks(fs, millis, why = "it reads the credentials' file, or asks the instance's metadata service")]
    pub fn default() -> Result<Credentials, CredentialsError>;
    pub fn anonymous() -> Result<Credentials, CredentialsError>;
    pub fn new(
        access_key: Option<&str>,
        secret_key: Option<&str>,
        security_token: Option<&str>,
        session_token: Option<&str>,
        profile: Option<&str>,
    ) -> Result<Credentials, CredentialsError>;
    pub fn from_env_specific(
        access_key_var: Option<&str>,
        secret_key_var: Option<&str>,
        security_token_var: Option<&str>,
        session_token_var: Option<&str>,
    ) -> Result<Credentials, CredentialsError>;
    pub fn from_env() -> Result<Credentials, CredentialsError>;
    #[blocks(http, unbounded, why = "it asks the credentials' service")]
    pub fn from_container_credentials_provider() -> Result<Credentials, CredentialsError>;
    #[blocks(http, unbounded, why = "it asks the credentials' service")]
    pub fn from_instance_metadata(not_ec2: bool) -> Result<Credentials, CredentialsError>;
    #[blocks(http, unbounded, why = "it asks the credentials' service")]
    pub fn from_instance_metadata_v2(not_ec2: bool) -> Result<Credentials, CredentialsError>;
    #[blocks(fs, millis, why = "it reads the credentials' file")]
    pub fn from_credentials_file<P: AsRef<Path>>(file: P, section: Option<&str>) -> Result<Credentials, CredentialsError>;
    #[blocks(fs, millis, why = "it reads the credentials' file")]
    pub fn from_profile(section: Option<&str>) -> Result<Credentials, CredentialsError>;
}

pub mod error {
    pub enum CredentialsError {}
}
pub use error::CredentialsError;
