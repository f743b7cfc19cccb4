#![source("zbus 5.19.0")]
#![handlers_alone("tokio")]

use hex::FromHexError;
use std::convert::Infallible;
use std::sync::Arc;
use std::{io, result};
use zbus_names::{Error as NamesError, InterfaceName, OwnedErrorName};
use zvariant::{signature, Error as VariantError, ObjectPath};

pub use crate::address::Address;
pub use crate::connection::Connection;
pub use crate::message::Message;
pub use crate::object_server::ObjectServer;
pub use crate::proxy::Proxy;

pub enum Error {
    InterfaceNotFound,
    Address(String),
    InputOutput(Arc<io::Error>),
    InvalidField,
    ExcessData,
    Variant(VariantError),
    Names(NamesError),
    IncorrectEndian,
    Handshake(String),
    InvalidReply,
    MethodError(OwnedErrorName, Option<String>, Message),
    MissingField,
    InvalidGUID,
    Unsupported,
    FDO(Box<crate::fdo::Error>),
    NameTaken,
    InvalidMatchRule,
    Failure(String),
    MissingParameter(&'static str),
    InvalidSerial,
    InterfaceExists(InterfaceName<'static>, ObjectPath<'static>),
    Connection(Arc<io::Error>, Address),
}
impl Clone for Error {}
impl From<io::Error> for Error {}
impl From<VariantError> for Error {}
impl From<signature::Error> for Error {}
impl From<NamesError> for Error {}
impl From<crate::fdo::Error> for Error {}
impl From<Infallible> for Error {}
impl From<Message> for Error {}
impl From<FromHexError> for Error {}

pub type Result<T> = result::Result<T, Error>;

pub struct OwnedGuid {}

pub struct MessageStream {}

pub struct Executor<'a> {}

#[attribute(handler, sync_too)]
pub fn interface();
#[attribute(opaque)]
pub fn proxy();

pub mod address {
    pub struct Address {}
}

pub mod blocking {
    pub use crate::blocking::connection::Connection;
    pub use crate::blocking::object_server::ObjectServer;
    pub use crate::blocking::proxy::Proxy;

    pub struct MessageIterator {}

    pub mod connection {
        use crate::blocking::object_server::ObjectServer;
        use crate::blocking::MessageIterator;
        use crate::fdo::{ConnectionCredentials, RequestNameFlags, RequestNameReply};
        use crate::message::{Header, Message};
        use crate::Error;
        use enumflags2::BitFlags;
        use event_listener::EventListener;
        use serde::Serialize;
        use std::io;
        use std::ops::Deref;
        use std::sync::Arc;
        use std::time::Duration;
        use zbus_macros::DBusError;
        use zbus_names::{BusName, ErrorName, InterfaceName, MemberName, OwnedUniqueName, WellKnownName};
        use zvariant::{DynamicType, ObjectPath};

