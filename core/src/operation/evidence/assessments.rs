//! Tests, once for each day on which one was taken.

use super::super::assessments::days_taken;
use super::{Claim, Search};
use crate::error::Result;
use crate::model::{Assessment, AssessmentStatus, Channel, Evidence, Record};

pub(super) fn collect(search: &mut Search<'_>) -> Result<()> {
    for test in search.candidates::<Assessment>()?.iter().filter(|test| test.status != AssessmentStatus::Draft) {
        let named = test.activity;
        let claim = Claim { named: named.as_slice(), plan: test.plan, channel: Channel::ItAssessment };
        for day in days_taken(search.view, test.id(), search.until)? {
            let proof =
                Evidence { assessment: Some(test.id()), ..Evidence::on(day, test.title.clone(), named.is_some()) };
            search.note(&claim, &proof);
        }
    }
    Ok(())
}
