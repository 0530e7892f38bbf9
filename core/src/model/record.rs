//! What a record type declares about itself: its indexes, references, searchable texts, personal data and rules.
//!
//! These are plain declarations; the store acts on them. Names, numbers and identities stand in the catalogue.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Move, PersonalField, RecordId, RecordType, Texts};
use crate::model::Labelled;

pub(super) use super::index::each_or_nothing;
pub use super::index::{Index, IndexKey, KeyField, KeyPart, KeyType, KeyValue, Name, PersonName, Text};
pub use super::problems::Problems;
pub use super::references::{ContentReference, Reference, References};
pub use crate::indexes;

/// A type whose values the store keeps.
pub trait Record: RecordType + Serialize + DeserializeOwned + Clone + std::fmt::Debug + Send + Sync + 'static {
    /// The record's identity.
    fn id(&self) -> Self::Id {
        Self::Id::from_uuid(self.header().id)
    }

    /// Whether identities are random (UUIDv4). Otherwise they sort by the instant they were given, and so tell it
    /// (UUIDv7).
    const RANDOM_ID: bool = false;

    /// Whether it can be found by the words of its `texts`.
    const SEARCHED: bool = false;

    /// The name of the type of its states (`SessionStatus::NAME`), where it has states.
    const STATES: Option<&'static str> = None;

    /// Its status and the moves that led there, where moves are recorded. The store then refuses changes of the status
    /// that no move accounts for.
    fn status_history(&self) -> Option<StatusHistory<'_>> {
        None
    }

    /// The indexes it can be found and sorted by.
    fn indexes() -> &'static [Index<Self>];

    /// Lists every record and every stored content that this record points at.
    fn references(&self, to: &mut References);

    /// Lists the texts by whose words it is found, in the order in which people read them.
    fn texts<'a>(&'a self, _to: &mut Texts<'a>) {}

    /// The personal data it holds, which the store seals before it encodes the record.
    fn personal(&mut self) -> Vec<PersonalField<'_>> {
        Vec::new()
    }

    /// Whether storing this version destroys the key of the data subject that it is.
    fn forgets_key(&self) -> bool {
        false
    }

    /// Collects every rule this value breaks.
    fn validate(&self, problems: &mut Problems);

    /// Collects what this version changes that must stay as it was in the version it replaces.
    fn validate_change(&self, _before: &Self, _problems: &mut Problems) {}

    /// The records of this type that it must agree with, where there are rules about that.
    fn peers(&self) -> Option<Peers> {
        None
    }

    /// Collects the rules that this record breaks beside one of its peers. The store asks this of every write.
    fn validate_beside(&self, _peer: &Self, _problems: &mut Problems) {}

    /// Collects the reasons why this version may not be removed.
    fn validate_removal(&self, _problems: &mut Problems) {}
}

/// Records of one type that rules compare with each other: those with the same text in the first field of an index.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Peers {
    /// The index, whose first field has the same name.
    pub index: &'static str,
    /// The text.
    pub value: String,
}

/// The status of a record and the moves that led there.
#[derive(Debug)]
pub struct StatusHistory<'a> {
    /// The canonical name of the status.
    pub status: String,
    /// The moves, earliest first.
    pub moves: &'a [Move],
}

impl<'a> StatusHistory<'a> {
    /// A status and its moves.
    pub fn of(status: impl Labelled, moves: &'a [Move]) -> Self {
        Self { status: status.code(), moves }
    }
}
