//! Evidence from answered feedback.

use jiff::civil::Date;

use super::owner::Owner;
use super::{Claim, EvidenceSearch};
use crate::error::Result;
use crate::labels::at_start;
use crate::model::facts::{Facts, FeedbackFacts};
use crate::model::{Act, Evidence, Feedback, Period, Record};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for feedback in search.candidates::<Feedback>()? {
        note(search, &FeedbackFacts::of(&feedback));
    }
    for feedback in unnamed(search)? {
        note(search, &feedback);
    }
    Ok(())
}

fn note(search: &mut EvidenceSearch<'_>, feedback: &FeedbackFacts) {
    let Some((on, _)) = feedback.answered else { return };
    // Without a plan it speaks for those of its unit, which were chosen before.
    let plan = feedback.plan.or(Some(search.plan.id()));
    let claim = Claim { named: feedback.activity.as_slice(), plan, done: Done::of(Deed::Feedback) };
    let evidence = Evidence { feedback: Some(feedback.id), ..Evidence::of(feedback.id.0, on, written(feedback)) };
    search.note(&claim, &evidence);
}

/// Feedback answered in the plan's year that names neither plan nor activity, and was received by the plan's owner or a
/// unit beneath it. If the plan or the feedback belongs to no unit, it is included.
fn unnamed(search: &EvidenceSearch<'_>) -> Result<Vec<FeedbackFacts>> {
    let promised = search.asks_for(|act| act.act == Act::ReceiveFeedback {});
    let Some(Period { from, to, .. }) = search.plan.year.filter(|_| promised).map(Period::year) else {
        return Ok(Vec::new());
    };
    let year = from..=to.min(search.until);
    let mut owner = Owner::of(search.plan);
    let mut found = Vec::new();
    // It may have been received long before it was answered.
    search.view.each_facts(Date::MIN..=*year.end(), |row, feedback: FeedbackFacts| {
        let nameless = feedback.plan.is_none() && feedback.activity.is_none();
        if let Some((on, _)) = feedback.answered.filter(|(on, _)| nameless && year.contains(on))
            && owner.has(search.view, feedback.unit)?
        {
            found.push((on, row, feedback));
        }
        Ok(())
    })?;
    found.sort_by_key(|(on, row, _)| (*on, *row));
    Ok(found.into_iter().map(|(.., feedback)| feedback).collect())
}

fn written(feedback: &FeedbackFacts) -> String {
    let kind = at_start(feedback.kind.label_vi());
    let number = feedback.written_number().map(|number| format!(" số {number}")).unwrap_or_default();
    format!("{kind}{number}")
}
