//! Evidence from answered feedback.

use jiff::civil::Date;

use super::owner::Owner;
use super::{Claim, EvidenceSearch, Proof, What};
use crate::error::Result;
use crate::model::facts::{Facts, FeedbackFacts};
use crate::model::{Act, Feedback, Period, PromisedAct, Record, YearPart};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for feedback in search.candidates::<Feedback>()? {
        let facts = FeedbackFacts::of(&feedback);
        if let Some((on, _)) = facts.answered {
            // Without a plan it speaks for those of its unit, which were chosen before.
            let plan = facts.plan.or(Some(search.plan.id()));
            let claim = Claim { named: facts.activity.as_slice(), plan, done: answered() };
            search.note_proof(&claim, on, Proof::of_feedback(&facts), |_| true)?;
        }
    }
    let claim = Claim { named: &[], plan: Some(search.plan.id()), done: answered() };
    let unnamed = unnamed(search)?;
    // It matches no other act.
    search.note_alike(&claim, unnamed.into_iter(), |promised| promised.acts.iter().any(receives))
}

const fn answered() -> What<'static> {
    What::Told(Done::of(Deed::Feedback))
}

fn receives(act: &PromisedAct) -> bool {
    act.act == Act::ReceiveFeedback {}
}

/// Feedback answered in the plan's year that names neither plan nor activity, and was received by the plan's owner or a
/// unit beneath it, in order of the days of the answers, which are given too, and of rows within a day. If the plan or
/// the feedback belongs to no unit, it is included.
fn unnamed(search: &EvidenceSearch<'_>) -> Result<Vec<(Date, Proof)>> {
    let promised = search.asks_for(receives);
    let Some(Period { from, to, .. }) =
        search.plan.year.filter(|_| promised).map(|year| Period::part(year, YearPart::Whole))
    else {
        return Ok(Vec::new());
    };
    let year = from..=to.min(search.until);
    let mut owner = Owner::of(search.plan);
    let (mut found, mut order) = (Vec::new(), Vec::new());
    // It may have been received long before it was answered.
    search.view.each_facts(Date::MIN..=*year.end(), |row, feedback: &FeedbackFacts| {
        let nameless = feedback.plan.is_none() && feedback.activity.is_none();
        if let Some((on, _)) = feedback.answered.filter(|(on, _)| nameless && year.contains(on))
            && owner.has(search.view, feedback.unit)?
        {
            // Numbers are sorted much sooner than proofs: day, row, and where it was found.
            let day_of_year = u128::from(on.day_of_year().unsigned_abs());
            order.push(day_of_year << 96 | u128::from(row) << 32 | found.len() as u128);
            found.push(Some((on, Proof::of_feedback(feedback))));
        }
        Ok(())
    })?;
    order.sort_unstable();
    Ok(order.into_iter().filter_map(|packed| found.get_mut(packed as u32 as usize)?.take()).collect())
}
