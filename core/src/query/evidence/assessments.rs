//! Evidence from assessments: one for each day on which a test was taken.

use super::super::assessments::days_taken;
use super::{Claim, EvidenceSearch, What};
use crate::error::Result;
use crate::model::{Assessment, AssessmentStatus, Evidence, Record};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for test in search.candidates::<Assessment>()?.iter().filter(|test| test.status != AssessmentStatus::Draft) {
        let claim = Claim {
            named: test.activity.as_slice(),
            plan: test.plan,
            done: What::Told(Done::of(Deed::Assessment(test))),
        };
        for day in days_taken(search.view, test.id(), search.until)? {
            let evidence =
                Evidence { assessment: Some(test.id()), ..Evidence::of(test.header.id, day, test.title.clone()) };
            search.note(&claim, evidence)?;
        }
    }
    Ok(())
}
