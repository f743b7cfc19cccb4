//! Libraries with an HTTP client inside.

use consul::kv::KV;
use oauth2::basic::BasicClient;
use oauth2::{AuthorizationCode, ClientId, TokenUrl};

async fn token(code: String, endpoint: TokenUrl, http: &ureq::Agent) {
    let client = BasicClient::new(ClientId::new("id".to_string())).set_token_uri(endpoint);
    let _ = client.exchange_code(AuthorizationCode::new(code)).request(http); //~ blocking_http
}

async fn token_in_async_code(code: String, endpoint: TokenUrl, http: &reqwest::Client) {
    let client = BasicClient::new(ClientId::new("id".to_string())).set_token_uri(endpoint);
    let _ = client.exchange_code(AuthorizationCode::new(code)).request_async(http).await;
}

async fn provider(issuer: &openidconnect::IssuerUrl, http: &ureq::Agent) {
    let _ = openidconnect::core::CoreProviderMetadata::discover(issuer, http); //~ blocking_http
}

async fn release() -> self_update::errors::Result<()> {
    let update = self_update::backends::github::Update::configure().repo_owner("owner").repo_name("name").build()?;
    update.update()?; //~ blocking_http
    Ok(())
}

async fn role() {
    let _ = s3::creds::Credentials::from_instance_metadata(false); //~ blocking_http
}

async fn object(bucket: &s3::Bucket) {
    let _ = bucket.get_object_blocking("path"); //~ blocking_http
    let _ = bucket.get_object("path").await;
}

async fn secret(client: &hashicorp_vault::Client<()>) -> hashicorp_vault::Result<String> {
    client.get_secret("name") //~ blocking_http
}

async fn value(client: &consul::Client) {
    let _ = client.get("key", None); //~ blocking_http
}

async fn metrics(families: Vec<prometheus::proto::MetricFamily>) -> prometheus::Result<()> {
    prometheus::push_metrics("job", std::collections::HashMap::new(), "localhost:9091", families, None) //~ blocking_http
}
