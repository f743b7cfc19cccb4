#![source("curl 0.4.51")]

use std::ffi::NulError;

#[derive(Clone, PartialEq)]
pub struct Error {}
impl From<NulError> for Error {}

pub struct MultiError {}

pub mod easy {
    use crate::Error;
    use curl_sys::{curl_socket_t, CURL};
    use libc::{c_int, c_void};
    use std::io::SeekFrom;
    use std::path::Path;
    use std::time::Duration;

    pub struct Form {}

    pub struct Easy {}
    impl Easy {
        pub fn new() -> Easy;
        pub fn verbose(&mut self, verbose: bool) -> Result<(), Error>;
        pub fn show_header(&mut self, show: bool) -> Result<(), Error>;
        pub fn progress(&mut self, progress: bool) -> Result<(), Error>;
        pub fn signal(&mut self, signal: bool) -> Result<(), Error>;
        pub fn wildcard_match(&mut self, m: bool) -> Result<(), Error>;
        pub fn unix_socket(&mut self, unix_domain_socket: &str) -> Result<(), Error>;
        pub fn unix_socket_path<P: AsRef<Path>>(&mut self, path: Option<P>) -> Result<(), Error>;
        pub fn abstract_unix_socket(&mut self, addr: &[u8]) -> Result<(), Error>;
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(&[u8]) -> Result<usize, WriteError> + Send + 'static;
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(&mut [u8]) -> Result<usize, ReadError> + Send + 'static;
        pub fn seek_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(SeekFrom) -> SeekResult + Send + 'static;
        pub fn progress_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(f64, f64, f64, f64) -> bool + Send + 'static;
        pub fn ssl_ctx_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(*mut c_void) -> Result<(), Error> + Send + 'static;
        pub fn debug_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(InfoType, &[u8]) + Send + 'static;
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(&[u8]) -> bool + Send + 'static;
        pub fn fail_on_error(&mut self, fail: bool) -> Result<(), Error>;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        pub fn port(&mut self, port: u16) -> Result<(), Error>;
        pub fn connect_to(&mut self, list: List) -> Result<(), Error>;
        pub fn path_as_is(&mut self, as_is: bool) -> Result<(), Error>;
        pub fn proxy(&mut self, url: &str) -> Result<(), Error>;
        pub fn proxy_port(&mut self, port: u16) -> Result<(), Error>;
        pub fn proxy_cainfo(&mut self, cainfo: &str) -> Result<(), Error>;
        pub fn proxy_capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn proxy_sslcert(&mut self, sslcert: &str) -> Result<(), Error>;
        pub fn proxy_sslcert_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn proxy_sslcert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_sslkey(&mut self, sslkey: &str) -> Result<(), Error>;
        pub fn proxy_sslkey_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn proxy_sslkey_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_key_password(&mut self, password: &str) -> Result<(), Error>;
        pub fn proxy_type(&mut self, kind: ProxyType) -> Result<(), Error>;
        pub fn noproxy(&mut self, skip: &str) -> Result<(), Error>;
        pub fn http_proxy_tunnel(&mut self, tunnel: bool) -> Result<(), Error>;
        pub fn interface(&mut self, interface: &str) -> Result<(), Error>;
        pub fn set_local_port(&mut self, port: u16) -> Result<(), Error>;
        pub fn local_port_range(&mut self, range: u16) -> Result<(), Error>;
        pub fn dns_servers(&mut self, servers: &str) -> Result<(), Error>;
        pub fn dns_cache_timeout(&mut self, dur: Duration) -> Result<(), Error>;
        pub fn doh_url(&mut self, url: Option<&str>) -> Result<(), Error>;
        pub fn doh_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn doh_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error>;
        pub fn doh_ssl_verify_status(&mut self, verify: bool) -> Result<(), Error>;
        pub fn buffer_size(&mut self, size: usize) -> Result<(), Error>;
        pub fn upload_buffer_size(&mut self, size: usize) -> Result<(), Error>;
        pub fn tcp_nodelay(&mut self, enable: bool) -> Result<(), Error>;
        pub fn tcp_keepalive(&mut self, enable: bool) -> Result<(), Error>;
        pub fn tcp_keepintvl(&mut self, dur: Duration) -> Result<(), Error>;
        pub fn tcp_keepidle(&mut self, dur: Duration) -> Result<(), Error>;
        pub fn address_scope(&mut self, scope: u32) -> Result<(), Error>;
        pub fn username(&mut self, user: &str) -> Result<(), Error>;
        pub fn password(&mut self, pass: &str) -> Result<(), Error>;
        pub fn http_auth(&mut self, auth: &Auth) -> Result<(), Error>;
        pub fn aws_sigv4(&mut self, param: &str) -> Result<(), Error>;
        pub fn proxy_username(&mut self, user: &str) -> Result<(), Error>;
        pub fn proxy_password(&mut self, pass: &str) -> Result<(), Error>;
        pub fn proxy_auth(&mut self, auth: &Auth) -> Result<(), Error>;
        pub fn netrc(&mut self, netrc: NetRc) -> Result<(), Error>;
        pub fn autoreferer(&mut self, enable: bool) -> Result<(), Error>;
        pub fn accept_encoding(&mut self, encoding: &str) -> Result<(), Error>;
        pub fn transfer_encoding(&mut self, enable: bool) -> Result<(), Error>;
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error>;
        pub fn unrestricted_auth(&mut self, enable: bool) -> Result<(), Error>;
        pub fn max_redirections(&mut self, max: u32) -> Result<(), Error>;
        pub fn post_redirections(&mut self, redirects: &PostRedirections) -> Result<(), Error>;
        pub fn put(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error>;
        pub fn post_field_size(&mut self, size: u64) -> Result<(), Error>;
        pub fn httppost(&mut self, form: Form) -> Result<(), Error>;
        pub fn referer(&mut self, referer: &str) -> Result<(), Error>;
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error>;
        pub fn http_headers(&mut self, list: List) -> Result<(), Error>;
        pub fn proxy_headers(&mut self, list: List) -> Result<(), Error>;
        pub fn cookie(&mut self, cookie: &str) -> Result<(), Error>;
        pub fn cookie_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error>;
        pub fn cookie_jar<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error>;
        pub fn cookie_session(&mut self, session: bool) -> Result<(), Error>;
        pub fn cookie_list(&mut self, cookie: &str) -> Result<(), Error>;
        pub fn get(&mut self, enable: bool) -> Result<(), Error>;
        pub fn ignore_content_length(&mut self, ignore: bool) -> Result<(), Error>;
        pub fn http_content_decoding(&mut self, enable: bool) -> Result<(), Error>;
        pub fn http_transfer_decoding(&mut self, enable: bool) -> Result<(), Error>;
        pub fn range(&mut self, range: &str) -> Result<(), Error>;
        pub fn resume_from(&mut self, from: u64) -> Result<(), Error>;
        pub fn custom_request(&mut self, request: &str) -> Result<(), Error>;
        pub fn fetch_filetime(&mut self, fetch: bool) -> Result<(), Error>;
        pub fn nobody(&mut self, enable: bool) -> Result<(), Error>;
        pub fn in_filesize(&mut self, size: u64) -> Result<(), Error>;
        pub fn upload(&mut self, enable: bool) -> Result<(), Error>;
        pub fn max_filesize(&mut self, size: u64) -> Result<(), Error>;
        pub fn time_condition(&mut self, cond: TimeCondition) -> Result<(), Error>;
        pub fn time_value(&mut self, val: i64) -> Result<(), Error>;
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn low_speed_limit(&mut self, limit: u32) -> Result<(), Error>;
        pub fn low_speed_time(&mut self, dur: Duration) -> Result<(), Error>;
        pub fn max_send_speed(&mut self, speed: u64) -> Result<(), Error>;
        pub fn max_recv_speed(&mut self, speed: u64) -> Result<(), Error>;
        pub fn max_connects(&mut self, max: u32) -> Result<(), Error>;
        pub fn maxage_conn(&mut self, max_age: Duration) -> Result<(), Error>;
        pub fn fresh_connect(&mut self, enable: bool) -> Result<(), Error>;
        pub fn forbid_reuse(&mut self, enable: bool) -> Result<(), Error>;
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn ip_resolve(&mut self, resolve: IpResolve) -> Result<(), Error>;
        pub fn resolve(&mut self, list: List) -> Result<(), Error>;
        pub fn connect_only(&mut self, enable: bool) -> Result<(), Error>;
        pub fn ssl_cert<P: AsRef<Path>>(&mut self, cert: P) -> Result<(), Error>;
        pub fn ssl_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn ssl_cert_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn ssl_key<P: AsRef<Path>>(&mut self, key: P) -> Result<(), Error>;
        pub fn ssl_key_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn ssl_key_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn key_password(&mut self, password: &str) -> Result<(), Error>;
        pub fn ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn ssl_engine(&mut self, engine: &str) -> Result<(), Error>;
        pub fn ssl_engine_default(&mut self, enable: bool) -> Result<(), Error>;
        pub fn http_version(&mut self, version: HttpVersion) -> Result<(), Error>;
        pub fn ssl_version(&mut self, version: SslVersion) -> Result<(), Error>;
        pub fn proxy_ssl_version(&mut self, version: SslVersion) -> Result<(), Error>;
        pub fn ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error>;
        pub fn proxy_ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error>;
        pub fn ssl_verify_host(&mut self, verify: bool) -> Result<(), Error>;
        pub fn proxy_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error>;
        pub fn ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn proxy_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn cainfo<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn proxy_issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn proxy_crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn certinfo(&mut self, enable: bool) -> Result<(), Error>;
        pub fn random_file<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error>;
        pub fn egd_socket<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error>;
        pub fn ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error>;
        pub fn proxy_ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error>;
        pub fn ssl_sessionid_cache(&mut self, enable: bool) -> Result<(), Error>;
        pub fn ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error>;
        pub fn proxy_ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error>;
        pub fn pinned_public_key(&mut self, pubkey: &str) -> Result<(), Error>;
        pub fn time_condition_unmet(&self) -> Result<bool, Error>;
        pub fn effective_url(&self) -> Result<Option<&str>, Error>;
        pub fn effective_url_bytes(&self) -> Result<Option<&[u8]>, Error>;
        pub fn response_code(&self) -> Result<u32, Error>;
        pub fn http_connectcode(&self) -> Result<u32, Error>;
        pub fn filetime(&self) -> Result<Option<i64>, Error>;
        pub fn download_size(&self) -> Result<f64, Error>;
        pub fn upload_size(&self) -> Result<f64, Error>;
        pub fn content_length_download(&self) -> Result<f64, Error>;
        pub fn total_time(&self) -> Result<Duration, Error>;
        pub fn namelookup_time(&self) -> Result<Duration, Error>;
        pub fn connect_time(&self) -> Result<Duration, Error>;
        pub fn appconnect_time(&self) -> Result<Duration, Error>;
        pub fn pretransfer_time(&self) -> Result<Duration, Error>;
        pub fn starttransfer_time(&self) -> Result<Duration, Error>;
        pub fn redirect_time(&self) -> Result<Duration, Error>;
        pub fn redirect_count(&self) -> Result<u32, Error>;
        pub fn redirect_url(&self) -> Result<Option<&str>, Error>;
        pub fn redirect_url_bytes(&self) -> Result<Option<&[u8]>, Error>;
        pub fn header_size(&self) -> Result<u64, Error>;
        pub fn request_size(&self) -> Result<u64, Error>;
        pub fn content_type(&self) -> Result<Option<&str>, Error>;
        pub fn content_type_bytes(&self) -> Result<Option<&[u8]>, Error>;
        pub fn os_errno(&self) -> Result<i32, Error>;
        pub fn primary_ip(&self) -> Result<Option<&str>, Error>;
        pub fn primary_port(&self) -> Result<u16, Error>;
        pub fn local_ip(&self) -> Result<Option<&str>, Error>;
        pub fn local_port(&self) -> Result<u16, Error>;
        pub fn num_connects(&self) -> Result<u64, Error>;
        pub fn cookies(&mut self) -> Result<List, Error>;
        pub fn pipewait(&mut self, wait: bool) -> Result<(), Error>;
        pub fn http_09_allowed(&mut self, allow: bool) -> Result<(), Error>;
        #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", smol = "isahc::HttpClient::send_async", why = "it runs the whole transfer")]
        pub fn perform(&self) -> Result<(), Error>;
        pub fn transfer<'data, 'easy>(&'easy mut self) -> Transfer<'easy, 'data>;
        pub fn upkeep(&self) -> Result<(), Error>;
        pub fn unpause_read(&self) -> Result<(), Error>;
        pub fn unpause_write(&self) -> Result<(), Error>;
        pub fn url_encode(&mut self, s: &[u8]) -> String;
        pub fn url_decode(&mut self, s: &str) -> Vec<u8>;
        pub fn reset(&mut self);
        pub fn recv(&mut self, data: &mut [u8]) -> Result<usize, Error>;
        pub fn send(&mut self, data: &[u8]) -> Result<usize, Error>;
        pub fn raw(&self) -> *mut CURL;
        pub fn take_error_buf(&self) -> Option<String>;
    }

    pub struct Transfer<'easy, 'data> {}
    impl<'easy, 'data> Transfer<'easy, 'data> {
        pub fn write_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(&[u8]) -> Result<usize, WriteError> + 'data;
        pub fn read_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(&mut [u8]) -> Result<usize, ReadError> + 'data;
        pub fn seek_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(SeekFrom) -> SeekResult + 'data;
        pub fn progress_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(f64, f64, f64, f64) -> bool + 'data;
        pub fn ssl_ctx_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(*mut c_void) -> Result<(), Error> + Send + 'data;
        pub fn debug_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(InfoType, &[u8]) + 'data;
        pub fn header_function<F>(&mut self, f: F) -> Result<(), Error>
        where
            F: FnMut(&[u8]) -> bool + 'data;
        #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it runs the whole transfer")]
        pub fn perform(&self) -> Result<(), Error>;
        pub fn upkeep(&self) -> Result<(), Error>;
        pub fn unpause_read(&self) -> Result<(), Error>;
        pub fn unpause_write(&self) -> Result<(), Error>;
    }

    pub trait Handler {
        fn write(&mut self, data: &[u8]) -> Result<usize, WriteError>;
        fn read(&mut self, data: &mut [u8]) -> Result<usize, ReadError>;
        fn seek(&mut self, whence: SeekFrom) -> SeekResult;
        fn debug(&mut self, kind: InfoType, data: &[u8]);
        fn header(&mut self, data: &[u8]) -> bool;
        fn progress(&mut self, dltotal: f64, dlnow: f64, ultotal: f64, ulnow: f64) -> bool;
        fn ssl_ctx(&mut self, cx: *mut c_void) -> Result<(), Error>;
        fn open_socket(&mut self, family: c_int, socktype: c_int, protocol: c_int) -> Option<curl_socket_t>;
    }

    pub struct Easy2<H> {}
    impl<H: Handler> Easy2<H> {
        pub fn new(handler: H) -> Easy2<H>;
        pub fn reset(&mut self);
    }
    impl<H> Easy2<H> {
        pub fn verbose(&mut self, verbose: bool) -> Result<(), Error>;
        pub fn show_header(&mut self, show: bool) -> Result<(), Error>;
        pub fn progress(&mut self, progress: bool) -> Result<(), Error>;
        pub fn signal(&mut self, signal: bool) -> Result<(), Error>;
        pub fn wildcard_match(&mut self, m: bool) -> Result<(), Error>;
        pub fn unix_socket(&mut self, unix_domain_socket: &str) -> Result<(), Error>;
        pub fn unix_socket_path<P: AsRef<Path>>(&mut self, path: Option<P>) -> Result<(), Error>;
        pub fn abstract_unix_socket(&mut self, addr: &[u8]) -> Result<(), Error>;
        pub fn get_ref(&self) -> &H;
        pub fn get_mut(&mut self) -> &mut H;
        pub fn fail_on_error(&mut self, fail: bool) -> Result<(), Error>;
        pub fn url(&mut self, url: &str) -> Result<(), Error>;
        pub fn port(&mut self, port: u16) -> Result<(), Error>;
        pub fn connect_to(&mut self, list: List) -> Result<(), Error>;
        pub fn path_as_is(&mut self, as_is: bool) -> Result<(), Error>;
        pub fn proxy(&mut self, url: &str) -> Result<(), Error>;
        pub fn proxy_port(&mut self, port: u16) -> Result<(), Error>;
        pub fn proxy_cainfo(&mut self, cainfo: &str) -> Result<(), Error>;
        pub fn proxy_capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn proxy_sslcert(&mut self, sslcert: &str) -> Result<(), Error>;
        pub fn proxy_sslcert_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn proxy_sslcert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_sslkey(&mut self, sslkey: &str) -> Result<(), Error>;
        pub fn proxy_sslkey_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn proxy_sslkey_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_key_password(&mut self, password: &str) -> Result<(), Error>;
        pub fn proxy_type(&mut self, kind: ProxyType) -> Result<(), Error>;
        pub fn noproxy(&mut self, skip: &str) -> Result<(), Error>;
        pub fn http_proxy_tunnel(&mut self, tunnel: bool) -> Result<(), Error>;
        pub fn interface(&mut self, interface: &str) -> Result<(), Error>;
        pub fn set_local_port(&mut self, port: u16) -> Result<(), Error>;
        pub fn local_port_range(&mut self, range: u16) -> Result<(), Error>;
        pub fn dns_servers(&mut self, servers: &str) -> Result<(), Error>;
        pub fn dns_cache_timeout(&mut self, dur: Duration) -> Result<(), Error>;
        pub fn doh_url(&mut self, url: Option<&str>) -> Result<(), Error>;
        pub fn doh_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn doh_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error>;
        pub fn doh_ssl_verify_status(&mut self, verify: bool) -> Result<(), Error>;
        pub fn buffer_size(&mut self, size: usize) -> Result<(), Error>;
        pub fn upload_buffer_size(&mut self, size: usize) -> Result<(), Error>;
        pub fn tcp_nodelay(&mut self, enable: bool) -> Result<(), Error>;
        pub fn tcp_keepalive(&mut self, enable: bool) -> Result<(), Error>;
        pub fn tcp_keepidle(&mut self, amt: Duration) -> Result<(), Error>;
        pub fn tcp_keepintvl(&mut self, amt: Duration) -> Result<(), Error>;
        pub fn address_scope(&mut self, scope: u32) -> Result<(), Error>;
        pub fn username(&mut self, user: &str) -> Result<(), Error>;
        pub fn password(&mut self, pass: &str) -> Result<(), Error>;
        pub fn http_auth(&mut self, auth: &Auth) -> Result<(), Error>;
        pub fn aws_sigv4(&mut self, param: &str) -> Result<(), Error>;
        pub fn proxy_username(&mut self, user: &str) -> Result<(), Error>;
        pub fn proxy_password(&mut self, pass: &str) -> Result<(), Error>;
        pub fn proxy_auth(&mut self, auth: &Auth) -> Result<(), Error>;
        pub fn netrc(&mut self, netrc: NetRc) -> Result<(), Error>;
        pub fn autoreferer(&mut self, enable: bool) -> Result<(), Error>;
        pub fn accept_encoding(&mut self, encoding: &str) -> Result<(), Error>;
        pub fn transfer_encoding(&mut self, enable: bool) -> Result<(), Error>;
        pub fn follow_location(&mut self, enable: bool) -> Result<(), Error>;
        pub fn unrestricted_auth(&mut self, enable: bool) -> Result<(), Error>;
        pub fn max_redirections(&mut self, max: u32) -> Result<(), Error>;
        pub fn post_redirections(&mut self, redirects: &PostRedirections) -> Result<(), Error>;
        pub fn put(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post(&mut self, enable: bool) -> Result<(), Error>;
        pub fn post_fields_copy(&mut self, data: &[u8]) -> Result<(), Error>;
        pub fn post_field_size(&mut self, size: u64) -> Result<(), Error>;
        pub fn httppost(&mut self, form: Form) -> Result<(), Error>;
        pub fn referer(&mut self, referer: &str) -> Result<(), Error>;
        pub fn useragent(&mut self, useragent: &str) -> Result<(), Error>;
        pub fn http_headers(&mut self, list: List) -> Result<(), Error>;
        pub fn proxy_headers(&mut self, list: List) -> Result<(), Error>;
        pub fn cookie(&mut self, cookie: &str) -> Result<(), Error>;
        pub fn cookie_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error>;
        pub fn cookie_jar<P: AsRef<Path>>(&mut self, file: P) -> Result<(), Error>;
        pub fn cookie_session(&mut self, session: bool) -> Result<(), Error>;
        pub fn cookie_list(&mut self, cookie: &str) -> Result<(), Error>;
        pub fn get(&mut self, enable: bool) -> Result<(), Error>;
        pub fn ignore_content_length(&mut self, ignore: bool) -> Result<(), Error>;
        pub fn http_content_decoding(&mut self, enable: bool) -> Result<(), Error>;
        pub fn http_transfer_decoding(&mut self, enable: bool) -> Result<(), Error>;
        pub fn range(&mut self, range: &str) -> Result<(), Error>;
        pub fn resume_from(&mut self, from: u64) -> Result<(), Error>;
        pub fn custom_request(&mut self, request: &str) -> Result<(), Error>;
        pub fn fetch_filetime(&mut self, fetch: bool) -> Result<(), Error>;
        pub fn nobody(&mut self, enable: bool) -> Result<(), Error>;
        pub fn in_filesize(&mut self, size: u64) -> Result<(), Error>;
        pub fn upload(&mut self, enable: bool) -> Result<(), Error>;
        pub fn max_filesize(&mut self, size: u64) -> Result<(), Error>;
        pub fn time_condition(&mut self, cond: TimeCondition) -> Result<(), Error>;
        pub fn time_value(&mut self, val: i64) -> Result<(), Error>;
        pub fn timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn low_speed_limit(&mut self, limit: u32) -> Result<(), Error>;
        pub fn low_speed_time(&mut self, dur: Duration) -> Result<(), Error>;
        pub fn max_send_speed(&mut self, speed: u64) -> Result<(), Error>;
        pub fn max_recv_speed(&mut self, speed: u64) -> Result<(), Error>;
        pub fn max_connects(&mut self, max: u32) -> Result<(), Error>;
        pub fn maxage_conn(&mut self, max_age: Duration) -> Result<(), Error>;
        pub fn fresh_connect(&mut self, enable: bool) -> Result<(), Error>;
        pub fn forbid_reuse(&mut self, enable: bool) -> Result<(), Error>;
        pub fn connect_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn ip_resolve(&mut self, resolve: IpResolve) -> Result<(), Error>;
        pub fn resolve(&mut self, list: List) -> Result<(), Error>;
        pub fn connect_only(&mut self, enable: bool) -> Result<(), Error>;
        pub fn ssl_cert<P: AsRef<Path>>(&mut self, cert: P) -> Result<(), Error>;
        pub fn ssl_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn ssl_cert_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn ssl_key<P: AsRef<Path>>(&mut self, key: P) -> Result<(), Error>;
        pub fn ssl_key_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn ssl_key_type(&mut self, kind: &str) -> Result<(), Error>;
        pub fn key_password(&mut self, password: &str) -> Result<(), Error>;
        pub fn ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_ssl_cainfo_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn ssl_engine(&mut self, engine: &str) -> Result<(), Error>;
        pub fn ssl_engine_default(&mut self, enable: bool) -> Result<(), Error>;
        pub fn http_version(&mut self, version: HttpVersion) -> Result<(), Error>;
        pub fn ssl_version(&mut self, version: SslVersion) -> Result<(), Error>;
        pub fn proxy_ssl_version(&mut self, version: SslVersion) -> Result<(), Error>;
        pub fn ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error>;
        pub fn proxy_ssl_min_max_version(&mut self, min_version: SslVersion, max_version: SslVersion) -> Result<(), Error>;
        pub fn ssl_verify_host(&mut self, verify: bool) -> Result<(), Error>;
        pub fn proxy_ssl_verify_host(&mut self, verify: bool) -> Result<(), Error>;
        pub fn ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn proxy_ssl_verify_peer(&mut self, verify: bool) -> Result<(), Error>;
        pub fn cainfo<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn proxy_issuer_cert<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn proxy_issuer_cert_blob(&mut self, blob: &[u8]) -> Result<(), Error>;
        pub fn capath<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn proxy_crlfile<P: AsRef<Path>>(&mut self, path: P) -> Result<(), Error>;
        pub fn certinfo(&mut self, enable: bool) -> Result<(), Error>;
        pub fn pinned_public_key(&mut self, pubkey: &str) -> Result<(), Error>;
        pub fn random_file<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error>;
        pub fn egd_socket<P: AsRef<Path>>(&mut self, p: P) -> Result<(), Error>;
        pub fn ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error>;
        pub fn proxy_ssl_cipher_list(&mut self, ciphers: &str) -> Result<(), Error>;
        pub fn ssl_sessionid_cache(&mut self, enable: bool) -> Result<(), Error>;
        pub fn ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error>;
        pub fn proxy_ssl_options(&mut self, bits: &SslOpt) -> Result<(), Error>;
        pub fn expect_100_timeout(&mut self, timeout: Duration) -> Result<(), Error>;
        pub fn time_condition_unmet(&self) -> Result<bool, Error>;
        pub fn effective_url(&self) -> Result<Option<&str>, Error>;
        pub fn effective_url_bytes(&self) -> Result<Option<&[u8]>, Error>;
        pub fn response_code(&self) -> Result<u32, Error>;
        pub fn http_connectcode(&self) -> Result<u32, Error>;
        pub fn filetime(&self) -> Result<Option<i64>, Error>;
        pub fn download_size(&self) -> Result<f64, Error>;
        pub fn upload_size(&self) -> Result<f64, Error>;
        pub fn content_length_download(&self) -> Result<f64, Error>;
        pub fn total_time(&self) -> Result<Duration, Error>;
        pub fn namelookup_time(&self) -> Result<Duration, Error>;
        pub fn connect_time(&self) -> Result<Duration, Error>;
        pub fn appconnect_time(&self) -> Result<Duration, Error>;
        pub fn pretransfer_time(&self) -> Result<Duration, Error>;
        pub fn starttransfer_time(&self) -> Result<Duration, Error>;
        pub fn redirect_time(&self) -> Result<Duration, Error>;
        pub fn redirect_count(&self) -> Result<u32, Error>;
        pub fn redirect_url(&self) -> Result<Option<&str>, Error>;
        pub fn redirect_url_bytes(&self) -> Result<Option<&[u8]>, Error>;
        pub fn header_size(&self) -> Result<u64, Error>;
        pub fn request_size(&self) -> Result<u64, Error>;
        pub fn content_type(&self) -> Result<Option<&str>, Error>;
        pub fn content_type_bytes(&self) -> Result<Option<&[u8]>, Error>;
        pub fn os_errno(&self) -> Result<i32, Error>;
        pub fn primary_ip(&self) -> Result<Option<&str>, Error>;
        pub fn primary_port(&self) -> Result<u16, Error>;
        pub fn local_ip(&self) -> Result<Option<&str>, Error>;
        pub fn local_port(&self) -> Result<u16, Error>;
        pub fn num_connects(&self) -> Result<u64, Error>;
        pub fn cookies(&mut self) -> Result<List, Error>;
        pub fn pipewait(&mut self, wait: bool) -> Result<(), Error>;
        pub fn http_09_allowed(&mut self, allow: bool) -> Result<(), Error>;
        #[blocks(http, unbounded, tokio = "reqwest::RequestBuilder::send", why = "it runs the whole transfer")]
        pub fn perform(&self) -> Result<(), Error>;
        pub fn upkeep(&self) -> Result<(), Error>;
        pub fn unpause_read(&self) -> Result<(), Error>;
        pub fn unpause_write(&self) -> Result<(), Error>;
        pub fn url_encode(&mut self, s: &[u8]) -> String;
        pub fn url_decode(&mut self, s: &str) -> Vec<u8>;
        pub fn recv(&mut self, data: &mut [u8]) -> Result<usize, Error>;
        pub fn send(&mut self, data: &[u8]) -> Result<usize, Error>;
        pub fn raw(&self) -> *mut CURL;
        pub fn take_error_buf(&self) -> Option<String>;
    }

    #[derive(Clone, Copy)]
    pub enum ProxyType {
        Http,
        Http1,
        Socks4,
        Socks5,
        Socks4a,
        Socks5Hostname,
    }

    #[derive(Clone, Copy)]
    pub enum TimeCondition {
        None,
        IfModifiedSince,
        IfUnmodifiedSince,
        LastModified,
    }

    #[derive(Clone, Copy)]
    pub enum IpResolve {
        V4,
        V6,
        Any,
    }

    #[derive(Clone, Copy)]
    pub enum HttpVersion {
        Any,
        V10,
        V11,
        V2,
        V2TLS,
        V2PriorKnowledge,
        V3,
    }

    pub enum SslVersion {}

    pub enum SeekResult {}

    pub enum InfoType {}

    pub enum ReadError {}

    pub enum WriteError {}

    #[derive(Clone, Copy)]
    pub enum NetRc {
        Ignored,
        Optional,
        Required,
    }

    #[derive(Clone)]
    pub struct Auth {}

    pub struct SslOpt {}

    pub struct PostRedirections {}

    pub struct List {}
    impl<'a> IntoIterator for &'a List {
        type IntoIter = Iter<'a>;
        type Item = &'a [u8];
    }

    pub struct Iter<'a> {}
}

pub mod multi {
    use crate::easy::{Easy, Easy2};
    use crate::MultiError;
    use curl_sys::{curl_socket_t, fd_set, CURLM};
    use std::time::Duration;

    pub struct Multi {}
    impl Multi {
        pub fn new() -> Multi;
        pub fn socket_function<F>(&mut self, f: F) -> Result<(), MultiError>
        where
            F: FnMut(Socket, SocketEvents, usize) + Send + 'static;
        pub fn assign(&self, socket: Socket, token: usize) -> Result<(), MultiError>;
        pub fn timer_function<F>(&mut self, f: F) -> Result<(), MultiError>
        where
            F: FnMut(Option<Duration>) -> bool + Send + 'static;
        pub fn pipelining(&mut self, http_1: bool, multiplex: bool) -> Result<(), MultiError>;
        pub fn set_max_host_connections(&mut self, val: usize) -> Result<(), MultiError>;
        pub fn set_max_total_connections(&mut self, val: usize) -> Result<(), MultiError>;
        pub fn set_max_connects(&mut self, val: usize) -> Result<(), MultiError>;
        pub fn set_pipeline_length(&mut self, val: usize) -> Result<(), MultiError>;
        pub fn set_max_concurrent_streams(&mut self, val: usize) -> Result<(), MultiError>;
        pub fn add(&self, easy: Easy) -> Result<EasyHandle, MultiError>;
        pub fn add2<H>(&self, easy: Easy2<H>) -> Result<Easy2Handle<H>, MultiError>;
        pub fn remove(&self, easy: EasyHandle) -> Result<Easy, MultiError>;
        pub fn remove2<H>(&self, easy: Easy2Handle<H>) -> Result<Easy2<H>, MultiError>;
        pub fn messages<F>(&self, f: F)
        where
            F: FnMut(Message);
        pub fn action(&self, socket: Socket, events: &Events) -> Result<u32, MultiError>;
        pub fn timeout(&self) -> Result<u32, MultiError>;
        pub fn get_timeout(&self) -> Result<Option<Duration>, MultiError>;
        #[blocks(http, unbounded, why = "it waits for transfers")]
        pub fn wait(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError>;
        #[blocks(http, unbounded, why = "it waits for transfers")]
        pub fn poll(&self, waitfds: &mut [WaitFd], timeout: Duration) -> Result<u32, MultiError>;
        pub fn waker(&self) -> MultiWaker;
        pub fn perform(&self) -> Result<u32, MultiError>;
        pub fn fdset2(
            &self,
            read: Option<&mut fd_set>,
            write: Option<&mut fd_set>,
            except: Option<&mut fd_set>,
        ) -> Result<Option<i32>, MultiError>;
        pub fn raw(&self) -> *mut CURLM;
    }

    pub struct Message<'multi> {}

    pub struct EasyHandle {}

    pub struct Easy2Handle<H> {}

    pub struct Events {}

    pub struct SocketEvents {}

    pub type Socket = curl_socket_t;

    pub struct WaitFd {}

    pub struct MultiWaker {}
}
