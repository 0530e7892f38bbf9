//! The record that an error gives back.

use std::any::Any;
use std::fmt;

use super::{CchcError, Result};
use crate::model::Record;

/// The record that an update was given and did not write. [`CchcError::into_record`] gives it back; its `Debug` output
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
    /// The record that [`Collection::update`](crate::Collection::update) was given, where the store had another
    /// revision of it (`Conflict`): to merge it with what is there now, or to show both to the user.
    ///
    /// To read, change and write a record whatever its revision,
    /// [`Collection::update_with`](crate::Collection::update_with) is simpler.
    ///
    /// ```
    /// use cchc::{CchcError, Store, model::{OrganisationUnit, Record, UnitKind}};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let read = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
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
    pub fn into_record<R: Record>(self) -> Result<R> {
        match self {
            Self::Conflict { kind, id, expected, found, record: Some(UnwrittenRecord(record)) } => {
                record.downcast().map(|record| *record).map_err(|record| {
                    let record = Some(UnwrittenRecord(record));
                    Self::Conflict { kind, id, expected, found, record }
                })
            }
            other => Err(other),
        }
    }
}
