//! Types: interned for the run, so that copying and comparing one costs as much as a pointer.

use std::cell::RefCell;
use std::hash::{BuildHasher, Hash, Hasher};
use std::ops::Deref;
use std::sync::{LazyLock, Mutex, PoisonError};

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::resolve::{DefId, Prim};
use crate::syntax::ir::ExprId;
use crate::text::Symbol;

/// A type. Equal types are the same pointer.
#[derive(Clone, Copy)]
pub struct Ty(&'static TyData);

struct TyData {
    kind: TyKind,
    flags: Flags,
}

/// A list of types, interned as types are.
#[derive(Clone, Copy)]
pub struct Args(&'static [Ty]);

/// The bounds of a `dyn` type, interned.
#[derive(Clone, Copy)]
pub struct DynBounds(&'static [DynBound]);

/// One trait of a `dyn` type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DynBound {
    /// The trait.
    pub def: DefId,
    /// Its arguments, without `Self`.
    pub args: Args,
    /// The associated types `Output`, `Item`, `Target` ... that are written out; the first three are kept.
    pub bindings: [Option<(Symbol, Ty)>; 3],
}

/// Where a closure or coroutine is written: the body's owner, and the expression (`None`: the async fn itself).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Site {
    /// The fn, const or static.
    pub owner: DefId,
    /// The closure or async block.
    pub expr: Option<ExprId>,
}

/// What a type is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// Not known.
    Unknown,
    /// `!`
    Never,
    /// A built-in scalar or `str`.
    Prim(Prim),
    /// A struct, enum or union with its arguments.
    Adt(DefId, Args),
    /// A tuple; unit is the empty one.
    Tuple(Args),
    /// `&T`, `&mut T`
    Ref(Ty, bool),
    /// `*const T`, `*mut T`
    Ptr(Ty, bool),
    /// `[T]`
    Slice(Ty),
    /// `[T; N]`; lengths are not followed.
    Array(Ty),
    /// `fn(A, B) -> C`: the parameters, then the result.
    FnPtr(Args),
    /// The type of a function, tuple struct or variant as a value, with all generic arguments.
    FnDef(DefId, Args),
    /// A closure: its parameters, then its result (of an async closure a coroutine).
    Closure(Site, Args),
    /// The future of an async block, async closure or async fn, by its output.
    Coroutine(Site, Ty),
    /// A type parameter of the definition around: position among all that are in scope (`Self` of a trait first, then the
    /// parent's, then its own, then one for each `impl Trait` of its parameters), and its name.
    Param(u32, Symbol),
    /// `dyn A + B`
    Dyn(DynBounds),
    /// The nth `impl Trait` in the result of a fn, with the fn's arguments.
    Opaque(DefId, u32, Args),
    /// `<Args[0] as Trait<..>>::Name`, not normalised or not normalisable.
    Projection(DefId, Symbol, Args),
    /// A variable of the inference that runs.
    Infer(u32),
    /// `_` in a written type.
    Hole,
    /// A constant as generic argument; equal to all others.
    Const,
}

/// What occurs anywhere inside a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Flags(u8);

impl Flags {
    pub(super) const INFER: u8 = 1;
    pub(super) const PARAM: u8 = 2;
    pub(super) const PROJECTION: u8 = 4;
    pub(super) const UNKNOWN: u8 = 8;
    pub(super) const HOLE: u8 = 16;
    pub(super) const OPAQUE: u8 = 32;
}

impl PartialEq for Ty {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Ty {}

impl Hash for Ty {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::from_ref(self.0).hash(state);
    }
}

impl std::fmt::Debug for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.kind.fmt(f)
    }
}

