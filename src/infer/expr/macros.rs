//! Macro calls: what the well-known ones give.

use crate::infer::body::{BodyInfer, Expect};
use crate::infer::coerce::Merge;
use crate::infer::ty::{Ty, TyKind};
use crate::resolve::Prim;
use crate::syntax::ir::{Expr, ExprId, MacroCall, MacroForm, SelectArm};

impl BodyInfer<'_, '_> {
    pub(super) fn macro_call(&mut self, id: ExprId, call: &MacroCall, expect: Expect) -> Ty {
        let name = call.path.last().map_or("", |segment| segment.name.as_str());
        match &call.form {
            MacroForm::Expanded(inner) => self.expr(*inner, expect),
            MacroForm::Opaque | MacroForm::Cfg(_) => self.fixed(name).unwrap_or_else(Ty::unknown),
            MacroForm::Args(args) => self.macro_args(id, name, args, expect),
            MacroForm::Repeat(element, length) => {
                let item = self.expected_vec_item(expect);
                let ty = self.expr(*element, item.map_or(Expect::Nothing, Expect::Has));
                self.expr_coerce(*length, Ty::usize());
                if name == "vec" { self.vec_of(ty) } else { Ty::unknown() }
            }
            MacroForm::Block(block) => {
                self.expr(*block, Expect::Nothing);
                self.fixed(name).unwrap_or_else(Ty::unknown)
            }
            MacroForm::Select(arms) => self.select_macro(arms, expect),
            MacroForm::Matches { scrutinee, pat, guard } => {
                let ty = self.expr(*scrutinee, Expect::Nothing);
                self.pattern(*pat, ty);
                if let Some(guard) = guard {
                    self.expr(*guard, Expect::Has(Ty::bool()));
                }
                if name.contains("assert") { Ty::unit() } else { Ty::bool() }
            }
        }
    }