        #[derive(Clone)]
        pub struct Connection {}
        impl Connection {
            #[blocks(ffi, fatal, tokio = "zbus::Connection::session", async_std = "zbus::Connection::session", smol = "zbus::Connection::session", why = "it runs a runtime of its own inside")]
            pub fn session() -> crate::Result<Self>;
            #[blocks(ffi, fatal, tokio = "zbus::Connection::system", async_std = "zbus::Connection::system", smol = "zbus::Connection::system", why = "it runs a runtime of its own inside")]
            pub fn system() -> crate::Result<Self>;
            pub fn max_queued(&self) -> usize;
            pub fn set_max_queued(self, max: usize);
            pub fn server_guid(&self) -> &str;
            pub fn unique_name(&self) -> Option<&OwnedUniqueName>;
            pub fn send(&self, msg: &Message) -> crate::Result<()>;
            pub fn call_method<'d, 'p, 'i, 'm, D, P, I, M, B>(
                &self,
                destination: Option<D>,
                path: P,
                iface: Option<I>,
                method_name: M,
                body: &B,
            ) -> crate::Result<Message>
            where
                D: TryInto<BusName<'d>>,
                P: TryInto<ObjectPath<'p>>,
                I: TryInto<InterfaceName<'i>>,
                M: TryInto<MemberName<'m>>,
                D::Error: Into<Error>,
                P::Error: Into<Error>,
                I::Error: Into<Error>,
                M::Error: Into<Error>,
                B: Serialize + DynamicType;
            pub fn emit_signal<'d, 'p, 'i, 'm, D, P, I, M, B>(
                &self,
                destination: Option<D>,
                path: P,
                iface: I,
                signal_name: M,
                body: &B,
            ) -> crate::Result<()>
            where
                D: TryInto<BusName<'d>>,
                P: TryInto<ObjectPath<'p>>,
                I: TryInto<InterfaceName<'i>>,
                M: TryInto<MemberName<'m>>,
                D::Error: Into<Error>,
                P::Error: Into<Error>,
                I::Error: Into<Error>,
                M::Error: Into<Error>,
                B: Serialize + DynamicType;
            pub fn reply<B>(&self, call: &Header<'_>, body: &B) -> crate::Result<()>
            where
                B: Serialize + DynamicType;
            pub fn reply_error<'e, E, B>(&self, call: &Header<'_>, error_name: E, body: &B) -> crate::Result<()>
            where
                B: Serialize + DynamicType,
                E: TryInto<ErrorName<'e>>,
                E::Error: Into<Error>;
            pub fn reply_dbus_error(&self, call: &Header<'_>, err: impl DBusError) -> crate::Result<()>;
            pub fn request_name<'w, W>(&self, well_known_name: W) -> crate::Result<()>
            where
                W: TryInto<WellKnownName<'w>>,
                W::Error: Into<Error>;
            pub fn request_name_with_flags<'w, W>(
                &self,
                well_known_name: W,
                flags: BitFlags<RequestNameFlags>,
            ) -> crate::Result<RequestNameReply>
            where
                W: TryInto<WellKnownName<'w>>,
                W::Error: Into<Error>;
            pub fn release_name<'w, W>(&self, well_known_name: W) -> crate::Result<bool>
            where
                W: TryInto<WellKnownName<'w>>,
                W::Error: Into<Error>;
            pub fn is_bus(&self) -> bool;
            pub fn object_server(&self) -> impl Deref<Target = ObjectServer> + '_;
            pub fn inner(&self) -> &crate::connection::Connection;
            pub fn into_inner(self) -> crate::connection::Connection;
            pub fn monitor_activity(&self) -> EventListener;
            pub fn is_closed(&self) -> bool;
            pub fn closed(&self);
            pub async fn peer_creds(&self) -> io::Result<&Arc<ConnectionCredentials>>;
            pub fn peer_credentials(&self) -> io::Result<ConnectionCredentials>;
            pub fn close(self) -> crate::Result<()>;
            pub fn graceful_shutdown(self);
            pub fn method_timeout(&self) -> Option<Duration>;
        }
        impl From<crate::connection::Connection> for Connection {}
        impl From<MessageIterator> for Connection {}
        impl From<&MessageIterator> for Connection {}
    }

    pub mod object_server {
        pub struct ObjectServer {}
    }

    pub mod proxy {
        use crate::blocking::connection::Connection;
        use crate::message::Message;
        use crate::proxy::{Defaults, MethodFlags};
        use crate::Error;
        use enumflags2::BitFlags;
        use serde::Serialize;
        use std::ops::Deref;
        use zbus_names::{BusName, InterfaceName, MemberName, UniqueName};
        use zvariant::{DynamicDeserialize, DynamicType, ObjectPath, OwnedValue, Value};

