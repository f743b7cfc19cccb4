//! Conversions that std makes for a type: `into` calls its `From::from`, `try_into` its `TryFrom::try_from`, `parse` its `FromStr::from_str`.

use super::body::BodyInfer;
use super::ty::Ty;
use crate::resolve::DefId;
use crate::text::Symbol;

impl BodyInfer<'_, '_> {
    /// The project's own conversion that a call of std's with these generic arguments comes to.
    pub(super) fn conversion(&mut self, def: DefId, args: &[Ty]) -> Option<DefId> {
        let (types, program) = (self.types, self.types.program);
        let lang = &types.lang;
        if Some(def.krate) != lang.std {
            return None;
        }
        let parent = program.def(def).parent;
        let (converts, member, args) = match (program.def(def).name.as_str(), args) {
            ("into", &[source, target, ..]) if parent == lang.into => (lang.from?, "from", vec![target, source]),
            ("try_into", &[source, target, ..]) if parent == lang.try_into => (lang.try_from?, "try_from", vec![target, source]),
            ("parse", &[target]) => (lang.from_str?, "from_str", vec![target]),
            _ => return None,
        };
        let member = types.member(converts, Symbol::new(member))?;
        let found = self.entered(member, &args);
        found.into_iter().find(|&it| program.is_workspace(it))
    }
}
