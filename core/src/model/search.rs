//! Results of full-text search.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{ProcedureId, Scalar};

/// How well a record matches the query, frames of a question apart ("cho em hỏi … ở đâu ạ"). The variants go from best
/// to worst; hits are not ordered by it: a title that nearly has the words comes before a long text that has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MatchKind {
    /// The record has every word exactly as typed, with its marks (khớp cả dấu).
    Exact,
    /// The record has every word if marks are ignored (khớp không dấu).
    Folded,
    /// The record has every word but the last, and a word that begins with the last (khớp phần đầu từ cuối).
    Prefix,
    /// The record has every word as the query was understood: see `understood` (khớp theo cách hiểu câu tìm).
    Understood,
    /// The record has every word if words are spelt otherwise: see `corrections` (khớp sau khi sửa chính tả).
    Typo,
    /// The record has only some of the words (khớp một phần).
    Partial,
}

/// How words of a query were understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnderstoodHow {
    /// Keys of a Vietnamese keyboard that was off: `giaays` is `giấy` (phím gõ Telex, VNI).
    Keyboard,
    /// Spaces that were left out or stood in the wrong place: `dangky` is `dang ky` (thiếu hoặc thừa dấu cách).
    Spaces,
    /// The number of a document or a code in another spelling: `149/KHSXD` is `149/KH-SXD` (số ký hiệu, mã).
    Number,
    /// An abbreviation, or another name: `GPXD` is `giấy phép xây dựng` (chữ viết tắt, tên gọi khác).
    OtherName,
}

/// Words of a query that were understood as others (cách hiểu câu tìm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Understood {
    /// The words as typed, in lower case.
    pub typed: String,
    /// What they were read as.
    pub read_as: String,
    /// Why.
    pub how: UnderstoodHow,
}

/// The order of search results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SearchOrder {
    /// The best match first (phù hợp nhất).
    #[default]
    Relevance,
    /// The latest day first; records without a day last (mới nhất).
    Newest,
    /// The earliest day first; records without a day last (cũ nhất).
    Oldest,
}

/// A value of a field, and how many of the records found have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FacetValue {
    /// The value, as filters take it where the facet is a field; null for the records in which the field is missing.
    pub value: Scalar,
    /// What people call the value, in Vietnamese: the label of a status, the name of a unit; the value itself if it has
    /// no other name (tên giá trị).
    pub label: String,
    /// How many of the records found have it (số bản ghi).
    pub count: i64,
}

/// The values that the records found have in one field (đếm theo giá trị).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Facet {
    /// The field, as it was asked for: `status`.
    pub field: String,
    /// At most 100 values, the most frequent first; of equally frequent ones the smaller first.
    pub values: Vec<FacetValue>,
    /// How many values are left out because there are more than 100.
    pub left_out: i64,
}

/// A range of a text that matches the query, as offsets in characters (Unicode code points) from the beginning of the
/// text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mark {
    /// Offset of the first character.
    pub start: u32,
    /// Offset after the last character.
    pub end: u32,
}

/// A fragment of one text of a record, with the words of the query in it (trích đoạn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excerpt {
    /// Path of the text in the record: `minutes.content`.
    pub field: String,
    /// The fragment, unchanged; about 180 characters at most.
    pub text: String,
    /// Offset of the fragment in the text, in characters.
    pub start: u32,
    /// Whether the text continues after the fragment.
    pub goes_on: bool,
    /// The words found, as ranges of the whole text, in order: subtract `start` for offsets in the fragment.
    pub marks: Vec<Mark>,
}

/// A record that a search found (kết quả tìm kiếm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Hit {
    /// Kind of the record: `procedure`.
    pub kind: String,
    /// Identity of the record.
    pub id: Uuid,
    /// Title of the record: its name or subject, or the beginning of its text if it has neither.
    pub title: String,
    /// How well the record matches the words.
    pub matched: MatchKind,
    /// Relevance: the greater the better. Comparable only within one answer.
    pub score: i64,
    /// Where the words are found: at most three excerpts, the best first.
    pub excerpts: Vec<Excerpt>,
}

/// A word of the query for which hits have another: one that is spelt nearly so, or sounds alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Correction {
    /// The word as typed.
    pub typed: String,
    /// The corrected words, in the order of the hits found with them.
    pub read_as: Vec<String>,
}

/// One page of search results.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SearchPage {
    /// The records found, in the order asked for.
    pub hits: Vec<Hit>,
    /// The cursor of the next page; none on the last page. Pass it as `cursor` to the same query; it stays valid across
    /// restarts and writes, but is refused (`cursor`) where the words are understood otherwise by then: by a changed
    /// dictionary, or by words that records have since.
    pub next: Option<String>,
    /// Words that hits of this page have in another spelling.
    pub corrections: Vec<Correction>,
    /// What hits of this page were found by, where it was not typed so: abbreviations written out, spaces mended.
    pub understood: Vec<Understood>,
    /// How many records are found on all pages together; none unless facets or an order by days were asked for, since
    /// it is counted for these alone.
    pub total: Option<i64>,
    /// The facets asked for, in that order.
    pub facets: Vec<Facet>,
}

/// A completion of what was typed, or a title that holds it (gợi ý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suggestion {
    /// The words typed, spelt as in records, with the last word completed: `giấy phép`; or a title.
    pub text: String,
    /// How many records have the completed words, or the title. For a query of several words, only the best 300 records
    /// are counted; of words that no record has together, only the last of them. Of a title only the records offered.
    pub count: i64,
    /// For a title the kind of the record: `procedure`.
    #[serde(default)]
    pub kind: Option<String>,
    /// For a title the record that has it.
    #[serde(default)]
    pub id: Option<Uuid>,
}

/// A procedure that a text is probably about (TTHC liên quan).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RelatedProcedure {
    /// The version that is in force.
    pub procedure: ProcedureId,
    /// Code of the procedure.
    pub code: String,
    /// Name of the procedure.
    pub name: String,
    /// Relevance of the shared words: the greater the better. Comparable only within one answer.
    pub score: i64,
    /// The words that text and procedure share, the rarest first; at most eight.
    pub words: Vec<String>,
}
