//! What a record type of the catalogue has beside its rules: its number and names.

use crate::model::{Record, RecordId};

/// A record type of the catalogue.
pub trait Stored: Record {
    /// Number in the file; never used again for another type.
    const NUMBER: u8;
    /// Name of the collection: `sessions`.
    const COLLECTION: &'static str;
    /// Name of the type: `session`.
    const NAME: &'static str = <Self::Id as RecordId>::KIND;
}
