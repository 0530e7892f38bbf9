//! Evidence from answered feedback.

use super::owner::Owner;
use super::{Claim, EvidenceSearch};
use crate::error::Result;
use crate::labels::at_start;
use crate::model::{Act, Evidence, Feedback, IndexQuery, Period, Record};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    let mut answered = search.candidates::<Feedback>()?;
    answered.extend(unnamed(search)?);
    for feedback in answered {
        let Some(answer) = &feedback.answer else { continue };
        // Without a plan it speaks for those of its unit, which were chosen before.
        let plan = feedback.plan.or(Some(search.plan.id()));
        let claim = Claim { named: feedback.activity.as_slice(), plan, done: Done::of(Deed::Feedback) };
        let evidence = Evidence {
            feedback: Some(feedback.id()),
            ..Evidence::of(feedback.header.id, answer.on, written(&feedback))
        };
        search.note(&claim, &evidence);
    }
    Ok(())
}

/// Feedback answered in the plan's year that names neither plan nor activity, and was received by the plan's owner or a
/// unit beneath it. If the plan or the feedback belongs to no unit, it is included.
fn unnamed(search: &EvidenceSearch<'_>) -> Result<Vec<Feedback>> {
    let promised = search.asks_for(|act| act.act == Act::ReceiveFeedback {});
    let Some(Period { from, to, .. }) = search.plan.year.filter(|_| promised).map(Period::year) else {
        return Ok(Vec::new());
    };
    let mut owner = Owner::of(search.plan);
    let mut found = Vec::new();
    let query = IndexQuery::by("answered_on").since(from).until(to.min(search.until));
    for feedback in search.view.all::<Feedback>(&query)? {
        let nameless = feedback.plan.is_none() && feedback.activity.is_none();
        if nameless && owner.has(search.view, feedback.unit)? {
            found.push(feedback);
        }
    }
    Ok(found)
}

fn written(feedback: &Feedback) -> String {
    let kind = at_start(feedback.kind.label_vi());
    let number = feedback.written_number().map(|number| format!(" số {number}")).unwrap_or_default();
    format!("{kind}{number}")
}
