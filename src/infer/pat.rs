//! Patterns, with default binding modes.

use super::body::BodyInfer;
use super::build::prim_named;
use super::ty::{Args, Ty, TyKind};
use crate::resolve::{DefId, DefKind, Namespace, Prim, Res, Resolution};
use crate::syntax::ir::{ExprId, Literal, Pat, PatId, Path};
use crate::text::Symbol;

/// How a binding binds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Move,
    Ref(bool),
}

impl BodyInfer<'_, '_> {
    /// Types a pattern that matches a value of this type.
    pub(super) fn pattern(&mut self, pat: PatId, ty: Ty) {
        self.pattern_in(pat, ty, Mode::Move, 0);
    }

    #[expect(clippy::too_many_lines, reason = "one arm a kind of pattern")]
    fn pattern_in(&mut self, id: PatId, ty: Ty, mode: Mode, depth: u32) {
        if depth > 60 {
            return;
        }
        let body = self.body;
        let next = depth + 1;
        let mut ty = self.solver.table.shallow(ty);
        let mut mode = mode;
        let pat = body.pat(id);
        let peels = match pat {
            Pat::Tuple(_) | Pat::TupleStruct { .. } | Pat::Struct { .. } | Pat::Slice(_) | Pat::Path(_) => true,
            Pat::Bind { .. } => self.scopes.constants.contains_key(&id),
            _ => false,
        };
        if peels {
            ty = self.structure(ty);
            while let TyKind::Ref(inner, mutable) = ty.kind() {
                mode = Mode::Ref(mutable && mode != Mode::Ref(false));
                ty = self.structure(inner);
            }
        }
        let bound = match pat {
            Pat::Wild | Pat::Rest | Pat::Range | Pat::Unknown => ty,
            Pat::Bind { by_ref, mutable, sub, .. } => {
                if let Some(resolution) = self.scopes.constants.get(&id) {
                    let constant = self.constant(resolution);
                    self.unify(constant, ty);
                    ty
                } else {
                    if let Some(sub) = sub {
                        self.pattern_in(*sub, ty, mode, next);
                    }
                    match mode {
                        _ if *by_ref => Ty::reference(ty, *mutable),
                        Mode::Ref(mutable) => Ty::reference(ty, mutable),
                        Mode::Move => ty,
                    }
                }
            }
            Pat::Path(path) => {
                let resolution = self.resolve_pattern(path);
                let constant = match self.variant_of(path, &resolution, ty) {
                    Some(def) => self.adt_of(def),
                    None => self.constant(&resolution),
                };
                self.unify(constant, ty);
                ty
            }
            Pat::Tuple(elements) => {
                self.tuple_pattern(elements, ty, mode, next);
                ty
            }
            Pat::TupleStruct { path, elements } => {
                let resolution = self.resolve_pattern(path);
                let def = self.variant_of(path, &resolution, ty);
                let (fields, ty) = self.fields_in(def, ty);
                let types: Vec<Ty> = fields.iter().map(|(_, ty)| *ty).collect();
                self.elements(elements, &types, mode, next);
                ty
            }
            Pat::Struct { path, fields } => {
                let resolution = self.resolve_pattern(path);
                let def = self.variant_of(path, &resolution, ty);
                let (types, ty) = self.fields_in(def, ty);
                for (name, pat) in fields {
                    let field = types.iter().find(|(it, _)| it == name).map_or_else(Ty::unknown, |(_, ty)| *ty);
                    self.pattern_in(*pat, field, mode, next);
                }
                ty
            }
            Pat::Slice(elements) => {
                let item = match ty.kind() {
                    TyKind::Slice(item) | TyKind::Array(item) => item,
                    _ => Ty::unknown(),
                };
                for &element in elements {
                    let rest = match body.pat(element) {
                        Pat::Rest => true,
                        Pat::Bind { sub: Some(sub), .. } => matches!(body.pat(*sub), Pat::Rest),
                        _ => false,
                    };
                    let of = if rest { Ty::new(TyKind::Slice(item)) } else { item };
                    self.pattern_in(element, of, mode, next);
                }
                ty
            }
            Pat::Ref { pat, mutable } => {
                let ty = self.structure(ty);
                let inner = match ty.kind() {
                    TyKind::Ref(inner, _) => inner,
                    TyKind::Infer(_) => {
                        let inner = self.solver.fresh();
                        self.unify(ty, Ty::reference(inner, *mutable));
                        inner
                    }
                    // Under a default binding mode the reference is the mode's.
                    _ if mode != Mode::Move => ty,
                    _ => Ty::unknown(),
                };
                self.pattern_in(*pat, inner, Mode::Move, next);
                ty
            }
            Pat::Or(alternatives) => {
                for &alternative in alternatives {
                    self.pattern_in(alternative, ty, mode, next);
                }
                ty
            }
            Pat::Literal(literal) => {
                self.literal_pattern(literal, ty);
                ty
            }
            Pat::Typed { pat, ty: written } => {
                let written = self.lower(self.body.root, written);
                self.coerce(ty, written);
                self.pattern_in(*pat, written, mode, next);
                written
            }
        };
        self.pats[id.0 as usize] = bound;
    }

    fn literal_pattern(&mut self, literal: &Literal, ty: Ty) {
        let prim = match literal {
            Literal::Int(_, suffix) | Literal::Float(suffix) => prim_named(suffix.as_str()),
            Literal::Bool(_) => Some(Prim::Bool),
            Literal::Char => Some(Prim::Char),
            Literal::Byte => Some(Prim::U8),
            _ => None,
        };
        let target = self.structure(ty).strip_refs();
        if let Some(prim) = prim {
            self.unify(target, Ty::prim(prim));
        } else if matches!(literal, Literal::Str(_)) && self.solver.table.is_general(ty) {
            self.unify(ty, Ty::reference(Ty::str(), false));
        }
    }

