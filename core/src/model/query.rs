//! Asking for records, a page at a time.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A value to look for, in its canonical form: dates as `2021-03-05`, identities as UUID text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Scalar {
    /// A whole number.
    Number(i64),
    /// Text, a date, an identity, the name of an enum's variant.
    Text(String),
    /// Nothing: records in which the field is missing.
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

/// Which records, in which order, and how many at a time.
///
/// Without an index and a filter: all, in the order they were added. With a filter: the index whose first fields are
/// those of the filter, in its order. `since` and `until` bound the field after them, both included.
///
/// Names and titles come as people list them in Vietnamese, and bounds lie in that order: up to `B` comes all that sorts no
/// later than `B`, so not `Ban`. People come by given name, so from `Bình` on come all whose given name is Bình or later;
/// up to `Nguyễn Văn Bình` that person is the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct IndexQuery {
    /// The index to use; where none is named, the first that serves the filter.
    pub index: Option<String>,
    /// Values that fields must have.
    pub filter: BTreeMap<String, Scalar>,
    /// The least value of the field after the filter's.
    pub since: Option<Scalar>,
    /// The greatest value of the field after the filter's.
    pub until: Option<Scalar>,
    /// The other way round.
    pub descending: bool,
    /// How many records a page holds at most, 1 to 1,000.
    pub limit: u32,
    /// Where the page before ended: the `next` of the same query in the same store, or in a copy of it.
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
    pub fn by(index: &str) -> Self {
        Self { index: Some(index.to_owned()), ..Self::default() }
    }

    /// Only records in which the field has this value.
    pub fn with(mut self, field: &str, value: impl Into<Scalar>) -> Self {
        self.filter.insert(field.to_owned(), value.into());
        self
    }

    /// From this value of the next field on.
    pub fn since(mut self, value: impl Into<Scalar>) -> Self {
        self.since = Some(value.into());
        self
    }

    /// Up to this value of the next field.
    pub fn until(mut self, value: impl Into<Scalar>) -> Self {
        self.until = Some(value.into());
        self
    }

    /// Greatest first.
    pub fn descending(mut self) -> Self {
        self.descending = true;
        self
    }

    /// At most this many records a page.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// After the page that gave this cursor.
    pub fn after(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// Some records, and where the next ones are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page<T> {
    /// The records.
    pub items: Vec<T>,
    /// Pass it as `cursor` for the next page; nothing when this is the last. It holds across restarts and
    /// writes, for the same query in the same store: in a copy of it too, in no other.
    pub next: Option<String>,
}
