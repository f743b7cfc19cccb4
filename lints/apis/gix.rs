#![source("gix 0.90.0")]
#![closures(here)]

use crate::clone::{PrepareCheckout, PrepareFetch};
use crate::config::{FileTransaction, Snapshot, SnapshotMut};
use crate::dirwalk::Iter;
use crate::filter::Pipeline;
use crate::hidden::OwnedOrStaticAtomicBool;
use crate::object::tree::Editor;
use crate::remote::{Direction, Name, Names};
use crate::repository::blame_file::Options;
use crate::repository::freelist::Buffer;
use crate::revision::Spec;
use crate::shallow::Commits;
use crate::state::InProgress;
use crate::status::tree_index::TrackRenames;
use crate::submodule::ModulesSnapshot;
use crate::worktree::remove::Force;
use crate::worktree::{Index, IndexPersistedOrInMemory};
use gix_actor::SignatureRef;
use gix_blame::Outcome;
use gix_command::{Context, Prepare};
use gix_commitgraph::Graph;
use gix_diff::blob::pipeline::{Mode, WorktreeRoots};
use gix_diff::blob::{Algorithm, Platform};
use gix_diff::index::{Action, ChangeRef};
use gix_diff::tree_with_rewrites::Change as ChangeDetached;
use gix_dir::walk::Delegate;
use gix_error::ResultExt;
use gix_fs::Capabilities;
use gix_hash::{oid, Kind, ObjectId};
use gix_ignore::search::Ignore;
use gix_ignore::Search;
use gix_index::{File, State};
use gix_merge::blob::builtin_driver::text::Labels;
use gix_object::bstr::BString;
use gix_object::{Write, WriteTo};
use gix_odb::find::Header;
use gix_odb::memory::Proxy;
use gix_odb::Handle;
use gix_pathspec::Defaults;
use gix_ref::bstr::BStr;
use gix_ref::file::Store;
use gix_ref::transaction::{PreviousValue, RefEdit};
use gix_ref::{FullName, FullNameRef, Namespace, PartialNameRef, Target};
use gix_revision::merge_base::Flags;
use gix_sec::Trust;
use gix_status::index_as_worktree::traits::{CompareBlobs, SubmoduleStatus};
use gix_status::index_as_worktree_with_renames::VisitEntry;
use gix_utils::progress::{Count, NestedProgress, Progress};
use gix_utils::AsBStr;
use gix_validate::reference::name;
use gix_worktree::stack::state::attributes::Source;
use gix_worktree_stream::Stream;
use gix_zlib::Compression;
use std::any::Any;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::{error, result};

#[blocks(fs, millis, why = "it walks parent directories")]
pub fn discover(directory: impl AsRef<Path>) -> gix_error::Result<Repository>;
#[blocks(fs, millis, why = "it creates repository files")]
pub fn init(directory: impl AsRef<Path>) -> gix_error::Result<Repository>;
#[blocks(fs, millis, why = "it initialises the target directory")]
pub fn prepare_clone<Url, E>(url: Url, path: impl AsRef<Path>) -> gix_error::Result<PrepareFetch>
where
    Url: TryInto<gix_url::Url, Error = E>,
    E: error::Error + Send + Sync + 'static;
#[blocks(fs, millis, why = "it reads repository files")]
pub fn open(directory: impl Into<PathBuf>) -> gix_error::Result<Repository>;

pub type RefStore = Store;

pub type OdbHandle = Proxy<Handle>;

pub struct Worktree<'repo> {}

pub struct Head<'repo> {}

pub struct Id<'r> {}

pub struct Object<'repo> {}

pub struct Blob<'repo> {}

pub struct Tree<'repo> {}

pub struct Tag<'repo> {}

pub struct Commit<'repo> {}

pub struct Reference<'r> {}

