//! What auditors ask of a store: the head of its change log, and how versions of records differ.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The head of a store's change log (đầu chuỗi nhật ký): up to which change it goes, and the hash of all of them.
///
/// Keep it where those who can write the file cannot: on paper, in a signed message. A later verification with it tells
/// whether the file still has that history (`verify` with `since`): it finds that an older copy was put back, or
/// that a change up to this one was altered, added or left out. It says nothing about changes after it.
///
/// ```
/// # use cchc::{Store, model::{Head, OrganisationUnit, UnitKind}};
/// # let folder = tempfile::tempdir()?;
/// # let store = Store::open(folder.path().join("a.cchc"))?;
/// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
/// let head = store.head()?;
/// assert_eq!(head.seq, 1);
/// assert_eq!(head.text.parse::<Head>()?, head);
/// assert!(store.verify_since(&head)?.sound);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Head {
    /// Identity of the data set, the same in every copy of the store.
    pub dataset: Uuid,
    /// Identity of this copy.
    pub replica: Uuid,
    /// Sequence number of the last change; 0 in an empty store.
    pub seq: i64,
    /// BLAKE3 hash over that change and all before it, in hexadecimal.
    pub chain: String,
    /// Timestamp of that change (UTC); none in an empty store.
    pub at: Option<Timestamp>,
    /// All of it in one line of ASCII, to print or to send, with a check of eight letters at its end.
    pub text: String,
}

/// How two versions of a record differ (so sánh hai phiên bản).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Differences {
    /// Kind of the record: `session`.
    pub kind: String,
    /// Identity of the record.
    pub id: Uuid,
    /// The first revision.
    pub from_rev: u32,
    /// The second revision.
    pub to_rev: u32,
    /// The fields with other values, by path. Items of lists are compared by their position.
    pub fields: Vec<FieldDifference>,
}

/// A field that has another value in another version of its record (trường thông tin đã thay đổi).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldDifference {
    /// Path of the field: `turnout.invited`, `topics[2]`.
    pub path: String,
    /// Its value in the first version, as text; none if it has none there, or is sealed.
    pub before: Option<String>,
    /// Its value in the second version, as text; none if it has none there, or is sealed.
    pub after: Option<String>,
    /// Whether the field holds personal data, of which only that they differ is told.
    pub sealed: bool,
}

/// Which earlier version of a record is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// The version that was current at an instant.
    AsOf(Timestamp),
    /// The version with a revision.
    Revision(u32),
}

/// Which changes of one actor are wanted.
pub(crate) struct ActorChanges<'a> {
    pub actor: &'a str,
    /// The first instant of the period.
    pub from: Option<Timestamp>,
    /// The first instant after the period.
    pub to: Option<Timestamp>,
    pub limit: u32,
    pub cursor: Option<&'a str>,
}
