//! The declaration files that are part of the program.

/// A declaration file: its stem, and its text in parts. The parts of `std.rs` are itself and the files of the folder `std/`.
pub(super) struct Embedded {
    pub(super) stem: &'static str,
    pub(super) parts: &'static [Part],
}

/// One file of `lints/apis/`.
pub(super) struct Part {
    /// Its path in the repository.
    pub(super) path: &'static str,
    pub(super) text: &'static str,
}

macro_rules! embedded {
    ($($stem:ident $({ $($part:ident)* })?)*) => {
        pub(super) const EMBEDDED: &[Embedded] = &[$(Embedded {
            stem: stringify!($stem),
            parts: &[part!(stringify!($stem)) $($(, part!(stringify!($stem), "/", stringify!($part)))*)?],
        }),*];
    };
}

macro_rules! part {
    ($($piece:expr),*) => {
        Part {
            path: concat!("lints/apis/", $($piece,)* ".rs"),
            text: include_str!(concat!("../../lints/apis/", $($piece,)* ".rs")),
        }
    };
}

// One word a file of `lints/apis/`, in braces the files of the folder with its name. A test holds this equal to the folder.
embedded! {
    arc_swap async_broadcast async_channel async_executor async_fs async_global_executor async_io async_lock async_net async_process
    async_std { fs io net os path stream task } async_task async_trait attohttpc blocking camino cap_std crossbeam crossbeam_channel
    crossbeam_epoch crossbeam_utils csv curl dashmap diesel dns_lookup duckdb dunce event_listener fd_lock flate2 flume fs2 fs4 fs_err
    fs_extra futures futures_channel futures_core futures_executor futures_io futures_lite { future io stream } futures_sink
    futures_util { future io lock sink stream } git2 gix glob globwalk heed hickory_resolver ignore isahc jwalk kanal ldap3 lettre
    lock_api memcache memmap2 minreq mongodb { action options sync } mysql native_tls notify odbc_api once_cell oracle parking_lot
    pollster postgres r2d2 rayon { iter slice } rayon_core rdkafka redb redis { commands } remove_dir_all reqwest rocksdb rusqlite rustls
    same_file scc sled smol socket2 spin sqlite std { collections io iter num os sync text } tar tempfile
    tokio { fs io net process runtime sync task time } tokio_stream tokio_test tokio_util { codec either io sync task } trash tungstenite
    ureq walkdir which zip zstd
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::EMBEDDED;

    #[test]
    fn the_table_equals_the_folder() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files: Vec<_> = walkdir::WalkDir::new(root.join("lints/apis"))
            .into_iter()
            .filter_map(|entry| entry.ok()?.path().strip_prefix(root).ok()?.to_str().map(|path| path.replace('\\', "/")))
            .filter(|path| Path::new(path).extension().is_some_and(|it| it == "rs"))
            .collect();
        files.sort_unstable();
        let mut table: Vec<_> = EMBEDDED.iter().flat_map(|file| file.parts).map(|part| part.path).collect();
        table.sort_unstable();
        assert_eq!(table, files, "list each file of lints/apis in src/catalog/embedded.rs");
    }
}
