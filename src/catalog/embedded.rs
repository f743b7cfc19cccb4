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
    actix actix_rt actix_web age amiquip anyhow apollo_compiler arboard arc_swap argon2 ark_groth16 arrow_csv arrow_ipc async_broadcast
    async_channel async_compat async_executor async_fs async_global_executor async_graphql async_imap async_io async_lock async_net async_process
    async_recursion async_std { fs io net os path stream task } async_stream async_task async_trait async_walkdir atomic_write_file atomicwrites attohttpc awc aws_config
    awscreds axum axum_core axum_server backoff bb8 bcrypt bellman bincode bip39 bitcoincore_rpc bitflags blake3 blocking boa_engine bon brotli
    btleplug bytes bzip2 cacache calamine camino candle_core cap_std cargo_metadata cfg_if chromiumoxide chrono ciborium clap cmd_lib
    color_eyre compio compio_dispatcher compio_net compio_runtime comrak config confy console consul cortex_m crates_index crates_index_diff crossbeam
    crossbeam_channel crossbeam_epoch crossbeam_utils crossterm csv curl dashmap dbus deadpool deadpool_postgres deadpool_sync default_net defmt
    dialoguer diesel { connection query_builder query_dsl } diesel_async diesel_migrations dircpy dns_lookup dotenvy dropshot duckdb duct
    dunce either electrum_client embassy_executor embassy_futures embassy_sync { channel mutex pipe priority_channel pubsub rwlock watch }
    embassy_time embedded_hal enigo enum_dispatch equihash esplora_client evdev event_listener eyre fail fantoccini fast_image_resize fastembed fd_lock filetime fjall
    flate2 flume fs2 fs4 fs_err fs_extra fst fuser futures futures_channel futures_core futures_executor futures_io
    futures_lite { future io stream } futures_sink futures_timer futures_util { future io lock sink stream } gasket git2 gix { clone } glob
    globwalk glommio gpio_cdev gpui h2 halo2_proofs handlebars hashicorp_vault headers headless_chrome heed hf_hub hickory_resolver hidapi
    hnsw_rs hostname hound http { header request response uri } http_body http_body_util hyper hyper_util i2cdev ignore image imap
    indexmap { map set } indoc inotify inquire insta isahc itertools jni { descriptors refs } jsonrpc jsonrpc_http_server jwalk kafka kanal
    keyring keyring_core lapin lazy_static ldap3 lettre libc libflate libloading libmdbx lmdb lock_api log log4rs lopdf lz4 lz4_flex lzma_rs
    maplit maybe_async md5 memcache memmap2 metrics_exporter_prometheus miette minijinja miniz_oxide minreq mio mlua moka
    mongodb { action options sync } monoio mpsc_requests mysql mysql_async native_tls nats nb netdev nix nng notify notify_rust ntex ntex_rt nvml_wrapper oauth2
    odbc_api once_cell open opener openidconnect openssl opentelemetry opentelemetry_sdk oracle ort owning_ref oxipng paho_mqtt parking_lot parquet
    parquet2 password_auth password_hash paste pbkdf2 pcap pdf_extract pgp phc pin_project_lite plist pnet_datalink poem poem_openapi polars polling
    pollster portable_pty postgres pprof pretty_assertions procfs prometheus prometheus_client pyo3 { conversion types } pyo3_async_runtimes quick_error quick_xml quinn r2d2
    r2d2_sqlite rand rattler_conda_types rayon { iter slice } rayon_core rcgen rdkafka redb redis { commands } reed_solomon_erasure
    reed_solomon_simd regex remove_dir_all reqwest resvg reth_libmdbx retry rfd rhai ring risc0_zkvm rmp_serde rocket rocksdb rodio rouille
    rpassword rppal rsa rstest rumqttc rusb rusoto_core rusqlite rust_rocksdb rust_xlsxwriter rustix rustls rustls_native_certs
    rustls_pki_types rustyline ruzstd s3 salvo salvo_core same_file scc scopeguard scrypt sea_orm secret_service self_update semver sentry
    sentry_core serde serde_json serde_yaml serial_test serialport sevenz_rust sevenz_rust2 signal_hook sled slog smol smol_macros snafu
    snap socket2 solana_client solana_rpc_client sp1_sdk spidev spin spin_sleep sqlite sqlx sqlx_core ssh2 static_assertions
    std { collections io iter num os sync text } structopt subprocess suppaftp surf syntect sysinfo syslog tantivy tar tauri tch tempfile tera termion
    test_log thirtyfour threadpool thrift tiberius tiktoken_rs time tiny_http tokenizers tokio { fs io net process runtime sync task time } tokio_native_tls
    tokio_postgres tokio_rayon tokio_rusqlite tokio_rustls tokio_serial tokio_stream tokio_test tokio_tungstenite tokio_uring
    tokio_util { codec either io sync task } toml tonic tough tower tower_layer tower_service tracing tracing_appender tracing_core trash
    tree_sitter trust_dns_resolver tungstenite update_informer ureq url usearch uuid v8 wait_timeout walkdir warp wasm_bindgen wasmer wasmtime webbrowser webp which
    whoami xshell xz2 yubico yubico_ng zbus zip zmq zookeeper zstd
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
