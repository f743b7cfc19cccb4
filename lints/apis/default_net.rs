#![source("default-net 0.22.0, the former name of netdev")]

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
