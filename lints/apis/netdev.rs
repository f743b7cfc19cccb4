#![source("netdev 0.36.0 src/interface/mod.rs, src/gateway/mod.rs")]

pub use gateway::get_default_gateway;
pub use interface::{Interface, get_default_interface, get_interfaces};

pub mod interface {
    #[blocks(net, short, why = "it asks the system for all network interfaces")]
    pub fn get_default_interface() -> Result<Interface, String>;
    #[blocks(net, short, why = "it asks the system for all network interfaces")]
    pub fn get_interfaces() -> Vec<Interface>;

    #[derive(Clone)]
    pub struct Interface {
        pub index: u32,
        pub name: String,
        pub friendly_name: Option<String>,
        pub description: Option<String>,
    }
}

pub mod gateway {
    #[blocks(net, short, why = "it asks the system for all network interfaces")]
    pub fn get_default_gateway() -> Result<crate::NetworkDevice, String>;
}

#[derive(Clone)]
pub struct NetworkDevice {}