        #[derive(Clone)]
        pub struct Proxy<'a> {}
        impl<'a> Proxy<'a> {
            #[blocks(ffi, fatal, tokio = "zbus::Proxy::new", async_std = "zbus::Proxy::new", smol = "zbus::Proxy::new", why = "it runs a runtime of its own inside")]
            pub fn new<D, P, I>(conn: &Connection, destination: D, path: P, interface: I) -> crate::Result<Proxy<'a>>
            where
                D: TryInto<BusName<'a>>,
                P: TryInto<ObjectPath<'a>>,
                I: TryInto<InterfaceName<'a>>,
                D::Error: Into<Error>,
                P::Error: Into<Error>,
                I::Error: Into<Error>;
            pub fn new_owned<D, P, I>(conn: Connection, destination: D, path: P, interface: I) -> crate::Result<Proxy<'a>>
            where
                D: TryInto<BusName<'static>>,
                P: TryInto<ObjectPath<'static>>,
                I: TryInto<InterfaceName<'static>>,
                D::Error: Into<Error>,
                P::Error: Into<Error>,
                I::Error: Into<Error>;
            pub fn connection(&self) -> &Connection;
            pub fn destination(&self) -> &BusName<'a>;
            pub fn path(&self) -> &ObjectPath<'a>;
            pub fn interface(&self) -> &InterfaceName<'a>;
            pub fn introspect(&self) -> crate::fdo::Result<String>;
            pub fn cached_property<T>(&self, property_name: &str) -> crate::Result<Option<T>>
            where
                T: TryFrom<OwnedValue>,
                T::Error: Into<Error>;
            pub fn cached_property_raw<'p>(&'p self, property_name: &'p str) -> Option<impl Deref<Target = Value<'static>> + 'p>;
            #[blocks(ffi, fatal, tokio = "zbus::Proxy::get_property", async_std = "zbus::Proxy::get_property", smol = "zbus::Proxy::get_property", why = "it waits for D-Bus")]
            pub fn get_property<T>(&self, property_name: &str) -> crate::Result<T>
            where
                T: TryFrom<OwnedValue>,
                T::Error: Into<Error>;
            pub fn set_property<'t, T>(&self, property_name: &str, value: T) -> crate::fdo::Result<()>
            where
                T: 't + Into<Value<'t>>;
            #[blocks(ffi, fatal, tokio = "zbus::Proxy::call_method", async_std = "zbus::Proxy::call_method", smol = "zbus::Proxy::call_method", why = "it waits for D-Bus")]
            pub fn call_method<'m, M, B>(&self, method_name: M, body: &B) -> crate::Result<Message>
            where
                M: TryInto<MemberName<'m>>,
                M::Error: Into<Error>,
                B: Serialize + DynamicType;
            #[blocks(ffi, fatal, tokio = "zbus::Proxy::call", async_std = "zbus::Proxy::call", smol = "zbus::Proxy::call", why = "it waits for D-Bus")]
            pub fn call<'m, M, B, R>(&self, method_name: M, body: &B) -> crate::Result<R>
            where
                M: TryInto<MemberName<'m>>,
                M::Error: Into<Error>,
                B: Serialize + DynamicType,
                R: for<'d> DynamicDeserialize<'d>;
            #[blocks(ffi, fatal, why = "it waits for D-Bus")]
            pub fn call_with_flags<'m, M, B, R>(&self, method_name: M, flags: BitFlags<MethodFlags>, body: &B) -> crate::Result<Option<R>>
            where
                M: TryInto<MemberName<'m>>,
                M::Error: Into<Error>,
                B: Serialize + DynamicType,
                R: for<'d> DynamicDeserialize<'d>;
            #[blocks(ffi, fatal, why = "it waits for D-Bus")]
            pub fn call_noreply<'m, M, B>(&self, method_name: M, body: &B) -> crate::Result<()>
            where
                M: TryInto<MemberName<'m>>,
                M::Error: Into<Error>,
                B: Serialize + DynamicType;
            pub fn receive_signal<'m, M>(&self, signal_name: M) -> crate::Result<SignalIterator<'m>>
            where
                M: TryInto<MemberName<'m>>,
                M::Error: Into<Error>;
            pub fn receive_signal_with_args<'m, M>(&self, signal_name: M, args: &[(u8, &str)]) -> crate::Result<SignalIterator<'m>>
            where
                M: TryInto<MemberName<'m>>,
                M::Error: Into<Error>;
            pub fn receive_all_signals(&self) -> crate::Result<SignalIterator<'static>>;
            pub fn receive_property_changed<'name: 'a, T>(&self, name: &'name str) -> PropertyIterator<'a, T>;
            pub fn receive_owner_changed(&self) -> crate::Result<OwnerChangedIterator<'a>>;
            pub fn inner(&self) -> &crate::proxy::Proxy<'a>;
            pub fn into_inner(self) -> crate::proxy::Proxy<'a>;
        }
        impl Defaults for Proxy<'_> {}
        impl<'a> AsRef<Proxy<'a>> for Proxy<'a> {}
        impl<'a> From<crate::proxy::Proxy<'a>> for Proxy<'a> {}

