pub mod clone {
    use crate::create::{Kind, Options};
    use crate::remote::fetch::Outcome;
    use crate::remote::Connection;
    use crate::{Remote, Repository};
    use gix_error::ResultExt;
    use gix_object::bstr::BString;
    use gix_protocol::fetch::Shallow;
    use gix_ref::PartialNameRef;
    use gix_transport::client::async_io::Transport;
    use gix_utils::progress::NestedProgress;
    use std::path::Path;
    use std::sync::atomic::AtomicBool;
    use std::{error, result};

    pub struct PrepareFetch {}
    impl PrepareFetch {
        pub fn new<Url, E>(
            url: Url,
            path: impl AsRef<Path>,
            kind: Kind,
            create_opts: Options,
            open_opts: crate::open::Options,
        ) -> gix_error::Result<Self>
        where
            Url: TryInto<gix_url::Url, Error = E>,
            E: error::Error + Send + Sync + 'static;
        pub fn configure_connection(
            self,
            f: impl FnMut(&mut Connection<'_, '_, '_, Box<dyn Transport + Send>>) -> gix_error::Result + 'static,
        ) -> Self;
        pub fn with_fetch_options(self, opts: crate::remote::ref_map::Options) -> Self;
        pub async fn fetch_only<P>(&mut self, progress: P, should_interrupt: &AtomicBool) -> gix_error::Result<(Repository, Outcome)>
        where
            P: NestedProgress,
            P::SubProgress: 'static;
        #[blocks(fs, unbounded, why = "it talks to the remote repository")]
        pub fn fetch_then_checkout<P>(
            &mut self,
            progress: P,
            should_interrupt: &AtomicBool,
        ) -> gix_error::Result<(PrepareCheckout, Outcome)>
        where
            P: NestedProgress,
            P::SubProgress: 'static;
        pub fn configure_remote(self, f: impl FnMut(Remote<'_>) -> gix_error::Result<Remote<'_>> + 'static) -> Self;
        pub fn with_remote_name(self, name: impl Into<BString>) -> gix_error::Result<Self>;
        pub fn with_shallow(self, shallow: Shallow) -> Self;
        pub fn with_in_memory_config_overrides(self, values: impl IntoIterator<Item = impl Into<BString>>) -> Self;
        pub fn with_ref_name<'a, Name, E>(self, name: Option<Name>) -> gix_error::Result<Self>
        where
            Name: TryInto<&'a PartialNameRef, Error = E>,
            result::Result<&'a PartialNameRef, E>: ResultExt<Success = &'a PartialNameRef>;
        pub fn with_revision(self, revision: Option<impl Into<BString>>) -> gix_error::Result<Self>;
        pub fn persist(self) -> Repository;
    }

    pub struct PrepareCheckout {}
    impl PrepareCheckout {
        #[blocks(fs, millis, why = "it writes the worktree")]
        pub fn main_worktree<P>(
            &mut self,
            progress: P,
            should_interrupt: &AtomicBool,
        ) -> gix_error::Result<(Repository, gix_worktree_state::checkout::Outcome)>
        where
            P: NestedProgress,
            P::SubProgress: NestedProgress + 'static;
        pub fn repo(&self) -> &Repository;
        pub fn persist(self) -> Repository;
    }
}
