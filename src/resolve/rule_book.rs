//! The rules of the workspace's macros, each read once.

use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::{Crate, DefId};
use crate::syntax::ir::{File, ItemKind};
use crate::syntax::macros::{Expansion, Rules, expand, tokens};
use crate::text::{Sources, Span};

/// Rules by macro; `None` where they cannot be read.
#[derive(Debug, Default)]
pub(super) struct RuleBook {
    sources: Arc<Sources>,
    table: Mutex<FxHashMap<DefId, Option<Arc<Rules>>>>,
}

impl RuleBook {
    /// An empty book.
    pub(super) fn new(sources: Arc<Sources>) -> Self {
        Self { sources, table: Mutex::default() }
    }

    /// What a call of the macro `def` of `krate` with the tokens `call` of `file` expands to.
    pub(super) fn expand(&self, krate: &Crate, def: DefId, file: &File, call: Span) -> Option<Expansion> {
        let rules = self.rules(krate, def)?;
        let source = self.sources.get(file.source);
        expand(&rules, &tokens(file, &source.text, call))
    }

    fn rules(&self, krate: &Crate, def: DefId) -> Option<Arc<Rules>> {
        if let Some(known) = self.table.lock().unwrap_or_else(PoisonError::into_inner).get(&def) {
            return known.clone();
        }
        let it = krate.defs.get(def.index as usize)?;
        let file = krate.files.get(it.file as usize)?;
        let rules = match &file.item(it.item).kind {
            ItemKind::MacroRules(rules) => Rules::parse(file, &self.sources.get(file.source).text, rules.rules).map(Arc::new),
            _ => None,
        };
        self.table.lock().unwrap_or_else(PoisonError::into_inner).insert(def, rules.clone());
        rules
    }
}
