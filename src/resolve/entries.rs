//! What items put into the tables of their crate: modules, definitions, imports, names.

use super::collect::{Around, Collector, Entered};
use super::scope::{Entry, EntryTarget, ImportSite, Spaces, Visible};
use super::{Def, DefId, DefKind, Module, ModuleId};
use crate::syntax::ir::{Attrs, Cfg, ImportKind, Item, ItemKind, Visibility};
use crate::text::{Symbol, sym};

impl Collector<'_> {
    pub(super) fn module(&mut self, entered: &Entered<'_>, around: &Around) -> u32 {
        let parent = ModuleId { krate: self.krate.id, index: around.module };
        let module = self.add_module(Module { name: entered.item.name, parent: Some(parent), is_block: false }, entered.cfg.clone());
        self.krate.names.scopes[module as usize].macro_use = entered.item.attrs.find(sym::MACRO_USE.as_str()).is_some();
        self.enter(entered, around, EntryTarget::Module(module), Spaces::TYPE);
        module
    }

    pub(super) fn imports(&mut self, entered: &Entered<'_>, around: &Around) {
        let ItemKind::Use(leaves) = &entered.item.kind else { return };
        for (import, leaf) in leaves.iter().zip(0..) {
            let index = self.krate.names.imports.len() as u32;
            self.krate.names.imports.push(ImportSite {
                module: around.module,
                file: entered.file,
                item: entered.id,
                leaf,
                order: self.krate.defs.len() as u32,
                cfg: entered.own.clone(),
                visible: self.visible(&entered.item.visibility, around.module),
                meaning: Default::default(),
            });
            match import.kind {
                ImportKind::Name(name) => self.enter_as(entered, around, name, EntryTarget::Import(index), Spaces::ALL),
                ImportKind::Unnamed => self.krate.names.scopes[around.module as usize].unnamed.push(index),
                ImportKind::Glob => self.krate.names.scopes[around.module as usize].globs.push(index),
            }
        }
    }

    pub(super) fn extern_crate(&mut self, entered: &Entered<'_>, around: &Around, name: Symbol) {
        if around.module == 0 {
            if entered.item.name != sym::UNDERSCORE {
                self.krate.names.extern_items.insert(entered.item.name, name);
            }
            if entered.item.attrs.find(sym::MACRO_USE.as_str()).is_some() && !self.krate.names.macro_use.contains(&name) {
                self.krate.names.macro_use.push(name);
            }
        }
        if entered.item.name != sym::UNDERSCORE {
            self.enter(entered, around, EntryTarget::ExternCrate(name), Spaces::TYPE);
        }
    }

    pub(super) fn definition(&mut self, entered: &Entered<'_>, around: &Around) -> DefId {
        let item = entered.item;
        let (kind, spaces) = kind_of(item);
        let id = self.add_def(entered, around, kind, item.name, None);
        match around.parent {
            Some(parent) => self.krate.names.members.entry(parent.index).or_default().push(id),
            None if kind == DefKind::Macro => self.macro_rules(entered, around, id),
            None if kind == DefKind::Impl => self.krate.impls.push(id),
            None => self.enter(entered, around, EntryTarget::Def(id), spaces),
        }
        if let ItemKind::Enum(decl) = &item.kind {
            for (variant, index) in decl.variants.iter().zip(0..) {
                let own = self.reading.build.decide(&variant.attrs.cfg);
                if own != Cfg::False {
                    let entered = Entered { cfg: entered.cfg.and(&own), ..entered.clone() };
                    let inside = Around { parent: Some(id), ..around.clone() };
                    let def = self.add_def(&entered, &inside, DefKind::Variant, variant.name, Some(index));
                    self.krate.names.members.entry(id.index).or_default().push(def);
                }
            }
        }
        id
    }

    fn add_def(&mut self, entered: &Entered<'_>, around: &Around, kind: DefKind, name: Symbol, variant: Option<u32>) -> DefId {
        let id = DefId { krate: self.krate.id, index: self.krate.defs.len() as u32 };
        self.krate.defs.push(Def {
            file: entered.file,
            item: entered.id,
            variant,
            kind,
            name,
            module: ModuleId { krate: self.krate.id, index: around.module },
            parent: around.parent,
            cfg: entered.cfg.clone(),
            test: entered.test,
        });
        if variant.is_none() {
            self.krate.by_item.insert((entered.file, entered.id), id);
        }
        id
    }

    fn macro_rules(&mut self, entered: &Entered<'_>, around: &Around, id: DefId) {
        let name = entered.item.name;
        let visible_from = self.krate.defs.len() as u32;
        let mut outer = Some(around.module);
        while let Some(module) = outer {
            let scope = &mut self.krate.names.scopes[module as usize];
            scope.textual.push((name, id, visible_from));
            let leaks = scope.macro_use;
            outer = self.krate.modules[module as usize].parent.filter(|_| leaks).map(|parent| parent.index);
        }
        let exported = matches!(&entered.item.kind, ItemKind::MacroRules(rules) if rules.exported);
        if !exported && !self.reading.declared {
            return;
        }
        let entry =
            || Entry { target: EntryTarget::Def(id), spaces: Spaces::MACRO, cfg: entered.own.clone(), visible: Visible::Everywhere };
        self.krate.names.scopes[0].entries.entry(name).or_default().push(entry());
        if self.reading.declared && around.module != 0 {
            self.krate.names.scopes[around.module as usize].entries.entry(name).or_default().push(entry());
        }
    }

    fn enter(&mut self, entered: &Entered<'_>, around: &Around, target: EntryTarget, spaces: Spaces) {
        self.enter_as(entered, around, entered.item.name, target, spaces);
    }

    fn enter_as(&mut self, entered: &Entered<'_>, around: &Around, name: Symbol, target: EntryTarget, spaces: Spaces) {
        if name == sym::EMPTY || name == sym::UNDERSCORE {
            return;
        }
        let visible = self.visible(&entered.item.visibility, around.module);
        let entry = Entry { target, spaces, cfg: entered.own.clone(), visible };
        self.krate.names.scopes[around.module as usize].entries.entry(name).or_default().push(entry);
    }

    fn visible(&self, visibility: &Visibility, module: u32) -> Visible {
        match visibility {
            Visibility::Public => Visible::Everywhere,
            Visibility::Inherited if self.reading.declared => Visible::Within(module),
            Visibility::Inherited => Visible::Within(module),
            Visibility::Restricted(path) if path.is_ident("self") => Visible::Within(module),
            Visibility::Restricted(path) if path.is_ident("super") => {
                Visible::Within(self.krate.modules[module as usize].parent.map_or(module, |parent| parent.index))
            }
            Visibility::Restricted(_) => Visible::Crate,
        }
    }
}

