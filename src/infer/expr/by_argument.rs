//! Methods of receivers that nobody knows, told by what they are given: `query.load(&mut connection)`.

use crate::infer::body::BodyInfer;
use crate::infer::impls::Head;
use crate::infer::probe::{Origin, Pick};
use crate::infer::ty::{Ty, TyKind};
use crate::resolve::{CrateKind, DefId, DefKind};
use crate::syntax::ir::ExprId;
use crate::text::Symbol;

impl BodyInfer<'_, '_> {
    /// The method of a library's trait that a call means whose receiver has none that is known: that of the only trait in scope with one of
    /// this name and number of arguments, where the trait's own parameter is given something of that library, or a generic thing of it. The
    /// arguments are inferred.
    pub(super) fn method_by_argument(&mut self, id: ExprId, receiver: Ty, method: Symbol, args: &[ExprId]) -> Option<Pick> {
        let (types, program) = (self.types, self.types.program);
        let is_open = match receiver.strip_refs().kind() {
            TyKind::Unknown => true,
            TyKind::Adt(def, _) => program.is_workspace(def) && types.inherent(Head::Adt(def), method, false).is_empty(),
            _ => false,
        };
        if !is_open || args.is_empty() {
            return None;
        }
        let in_scope = types.methods_in_scope(self.module_at(id), self.solver.own_trait, method);
        let is_possible = |&&(_, member): &&(DefId, DefId)| {
            let is_method = program.def(member).kind == DefKind::Fn && types.signature(member).receiver.is_some();
            is_method && types.signature(member).params.len() == args.len()
        };
        let mut possible = in_scope.iter().filter(is_possible);
        let (&(trait_def, member), None) = (possible.next()?, possible.next()) else { return None };
        if program.krate(trait_def.krate).kind != CrateKind::Declared || Some(trait_def.krate) == types.lang.std {
            return None;
        }
        let own = types.generics(trait_def).names.len();
        let stands = |ty: Ty| matches!(ty.strip_refs().kind(), TyKind::Param(index, _) if (1..own).contains(&(index as usize)));
        let position = types.signature(member).params.iter().position(|&param| stands(param))?;
        let given = self.exprs[args[position].0 as usize];
        let given = self.structure(given);
        let is_its = |ty: Ty| ty.adt().is_some_and(|(def, _)| def.krate == trait_def.krate);
        let steps = self.solver.autoderef(given);
        let args = steps.iter().filter_map(|step| step.ty.adt()).flat_map(|(_, args)| args.iter());
        let is_of = steps.iter().any(|step| is_its(step.ty)) || args.into_iter().any(|&arg| is_its(self.solver.table.shallow(arg)));
        is_of.then_some(Pick { member, others: Vec::new(), origin: Origin::Trait(trait_def), self_ty: receiver.strip_refs(), steps: 0 })
    }
}