        pub struct SignalIterator<'a> {}
        impl Iterator for SignalIterator<'_> {
            type Item = Message;
        }

        pub struct PropertyIterator<'a, T> {}
        impl<'a, T> Iterator for PropertyIterator<'a, T>
        where
            T: Unpin,
        {
            type Item = PropertyChanged<'a, T>;
        }

        pub struct PropertyChanged<'a, T> {}

        pub struct OwnerChangedIterator<'a> {}
        impl Iterator for OwnerChangedIterator<'_> {
            type Item = Option<UniqueName<'static>>;
        }
    }
}

pub mod conn {
    pub use crate::connection::Connection;
}

pub mod connection {
    use crate::fdo::{ConnectionCredentials, RequestNameFlags, RequestNameReply};
    use crate::message::{Header, Message};
    use crate::object_server::ObjectServer;
    use crate::{Error, Executor, MessageStream, OwnedGuid};
    use enumflags2::BitFlags;
    use event_listener::EventListener;
    use serde::Serialize;
    use std::io;
    use std::sync::Arc;
    use std::time::Duration;
    use zbus_macros::DBusError;
    use zbus_names::{BusName, ErrorName, InterfaceName, MemberName, OwnedUniqueName, WellKnownName};
    use zvariant::{DynamicType, ObjectPath};

