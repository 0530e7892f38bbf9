//! What was made known.

use super::{Claim, Search};
use crate::error::Result;
use crate::model::{Dissemination, Evidence, Record};

pub(super) fn collect(search: &mut Search<'_>) -> Result<()> {
    for told in search.candidates::<Dissemination>()? {
        let named = told.activity;
        let claim = Claim { named: named.as_slice(), plan: told.plan, channel: told.channel };
        let proof =
            Evidence { dissemination: Some(told.id()), ..Evidence::on(told.on, told.title.clone(), named.is_some()) };
        search.note(&claim, &proof);
    }
    Ok(())
}