pub struct Repository {
    pub refs: RefStore,
    pub objects: OdbHandle,
}
impl From<PrepareFetch> for Repository {}
impl From<PrepareCheckout> for Repository {}
impl Repository {
    pub fn attribute_global_paths(&self) -> gix_error::Result<Vec<PathBuf>>;
    pub fn attributes(
        &self,
        index: &State,
        attributes_source: Source,
        ignore_source: gix_worktree::stack::state::ignore::Source,
        exclude_overrides: Option<Search>,
    ) -> gix_error::Result<AttributeStack<'_>>;
    pub fn attributes_only(&self, index: &State, attributes_source: Source) -> gix_error::Result<AttributeStack<'_>>;
    pub fn excludes(
        &self,
        index: &State,
        overrides: Option<Search>,
        source: gix_worktree::stack::state::ignore::Source,
    ) -> gix_error::Result<AttributeStack<'_>>;
    pub fn blame_file(&self, file_path: &BStr, suspect: impl Into<ObjectId>, options: Options) -> gix_error::Result<Outcome>;
    pub fn delete_local_branches(&mut self, names: impl IntoIterator<Item = FullName>) -> gix_error::Result<Vec<FullName>>;
    pub fn delete_local_branches_if_unchanged(&mut self, branches: impl IntoIterator<Item = (FullName, Target)>) -> gix_error::Result<()>;
    pub fn object_cache_size(&mut self, bytes: impl Into<Option<usize>>);
    pub fn object_cache_size_if_unset(&mut self, bytes: usize);
    pub fn compute_object_cache_size_for_tree_diffs(&self, index: &State) -> usize;
    pub fn with_object_memory(self) -> Self;
    pub fn checkout_options(&self, attributes_source: Source) -> gix_error::Result<gix_worktree_state::checkout::Options>;
    pub fn loose_compression(&self) -> Compression;
    pub fn pack_compression(&self) -> gix_error::Result<Compression>;
    pub fn config_snapshot(&self) -> Snapshot<'_>;
    pub fn config_path(&self, source: config::Source) -> gix_error::Result<PathBuf>;
    pub fn config_file_mut(&self, path: impl Into<PathBuf>) -> gix_error::Result<FileTransaction>;
    pub fn editor(&self) -> gix_error::Result<Option<OsString>>;
    pub fn editor_command(&self) -> gix_error::Result<Option<Prepare>>;
    pub fn commit_signing_options(&self) -> gix_error::Result<gix_object::signature::sign::Options>;
    pub fn commit_signing_options_if_enabled(&self) -> gix_error::Result<Option<gix_object::signature::sign::Options>>;
    pub fn config_snapshot_mut(&mut self) -> SnapshotMut<'_>;
    pub fn filesystem_options(&self) -> gix_error::Result<Capabilities>;
    pub fn stat_options(&self) -> gix_error::Result<gix_index::entry::stat::Options>;
    pub fn open_options(&self) -> &crate::open::Options;
    pub fn big_file_threshold(&self) -> gix_error::Result<u64>;
    pub fn ignore_pattern_parser(&self) -> gix_error::Result<Ignore>;
    pub fn ssh_connect_options(&self) -> gix_error::Result<gix_protocol::transport::client::blocking_io::ssh::connect::Options>;
    pub fn command_context(&self) -> gix_error::Result<Context>;
    pub fn object_hash(&self) -> Kind;
    pub fn diff_algorithm(&self) -> gix_error::Result<Algorithm>;
    pub fn branch_names(&self) -> BTreeSet<&str>;
    pub fn branch_remote_ref_name(&self, name: &FullNameRef, direction: Direction) -> Option<gix_error::Result<FullName>>;
    pub fn branch_remote_tracking_ref_name(&self, name: &FullNameRef, direction: Direction) -> Option<gix_error::Result<FullName>>;
    pub fn upstream_branch_and_remote_for_tracking_branch(
        &self,
        tracking_branch: &FullNameRef,
    ) -> gix_error::Result<Option<(FullName, Remote<'_>)>>;
    pub fn branch_remote_name<'a>(
        &self,
        short_branch_name: impl Into<&'a gix_object::bstr::BStr>,
        direction: Direction,
    ) -> Option<Name<'_>>;
    pub fn branch_remote<'a>(
        &self,
        short_branch_name: impl Into<&'a gix_object::bstr::BStr>,
        direction: Direction,
    ) -> Option<gix_error::Result<Remote<'_>>>;
    pub fn remote_names(&self) -> Names;
    pub fn remote_default_name(&self, direction: Direction) -> Option<BString>;
    pub fn transport_options<'a>(
        &self,
        url: impl Into<&'a gix_object::bstr::BStr>,
        remote_name: Option<&gix_object::bstr::BStr>,
    ) -> gix_error::Result<Option<Box<dyn Any>>>;
    pub fn diff_resource_cache(&self, mode: Mode, worktree_roots: WorktreeRoots) -> gix_error::Result<Platform>;
    pub fn diff_tree_to_tree<'a, 'old_repo: 'a, 'new_repo: 'a>(
        &self,
        old_tree: impl Into<Option<&'a Tree<'old_repo>>>,
        new_tree: impl Into<Option<&'a Tree<'new_repo>>>,
        options: impl Into<Option<crate::diff::Options>>,
    ) -> gix_error::Result<Vec<ChangeDetached>>;
    pub fn diff_resource_cache_for_tree_diff(&self) -> gix_error::Result<Platform>;
    pub fn dirwalk_options(&self) -> gix_error::Result<crate::dirwalk::Options>;
    pub fn dirwalk(
        &self,
        index: &State,
        patterns: impl IntoIterator<Item = impl AsRef<gix_object::bstr::BStr>>,
        should_interrupt: &AtomicBool,
        options: crate::dirwalk::Options,
        delegate: &mut dyn Delegate,
    ) -> gix_error::Result<crate::dirwalk::Outcome<'_>>;
    pub fn dirwalk_iter(
        &self,
        index: impl Into<IndexPersistedOrInMemory>,
        patterns: impl IntoIterator<Item = impl Into<BString>>,
        should_interrupt: OwnedOrStaticAtomicBool,
        options: crate::dirwalk::Options,
    ) -> gix_error::Result<Iter>;
    pub fn filter_pipeline(&self, tree_if_bare: Option<ObjectId>) -> gix_error::Result<(Pipeline<'_>, IndexPersistedOrInMemory)>;
    pub fn empty_reusable_buffer(&self) -> Buffer<'_>;
    pub fn set_freelist(&mut self, list: Option<Vec<Vec<u8>>>) -> Option<Vec<Vec<u8>>>;
    pub fn without_freelist(self) -> Self;
    pub fn revision_graph<'cache, T>(&self, cache: Option<&'cache Graph>) -> gix_revwalk::Graph<'_, 'cache, T>;
    pub fn commit_graph(&self) -> gix_error::Result<Graph>;
    pub fn commit_graph_if_enabled(&self) -> gix_error::Result<Option<Graph>>;
    pub fn committer(&self) -> Option<gix_error::Result<SignatureRef<'_>>>;
    pub fn committer_or_set_fallback(&mut self, name: impl AsBStr, email: impl AsBStr) -> gix_error::Result<SignatureRef<'_>>;
    pub fn committer_or_set_generic_fallback(&mut self) -> gix_error::Result<SignatureRef<'_>>;
    pub fn author(&self) -> Option<gix_error::Result<SignatureRef<'_>>>;
}
impl Clone for Repository {}
impl From<&ThreadSafeRepository> for Repository {}
impl From<ThreadSafeRepository> for Repository {}
impl Write for Repository {}
impl Repository {
    pub fn open_index(&self) -> gix_error::Result<File>;
    pub fn index(&self) -> gix_error::Result<Index>;
    pub fn index_or_empty(&self) -> gix_error::Result<Index>;
    pub fn try_index(&self) -> gix_error::Result<Option<Index>>;
    pub fn index_or_load_from_head(&self) -> gix_error::Result<IndexPersistedOrInMemory>;
    pub fn index_or_load_from_head_or_empty(&self) -> gix_error::Result<IndexPersistedOrInMemory>;
    pub fn index_from_tree(&self, tree: &oid) -> gix_error::Result<File>;
    pub fn into_sync(self) -> ThreadSafeRepository;
    pub fn reload(&mut self) -> gix_error::Result<&mut Self>;
    pub fn make_paths_absolute(&mut self) -> gix_error::Result<&mut Self>;
    pub fn git_dir(&self) -> &Path;
    pub fn git_dir_trust(&self) -> Trust;
    pub fn current_dir(&self) -> &Path;
    pub fn common_dir(&self) -> &Path;
    pub fn index_path(&self) -> PathBuf;
    pub fn modules_path(&self) -> Option<PathBuf>;
    pub fn path(&self) -> &Path;
    pub fn work_dir(&self) -> Option<&Path>;
    pub fn set_workdir(&mut self, workdir: impl Into<Option<PathBuf>>) -> gix_error::Result<Option<PathBuf>>;
    pub fn workdir(&self) -> Option<&Path>;
    pub fn workdir_path(&self, rela_path: impl AsRef<gix_object::bstr::BStr>) -> Option<PathBuf>;
    pub fn normalize_path<'a>(&self, path: &'a (impl AsBStr + ?Sized)) -> gix_error::Result<Cow<'a, gix_object::bstr::BStr>>;
    pub fn install_dir(&self) -> gix_error::Result<PathBuf>;
    pub fn prefix(&self) -> gix_error::Result<Option<&Path>>;
    pub fn kind(&self) -> crate::repository::Kind;
    pub fn is_pristine(&self) -> Option<bool>;
    pub fn open_mailmap(&self) -> gix_mailmap::Snapshot;
    pub fn open_mailmap_into(&self, target: &mut gix_mailmap::Snapshot) -> gix_error::Result<()>;
    pub fn merge_resource_cache(
        &self,
        worktree_roots: gix_merge::blob::pipeline::WorktreeRoots,
    ) -> gix_error::Result<gix_merge::blob::Platform>;
    pub fn blob_merge_options(&self) -> gix_error::Result<gix_merge::blob::platform::merge::Options>;
    pub fn tree_merge_options(&self) -> gix_error::Result<crate::merge::tree::Options>;
    pub fn merge_trees(
        &self,
        ancestor_tree: impl AsRef<oid>,
        our_tree: impl AsRef<oid>,
        their_tree: impl AsRef<oid>,
        labels: Labels<'_>,
        options: crate::merge::tree::Options,
    ) -> gix_error::Result<crate::merge::tree::Outcome<'_>>;
    pub fn merge_commits(
        &self,
        our_commit: impl Into<ObjectId>,
        their_commit: impl Into<ObjectId>,
        labels: Labels<'_>,
        options: crate::merge::commit::Options,
    ) -> gix_error::Result<crate::merge::commit::Outcome<'_>>;
    pub fn virtual_merge_base(
        &self,
        merge_bases: impl IntoIterator<Item = impl Into<ObjectId>>,
        options: crate::merge::tree::Options,
    ) -> gix_error::Result<crate::merge::virtual_merge_base::Outcome<'_>>;
    pub fn virtual_merge_base_with_graph(
        &self,
        merge_bases: impl IntoIterator<Item = impl Into<ObjectId>>,
        graph: &mut gix_revwalk::Graph<'_, '_, gix_revwalk::graph::Commit<Flags>>,
        options: crate::merge::tree::Options,
    ) -> gix_error::Result<crate::merge::virtual_merge_base::Outcome<'_>>;
    pub fn notes(&self) -> gix_error::Result<crate::note::Platform<'_>>;
    pub fn edit_tree(&self, id: impl Into<ObjectId>) -> gix_error::Result<Editor<'_>>;
    pub fn find_object(&self, id: impl Into<ObjectId>) -> gix_error::Result<Object<'_>>;
    pub fn find_commit(&self, id: impl Into<ObjectId>) -> gix_error::Result<Commit<'_>>;
    pub fn find_tree(&self, id: impl Into<ObjectId>) -> gix_error::Result<Tree<'_>>;
    pub fn find_tag(&self, id: impl Into<ObjectId>) -> gix_error::Result<Tag<'_>>;
    pub fn find_blob(&self, id: impl Into<ObjectId>) -> gix_error::Result<Blob<'_>>;
    pub fn find_header(&self, id: impl Into<ObjectId>) -> gix_error::Result<Header>;
    pub fn has_object(&self, id: impl AsRef<oid>) -> bool;
    pub fn try_find_header(&self, id: impl Into<ObjectId>) -> gix_error::Result<Option<Header>>;
    pub fn try_find_object(&self, id: impl Into<ObjectId>) -> gix_error::Result<Option<Object<'_>>>;
    pub fn write_object(&self, object: impl WriteTo) -> gix_error::Result<Id<'_>>;
    pub fn write_blob(&self, bytes: impl AsRef<[u8]>) -> gix_error::Result<Id<'_>>;
    pub fn write_blob_stream(&self, bytes: impl Read) -> gix_error::Result<Id<'_>>;
    pub fn tag(
        &self,
        name: impl AsRef<str>,
        target: impl AsRef<oid>,
        target_kind: gix_object::Kind,
        tagger: Option<SignatureRef<'_>>,
        message: impl AsRef<str>,
        constraint: PreviousValue,
    ) -> gix_error::Result<Reference<'_>>;
    pub fn commit_as<'a, 'c, Name, E>(
        &self,
        committer: impl Into<SignatureRef<'c>>,
        author: impl Into<SignatureRef<'a>>,
        reference: Name,
        message: impl AsRef<str>,
        tree: impl Into<ObjectId>,
        parents: impl IntoIterator<Item = impl Into<ObjectId>>,
    ) -> gix_error::Result<Id<'_>>
    where
        Name: TryInto<FullName, Error = E>,
        E: error::Error + Send + Sync + 'static;
    pub fn commit<Name, E>(
        &self,
        reference: Name,
        message: impl AsRef<str>,
        tree: impl Into<ObjectId>,
        parents: impl IntoIterator<Item = impl Into<ObjectId>>,
    ) -> gix_error::Result<Id<'_>>
    where
        Name: TryInto<FullName, Error = E>,
        E: error::Error + Send + Sync + 'static;
    pub fn new_commit(
        &self,
        message: impl AsRef<str>,
        tree: impl Into<ObjectId>,
        parents: impl IntoIterator<Item = impl Into<ObjectId>>,
    ) -> gix_error::Result<Commit<'_>>;
    pub fn new_commit_as<'a, 'c>(
        &self,
        committer: impl Into<SignatureRef<'c>>,
        author: impl Into<SignatureRef<'a>>,
        message: impl AsRef<str>,
        tree: impl Into<ObjectId>,
        parents: impl IntoIterator<Item = impl Into<ObjectId>>,
    ) -> gix_error::Result<Commit<'_>>;
    pub fn empty_tree(&self) -> Tree<'_>;
    pub fn empty_blob(&self) -> Blob<'_>;
    pub fn pathspec(
        &self,
        empty_patterns_match_prefix: bool,
        patterns: impl IntoIterator<Item = impl AsRef<gix_object::bstr::BStr>>,
        inherit_ignore_case: bool,
        index: &State,
        attributes_source: Source,
    ) -> gix_error::Result<Pathspec<'_>>;
    pub fn pathspec_defaults(&self) -> gix_error::Result<Defaults>;
    pub fn pathspec_defaults_inherit_ignore_case(&self, inherit_ignore_case: bool) -> gix_error::Result<Defaults>;
    pub fn tag_reference(
        &self,
        name: impl AsRef<str>,
        target: impl Into<ObjectId>,
        constraint: PreviousValue,
    ) -> gix_error::Result<Reference<'_>>;
    pub fn namespace(&self) -> Option<&Namespace>;
    pub fn clear_namespace(&mut self) -> Option<Namespace>;
    pub fn set_namespace<'a, Name, E>(&mut self, namespace: Name) -> gix_error::Result<Option<Namespace>>
    where
        Name: TryInto<&'a PartialNameRef, Error = E>,
        name::Error: From<E>;
    pub fn reference<Name, E>(
        &self,
        name: Name,
        target: impl Into<ObjectId>,
        constraint: PreviousValue,
        log_message: impl Into<BString>,
    ) -> gix_error::Result<Reference<'_>>
    where
        Name: TryInto<FullName, Error = E>,
        name::Error: From<E>;
    pub fn edit_reference(&self, edit: RefEdit) -> gix_error::Result<Vec<RefEdit>>;
    pub fn edit_references(&self, edits: impl IntoIterator<Item = RefEdit>) -> gix_error::Result<Vec<RefEdit>>;
    pub fn edit_references_as(
        &self,
        edits: impl IntoIterator<Item = RefEdit>,
        committer: Option<SignatureRef<'_>>,
    ) -> gix_error::Result<Vec<RefEdit>>;
    pub fn head(&self) -> gix_error::Result<Head<'_>>;
    pub fn head_id(&self) -> gix_error::Result<Id<'_>>;
    pub fn head_name(&self) -> gix_error::Result<Option<FullName>>;
    pub fn head_ref(&self) -> gix_error::Result<Option<Reference<'_>>>;
    #[blocks(fs, micros, pedantic, why = "it reads an object")]
    pub fn head_commit(&self) -> gix_error::Result<Commit<'_>>;
    pub fn head_tree_id(&self) -> gix_error::Result<Id<'_>>;
    pub fn head_tree_id_or_empty(&self) -> gix_error::Result<Id<'_>>;
    pub fn head_tree(&self) -> gix_error::Result<Tree<'_>>;
    pub fn find_reference<'a, Name, E>(&self, name: Name) -> gix_error::Result<Reference<'_>>
    where
        Name: TryInto<&'a PartialNameRef, Error = E>,
        result::Result<&'a PartialNameRef, E>: ResultExt<Success = &'a PartialNameRef>;
    pub fn references(&self) -> gix_error::Result<crate::reference::iter::Platform<'_>>;
    pub fn try_find_reference<'a, Name, E>(&self, name: Name) -> gix_error::Result<Option<Reference<'_>>>
    where
        Name: TryInto<&'a PartialNameRef, Error = E>,
        result::Result<&'a PartialNameRef, E>: ResultExt<Success = &'a PartialNameRef>;
    pub fn remote_at<Url, E>(&self, url: Url) -> gix_error::Result<Remote<'_>>
    where
        Url: TryInto<gix_url::Url, Error = E>,
        E: error::Error + Send + Sync + 'static;
    pub fn remote_at_without_url_rewrite<Url, E>(&self, url: Url) -> gix_error::Result<Remote<'_>>
    where
        Url: TryInto<gix_url::Url, Error = E>,
        E: error::Error + Send + Sync + 'static;
    pub fn find_remote(&self, name_or_url: impl AsBStr) -> gix_error::Result<Remote<'_>>;
    pub fn find_default_remote(&self, direction: Direction) -> Option<gix_error::Result<Remote<'_>>>;
    pub fn try_find_remote<'a>(&self, name_or_url: impl Into<&'a gix_object::bstr::BStr>) -> Option<gix_error::Result<Remote<'_>>>;
    pub fn find_fetch_remote(&self, name_or_url: Option<&gix_object::bstr::BStr>) -> gix_error::Result<Remote<'_>>;
    pub fn try_find_remote_without_url_rewrite<'a>(
        &self,
        name_or_url: impl Into<&'a gix_object::bstr::BStr>,
    ) -> Option<gix_error::Result<Remote<'_>>>;
    pub fn rev_parse<'a>(&self, spec: impl Into<&'a gix_object::bstr::BStr>) -> gix_error::Result<Spec<'_>>;
    pub fn rev_parse_single<'repo, 'a>(&'repo self, spec: impl Into<&'a gix_object::bstr::BStr>) -> gix_error::Result<Id<'repo>>;
    pub fn merge_base(&self, one: impl Into<ObjectId>, two: impl Into<ObjectId>) -> gix_error::Result<Option<Id<'_>>>;
    pub fn merge_base_with_graph(
        &self,
        one: impl Into<ObjectId>,
        two: impl Into<ObjectId>,
        graph: &mut gix_revwalk::Graph<'_, '_, gix_revwalk::graph::Commit<Flags>>,
    ) -> gix_error::Result<Option<Id<'_>>>;
    pub fn merge_bases_many_with_graph(
        &self,
        one: impl Into<ObjectId>,
        others: &[ObjectId],
        graph: &mut gix_revwalk::Graph<'_, '_, gix_revwalk::graph::Commit<Flags>>,
    ) -> gix_error::Result<Vec<Id<'_>>>;
    pub fn merge_bases_many(&self, one: impl Into<ObjectId>, others: &[ObjectId]) -> gix_error::Result<Vec<Id<'_>>>;
    pub fn merge_base_octopus_with_graph(
        &self,
        commits: impl IntoIterator<Item = impl Into<ObjectId>>,
        graph: &mut gix_revwalk::Graph<'_, '_, gix_revwalk::graph::Commit<Flags>>,
    ) -> gix_error::Result<Option<Id<'_>>>;
    pub fn merge_base_octopus(&self, commits: impl IntoIterator<Item = impl Into<ObjectId>>) -> gix_error::Result<Option<Id<'_>>>;
    pub fn rev_walk(&self, tips: impl IntoIterator<Item = impl Into<ObjectId>>) -> crate::revision::walk::Platform<'_>;
    pub fn is_shallow(&self) -> gix_error::Result<bool>;
    pub fn shallow_commits(&self) -> gix_error::Result<Option<Commits>>;
    pub fn shallow_file(&self) -> gix_error::Result<PathBuf>;
    pub fn state(&self) -> Option<InProgress>;
    pub fn open_modules_file(&self) -> gix_error::Result<Option<gix_submodule::File>>;
    pub fn modules(&self) -> gix_error::Result<Option<ModulesSnapshot>>;
    pub fn submodules(&self) -> gix_error::Result<Option<impl Iterator<Item = Submodule<'_>>>>;
    pub fn worktrees(&self) -> gix_error::Result<Vec<crate::worktree::Proxy<'_>>>;
    pub fn worktrees_including_main(&self) -> gix_error::Result<impl Iterator<Item = gix_error::Result<Repository>> + '_>;
    pub fn worktree_proxy_by_id<'a>(
        &self,
        id: impl Into<&'a gix_object::bstr::BStr>,
    ) -> gix_error::Result<Option<crate::worktree::Proxy<'_>>>;
    pub fn main_repo(&self) -> gix_error::Result<Repository>;
    pub fn worktree(&self) -> Option<Worktree<'_>>;
    pub fn is_bare(&self) -> bool;
    pub fn worktree_stream(&self, id: impl Into<ObjectId>) -> gix_error::Result<(Stream, File)>;
    pub fn worktree_archive(
        &self,
        stream: Stream,
        out: impl std::io::Write + Seek,
        blobs: impl Count,
        should_interrupt: &AtomicBool,
        options: gix_archive::Options,
    ) -> gix_error::Result<()>;
    pub fn add_worktree<P>(
        &self,
        destination: impl AsRef<Path>,
        head: crate::worktree::add::Head,
        progress: P,
        should_interrupt: &AtomicBool,
    ) -> gix_error::Result<(Repository, gix_worktree_state::checkout::Outcome)>
    where
        P: NestedProgress,
        P::SubProgress: NestedProgress + 'static;
    pub fn prepare_add_worktree(
        &self,
        destination: impl AsRef<Path>,
        head: crate::worktree::add::Head,
        should_interrupt: &AtomicBool,
    ) -> gix_error::Result<crate::worktree::add::PrepareCheckout>;
    pub fn prepare_remove_worktree(&self, target: impl AsRef<Path>) -> gix_error::Result<crate::worktree::remove::Target<'_>>;
    pub fn remove_worktree<P>(&self, target: impl AsRef<Path>, force: Force, progress: P) -> gix_error::Result<()>
    where
        P: NestedProgress,
        P::SubProgress: NestedProgress + 'static;
    #[blocks(fs, millis, why = "it reads the work tree")]
    pub fn status<P>(&self, progress: P) -> gix_error::Result<crate::status::Platform<'_, P>>
    where
        P: Progress + 'static;
    pub fn is_dirty(&self) -> gix_error::Result<bool>;
    pub fn index_worktree_status<'index, T, U>(
        &self,
        index: &'index State,
        patterns: impl IntoIterator<Item = impl AsRef<gix_object::bstr::BStr>>,
        delegate: &mut impl VisitEntry<'index, ContentChange = T, SubmoduleStatus = U>,
        compare: impl CompareBlobs<Output = T> + Send + Clone,
        submodule: impl SubmoduleStatus<Output = U> + Send + Clone,
        progress: &mut dyn Progress,
        should_interrupt: &AtomicBool,
        options: crate::status::index_worktree::Options,
    ) -> gix_error::Result<gix_status::index_as_worktree_with_renames::Outcome>
    where
        T: Send + Clone,
        U: Send + Clone;
    pub fn tree_index_status<'repo>(
        &'repo self,
        tree_id: &oid,
        worktree_index: &State,
        pathspec: Option<&mut Pathspec<'repo>>,
        renames: TrackRenames,
        cb: impl FnMut(ChangeRef<'_, '_>, &State, &State) -> gix_error::Result<Action>,
    ) -> gix_error::Result<crate::status::tree_index::Outcome>;
}

