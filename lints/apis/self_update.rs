#![source("self_update 0.42.0")]

use crate::errors::Result;
use std::io;
use std::path;

pub enum Status {
    UpToDate(String),
    Updated(String),
}
pub enum ArchiveKind {}
pub struct Extract<'a> {}
pub struct Move<'a> {}
pub struct Download {}

impl Status {
    pub fn version(&self) -> &str;
    pub fn uptodate(&self) -> bool;
    pub fn updated(&self) -> bool;
}

impl<'a> Extract<'a> {
    pub fn from_source(source: &'a path::Path) -> Extract<'a>;
    pub fn archive(&mut self, kind: ArchiveKind) -> &mut Self;
    #[blocks(fs, millis, why = "it unpacks an archive")]
    pub fn extract_into(&self, into_dir: &path::Path) -> Result<()>;
    #[blocks(fs, millis, why = "it unpacks an archive")]
    pub fn extract_file<T: AsRef<path::Path>>(&self, into_dir: &path::Path, file_to_extract: T) -> Result<()>;
}

impl<'a> Move<'a> {
    pub fn from_source(source: &'a path::Path) -> Move<'a>;
    pub fn replace_using_temp(&mut self, temp: &'a path::Path) -> &mut Self;
    pub fn to_dest(&self, dest: &path::Path) -> Result<()>;
}

impl Download {
    pub fn from_url(url: &str) -> Self;
    pub fn show_progress(&mut self, b: bool) -> &mut Self;
    pub fn set_progress_style(&mut self, progress_template: String, progress_chars: String) -> &mut Self;
    pub fn set_headers(&mut self, headers: reqwest::header::HeaderMap) -> &mut Self;
    pub fn set_header(&mut self, name: reqwest::header::HeaderName, value: reqwest::header::HeaderValue) -> &mut Self;
    #[blocks(http, unbounded, why = "it downloads a file")]
    pub fn download_to<T: io::Write>(&self, dest: T) -> Result<()>;
}

pub mod errors {
    pub enum Error {}
    pub type Result<T> = std::result::Result<T, Error>;
}

pub mod update {
    use crate::errors::Result;
    use crate::Status;
    use std::path::PathBuf;
    #[derive(Clone)]
    pub struct Release {
        pub name: String,
        pub version: String,
        pub date: String,
        pub body: Option<String>,
        pub assets: Vec<ReleaseAsset>,
    }
    #[derive(Clone)]
    pub struct ReleaseAsset {
        pub download_url: String,
        pub name: String,
    }
    pub enum UpdateStatus {
        UpToDate,
        Updated(Release),
    }
    impl UpdateStatus {
        pub fn into_status(self, current_version: String) -> Status;
        pub fn uptodate(&self) -> bool;
        pub fn updated(&self) -> bool;
    }

    impl Release {
        pub fn has_target_asset(&self, target: &str) -> bool;
        pub fn asset_for(&self, target: &str, identifier: Option<&str>) -> Option<ReleaseAsset>;
    }
    pub trait ReleaseUpdate {
        #[blocks(http, unbounded, why = "it asks the host of the releases")]
        fn get_latest_release(&self) -> Result<Release>;
        #[blocks(http, unbounded, why = "it asks the host of the releases")]
        fn get_latest_releases(&self, current_version: &str) -> Result<Vec<Release>>;
        #[blocks(http, unbounded, why = "it asks the host of the releases")]
        fn get_release_version(&self, ver: &str) -> Result<Release>;
        fn current_version(&self) -> String;
        fn target(&self) -> String;
        fn target_version(&self) -> Option<String>;
        fn identifier(&self) -> Option<String>;
        fn bin_name(&self) -> String;
        fn bin_install_path(&self) -> PathBuf;
        fn bin_path_in_archive(&self) -> String;
        fn show_download_progress(&self) -> bool;
        fn show_output(&self) -> bool;
        fn no_confirm(&self) -> bool;
        fn progress_template(&self) -> String;
        fn progress_chars(&self) -> String;
        fn auth_token(&self) -> Option<String>;
        #[blocks(http, unbounded, why = "it downloads and replaces the program")]
        fn update(&self) -> Result<Status>;
        #[blocks(http, unbounded, why = "it downloads and replaces the program")]
        fn update_extended(&self) -> Result<UpdateStatus>;
    }
}

pub mod backends {
    pub mod github {
        use crate::errors::Result;
        use crate::hidden::Path;
        use crate::update::{Release, ReleaseUpdate};
        pub struct ReleaseListBuilder {}
        pub struct ReleaseList {}
        pub struct UpdateBuilder {}
        pub struct Update {}
        impl ReleaseUpdate for Update {}
        impl ReleaseListBuilder {
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn with_target(&mut self, target: &str) -> &mut Self;
            pub fn with_url(&mut self, url: &str) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn build(&self) -> Result<ReleaseList>;
        }

        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder;
            #[blocks(http, unbounded, why = "it asks the host of the releases")]
            pub fn fetch(self) -> Result<Vec<Release>>;
        }

        impl UpdateBuilder {
            pub fn new() -> Self;
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn with_url(&mut self, url: &str) -> &mut Self;
            pub fn current_version(&mut self, ver: &str) -> &mut Self;
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self;
            pub fn target(&mut self, target: &str) -> &mut Self;
            pub fn identifier(&mut self, identifier: &str) -> &mut Self;
            pub fn bin_name(&mut self, name: &str) -> &mut Self;
            pub fn bin_install_path<A: AsRef<Path>>(&mut self, bin_install_path: A) -> &mut Self;
            pub fn bin_path_in_archive(&mut self, bin_path: &str) -> &mut Self;
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self;
            pub fn set_progress_style(&mut self, progress_template: String, progress_chars: String) -> &mut Self;
            pub fn show_output(&mut self, show: bool) -> &mut Self;
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn verifying_keys(&mut self, keys: impl Into<Vec<[u8; zipsign_api::PUBLIC_KEY_LENGTH]>>) -> &mut Self;
            pub fn build(&self) -> Result<Box<dyn ReleaseUpdate>>;
        }

        impl Update {
            pub fn configure() -> UpdateBuilder;
        }
    }
    pub mod gitlab {
        use crate::errors::Result;
        use crate::hidden::Path;
        use crate::update::{Release, ReleaseUpdate};
        pub struct ReleaseListBuilder {}
        pub struct ReleaseList {}
        pub struct UpdateBuilder {}
        pub struct Update {}
        impl ReleaseUpdate for Update {}
        impl ReleaseListBuilder {
            pub fn with_host(&mut self, host: &str) -> &mut Self;
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn with_target(&mut self, target: &str) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn build(&self) -> Result<ReleaseList>;
        }

        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder;
            #[blocks(http, unbounded, why = "it asks the host of the releases")]
            pub fn fetch(self) -> Result<Vec<Release>>;
        }

        impl UpdateBuilder {
            pub fn new() -> Self;
            pub fn with_host(&mut self, host: &str) -> &mut Self;
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn current_version(&mut self, ver: &str) -> &mut Self;
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self;
            pub fn target(&mut self, target: &str) -> &mut Self;
            pub fn bin_name(&mut self, name: &str) -> &mut Self;
            pub fn bin_install_path<A: AsRef<Path>>(&mut self, bin_install_path: A) -> &mut Self;
            pub fn bin_path_in_archive(&mut self, bin_path: &str) -> &mut Self;
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self;
            pub fn set_progress_style(&mut self, progress_template: String, progress_chars: String) -> &mut Self;
            pub fn show_output(&mut self, show: bool) -> &mut Self;
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn verifying_keys(&mut self, keys: impl Into<Vec<[u8; zipsign_api::PUBLIC_KEY_LENGTH]>>) -> &mut Self;
            pub fn build(&self) -> Result<Box<dyn ReleaseUpdate>>;
        }

        impl Update {
            pub fn configure() -> UpdateBuilder;
        }
    }
    pub mod gitea {
        use crate::errors::Result;
        use crate::hidden::Path;
        use crate::update::{Release, ReleaseUpdate};
        pub struct ReleaseListBuilder {}
        pub struct ReleaseList {}
        pub struct UpdateBuilder {}
        pub struct Update {}
        impl ReleaseUpdate for Update {}
        impl ReleaseListBuilder {
            pub fn with_host(&mut self, host: &str) -> &mut Self;
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn with_target(&mut self, target: &str) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn build(&self) -> Result<ReleaseList>;
        }

        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder;
            #[blocks(http, unbounded, why = "it asks the host of the releases")]
            pub fn fetch(self) -> Result<Vec<Release>>;
        }

