#![source("pcap 2.5.0")]

use crate::hidden::pcap_t;
use errno::Errno;
use futures_core::Stream;
use libc::{timeval, FILE};
use std::borrow::Borrow;
use std::ffi::NulError;
use std::io;
use std::io::ErrorKind;
use std::net::IpAddr;
use std::ops::{BitOr, Deref};
use std::os::unix::io::RawFd;
use std::path::Path;
use std::ptr::NonNull;
use std::str::Utf8Error;

pub unsafe fn open_raw_fd(fd: RawFd, mode: u8) -> Result<*mut FILE, Error>;
pub fn packet_header_size() -> usize;

pub struct PacketIter<S: Activated + ?Sized, C> {}
impl<S: Activated + ?Sized, C> PacketIter<S, C> {
    pub fn capture_mut(&mut self) -> &mut Capture<S>;
}
impl<S: Activated + ?Sized, C: PacketCodec> Iterator for PacketIter<S, C> {
    type Item = Result<C::Item, Error>;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Stat {
    pub received: u32,
    pub dropped: u32,
    pub if_dropped: u32,
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum Direction {
    InOut,
    In,
    Out,
}

pub struct BreakLoop {}
impl BreakLoop {
    pub fn breakloop(&self);
}

pub struct Savefile {}
impl Savefile {
    pub fn write(&mut self, packet: &Packet<'_>);
    pub fn flush(&mut self) -> Result<(), Error>;
}

pub struct BpfInstruction {}

pub struct BpfProgram {}
impl BpfProgram {
    pub fn filter(&self, buf: &[u8]) -> bool;
    pub fn get_instructions(&self) -> &[BpfInstruction];
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum TimestampType {
    Host,
    HostLowPrec,
    HostHighPrec,
    Adapter,
    AdapterUnsynced,
}

pub enum Inactive {}
impl State for Inactive {}

pub enum Active {}
impl Activated for Active {}
impl State for Active {}

pub enum Offline {}
impl Activated for Offline {}
impl State for Offline {}

pub enum Dead {}
impl Activated for Dead {}
impl State for Dead {}

pub trait Activated: State {}

pub trait State {}

pub struct Capture<T: State + ?Sized> {}
impl Capture<Active> {
    pub fn sendpacket<B: Borrow<[u8]>>(&mut self, buf: B) -> Result<(), Error>;
    pub fn setnonblock(self) -> Result<Capture<Active>, Error>;
}
impl Capture<Dead> {
    pub fn dead(linktype: Linktype) -> Result<Capture<Dead>, Error>;
}
impl Capture<Offline> {
    pub fn from_file<P: AsRef<Path>>(path: P) -> Result<Capture<Offline>, Error>;
    pub unsafe fn from_raw_fd(fd: RawFd) -> Result<Capture<Offline>, Error>;
    pub fn major_version(&self) -> i32;
    pub fn minor_version(&self) -> i32;
    pub fn version(&self) -> (i32, i32);
}
impl<T: Activated + ?Sized> Capture<T> {
    pub fn list_datalinks(&self) -> Result<Vec<Linktype>, Error>;
    pub fn set_datalink(&mut self, linktype: Linktype) -> Result<(), Error>;
    pub fn get_datalink(&self) -> Linktype;
    pub fn savefile<P: AsRef<Path>>(&self, path: P) -> Result<Savefile, Error>;
    pub unsafe fn savefile_raw_fd(&self, fd: RawFd) -> Result<Savefile, Error>;
    pub fn direction(&self, direction: Direction) -> Result<(), Error>;
    #[blocks(net, unbounded, tokio = "pcap::Capture::stream", why = "it waits for a packet")]
    pub fn next_packet(&mut self) -> Result<Packet<'_>, Error>;
    pub fn iter<C: PacketCodec>(self, codec: C) -> PacketIter<T, C>;
    #[blocks(net, unbounded, tokio = "pcap::Capture::stream", why = "it waits for packets")]
    pub fn for_each<F>(&mut self, count: Option<usize>, handler: F) -> Result<(), Error>
    where
        F: FnMut(Packet);
    pub fn dispatch<F>(&mut self, count: Option<usize>, handler: F) -> Result<usize, Error>
    where
        F: FnMut(Packet);
    pub fn breakloop_handle(&mut self) -> BreakLoop;
    pub fn compile(&self, program: &str, optimize: bool) -> Result<BpfProgram, Error>;
    pub fn filter(&mut self, program: &str, optimize: bool) -> Result<(), Error>;
    pub fn stats(&mut self) -> Result<Stat, Error>;
}
impl<T: Activated> From<Capture<T>> for Capture<dyn Activated> {}
impl Capture<Inactive> {
    pub fn from_device<D: Into<Device>>(device: D) -> Result<Capture<Inactive>, Error>;
    pub fn open(self) -> Result<Capture<Active>, Error>;
    pub fn timeout(self, ms: i32) -> Capture<Inactive>;
    pub fn promisc(self, to: bool) -> Capture<Inactive>;
    pub fn rfmon(self, to: bool) -> Capture<Inactive>;
    pub fn buffer_size(self, to: i32) -> Capture<Inactive>;
    pub fn snaplen(self, to: i32) -> Capture<Inactive>;
}
impl<T: State + ?Sized> Capture<T> {
    pub fn is_nonblock(&self) -> bool;
    pub fn as_ptr(&self) -> *mut pcap_t;
}
impl<T: Activated + ?Sized> Capture<T> {
    pub fn stream<C: PacketCodec>(self, codec: C) -> Result<PacketStream<T, C>, Error>;
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum Precision {
    Micro,
    Nano,
}

pub trait PacketCodec {
    type Item;
    fn decode(&mut self, packet: Packet<'_>) -> Self::Item;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct IfFlags {}
impl IfFlags {
    pub const LOOPBACK: Self;
    pub const UP: Self;
    pub const RUNNING: Self;
    pub const WIRELESS: Self;
    pub fn bits(&self) -> u32;
    pub fn from_bits_truncate(bits: u32) -> Self;
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
}
impl BitOr for IfFlags {
    type Output = Self;
}
impl From<u32> for IfFlags {}

#[derive(Clone, PartialEq, Eq)]
pub enum ConnectionStatus {
    Unknown,
    Connected,
    Disconnected,
    NotApplicable,
}
impl From<u32> for ConnectionStatus {}

#[derive(Clone)]
pub struct DeviceFlags {
    pub if_flags: IfFlags,
    pub connection_status: ConnectionStatus,
}
impl From<u32> for DeviceFlags {}
impl DeviceFlags {
    pub fn empty() -> Self;
    pub fn contains(&self, if_flags: IfFlags) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_up(&self) -> bool;
    pub fn is_running(&self) -> bool;
    pub fn is_wireless(&self) -> bool;
}

#[derive(Clone)]
pub struct Device {
    pub name: String,
    pub desc: Option<String>,
    pub addresses: Vec<Address>,
    pub flags: DeviceFlags,
}
impl Device {
    pub fn open(self) -> Result<Capture<Active>, Error>;
    pub fn lookup() -> Result<Option<Device>, Error>;
    #[blocks(net, micros, pedantic, why = "it lists interfaces")]
    pub fn list() -> Result<Vec<Device>, Error>;
}
impl From<&str> for Device {}

#[derive(Clone)]
pub struct Address {
    pub addr: IpAddr,
    pub netmask: Option<IpAddr>,
    pub broadcast_addr: Option<IpAddr>,
    pub dst_addr: Option<IpAddr>,
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub struct Linktype(pub i32);
impl Linktype {
    pub fn get_name(&self) -> Result<String, Error>;
    pub fn get_description(&self) -> Result<String, Error>;
    pub fn from_name(name: &str) -> Result<Linktype, Error>;
    pub const NULL: Self;
    pub const ETHERNET: Self;
    pub const AX25: Self;
    pub const IEEE802_5: Self;
    pub const ARCNET_BSD: Self;
    pub const SLIP: Self;
    pub const PPP: Self;
    pub const FDDI: Self;
    pub const PPP_HDLC: Self;
    pub const PPP_ETHER: Self;
    pub const ATM_RFC1483: Self;
    pub const RAW: Self;
    pub const C_HDLC: Self;
    pub const IEEE802_11: Self;
    pub const FRELAY: Self;
    pub const LOOP: Self;
    pub const LINUX_SLL: Self;
    pub const LTALK: Self;
    pub const PFLOG: Self;
    pub const IEEE802_11_PRISM: Self;
    pub const IP_OVER_FC: Self;
    pub const SUNATM: Self;
    pub const IEEE802_11_RADIOTAP: Self;
    pub const ARCNET_LINUX: Self;
    pub const APPLE_IP_OVER_IEEE1394: Self;
    pub const MTP2_WITH_PHDR: Self;
    pub const MTP2: Self;
    pub const MTP3: Self;
    pub const SCCP: Self;
    pub const DOCSIS: Self;
    pub const LINUX_IRDA: Self;
    pub const USER0: Self;
    pub const USER1: Self;
    pub const USER2: Self;
    pub const USER3: Self;
    pub const USER4: Self;
    pub const USER5: Self;
    pub const USER6: Self;
    pub const USER7: Self;
    pub const USER8: Self;
    pub const USER9: Self;
    pub const USER10: Self;
    pub const USER11: Self;
    pub const USER12: Self;
    pub const USER13: Self;
    pub const USER14: Self;
    pub const USER15: Self;
    pub const IEEE802_11_AVS: Self;
    pub const BACNET_MS_TP: Self;
    pub const PPP_PPPD: Self;
    pub const GPRS_LLC: Self;
    pub const GPF_T: Self;
    pub const GPF_F: Self;
    pub const LINUX_LAPD: Self;
    pub const MFR: Self;
    pub const BLUETOOTH_HCI_H4: Self;
    pub const USB_LINUX: Self;
    pub const PPI: Self;
    pub const IEEE802_15_4_WITHFCS: Self;
    pub const SITA: Self;
    pub const ERF: Self;
    pub const BLUETOOTH_HCI_H4_WITH_PHDR: Self;
    pub const AX25_KISS: Self;
    pub const LAPD: Self;
    pub const PPP_WITH_DIR: Self;
    pub const C_HDLC_WITH_DIR: Self;
    pub const FRELAY_WITH_DIR: Self;
    pub const LAPB_WITH_DIR: Self;
    pub const IPMB_LINUX: Self;
    pub const IEEE802_15_4_NONASK_PHY: Self;
    pub const USB_LINUX_MMAPPED: Self;
    pub const FC_2: Self;
    pub const FC_2_WITH_FRAME_DELIMS: Self;
    pub const IPNET: Self;
    pub const CAN_SOCKETCAN: Self;
    pub const IPV4: Self;
    pub const IPV6: Self;
    pub const IEEE802_15_4_NOFCS: Self;
    pub const DBUS: Self;
    pub const DVB_CI: Self;
    pub const MUX27010: Self;
    pub const STANAG_5066_D_PDU: Self;
    pub const NFLOG: Self;
    pub const NETANALYZER: Self;
    pub const NETANALYZER_TRANSPARENT: Self;
    pub const IPOIB: Self;
    pub const MPEG_2_TS: Self;
    pub const NG40: Self;
    pub const NFC_LLCP: Self;
    pub const INFINIBAND: Self;
    pub const SCTP: Self;
    pub const USBPCAP: Self;
    pub const RTAC_SERIAL: Self;
    pub const BLUETOOTH_LE_LL: Self;
    pub const NETLINK: Self;
    pub const BLUETOOTH_LINUX_MONITOR: Self;
    pub const BLUETOOTH_BREDR_BB: Self;
    pub const BLUETOOTH_LE_LL_WITH_PHDR: Self;
    pub const PROFIBUS_DL: Self;
    pub const PKTAP: Self;
    pub const EPON: Self;
    pub const IPMI_HPM_2: Self;
    pub const ZWAVE_R1_R2: Self;
    pub const ZWAVE_R3: Self;
    pub const WATTSTOPPER_DLM: Self;
    pub const ISO_14443: Self;
    pub const RDS: Self;
    pub const USB_DARWIN: Self;
    pub const SDLC: Self;
    pub const LORATAP: Self;
    pub const VSOCK: Self;
    pub const NORDIC_BLE: Self;
    pub const DOCSIS31_XRA31: Self;
    pub const ETHERNET_MPACKET: Self;
    pub const DISPLAYPORT_AUX: Self;
    pub const LINUX_SLL2: Self;
    pub const OPENVIZSLA: Self;
    pub const EBHSCR: Self;
    pub const VPP_DISPATCH: Self;
    pub const DSA_TAG_BRCM: Self;
    pub const DSA_TAG_BRCM_PREPEND: Self;
    pub const IEEE802_15_4_TAP: Self;
    pub const DSA_TAG_DSA: Self;
    pub const DSA_TAG_EDSA: Self;
    pub const ELEE: Self;
    pub const Z_WAVE_SERIAL: Self;
    pub const USB_2_0: Self;
    pub const ATSC_ALP: Self;
}

#[derive(Clone, PartialEq, Eq)]
pub struct Packet<'a> {
    pub header: &'a PacketHeader,
    pub data: &'a [u8],
}
impl Deref for Packet<'_> {
    type Target = [u8];
}

#[derive(Copy, Clone)]
pub struct PacketHeader {
    pub ts: timeval,
    pub caplen: u32,
    pub len: u32,
}

pub type TstampType = TimestampType;

pub struct PacketStream<T: Activated + ?Sized, C> {}
impl<T: Activated + ?Sized, C> PacketStream<T, C> {
    pub fn capture_mut(&mut self) -> &mut Capture<T>;
}
impl<T: Activated + ?Sized, C: PacketCodec> Stream for PacketStream<T, C> {
    type Item = Result<C::Item, Error>;
}

#[derive(PartialEq, Eq)]
pub enum Error {
    MalformedError(Utf8Error),
    InvalidString,
    PcapError(String),
    InvalidLinktype,
    TimeoutExpired,
    NoMorePackets,
    NonNonBlock,
    InsufficientMemory,
    InvalidInputString,
    IoError(ErrorKind),
    InvalidRawFd,
    ErrnoError(Errno),
    BufferOverflow,
}
impl From<NulError> for Error {}
impl From<Utf8Error> for Error {}
impl From<io::Error> for Error {}
impl From<ErrorKind> for Error {}

mod hidden {
    pub enum pcap_t {}
}
