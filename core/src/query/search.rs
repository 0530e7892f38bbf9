//! Full-text search, suggestions, related procedures.

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

/// Finds records by their words (tìm kiếm toàn văn), with or without marks, the best first.
///
/// Every word must be there; the last may be the beginning of one, unless a space follows. Words in quotes must stand
/// together, a word after a minus must not be there. Numbers of documents (`149/KH-SXD`) and codes of procedures
/// (`1.013236`) are words. Where nothing is found, words that differ in one letter are tried, and `corrections` says
/// so.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// What to look for.
    pub query: String,
    /// The kinds of record to look in: `procedure`; all that can be searched where none is named.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Values that fields must have: any with which an index of each kind begins.
    #[serde(default)]
    pub filters: BTreeMap<String, Scalar>,
    /// How many records a page holds at most, 1 to 1,000.
    #[serde(default = "twenty")]
    pub limit: u32,
    /// Where the page before ended.
    #[serde(default)]
    pub cursor: Option<String>,
}

/// Gives ways on from what was typed so far (gợi ý khi gõ), the most used first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Suggest {
    /// What was typed so far.
    pub prefix: String,
    /// The kinds of record to look in; all that can be searched where none is named.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// How many to give at most, 1 to 100.
    #[serde(default = "ten")]
    pub limit: u32,
}

/// Gives the procedures that a text seems to be about (TTHC liên quan đến phản ánh, kiến nghị), the likeliest first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RelatedProcedures {
    /// The feedback whose text it is.
    #[serde(default)]
    pub feedback: Option<FeedbackId>,
    /// The text, where it is no feedback's.
    #[serde(default)]
    pub text: Option<String>,
    /// The day on which the procedures must be in force; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
    /// How many to give at most, 1 to 100.
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
    /// Looks for this in every kind of record.
    pub fn of(query: &str) -> Self {
        Self { query: query.to_owned(), kinds: Vec::new(), filters: BTreeMap::new(), limit: twenty(), cursor: None }
    }

    /// Looks in one kind of record.
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
