//! A page of the change log.

use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::model::ActorChanges;
use crate::records::actor_changes;
use crate::records::log::Change;
use crate::storage::Source;

/// A page of changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangePage {
    /// The changes, oldest first.
    pub items: Vec<Change>,
    /// The cursor of the next page; none on the last page.
    pub next: Option<String>,
}

impl ChangePage {
    /// A page of the changes that one actor made, up to `last`.
    pub(super) fn of(source: &dyn Source, wanted: &ActorChanges<'_>, last: u64) -> Result<Self> {
        let (items, next) = actor_changes::page(source, wanted, last)?;
        Ok(Self { items, next })
    }
}