    fn tuple_pattern(&mut self, elements: &[PatId], ty: Ty, mode: Mode, depth: u32) {
        let has_rest = elements.iter().any(|&it| matches!(self.body.pat(it), Pat::Rest));
        if let (TyKind::Infer(_), false) = (ty.kind(), has_rest) {
            let fresh: Vec<Ty> = elements.iter().map(|_| self.solver.fresh()).collect();
            self.unify(ty, Ty::tuple(&fresh));
        }
        let types = match self.solver.table.shallow(ty).kind() {
            TyKind::Tuple(types) => types.to_vec(),
            _ => Vec::new(),
        };
        self.elements(elements, &types, mode, depth);
    }

    /// Positional parts, one of which can be `..`.
    fn elements(&mut self, elements: &[PatId], types: &[Ty], mode: Mode, depth: u32) {
        let body = self.body;
        let rest = elements.iter().position(|&it| matches!(body.pat(it), Pat::Rest));
        for (index, &element) in elements.iter().enumerate() {
            let from_end = elements.len() - index;
            let ty = match rest {
                Some(rest) if index == rest => None,
                Some(rest) if index > rest => types.len().checked_sub(from_end).and_then(|at| types.get(at)),
                _ => types.get(index),
            };
            self.pattern_in(element, ty.copied().unwrap_or_else(Ty::unknown), mode, depth);
        }
    }

    fn resolve_pattern(&mut self, path: &Path) -> Resolution {
        self.types.program.resolve_in_body(self.scopes, self.body.root, path, Namespace::Value)
    }

    /// The struct or variant that a pattern's path names.
    pub(super) fn variant_of(&mut self, path: &Path, resolution: &Resolution, ty: Ty) -> Option<DefId> {
        let program = self.types.program;
        let found = resolution.candidates.iter().find_map(|it| match it.res {
            Res::Def(def) if it.rest == 0 && matches!(program.def(def).kind, DefKind::Struct | DefKind::Variant) => Some(def),
            Res::SelfType(def) if it.rest == 0 => self.types.self_ty(def).adt().map(|(adt, _)| adt),
            _ => None,
        });
        if found.is_some() {
            return found;
        }
        let name = path.last()?.name;
        if let Some(found) = self.struct_or_variant(self.body.root, path) {
            return Some(found);
        }
        // `Alias::Variant`, `Self::Variant` of what is matched.
        if path.segments.len() > 1 {
            let (adt, _) = ty.adt()?;
            return self.types.member(adt, name).filter(|&it| program.def(it).kind == DefKind::Variant);
        }
        None
    }

    /// The struct or variant that a path in type position names, as in a struct literal.
    pub(super) fn struct_or_variant(&mut self, at: ExprId, path: &Path) -> Option<DefId> {
        let program = self.types.program;
        let resolution = program.resolve_in_body(self.scopes, at, path, Namespace::Type);
        resolution.candidates.iter().find_map(|it| {
            let named = match it.res {
                Res::Def(def) => match program.def(def).kind {
                    DefKind::Struct | DefKind::Variant => Some(def),
                    DefKind::Enum => Some(def),
                    DefKind::TypeAlias => self.types.alias(def).adt().map(|(adt, _)| adt),
                    _ => None,
                },
                Res::SelfType(def) => self.types.self_ty(def).adt().map(|(adt, _)| adt),
                _ => None,
            }?;
            match it.rest {
                0 => Some(named),
                1 => self.types.member(named, path.last()?.name).filter(|&it| program.def(it).kind == DefKind::Variant),
                _ => None,
            }
        })
    }

    /// The fields of a struct or variant matched against this type, and the type.
    fn fields_in(&mut self, def: Option<DefId>, ty: Ty) -> (Vec<(Symbol, Ty)>, Ty) {
        let Some(def) = def else { return (Vec::new(), ty) };
        let adt = self.adt_of(def);
        self.unify(adt, ty);
        let Some((_, args)) = self.solver.table.shallow(adt).adt() else { return (Vec::new(), ty) };
        let fields = self.types.fields(def);
        let typed = fields.iter().map(|&(name, ty)| (name, ty.substitute(args))).collect::<Vec<_>>();
        (typed.into_iter().map(|(name, ty)| (name, self.solver.normalise(ty))).collect(), adt)
    }

    /// The type of a struct, or of the enum of a variant, with variables as arguments.
    pub(super) fn adt_of(&mut self, def: DefId) -> Ty {
        let adt = match self.types.program.def(def).kind {
            DefKind::Variant => self.types.generic_parent(def),
            _ => Some(def),
        };
        let Some(adt) = adt else { return Ty::unknown() };
        let args: Vec<Ty> = self.types.generics(adt).names.iter().map(|_| self.solver.fresh()).collect();
        Ty::new(TyKind::Adt(adt, Args::new(&args)))
    }

    /// The type of a constant, unit struct or unit variant.
    pub(super) fn constant(&mut self, resolution: &Resolution) -> Ty {
        let mut agreed = None;
        for candidate in &resolution.candidates {
            let ty = match candidate.res {
                Res::Def(def) if candidate.rest == 0 => match self.types.program.def(def).kind {
                    DefKind::Const | DefKind::Static => self.types.value(def),
                    DefKind::Struct | DefKind::Variant => self.adt_of(def),
                    _ => Ty::unknown(),
                },
                _ => Ty::unknown(),
            };
            if agreed.is_some() {
                return Ty::unknown();
            }
            agreed = Some(ty);
        }
        agreed.unwrap_or_else(Ty::unknown)
    }
}
