//! Queries for full-text search, suggestions, and related procedures.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::{CchcError, Result};
use crate::model::{Feedback, FeedbackId, RelatedProcedure, Scalar, SearchOrder, SearchPage, Suggestion, UnitId};
use crate::rules::vietnam_date;
use crate::store::{Filters, SearchRequest, SuggestRequest, View, holds_text};
use crate::text::nfc;

/// Finds records by their words (tìm kiếm toàn văn), with or without marks, best match first.
///
/// Queries may be typed as people type them: without marks, with the keys of Telex or VNI left in, without spaces,
/// misspelt, abbreviated, as a whole question. Records that have every word in a title come first; a record that has
/// only some of the words is a `partial` match. `understood` and `corrections` say what was read as something else.
///
/// By `filters`, `any_of`, `since`, `until` and `subtree` only some records are searched, by `fields` only some of
/// their texts: then the records that have the words anywhere are read one by one, which takes longer the more there
/// are. With an `order` by days, or with `facets`, every page reads which records are found on all of them; they are
/// those that paging to the end shows.
///
/// A record's day, for `order` and the facet `year`: the day on which a session was held, feedback was received, a
/// question was asked, a procedure came into force, a plan or a legal document was issued (the first day that a date
/// known in part may be), a material was made. Other records have none; the year of a theme is its own.
///
/// Members of staff are found by their names and positions, unless a fulfilled request restricts the use of their data
/// or objects to it. What is sealed is never found.
///
/// As of a past instant, records are found by what they held then. It costs more the more records changed since.
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
    /// `no_index`); if `kinds` is empty, kinds without such an index are left out. All filters must hold.
    #[serde(default)]
    pub filters: BTreeMap<String, Scalar>,
    /// Values of which fields must have one: `{"status": ["received", "processing"]}` (một trong các giá trị). At most
    /// 1,000 for a field.
    #[serde(default)]
    pub any_of: BTreeMap<String, Vec<Scalar>>,
    /// The least values that fields may have, included: `{"received_on": "2026-01-01"}` (từ). Records without a value
    /// are left out.
    #[serde(default)]
    pub since: BTreeMap<String, Scalar>,
    /// The greatest values that fields may have, included (đến). Records without a value are left out.
    #[serde(default)]
    pub until: BTreeMap<String, Scalar>,
    /// Units that fields must name, or a unit beneath them by the parents that units have then: `{"unit": …}` (đơn vị
    /// và các đơn vị trực thuộc).
    #[serde(default)]
    pub subtree: BTreeMap<String, UnitId>,
    /// The texts to search, by their paths without positions, as `field` of excerpts gives them: `dossier.name`, or
    /// `dossier` for all of them; `titles` stands for every title (trường tìm kiếm). Every text if empty.
    #[serde(default)]
    pub fields: Vec<String>,
    /// The order of the records; the best match first if omitted (thứ tự).
    #[serde(default)]
    pub order: SearchOrder,
    /// The fields whose values are counted over the records of all pages (đếm theo trường): any field that an index of
    /// a kind begins with, `kind`, or `year`, the year of a record's day. At most 16; counted only if asked for.
    #[serde(default)]
    pub facets: Vec<String>,
    /// The most records of a page, 1 to 1,000; 20 if omitted.
    #[serde(default = "twenty")]
    pub limit: u32,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

