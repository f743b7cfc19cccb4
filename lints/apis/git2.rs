#![source("git2 0.21.0")]
#![closures(here)]

use crate::build::CheckoutBuilder;
use crate::hidden::{BinaryCb, FileCb, HunkCb, LineCb};
use crate::oid_array::OidArray;
use crate::string_array::StringArray;
use libgit2_sys::{git_index, git_object, git_odb, git_oid_t, git_reference, git_remote, git_repository, git_submodule, git_worktree};
use std::env::JoinPathsError;
use std::ffi::{NulError, OsStr};
use std::ops::BitOr;
use std::path::{Path, PathBuf};
use std::str::Utf8Error;

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum RepositoryState {
    Clean,
    Merge,
    Revert,
    RevertSequence,
    CherryPick,
    CherryPickSequence,
    Bisect,
    Rebase,
    RebaseInteractive,
    RebaseMerge,
    ApplyMailbox,
    ApplyMailboxOrRebase,
}

pub enum Direction {}

pub enum ResetType {}

pub enum ObjectType {}

pub enum BranchType {}

pub struct IndexAddOption {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RepositoryOpenFlags {}
impl BitOr for RepositoryOpenFlags {
    type Output = Self;
}

pub struct MergeAnalysis {}

pub struct MergePreference {}

pub struct RemoteUpdateFlags {}

pub trait Binding {
    type Raw;
}

pub trait IntoCString {}

pub enum ApplyLocation {}

pub struct ApplyOptions<'cb> {}

pub struct Blame<'repo> {}

pub struct BlameOptions {}

pub struct Blob<'repo> {}

pub struct BlobWriter<'repo> {}

pub struct Branch<'repo> {}

pub struct Branches<'repo> {}

pub struct Buf {}

pub struct CherrypickOptions<'cb> {}

pub struct Commit<'repo> {}

pub struct Config {}

pub struct Describe<'repo> {}

pub struct DescribeOptions {}

pub struct Diff<'repo> {}

pub struct DiffDelta<'a> {}

pub struct DiffOptions {}

pub struct DiffLine<'a> {}

pub struct DiffHunk<'a> {}

pub struct DiffBinary<'a> {}

#[derive(PartialEq)]
pub struct Error {}
impl From<NulError> for Error {}
impl From<Utf8Error> for Error {}
impl From<JoinPathsError> for Error {}

pub struct Index {}
impl Index {
    pub fn new() -> Result<Index, Error>;
    pub fn new_ext(format: ObjectFormat) -> Result<Index, Error>;
    pub fn open(index_path: &Path) -> Result<Index, Error>;
    pub fn open_ext(index_path: &Path, format: ObjectFormat) -> Result<Index, Error>;
    pub fn version(&self) -> u32;
    pub fn set_version(&mut self, version: u32) -> Result<(), Error>;
    pub fn add(&mut self, entry: &IndexEntry) -> Result<(), Error>;
    pub fn add_frombuffer(&mut self, entry: &IndexEntry, data: &[u8]) -> Result<(), Error>;
    pub fn add_path(&mut self, path: &Path) -> Result<(), Error>;
    #[blocks(fs, millis, why = "it hashes the worktree")]
    pub fn add_all<T, I>(&mut self, pathspecs: I, flag: IndexAddOption, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    pub fn clear(&mut self) -> Result<(), Error>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn get(&self, n: usize) -> Option<IndexEntry>;
    pub fn iter(&self) -> IndexEntries<'_>;
    pub fn conflicts(&self) -> Result<IndexConflicts<'_>, Error>;
    pub fn get_path(&self, path: &Path, stage: i32) -> Option<IndexEntry>;
    pub fn has_conflicts(&self) -> bool;
    pub fn conflict_get(&self, path: &Path) -> Result<IndexConflict, Error>;
    pub fn path(&self) -> Option<&Path>;
    pub fn read(&mut self, force: bool) -> Result<(), Error>;
    pub fn read_tree(&mut self, tree: &Tree<'_>) -> Result<(), Error>;
    pub fn remove(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn remove_path(&mut self, path: &Path) -> Result<(), Error>;
    pub fn remove_dir(&mut self, path: &Path, stage: i32) -> Result<(), Error>;
    pub fn conflict_remove(&mut self, path: &Path) -> Result<(), Error>;
    pub fn remove_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    pub fn update_all<T, I>(&mut self, pathspecs: I, cb: Option<&mut IndexMatchedPath<'_>>) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    #[blocks(fs, millis, why = "it writes the index file")]
    pub fn write(&mut self) -> Result<(), Error>;
    #[blocks(fs, millis, why = "it writes objects")]
    pub fn write_tree(&mut self) -> Result<Oid, Error>;
    #[blocks(fs, millis, why = "it writes objects")]
    pub fn write_tree_to(&mut self, repo: &Repository) -> Result<Oid, Error>;
    pub fn find_prefix<T: IntoCString>(&self, prefix: T) -> Result<usize, Error>;
}
impl Binding for Index {
    type Raw = *mut git_index;
}

pub struct IndexEntries<'index> {}

pub struct IndexConflicts<'index> {}

pub struct IndexConflict {}

pub type IndexMatchedPath<'a> = dyn FnMut(&Path, &[u8]) -> i32 + 'a;

pub struct IndexEntry {}

pub struct Progress<'a> {}

pub struct Mailmap {}

pub struct AnnotatedCommit<'repo> {}

pub struct MergeOptions {}

pub struct MergeFileOptions {}

pub struct MergeFileResult {}

pub struct Note<'repo> {}

pub struct Notes<'repo> {}

pub struct Object<'repo> {}
impl<'repo> Clone for Object<'repo> {}
impl<'repo> Binding for Object<'repo> {
    type Raw = *mut git_object;
}

pub struct Odb<'repo> {}
impl<'repo> Binding for Odb<'repo> {
    type Raw = *mut git_odb;
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub enum ObjectFormat {
    Sha1,
    Sha256,
}
impl Binding for ObjectFormat {
    type Raw = git_oid_t;
}

pub struct Oid {}

pub struct PackBuilder<'repo> {}

pub struct ProxyOptions<'a> {}

pub struct RebaseOptions<'cb> {}

pub struct Rebase<'repo> {}

pub struct Refdb<'repo> {}

pub struct Reference<'repo> {}
impl<'repo> Clone for Reference<'repo> {}
impl<'repo> Binding for Reference<'repo> {
    type Raw = *mut git_reference;
}

pub struct References<'repo> {}

pub struct Reflog {}

pub struct Refspec<'remote> {}

pub struct Remote<'repo> {}
impl<'repo> Remote<'repo> {
    pub fn is_valid_name(remote_name: &str) -> bool;
    pub fn create_detached<S: Into<Vec<u8>>>(url: S) -> Result<Remote<'repo>, Error>;
    pub fn name(&self) -> Result<Option<&str>, Error>;
    pub fn name_bytes(&self) -> Option<&[u8]>;
    pub fn url(&self) -> Result<&str, Error>;
    pub fn url_bytes(&self) -> &[u8];
    pub fn pushurl(&self) -> Result<Option<&str>, Error>;
    pub fn pushurl_bytes(&self) -> Option<&[u8]>;
    pub fn default_branch(&self) -> Result<Buf, Error>;
    pub fn object_format(&self) -> Result<ObjectFormat, Error>;
    #[blocks(net, unbounded, why = "it talks to the remote repository")]
    pub fn connect(&mut self, dir: Direction) -> Result<(), Error>;
    #[blocks(net, unbounded, why = "it talks to the remote repository")]
    pub fn connect_auth<'connection, 'cb>(
        &'connection mut self,
        dir: Direction,
        cb: Option<RemoteCallbacks<'cb>>,
        proxy_options: Option<ProxyOptions<'cb>>,
    ) -> Result<RemoteConnection<'repo, 'connection, 'cb>, Error>;
    pub fn connected(&mut self) -> bool;
    pub fn disconnect(&mut self) -> Result<(), Error>;
    #[blocks(net, unbounded, why = "it talks to the remote repository")]
    pub fn download<Str: AsRef<str> + IntoCString + Clone>(
        &mut self,
        specs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
    ) -> Result<(), Error>;
    pub fn stop(&mut self) -> Result<(), Error>;
    pub fn refspecs(&self) -> Refspecs<'_>;
    pub fn get_refspec(&self, i: usize) -> Option<Refspec<'repo>>;
    #[blocks(net, unbounded, why = "it talks to the remote repository")]
    pub fn fetch<Str: AsRef<str> + IntoCString + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut FetchOptions<'_>>,
        reflog_msg: Option<&str>,
    ) -> Result<(), Error>;
    pub fn update_tips(
        &mut self,
        callbacks: Option<&mut RemoteCallbacks<'_>>,
        update_flags: RemoteUpdateFlags,
        download_tags: AutotagOption,
        msg: Option<&str>,
    ) -> Result<(), Error>;
    #[blocks(net, unbounded, why = "it talks to the remote repository")]
    pub fn push<Str: AsRef<str> + IntoCString + Clone>(
        &mut self,
        refspecs: &[Str],
        opts: Option<&mut PushOptions<'_>>,
    ) -> Result<(), Error>;
    pub fn stats(&self) -> Progress<'_>;
    pub fn list(&self) -> Result<&[RemoteHead<'_>], Error>;
    pub fn prune(&mut self, callbacks: Option<RemoteCallbacks<'_>>) -> Result<(), Error>;
    pub fn fetch_refspecs(&self) -> Result<StringArray, Error>;
    pub fn push_refspecs(&self) -> Result<StringArray, Error>;
}
impl<'repo> Clone for Remote<'repo> {}
impl<'repo> Binding for Remote<'repo> {
    type Raw = *mut git_remote;
}

pub struct Refspecs<'remote> {}

pub struct RemoteHead<'remote> {}

pub struct FetchOptions<'cb> {}

pub struct PushOptions<'cb> {}

pub struct RemoteConnection<'repo, 'connection, 'cb> {}

pub struct RemoteCallbacks<'a> {}

pub struct Repository {}
impl Repository {
    #[blocks(fs, millis, why = "it reads repository files")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs, millis, why = "it reads repository files")]
    pub fn open_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs, millis, why = "it reads repository files")]
    pub fn open_from_env() -> Result<Repository, Error>;
    #[blocks(fs, millis, why = "it reads repository files")]
    pub fn open_ext<P, O, I>(path: P, flags: RepositoryOpenFlags, ceiling_dirs: I) -> Result<Repository, Error>
    where
        P: AsRef<Path>,
        O: AsRef<OsStr>,
        I: IntoIterator<Item = O>;
    #[blocks(fs, millis, why = "it reads repository files")]
    pub fn open_from_worktree(worktree: &Worktree) -> Result<Repository, Error>;
    #[blocks(fs, millis, why = "it walks parent directories")]
    pub fn discover<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    pub fn discover_path<P: AsRef<Path>, I, O>(path: P, ceiling_dirs: I) -> Result<PathBuf, Error>
    where
        O: AsRef<OsStr>,
        I: IntoIterator<Item = O>;
    #[blocks(fs, millis, why = "it creates repository files")]
    pub fn init<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs, millis, why = "it creates repository files")]
    pub fn init_bare<P: AsRef<Path>>(path: P) -> Result<Repository, Error>;
    #[blocks(fs, millis, why = "it creates repository files")]
    pub fn init_opts<P: AsRef<Path>>(path: P, opts: &RepositoryInitOptions) -> Result<Repository, Error>;
    #[blocks(net, unbounded, why = "it clones a repository over the network")]
    pub fn clone<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    #[blocks(net, unbounded, why = "it clones a repository over the network")]
    pub fn clone_recurse<P: AsRef<Path>>(url: &str, into: P) -> Result<Repository, Error>;
    pub fn from_odb(odb: Odb<'_>) -> Result<Repository, Error>;
    pub fn revparse(&self, spec: &str) -> Result<Revspec<'_>, Error>;
    pub fn revparse_single(&self, spec: &str) -> Result<Object<'_>, Error>;
    pub fn revparse_ext(&self, spec: &str) -> Result<(Object<'_>, Option<Reference<'_>>), Error>;
    pub fn is_bare(&self) -> bool;
    pub fn is_shallow(&self) -> bool;
    pub fn is_worktree(&self) -> bool;
    pub fn is_empty(&self) -> Result<bool, Error>;
    pub fn path(&self) -> &Path;
    pub fn object_format(&self) -> ObjectFormat;
    pub fn commondir(&self) -> &Path;
    pub fn state(&self) -> RepositoryState;
    pub fn workdir(&self) -> Option<&Path>;
    pub fn set_workdir(&self, path: &Path, update_gitlink: bool) -> Result<(), Error>;
    pub fn namespace(&self) -> Result<Option<&str>, Error>;
    pub fn namespace_bytes(&self) -> Option<&[u8]>;
    pub fn set_namespace(&self, namespace: &str) -> Result<(), Error>;
    pub fn set_namespace_bytes(&self, namespace: &[u8]) -> Result<(), Error>;
    pub fn remove_namespace(&self) -> Result<(), Error>;
    pub fn message(&self) -> Result<String, Error>;
    pub fn remove_message(&self) -> Result<(), Error>;
    pub fn remotes(&self) -> Result<StringArray, Error>;
    pub fn find_remote(&self, name: &str) -> Result<Remote<'_>, Error>;
    pub fn remote(&self, name: &str, url: &str) -> Result<Remote<'_>, Error>;
    pub fn remote_with_fetch(&self, name: &str, url: &str, fetch: &str) -> Result<Remote<'_>, Error>;
    pub fn remote_anonymous(&self, url: &str) -> Result<Remote<'_>, Error>;
    pub fn remote_rename(&self, name: &str, new_name: &str) -> Result<StringArray, Error>;
    pub fn remote_delete(&self, name: &str) -> Result<(), Error>;
    pub fn remote_add_fetch(&self, name: &str, spec: &str) -> Result<(), Error>;
    pub fn remote_add_push(&self, name: &str, spec: &str) -> Result<(), Error>;
    pub fn remote_set_url(&self, name: &str, url: &str) -> Result<(), Error>;
    pub fn remote_set_pushurl(&self, name: &str, pushurl: Option<&str>) -> Result<(), Error>;
    #[blocks(fs, millis, why = "it writes the worktree")]
    pub fn reset(&self, target: &Object<'_>, kind: ResetType, checkout: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn reset_default<T, I>(&self, target: Option<&Object<'_>>, paths: I) -> Result<(), Error>
    where
        T: IntoCString,
        I: IntoIterator<Item = T>;
    pub fn head(&self) -> Result<Reference<'_>, Error>;
    pub fn set_head(&self, refname: &str) -> Result<(), Error>;
    pub fn set_head_bytes(&self, refname: &[u8]) -> Result<(), Error>;
    pub fn head_detached(&self) -> Result<bool, Error>;
    pub fn set_head_detached(&self, commitish: Oid) -> Result<(), Error>;
    pub fn set_head_detached_from_annotated(&self, commitish: AnnotatedCommit<'_>) -> Result<(), Error>;
    pub fn references(&self) -> Result<References<'_>, Error>;
    pub fn references_glob(&self, glob: &str) -> Result<References<'_>, Error>;
    pub fn submodules(&self) -> Result<Vec<Submodule<'_>>, Error>;
    #[blocks(fs, millis, why = "it reads the work tree")]
    pub fn statuses(&self, options: Option<&mut StatusOptions>) -> Result<Statuses<'_>, Error>;
    pub fn status_should_ignore(&self, path: &Path) -> Result<bool, Error>;
    pub fn status_file(&self, path: &Path) -> Result<Status, Error>;
    pub fn branches(&self, filter: Option<BranchType>) -> Result<Branches<'_>, Error>;
    pub fn index(&self) -> Result<Index, Error>;
    pub fn set_index(&self, index: &mut Index) -> Result<(), Error>;
    pub fn config(&self) -> Result<Config, Error>;
    pub fn set_config(&self, config: &Config) -> Result<(), Error>;
    pub fn get_attr(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&str>, Error>;
    pub fn get_attr_bytes(&self, path: &Path, name: &str, flags: AttrCheckFlags) -> Result<Option<&[u8]>, Error>;
    pub fn blob(&self, data: &[u8]) -> Result<Oid, Error>;
    pub fn blob_path(&self, path: &Path) -> Result<Oid, Error>;
    pub fn blob_writer(&self, hintpath: Option<&Path>) -> Result<BlobWriter<'_>, Error>;
    pub fn find_blob(&self, oid: Oid) -> Result<Blob<'_>, Error>;
    pub fn odb(&self) -> Result<Odb<'_>, Error>;
    pub fn set_odb(&self, odb: &Odb<'_>) -> Result<(), Error>;
    pub fn refdb_compress(&self) -> Result<(), Error>;
    pub fn refdb(&self) -> Result<Refdb<'_>, Error>;
    pub fn set_refdb(&self, refdb: &Refdb<'_>) -> Result<(), Error>;
    pub fn branch(&self, branch_name: &str, target: &Commit<'_>, force: bool) -> Result<Branch<'_>, Error>;
    pub fn branch_from_annotated_commit(&self, branch_name: &str, target: &AnnotatedCommit<'_>, force: bool) -> Result<Branch<'_>, Error>;
    pub fn find_branch(&self, name: &str, branch_type: BranchType) -> Result<Branch<'_>, Error>;
    #[blocks(fs, millis, why = "it writes objects")]
    pub fn commit(
        &self,
        update_ref: Option<&str>,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        message: &str,
        tree: &Tree<'_>,
        parents: &[&Commit<'_>],
    ) -> Result<Oid, Error>;
    pub fn commit_create_buffer(
        &self,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        message: &str,
        tree: &Tree<'_>,
        parents: &[&Commit<'_>],
    ) -> Result<Buf, Error>;
    #[blocks(fs, millis, why = "it writes objects")]
    pub fn commit_signed(&self, commit_content: &str, signature: &str, signature_field: Option<&str>) -> Result<Oid, Error>;
    pub fn extract_signature(&self, commit_id: &Oid, signature_field: Option<&str>) -> Result<(Buf, Buf), Error>;
    #[blocks(fs, micros, pedantic, why = "it reads an object")]
    pub fn find_commit(&self, oid: Oid) -> Result<Commit<'_>, Error>;
    pub fn find_commit_by_prefix(&self, prefix_hash: &str) -> Result<Commit<'_>, Error>;
    pub fn find_annotated_commit(&self, id: Oid) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn find_object(&self, oid: Oid, kind: Option<ObjectType>) -> Result<Object<'_>, Error>;
    pub fn find_object_by_prefix(&self, prefix_hash: &str, kind: Option<ObjectType>) -> Result<Object<'_>, Error>;
    pub fn reference(&self, name: &str, id: Oid, force: bool, log_message: &str) -> Result<Reference<'_>, Error>;
    pub fn reference_matching(&self, name: &str, id: Oid, force: bool, current_id: Oid, log_message: &str) -> Result<Reference<'_>, Error>;
    pub fn reference_symbolic(&self, name: &str, target: &str, force: bool, log_message: &str) -> Result<Reference<'_>, Error>;
    pub fn reference_symbolic_matching(
        &self,
        name: &str,
        target: &str,
        force: bool,
        current_value: &str,
        log_message: &str,
    ) -> Result<Reference<'_>, Error>;
    pub fn find_reference(&self, name: &str) -> Result<Reference<'_>, Error>;
    pub fn resolve_reference_from_short_name(&self, refname: &str) -> Result<Reference<'_>, Error>;
    pub fn refname_to_id(&self, name: &str) -> Result<Oid, Error>;
    pub fn reference_to_annotated_commit(&self, reference: &Reference<'_>) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn annotated_commit_from_fetchhead(&self, branch_name: &str, remote_url: &str, id: &Oid) -> Result<AnnotatedCommit<'_>, Error>;
    pub fn signature(&self) -> Result<Signature<'static>, Error>;
    pub fn author_from_env(&self) -> Result<Signature<'static>, Error>;
    pub fn committer_from_env(&self) -> Result<Signature<'static>, Error>;
    pub fn submodule(&self, url: &str, path: &Path, use_gitlink: bool) -> Result<Submodule<'_>, Error>;
    pub fn find_submodule(&self, name: &str) -> Result<Submodule<'_>, Error>;
    pub fn submodule_status(&self, name: &str, ignore: SubmoduleIgnore) -> Result<SubmoduleStatus, Error>;
    pub fn submodule_set_ignore(&mut self, name: &str, ignore: SubmoduleIgnore) -> Result<(), Error>;
    pub fn submodule_set_update(&mut self, name: &str, update: SubmoduleUpdate) -> Result<(), Error>;
    pub fn submodule_set_url(&mut self, name: &str, url: &str) -> Result<(), Error>;
    pub fn submodule_set_branch(&mut self, name: &str, branch_name: &str) -> Result<(), Error>;
    pub fn find_tree(&self, oid: Oid) -> Result<Tree<'_>, Error>;
    pub fn treebuilder(&self, tree: Option<&Tree<'_>>) -> Result<TreeBuilder<'_>, Error>;
    pub fn tag(&self, name: &str, target: &Object<'_>, tagger: &Signature<'_>, message: &str, force: bool) -> Result<Oid, Error>;
    pub fn tag_annotation_create(&self, name: &str, target: &Object<'_>, tagger: &Signature<'_>, message: &str) -> Result<Oid, Error>;
    pub fn tag_lightweight(&self, name: &str, target: &Object<'_>, force: bool) -> Result<Oid, Error>;
    pub fn find_tag(&self, id: Oid) -> Result<Tag<'_>, Error>;
    pub fn find_tag_by_prefix(&self, prefix_hash: &str) -> Result<Tag<'_>, Error>;
    pub fn tag_delete(&self, name: &str) -> Result<(), Error>;
    pub fn tag_names(&self, pattern: Option<&str>) -> Result<StringArray, Error>;
    pub fn tag_foreach<T>(&self, cb: T) -> Result<(), Error>
    where
        T: FnMut(Oid, &[u8]) -> bool;
    #[blocks(fs, millis, why = "it writes the worktree")]
    pub fn checkout_head(&self, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn checkout_index(&self, index: Option<&mut Index>, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    #[blocks(fs, millis, why = "it writes the worktree")]
    pub fn checkout_tree(&self, treeish: &Object<'_>, opts: Option<&mut CheckoutBuilder<'_>>) -> Result<(), Error>;
    pub fn merge(
        &self,
        annotated_commits: &[&AnnotatedCommit<'_>],
        merge_opts: Option<&mut MergeOptions>,
        checkout_opts: Option<&mut CheckoutBuilder<'_>>,
    ) -> Result<(), Error>;
    pub fn merge_commits(&self, our_commit: &Commit<'_>, their_commit: &Commit<'_>, opts: Option<&MergeOptions>) -> Result<Index, Error>;
    pub fn merge_trees(
        &self,
        ancestor_tree: &Tree<'_>,
        our_tree: &Tree<'_>,
        their_tree: &Tree<'_>,
        opts: Option<&MergeOptions>,
    ) -> Result<Index, Error>;
    pub fn cleanup_state(&self) -> Result<(), Error>;
    pub fn merge_analysis(&self, their_heads: &[&AnnotatedCommit<'_>]) -> Result<(MergeAnalysis, MergePreference), Error>;
    pub fn merge_analysis_for_ref(
        &self,
        our_ref: &Reference<'_>,
        their_heads: &[&AnnotatedCommit<'_>],
    ) -> Result<(MergeAnalysis, MergePreference), Error>;
    pub fn rebase(
        &self,
        branch: Option<&AnnotatedCommit<'_>>,
        upstream: Option<&AnnotatedCommit<'_>>,
        onto: Option<&AnnotatedCommit<'_>>,
        opts: Option<&mut RebaseOptions<'_>>,
    ) -> Result<Rebase<'_>, Error>;
    pub fn open_rebase(&self, opts: Option<&mut RebaseOptions<'_>>) -> Result<Rebase<'_>, Error>;
    pub fn note(
        &self,
        author: &Signature<'_>,
        committer: &Signature<'_>,
        notes_ref: Option<&str>,
        oid: Oid,
        note: &str,
        force: bool,
    ) -> Result<Oid, Error>;
    pub fn note_default_ref(&self) -> Result<String, Error>;
    pub fn notes(&self, notes_ref: Option<&str>) -> Result<Notes<'_>, Error>;
    pub fn find_note(&self, notes_ref: Option<&str>, id: Oid) -> Result<Note<'_>, Error>;
    pub fn note_delete(&self, id: Oid, notes_ref: Option<&str>, author: &Signature<'_>, committer: &Signature<'_>) -> Result<(), Error>;
    #[blocks(fs, millis, pedantic, why = "it reads repository objects")]
    pub fn revwalk(&self) -> Result<Revwalk<'_>, Error>;
    #[blocks(fs, millis, why = "it walks history")]
    pub fn blame_file(&self, path: &Path, opts: Option<&mut BlameOptions>) -> Result<Blame<'_>, Error>;
    pub fn merge_base(&self, one: Oid, two: Oid) -> Result<Oid, Error>;
    pub fn merge_base_many(&self, oids: &[Oid]) -> Result<Oid, Error>;
    pub fn merge_base_octopus(&self, oids: &[Oid]) -> Result<Oid, Error>;
    pub fn merge_bases(&self, one: Oid, two: Oid) -> Result<OidArray, Error>;
    pub fn merge_bases_many(&self, oids: &[Oid]) -> Result<OidArray, Error>;
    pub fn merge_file_from_index(
        &self,
        ancestor: &IndexEntry,
        ours: &IndexEntry,
        theirs: &IndexEntry,
        opts: Option<&mut MergeFileOptions>,
    ) -> Result<MergeFileResult, Error>;
    pub fn graph_ahead_behind(&self, local: Oid, upstream: Oid) -> Result<(usize, usize), Error>;
    pub fn graph_descendant_of(&self, commit: Oid, ancestor: Oid) -> Result<bool, Error>;
    pub fn reflog(&self, name: &str) -> Result<Reflog, Error>;
    pub fn reflog_delete(&self, name: &str) -> Result<(), Error>;
    pub fn reflog_rename(&self, old_name: &str, new_name: &str) -> Result<(), Error>;
    pub fn reference_has_log(&self, name: &str) -> Result<bool, Error>;
    pub fn reference_ensure_log(&self, name: &str) -> Result<(), Error>;
    pub fn describe(&self, opts: &DescribeOptions) -> Result<Describe<'_>, Error>;
    pub fn diff_blobs(
        &self,
        old_blob: Option<&Blob<'_>>,
        old_as_path: Option<&str>,
        new_blob: Option<&Blob<'_>>,
        new_as_path: Option<&str>,
        opts: Option<&mut DiffOptions>,
        file_cb: Option<&mut FileCb<'_>>,
        binary_cb: Option<&mut BinaryCb<'_>>,
        hunk_cb: Option<&mut HunkCb<'_>>,
        line_cb: Option<&mut LineCb<'_>>,
    ) -> Result<(), Error>;
    pub fn diff_tree_to_tree(
        &self,
        old_tree: Option<&Tree<'_>>,
        new_tree: Option<&Tree<'_>>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    pub fn diff_tree_to_index(
        &self,
        old_tree: Option<&Tree<'_>>,
        index: Option<&Index>,
        opts: Option<&mut DiffOptions>,
    ) -> Result<Diff<'_>, Error>;
    pub fn diff_index_to_index(&self, old_index: &Index, new_index: &Index, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error>;
    pub fn diff_index_to_workdir(&self, index: Option<&Index>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error>;
    #[blocks(fs, millis, why = "it reads the worktree")]
    pub fn diff_tree_to_workdir(&self, old_tree: Option<&Tree<'_>>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error>;
    #[blocks(fs, millis, why = "it reads the worktree")]
    pub fn diff_tree_to_workdir_with_index(&self, old_tree: Option<&Tree<'_>>, opts: Option<&mut DiffOptions>) -> Result<Diff<'_>, Error>;
    pub fn packbuilder(&self) -> Result<PackBuilder<'_>, Error>;
    pub fn stash_save(&mut self, stasher: &Signature<'_>, message: &str, flags: Option<StashFlags>) -> Result<Oid, Error>;
    pub fn stash_save2(&mut self, stasher: &Signature<'_>, message: Option<&str>, flags: Option<StashFlags>) -> Result<Oid, Error>;
    pub fn stash_save_ext(&mut self, opts: Option<&mut StashSaveOptions<'_>>) -> Result<Oid, Error>;
    pub fn stash_apply(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error>;
    pub fn stash_foreach<C>(&mut self, callback: C) -> Result<(), Error>
    where
        C: FnMut(usize, &str, &Oid) -> bool;
    pub fn stash_drop(&mut self, index: usize) -> Result<(), Error>;
    pub fn stash_pop(&mut self, index: usize, opts: Option<&mut StashApplyOptions<'_>>) -> Result<(), Error>;
    pub fn add_ignore_rule(&self, rules: &str) -> Result<(), Error>;
    pub fn clear_ignore_rules(&self) -> Result<(), Error>;
    pub fn is_path_ignored<P: AsRef<Path>>(&self, path: P) -> Result<bool, Error>;
    pub fn cherrypick(&self, commit: &Commit<'_>, options: Option<&mut CherrypickOptions<'_>>) -> Result<(), Error>;
    pub fn cherrypick_commit(
        &self,
        cherrypick_commit: &Commit<'_>,
        our_commit: &Commit<'_>,
        mainline: u32,
        options: Option<&MergeOptions>,
    ) -> Result<Index, Error>;
    pub fn branch_remote_name(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_name(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_remote(&self, refname: &str) -> Result<Buf, Error>;
    pub fn branch_upstream_merge(&self, refname: &str) -> Result<Buf, Error>;
    pub fn apply(&self, diff: &Diff<'_>, location: ApplyLocation, options: Option<&mut ApplyOptions<'_>>) -> Result<(), Error>;
    pub fn apply_to_tree(&self, tree: &Tree<'_>, diff: &Diff<'_>, options: Option<&mut ApplyOptions<'_>>) -> Result<Index, Error>;
    pub fn revert(&self, commit: &Commit<'_>, options: Option<&mut RevertOptions<'_>>) -> Result<(), Error>;
    pub fn revert_commit(
        &self,
        revert_commit: &Commit<'_>,
        our_commit: &Commit<'_>,
        mainline: u32,
        options: Option<&MergeOptions>,
    ) -> Result<Index, Error>;
    pub fn worktrees(&self) -> Result<StringArray, Error>;
    pub fn find_worktree(&self, name: &str) -> Result<Worktree, Error>;
    pub fn worktree<'a>(&'a self, name: &str, path: &Path, opts: Option<&WorktreeAddOptions<'a>>) -> Result<Worktree, Error>;
    pub fn transaction<'a>(&'a self) -> Result<Transaction<'a>, Error>;
    pub fn mailmap(&self) -> Result<Mailmap, Error>;
    pub fn mergehead_foreach<C>(&mut self, callback: C) -> Result<(), Error>
    where
        C: FnMut(&Oid) -> bool;
    pub fn fetchhead_foreach<C>(&self, callback: C) -> Result<(), Error>
    where
        C: FnMut(&str, &[u8], &Oid, bool) -> bool;
}
impl Binding for Repository {
    type Raw = *mut git_repository;
}

pub struct RepositoryInitOptions {}

pub struct RevertOptions<'cb> {}

pub struct Revspec<'repo> {}

pub struct Revwalk<'repo> {}

pub struct Signature<'a> {}

pub struct StashSaveOptions<'a> {}

pub struct StashApplyOptions<'cb> {}

pub struct StatusOptions {}

pub struct Statuses<'repo> {}

pub struct Submodule<'repo> {}
impl<'repo> Submodule<'repo> {
    pub fn branch(&self) -> Result<Option<&str>, Error>;
    pub fn branch_bytes(&self) -> Option<&[u8]>;
    pub fn clone(&mut self, opts: Option<&mut SubmoduleUpdateOptions<'_>>) -> Result<Repository, Error>;
    pub fn url(&self) -> Result<Option<&str>, Error>;
    pub fn opt_url_bytes(&self) -> Option<&[u8]>;
    pub fn name(&self) -> Result<&str, Error>;
    pub fn name_bytes(&self) -> &[u8];
    pub fn path(&self) -> &Path;
    pub fn head_id(&self) -> Option<Oid>;
    pub fn index_id(&self) -> Option<Oid>;
    pub fn workdir_id(&self) -> Option<Oid>;
    pub fn ignore_rule(&self) -> SubmoduleIgnore;
    pub fn update_strategy(&self) -> SubmoduleUpdate;
    pub fn init(&mut self, overwrite: bool) -> Result<(), Error>;
    pub fn repo_init(&mut self, use_gitlink: bool) -> Result<Repository, Error>;
    pub fn open(&self) -> Result<Repository, Error>;
    pub fn reload(&mut self, force: bool) -> Result<(), Error>;
    pub fn sync(&mut self) -> Result<(), Error>;
    pub fn add_to_index(&mut self, write_index: bool) -> Result<(), Error>;
    pub fn add_finalize(&mut self) -> Result<(), Error>;
    #[blocks(net, unbounded, why = "it fetches a submodule")]
    pub fn update(&mut self, init: bool, opts: Option<&mut SubmoduleUpdateOptions<'_>>) -> Result<(), Error>;
}
impl<'repo> Binding for Submodule<'repo> {
    type Raw = *mut git_submodule;
}

pub struct SubmoduleUpdateOptions<'cb> {}

pub struct Tag<'repo> {}

pub struct Transaction<'repo> {}

pub struct Tree<'repo> {}

pub struct TreeBuilder<'repo> {}

pub struct Worktree {}
impl Binding for Worktree {
    type Raw = *mut git_worktree;
}

pub struct WorktreeAddOptions<'a> {}

pub struct Status {}

pub struct SubmoduleStatus {}

pub enum SubmoduleIgnore {}

pub enum SubmoduleUpdate {}

pub enum AutotagOption {}

pub struct StashFlags {}

pub struct AttrCheckFlags {}

pub mod build {
    use crate::{Error, FetchOptions, Remote, Repository};
    use std::path::Path;

    pub struct RepoBuilder<'cb> {}
    impl<'cb> Default for RepoBuilder<'cb> {}
    impl<'cb> RepoBuilder<'cb> {
        pub fn new() -> RepoBuilder<'cb>;
        pub fn bare(&mut self, bare: bool) -> &mut RepoBuilder<'cb>;
        pub fn branch(&mut self, branch: &str) -> &mut RepoBuilder<'cb>;
        pub fn clone_local(&mut self, clone_local: CloneLocal) -> &mut RepoBuilder<'cb>;
        pub fn with_checkout(&mut self, checkout: CheckoutBuilder<'cb>) -> &mut RepoBuilder<'cb>;
        pub fn fetch_options(&mut self, fetch_opts: FetchOptions<'cb>) -> &mut RepoBuilder<'cb>;
        pub fn remote_create<F>(&mut self, f: F) -> &mut RepoBuilder<'cb>
        where
            F: for<'a> FnMut(&'a Repository, &str, &str) -> Result<Remote<'a>, Error> + 'cb;
        #[blocks(net, unbounded, why = "it clones a repository over the network")]
        pub fn clone(&mut self, url: &str, into: &Path) -> Result<Repository, Error>;
    }

    pub struct CheckoutBuilder<'cb> {}

    pub enum CloneLocal {}
}

mod hidden {
    use crate::{DiffBinary, DiffDelta, DiffHunk, DiffLine};

    pub type FileCb<'a> = dyn FnMut(DiffDelta<'_>, f32) -> bool + 'a;

    pub type BinaryCb<'a> = dyn FnMut(DiffDelta<'_>, DiffBinary<'_>) -> bool + 'a;

    pub type HunkCb<'a> = dyn FnMut(DiffDelta<'_>, DiffHunk<'_>) -> bool + 'a;

    pub type LineCb<'a> = dyn FnMut(DiffDelta<'_>, Option<DiffHunk<'_>>, DiffLine<'_>) -> bool + 'a;
}

pub mod oid_array {
    pub struct OidArray {}
}

pub mod string_array {
    pub struct StringArray {}
}
