#![source("aws-config 1.13.0")]

use aws_types::SdkConfig;

pub async fn load_from_env() -> SdkConfig;
