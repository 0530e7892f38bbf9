//! Queries of an index, answered in pages.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A value of an index field in its canonical form: whole numbers as numbers, dates as `2021-03-05`, identities as UUID
/// text, enum values by canonical name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Scalar {
    /// A whole number.
    Number(i64),
    /// Text, a date, an identity, or the canonical name of an enum value.
    Text(String),
    /// No value (null): matches records in which the field is missing. Records without the value are not in a sparse
    /// index, so there it matches none.
    Nothing,
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<I: super::RecordId> From<I> for Scalar {
    fn from(id: I) -> Self {
        Self::Text(id.uuid().to_string())
    }
}

impl From<jiff::civil::Date> for Scalar {
    fn from(date: jiff::civil::Date) -> Self {
        Self::Text(date.to_string())
    }
}

/// A query of an index: which records, in which order, and how many per page.
///
/// Without an index and a filter it returns all records in the order in which they were added. With a filter it uses
/// the first index whose leading fields are exactly those of the filter, and returns records in the order of that
/// index. `since` and `until` bound the next field of the index, both included. If no index serves the query, it is
/// refused, and the error lists the indexes that exist.
///
/// Names and titles sort in Vietnamese alphabetical order, and bounds follow that order: `until` of `B` includes
/// everything that sorts no later than `B`, so not `Ban`. People sort by given name: `since` of `Bình` includes
/// everybody whose given name is Bình or later, and `until` of `Nguyễn Văn Bình` ends with that person.
///
/// Without an index and a filter it gives all records in the order they were added. With a filter it uses the first
/// index whose leading fields are exactly those of the filter, and gives records in the order of that index. `since`
/// and `until` bound the next field of the index, both included. A query that no index serves is refused, and the error
/// lists the indexes there are.
///
/// Names and titles sort as people list them in Vietnamese, and bounds lie in that order: `until` of `B` includes all
/// that sorts no later than `B`, so not `Ban`. People sort by given name: `since` of `Bình` includes all whose given
/// name is Bình or later, and `until` of `Nguyễn Văn Bình` ends with that person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[must_use]
pub struct IndexQuery {
    /// Name of the index to use; none for the first one that serves the filter.
    pub index: Option<String>,
    /// Values that the leading fields of the index must have, by field name; empty by default.
    #[serde(deserialize_with = "each_once")]
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, Scalar>"))]
    pub filter: BTreeMap<String, Scalar>,
    /// The least value of the field after those of the filter, included; none for no bound.
    pub since: Option<Scalar>,
    /// The greatest value of the field after those of the filter, included; none for no bound.
    pub until: Option<Scalar>,
    /// Whether to return the records in descending order; false by default.
    pub descending: bool,
    /// The most records on a page, 1 to 1,000; 50 by default.
    pub limit: u32,
    /// The cursor of the page to return: `next` of the page before; none for the first page. It must come from the same
    /// query in the same store or a copy of it; any other cursor is refused.
    pub cursor: Option<String>,
}

impl Default for IndexQuery {
    fn default() -> Self {
        Self {
            index: None,
            filter: BTreeMap::new(),
            since: None,
            until: None,
            descending: false,
            limit: 50,
            cursor: None,
        }
    }
}

impl IndexQuery {
    /// All records, in the order of an index.
    ///
    /// ```
    /// use cchc::model::IndexQuery;
    /// use jiff::civil::date;
    ///
    /// // Sessions held from 1 March on, latest first, 20 a page.
    /// let query = IndexQuery::by("held_on").since(date(2021, 3, 1)).descending().limit(20);
    /// // Sessions that have minutes: the index `status` serves this filter.
    /// let minuted = IndexQuery::default().with("status", "minuted");
    /// assert_eq!((query.limit, minuted.limit), (20, 50));
    /// ```
    pub fn by(index: &str) -> Self {
        Self { index: Some(index.to_owned()), ..Self::default() }
    }

    /// Only records in which the field has this value.
    pub fn with(mut self, field: &str, value: impl Into<Scalar>) -> Self {
        self.filter.insert(field.to_owned(), value.into());
        self
    }

    /// Only from this value of the next field, included.
    pub fn since(mut self, value: impl Into<Scalar>) -> Self {
        self.since = Some(value.into());
        self
    }

    /// Only up to this value of the next field, included.
    pub fn until(mut self, value: impl Into<Scalar>) -> Self {
        self.until = Some(value.into());
        self
    }

    /// In descending order.
    pub fn descending(mut self) -> Self {
        self.descending = true;
        self
    }

    /// At most this many records per page, 1 to 1,000.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// The page after the one that gave this cursor.
    pub fn after(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// One page of records, with the cursor of the next page. `for record in page` goes through its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page<T> {
    /// The records, at most as many as the query's limit.
    pub items: Vec<T>,
    /// The cursor of the next page; none on the last page. It stays valid across restarts and writes, for the same
    /// query in the same store or a copy of it.
    pub next: Option<String>,
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// Decodes a filter. A field that is given twice is refused: by a value and as missing, nothing could match it.
fn each_once<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, Scalar>, D::Error> {
    struct Filter;

    impl<'de> Visitor<'de> for Filter {
        type Value = BTreeMap<String, Scalar>;

        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("a map")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            let mut filter = BTreeMap::new();
            while let Some((field, value)) = entries.next_entry::<String, Scalar>()? {
                if filter.contains_key(&field) {
                    return Err(A::Error::custom(format_args!("the filter has `{field}` twice")));
                }
                filter.insert(field, value);
            }
            Ok(filter)
        }
    }

    deserializer.deserialize_map(Filter)
}
