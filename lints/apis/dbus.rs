#![source("dbus 0.9.12")]

use crate::arg::TypeMismatchError;
use crate::strings::ErrorName;

pub use crate::message::{Message, MessageType};
pub use crate::strings::Path;

pub struct Error {}
impl Error {
    pub fn new_custom<'a, N: Into<ErrorName<'a>>>(name: N, message: &str) -> Error;
    pub fn new_failed(message: &str) -> Error;
    pub fn name(&self) -> Option<&str>;
    pub fn message(&self) -> Option<&str>;
}
impl From<TypeMismatchError> for Error {}
impl From<MethodErr> for Error {}

#[derive(Clone, PartialOrd, Ord, PartialEq, Eq)]
pub struct MethodErr {}
impl From<TypeMismatchError> for MethodErr {}
impl<T: Into<ErrorName<'static>>, M: Into<String>> From<(T, M)> for MethodErr {}
impl From<Error> for MethodErr {}

pub mod arg {
    use std::collections::{HashMap, VecDeque};

    pub trait Arg {}

    pub trait Append {}

    pub trait AppendAll {
        fn append(&self, _: &mut IterAppend);
    }
    impl AppendAll for () {}
    impl AppendAll for VecDeque<Box<dyn RefArg>> {}

    pub trait Get<'a> {}

    pub trait ReadAll: Sized {
        fn read(i: &mut Iter) -> Result<Self, TypeMismatchError>;
    }
    impl ReadAll for () {}
    impl ReadAll for VecDeque<Box<dyn RefArg>> {}

    pub trait RefArg {}

    pub type PropMap = HashMap<String, Variant<Box<dyn RefArg + 'static>>>;

    pub struct Variant<T> {}

    pub struct IterAppend<'a> {}

    pub struct Iter<'a> {}

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct TypeMismatchError {}

    pub mod messageitem {
        pub enum MessageItem {}
    }
}

pub mod blocking {
    use crate::arg::{AppendAll, ReadAll};
    use crate::blocking::stdintf::org_freedesktop_dbus::{Introspectable, ObjectManager, Peer, Properties};
    use crate::channel::{MatchingReceiver, Token};
    use crate::message::{MatchRule, Message, SignalArgs};
    use crate::strings::{BusName, Interface, Member, Path};
    use crate::Error;
    use std::ops::Deref;
    use std::time::Duration;

    pub struct Connection {}

    pub trait BlockingSender {
        #[blocks(ffi, unbounded, tokio = "dbus::nonblock::Proxy::method_call", why = "it waits for the reply")]
        fn send_with_reply_and_block(&self, msg: Message, timeout: Duration) -> Result<Message, Error>;
    }