pub struct ThreadSafeRepository {}

#[derive(Clone, PartialEq)]
pub struct Remote<'repo> {
    pub repo: &'repo Repository,
}

pub struct Pathspec<'repo> {}

pub struct Submodule<'repo> {}

pub struct AttributeStack<'repo> {}

pub mod config {
    pub struct FileTransaction {}

    pub struct Snapshot<'repo> {}

    pub struct SnapshotMut<'repo> {}
}

pub mod create {
    use gix_fs::Capabilities;

    #[derive(Copy, Clone)]
    pub enum Kind {
        WithWorktree,
        Bare,
    }

    #[derive(Copy, Clone)]
    pub struct Options {
        pub destination_must_be_empty: Option<bool>,
        pub fs_capabilities: Option<Capabilities>,
        pub object_hash: Option<gix_hash::Kind>,
    }
    impl Default for Options {}
}

pub mod diff {
    pub struct Options {}
}

pub mod dirwalk {
    pub struct Iter {}

    pub struct Outcome<'repo> {}

    pub struct Options {}
}

pub mod filter {
    pub struct Pipeline<'repo> {}
}

mod hidden {
    pub enum OwnedOrStaticAtomicBool {}
    pub struct File {}
}

pub mod merge {
    pub mod commit {
        pub struct Outcome<'a> {}

