//! Queries for full-text search, suggestions, and related procedures.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::{CchcError, Result};
use crate::model::{Feedback, FeedbackId, RelatedProcedure, Scalar, SearchPage, Suggestion};
use crate::rules::vietnam_date;
use crate::store::{SearchRequest, SuggestRequest, View};
use crate::text::nfc;

/// Finds records by their words (tìm kiếm toàn văn), with or without marks, best match first.
///
/// Queries may be typed as people type them: without marks, with the keys of Telex or VNI left in, without spaces,
/// misspelt, abbreviated, as a whole question. Records that have every word in a title come first; a record that has
/// only some of the words is a `partial` match. `understood` and `corrections` say what was read as something else.
///
/// The last word may be the beginning of one, unless a space follows it. Words in quotes must be adjacent; a word after
/// a minus must not occur. Document numbers (`149/KH-SXD`) and procedure codes (`1.013236`) are single words.
///
/// ```
/// # let folder = tempfile::tempdir()?;
/// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
/// use cchc::model::Procedure;
/// use cchc::query::Search;
///
/// store.procedures().add(Procedure::draft("1.001193", "Thủ tục đăng ký khai sinh"))?;
/// for query in ["đăng ký khai sinh", "dangkykhaisinh", "ddawng kys khai sinh", "em hỏi làm giấy khai sinh ở đâu ạ"] {
///     let page = store.ask(Search::of(query))?;
///     assert_eq!(page.hits[0].title, "1.001193 Thủ tục đăng ký khai sinh", "{query}");
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// The words to find.
    pub query: String,
    /// The kinds of record to search, such as `procedure`; every searchable kind if empty.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Values that fields must have. A field can be filtered by if an index of the kind begins with it (else
    /// `no_index`); if `kinds` is empty, kinds without such an index are left out.
    #[serde(default)]
    pub filters: BTreeMap<String, Scalar>,
    /// The most records of a page, 1 to 1,000; 20 if omitted.
    #[serde(default = "twenty")]
    pub limit: u32,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

/// Suggests completions of a text typed so far (gợi ý khi gõ), most used first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Suggest {
    /// The text typed so far.
    pub prefix: String,
    /// The kinds of record to search; every searchable kind if empty.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// The most suggestions, 1 to 100; 10 if omitted.
    #[serde(default = "ten")]
    pub limit: u32,
}

/// Returns the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), likeliest first.
/// Exactly one of `feedback` and `text` is required (else `either`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RelatedProcedures {
    /// The feedback whose text and proposal to use.
    #[serde(default)]
    pub feedback: Option<FeedbackId>,
    /// A text of your own.
    #[serde(default)]
    pub text: Option<String>,
    /// The day on which the procedures must be in force; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// The most procedures, 1 to 100; 10 if omitted.
    #[serde(default = "ten")]
    pub limit: u32,
}

fn twenty() -> u32 {
    20
}

fn ten() -> u32 {
    10
}

impl Search {
    /// Searches every kind of record.
    pub fn of(query: &str) -> Self {
        Self { query: query.to_owned(), kinds: Vec::new(), filters: BTreeMap::new(), limit: twenty(), cursor: None }
    }

    /// Searches one kind of record.
    pub fn within(self, kind: &str) -> Self {
        Self { kinds: vec![kind.to_owned()], ..self }
    }
}

impl Query for Search {
    type Answer = SearchPage;
    const NAME: &'static str = "store.search";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<SearchPage> {
        let Self { query, kinds, filters, limit, cursor } = &self;
        view.search(&SearchRequest { query, kinds, filters, limit: *limit, cursor: cursor.as_deref() })
    }
}

impl Query for Suggest {
    type Answer = Vec<Suggestion>;
    const NAME: &'static str = "store.suggest";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Vec<Suggestion>> {
        let Self { prefix, kinds, limit } = &self;
        view.suggest(&SuggestRequest { prefix, kinds, limit: *limit })
    }
}

impl Query for RelatedProcedures {
    type Answer = Vec<RelatedProcedure>;
    const NAME: &'static str = "procedures.related";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<RelatedProcedure>> {
        let text = match (self.feedback, self.text) {
            (Some(id), None) => {
                let feedback: Feedback = view.get(id)?;
                [Some(feedback.text), feedback.proposal].into_iter().flatten().collect::<Vec<_>>().join("\n")
            }
            (None, Some(text)) => nfc(&text),
            _ => {
                let (text, text_vi) =
                    ("name a feedback or give a text", "hãy nêu một phản ánh, kiến nghị hoặc một đoạn văn");
                return Err(CchcError::invalid(Self::NAME, "feedback", "either", text, text_vi));
            }
        };
        view.related(&text, self.on.unwrap_or_else(|| vietnam_date(now)), self.limit)
    }
}
