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
    actix actix_rt actix_web anyhow arc_swap async_broadcast async_channel async_executor async_fs async_global_executor async_io async_lock
    async_net async_process async_recursion async_std { fs io net os path stream task } async_stream async_task async_trait attohttpc axum
    axum_core bitflags blocking bytes camino cap_std cfg_if clap compio compio_dispatcher compio_runtime crossbeam crossbeam_channel
    crossbeam_epoch crossbeam_utils csv curl dashmap defmt diesel dns_lookup duckdb dunce embassy_executor embassy_futures
    embassy_sync { channel mutex pipe priority_channel pubsub rwlock watch } embassy_time event_listener fd_lock flate2 flume fs2 fs4
    fs_err fs_extra futures futures_channel futures_core futures_executor futures_io futures_lite { future io stream } futures_sink
    futures_util { future io lock sink stream } git2 gix { clone } glob globwalk glommio gpui headers heed hickory_resolver
    http { header request response uri } http_body http_body_util hyper hyper_util ignore indoc insta isahc jwalk kanal lazy_static ldap3
    lettre lock_api maplit maybe_async memcache memmap2 minreq mongodb { action options sync } monoio mysql native_tls notify ntex ntex_rt
    odbc_api once_cell oracle parking_lot paste pin_project_lite poem pollster postgres pretty_assertions quick_error r2d2
    rayon { iter slice } rayon_core rdkafka redb redis { commands } remove_dir_all reqwest rocket rocksdb rstest rusqlite rustls salvo
    salvo_core same_file scc scopeguard serial_test sled slog smol smol_macros snafu socket2 spin sqlite static_assertions
    std { collections io iter num os sync text } tar tauri tempfile test_log tokio { fs io net process runtime sync task time }
    tokio_stream tokio_test tokio_uring tokio_util { codec either io sync task } tonic tower tower_layer tower_service trash tungstenite
    ureq walkdir warp wasm_bindgen which zip zstd
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