        pub struct Options {}
    }

    pub mod tree {
        pub struct Outcome<'repo> {}

        pub struct Options {}
    }

    pub mod virtual_merge_base {
        pub struct Outcome<'repo> {}
    }
}

pub mod note {
    pub struct Platform<'repo> {}
}

pub mod object {
    pub mod tree {
        pub struct Editor<'repo> {}
    }
}

pub mod open {
    pub struct Permissions {}

    #[derive(Clone)]
    pub struct Options {
        pub permissions: Permissions,
    }
    impl Default for Options {}
}

pub mod reference {
    pub mod iter {
        pub struct Platform<'r> {}
    }
}

pub mod remote {
    use gix_object::bstr::BString;
    use gix_transport::client::async_io::Transport;
    use std::collections::BTreeSet;

    pub enum Direction {}

    pub enum Name<'repo> {}

    pub type Names = BTreeSet<BString>;

    pub struct Connection<'remote, 'auth, 'repo, T> {}

    pub mod fetch {
        use gix_protocol::fetch::RefMap;
        use gix_protocol::Handshake;

        pub enum Status {}

        #[derive(Clone)]
        pub struct Outcome {
            pub ref_map: RefMap,
            pub handshake: Handshake,
            pub status: Status,
        }
    }

    pub mod ref_map {
        use gix_refspec::RefSpec;

