#![source("tracing 0.1.44")]
#![closures(here)]

pub use crate::instrument::Instrument;
pub use crate::span::Span;
pub use tracing_core::dispatcher::Dispatch;
pub use tracing_core::event::Event;
pub use tracing_core::field::Value;
pub use tracing_core::{Level, Metadata};

#[arguments(here)]
#[macro_export]
macro_rules! trace {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! debug {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! info {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! warn {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! error {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! event {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! span {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! trace_span {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! debug_span {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! info_span {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! warn_span {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! error_span {
    () => {};
}
#[arguments(here)]
#[macro_export]
macro_rules! enabled {
    () => {};
}
#[attribute(transparent)]
pub fn instrument();

pub mod dispatcher {
    pub use tracing_core::dispatcher::{
        get_default, set_default, set_global_default, with_default, DefaultGuard, Dispatch, SetGlobalDefaultError, WeakDispatch,
    };
}

pub mod field {
    use tracing_core::field::Field;
    use tracing_core::Metadata;

    pub use tracing_core::field::*;

    pub trait AsField {
        fn as_field(&self, metadata: &Metadata<'_>) -> Option<Field>;
    }
    impl AsField for Field {}
    impl AsField for &Field {}
    impl AsField for str {}
}

pub mod instrument {
    use crate::span::Span;
    use std::future::Future;
    use std::pin::Pin;

    pub trait Instrument: Sized {
        fn instrument(self, span: Span) -> Instrumented<Self>;
        fn in_current_span(self) -> Instrumented<Self>;
    }
    impl<T: Sized> Instrument for T {}

    #[derive(Clone)]
    pub struct Instrumented<T> {}
    impl<T: Future> Future for Instrumented<T> {
        type Output = T::Output;
    }
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span;
        pub fn span_mut(&mut self) -> &mut Span;
        pub fn inner(&self) -> &T;
        pub fn inner_mut(&mut self) -> &mut T;
        pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
        pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
        pub fn into_inner(self) -> T;
    }
}

pub mod level_filters {
    pub use tracing_core::metadata::ParseLevelFilterError;
    pub use tracing_core::LevelFilter;
}

pub mod span {
    use crate::field::AsField;
    use std::ops::Deref;
    use tracing_core::dispatcher::Dispatch;
    use tracing_core::field::{Field, Value, ValueSet};
    use tracing_core::Metadata;

    pub use tracing_core::span::{Attributes, Id, Record};

    #[derive(Clone)]
    pub struct Span {}
    impl Span {
        pub fn new(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
        pub fn new_root(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
        pub fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
        pub fn new_disabled(meta: &'static Metadata<'static>) -> Span;
        pub fn none() -> Span;
        pub fn current() -> Span;
        pub fn enter(&self) -> Entered<'_>;
        pub fn entered(self) -> EnteredSpan;
        pub fn or_current(self) -> Self;
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
        pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<Field>;
        pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
        pub fn record<Q: AsField + ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
        pub fn is_disabled(&self) -> bool;
        pub fn is_none(&self) -> bool;
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
        pub fn id(&self) -> Option<Id>;
        pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
        pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
    }

    #[guard(bad, send, thread, why = "the span stays entered while other tasks run", instead = "run the future with `.instrument(span)` of `tracing::Instrument` instead of entering the span")]
    pub struct Entered<'a> {}

    #[guard(bad, thread, why = "the span stays entered while other tasks run", instead = "run the future with `.instrument(span)` of `tracing::Instrument` instead of entering the span")]
    pub struct EnteredSpan {}
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id>;
        pub fn exit(self) -> Span;
    }
    impl Deref for EnteredSpan {
        type Target = Span;
    }
}

pub mod subscriber {
    pub use tracing_core::dispatcher::{DefaultGuard, SetGlobalDefaultError};
    pub use tracing_core::subscriber::*;
}
