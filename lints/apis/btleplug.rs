#![source("btleplug 0.13.5")]

use std::result;

pub enum Error {}

pub type Result<T> = result::Result<T, Error>;

pub mod api {
    use crate::platform::PeripheralId;
    use bluez_async::MacAddress;
    use futures::stream::Stream;
    use std::collections::{BTreeSet, HashMap};
    use std::fmt::Debug;
    use std::pin::Pin;
    use std::str::FromStr;
    use std::time::Duration;
    use uuid::Uuid;

    #[derive(Copy, Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct BDAddr {}
    impl AsRef<[u8]> for BDAddr {}
    impl From<[u8; 6]> for BDAddr {}
    impl<'a> TryFrom<&'a [u8]> for BDAddr {
        type Error = ParseBDAddrError;
    }
    impl TryFrom<u64> for BDAddr {
        type Error = ParseBDAddrError;
    }
    impl FromStr for BDAddr {
        type Err = ParseBDAddrError;
    }
    impl From<MacAddress> for BDAddr {}

    pub enum ParseBDAddrError {}

    pub enum AddressType {}

    #[derive(Clone, Eq, PartialEq)]
    pub struct ValueNotification {
        pub uuid: Uuid,
        pub service_uuid: Uuid,
        pub value: Vec<u8>,
    }

    pub struct CharPropFlags {}

    #[derive(Ord, PartialOrd, Eq, PartialEq, Clone)]
    pub struct Service {
        pub uuid: Uuid,
        pub primary: bool,
        pub characteristics: BTreeSet<Characteristic>,
    }

    #[derive(Ord, PartialOrd, Eq, PartialEq, Clone)]
    pub struct Characteristic {
        pub uuid: Uuid,
        pub service_uuid: Uuid,
        pub properties: CharPropFlags,
        pub descriptors: BTreeSet<Descriptor>,
    }

    pub struct Descriptor {}

    #[derive(Default, Clone)]
    pub struct PeripheralProperties {
        pub address: BDAddr,
        pub address_type: Option<AddressType>,
        pub local_name: Option<String>,
        pub advertisement_name: Option<String>,
        pub appearance: Option<u16>,
        pub tx_power_level: Option<i16>,
        pub rssi: Option<i16>,
        pub manufacturer_data: HashMap<u16, Vec<u8>>,
        pub service_data: HashMap<Uuid, Vec<u8>>,
        pub services: Vec<Uuid>,
        pub class: Option<u32>,
    }

    pub struct ScanFilter {}

    pub struct RetrievePeripheralsOptions {}

    pub struct ConnectionParameters {}

    pub enum ConnectionParameterPreset {}

    #[derive(Clone, Copy, Eq, PartialEq)]
    pub enum WriteType {
        WithResponse,
        WithoutResponse,
    }

    pub trait Peripheral: Send + Sync + Clone + Debug {
        fn id(&self) -> PeripheralId;
        fn address(&self) -> BDAddr;
        fn mtu(&self) -> u16;
        async fn properties(&self) -> crate::Result<Option<PeripheralProperties>>;
        fn services(&self) -> BTreeSet<Service>;
        fn characteristics(&self) -> BTreeSet<Characteristic>;
        async fn is_connected(&self) -> crate::Result<bool>;
        async fn connect(&self) -> crate::Result<()>;
        async fn connect_with_timeout(&self, timeout: Duration) -> crate::Result<()>;
        async fn disconnect(&self) -> crate::Result<()>;
        async fn discover_services(&self) -> crate::Result<()>;
        async fn discover_services_with_timeout(&self, timeout: Duration) -> crate::Result<()>;
        async fn write(&self, characteristic: &Characteristic, data: &[u8], write_type: WriteType) -> crate::Result<()>;
        async fn read(&self, characteristic: &Characteristic) -> crate::Result<Vec<u8>>;
        async fn subscribe(&self, characteristic: &Characteristic) -> crate::Result<()>;
        async fn unsubscribe(&self, characteristic: &Characteristic) -> crate::Result<()>;
        async fn notifications(&self) -> crate::Result<Pin<Box<dyn Stream<Item = ValueNotification> + Send>>>;
        async fn write_descriptor(&self, descriptor: &Descriptor, data: &[u8]) -> crate::Result<()>;
        async fn read_descriptor(&self, descriptor: &Descriptor) -> crate::Result<Vec<u8>>;
        async fn connection_parameters(&self) -> crate::Result<Option<ConnectionParameters>>;
        async fn request_connection_parameters(&self, preset: ConnectionParameterPreset) -> crate::Result<()>;
        async fn read_rssi(&self) -> crate::Result<i16>;
    }

    pub enum CentralState {}

    pub enum CentralEvent {}

    pub trait Central: Send + Sync + Clone {
        type Peripheral: Peripheral;
        async fn events(&self) -> crate::Result<Pin<Box<dyn Stream<Item = CentralEvent> + Send>>>;
        async fn start_scan(&self, filter: ScanFilter) -> crate::Result<()>;
        async fn stop_scan(&self) -> crate::Result<()>;
        async fn peripherals(&self) -> crate::Result<Vec<Self::Peripheral>>;
        async fn retrieve_peripherals(&self, options: RetrievePeripheralsOptions) -> crate::Result<Vec<Self::Peripheral>>;
        async fn peripheral(&self, id: &PeripheralId) -> crate::Result<Self::Peripheral>;
        async fn add_peripheral(&self, address: &PeripheralId) -> crate::Result<Self::Peripheral>;
        async fn clear_peripherals(&self) -> crate::Result<()>;
        async fn adapter_info(&self) -> crate::Result<String>;
        async fn adapter_address(&self) -> crate::Result<Option<BDAddr>>;
        async fn adapter_state(&self) -> crate::Result<CentralState>;
    }

    pub trait Manager {
        type Adapter: Central;
        async fn adapters(&self) -> crate::Result<Vec<Self::Adapter>>;
    }
}

pub mod platform {
    use bluez_async::DeviceId;

    #[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct PeripheralId {}
    impl From<DeviceId> for PeripheralId {}
}
