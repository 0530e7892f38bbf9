//! Results of full-text search.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::ProcedureId;

/// The match tier of a result: how well the record's words fit the query, from the best on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MatchKind {
    /// The record has every word as typed, marks included (khớp cả dấu).
    Exact,
    /// The record has every word, some with other marks (khớp không dấu).
    Folded,
    /// The record has a word that begins with the last word (khớp phần đầu từ cuối).
    Prefix,
    /// Some words match with a typo of one letter: see the corrections (khớp sau khi sửa một chữ).
    Typo,
    /// The record has only some of the words, half of them at least (khớp một phần).
    Partial,
}

/// A range of a text, as offsets in characters (Unicode code points) from the beginning of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mark {
    /// The offset of the first character.
    pub start: u32,
    /// The offset of the character after the last.
    pub end: u32,
}

/// A fragment of one of a record's texts that holds words of the query (trích đoạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excerpt {
    /// The path of the text in the record: `minutes.content`.
    pub field: String,
    /// The fragment, unchanged; about 180 characters at most.
    pub text: String,
    /// The offset of its first character in the text, in characters.
    pub start: u32,
    /// Whether more of the text follows it.
    pub goes_on: bool,
    /// The words found, as ranges of the whole text, ascending: subtract `start` for offsets in the fragment.
    pub marks: Vec<Mark>,
}

/// A record that a search found (kết quả tìm kiếm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hit {
    /// The kind of record: `procedure`.
    pub kind: String,
    /// Its identity.
    pub id: Uuid,
    /// Its name or subject, or the beginning of its text where it has neither.
    pub title: String,
    /// Its match tier: hits of a better tier always come first.
    pub matched: MatchKind,
    /// Its relevance, the greater the better: comparable within one match tier of one answer only.
    pub score: i64,
    /// Where the words are, the best excerpt first; at most three.
    pub excerpts: Vec<Excerpt>,
}

/// A word that was corrected, because nothing was found for it as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Correction {
    /// The word as typed.
    pub typed: String,
    /// The words that it was read as, in the order of the hits found by them.
    pub read_as: Vec<String>,
}

/// One page of search results.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SearchPage {
    /// The records found, the best first.
    pub hits: Vec<Hit>,
    /// Pass it as `cursor` to get the next page; none on the last page. It stays valid across restarts and writes.
    pub next: Option<String>,
    /// Words that were corrected; empty unless nothing matched what was typed.
    pub corrections: Vec<Correction>,
}

/// A completion of what was typed so far (gợi ý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suggestion {
    /// The words typed, as they are spelt in records, with the last word completed: `giấy phép`.
    pub text: String,
    /// How many records have it. Of several words, counted in the best few hundred records.
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
    /// The relevance of the shared words, the greater the better: comparable within one answer only.
    pub score: i64,
    /// The words shared, the rarest first; at most eight.
    pub words: Vec<String>,
}
