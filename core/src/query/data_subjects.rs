//! Queries on the records that concern a data subject.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::Result;
use crate::model::{DataSubject, DataSubjectId, Holding};
use crate::store::View;

/// Returns every record that refers to a person: what to review if they ask which data about them is stored.
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
