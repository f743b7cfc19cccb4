//! What the project's own functions expect of the closures that they are given.

use super::TypedBody;
use crate::resolve::{DefId, Program};
use crate::syntax::ir::{Bound, ExprId, Generics, ItemKind, TypeRef};
use crate::text::Symbol;

impl TypedBody<'_> {
    /// Whether `call` is of the project's own functions only, and each can poll what its closure at `argument` gives: the bound of the
    /// parameter says that it gives a future, and not just anything.
    pub fn expects_future(&self, call: ExprId, argument: usize) -> bool {
        let callees = self.callees(call);
        let expects = |&callee: &DefId| {
            let position = self.parameter(call, callee, argument);
            self.program.is_workspace(callee) && position.is_some_and(|position| gives_future(self.program, callee, position))
        };
        !callees.is_empty() && callees.iter().all(expects)
    }
}

/// Whether a parameter is a closure whose value has a bound or type of its own.
fn gives_future(program: &Program, callee: DefId, position: usize) -> bool {
    let ItemKind::Fn(signature) = &program.item(callee).kind else { return false };
    let generics: Vec<&Generics> = program.generics_in_scope(callee).collect();
    let bounds = match signature.params.get(position) {
        Some(TypeRef::ImplTrait(bounds)) => bounds.iter().collect(),
        Some(TypeRef::Path(path)) => path.as_ident().map(|name| bounds_of(&generics, name)).unwrap_or_default(),
        _ => return false,
    };
    let output = bounds.into_iter().find_map(|bound| {
        let args = bound.path.last()?.args.as_ref()?;
        args.bindings.iter().find(|it| args.parenthesized && it.name.as_str() == "Output")?.ty.as_ref()
    });
    match output {
        Some(TypeRef::Path(path)) => match path.as_ident() {
            Some(name) if generics.iter().any(|it| it.params.iter().any(|it| it.name == name)) => {
                let is_future = |bound: &&Bound| bound.path.last().is_some_and(|it| it.name.as_str().contains("Future"));
                bounds_of(&generics, name).iter().any(is_future)
            }
            _ => true,
        },
        Some(_) => true,
        None => false,
    }
}

/// The bounds of a type parameter, where it is declared and in `where` clauses.
fn bounds_of<'g>(generics: &[&'g Generics], name: Symbol) -> Vec<&'g Bound> {
    let mut bounds = Vec::new();
    for generics in generics {
        bounds.extend(generics.params.iter().filter(|it| it.name == name).flat_map(|it| &*it.bounds));
        let about = generics.predicates.iter().filter(|it| matches!(&it.ty, TypeRef::Path(path) if path.as_ident() == Some(name)));
        bounds.extend(about.flat_map(|it| &*it.bounds));
    }
    bounds
}
