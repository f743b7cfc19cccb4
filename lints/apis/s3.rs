#![source("rust-s3 0.37.1")]

use std::collections::HashMap;
use std::time::Duration;

pub use crate::bucket::Bucket;
pub use awscreds as creds;

pub mod bucket {
    use crate::hidden::{
        BucketConfiguration, BucketLifecycleConfiguration, CorsConfiguration, CreateBucketResponse, GetObjectAttributesOutput,
        HeadObjectResult, HeaderMap, ListBucketResult, ListMultipartUploadsResult, PostPolicy, PresignedPost, Query, Region, ResponseData,
        ResponseDataStream, S3Error,
    };
    use awscreds::Credentials;
    use std::collections::HashMap;
    use std::time::Duration;
    #[derive(Clone)]
    pub struct Bucket {}
    impl Bucket {
        pub async fn presign_get<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
            custom_queries: Option<HashMap<String, String>>,
        ) -> Result<String, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::presign_get",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn presign_get_blocking<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
            custom_queries: Option<HashMap<String, String>>,
        ) -> Result<String, S3Error>;
        pub async fn presign_post<'a>(&self, post_policy: PostPolicy<'a>) -> Result<PresignedPost, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::presign_post",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn presign_post_blocking<'a>(&self, post_policy: PostPolicy<'a>) -> Result<PresignedPost, S3Error>;
        pub async fn presign_put<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
            custom_headers: Option<HeaderMap>,
            custom_queries: Option<HashMap<String, String>>,
        ) -> Result<String, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::presign_put",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn presign_put_blocking<S: AsRef<str>>(
            &self,
            path: S,
            expiry_secs: u32,
            custom_headers: Option<HeaderMap>,
            custom_queries: Option<HashMap<String, String>>,
        ) -> Result<String, S3Error>;
        pub async fn presign_delete<S: AsRef<str>>(&self, path: S, expiry_secs: u32) -> Result<String, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::presign_delete",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn presign_delete_blocking<S: AsRef<str>>(&self, path: S, expiry_secs: u32) -> Result<String, S3Error>;
        pub async fn create(
            name: &str,
            region: Region,
            credentials: Credentials,
            config: BucketConfiguration,
        ) -> Result<CreateBucketResponse, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::create",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn create_blocking(
            name: &str,
            region: Region,
            credentials: Credentials,
            config: BucketConfiguration,
        ) -> Result<CreateBucketResponse, S3Error>;
        pub async fn list_buckets(region: Region, credentials: Credentials) -> Result<crate::bucket_ops::ListBucketsResponse, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::list_buckets",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn list_buckets_blocking(region: Region, credentials: Credentials) -> Result<crate::bucket_ops::ListBucketsResponse, S3Error>;
        pub async fn exists(&self) -> Result<bool, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::exists",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn exists_blocking(&self) -> Result<bool, S3Error>;
        pub async fn create_with_path_style(
            name: &str,
            region: Region,
            credentials: Credentials,
            config: BucketConfiguration,
        ) -> Result<CreateBucketResponse, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::create_with_path_style",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn create_with_path_style_blocking(
            name: &str,
            region: Region,
            credentials: Credentials,
            config: BucketConfiguration,
        ) -> Result<CreateBucketResponse, S3Error>;
        pub async fn delete(&self) -> Result<u16, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::delete",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn delete_blocking(&self) -> Result<u16, S3Error>;
        pub fn new(name: &str, region: Region, credentials: Credentials) -> Result<Box<Bucket>, S3Error>;
        pub fn new_public(name: &str, region: Region) -> Result<Bucket, S3Error>;
        pub fn with_path_style(&self) -> Box<Bucket>;
        pub fn with_extra_headers(&self, extra_headers: HeaderMap) -> Result<Bucket, S3Error>;
        pub fn with_extra_query(&self, extra_query: HashMap<String, String>) -> Result<Bucket, S3Error>;
        pub fn with_request_timeout(&self, request_timeout: Duration) -> Result<Box<Bucket>, S3Error>;
        pub fn with_listobjects_v1(&self) -> Bucket;
        pub async fn copy_object_internal<F: AsRef<str>, T: AsRef<str>>(&self, from: F, to: T) -> Result<u16, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::copy_object_internal",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn copy_object_internal_blocking<F: AsRef<str>, T: AsRef<str>>(&self, from: F, to: T) -> Result<u16, S3Error>;
        pub async fn get_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::get_object",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn get_object_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        pub async fn get_object_attributes<S: AsRef<str>>(
            &self,
            path: S,
            expected_bucket_owner: &str,
            version_id: Option<String>,
        ) -> Result<GetObjectAttributesOutput, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::get_object_attributes",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn get_object_attributes_blocking<S: AsRef<str>>(
            &self,
            path: S,
            expected_bucket_owner: &str,
            version_id: Option<String>,
        ) -> Result<GetObjectAttributesOutput, S3Error>;
        pub async fn object_exists<S: AsRef<str>>(&self, path: S) -> Result<bool, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::object_exists",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn object_exists_blocking<S: AsRef<str>>(&self, path: S) -> Result<bool, S3Error>;
        pub async fn put_bucket_cors(&self, expected_bucket_owner: &str, cors_config: &CorsConfiguration) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::put_bucket_cors",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn put_bucket_cors_blocking(
            &self,
            expected_bucket_owner: &str,
            cors_config: &CorsConfiguration,
        ) -> Result<ResponseData, S3Error>;
        pub async fn get_bucket_cors(&self, expected_bucket_owner: &str) -> Result<CorsConfiguration, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::get_bucket_cors",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn get_bucket_cors_blocking(&self, expected_bucket_owner: &str) -> Result<CorsConfiguration, S3Error>;
        pub async fn delete_bucket_cors(&self, expected_bucket_owner: &str) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::delete_bucket_cors",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn delete_bucket_cors_blocking(&self, expected_bucket_owner: &str) -> Result<ResponseData, S3Error>;
        pub async fn get_bucket_lifecycle(&self) -> Result<BucketLifecycleConfiguration, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::get_bucket_lifecycle",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn get_bucket_lifecycle_blocking(&self) -> Result<BucketLifecycleConfiguration, S3Error>;
        pub async fn put_bucket_lifecycle(&self, lifecycle_config: BucketLifecycleConfiguration) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::put_bucket_lifecycle",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn put_bucket_lifecycle_blocking(&self, lifecycle_config: BucketLifecycleConfiguration) -> Result<ResponseData, S3Error>;
        pub async fn delete_bucket_lifecycle(&self) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::delete_bucket_lifecycle",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn delete_bucket_lifecycle_blocking(&self) -> Result<ResponseData, S3Error>;
        pub async fn get_object_torrent<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::get_object_torrent",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn get_object_torrent_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        pub async fn get_object_range<S: AsRef<str>>(&self, path: S, start: u64, end: Option<u64>) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::get_object_range",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn get_object_range_blocking<S: AsRef<str>>(&self, path: S, start: u64, end: Option<u64>) -> Result<ResponseData, S3Error>;
        pub async fn get_object_stream<S: AsRef<str>>(&self, path: S) -> Result<ResponseDataStream, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::get_object_stream",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn get_object_stream_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseDataStream, S3Error>;
        pub async fn location(&self) -> Result<(Region, u16), S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::location",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn location_blocking(&self) -> Result<(Region, u16), S3Error>;
        pub async fn delete_object<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::delete_object",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn delete_object_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        pub async fn head_object<S: AsRef<str>>(&self, path: S) -> Result<(HeadObjectResult, u16), S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::head_object",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn head_object_blocking<S: AsRef<str>>(&self, path: S) -> Result<(HeadObjectResult, u16), S3Error>;
        pub async fn put_object_with_content_type<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            content_type: &str,
        ) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::put_object_with_content_type",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn put_object_with_content_type_blocking<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            content_type: &str,
        ) -> Result<ResponseData, S3Error>;
        pub async fn put_object_with_content_type_and_headers<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            content_type: &str,
            custom_headers: Option<HeaderMap>,
        ) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::put_object_with_content_type_and_headers",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn put_object_with_content_type_and_headers_blocking<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            content_type: &str,
            custom_headers: Option<HeaderMap>,
        ) -> Result<ResponseData, S3Error>;
        pub async fn put_object_with_headers<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            custom_headers: Option<HeaderMap>,
        ) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::put_object_with_headers",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn put_object_with_headers_blocking<S: AsRef<str>>(
            &self,
            path: S,
            content: &[u8],
            custom_headers: Option<HeaderMap>,
        ) -> Result<ResponseData, S3Error>;
        pub async fn put_object<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::put_object",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn put_object_blocking<S: AsRef<str>>(&self, path: S, content: &[u8]) -> Result<ResponseData, S3Error>;
        pub fn put_object_builder<S: AsRef<str>>(&self, path: S, content: &[u8]) -> crate::put_object_request::PutObjectRequest<'_>;
        pub async fn put_object_tagging<S: AsRef<str>>(&self, path: &str, tags: &[(S, S)]) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::put_object_tagging",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn put_object_tagging_blocking<S: AsRef<str>>(&self, path: &str, tags: &[(S, S)]) -> Result<ResponseData, S3Error>;
        pub async fn delete_object_tagging<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::delete_object_tagging",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn delete_object_tagging_blocking<S: AsRef<str>>(&self, path: S) -> Result<ResponseData, S3Error>;
        pub async fn list_page(
            &self,
            prefix: String,
            delimiter: Option<String>,
            continuation_token: Option<String>,
            start_after: Option<String>,
            max_keys: Option<usize>,
        ) -> Result<(ListBucketResult, u16), S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::list_page",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn list_page_blocking(
            &self,
            prefix: String,
            delimiter: Option<String>,
            continuation_token: Option<String>,
            start_after: Option<String>,
            max_keys: Option<usize>,
        ) -> Result<(ListBucketResult, u16), S3Error>;
        pub async fn list(&self, prefix: String, delimiter: Option<String>) -> Result<Vec<ListBucketResult>, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::list",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn list_blocking(&self, prefix: String, delimiter: Option<String>) -> Result<Vec<ListBucketResult>, S3Error>;
        pub async fn list_multiparts_uploads_page(
            &self,
            prefix: Option<&str>,
            delimiter: Option<&str>,
            key_marker: Option<String>,
            max_uploads: Option<usize>,
        ) -> Result<(ListMultipartUploadsResult, u16), S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::list_multiparts_uploads_page",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn list_multiparts_uploads_page_blocking(
            &self,
            prefix: Option<&str>,
            delimiter: Option<&str>,
            key_marker: Option<String>,
            max_uploads: Option<usize>,
        ) -> Result<(ListMultipartUploadsResult, u16), S3Error>;
        pub async fn list_multiparts_uploads(
            &self,
            prefix: Option<&str>,
            delimiter: Option<&str>,
        ) -> Result<Vec<ListMultipartUploadsResult>, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::list_multiparts_uploads",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn list_multiparts_uploads_blocking(
            &self,
            prefix: Option<&str>,
            delimiter: Option<&str>,
        ) -> Result<Vec<ListMultipartUploadsResult>, S3Error>;
        pub async fn abort_upload(&self, key: &str, upload_id: &str) -> Result<(), S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::abort_upload",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn abort_upload_blocking(&self, key: &str, upload_id: &str) -> Result<(), S3Error>;
        pub fn is_path_style(&self) -> bool;
        pub fn is_subdomain_style(&self) -> bool;
        pub fn set_path_style(&mut self);
        pub fn set_subdomain_style(&mut self);
        pub fn set_request_timeout(&mut self, timeout: Option<Duration>);
        pub fn set_listobjects_v1(&mut self);
        pub fn set_listobjects_v2(&mut self);
        pub fn name(&self) -> String;
        pub fn host(&self) -> String;
        pub fn url(&self) -> String;
        pub fn path_style_host(&self) -> String;
        pub fn subdomain_style_host(&self) -> String;
        pub fn scheme(&self) -> String;
        pub fn region(&self) -> Region;
        pub async fn access_key(&self) -> Result<Option<String>, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::access_key",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn access_key_blocking(&self) -> Result<Option<String>, S3Error>;
        pub async fn secret_key(&self) -> Result<Option<String>, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::secret_key",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn secret_key_blocking(&self) -> Result<Option<String>, S3Error>;
        pub async fn security_token(&self) -> Result<Option<String>, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::security_token",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn security_token_blocking(&self) -> Result<Option<String>, S3Error>;
        pub async fn session_token(&self) -> Result<Option<String>, S3Error>;
        #[blocks(
            http,
            fatal,
            tokio = "s3::Bucket::session_token",
            why = "it waits for a response on a runtime of its own, and panics in async code"
        )]
        pub fn session_token_blocking(&self) -> Result<Option<String>, S3Error>;
        pub fn set_credentials(&mut self, credentials: Credentials);
        pub fn add_header(&mut self, key: &str, value: &str);
        pub fn extra_headers(&self) -> &HeaderMap;
        pub fn extra_headers_mut(&mut self) -> &mut HeaderMap;
        pub fn add_query(&mut self, key: &str, value: &str);
        pub fn extra_query(&self) -> &Query;
        pub fn extra_query_mut(&mut self) -> &mut Query;
        pub fn request_timeout(&self) -> Option<Duration>;
    }
}

mod hidden {
    pub struct BucketConfiguration {}
    pub struct BucketLifecycleConfiguration {}
    pub struct CorsConfiguration {}
    pub struct CreateBucketResponse {}
    pub struct GetObjectAttributesOutput {}
    pub struct HeadObjectResult {}
    pub struct HeaderMap {}
    pub struct ListBucketResult {}
    pub struct ListMultipartUploadsResult {}
    pub struct PostPolicy {}
    pub struct PresignedPost {}
    pub struct Query {}
    pub struct Region {}
    pub struct ResponseData {}
    pub struct ResponseDataStream {}
    pub struct S3Error {}
}
