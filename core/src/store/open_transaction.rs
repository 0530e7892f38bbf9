//! [`OpenTransaction`]: the part of a write transaction that does not belong to one call.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::fact_cache::FactChanges;
use super::group::Group;
use crate::records::meta::StoreMeta;
use crate::storage::Uncommitted;

/// What is written and not committed yet.
pub(crate) struct OpenTransaction {
    pub txn: Uncommitted,
    pub meta: StoreMeta,
    /// The new identity of the replica, where the file is a copy that was not written to before.
    pub replica: Option<Uuid>,
    /// Random salts of versions.
    pub salts: blake3::OutputReader,
    /// What changes of the facts that are kept in memory; none if none are, or not all changes go through here.
    pub facts: Option<FactChanges>,
    /// The kinds of the records that changed.
    pub touched: BTreeSet<&'static str>,
    /// The calls whose writes these are, and which wait for the commit.
    pub group: Group,
}
