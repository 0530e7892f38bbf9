//! What a record type declares: its indexes, references, searchable texts, personal data and rules.
//!
//! These are declarations only; the store acts on them. Names, numbers and identity types are in `catalogue`.

use jiff::civil::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{IndexQuery, Move, PersonalField, RecordId, RecordType, Texts, UnitId};
use crate::model::Labelled;

pub use super::called::Called;
pub(super) use super::index::each_or_nothing;
pub use super::index::{
    FieldType, Index, IndexKey, Indexed, KeyField, KeyPart, KeyType, KeyValue, Name, PersonName, Text, ValueOf,
};
pub use super::problems::Problems;
pub use super::references::{ContentReference, Reference, References};
pub use crate::{indexes, natural_key};

/// A type of record that the store keeps.
pub trait Record:
    RecordType + Indexed + Serialize + DeserializeOwned + Clone + std::fmt::Debug + Send + Sync + 'static
{
    /// The record's identity.
    fn id(&self) -> Self::Id {
        Self::Id::from_uuid(self.header().id)
    }

    /// Whether identities are random (UUIDv4). Otherwise they are UUIDv7: they sort by the instant at which they were
    /// assigned, and so reveal it.
    const RANDOM_ID: bool = false;

    /// The texts by whose words it is found, as paths without the positions in lists; empty if it is not found by
    /// words. `texts` lists what a record has in them.
    const TEXTS: &'static [&'static str] = &[];

    /// The day by which searches sort records of this type and count their years: the name of an index whose first
    /// field is a date; none if it has no day.
    const DAY: Option<&'static str> = None;

    /// The name of the enum of its statuses (`SessionStatus::NAME`); none if it has no status.
    const STATES: Option<&'static str> = None;

    /// Its status and the changes that led to it; none if changes of the status are not recorded. The store refuses a
    /// change of the status without an entry that explains it.
    fn status_history(&self) -> Option<StatusHistory<'_>> {
        None
    }

    /// What people call it where a table or letter names it; nothing if only its identity tells it.
    fn called(&self) -> Called {
        Called::default()
    }

    /// What tells it from other records of its type when a table is imported again; empty if only its identity does.
    fn natural_key(&self) -> IndexKey {
        Vec::new()
    }

    /// Lists every record and every stored content that this record refers to.
    fn references(&self, to: &mut References);

    /// Lists the searchable texts, in reading order.
    fn texts<'a>(&'a self, _to: &mut Texts<'a>) {}

    /// Whether the store keeps the facts that the figures of reports are computed from, in an index of their own.
    #[doc(hidden)]
    const HAS_FACTS: bool = false;

    /// The day by which the facts of the record are sorted, and their bytes; given exactly if `HAS_FACTS`.
    #[doc(hidden)]
    fn facts(&self) -> Option<(Date, Vec<u8>)> {
        None
    }

    /// The fields that hold personal data; the store seals them before it encodes the record.
    fn personal(&mut self) -> Vec<PersonalField<'_>> {
        Vec::new()
    }

    /// Whether storing this version erases a data subject: the store then destroys the key of the data subject whose
    /// record this is. Only erased `data_subject` records return true.
    fn forgets_key(&self) -> bool {
        false
    }

    /// Collects the rules that this version breaks by itself.
    fn validate(&self, problems: &mut Problems);

    /// Collects the changes from the version before that are not allowed.
    fn validate_change(&self, _before: &Self, _problems: &mut Problems) {}

    /// Queries that find the records of this type against which `validate_beside` checks it; none if there are no such
    /// rules. Two records that may clash must both return a query that finds both.
    fn peers(&self) -> Vec<IndexQuery> {
        Vec::new()
    }

    /// Collects the rules that this record breaks together with a peer. The store calls it for each peer at every
    /// write, and for the version before, which need not be a peer: compare every field that matters.
    fn validate_beside(&self, _peer: &Self, _units: &dyn UnitNames, _problems: &mut Problems) {}

    /// Collects the reasons why this record may not be removed.
    fn validate_removal(&self, _problems: &mut Problems) {}
}

/// Looks up units by name, for rules between records.
pub trait UnitNames {
    /// The one unit that a name means on a day, or at any time if no day is given; `None` if no unit or several units
    /// fit. It returns `None` if the store cannot be read, too; the store then refuses the write.
    fn unit_named(&self, name: &str, day: Option<Date>) -> Option<UnitId>;
}

/// The status of a record and the changes that led to it.
#[derive(Debug)]
pub struct StatusHistory<'a> {
    /// The canonical name of the status.
    pub status: String,
    /// The changes of the status, earliest first.
    pub moves: &'a [Move],
}

impl<'a> StatusHistory<'a> {
    /// A status and the changes that led to it.
    pub fn of(status: impl Labelled, moves: &'a [Move]) -> Self {
        Self { status: status.code(), moves }
    }
}
