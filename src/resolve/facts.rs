//! Questions about definitions whose answer is a fact of the catalogue.

use std::collections::BTreeMap;

use super::{BodyScopes, CrateKind, DefId, DefKind, Namespace, Program, Res, TypeHead};
use crate::catalog::{Attribute, CrateFacts, Facts, Place};
use crate::diagnostic;
use crate::syntax::ir::{Attr, AttrArg, Bound, Expr, ExprId, File, Fn, Generics, ItemKind, Literal, TypeRef};
use crate::text::{Span, Symbol};

impl Program {
    /// What the attribute macros on an item make of it, in source order; attributes that are no known macros are left out, but for those
    /// that are called as the ones of runtimes are. Arguments of the attribute can change what it means: `flavor = "current_thread"`.
    pub fn attributes(&self, item: DefId) -> Vec<Attribute> {
        let meaning = |attr: &Attr| {
            Some(match self.attribute(item, attr).or_else(|| by_name(attr))? {
                Attribute::Entry { current_thread: false } => Attribute::Entry { current_thread: is_current_thread(attr) },
                other => other,
            })
        };
        let mut found: Vec<Attribute> = self.item(item).attrs.list.iter().filter_map(meaning).collect();
        found.extend(self.handlers_around(item));
        found
    }

    /// What the attribute of an impl block makes of its methods: handlers, but for those that it is told to leave out.
    fn handlers_around(&self, member: DefId) -> Option<Attribute> {
        let parent = self.def(member).parent.filter(|&parent| self.def(parent).kind == DefKind::Impl)?;
        let mut attributes = self.item(parent).attrs.list.iter().filter_map(|attr| self.attribute(parent, attr));
        let handler = attributes.find(|it| matches!(it, Attribute::Handler { .. }))?;
        let is_left_out = self.item(member).attrs.list.iter().any(|attr| attr.has_word("skip"));
        (!is_left_out).then_some(handler)
    }

    /// Whether a function is a handler because it stands in an impl block that says so.
    pub fn is_handler_by_block(&self, member: DefId) -> bool {
        self.handlers_around(member).is_some()
    }

    /// Whether the library that makes a handler of a function calls it on a thread of its own, without a runtime: no package asks it for
    /// another one.
    pub fn is_handled_alone(&self, member: DefId) -> bool {
        let block = self.def(member).parent.filter(|&parent| self.def(parent).kind == DefKind::Impl);
        let attrs =
            [Some(member), block].into_iter().flatten().flat_map(|item| self.item(item).attrs.list.iter().map(move |it| (item, it)));
        let handlers = attrs.filter_map(|(item, attr)| self.attribute_macro(item, attr));
        let mut by = handlers.filter(|&def| matches!(self.facts(def).and_then(|it| it.attribute), Some(Attribute::Handler { .. })));
        by.next().is_some_and(|def| {
            let name = self.krate(def.krate).name;
            let feature = self.crate_facts(name.as_str()).and_then(|facts| facts.handlers_alone.as_deref());
            feature.is_some_and(|feature| !self.asks_for(name, feature))
        })
    }

    /// Whether an attribute that nobody here knows stands on an item of the workspace: it can make a sync fn of an async one.
    pub fn has_unknown_attribute(&self, item: DefId) -> bool {
        let is_known = |attr: &Attr| is_built_in(attr) || self.attribute(item, attr).or_else(|| by_name(attr)).is_some();
        self.is_workspace(item) && !self.item(item).attrs.list.iter().all(is_known)
    }

    fn attribute(&self, item: DefId, attr: &Attr) -> Option<Attribute> {
        self.facts(self.attribute_macro(item, attr)?)?.attribute
    }

    fn attribute_macro(&self, item: DefId, attr: &Attr) -> Option<DefId> {
        let resolution = self.resolve(self.def(item).module, None, &attr.path, Namespace::Macro);
        match resolution.single()?.res {
            Res::Def(def) => Some(def),
            _ => None,
        }
    }

    /// Whether an attribute implements a trait for an enum, by what its variants hold: it stands on one of them and names the other.
    pub fn dispatches(&self, trait_: DefId, adt: DefId) -> bool {
        let names = |item: DefId, other: DefId| {
            let name = self.def(other).name;
            let is_name = |arg: &AttrArg| match arg {
                AttrArg::Path(path) => path.last().is_some_and(|it| it.name == name),
                // `Store<T>`
                AttrArg::Tokens(text) => text.split('<').next().is_some_and(|path| path.trim() == name.as_str()),
                _ => false,
            };
            let naming = self.item(item).attrs.list.iter().filter(|attr| attr.args.iter().any(is_name));
            naming.into_iter().any(|attr| self.attribute(item, attr) == Some(Attribute::Dispatches))
        };
        self.def(adt).kind == DefKind::Enum && (names(adt, trait_) || names(trait_, adt))
    }

