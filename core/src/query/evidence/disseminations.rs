//! Evidence from disseminations.

use super::{Claim, EvidenceSearch, What};
use crate::error::Result;
use crate::model::{Dissemination, Evidence, Record};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for told in search.candidates::<Dissemination>()? {
        let claim = Claim {
            named: told.activity.as_slice(),
            plan: told.plan,
            done: What::Told(Done::of(Deed::Dissemination(&told))),
        };
        let evidence =
            Evidence { dissemination: Some(told.id()), ..Evidence::of(told.header.id, told.on, told.title.clone()) };
        search.note(&claim, evidence)?;
    }
    Ok(())
}
