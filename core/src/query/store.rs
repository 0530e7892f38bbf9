//! Queries about the store as a whole.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::Result;
use crate::store::{StoreIdentity, View};

/// Returns which data set the store holds, and which replica of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IdentityOfStore {}

impl Query for IdentityOfStore {
    type Answer = StoreIdentity;
    const NAME: &'static str = "store.identity";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<StoreIdentity> {
        view.identity()
    }
}