    /// The trait's member that a member of a trait impl implements.
    pub fn trait_member(&self, member: DefId) -> Option<DefId> {
        let def = self.def(member);
        let parent = def.parent?;
        let ItemKind::Impl(it) = &self.item(parent).kind else { return None };
        let resolution = self.resolve(self.def(parent).module, Some(parent), it.trait_.as_ref()?, Namespace::Type);
        let Res::Def(trait_) = resolution.single()?.res else { return None };
        self.members_named(trait_, def.name).into_iter().next()
    }

    /// A name short enough for a sentence: `load`, `Store::load` for the workspace's own, the whole path for a library's, `println!` for
    /// a macro.
    pub fn short_name(&self, def: DefId) -> String {
        if self.def(def).kind == DefKind::Macro {
            return format!("{}!", self.def(def).name);
        }
        let path = self.path_of(def);
        if !self.is_workspace(def) || path.starts_with('<') {
            return path;
        }
        let keep = if self.def(def).parent.is_some() { 2 } else { 1 };
        let segments: Vec<&str> = path.rsplitn(keep + 1, "::").collect();
        segments.iter().take(keep).rev().copied().collect::<Vec<_>>().join("::")
    }

    /// Whether a definition belongs to a target of the workspace.
    pub fn is_workspace(&self, def: DefId) -> bool {
        matches!(self.krate(def.krate).kind, CrateKind::Target { .. })
    }

    /// The generics that hold in a definition: its own, and those of the impl or trait around it.
    pub fn generics_in_scope(&self, def: DefId) -> impl Iterator<Item = &Generics> {
        [Some(def), self.def(def).parent].into_iter().flatten().filter_map(|it| self.item(it).kind.generics())
    }

    /// Whether someone says of a fn that calling it does not block, whatever it calls.
    pub fn is_nonblocking(&self, def: DefId) -> bool {
        self.facts(def).is_some_and(|facts| facts.nonblocking)
    }

    /// Whether a definition is a member of a trait itself.
    pub fn is_trait_member(&self, def: DefId) -> bool {
        self.def(def).parent.is_some_and(|parent| self.def(parent).kind == DefKind::Trait)
    }

    /// Whether calling a fn runs its body to the end: a plain fn, or an async one that an attribute wraps in a runtime of its own
    /// (`#[tokio::main]` stands on any fn).
    pub fn runs_when_called(&self, def: DefId) -> bool {
        let ItemKind::Fn(signature) = &self.item(def).kind else { return false };
        !signature.flags.is_async || self.attributes(def).iter().any(|it| matches!(it, Attribute::Entry { .. } | Attribute::Test))
    }

    /// Whether a definition is the `main` of a binary, example, test or bench target.
    pub fn is_main(&self, def: DefId) -> bool {
        let it = self.def(def);
        let is_named = it.name == crate::text::sym::MAIN && it.parent.is_none() && it.module.index == 0;
        // What no manifest names may be a program or a library.
        is_named && !self.target_of(def.krate).is_some_and(|(package, target)| !package.is_bare() && target.kind.is_lib())
    }

    /// Whether a definition is a member of an implementation of a trait that nobody here knows.
    pub fn implements_unknown(&self, def: DefId) -> bool {
        let Some(parent) = self.def(def).parent else { return false };
        matches!(&self.item(parent).kind, ItemKind::Impl(it) if it.trait_.is_some()) && self.trait_member(def).is_none()
    }

