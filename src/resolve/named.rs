//! Whether the code of a package names a crate at all: a dependency can stand in the manifest for other reasons.

use super::{CrateKind, Program};
use crate::syntax::ir::{Expr, File, ItemKind, Path};
use crate::text::Symbol;

impl Program {
    /// Whether a path in the code that was read of a package, by its index in the workspace, begins with this name: in a `use`, a body, a
    /// macro call or an attribute.
    pub fn names_crate(&self, package: usize, name: &str) -> bool {
        let name = Symbol::new(name);
        let is_of = |kind: CrateKind| matches!(kind, CrateKind::Target { package: of, .. } if of == package);
        let crates = self.graph.nodes.iter().filter(|node| is_of(node.kind)).filter_map(|node| node.krate.get());
        crates.flat_map(|krate| &krate.files).any(|file| names(file, name))
    }
}

fn names(file: &File, name: Symbol) -> bool {
    let begins = |path: &Path| path.segments.first().is_some_and(|it| it.name == name) && path.segments.len() > 1;
    let in_body = |expr: &Expr| match expr {
        Expr::Path(path) => begins(path),
        Expr::Macro(call) => begins(&call.path),
        _ => false,
    };
    let mut items = file.items.iter();
    items.any(|item| {
        let imports = match &item.kind {
            ItemKind::Use(leaves) => leaves.iter().any(|leaf| begins(&leaf.path)),
            _ => false,
        };
        imports || item.attrs.list.iter().any(|attr| begins(&attr.path))
    }) || file.bodies.iter().flat_map(|body| &body.exprs).any(in_body)
}