        impl UpdateBuilder {
            pub fn new() -> Self;
            pub fn with_host(&mut self, host: &str) -> &mut Self;
            pub fn repo_owner(&mut self, owner: &str) -> &mut Self;
            pub fn repo_name(&mut self, name: &str) -> &mut Self;
            pub fn current_version(&mut self, ver: &str) -> &mut Self;
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self;
            pub fn target(&mut self, target: &str) -> &mut Self;
            pub fn identifier(&mut self, identifier: &str) -> &mut Self;
            pub fn bin_name(&mut self, name: &str) -> &mut Self;
            pub fn bin_install_path<A: AsRef<Path>>(&mut self, bin_install_path: A) -> &mut Self;
            pub fn bin_path_in_archive(&mut self, bin_path: &str) -> &mut Self;
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self;
            pub fn set_progress_style(&mut self, progress_template: String, progress_chars: String) -> &mut Self;
            pub fn show_output(&mut self, show: bool) -> &mut Self;
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn verifying_keys(&mut self, keys: impl Into<Vec<[u8; zipsign_api::PUBLIC_KEY_LENGTH]>>) -> &mut Self;
            pub fn build(&self) -> Result<Box<dyn ReleaseUpdate>>;
        }

        impl Update {
            pub fn configure() -> UpdateBuilder;
        }
    }
    pub mod s3 {
        use crate::errors::Result;
        use crate::hidden::{EndPoint, Path};
        use crate::update::{Release, ReleaseUpdate};
        pub struct ReleaseListBuilder {}
        pub struct ReleaseList {}
        pub struct UpdateBuilder {}
        pub struct Update {}
        impl ReleaseUpdate for Update {}
        impl ReleaseListBuilder {
            pub fn bucket_name(&mut self, name: &str) -> &mut Self;
            pub fn asset_prefix(&mut self, prefix: &str) -> &mut Self;
            pub fn region(&mut self, region: &str) -> &mut Self;
            pub fn end_point(&mut self, end_point: EndPoint) -> &mut Self;
            pub fn with_target(&mut self, target: &str) -> &mut Self;
            pub fn build(&self) -> Result<ReleaseList>;
        }

