#![source("tracing-core 0.1.36")]

pub use crate::callsite::Callsite;
pub use crate::dispatcher::Dispatch;
pub use crate::event::Event;
pub use crate::field::Field;
pub use crate::metadata::{Kind, Level, LevelFilter, Metadata};
pub use crate::subscriber::{Interest, Subscriber};
pub use std::sync::Once;

pub mod callsite {
    use crate::metadata::Metadata;
    use crate::subscriber::Interest;

    pub fn rebuild_interest_cache();
    pub fn register(callsite: &'static dyn Callsite);

    pub trait Callsite: Sync {
        fn set_interest(&self, interest: Interest);
        fn metadata(&self) -> &Metadata<'_>;
    }

    #[derive(Clone)]
    pub struct Identifier(pub &'static dyn Callsite);

    pub struct DefaultCallsite {}
    impl DefaultCallsite {
        pub fn new(meta: &'static Metadata<'static>) -> Self;
        pub fn register(&'static self) -> Interest;
        pub fn interest(&'static self) -> Interest;
    }
    impl Callsite for DefaultCallsite {}
}

pub mod dispatcher {
    use crate::event::Event;
    use crate::metadata::Metadata;
    use crate::span::{Attributes, Current, Id, Record};
    use crate::subscriber::{Interest, Subscriber};
    use std::any::Any;

    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T;
    pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard;
    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError>;
    pub fn get_default<T, F>(f: F) -> T
    where
        F: FnMut(&Dispatch) -> T;

    #[derive(Clone)]
    pub struct Dispatch {}
    impl Dispatch {
        pub fn none() -> Self;
        pub fn new<S>(subscriber: S) -> Self
        where
            S: Subscriber + Send + Sync + 'static;
        pub fn downgrade(&self) -> WeakDispatch;
        pub fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
        pub fn new_span(&self, span: &Attributes<'_>) -> Id;
        pub fn record(&self, span: &Id, values: &Record<'_>);
        pub fn record_follows_from(&self, span: &Id, follows: &Id);
        pub fn enabled(&self, metadata: &Metadata<'_>) -> bool;
        pub fn event(&self, event: &Event<'_>);
        pub fn enter(&self, span: &Id);
        pub fn exit(&self, span: &Id);
        pub fn clone_span(&self, id: &Id) -> Id;
        pub fn drop_span(&self, id: Id);
        pub fn try_close(&self, id: Id) -> bool;
        pub fn current_span(&self) -> Current;
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    }
    impl Default for Dispatch {}
    impl<S> From<S> for Dispatch where S: Subscriber + Send + Sync + 'static {}

    #[derive(Clone)]
    pub struct WeakDispatch {}
    impl WeakDispatch {
        pub fn upgrade(&self) -> Option<Dispatch>;
    }

    pub struct DefaultGuard {}

    pub struct SetGlobalDefaultError {}
}

pub mod event {
    use crate::field::{Iter, ValueSet, Visit};
    use crate::metadata::Metadata;
    use crate::span::Id;

    pub struct Event<'a> {}
    impl<'a> Event<'a> {
        pub fn dispatch(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
        pub fn new(metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Self;
        pub fn new_child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'a>) -> Self;
        pub fn child_of(parent: impl Into<Option<Id>>, metadata: &'static Metadata<'static>, fields: &'a ValueSet<'_>);
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn fields(&self) -> Iter;
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn is_root(&self) -> bool;
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> Option<&Id>;
    }
}

pub mod field {
    use crate::callsite::Identifier;
    use crate::hidden::Wrapping;
    use std::borrow::Borrow;
    use std::fmt::{Debug, DebugMap, DebugStruct, Display};
    use std::{error, fmt};

    pub fn display<T>(t: T) -> DisplayValue<T>
    where
        T: Display;
    pub fn debug<T>(t: T) -> DebugValue<T>
    where
        T: Debug;

    pub struct Field {}
    impl Field {
        pub fn callsite(&self) -> Identifier;
        pub fn name(&self) -> &'static str;
        pub fn index(&self) -> usize;
    }
    impl AsRef<str> for Field {}
    impl Clone for Field {}

    #[derive(Eq, PartialEq)]
    pub struct Empty;
    impl Value for Empty {}

    pub struct FieldSet {}
    impl FieldSet {
        pub fn new(names: &'static [&'static str], callsite: Identifier) -> Self;
        pub fn field<Q: Borrow<str> + ?Sized>(&self, name: &Q) -> Option<Field>;
        pub fn contains(&self, field: &Field) -> bool;
        pub fn iter(&self) -> Iter;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }
    impl IntoIterator for &FieldSet {
        type IntoIter = Iter;
        type Item = Field;
    }

    pub struct ValueSet<'a> {}
    impl ValueSet<'_> {
        pub fn callsite(&self) -> Identifier;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
    }

    pub struct Iter {}
    impl Iterator for Iter {
        type Item = Field;
    }

    pub trait Visit {
        fn record_f64(&mut self, field: &Field, value: f64);
        fn record_i64(&mut self, field: &Field, value: i64);
        fn record_u64(&mut self, field: &Field, value: u64);
        fn record_i128(&mut self, field: &Field, value: i128);
        fn record_u128(&mut self, field: &Field, value: u128);
        fn record_bool(&mut self, field: &Field, value: bool);
        fn record_str(&mut self, field: &Field, value: &str);
        fn record_bytes(&mut self, field: &Field, value: &[u8]);
        fn record_error(&mut self, field: &Field, value: &(dyn error::Error + 'static));
        fn record_debug(&mut self, field: &Field, value: &dyn Debug);
    }
    impl Visit for DebugStruct<'_, '_> {}
    impl Visit for DebugMap<'_, '_> {}
    impl<F> Visit for F where F: FnMut(&Field, &dyn Debug) {}

    pub trait Value {
        fn record(&self, key: &Field, visitor: &mut dyn Visit);
    }
    impl<T: Value> Value for Wrapping<T> {}
    impl Value for str {}
    impl Value for [u8] {}
    impl Value for dyn error::Error + 'static {}
    impl Value for dyn error::Error + Send + 'static {}
    impl Value for dyn error::Error + Sync + 'static {}
    impl Value for dyn error::Error + Send + Sync + 'static {}
    impl<'a, T: ?Sized> Value for &'a T where T: Value + 'a {}
    impl<'a, T: ?Sized> Value for &'a mut T where T: Value + 'a {}
    impl Value for fmt::Arguments<'_> {}
    impl<T: ?Sized> Value for Box<T> where T: Value {}
    impl Value for String {}
    impl<T: Value> Value for Option<T> {}

    #[derive(Clone)]
    pub struct DisplayValue<T: Display> {}
    impl<T> Value for DisplayValue<T> where T: Display {}

    #[derive(Clone)]
    pub struct DebugValue<T: Debug> {}
    impl<T> Value for DebugValue<T> where T: Debug {}
}

mod hidden {
    pub struct Wrapping<A> {}
}

pub mod metadata {
    use crate::callsite::Identifier;
    use crate::field::FieldSet;
    use std::str::FromStr;

    pub struct Metadata<'a> {}
    impl<'a> Metadata<'a> {
        pub fn new(
            name: &'static str,
            target: &'a str,
            level: Level,
            file: Option<&'a str>,
            line: Option<u32>,
            module_path: Option<&'a str>,
            fields: FieldSet,
            kind: Kind,
        ) -> Self;
        pub fn fields(&self) -> &FieldSet;
        pub fn level(&self) -> &Level;
        pub fn name(&self) -> &'static str;
        pub fn target(&self) -> &'a str;
        pub fn module_path(&self) -> Option<&'a str>;
        pub fn file(&self) -> Option<&'a str>;
        pub fn line(&self) -> Option<u32>;
        pub fn callsite(&self) -> Identifier;
        pub fn is_event(&self) -> bool;
        pub fn is_span(&self) -> bool;
    }

    #[derive(Clone, Eq, PartialEq)]
    pub struct Kind {}
    impl Kind {
        pub const EVENT: Kind;
        pub const SPAN: Kind;
        pub const HINT: Kind;
        pub fn is_span(&self) -> bool;
        pub fn is_event(&self) -> bool;
        pub fn is_hint(&self) -> bool;
        pub fn hint(self) -> Self;
    }

    #[derive(Copy, Clone, PartialEq, Eq, Hash)]
    pub struct Level {}
    impl Level {
        pub const ERROR: Level;
        pub const WARN: Level;
        pub const INFO: Level;
        pub const DEBUG: Level;
        pub const TRACE: Level;
        pub fn as_str(&self) -> &'static str;
    }
    impl FromStr for Level {
        type Err = ParseLevelError;
    }

    #[derive(Copy, Clone, Eq, PartialEq, Hash)]
    pub struct LevelFilter {}
    impl From<Level> for LevelFilter {}
    impl From<Option<Level>> for LevelFilter {}
    impl LevelFilter {
        pub const OFF: LevelFilter;
        pub const ERROR: LevelFilter;
        pub const WARN: LevelFilter;
        pub const INFO: LevelFilter;
        pub const DEBUG: LevelFilter;
        pub const TRACE: LevelFilter;
        pub fn from_level(level: Level) -> Self;
        pub fn into_level(self) -> Option<Level>;
        pub fn current() -> Self;
    }
    impl FromStr for LevelFilter {
        type Err = ParseLevelFilterError;
    }

    #[derive(Clone)]
    pub struct ParseLevelFilterError {}

    pub struct ParseLevelError {}
}

pub mod span {
    use crate::field::{Field, FieldSet, ValueSet, Visit};
    use crate::metadata::Metadata;
    use std::num::NonZeroU64;

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Id {}
    impl Id {
        pub fn from_u64(u: u64) -> Self;
        pub fn from_non_zero_u64(id: NonZeroU64) -> Self;
        pub fn into_u64(&self) -> u64;
        pub fn into_non_zero_u64(&self) -> NonZeroU64;
    }

    pub struct Attributes<'a> {}
    impl<'a> Attributes<'a> {
        pub fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Self;
        pub fn metadata(&self) -> &'static Metadata<'static>;
        pub fn values(&self) -> &ValueSet<'a>;
        pub fn is_root(&self) -> bool;
        pub fn is_contextual(&self) -> bool;
        pub fn parent(&self) -> Option<&Id>;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn contains(&self, field: &Field) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn fields(&self) -> &FieldSet;
    }

    pub struct Record<'a> {}
    impl<'a> Record<'a> {
        pub fn new(values: &'a ValueSet<'a>) -> Self;
        pub fn record(&self, visitor: &mut dyn Visit);
        pub fn len(&self) -> usize;
        pub fn contains(&self, field: &Field) -> bool;
        pub fn is_empty(&self) -> bool;
    }

    pub struct Current {}
    impl Current {
        pub fn new(id: Id, metadata: &'static Metadata<'static>) -> Self;
        pub fn none() -> Self;
        pub fn is_known(&self) -> bool;
        pub fn into_inner(self) -> Option<(Id, &'static Metadata<'static>)>;
        pub fn id(&self) -> Option<&Id>;
        pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    }
}

pub mod subscriber {
    use crate::dispatcher::Dispatch;
    use crate::event::Event;
    use crate::metadata::{LevelFilter, Metadata};
    use crate::span::{Attributes, Current, Id, Record};
    use std::any::{Any, TypeId};
    use std::sync::Arc;

    pub trait Subscriber: 'static {
        fn on_register_dispatch(&self, subscriber: &Dispatch);
        fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
        fn enabled(&self, metadata: &Metadata<'_>) -> bool;
        fn max_level_hint(&self) -> Option<LevelFilter>;
        fn new_span(&self, span: &Attributes<'_>) -> Id;
        fn record(&self, span: &Id, values: &Record<'_>);
        fn record_follows_from(&self, span: &Id, follows: &Id);
        fn event_enabled(&self, event: &Event<'_>) -> bool;
        fn event(&self, event: &Event<'_>);
        fn enter(&self, span: &Id);
        fn exit(&self, span: &Id);
        fn clone_span(&self, id: &Id) -> Id;
        fn drop_span(&self, id: Id);
        fn try_close(&self, id: Id) -> bool;
        fn current_span(&self) -> Current;
        unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
    }
    impl dyn Subscriber {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    }
    impl dyn Subscriber + Send {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    }
    impl dyn Subscriber + Sync {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    }
    impl dyn Subscriber + Send + Sync {
        pub fn is<T: Any>(&self) -> bool;
        pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
    }
    impl<S> Subscriber for Box<S> where S: Subscriber + ?Sized {}
    impl<S> Subscriber for Arc<S> where S: Subscriber + ?Sized {}

    #[derive(Clone)]
    pub struct Interest {}
    impl Interest {
        pub fn never() -> Self;
        pub fn sometimes() -> Self;
        pub fn always() -> Self;
        pub fn is_never(&self) -> bool;
        pub fn is_sometimes(&self) -> bool;
        pub fn is_always(&self) -> bool;
    }

    #[derive(Copy, Clone, Default)]
    pub struct NoSubscriber {}
    impl Subscriber for NoSubscriber {}
    impl NoSubscriber {
        pub fn new() -> Self;
    }
}
