//! Evidence from attachments that name an activity and have a date.

use super::{Claim, EvidenceSearch, What};
use crate::error::Result;
use crate::model::{Attachment, Evidence, IndexQuery, Record};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for activity in search.activities {
        let naming = IndexQuery::by("activity").with("activity", activity.id()).until(search.until);
        for file in search.view.all::<Attachment>(&naming)? {
            let Some(on) = file.dated else { continue };
            let what = file.caption.clone().unwrap_or_else(|| file.name.clone());
            let evidence = Evidence { attachment: Some(file.id()), ..Evidence::of(file.header.id, on, what) };
            let claim = Claim { named: &[activity.id()], plan: None, done: What::Told(Done::of(Deed::File)) };
            search.note(&claim, evidence)?;
        }
    }
    Ok(())
}
