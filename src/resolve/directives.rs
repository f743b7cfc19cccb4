//! What comments in the code say about its functions: `// unblock: nonblocking reason`, `// unblock: blocking(fs) reason`.

use super::stated::Stated;
use super::{Crate, DefId, Program};
use crate::catalog::{Effect, Facts};
use crate::diagnostic::{Directive, Place, Verb};
use crate::syntax::coverage;
use crate::syntax::ir::{Comment, File, ItemId, ItemKind};

impl Program {
    /// Adds what the comments of a crate state. A comment that is not understood states nothing; the engine reports it.
    pub(super) fn add_directives(&self, krate: &Crate, all: &mut Stated) {
        for (file, index) in krate.files.iter().zip(0..) {
            for comment in &file.comments {
                if let Some((item, directive)) = self.spoken_of(file, comment)
                    && let Some(def) = krate.by_item.get(&(index, item))
                {
                    let facts = all.entry(def.index).or_default();
                    match (directive.verb, &*directive.names) {
                        (Verb::NonBlocking, _) => facts.nonblocking = true,
                        (_, [(effect, _)]) => {
                            let Some(effect) = Effect::from_word(effect) else { continue };
                            facts.blocks = Facts::blocking(effect, directive.reason).blocks;
                        }
                        _ => {}
                    }
                }
            }
        }
    }

    /// The comment that says of a fn that it does not block.
    pub fn nonblocking_comment(&self, function: DefId) -> Option<Place> {
        let file = self.file(function);
        let item = self.def(function).item;
        let is_it = |comment: &&Comment| {
            self.spoken_of(file, comment).is_some_and(|(of, directive)| of == item && directive.verb == Verb::NonBlocking)
        };
        let comment = file.comments.iter().find(is_it)?;
        Some(Place { file: file.source, start: comment.span.start, end: comment.span.end })
    }

    /// The fn that a comment speaks of, and what it says of it.
    fn spoken_of<'f>(&self, file: &File, comment: &'f Comment) -> Option<(ItemId, Directive<'f>)> {
        let directive = Directive::parse(&comment.text).ok().filter(|it| !it.verb.silences())?;
        let item = coverage(file, &self.sources.get(file.source), comment).item?;
        matches!(&file.item(item).kind, ItemKind::Fn(signature) if !signature.flags.is_async).then_some((item, directive))
    }
}
