//! The record that an error gives back.

use std::any::Any;
use std::fmt;

use super::{CchcError, Result};
use crate::model::Record;

/// The record that a write was given and did not write. [`CchcError::into_record`] gives it back; its `Debug` output
/// hides it, since records hold personal data.
pub struct UnwrittenRecord(Box<dyn Any + Send + Sync>);

impl UnwrittenRecord {
    pub(crate) fn new(record: Box<dyn Any + Send + Sync>) -> Self {
        Self(record)
    }
}

impl fmt::Debug for UnwrittenRecord {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("UnwrittenRecord(…)")
    }
}

impl CchcError {
    /// The record that was to be added or updated, as it was given: where the store had another revision of it
    /// (`Conflict`), to merge it with what is there now; where it breaks rules or a unique key is taken (`Invalid`,
    /// `Duplicate`), to correct it and try again. Records of a list are not given back.
    ///
    /// To read, change and write a record whatever its revision,
    /// [`Collection::update_with`](crate::Collection::update_with) is simpler.
    ///
    /// ```
    /// use cchc::{CchcError, Store, model::{OrganisationUnit, Record, UnitKind}};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let read = match store.units().add(OrganisationUnit::named(" ", UnitKind::Department)) {
    ///     Err(error @ CchcError::Invalid { .. }) => {
    ///         let draft: OrganisationUnit = error.into_record()?;
    ///         store.units().add(OrganisationUnit { name: "Sở Xây dựng".into(), ..draft })?
    ///     }
    ///     other => other?,
    /// };
    /// store.units().update(OrganisationUnit { symbol: Some("SXD".into()), ..read.clone() })?;
    ///
    /// let renamed = OrganisationUnit { name: "Sở Xây dựng và Giao thông".into(), ..read };
    /// let stored = match store.units().update(renamed) {
    ///     Err(error @ CchcError::Conflict { .. }) => {
    ///         let mine: OrganisationUnit = error.into_record()?;
    ///         let theirs = store.units().get(mine.id())?;
    ///         store.units().update(OrganisationUnit { name: mine.name, ..theirs })?
    ///     }
    ///     other => other?,
    /// };
    /// assert_eq!((stored.name.as_str(), stored.symbol.as_deref()), ("Sở Xây dựng và Giao thông", Some("SXD")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The error itself, unchanged, if it has no record of this type.
    pub fn into_record<R: Record>(mut self) -> Result<R> {
        let Some(given) = self.record_mut().and_then(Option::take) else { return Err(self) };
        given.0.downcast().map(|record| *record).map_err(|record| self.giving(UnwrittenRecord(record)))
    }

    /// The same error with the record that was not written, where it can have one and has none.
    pub(crate) fn giving(mut self, record: UnwrittenRecord) -> Self {
        if let Some(none @ None) = self.record_mut() {
            *none = Some(record);
        }
        self
    }

    fn record_mut(&mut self) -> Option<&mut Option<UnwrittenRecord>> {
        match self {
            Self::Conflict { record, .. } | Self::Duplicate { record, .. } | Self::Invalid { record, .. } => {
                Some(record)
            }
            _ => None,
        }
    }
}
