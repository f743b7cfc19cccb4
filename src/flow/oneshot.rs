//! Senders of channels that the project makes for one message each.

use super::TypedBody;
use crate::infer::TyKind;
use crate::resolve::{DefId, DefKind, ModuleId, Namespace, Res};
use crate::syntax::ir::{Expr, ExprId, ItemKind, Literal, Pat, PatId, Path, TypeRef};
use crate::text::Symbol;

impl TypedBody<'_> {
    /// Whether a pattern takes a sender out of a struct, which is sent into once, and whose type is one that a module of the project names
    /// beside the functions that make such channels, all of them with room.
    pub(super) fn is_sent_into_once(&self, sender: PatId) -> bool {
        let [site] = self.uses(sender)[..] else { return false };
        let is_own = matches!(self.inference.type_of_pat(sender).kind(), TyKind::Adt(..));
        let Some((structure, field, around)) = self.field_taken(sender).filter(|_| is_own) else { return false };
        self.sends_once(site, around) && self.is_made_with_room(structure, field)
    }

    /// The struct and the field that a pattern takes a binding out of, and the expression that the pattern belongs to.
    fn field_taken(&self, binding: PatId) -> Option<(DefId, Symbol, ExprId)> {
        let (whole, field) = (0..).map(PatId).zip(&self.body.pats).find_map(|(id, pat)| match pat {
            Pat::Struct { fields, .. } => fields.iter().find(|(_, part)| *part == binding).map(|(name, _)| (id, *name)),
            _ => None,
        })?;
        let (structure, _) = self.inference.type_of_pat(whole).adt()?;
        let around = (0..).map(ExprId).zip(&self.body.exprs).find(|(_, expr)| match expr {
            Expr::Match { arms, .. } => arms.iter().any(|arm| self.binds(arm.pat, binding)),
            Expr::Let { pat, .. } => self.binds(*pat, binding),
            _ => false,
        });
        Some((structure, field, around?.0))
    }

    /// Whether the type of a field is written by a path through a module of the project that makes such values, always with room for one.
    fn is_made_with_room(&self, structure: DefId, field: Symbol) -> bool {
        let ItemKind::Struct(it) = &self.program.item(structure).kind else { return false };
        let Some(TypeRef::Path(path)) = it.fields.iter().find(|it| it.name == field).map(|it| &it.ty) else { return false };
        let Some(module) = self.module_before(structure, path) else { return false };
        let krate = self.program.krate(module.krate);
        let defs = (0..).map(|index| DefId { krate: module.krate, index }).zip(&krate.defs);
        let mut makers = defs.filter(|(_, def)| def.module == module && def.parent.is_none() && def.kind == DefKind::Fn).peekable();
        makers.peek().is_some() && makers.all(|(maker, _)| self.makes_room(maker))
    }

    /// The module that stands before the last name of a path in an item, where that names something of a library.
    fn module_before(&self, item: DefId, path: &Path) -> Option<ModuleId> {
        let (_, before) = path.segments.split_last().filter(|(_, before)| !before.is_empty())?;
        let before = Path { segments: before.into(), ..path.clone() };
        match self.program.resolve(self.program.def(item).module, Some(item), &before, Namespace::Type).single()?.res {
            Res::Module(module) => Some(module),
            _ => None,
        }
    }

    /// Whether a function of the project only makes a library's channel that has room for one message at least.
    fn makes_room(&self, maker: DefId) -> bool {
        let Some(body) = TypedBody::new(self.program, maker, self.arguments).filter(|_| self.program.is_workspace(maker)) else {
            return false;
        };
        let Some(call) = body.tail() else { return false };
        let Expr::Call { args, .. } = body.body.expr(call) else { return false };
        let has_room = |&arg: &ExprId| matches!(body.body.expr(arg), Expr::Literal(Literal::Int(Some(1..), _)));
        let callees = body.callees(call);
        matches!(&**args, [capacity] if has_room(capacity))
            && !callees.is_empty()
            && callees.iter().all(|&it| !self.program.is_workspace(it))
    }
}