    /// What a call of a trait's member can enter: the members of all implementations in the workspace, or the default where one does not
    /// override it.
    pub fn implementations(&self, member: DefId) -> Vec<DefId> {
        let def = self.def(member);
        let Some(trait_) = def.parent else { return Vec::new() };
        let impls = self.impls_of_trait(trait_).into_iter();
        let own = |it| {
            let members = self.members_named(it, def.name);
            if members.is_empty() { vec![member] } else { members }
        };
        let mut found: Vec<DefId> = impls.flat_map(own).collect();
        // A test's double says nothing about what runs otherwise.
        if found.iter().any(|&it| !self.def(it).test) {
            found.retain(|&it| !self.def(it).test);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The same by the structs and enums that have an implementation of their own, without what is only for tests.
    pub fn implementations_by_type(&self, member: DefId) -> Vec<(DefId, Vec<DefId>)> {
        let def = self.def(member);
        let mut found: BTreeMap<DefId, Vec<DefId>> = BTreeMap::new();
        for block in def.parent.map(|trait_| self.impls_of_trait(trait_)).unwrap_or_default() {
            let TypeHead::Def(ty) = self.head_of_impl(block) else { continue };
            if !self.def(block).test {
                let members = self.members_named(block, def.name);
                found.entry(ty).or_default().extend(if members.is_empty() { vec![member] } else { members });
            }
        }
        found.into_iter().collect()
    }

    /// The declared macro that `call` names, with its facts.
    pub fn declared_macro(&self, owner: DefId, scopes: &BodyScopes, call: ExprId) -> Option<(DefId, &Facts)> {
        let Expr::Macro(it) = self.body(owner)?.expr(call) else { return None };
        let resolution = self.resolve_in_body(scopes, call, &it.path, Namespace::Macro);
        let Res::Def(def) = resolution.single()?.res else { return None };
        Some((def, self.facts(def)?))
    }

    /// The facts of the macro that `call` names, where it is a declared one.
    pub fn macro_facts(&self, owner: DefId, scopes: &BodyScopes, call: ExprId) -> Option<&Facts> {
        self.declared_macro(owner, scopes, call).map(|(_, facts)| facts)
    }

    /// What the catalogue says of a crate as a whole, by its name in code.
    pub fn crate_facts(&self, name: &str) -> Option<&CrateFacts> {
        Some(&self.catalog().declared(Symbol::new(name))?.krate)
    }

    /// Whether a definition is a fn with a receiver.
    pub fn has_receiver(&self, def: DefId) -> bool {
        self.def(def).kind == DefKind::Fn && matches!(&self.item(def).kind, ItemKind::Fn(signature) if signature.self_param.is_some())
    }

    /// Where a fn runs its argument (0-based, after the receiver; `None` for the receiver), as the catalogue says.
    pub fn runs_at(&self, callee: DefId, argument: Option<usize>) -> Option<Place> {
        if let Some(facts) = self.facts(callee) {
            let stated = facts.runs.iter().find(|runs| runs.argument == argument).map(|runs| runs.place);
            if let Some(place) = stated.or(facts.closures.filter(|_| argument.is_some())) {
                return Some(place);
            }
        }
        // A member of the workspace that is called as a library is not described by what is known of that.
        let ItemKind::Fn(signature) = &self.item(callee).kind else { return None };
        if self.is_workspace(callee) {
            return None;
        }
        let usual = self.crate_facts(self.krate(callee.krate).name.as_str())?.closures?;
        takes_closure(signature, argument?).then_some(usual)
    }

    /// Where a span of this file points: code out of a macro expansion is shown where the macro is called.
    pub fn place(&self, file: &File, mut span: Span) -> diagnostic::Place {
        while let Some(origin) = file.origin(span.origin) {
            span = origin.call;
        }
        diagnostic::Place { file: file.source, start: span.start, end: span.end }
    }
}

/// What an attribute of an unknown crate is by its name: runtimes, and what hands them on, call theirs `main` and `test`.
fn by_name(attr: &Attr) -> Option<Attribute> {
    match attr.path.last()?.name.as_str() {
        "main" => Some(Attribute::Entry { current_thread: false }),
        "test" => Some(Attribute::Test),
        _ => None,
    }
}

/// Whether the compiler, or one of its tools, knows an attribute of functions.
pub(super) fn is_built_in(attr: &Attr) -> bool {
    match &*attr.path.segments {
        [name] => BUILT_IN.contains(&name.name.as_str()),
        [tool, ..] => matches!(tool.name.as_str(), "clippy" | "rustfmt" | "diagnostic"),
        [] => false,
    }
}

/// Those of <https://doc.rust-lang.org/reference/attributes.html#built-in-attributes-index> that functions can have.
const BUILT_IN: &[&str] = &[
    "allow",
    "bench",
    "cold",
    "coverage",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "export_name",
    "forbid",
    "ignore",
    "inline",
    "link_section",
    "must_use",
    "no_mangle",
    "optimize",
    "should_panic",
    "target_feature",
    "test",
    "track_caller",
    "unsafe",
    "warn",
];

fn is_current_thread(attr: &Attr) -> bool {
    matches!(attr.value("flavor"), Some(Literal::Str(flavor)) if **flavor == *"current_thread")
}

/// Whether a parameter's type is bounded by one of the `Fn` traits.
fn takes_closure(signature: &Fn, argument: usize) -> bool {
    match signature.params.get(argument) {
        Some(TypeRef::ImplTrait(bounds)) => is_callable(bounds),
        Some(ty @ TypeRef::Path(path)) => {
            let parameters = signature.generics.params.iter().filter(|it| path.as_ident() == Some(it.name)).map(|it| &it.bounds);
            let clauses = signature.generics.predicates.iter().filter(|it| same_name(&it.ty, ty)).map(|it| &it.bounds);
            parameters.chain(clauses).any(|bounds| is_callable(bounds))
        }
        _ => false,
    }
}

/// Whether two types are the same plain name; their spans differ.
fn same_name(one: &TypeRef, other: &TypeRef) -> bool {
    matches!((one, other), (TypeRef::Path(a), TypeRef::Path(b)) if a.as_ident().is_some() && a.as_ident() == b.as_ident())
}

fn is_callable(bounds: &[Bound]) -> bool {
    let names = bounds.iter().filter_map(|bound| bound.path.last()).map(|segment| segment.name.as_str());
    names.into_iter().any(|name| matches!(name, "Fn" | "FnMut" | "FnOnce"))
}