fn kind_of(item: &Item) -> (DefKind, Spaces) {
    match &item.kind {
        ItemKind::Fn(_) if is_macro_fn(&item.attrs) => (DefKind::Fn, Spaces::MACRO),
        ItemKind::Fn(_) => (DefKind::Fn, Spaces::VALUE),
        ItemKind::Struct(it) if it.tuple_like || it.unit => (DefKind::Struct, Spaces::TYPE_VALUE),
        ItemKind::Struct(_) => (DefKind::Struct, Spaces::TYPE),
        ItemKind::Enum(_) => (DefKind::Enum, Spaces::TYPE),
        ItemKind::Trait(_) => (DefKind::Trait, Spaces::TYPE),
        ItemKind::TraitAlias(..) => (DefKind::TraitAlias, Spaces::TYPE),
        ItemKind::Impl(_) => (DefKind::Impl, Spaces::TYPE),
        ItemKind::TypeAlias(..) => (DefKind::TypeAlias, Spaces::TYPE),
        ItemKind::Static(..) => (DefKind::Static, Spaces::VALUE),
        ItemKind::MacroRules(_) => (DefKind::Macro, Spaces::MACRO),
        _ => (DefKind::Const, Spaces::VALUE),
    }
}

/// Procedural macros, and attribute macros in declaration files: called as macros, written as fns.
fn is_macro_fn(attrs: &Attrs) -> bool {
    ["proc_macro", "proc_macro_attribute", "attribute"].into_iter().any(|name| attrs.find(name).is_some())
}