        #[derive(Clone)]
        pub struct Options {
            pub prefix_from_spec_as_filter_on_remote: bool,
            pub handshake_parameters: Vec<(String, Option<String>)>,
            pub extra_refspecs: Vec<RefSpec>,
        }
        impl Default for Options {}
    }
}

pub mod repository {
    pub enum Kind {}

    pub mod blame_file {
        pub struct Options {}
    }

    pub mod freelist {
        pub struct Buffer<'repo> {}
    }
}

pub mod revision {
    pub struct Spec<'repo> {}

    pub mod walk {
        pub struct Platform<'repo> {}
    }
}

pub mod shallow {
    use gix_fs::SharedFileSnapshot;
    use gix_hash::ObjectId;
    use nonempty::NonEmpty;

    pub type Commits = SharedFileSnapshot<NonEmpty<ObjectId>>;
}

pub mod state {
    pub enum InProgress {}
}

pub mod status {
    pub struct Platform<'repo, Progress> {}

    pub mod index_worktree {
        pub struct Options {}
    }

    pub mod tree_index {
        pub enum TrackRenames {}

        pub struct Outcome {}
    }
}

pub mod submodule {
    use crate::hidden::File;
    use gix_fs::SharedFileSnapshot;

    pub type ModulesSnapshot = SharedFileSnapshot<File>;
}

pub mod worktree {
    use gix_fs::SharedFileSnapshot;
    use gix_index::File;

    pub type Index = SharedFileSnapshot<File>;

    pub enum IndexPersistedOrInMemory {}

    pub struct Proxy<'repo> {}

    pub mod add {
        pub enum Head {}

        pub struct PrepareCheckout {}
    }

    pub mod remove {
        pub enum Force {}

        pub struct Target<'repo> {}
    }
}
