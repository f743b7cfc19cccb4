//! A range of bytes in a file's text, and where it came from.

/// Bytes `start..end` of a text, counted with the BOM and the shebang line.
///
/// With `origin` [`OriginId::WRITTEN`] the text is the file that holds the IR node. Otherwise the node came out of a macro
/// expansion, and the origin's entry in `syntax::ir::File::origins` names the text, the invocation and the macro.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// How the text came to stand here.
    pub origin: OriginId,
}

/// Index of an expansion in its file's table of origins, plus one; zero for what someone wrote in the file itself.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Default)]
pub struct OriginId(pub u32);

impl OriginId {
    /// Text that stands in the file as it is.
    pub const WRITTEN: Self = Self(0);
}

impl Span {
    /// The span of nothing: used for nodes that no finding can point at.
    pub const NONE: Self = Self { start: 0, end: 0, origin: OriginId::WRITTEN };

    /// Bytes `start..end` as written in the file.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end, origin: OriginId::WRITTEN }
    }

    /// From the start of `self` to the end of `last`.
    #[must_use]
    pub const fn to(self, last: Self) -> Self {
        Self { end: last.end, ..self }
    }

    /// Whether there is nothing to point at.
    pub const fn is_none(self) -> bool {
        self.end == 0
    }
}

/// Serialized as its start and length where the data keeps spans, and as nothing where it does not. Spans of expansions are not kept.
impl serde::Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if super::packed::keeps_spans() {
            (self.start, self.end.saturating_sub(self.start)).serialize(serializer)
        } else {
            serializer.serialize_unit()
        }
    }
}

impl<'de> serde::Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if super::packed::keeps_spans() {
            <(u32, u32) as serde::Deserialize>::deserialize(deserializer)
                .map(|(start, length)| Self::new(start, start.saturating_add(length)))
        } else {
            <() as serde::Deserialize>::deserialize(deserializer).map(|()| Self::NONE)
        }
    }
}