macro_rules! interned_list {
    ($list:ident, $item:ty) => {
        impl PartialEq for $list {
            fn eq(&self, other: &Self) -> bool {
                std::ptr::eq(self.0, other.0)
            }
        }

        impl Eq for $list {}

        impl Hash for $list {
            fn hash<H: Hasher>(&self, state: &mut H) {
                (self.0.as_ptr() as usize ^ self.0.len()).hash(state);
            }
        }

        impl Deref for $list {
            type Target = [$item];

            fn deref(&self) -> &[$item] {
                self.0
            }
        }

        impl std::fmt::Debug for $list {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

interned_list!(Args, Ty);
interned_list!(DynBounds, DynBound);

impl Ty {
    /// The type of this kind.
    pub fn new(kind: TyKind) -> Self {
        LOCAL.with_borrow_mut(|local| {
            if let Some(&found) = local.types.get(&kind) {
                return found;
            }
            let ty = intern_type(kind);
            local.types.insert(kind, ty);
            ty
        })
    }

    /// What it is.
    pub fn kind(self) -> TyKind {
        self.0.kind
    }

    pub(super) fn has(self, flags: u8) -> bool {
        self.0.flags.0 & flags != 0
    }
}

impl Args {
    /// The list of these types.
    pub fn new(types: &[Ty]) -> Self {
        if types.is_empty() {
            return Self::EMPTY;
        }
        LOCAL.with_borrow_mut(|local| {
            if let Some(&found) = local.lists.get(types) {
                return found;
            }
            let mut table = shard(&LISTS, types);
            let list = if let Some(&found) = table.get(types) {
                found
            } else {
                let kept: &'static [Ty] = Box::leak(types.into());
                table.insert(kept, Self(kept));
                Self(kept)
            };
            local.lists.insert(list.0, list);
            list
        })
    }

    /// The list of nothing.
    pub const EMPTY: Self = Self(&[]);

    /// The types, for as long as the run lasts.
    pub fn types(self) -> &'static [Ty] {
        self.0
    }

    pub(super) fn has(self, flags: u8) -> bool {
        self.0.iter().any(|ty| ty.has(flags))
    }
}

impl DynBounds {
    /// The list of these bounds.
    pub fn new(bounds: &[DynBound]) -> Self {
        if bounds.is_empty() {
            return Self(&[]);
        }
        let mut table = shard(&BOUNDS, bounds);
        if let Some(&found) = table.get(bounds) {
            return found;
        }
        let kept: &'static [DynBound] = Box::leak(bounds.into());
        table.insert(kept, Self(kept));
        Self(kept)
    }

    /// The bounds, for as long as the run lasts.
    pub fn bounds(self) -> &'static [DynBound] {
        self.0
    }
}

#[derive(Default)]
struct Local {
    types: FxHashMap<TyKind, Ty>,
    lists: FxHashMap<&'static [Ty], Args>,
}

type Sharded<K, V> = LazyLock<[Mutex<FxHashMap<K, V>>; 32]>;

thread_local! {
    static LOCAL: RefCell<Local> = RefCell::default();
}

static TYPES: Sharded<TyKind, Ty> = LazyLock::new(|| std::array::from_fn(|_| Mutex::default()));
static LISTS: Sharded<&'static [Ty], Args> = LazyLock::new(|| std::array::from_fn(|_| Mutex::default()));
static BOUNDS: Sharded<&'static [DynBound], DynBounds> = LazyLock::new(|| std::array::from_fn(|_| Mutex::default()));

fn shard<K, V, Q: Hash + ?Sized>(table: &'static Sharded<K, V>, key: &Q) -> std::sync::MutexGuard<'static, FxHashMap<K, V>> {
    let hash = FxBuildHasher.hash_one(key);
    table[(hash >> 40) as usize % table.len()].lock().unwrap_or_else(PoisonError::into_inner)
}

fn intern_type(kind: TyKind) -> Ty {
    let mut table = shard(&TYPES, &kind);
    if let Some(&found) = table.get(&kind) {
        return found;
    }
    let ty = Ty(Box::leak(Box::new(TyData { kind, flags: flags_of(kind) })));
    table.insert(kind, ty);
    ty
}

fn flags_of(kind: TyKind) -> Flags {
    let all = |args: &[Ty]| args.iter().fold(0, |flags, ty| flags | ty.0.flags.0);
    Flags(match kind {
        TyKind::Unknown => Flags::UNKNOWN,
        TyKind::Never | TyKind::Prim(_) | TyKind::Const => 0,
        TyKind::Infer(_) => Flags::INFER,
        TyKind::Hole => Flags::HOLE,
        TyKind::Param(..) => Flags::PARAM,
        TyKind::Opaque(_, _, args) => all(&args) | Flags::OPAQUE,
        TyKind::Projection(_, _, args) => all(&args) | Flags::PROJECTION,
        TyKind::Adt(_, args) | TyKind::Tuple(args) | TyKind::FnPtr(args) | TyKind::FnDef(_, args) | TyKind::Closure(_, args) => all(&args),
        TyKind::Ref(ty, _) | TyKind::Ptr(ty, _) | TyKind::Slice(ty) | TyKind::Array(ty) | TyKind::Coroutine(_, ty) => ty.0.flags.0,
        TyKind::Dyn(bounds) => bounds
            .iter()
            .fold(0, |flags, bound| bound.bindings.iter().flatten().fold(flags | all(&bound.args), |flags, (_, ty)| flags | ty.0.flags.0)),
    })
}
