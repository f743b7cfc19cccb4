pub mod options {
    use crate::event::cmap::CmapEvent;
    use crate::event::command::CommandEvent;
    use crate::event::sdam::SdamEvent;
    use crate::event::EventHandler;
    use crate::otel::OpentelemetryOptions;
    use std::path::PathBuf;
    use std::time::Duration;

    #[derive(Clone)]
    pub enum WriteModel {
        InsertOne(InsertOneModel),
        UpdateOne(UpdateOneModel),
        UpdateMany(UpdateManyModel),
        ReplaceOne(ReplaceOneModel),
        DeleteOne(DeleteOneModel),
        DeleteMany(DeleteManyModel),
    }
    impl From<InsertOneModel> for WriteModel {}
    impl From<UpdateOneModel> for WriteModel {}
    impl From<UpdateManyModel> for WriteModel {}
    impl From<ReplaceOneModel> for WriteModel {}
    impl From<DeleteOneModel> for WriteModel {}
    impl From<DeleteManyModel> for WriteModel {}

    #[derive(Clone)]
    pub struct ClientOptions {
        pub hosts: Vec<ServerAddress>,
        pub app_name: Option<String>,
        pub compressors: Option<Vec<Compressor>>,
        pub cmap_event_handler: Option<EventHandler<CmapEvent>>,
        pub command_event_handler: Option<EventHandler<CommandEvent>>,
        pub connect_timeout: Option<Duration>,
        pub credential: Option<Credential>,
        pub direct_connection: Option<bool>,
        pub driver_info: Option<DriverInfo>,
        pub heartbeat_freq: Option<Duration>,
        pub load_balanced: Option<bool>,
        pub local_threshold: Option<Duration>,
        pub max_idle_time: Option<Duration>,
        pub max_pool_size: Option<u32>,
        pub min_pool_size: Option<u32>,
        pub max_connecting: Option<u32>,
        pub read_concern: Option<ReadConcern>,
        pub repl_set_name: Option<String>,
        pub retry_reads: Option<bool>,
        pub retry_writes: Option<bool>,
        pub server_monitoring_mode: Option<ServerMonitoringMode>,
        pub sdam_event_handler: Option<EventHandler<SdamEvent>>,
        pub selection_criteria: Option<SelectionCriteria>,
        pub server_api: Option<ServerApi>,
        pub server_selection_timeout: Option<Duration>,
        pub default_database: Option<String>,
        pub srv_service_name: Option<String>,
        pub tls: Option<Tls>,
        pub tracing_max_document_length_bytes: Option<usize>,
        pub write_concern: Option<WriteConcern>,
        pub srv_max_hosts: Option<u32>,
        pub tracing: Option<OpentelemetryOptions>,
        pub socks5_proxy: Option<Socks5Proxy>,
        pub max_adaptive_retries: Option<u32>,
        pub enable_overload_retargeting: Option<bool>,
    }
    impl Default for ClientOptions {}

    #[derive(Clone, Default, PartialEq)]
    pub struct TlsOptions {
        pub allow_invalid_certificates: Option<bool>,
        pub ca_file_path: Option<PathBuf>,
        pub cert_key_file_path: Option<PathBuf>,
        pub allow_invalid_hostnames: Option<bool>,
        pub tls_certificate_key_file_password: Option<Vec<u8>>,
    }

    #[derive(Clone, Eq)]
    pub struct DriverInfo {
        pub name: String,
        pub version: Option<String>,
        pub platform: Option<String>,
    }

    #[derive(Clone, PartialEq)]
    pub struct ReadConcern {
        pub level: ReadConcernLevel,
    }
    impl From<ReadConcernLevel> for ReadConcern {}

    #[derive(Clone, Default, PartialEq)]
    pub struct WriteConcern {
        pub w: Option<Acknowledgment>,
        pub w_timeout: Option<Duration>,
        pub journal: Option<bool>,
    }
    impl From<Acknowledgment> for WriteConcern {}

    #[derive(Clone, Default)]
    pub struct DatabaseOptions {
        pub selection_criteria: Option<SelectionCriteria>,
        pub read_concern: Option<ReadConcern>,
        pub write_concern: Option<WriteConcern>,
    }

    #[derive(Clone)]
    pub enum SelectionCriteria {
        ReadPreference(ReadPreference),
        Predicate(Predicate),
    }
    impl From<ReadPreference> for SelectionCriteria {}
}
