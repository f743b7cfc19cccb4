//! Literals, tuples, arrays, ranges, struct literals.

use crate::infer::body::{BodyInfer, Expect};
use crate::infer::build::{is_float, prim_named};
use crate::infer::coerce::Merge;
use crate::infer::lower::{Lower, Place};
use crate::infer::table::VarKind;
use crate::infer::ty::{Ty, TyKind};
use crate::resolve::{DefId, DefKind, Namespace, Prim, Res};
use crate::syntax::ir::{ExprId, FieldInit, Literal, Path};
use crate::text::Symbol;

impl BodyInfer<'_, '_> {
    pub(super) fn literal(&mut self, literal: &Literal) -> Ty {
        match literal {
            Literal::Str(_) => Ty::reference(Ty::str(), false),
            Literal::ByteStr => Ty::reference(Ty::new(TyKind::Array(Ty::prim(Prim::U8))), false),
            Literal::CStr => self.types.lang.cstr.map_or_else(Ty::unknown, |def| Ty::reference(Ty::of_adt(def, &[]), false)),
            Literal::Byte => Ty::prim(Prim::U8),
            Literal::Char => Ty::prim(Prim::Char),
            Literal::Bool(_) => Ty::bool(),
            Literal::Int(_, suffix) => match prim_named(suffix.as_str()) {
                Some(prim) => Ty::prim(prim),
                None => self.solver.table.fresh(VarKind::Int { open: false }),
            },
            Literal::Float(suffix) => match prim_named(suffix.as_str()).filter(|it| is_float(*it)) {
                Some(prim) => Ty::prim(prim),
                None => self.solver.table.fresh(VarKind::Float { open: false }),
            },
            Literal::Other => Ty::unknown(),
        }
    }

    pub(super) fn tuple(&mut self, elements: &[ExprId], expect: Expect) -> Ty {
        let expected = expect.ty().map(|ty| self.solver.table.shallow(ty).kind());
        let types: Vec<Ty> = elements
            .iter()
            .enumerate()
            .map(|(index, &element)| match expected {
                Some(TyKind::Tuple(types)) if types.len() == elements.len() => {
                    let expected = types[index];
                    let ty = self.expr_coerce(element, expected);
                    if self.solver.table.shallow(expected).is_infer() { ty } else { expected }
                }
                _ => self.expr(element, Expect::Nothing),
            })
            .collect();
        Ty::tuple(&types)
    }

    pub(super) fn array(&mut self, elements: &[ExprId], expect: Expect) -> Ty {
        let expected = self.expected_item(expect);
        let item = self.items(elements, expected);
        Ty::new(TyKind::Array(item))
    }

    /// The common type of the elements of an array.
    pub(super) fn items(&mut self, elements: &[ExprId], expected: Option<Ty>) -> Ty {
        let mut merge = Merge::new(expected);
        for &element in elements {
            let ty = self.expr(element, expected.map_or(Expect::Nothing, Expect::Has));
            merge.add(self, ty);
        }
        match expected {
            Some(expected) if elements.is_empty() || !self.solver.table.is_general(expected) => expected,
            _ if elements.is_empty() => self.solver.fresh(),
            _ => merge.ty(),
        }
    }

    pub(super) fn range(&mut self, start: Option<ExprId>, end: Option<ExprId>, inclusive: bool) -> Ty {
        let lang = &self.types.lang;
        let def = match (start, end, inclusive) {
            (Some(_), Some(_), false) => lang.range,
            (Some(_), Some(_), true) => lang.range_inclusive,
            (Some(_), None, _) => lang.range_from,
            (None, Some(_), false) => lang.range_to,
            (None, Some(_), true) => lang.range_to_inclusive,
            (None, None, _) => lang.range_full,
        };
        let mut ty = None;
        for bound in [start, end].into_iter().flatten() {
            let found = match ty {
                None => self.expr(bound, Expect::Nothing),
                Some(ty) => self.expr_coerce(bound, ty),
            };
            ty = ty.or(Some(found));
        }
        let Some(def) = def else { return Ty::unknown() };
        Ty::of_adt(def, ty.as_slice())
    }

    pub(super) fn struct_literal(&mut self, id: ExprId, path: &Path, fields: &[FieldInit], base: Option<ExprId>, expect: Expect) -> Ty {
        let def = self.struct_or_variant(id, path);
        let ty = self.literal_type(id, path, def);
        if let Some(expected) = expect.ty() {
            let expected = self.solver.table.shallow(expected);
            if expected.adt().map(|it| it.0) == ty.adt().map(|it| it.0) && ty.adt().is_some() {
                self.hint(ty, expected);
            }
        }
        let args = self.solver.table.shallow(ty).adt().map_or(&[][..], |(_, args)| args);
        let known = def.map_or(&[][..], |def| self.types.fields(def));
        for field in fields {
            match known.iter().find(|(name, _)| *name == field.name) {
                Some((_, declared)) => {
                    let declared = self.solver.normalise(declared.substitute(args));
                    self.expr_coerce(field.value, declared);
                }
                None => {
                    self.expr(field.value, Expect::Nothing);
                }
            }
        }
        if let Some(base) = base {
            self.expr_coerce(base, ty);
        }
        ty
    }

    /// Solves variables of `ty` by an expected type, where coercion cannot come between.
    pub(super) fn hint(&mut self, ty: Ty, expected: Ty) {
        let (Some((_, args)), Some((_, wanted))) = (ty.adt(), expected.adt()) else { return };
        for (&arg, &wanted) in args.iter().zip(wanted) {
            let wanted = self.solver.table.shallow(wanted);
            if !matches!(wanted.kind(), TyKind::Dyn(_) | TyKind::Slice(_) | TyKind::Opaque(..)) {
                self.unify(arg, wanted);
            }
        }
    }

    fn literal_type(&mut self, id: ExprId, path: &Path, def: Option<DefId>) -> Ty {
        let Some(def) = def else { return Ty::unknown() };
        let resolution = self.types.program.resolve_in_body(self.scopes, id, path, Namespace::Type);
        let Some(candidate) = resolution.single() else { return self.adt_of(def) };
        let is_variant = self.types.program.def(def).kind == DefKind::Variant;
        match candidate.res {
            Res::Def(named) if self.types.program.def(named).kind == DefKind::Variant => {
                // `Enum::<T>::Variant` and `Enum::Variant::<T>` are rare enough to infer them.
                self.adt_of(def)
            }
            res => {
                let segment = path.segments.len().checked_sub(1 + candidate.rest).and_then(|at| path.segments.get(at));
                let mut lower = Lower::new(self.types, Place::Body(self.scopes, id));
                lower.infer_args = true;
                let base = lower.base(res, segment);
                let ty = self.solver.fill(base);
                let wanted = if is_variant { self.types.generic_parent(def) } else { Some(def) };
                if ty.adt().map(|it| it.0) == wanted { ty } else { self.adt_of(def) }
            }
        }
    }

    /// A field of a struct or tuple type, not through references.
    pub(super) fn field_of(&mut self, ty: Ty, name: Symbol) -> Option<Ty> {
        let found = match ty.kind() {
            TyKind::Tuple(types) => name.as_str().parse::<usize>().ok().and_then(|index| types.get(index).copied())?,
            TyKind::Adt(def, args) if self.types.program.def(def).kind == DefKind::Struct => {
                let fields = self.types.fields(def);
                let (_, declared) = fields.iter().find(|(it, _)| *it == name)?;
                declared.substitute(&args)
            }
            _ => return None,
        };
        Some(self.solver.normalise(found))
    }
}