    #[derive(Clone)]
    pub struct Proxy<'a, C> {
        pub destination: BusName<'a>,
        pub path: Path<'a>,
        pub timeout: Duration,
        pub connection: C,
    }
    impl<'a, T: BlockingSender, C: Deref<Target = T>> Properties for Proxy<'a, C> {}
    impl<'a, T: BlockingSender, C: Deref<Target = T>> Introspectable for Proxy<'a, C> {}
    impl<'a, T: BlockingSender, C: Deref<Target = T>> Peer for Proxy<'a, C> {}
    impl<'a, T: BlockingSender, C: Deref<Target = T>> ObjectManager for Proxy<'a, C> {}
    impl<'a, C> Proxy<'a, C> {
        pub fn new<D: Into<BusName<'a>>, P: Into<Path<'a>>>(dest: D, path: P, timeout: Duration, connection: C) -> Self;
    }
    impl<'a, T: BlockingSender, C: Deref<Target = T>> Proxy<'a, C> {
        #[blocks(ffi, unbounded, tokio = "dbus::nonblock::Proxy::method_call", why = "it waits for the reply")]
        pub fn method_call<'i, 'm, R: ReadAll, A: AppendAll, I: Into<Interface<'i>>, M: Into<Member<'m>>>(
            &self,
            i: I,
            m: M,
            args: A,
        ) -> Result<R, Error>;
        pub fn match_start(&self, mr: MatchRule<'static>, call_add_match: bool, f: <T as MatchingReceiver>::F) -> Result<Token, Error>
        where
            T: MatchingReceiver;
        pub fn match_stop(&self, id: Token, call_remove_match: bool) -> Result<(), Error>
        where
            T: MatchingReceiver;
        pub fn match_signal<S: SignalArgs + ReadAll, F>(&self, f: F) -> Result<Token, Error>
        where
            T: MatchingReceiver,
            F: MakeSignal<<T as MatchingReceiver>::F, S, T>;
    }

    pub trait MakeSignal<G, S, T> {
        fn make(self, mstr: String) -> G;
    }

    impl Connection {
        #[blocks(ffi, unbounded, why = "it connects to D-Bus")]
        pub fn new_session() -> Result<Self, crate::Error>;
        #[blocks(ffi, unbounded, why = "it connects to D-Bus")]
        pub fn new_system() -> Result<Self, crate::Error>;
        #[blocks(ffi, unbounded, why = "it waits for a message")]
        pub fn process(&self, timeout: std::time::Duration) -> Result<bool, crate::Error>;
    }

    pub mod stdintf {
        pub mod org_freedesktop_dbus {
            use crate::arg::{Append, Arg, Get, PropMap};
            use crate::strings::Path;
            use crate::Error;
            use std::collections::HashMap;

            pub trait Properties {
                fn get<R0: for<'b> Get<'b> + 'static>(&self, interface_name: &str, property_name: &str) -> Result<R0, Error>;
                fn get_all(&self, interface_name: &str) -> Result<PropMap, Error>;
                fn set<I2: Arg + Append>(&self, interface_name: &str, property_name: &str, value: I2) -> Result<(), Error>;
            }

            pub trait Introspectable {
                fn introspect(&self) -> Result<String, Error>;
            }

            pub trait Peer {
                fn ping(&self) -> Result<(), Error>;
                fn get_machine_id(&self) -> Result<String, Error>;
            }

            pub trait ObjectManager {
                fn get_managed_objects(&self) -> Result<HashMap<Path<'static>, HashMap<String, PropMap>>, Error>;
            }
        }
    }
}

pub mod channel {
    use crate::message::MatchRule;

    #[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
    pub struct Token(pub usize);

    pub trait MatchingReceiver {
        type F;
        fn start_receive(&self, m: MatchRule<'static>, f: Self::F) -> Token;
        fn stop_receive(&self, id: Token) -> Option<(MatchRule<'static>, Self::F)>;
    }
}

pub mod message {
    use crate::arg::{AppendAll, ReadAll};
    use crate::strings::{BusName, Interface, Member, Path};

    pub enum MessageType {}

    pub trait SignalArgs {
        const NAME: &'static str;
        const INTERFACE: &'static str;
        fn to_emit_message(&self, path: &Path) -> Message
        where
            Self: AppendAll;
        fn from_message(m: &Message) -> Option<Self>
        where
            Self: Sized + ReadAll;
        fn match_rule<'a>(sender: Option<&'a BusName>, path: Option<&'a Path>) -> MatchRule<'a>;
        fn match_str(sender: Option<&BusName>, path: Option<&Path>) -> String;
    }

    #[derive(Clone, Default)]
    pub struct MatchRule<'a> {
        pub msg_type: Option<MessageType>,
        pub sender: Option<BusName<'a>>,
        pub strict_sender: bool,
        pub path: Option<Path<'a>>,
        pub path_is_namespace: bool,
        pub interface: Option<Interface<'a>>,
        pub member: Option<Member<'a>>,
        pub eavesdrop: bool,
    }

    pub struct Message {}
}

pub mod strings {
    use crate::arg::messageitem::MessageItem;

    #[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
    pub struct Path<'a> {}
    impl<'a> Default for Path<'a> {}
    impl<'a> TryFrom<&'a MessageItem> for &'a Path<'static> {
        type Error = ();
    }

    #[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
    pub struct Member<'a> {}

    #[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
    pub struct Interface<'a> {}

    #[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
    pub struct BusName<'a> {}

    #[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
    pub struct ErrorName<'a> {}
}
