//! Which types of records name a record.

use super::view::View;
use crate::error::Result;
use crate::model::{Record, RecordId};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::ids;

impl View<'_> {
    /// Whether a record is named by a record of any type but these, in the present, whatever the instant of this state.
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub(crate) fn is_named_by_others<R: Record>(&self, id: R::Id, types: &[&str]) -> Result<bool> {
        let (named, row) = (Kind::numbered(R::NUMBER)?, ids::row(self.source, id.uuid())?);
        for kind in KINDS.iter().filter(|kind| !types.contains(&kind.name)) {
            if !kind.pointing_at(named, row, self.source)?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