    #[derive(Clone)]
    pub struct Connection {}
    impl Connection {
        pub async fn send(&self, msg: &Message) -> crate::Result<()>;
        pub async fn call_method<'d, 'p, 'i, 'm, D, P, I, M, B>(
            &self,
            destination: Option<D>,
            path: P,
            interface: Option<I>,
            method_name: M,
            body: &B,
        ) -> crate::Result<Message>
        where
            D: TryInto<BusName<'d>>,
            P: TryInto<ObjectPath<'p>>,
            I: TryInto<InterfaceName<'i>>,
            M: TryInto<MemberName<'m>>,
            D::Error: Into<Error>,
            P::Error: Into<Error>,
            I::Error: Into<Error>,
            M::Error: Into<Error>,
            B: Serialize + DynamicType;
        pub async fn emit_signal<'d, 'p, 'i, 'm, D, P, I, M, B>(
            &self,
            destination: Option<D>,
            path: P,
            interface: I,
            signal_name: M,
            body: &B,
        ) -> crate::Result<()>
        where
            D: TryInto<BusName<'d>>,
            P: TryInto<ObjectPath<'p>>,
            I: TryInto<InterfaceName<'i>>,
            M: TryInto<MemberName<'m>>,
            D::Error: Into<Error>,
            P::Error: Into<Error>,
            I::Error: Into<Error>,
            M::Error: Into<Error>,
            B: Serialize + DynamicType;
        pub async fn reply<B>(&self, call: &Header<'_>, body: &B) -> crate::Result<()>
        where
            B: Serialize + DynamicType;
        pub async fn reply_error<'e, E, B>(&self, call: &Header<'_>, error_name: E, body: &B) -> crate::Result<()>
        where
            B: Serialize + DynamicType,
            E: TryInto<ErrorName<'e>>,
            E::Error: Into<Error>;
        pub async fn reply_dbus_error(&self, call: &Header<'_>, err: impl DBusError) -> crate::Result<()>;
        pub async fn request_name<'w, W>(&self, well_known_name: W) -> crate::Result<()>
        where
            W: TryInto<WellKnownName<'w>>,
            W::Error: Into<Error>;
        pub async fn request_name_with_flags<'w, W>(
            &self,
            well_known_name: W,
            flags: BitFlags<RequestNameFlags>,
        ) -> crate::Result<RequestNameReply>
        where
            W: TryInto<WellKnownName<'w>>,
            W::Error: Into<Error>;
        pub async fn release_name<'w, W>(&self, well_known_name: W) -> crate::Result<bool>
        where
            W: TryInto<WellKnownName<'w>>,
            W::Error: Into<Error>;
        pub fn is_bus(&self) -> bool;
        pub fn unique_name(&self) -> Option<&OwnedUniqueName>;
        pub fn set_unique_name<U>(&self, unique_name: U) -> crate::Result<()>
        where
            U: TryInto<OwnedUniqueName>,
            U::Error: Into<Error>;
        pub fn max_queued(&self) -> usize;
        pub fn set_max_queued(&mut self, max: usize);
        pub fn server_guid(&self) -> &OwnedGuid;
        pub fn executor(&self) -> &Executor<'static>;
        pub fn object_server(&self) -> &ObjectServer;
        pub fn method_timeout(&self) -> Option<Duration>;
        pub async fn session() -> crate::Result<Self>;
        pub async fn system() -> crate::Result<Self>;
        pub fn monitor_activity(&self) -> EventListener;
        pub fn is_closed(&self) -> bool;
        pub async fn closed(&self);
        pub async fn peer_creds(&self) -> io::Result<&Arc<ConnectionCredentials>>;
        pub async fn peer_credentials(&self) -> io::Result<ConnectionCredentials>;
        pub async fn close(self) -> crate::Result<()>;
        pub async fn graceful_shutdown(self);
    }
    impl From<crate::blocking::connection::Connection> for Connection {}
    impl From<MessageStream> for Connection {}
    impl From<&MessageStream> for Connection {}
}

pub mod fdo {
    use std::result;

    pub enum Error {}

    pub type Result<T> = result::Result<T, Error>;

    #[derive(PartialEq, Eq, Copy, Clone)]
    pub enum RequestNameFlags {
        AllowReplacement,
        ReplaceExisting,
        DoNotQueue,
    }

    #[derive(PartialEq, Eq)]
    pub enum RequestNameReply {
        PrimaryOwner,
        InQueue,
        Exists,
        AlreadyOwner,
    }

    pub struct ConnectionCredentials {}
}

pub mod message {
    #[derive(Clone)]
    pub struct Header<'m> {}

    #[derive(Clone)]
    pub struct Message {}
}

pub mod object_server {
    pub struct ObjectServer {}
}

pub mod proxy {
    use crate::connection::Connection;
    use crate::message::Message;
    use crate::Error;
    use enumflags2::BitFlags;
    use serde::Serialize;
    use std::ops::Deref;
    use zbus_names::{BusName, InterfaceName, MemberName};
    use zvariant::{DynamicDeserialize, DynamicType, ObjectPath, OwnedValue, Value};

    pub trait Defaults {
        const INTERFACE: &'static Option<InterfaceName<'static>>;
        const DESTINATION: &'static Option<BusName<'static>>;
        const PATH: &'static Option<ObjectPath<'static>>;
    }

