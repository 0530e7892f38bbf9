//! Checking the tables of the host: what their values mean the host alone knows.

use std::ops::ControlFlow;

use super::verification::Verification;
use crate::error::Result;
use crate::records::host_key;
use crate::records::tables::HOST;
use crate::storage::{KeyRange, Source};

/// Whether every entry belongs to a table.
pub(super) fn check(source: &dyn Source, found: &mut Verification) -> Result<()> {
    let mut strays = 0_u64;
    source.reader(HOST)?.scan(&KeyRange::all(), false, &mut |key, _| {
        found.host_entries += 1;
        strays += u64::from(host_key::name_of(key).is_none());
        Ok(ControlFlow::Continue(()))
    })?;
    if strays > 0 {
        found.defect(format!("{strays} entries of the host belong to no table of its"));
    }
    Ok(())
}
