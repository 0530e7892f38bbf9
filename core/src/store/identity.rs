//! Whose data a file holds.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::records::meta::Identity;
use crate::storage::Source;

/// Which data set a store holds, and which replica of it (định danh kho dữ liệu).
///
/// Moving or renaming a file on its volume changes nothing. A copy, a backup that was restored or a file that was moved
/// to another volume keeps the replica's identity until the first write to it, and becomes a replica of its own with
/// that write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StoreIdentity {
    /// Identity of the data set, the same in every copy.
    pub dataset: Uuid,
    /// Identity of this copy.
    pub replica: Uuid,
    /// The format of the file.
    pub format: u32,
}

impl StoreIdentity {
    pub(crate) fn of(source: &dyn Source) -> Result<Self> {
        let lost = || CchcError::Corrupt { reason: "no identity".to_owned() };
        let Identity { dataset, replica, format, .. } = Identity::load(source)?.ok_or_else(lost)?;
        Ok(Self { dataset, replica, format })
    }
}
