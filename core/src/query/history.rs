//! Queries about the change log and the history of records of any kind.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Query;
use crate::error::Result;
use crate::model::{ActorChanges, Differences, Head};
use crate::store::{ChangePage, View};

/// Returns the head of the change log (đầu chuỗi nhật ký), to keep elsewhere: `verify` with `since` tells by it whether
/// the file still has the history that it has now.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeadOfStore {}

/// Returns how two revisions of a record of any kind differ (so sánh hai phiên bản), field by field. Of sealed personal
/// data only that they differ is told.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DifferencesOf {
    /// The record, of whatever kind; also one that was removed.
    pub id: Uuid,
    /// The first revision; 0 for the state before the record was added.
    pub from_rev: u32,
    /// The second revision (`not_found` if the record has no such revision).
    pub to_rev: u32,
}

/// Returns what one actor changed in a period (nhật ký thao tác của một người), oldest first, page by page.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangesBy {
    /// The actor, exactly as the store that wrote was opened with.
    pub actor: String,
    /// The first instant of the period (UTC); the beginning if omitted.
    #[serde(default)]
    pub from: Option<Timestamp>,
    /// The first instant after the period (UTC); the present if omitted.
    #[serde(default)]
    pub to: Option<Timestamp>,
    /// The most changes of a page, 1 to 1,000; 100 if omitted.
    #[serde(default = "hundred")]
    pub limit: u32,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

fn hundred() -> u32 {
    100
}

impl Query for HeadOfStore {
    type Answer = Head;
    const NAME: &'static str = "store.head";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Head> {
        view.head()
    }
}

impl Query for DifferencesOf {
    type Answer = Differences;
    const NAME: &'static str = "store.differences";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Differences> {
        view.differences(self.id, self.from_rev, self.to_rev)
    }
}

impl Query for ChangesBy {
    type Answer = ChangePage;
    const NAME: &'static str = "store.changes_by";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<ChangePage> {
        let Self { actor, from, to, limit, cursor } = &self;
        view.changes_by(&ActorChanges { actor, from: *from, to: *to, limit: *limit, cursor: cursor.as_deref() })
    }
}
