//! One body with its names and types, and what flows through it.
//!
//! Belongs here: questions about a single body: where a value goes, what lives across an await, what a drop loses. Never: other
//! bodies (what a callee does with an argument comes in through [`ArgumentUse`]), or who runs this one.

mod allowed;
mod argument;
mod channel;
mod conditions;
mod consumer;
mod context;
mod coroutine;
mod default;
mod dropped;
mod effect;
mod endless;
mod ends;
mod failing;
mod future;
mod gone;
mod guard;
mod handle;
mod held;
mod io;
mod join;
mod kept;
mod lazy;
mod likely;
mod locks;
mod lossy;
mod lost;
mod made;
mod nonblocking;
mod outside;
mod paired;
mod premises;
mod region;
mod select;
mod slots;
mod typed;
mod value;
mod written;

pub use argument::{ArgumentUse, Declared};
pub use consumer::{Consumer, consumer};
pub use context::{Context, Reason};
pub use coroutine::Coroutine;
pub use dropped::{Dropped, How};
pub use effect::{Hazard, hazard};
pub use endless::Endless;
pub use ends::ends_process;
pub use future::{LazyFuture, LazyKind};
pub use gone::Gone;
pub use guard::GuardKind;
pub use handle::TaskHandle;
pub use held::{Clash, HeldGuard, LockedTwice};
pub use join::Unread;
pub use kept::{LostEarly, LostInField};
pub use likely::Likely;
pub use locks::{LockRoot, LocksOf, OwnLock, Taking};
pub use lossy::Lossy;
pub use lost::{LostHandle, LostInClosure};
pub use paired::Paired;
pub use premises::Required;
pub use region::{Region, RegionId, RegionKind, Regions};
pub use select::LossyArm;
pub use slots::{Ask, Question, Slot};
pub use typed::TypedBody;
pub use value::Value;
