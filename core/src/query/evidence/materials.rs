//! Evidence from approved materials.

use super::{Claim, EvidenceSearch, What};
use crate::error::Result;
use crate::model::{Evidence, Material, MaterialStatus, Record};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for made in search.candidates::<Material>()?.iter().filter(|made| made.status != MaterialStatus::Draft) {
        let Some(on) = made.made_on else { continue };
        let claim = Claim {
            named: made.activity.as_slice(),
            plan: made.plan,
            done: What::Told(Done::of(Deed::Material(made))),
        };
        let evidence = Evidence { material: Some(made.id()), ..Evidence::of(made.header.id, on, made.title.clone()) };
        search.note(&claim, evidence)?;
    }
    Ok(())
}
