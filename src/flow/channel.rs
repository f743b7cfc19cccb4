//! Which channel a sender belongs to, and whether it can be full.

use super::{Consumer, TypedBody, consumer};
use crate::catalog::Place;
use crate::infer::{Ty, TyKind};
use crate::resolve::DefId;
use crate::syntax::ir::{BlockKind, Expr, ExprId, Literal, Pat, PatId, Stmt};

/// How many clones of a sender are followed.
const CLONES: usize = 4;

/// Methods that send one message.
const SENDS: [&str; 7] = ["send", "send_blocking", "blocking_send", "send_timeout", "send_deadline", "try_send", "send_async"];

/// A channel that a body makes.
#[derive(Clone, Copy)]
pub(super) struct Made {
    sender: PatId,
    /// The block that it is made in.
    block: ExprId,
    /// The call that makes it.
    pub(super) call: ExprId,
}

impl TypedBody<'_> {
    /// Whether a call sends into a channel that takes any number of messages, or all that are sent: one that the same body made, one that
    /// everything made that leads to the sender, or one that the project makes for a single message.
    pub(super) fn sends_without_waiting(&self, call: ExprId) -> bool {
        let Expr::MethodCall { receiver, method, .. } = self.body.expr(call) else { return false };
        if !SENDS.contains(&method.as_str()) {
            return false;
        }
        match self.channel_of(*receiver) {
            Some(made) => self.is_unbounded(made.call) || self.has_room_for_all(made),
            None => {
                self.is_unbounded_sender(*receiver)
                    || self.scopes.locals.get(receiver).is_some_and(|&sender| self.is_sent_into_once(sender))
            }
        }
    }

    /// Whether a call takes the first message out of a channel that the same body made and has sent into before.
    pub(super) fn has_sent_before(&self, call: ExprId) -> bool {
        let Expr::MethodCall { receiver, .. } = self.body.expr(call) else { return false };
        let Some(&receiving) = self.scopes.locals.get(receiver) else { return false };
        let Some(made) = self.made_with(receiving, 1) else { return false };
        let is_before = |site: ExprId| self.body.expr_span(site).start < self.body.expr_span(call).start;
        // Whoever has the receiver, too, may be faster, and a second round may find nothing.
        self.uses(receiving).first() == Some(receiver)
            && !self.around_within(call, made.block).any(|id| self.may_repeat(id))
            && self.uses(made.sender).into_iter().any(|site| is_before(site) && self.surely_sends(site, made.block))
    }

    /// Whether awaiting a call never waits: it sends into a channel that takes all.
    pub(super) fn is_sent_at_once(&self, call: ExprId) -> bool {
        let sends = matches!(self.body.expr(call), Expr::MethodCall { method, .. } if matches!(method.as_str(), "send" | "send_async"));
        sends && self.sends_without_waiting(call)
    }

    /// The channel whose sender a local is, or a clone of it.
    fn channel_of(&self, mut place: ExprId) -> Option<Made> {
        for _ in 0..CLONES {
            let sender = *self.scopes.locals.get(&place)?;
            if let Some(made) = self.made_with(sender, 0) {
                return Some(made);
            }
            place = self.cloned(self.init_of(sender)?)?;
        }
        None
    }

    fn cloned(&self, value: ExprId) -> Option<ExprId> {
        match self.body.expr(value) {
            Expr::MethodCall { receiver, method, .. } if method.as_str() == "clone" => Some(*receiver),
            _ => None,
        }
    }

    /// `let (sender, receiver) = channel()`, where this half is the first or second one
    pub(super) fn made_with(&self, half: PatId, position: usize) -> Option<Made> {
        (0..).map(ExprId).zip(&self.body.exprs).find_map(|(block, expr)| {
            let Expr::Block(it) = expr else { return None };
            it.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { pat, init: Some(call), .. } => {
                    let Pat::Tuple(parts) = self.body.pat(*pat) else { return None };
                    (parts.get(position) == Some(&half)).then_some(Made { sender: parts[0], block, call: *call })
                }
                _ => None,
            })
        })
    }

    /// The project's struct behind references and smart pointers.
    pub(super) fn structure_of(&self, ty: Ty) -> Option<DefId> {
        match ty.kind() {
            TyKind::Ref(inner, ..) => self.structure_of(inner),
            TyKind::Adt(def, _) if self.program.is_workspace(def) => Some(def),
            TyKind::Adt(_, args) => self.structure_of(*args.first()?),
            _ => None,
        }
    }

    pub(super) fn is_unbounded(&self, made: ExprId) -> bool {
        let facts = self.facts(made);
        !facts.is_empty() && facts.iter().all(|(_, facts)| facts.unbounded)
    }

    /// Whether a library made a channel with room for as many messages as are sent in all: nothing is done with the sender but sending, each
    /// time once.
    fn has_room_for_all(&self, Made { sender, block, call }: Made) -> bool {
        let Expr::Call { args, .. } = self.body.expr(call) else { return false };
        let callees = self.callees(call);
        let [capacity] = &**args else { return false };
        let Expr::Literal(Literal::Int(Some(capacity), _)) = self.body.expr(*capacity) else { return false };
        let Pat::Bind { name, .. } = self.body.pat(sender) else { return false };
        if self.opaque_mention(self.body.root, *name) {
            return false;
        }
        let sites = self.uses(sender);
        let is_library = !callees.is_empty() && callees.iter().all(|&callee| !self.program.is_workspace(callee));
        is_library && sites.len() as u128 <= *capacity && sites.into_iter().all(|site| self.sends_once(site, block))
    }

    /// Whether a name of a sender stands where one message is sent, at most once each time that the block around is run.
    pub(super) fn sends_once(&self, site: ExprId, block: ExprId) -> bool {
        let Some(call) = self.parents[site.0 as usize] else { return false };
        let Expr::MethodCall { receiver, method, .. } = self.body.expr(call) else { return false };
        *receiver == site && SENDS.contains(&method.as_str()) && self.around_within(call, block).all(|id| !self.may_repeat(id))
    }

    /// Whether a name of a sender stands where a message is sent each time that the block around is run.
    fn surely_sends(&self, site: ExprId, block: ExprId) -> bool {
        let mut inner = site;
        let mut is_straight = |around: ExprId| {
            let part = std::mem::replace(&mut inner, around);
            match self.body.expr(around) {
                Expr::MethodCall { receiver, method, .. } => *receiver == part && (part != site || SENDS.contains(&method.as_str())),
                Expr::Try { .. } | Expr::Await { .. } | Expr::Let { .. } => part != site,
                Expr::If { condition: first, .. } | Expr::Match { scrutinee: first, .. } => *first == part,
                Expr::For { iter, .. } => matches!(self.body.expr(*iter), Expr::Range { .. }),
                Expr::Block(block) => matches!(block.kind, BlockKind::Plain | BlockKind::Unsafe),
                _ => false,
            }
        };
        self.around_within(site, block).all(&mut is_straight)
    }

    /// The expressions around one, up to a block.
    fn around_within(&self, inner: ExprId, block: ExprId) -> impl Iterator<Item = ExprId> {
        self.ancestors(inner).take_while(move |&id| id != block)
    }

    fn may_repeat(&self, around: ExprId) -> bool {
        match self.body.expr(around) {
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => true,
            Expr::Closure { .. } => {
                let place = match consumer(self, around) {
                    Consumer::Argument { place, .. } => place,
                    _ => None,
                };
                !matches!(place, Some(Place::Offloaded | Place::Task))
            }
            _ => false,
        }
    }
}