    #[derive(Clone)]
    pub struct Proxy<'a> {}
    impl Defaults for Proxy<'_> {}
    impl<'a> Proxy<'a> {
        pub async fn new<D, P, I>(conn: &Connection, destination: D, path: P, interface: I) -> crate::Result<Proxy<'a>>
        where
            D: TryInto<BusName<'a>>,
            P: TryInto<ObjectPath<'a>>,
            I: TryInto<InterfaceName<'a>>,
            D::Error: Into<Error>,
            P::Error: Into<Error>,
            I::Error: Into<Error>;
        pub async fn new_owned<D, P, I>(conn: Connection, destination: D, path: P, interface: I) -> crate::Result<Proxy<'a>>
        where
            D: TryInto<BusName<'static>>,
            P: TryInto<ObjectPath<'static>>,
            I: TryInto<InterfaceName<'static>>,
            D::Error: Into<Error>,
            P::Error: Into<Error>,
            I::Error: Into<Error>;
        pub fn connection(&self) -> &Connection;
        pub fn destination(&self) -> &BusName<'a>;
        pub fn path(&self) -> &ObjectPath<'a>;
        pub fn interface(&self) -> &InterfaceName<'a>;
        pub async fn introspect(&self) -> crate::fdo::Result<String>;
        pub fn cached_property<T>(&self, property_name: &str) -> crate::Result<Option<T>>
        where
            T: TryFrom<OwnedValue>,
            T::Error: Into<Error>;
        pub fn cached_property_raw<'p>(&'p self, property_name: &'p str) -> Option<impl Deref<Target = Value<'static>> + 'p>;
        pub async fn get_property<T>(&self, property_name: &str) -> crate::Result<T>
        where
            T: TryFrom<OwnedValue>,
            T::Error: Into<Error>;
        pub async fn set_property<'t, T>(&self, property_name: &str, value: T) -> crate::fdo::Result<()>
        where
            T: 't + Into<Value<'t>>;
        pub async fn call_method<'m, M, B>(&self, method_name: M, body: &B) -> crate::Result<Message>
        where
            M: TryInto<MemberName<'m>>,
            M::Error: Into<Error>,
            B: Serialize + DynamicType;
        pub async fn call<'m, M, B, R>(&self, method_name: M, body: &B) -> crate::Result<R>
        where
            M: TryInto<MemberName<'m>>,
            M::Error: Into<Error>,
            B: Serialize + DynamicType,
            R: for<'d> DynamicDeserialize<'d>;
        pub async fn call_with_flags<'m, M, B, R>(
            &self,
            method_name: M,
            flags: BitFlags<MethodFlags>,
            body: &B,
        ) -> crate::Result<Option<R>>
        where
            M: TryInto<MemberName<'m>>,
            M::Error: Into<Error>,
            B: Serialize + DynamicType,
            R: for<'d> DynamicDeserialize<'d>;
        pub async fn call_noreply<'m, M, B>(&self, method_name: M, body: &B) -> crate::Result<()>
        where
            M: TryInto<MemberName<'m>>,
            M::Error: Into<Error>,
            B: Serialize + DynamicType;
        pub async fn receive_signal<'m, M>(&self, signal_name: M) -> crate::Result<SignalStream<'m>>
        where
            M: TryInto<MemberName<'m>>,
            M::Error: Into<Error>;
        pub async fn receive_signal_with_args<'m, M>(&self, signal_name: M, args: &[(u8, &str)]) -> crate::Result<SignalStream<'m>>
        where
            M: TryInto<MemberName<'m>>,
            M::Error: Into<Error>;
        pub async fn receive_all_signals(&self) -> crate::Result<SignalStream<'static>>;
        pub async fn receive_property_changed<'name: 'a, T>(&self, name: &'name str) -> PropertyStream<'a, T>;
        pub async fn receive_owner_changed(&self) -> crate::Result<OwnerChangedStream<'a>>;
    }
    impl<'a> From<crate::blocking::proxy::Proxy<'a>> for Proxy<'a> {}

    pub struct PropertyStream<'a, T> {}

    #[derive(Copy, Clone, PartialEq, Eq)]
    pub enum MethodFlags {
        NoReplyExpected,
        NoAutoStart,
        AllowInteractiveAuth,
    }

    pub struct OwnerChangedStream<'a> {}

    pub struct SignalStream<'a> {}
}
