//! Types as people write them.

use std::fmt::Write;

use super::build::prim_name;
use super::ty::{Ty, TyKind};
use crate::resolve::{DefId, Program};

/// Deeper parts are written `..`.
const MAX_DEPTH: u32 = 8;

impl Ty {
    /// The type with full paths, as rustc prints it: `std::vec::Vec<u8>`; `_` is not known.
    pub fn display(self, program: &Program) -> String {
        let mut out = String::new();
        write_ty(&mut out, self, &|def| program.path_of(def), program, 0);
        out
    }

    /// The type with paths as `name` gives them.
    pub(super) fn display_by(self, program: &Program, name: &dyn Fn(DefId) -> String) -> String {
        let mut out = String::new();
        write_ty(&mut out, self, name, program, 0);
        out
    }

    /// The type with plain names: `Vec<u8>`.
    pub fn display_short(self, program: &Program) -> String {
        let mut out = String::new();
        write_ty(&mut out, self, &|def| program.def(def).name.to_string(), program, 0);
        out
    }
}

fn write_list(out: &mut String, types: &[Ty], name: &dyn Fn(DefId) -> String, program: &Program, depth: u32) {
    for (index, &ty) in types.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write_ty(out, ty, name, program, depth + 1);
    }
}

fn write_args(out: &mut String, types: &[Ty], name: &dyn Fn(DefId) -> String, program: &Program, depth: u32) {
    if !types.is_empty() {
        out.push('<');
        write_list(out, types, name, program, depth);
        out.push('>');
    }
}

fn write_ty(out: &mut String, ty: Ty, name: &dyn Fn(DefId) -> String, program: &Program, depth: u32) {
    if depth > MAX_DEPTH {
        out.push_str("..");
        return;
    }
    match ty.kind() {
        TyKind::Unknown | TyKind::Infer(_) | TyKind::Hole | TyKind::Const => out.push('_'),
        TyKind::Never => out.push('!'),
        TyKind::Prim(prim) => out.push_str(prim_name(prim)),
        TyKind::Adt(def, args) => {
            out.push_str(&name(def));
            write_args(out, &args, name, program, depth);
        }
        TyKind::Tuple(types) => {
            out.push('(');
            write_list(out, &types, name, program, depth);
            out.push_str(if types.len() == 1 { ",)" } else { ")" });
        }
        TyKind::Ref(inner, mutable) => {
            out.push_str(if mutable { "&mut " } else { "&" });
            write_ty(out, inner, name, program, depth + 1);
        }
        TyKind::Ptr(inner, mutable) => {
            out.push_str(if mutable { "*mut " } else { "*const " });
            write_ty(out, inner, name, program, depth + 1);
        }
        TyKind::Slice(inner) | TyKind::Array(inner) => {
            out.push('[');
            write_ty(out, inner, name, program, depth + 1);
            out.push_str(if matches!(ty.kind(), TyKind::Array(_)) { "; _]" } else { "]" });
        }
        TyKind::FnPtr(sig) => {
            let (ret, params) = sig.split_last().map_or((Ty::unknown(), &[][..]), |(ret, params)| (*ret, params));
            out.push_str("fn(");
            write_list(out, params, name, program, depth);
            out.push_str(") -> ");
            write_ty(out, ret, name, program, depth + 1);
        }
        TyKind::FnDef(def, _) => {
            out.push_str("fn ");
            out.push_str(&name(def));
        }
        TyKind::Closure(..) => out.push_str("{closure}"),
        TyKind::Coroutine(_, output) => {
            out.push_str("impl Future<Output = ");
            write_ty(out, output, name, program, depth + 1);
            out.push('>');
        }
        TyKind::Param(_, param) => out.push_str(param.as_str()),
        TyKind::Dyn(bounds) => {
            out.push_str("dyn ");
            for (index, bound) in bounds.iter().enumerate() {
                if index > 0 {
                    out.push_str(" + ");
                }
                out.push_str(&name(bound.def));
                write_args(out, &bound.args, name, program, depth);
            }
        }
        TyKind::Opaque(def, ..) => {
            let _ = write!(out, "impl {}", name(def));
        }
        TyKind::Projection(def, assoc, args) => {
            out.push('<');
            write_list(out, args.get(..1).unwrap_or(&[]), name, program, depth);
            let _ = write!(out, " as {}>::{assoc}", name(def));
        }
    }
}
