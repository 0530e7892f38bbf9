//! Data subjects: which records hold personal data of one of them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::Result;
use crate::model::{DataSubject, DataSubjectId, Holding};
use crate::store::View;

/// Every record that has to do with a person: what to look through when they ask what is kept of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldingsOfDataSubject {
    /// The person.
    pub id: DataSubjectId,
}

impl Query for HoldingsOfDataSubject {
    type Answer = Vec<Holding>;
    const NAME: &'static str = "data_subjects.holdings";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Vec<Holding>> {
        view.get::<DataSubject>(self.id)?;
        view.pointing_at::<DataSubject>(self.id)
    }
}
