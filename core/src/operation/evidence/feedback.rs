//! Feedback that was answered.

use std::collections::HashMap;

use super::super::deadlines::owners;
use super::{Claim, Search};
use crate::error::Result;
use crate::model::{Channel, Evidence, Feedback, FeedbackKind, Period, Query, Record, UnitId};
use crate::store::View;

pub(super) fn collect(search: &mut Search<'_>) -> Result<()> {
    let mut answered = search.candidates::<Feedback>()?;
    answered.extend(unnamed(search)?);
    for feedback in answered {
        let Some(answer) = &feedback.answer else { continue };
        let named = feedback.activity;
        // Without a plan it speaks for those of its unit, which were chosen before.
        let plan = feedback.plan.or(Some(search.plan.id()));
        let claim = Claim { named: named.as_slice(), plan, channel: Channel::Feedback };
        let proof =
            Evidence { feedback: Some(feedback.id()), ..Evidence::on(answer.on, written(&feedback), named.is_some()) };
        search.note(&claim, &proof);
    }
    Ok(())
}

/// What was answered in the plan's year, names neither plan nor activity, and came to the unit that owns the plan or one
/// beneath it; all of it, where one of both belongs to no unit.
fn unnamed(search: &Search<'_>) -> Result<Vec<Feedback>> {
    let promised = search.activities.iter().any(|activity| activity.channels.contains(&Channel::Feedback));
    let Some(Period { from, to, .. }) = search.plan.year.filter(|_| promised).map(Period::year) else {
        return Ok(Vec::new());
    };
    let owner = search.plan.issuer_unit.or(search.plan.header.scope);
    let mut known = HashMap::new();
    let mut found = Vec::new();
    let query = Query::by("answered_on").since(from).until(to.min(search.until));
    for feedback in search.view.all::<Feedback>(&query)? {
        let nameless = feedback.plan.is_none() && feedback.activity.is_none();
        if nameless && is_within(search.view, owner, feedback.unit, &mut known)? {
            found.push(feedback);
        }
    }
    Ok(found)
}

fn is_within(
    view: &View<'_>,
    owner: Option<UnitId>,
    unit: Option<UnitId>,
    known: &mut HashMap<UnitId, bool>,
) -> Result<bool> {
    let (Some(_), Some(unit)) = (owner, unit) else { return Ok(true) };
    if let Some(known) = known.get(&unit) {
        return Ok(*known);
    }
    let is_within = owners(view, Some(unit))?.contains(&owner);
    known.insert(unit, is_within);
    Ok(is_within)
}

fn written(feedback: &Feedback) -> String {
    let kind = match feedback.kind {
        FeedbackKind::Report => "Phản ánh",
        FeedbackKind::Proposal => "Kiến nghị",
    };
    let number = feedback.written_number().map(|number| format!(" số {number}")).unwrap_or_default();
    format!("{kind}{number}")
}
