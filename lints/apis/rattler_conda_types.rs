#![source("rattler_conda_types 0.40.4")]

use std::path::Path;

pub use crate::environment_yaml::EnvironmentYaml;
pub use crate::prefix_record::PrefixRecord;
pub use crate::repo_data::RepoData;

pub mod prefix_record {
    use crate::hidden::{PackageName, RecordFromPath};
    use std::io::{Read, Write};
    use std::path::{Path, PathBuf};
    #[derive(Clone)]
    pub struct PrefixRecord {}
    impl PrefixRecord {
        #[blocks(fs, millis, why = "it reads and parses a file")]
        pub fn from_path(path: impl AsRef<Path>) -> Result<Self, std::io::Error>;
        pub fn file_name(&self) -> String;
        #[blocks(fs, millis, why = "it writes a file")]
        pub fn write_to_path(&self, path: impl AsRef<Path>, pretty: bool) -> Result<(), std::io::Error>;
        #[blocks(fs, millis, why = "it reads and parses every record of a prefix")]
        pub fn collect_from_prefix<T: RecordFromPath + Send>(prefix: &Path) -> Result<Vec<T>, std::io::Error>;
        pub fn name(&self) -> &PackageName;
    }
}

pub mod repo_data {
    use std::path::Path;
    pub struct RepoData {}
    impl RepoData {
        #[blocks(fs, millis, why = "it reads and parses a file")]
        pub fn from_path(path: impl AsRef<Path>) -> Result<Self, std::io::Error>;
        pub fn base_url(&self) -> Option<&str>;
    }
}

pub mod environment_yaml {
    use std::path::Path;
    #[derive(Clone)]
    pub struct EnvironmentYaml {}
    impl EnvironmentYaml {
        #[blocks(fs, millis, why = "it reads and parses a file")]
        pub fn from_path(path: &Path) -> std::io::Result<Self>;
        pub fn from_yaml_str(contents: &str) -> Result<Self, serde_yaml::Error>;
        #[blocks(fs, millis, why = "it writes a file")]
        pub fn to_path(&self, path: &Path) -> std::io::Result<()>;
    }
}

pub mod package {
    use std::path::Path;
    pub trait PackageFile: Sized {
        fn from_str(str: &str) -> Result<Self, std::io::Error>;
        #[blocks(fs, millis, why = "it reads and parses a file")]
        fn from_path(path: impl AsRef<Path>) -> Result<Self, std::io::Error>;
        #[blocks(fs, millis, why = "it reads and parses a file")]
        fn from_package_directory(path: impl AsRef<Path>) -> Result<Self, std::io::Error>;
    }
}

mod hidden {
    pub struct PackageName {}
    pub trait RecordFromPath {}
}