    fn macro_args(&mut self, id: ExprId, name: &str, args: &[ExprId], expect: Expect) -> Ty {
        match name {
            "vec" => {
                let item = self.expected_vec_item(expect);
                let item = self.items(args, item);
                self.vec_of(item)
            }
            "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
                if let [left, right, rest @ ..] = args {
                    let a = self.expr(*left, Expect::Nothing);
                    let b = self.expr(*right, Expect::Nothing);
                    let (a, b) = (self.solver.table.shallow(a), self.solver.table.shallow(b));
                    if !a.is_known() || !b.is_known() || a.is_scalar() || b.is_scalar() {
                        self.unify(a, b);
                    }
                    self.plain_args(rest);
                }
                Ty::unit()
            }
            "write" | "writeln" => {
                self.plain_args(args);
                let Some(&target) = args.first() else { return Ty::unknown() };
                let ty = self.exprs[target.0 as usize];
                let ty = self.structure(ty);
                self.result_of(id, ty, "write_fmt")
            }
            "dbg" => {
                if let [one] = args {
                    self.expr(*one, expect)
                } else {
                    let types: Vec<Ty> = args.iter().map(|&arg| self.expr(arg, Expect::Nothing)).collect();
                    Ty::tuple(&types)
                }
            }
            "join" | "try_join" => self.join_macro(args, name == "try_join"),
            "ready" => {
                let types: Vec<Ty> = args.iter().map(|&arg| self.expr(arg, Expect::Nothing)).collect();
                let poll = types.first().map(|&ty| self.structure(ty)).and_then(Ty::adt);
                poll.filter(|(def, _)| Some(*def) == self.types.lang.poll)
                    .and_then(|(_, args)| args.first().copied())
                    .unwrap_or_else(Ty::unknown)
            }
            "pin" => {
                let types: Vec<Ty> = args.iter().map(|&arg| self.expr(arg, Expect::Nothing)).collect();
                match (&*types, self.types.lang.pin) {
                    ([one], Some(pin)) if !matches!(self.body.expr(args[0]), Expr::Assign { .. }) => {
                        Ty::of_adt(pin, &[Ty::reference(*one, true)])
                    }
                    _ => Ty::unit(),
                }
            }
            "try" => match args {
                [one] => self.question(*one),
                _ => Ty::unknown(),
            },
            _ => {
                self.plain_args(args);
                self.fixed(name).unwrap_or_else(Ty::unknown)
            }
        }
    }

    fn expected_vec_item(&mut self, expect: Expect) -> Option<Ty> {
        let ty = self.solver.table.shallow(expect.ty()?);
        let (def, args) = ty.adt()?;
        (Some(def) == self.types.lang.vec).then(|| args.first().copied()).flatten()
    }

    pub(super) fn vec_of(&mut self, item: Ty) -> Ty {
        let Some(vec) = self.types.lang.vec else { return Ty::unknown() };
        let ty = self.adt_of(vec);
        if let Some((_, [first, ..])) = ty.adt() {
            let item = if item.is_never() { self.solver.fresh() } else { item };
            self.unify(*first, item);
        }
        ty
    }

    /// `join!` and `try_join!`: what the futures give, as a tuple; of the latter the successes in a `Result`.
    fn join_macro(&mut self, args: &[ExprId], fallible: bool) -> Ty {
        let mut outputs = Vec::with_capacity(args.len());
        let mut error = None;
        for &arg in args {
            let ty = self.expr(arg, Expect::Nothing);
            let ty = self.structure(ty);
            let output = self.solver.future_output(ty).unwrap_or_else(Ty::unknown);
            let output = self.structure(output);
            match output.adt() {
                Some((_, [value, failure])) if fallible => {
                    outputs.push(*value);
                    error = error.or(Some(*failure));
                }
                _ => outputs.push(if fallible { Ty::unknown() } else { output }),
            }
        }
        let tuple = Ty::tuple(&outputs);
        match (fallible, self.types.lang.result) {
            (false, _) => tuple,
            (true, Some(result)) => Ty::of_adt(result, &[tuple, error.unwrap_or_else(Ty::unknown)]),
            (true, None) => Ty::unknown(),
        }
    }

    fn select_macro(&mut self, arms: &[SelectArm], expect: Expect) -> Ty {
        let start = self.diverges;
        let mut merge = Merge::new(expect.ty());
        let mut all_end = true;
        for arm in arms {
            self.diverges = start;
            if let Some(future) = arm.future {
                let ty = self.expr(future, Expect::Nothing);
                let ty = self.structure(ty);
                let output = self.solver.future_output(ty).unwrap_or_else(Ty::unknown);
                if let Some(pat) = arm.pat {
                    self.pattern(pat, output);
                }
            }
            if let Some(guard) = arm.guard {
                self.expr(guard, Expect::Has(Ty::bool()));
            }
            let ty = self.expr(arm.handler, expect);
            merge.add(self, ty);
            all_end &= self.diverges;
        }
        self.diverges = start || (all_end && !arms.is_empty());
        merge.ty()
    }

    /// The type of a macro's value that does not depend on its arguments.
    fn fixed(&mut self, name: &str) -> Option<Ty> {
        let lang = &self.types.lang;
        let adt = |def: Option<crate::resolve::DefId>| def.map(|def| Ty::of_adt(def, &[]));
        Some(match name {
            "format" | "formatdoc" | "indoc_format" => adt(lang.string)?,
            "format_args" => adt(lang.arguments)?,
            "concat" | "stringify" | "env" | "include_str" | "file" | "module_path" | "indoc" | "concatdoc" | "formatcp" | "concatcp" => {
                Ty::reference(Ty::str(), false)
            }
            "option_env" => Ty::of_adt(lang.option?, &[Ty::reference(Ty::str(), false)]),
            "include_bytes" => Ty::reference(Ty::new(TyKind::Array(Ty::prim(Prim::U8))), false),
            "line" | "column" => Ty::prim(Prim::U32),
            "cfg" | "matches" | "is_x86_feature_detected" | "enabled" | "log_enabled" => Ty::bool(),
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" | "compile_error" | "abort" => Ty::never(),
            "println" | "print" | "eprintln" | "eprint" | "assert" | "debug_assert" | "ensure" | "trace" | "debug" | "info" | "warn"
            | "error" | "log" | "event" | "defer" | "pin_mut" | "pin" => Ty::unit(),
            "anyhow" | "format_err" => self.first_named(&["anyhow::Error", "failure::Error"]),
            "eyre" => self.first_named(&["eyre::Report", "color_eyre::eyre::Report", "color_eyre::Report"]),
            "json" => self.first_named(&["serde_json::Value"]),
            "span" | "info_span" | "debug_span" | "trace_span" | "warn_span" | "error_span" => self.first_named(&["tracing::Span"]),
            _ => return None,
        })
    }

    fn first_named(&self, paths: &[&str]) -> Ty {
        paths.iter().map(|path| self.named_type(path)).find(|ty| ty.is_known()).unwrap_or_else(Ty::unknown)
    }
}
