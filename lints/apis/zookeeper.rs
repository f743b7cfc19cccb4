#![source("zookeeper 0.8.0")]

use crate::hidden::{AddWatchMode, WatcherType, ZkState};
use std::time::Duration;

pub enum ZkError {}
pub type ZkResult<T> = Result<T, ZkError>;
pub struct ZooKeeper {}
impl ZooKeeperExt for ZooKeeper {}
pub trait Watcher {}
#[derive(Clone)]
pub struct Stat {}
#[derive(Clone)]
pub struct Acl {}
#[derive(Clone)]
pub enum CreateMode {}
pub struct Subscription {}

impl ZooKeeper {
    #[blocks(net, unbounded, why = "it connects to the server")]
    pub fn connect<W>(connect_string: &str, timeout: Duration, watcher: W) -> ZkResult<ZooKeeper>
    where
        W: Watcher + 'static;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn create(&self, path: &str, data: Vec<u8>, acl: Vec<Acl>, mode: CreateMode) -> ZkResult<String>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn delete(&self, path: &str, version: Option<i32>) -> ZkResult<()>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn exists(&self, path: &str, watch: bool) -> ZkResult<Option<Stat>>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn exists_w<W: Watcher + 'static>(&self, path: &str, watcher: W) -> ZkResult<Option<Stat>>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn get_acl(&self, path: &str) -> ZkResult<(Vec<Acl>, Stat)>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn set_acl(&self, path: &str, acl: Vec<Acl>, version: Option<i32>) -> ZkResult<Stat>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn get_children(&self, path: &str, watch: bool) -> ZkResult<Vec<String>>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn get_children_w<W: Watcher + 'static>(&self, path: &str, watcher: W) -> ZkResult<Vec<String>>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn get_data(&self, path: &str, watch: bool) -> ZkResult<(Vec<u8>, Stat)>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn get_data_w<W: Watcher + 'static>(&self, path: &str, watcher: W) -> ZkResult<(Vec<u8>, Stat)>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn set_data(&self, path: &str, data: Vec<u8>, version: Option<i32>) -> ZkResult<Stat>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn add_watch<W: Watcher + 'static>(&self, path: &str, mode: AddWatchMode, watcher: W) -> ZkResult<()>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn remove_watches(&self, path: &str, watcher_type: WatcherType) -> ZkResult<()>;
    pub fn add_listener<Listener: Fn(ZkState) + Send + 'static>(&self, listener: Listener) -> Subscription;
    pub fn remove_listener(&self, sub: Subscription);
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    pub fn close(&self) -> ZkResult<()>;
}

pub trait ZooKeeperExt {
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn ensure_path(&self, path: &str) -> ZkResult<()>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn get_children_recursive(&self, path: &str) -> ZkResult<Vec<String>>;
    #[blocks(net, unbounded, why = "it waits for the server's answer")]
    fn delete_recursive(&self, path: &str) -> ZkResult<()>;
}

mod hidden {
    pub struct AddWatchMode {}
    pub struct WatcherType {}
    pub struct ZkState {}
}
