#![source("pnet_datalink 0.35.0")]

use ipnetwork::IpNetwork;
use std::io;
use std::time::Duration;

pub use pnet_base::{MacAddr, ParseMacAddrErr};

pub fn channel(network_interface: &NetworkInterface, configuration: Config) -> io::Result<Channel>;
pub fn interfaces() -> Vec<NetworkInterface>;

pub type EtherType = u16;

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub enum ChannelType {
    Layer2,
    Layer3(EtherType),
}

pub enum Channel {
    Ethernet(Box<dyn DataLinkSender>, Box<dyn DataLinkReceiver>),
}

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub enum FanoutType {
    HASH,
    LB,
    CPU,
    ROLLOVER,
    RND,
    QM,
    CBPF,
    EBPF,
}

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct FanoutOption {
    pub group_id: u16,
    pub fanout_type: FanoutType,
    pub defrag: bool,
    pub rollover: bool,
}

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Config {
    pub write_buffer_size: usize,
    pub read_buffer_size: usize,
    pub read_timeout: Option<Duration>,
    pub write_timeout: Option<Duration>,
    pub channel_type: ChannelType,
    pub bpf_fd_attempts: usize,
    pub linux_fanout: Option<FanoutOption>,
    pub promiscuous: bool,
    pub socket_fd: Option<i32>,
}
impl Default for Config {}

pub trait DataLinkSender: Send {
    fn build_and_send(&mut self, num_packets: usize, packet_size: usize, func: &mut dyn FnMut(&mut [u8])) -> Option<io::Result<()>>;
    #[blocks(net, micros, pedantic, why = "it writes a frame")]
    fn send_to(&mut self, packet: &[u8], dst: Option<NetworkInterface>) -> Option<io::Result<()>>;
}

pub trait DataLinkReceiver: Send {
    #[blocks(net, unbounded, why = "it waits for a frame")]
    fn next(&mut self) -> io::Result<&[u8]>;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct NetworkInterface {
    pub name: String,
    pub description: String,
    pub index: u32,
    pub mac: Option<MacAddr>,
    pub ips: Vec<IpNetwork>,
    pub flags: u32,
    pub flags: u64,
}
impl NetworkInterface {
    pub fn is_up(&self) -> bool;
    pub fn is_broadcast(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_point_to_point(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_lower_up(&self) -> bool;
    pub fn is_dormant(&self) -> bool;
    pub fn is_running(&self) -> bool;
}

pub type InterfaceType = u32;

pub mod dummy {
    use crate::{Channel, NetworkInterface};
    use std::io;
    use std::sync::mpsc::{Receiver, Sender};

    pub fn channel(_: &NetworkInterface, config: Config) -> io::Result<Channel>;
    pub fn interfaces() -> Vec<NetworkInterface>;
    pub fn dummy_interface(i: u8) -> NetworkInterface;

    pub struct Config {}
    impl Config {
        pub fn new(receiver: Receiver<io::Result<Box<[u8]>>>, sender: Sender<Box<[u8]>>) -> Config;
        pub fn inject_handle(&mut self) -> Option<Sender<io::Result<Box<[u8]>>>>;
        pub fn read_handle(&mut self) -> Option<Receiver<Box<[u8]>>>;
    }
    impl<'a> From<&'a crate::Config> for Config {}
    impl Default for Config {}
}

pub mod linux {
    use crate::{Channel, ChannelType, FanoutOption, NetworkInterface};
    use std::io;
    use std::time::Duration;

    pub fn channel(network_interface: &NetworkInterface, config: Config) -> io::Result<Channel>;
    pub fn interfaces() -> Vec<NetworkInterface>;

    #[derive(Clone, Copy, Eq, Hash, PartialEq)]
    pub struct Config {
        pub write_buffer_size: usize,
        pub read_buffer_size: usize,
        pub read_timeout: Option<Duration>,
        pub write_timeout: Option<Duration>,
        pub channel_type: ChannelType,
        pub fanout: Option<FanoutOption>,
        pub promiscuous: bool,
        pub socket_fd: Option<i32>,
    }
    impl<'a> From<&'a crate::Config> for Config {}
    impl Default for Config {}
}

pub mod pcap {
    use crate::{Channel, NetworkInterface};
    use std::io;
    use std::path::Path;
    use std::time::Duration;

    pub fn channel(network_interface: &NetworkInterface, config: Config) -> io::Result<Channel>;
    pub fn from_file<P: AsRef<Path>>(path: P, config: Config) -> io::Result<Channel>;
    pub fn interfaces() -> Vec<NetworkInterface>;

    #[derive(Clone, Copy, Eq, Hash, PartialEq)]
    pub struct Config {
        pub read_buffer_size: usize,
        pub read_timeout: Option<Duration>,
        pub promiscuous: bool,
    }
    impl<'a> From<&'a crate::Config> for Config {}
    impl Default for Config {}
}
