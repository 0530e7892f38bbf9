//! Feedback received, answered, open and overdue.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::attention::{FirstPoints, Points};
use super::scope::Scope;
use crate::error::Result;
use crate::model::Labelled;
use crate::model::{
    Attention, Feedback, FeedbackCategory, FeedbackCategoryCount, FeedbackChannel, FeedbackChannelCount,
    FeedbackFigures, FeedbackKind, IndexQuery, Scalar,
};
use crate::query::feedback::days_after;
use crate::store::View;
use crate::text::day_vi;

/// How many days ahead something is due soon.
const SOON: u32 = 5;

/// Counts what came in during the period, and what is open on the report's day.
pub(super) fn figures(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<FeedbackFigures> {
    let last = scope.period.to.min(scope.on);
    let mut received = Received::default();
    view.each(&IndexQuery::by("received_on").since(scope.period.from).until(last), |feedback: Feedback| {
        if counts(&feedback, scope) {
            received.add(&feedback, scope.on);
        }
        Ok(())
    })?;
    let mut figures = received.figures();
    // The most urgent first.
    let mut found = FirstPoints::of(attention);
    each_open(view, scope, |feedback| {
        figures.open += 1;
        figures.unverified_clocks += u32::from(is_unverified(feedback));
        let key = (feedback.clock().map(|(_, due)| due), feedback.received_on, feedback.header.id);
        look(feedback, scope.on, &mut figures, |point| found.push(key, point));
    })?;
    attention.extend_in_order(found);
    Ok(figures)
}

fn counts(feedback: &Feedback, scope: &Scope) -> bool {
    let unit = feedback.unit.or(feedback.header.scope);
    scope.units.contains(unit, feedback.received_on) && scope.plan.is_none_or(|plan| feedback.plan == Some(plan))
}

/// What was received by the report's day, and not closed by its end.
fn each_open(view: &View<'_>, scope: &Scope, mut work: impl FnMut(&Feedback)) -> Result<()> {
    let mut look = |feedback: Feedback| {
        if feedback.received_on <= scope.on && counts(&feedback, scope) {
            work(&feedback);
        }
        Ok(())
    };
    let not_closed = IndexQuery::by("closed_on").with("closed_on", Scalar::Nothing).until(scope.on);
    view.each(&not_closed, &mut look)?;
    match scope.on.tomorrow() {
        Ok(next) => view.each(&IndexQuery::by("closed_on").since(next), &mut look),
        Err(_) => Ok(()),
    }
}

/// The counts of what was received.
#[derive(Default)]
struct Received {
    figures: FeedbackFigures,
    channels: BTreeMap<FeedbackChannel, u32>,
    categories: BTreeMap<FeedbackCategory, u32>,
}

impl Received {
    fn add(&mut self, feedback: &Feedback, on: Date) {
        let figures = &mut self.figures;
        figures.received += 1;
        figures.proposals += u32::from(feedback.kind == FeedbackKind::Proposal);
        figures.not_accepted += u32::from(feedback.not_accepted.as_ref().is_some_and(|refused| refused.on <= on));
        figures.withdrawn += u32::from(feedback.withdrawal.as_ref().is_some_and(|withdrawal| withdrawal.on <= on));
        figures.published += u32::from(feedback.publications.iter().any(|publication| publication.on <= on));
        let forwarded = is_forwarded(feedback, on);
        if forwarded {
            figures.forwarded += 1;
            // Sent back, it has a new clock: whether it was late shows the first time.
            let late = feedback.forwards.first().is_some_and(|forward| forward.late == Some(true));
            figures.forwarded_late += u32::from(late);
        }
        let answer = feedback.answer.as_ref().filter(|answer| answer.on <= on);
        if let Some(answer) = answer {
            figures.answered += 1;
            figures.answered_late += u32::from(answer.late == Some(true));
            figures.answered_unclocked += u32::from(answer.late.is_none());
        }
        if forwarded || answer.is_some() {
            figures.unverified_clocks += u32::from(is_unverified(feedback));
        }
        *self.channels.entry(feedback.channel).or_insert(0) += 1;
        if let Some(category) = feedback.category {
            *self.categories.entry(category).or_insert(0) += 1;
        }
    }

    fn figures(self) -> FeedbackFigures {
        let channel = |(channel, count)| FeedbackChannelCount { channel, count };
        let category = |(category, count)| FeedbackCategoryCount { category, count };
        FeedbackFigures {
            channels: self.channels.into_iter().map(channel).collect(),
            categories: self.categories.into_iter().map(category).collect(),
            ..self.figures
        }
    }
}

/// Whether its last day is known, but not for certain.
fn is_unverified(feedback: &Feedback) -> bool {
    feedback.deadline().is_some_and(|deadline| !deadline.verified)
}

/// Whether another body had it at the end of a day.
fn is_forwarded(feedback: &Feedback, on: Date) -> bool {
    feedback.forwards.iter().any(|forward| forward.on <= on && forward.returned_on.is_none_or(|back| back > on))
}

fn look(feedback: &Feedback, on: Date, figures: &mut FeedbackFigures, mut note: impl FnMut(Attention)) {
    let (name, name_vi) = names(feedback);
    let mut add = |code: &str, day: Date, text: String, text_vi: String| {
        let (code, kind) = (code.to_owned(), "feedback".to_owned());
        note(Attention { code, kind, id: feedback.header.id, on: Some(day), text, text_vi });
    };
    if feedback.number.is_none() && feedback.received_on < on {
        let text = format!("not registered: {name}");
        add("feedback_not_registered", feedback.received_on, text, format!("chưa vào sổ: {name_vi}"));
    }
    match feedback.clock() {
        Some((_, due)) if feedback.deadline().and_then(|deadline| deadline.is_missed_on(on)) == Some(true) => {
            figures.overdue += 1;
            add("feedback_overdue", due, format!("overdue: {name}"), format!("quá hạn: {name_vi}"));
        }
        Some((_, due)) if due <= days_after(on, SOON) => {
            figures.due_soon += 1;
            add(
                "feedback_due_soon",
                due,
                format!("due on {due}: {name}"),
                format!("đến hạn ngày {}: {name_vi}", day_vi(due)),
            );
        }
        None if feedback.number.is_some() && !feedback.not_covered.is_empty() => {
            let text = format!("its last day cannot be told, a rule or calendar is missing: {name}");
            let text_vi = format!("chưa tính được thời hạn do thiếu quy định hoặc lịch làm việc: {name_vi}");
            add("feedback_clock_missing", feedback.received_on, text, text_vi);
        }
        _ => {}
    }
}

/// What it is called where others read it: nothing of what was written.
fn names(feedback: &Feedback) -> (String, String) {
    let (received, received_vi) = (feedback.received_on, day_vi(feedback.received_on));
    let (kind, kind_vi) = (feedback.kind.code(), feedback.kind.label_vi());
    match feedback.written_number() {
        Some(number) => {
            (format!("{kind} {number} received {received}"), format!("{kind_vi} số {number} nhận ngày {received_vi}"))
        }
        None => (format!("{kind} received {received}"), format!("{kind_vi} nhận ngày {received_vi}")),
    }
}