/// Suggests completions of a text typed so far (gợi ý khi gõ), most used first.
///
/// The text is understood as a query is: without marks, with the keys of Telex or VNI left in, without spaces,
/// abbreviated or misspelt.
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
    /// Whether to offer, behind the completions, titles of records that hold what was typed; no if omitted. They take
    /// half of the suggestions if there are so many.
    #[serde(default)]
    pub titles: bool,
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
        Self {
            query: query.to_owned(),
            kinds: Vec::new(),
            filters: BTreeMap::new(),
            any_of: BTreeMap::new(),
            since: BTreeMap::new(),
            until: BTreeMap::new(),
            subtree: BTreeMap::new(),
            fields: Vec::new(),
            order: SearchOrder::Relevance,
            facets: Vec::new(),
            limit: twenty(),
            cursor: None,
        }
    }

    /// Searches one kind of record.
    pub fn within(self, kind: &str) -> Self {
        Self { kinds: vec![kind.to_owned()], ..self }
    }

    /// Only records in which a field has this value.
    ///
    /// ```
    /// # let folder = tempfile::tempdir()?;
    /// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
    /// use cchc::model::{Feedback, FeedbackChannel, FeedbackKind, SearchOrder};
    /// use cchc::query::Search;
    /// use jiff::civil::date;
    ///
    /// for (day, text) in [(5, "Đèn đường hỏng"), (9, "Đèn tín hiệu hỏng"), (20, "Đường hỏng")] {
    ///     let received = date(2026, 3, day);
    ///     store.feedback().add(Feedback::draft(FeedbackKind::Report, FeedbackChannel::Portal, received, text))?;
    /// }
    /// let query = Search::of("hỏng ").within("feedback").with("status", "received");
    /// let query = query.since("received_on", date(2026, 3, 6)).ordered(SearchOrder::Oldest).counting("year");
    /// let page = store.ask(query)?;
    /// assert_eq!(page.hits.iter().map(|hit| &*hit.title).collect::<Vec<_>>(), ["Đèn tín hiệu hỏng", "Đường hỏng"]);
    /// assert_eq!((page.total, page.facets[0].values[0].count), (Some(2), 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with(mut self, field: &str, value: impl Into<Scalar>) -> Self {
        self.filters.insert(field.to_owned(), value.into());
        self
    }

    /// Whether filters take texts in a field, of every kind that is searched: `00123` is a text there, and no number.
    ///
    /// ```
    /// use cchc::query::Search;
    ///
    /// let search = Search::of("hộ tịch").within("procedure");
    /// assert!(search.takes_text("code"));
    /// assert!(!search.takes_text("in_force_from"));
    /// ```
    pub fn takes_text(&self, field: &str) -> bool {
        holds_text(&self.kinds, field)
    }

    /// Only records in which a field has one of these values.
    pub fn any_of<V: Into<Scalar>>(mut self, field: &str, values: impl IntoIterator<Item = V>) -> Self {
        self.any_of.insert(field.to_owned(), values.into_iter().map(V::into).collect());
        self
    }

    /// Only records in which a field has this value or a greater one.
    pub fn since(mut self, field: &str, value: impl Into<Scalar>) -> Self {
        self.since.insert(field.to_owned(), value.into());
        self
    }

    /// Only records in which a field has this value or a smaller one.
    pub fn until(mut self, field: &str, value: impl Into<Scalar>) -> Self {
        self.until.insert(field.to_owned(), value.into());
        self
    }

    /// Only records in which a field names this unit or one beneath it.
    pub fn subtree(mut self, field: &str, unit: UnitId) -> Self {
        self.subtree.insert(field.to_owned(), unit);
        self
    }

    /// Searches this field, and others so named, instead of every text.
    pub fn in_field(mut self, field: &str) -> Self {
        self.fields.push(field.to_owned());
        self
    }

    /// In another order.
    pub fn ordered(self, order: SearchOrder) -> Self {
        Self { order, ..self }
    }

    /// Counts the values of a field, too.
    pub fn counting(mut self, field: &str) -> Self {
        self.facets.push(field.to_owned());
        self
    }
}

impl Query for Search {
    type Answer = SearchPage;
    const NAME: &'static str = "store.search";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<SearchPage> {
        let Self { query, kinds, fields, order, facets, limit, cursor, .. } = &self;
        let filters = Filters {
            equal: self.filters.clone(),
            any_of: self.any_of.clone(),
            since: self.since.clone(),
            until: self.until.clone(),
            subtree: self.subtree.clone(),
        };
        let (order, limit, cursor) = (*order, *limit, cursor.as_deref());
        view.search(&SearchRequest { query, kinds, filters: &filters, fields, order, facets, limit, cursor })
    }
}

impl Query for Suggest {
    type Answer = Vec<Suggestion>;
    const NAME: &'static str = "store.suggest";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Vec<Suggestion>> {
        let Self { prefix, kinds, limit, titles } = &self;
        view.suggest(&SuggestRequest { prefix, kinds, limit: *limit, titles: *titles })
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