        impl ReleaseList {
            pub fn configure() -> ReleaseListBuilder;
            #[blocks(http, unbounded, why = "it asks the host of the releases")]
            pub fn fetch(&self) -> Result<Vec<Release>>;
        }

        impl UpdateBuilder {
            pub fn new() -> Self;
            pub fn end_point(&mut self, end_point: EndPoint) -> &mut Self;
            pub fn bucket_name(&mut self, name: &str) -> &mut Self;
            pub fn asset_prefix(&mut self, prefix: &str) -> &mut Self;
            pub fn region(&mut self, region: &str) -> &mut Self;
            pub fn current_version(&mut self, ver: &str) -> &mut Self;
            pub fn target_version_tag(&mut self, ver: &str) -> &mut Self;
            pub fn target(&mut self, target: &str) -> &mut Self;
            pub fn bin_name(&mut self, name: &str) -> &mut Self;
            pub fn bin_install_path<A: AsRef<Path>>(&mut self, bin_install_path: A) -> &mut Self;
            pub fn bin_path_in_archive(&mut self, bin_path: &str) -> &mut Self;
            pub fn show_download_progress(&mut self, show: bool) -> &mut Self;
            pub fn set_progress_style(&mut self, progress_template: String, progress_chars: String) -> &mut Self;
            pub fn show_output(&mut self, show: bool) -> &mut Self;
            pub fn no_confirm(&mut self, no_confirm: bool) -> &mut Self;
            pub fn auth_token(&mut self, auth_token: &str) -> &mut Self;
            pub fn verifying_keys(&mut self, keys: impl Into<Vec<[u8; zipsign_api::PUBLIC_KEY_LENGTH]>>) -> &mut Self;
            pub fn build(&self) -> Result<Box<dyn ReleaseUpdate>>;
        }

        impl Update {
            pub fn configure() -> UpdateBuilder;
        }
    }
}

mod hidden {
    pub struct EndPoint {}
    pub struct Path {}
}
