//! Libraries that send requests and wait for the answer.

async fn one_time_password(config: yubico::config::Config) {
    let _ = yubico::verify("otp", config); //~ blocking_http(default)
}

async fn forked(config: yubico_ng::config::Config) {
    let _ = yubico_ng::verify("otp", config); //~ blocking_http(default)
}

async fn model() -> Result<(), hf_hub::api::sync::ApiError> {
    let api = hf_hub::api::sync::Api::new()?;
    api.model("gpt2".to_owned()).get("config.json").map(drop) //~ blocking_http(default)
}
