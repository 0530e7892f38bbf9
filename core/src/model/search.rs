//! What a search finds.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::ProcedureId;

/// How well the words of a record fit those that were looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MatchKind {
    /// Every word is there as it was typed, marks included (khớp cả dấu).
    Exact,
    /// Every word is there, some with other marks (khớp không dấu).
    Folded,
    /// The last word was taken for the beginning of one (khớp phần đầu từ cuối).
    Prefix,
    /// Some words were read as others that differ in one letter: see the corrections (khớp sau khi sửa một chữ).
    Typo,
    /// Only some of the words are there (khớp một phần).
    Partial,
}

/// A stretch of a text, in characters (Unicode code points) from its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mark {
    /// The first character.
    pub start: u32,
    /// The character after the last.
    pub end: u32,
}

/// A piece of one of a record's texts in which words were found (trích đoạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excerpt {
    /// The path of the text in the record: `minutes.content`.
    pub field: String,
    /// The piece, as it stands in the text.
    pub text: String,
    /// The place of its first character in the text.
    pub start: u32,
    /// Whether the text goes on after it.
    pub goes_on: bool,
    /// The words found, as places in the whole text: take `start` off for places in the piece.
    pub marks: Vec<Mark>,
}

/// A record found (kết quả tìm kiếm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hit {
    /// The kind of record: `procedure`.
    pub kind: String,
    /// Its identity.
    pub id: Uuid,
    /// What it is called: its name, its subject, or how its text begins.
    pub title: String,
    /// How well its words fit: the better sort of match always comes first.
    pub matched: MatchKind,
    /// How much they weigh: comparable within one sort of match of one answer only.
    pub score: i64,
    /// Where they are, the best place first; at most three.
    pub excerpts: Vec<Excerpt>,
}

/// A word that was read as others, because nothing was found for it as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Correction {
    /// The word as typed.
    pub typed: String,
    /// What it was read as, the most used first.
    pub read_as: Vec<String>,
}

/// One page of what a search found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SearchPage {
    /// The records found, the best first.
    pub hits: Vec<Hit>,
    /// Pass it as `cursor` for the next page; nothing when this is the last. It holds across restarts and writes.
    pub next: Option<String>,
    /// Words that were read as others; empty unless nothing matched what was typed.
    pub corrections: Vec<Correction>,
}

/// A way on from what was typed so far (gợi ý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suggestion {
    /// What was typed, its words as they are mostly written, the last one whole: `giấy phép`.
    pub text: String,
    /// How many records have it so. Of several words, counted over the best few hundred.
    pub count: i64,
}

/// A procedure that a text seems to be about (TTHC liên quan).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RelatedProcedure {
    /// The version in force.
    pub procedure: ProcedureId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// How much the shared words weigh: comparable within one answer only.
    pub score: i64,
    /// The words shared, the heaviest first.
    pub words: Vec<String>,
}
