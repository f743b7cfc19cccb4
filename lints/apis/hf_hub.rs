#![source("hf-hub 0.4.1 docs.rs hf_hub/api/sync")]
#![closures(here)]

pub mod api {
    pub mod sync {
        use std::path::PathBuf;

        pub enum ApiError {}

        pub struct ApiBuilder {}
        impl ApiBuilder {
            pub fn new() -> Self;
            pub fn with_progress(self, progress: bool) -> Self;
            pub fn with_cache_dir(self, cache_dir: PathBuf) -> Self;
            pub fn with_token(self, token: Option<String>) -> Self;
            pub fn build(self) -> Result<Api, ApiError>;
        }

        #[derive(Clone)]
        pub struct Api {}
        impl Api {
            pub fn new() -> Result<Self, ApiError>;
            pub fn model(&self, model_id: String) -> ApiRepo;
            pub fn dataset(&self, model_id: String) -> ApiRepo;
        }

        pub struct ApiRepo {}
        impl ApiRepo {
            #[blocks(http, unbounded, tokio = "hf_hub::api::tokio::ApiRepo::get", why = "it downloads a file that is not in the cache")]
            pub fn get(&self, filename: &str) -> Result<PathBuf, ApiError>;
            #[blocks(http, unbounded, tokio = "hf_hub::api::tokio::ApiRepo::download", why = "it downloads a file")]
            pub fn download(&self, filename: &str) -> Result<PathBuf, ApiError>;
            #[blocks(http, unbounded, tokio = "hf_hub::api::tokio::ApiRepo::info", why = "it sends a request")]
            pub fn info(&self) -> Result<RepoInfo, ApiError>;
        }

        pub struct RepoInfo {}
    }
}
