//! Feedback received, answered, open and overdue.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::attention::{FirstPoints, Points};
use super::scope::Scope;
use crate::error::Result;
use crate::model::Labelled;
use crate::model::facts::{DueDay, FeedbackFacts};
use crate::model::{
    Attention, FeedbackCategory, FeedbackCategoryCount, FeedbackChannel, FeedbackChannelCount, FeedbackFigures,
    FeedbackId, FeedbackKind,
};
use crate::query::feedback::days_after;
use crate::store::View;
use crate::text::day_vi;

/// How many days ahead something is due soon.
const SOON: u32 = 5;

/// Counts what came in during the period, and what is open on the report's day.
pub(super) fn figures(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<FeedbackFigures> {
    let on = scope.on;
    let period = scope.period.from..=scope.period.to;
    let (mut received, mut open) = (Received::default(), FeedbackFigures::default());
    // The most urgent first.
    let mut found = FirstPoints::of(attention);
    // What is open may have come in long before.
    view.each_facts(Date::MIN..=on, |_, feedback: &FeedbackFacts| {
        if !scope.counts_feedback(feedback) {
            return Ok(());
        }
        if period.contains(&feedback.received_on) {
            received.add(feedback, on);
        }
        if feedback.closed_on.is_none_or(|closed| closed > on) {
            open.open += 1;
            open.unverified_clocks += u32::from(is_unverified(feedback));
            look(feedback, on, &mut open, &mut found);
        }
        Ok(())
    })?;
    attention.extend_in_order(found);
    let figures = received.figures();
    Ok(FeedbackFigures {
        open: open.open,
        overdue: open.overdue,
        due_soon: open.due_soon,
        unverified_clocks: figures.unverified_clocks + open.unverified_clocks,
        ..figures
    })
}

/// What came in during the period.
#[derive(Default)]
struct Received {
    figures: FeedbackFigures,
    channels: BTreeMap<FeedbackChannel, u32>,
    categories: BTreeMap<FeedbackCategory, u32>,
}

impl Received {
    fn add(&mut self, feedback: &FeedbackFacts, on: Date) {
        let Self { figures, channels, categories } = self;
        let by_then = |day: Option<Date>| u32::from(day.is_some_and(|day| day <= on));
        figures.received += 1;
        figures.proposals += u32::from(feedback.kind == FeedbackKind::Proposal);
        figures.not_accepted += by_then(feedback.not_accepted_on);
        figures.withdrawn += by_then(feedback.withdrawn_on);
        figures.published += by_then(feedback.published_on);
        let forwarded = feedback.is_forwarded(on);
        if forwarded {
            figures.forwarded += 1;
            // Sent back, it has a new clock: whether it was late shows the first time.
            figures.forwarded_late += u32::from(feedback.first_forwarded_late);
        }
        let answered = feedback.answered.filter(|(day, _)| *day <= on);
        if let Some((_, late)) = answered {
            figures.answered += 1;
            figures.answered_late += u32::from(late == Some(true));
            figures.answered_unclocked += u32::from(late.is_none());
        }
        if forwarded || answered.is_some() {
            figures.unverified_clocks += u32::from(is_unverified(feedback));
        }
        *channels.entry(feedback.channel).or_default() += 1;
        if let Some(category) = feedback.category {
            *categories.entry(category).or_default() += 1;
        }
    }

    fn figures(self) -> FeedbackFigures {
        let (channels, categories) = (self.channels.into_iter(), self.categories.into_iter());
        FeedbackFigures {
            channels: channels.map(|(channel, count)| FeedbackChannelCount { channel, count }).collect(),
            categories: categories.map(|(category, count)| FeedbackCategoryCount { category, count }).collect(),
            ..self.figures
        }
    }
}

/// Whether its last day is known, but not for certain.
fn is_unverified(feedback: &FeedbackFacts) -> bool {
    feedback.due.is_some_and(|due| !due.verified)
}

/// The order of points about open feedback.
type Urgency = (Option<Date>, Date, FeedbackId);

fn look(feedback: &FeedbackFacts, on: Date, figures: &mut FeedbackFigures, found: &mut FirstPoints<Urgency>) {
    let key = (feedback.due.map(|due| due.due), feedback.received_on, feedback.id);
    let mut add = |code: &str, day: Date, texts: &dyn Fn((String, String)) -> (String, String)| {
        found.push_with(key, code, || {
            let (text, text_vi) = texts(names(feedback));
            let (code, kind) = (code.to_owned(), "feedback".to_owned());
            Attention { code, kind, id: feedback.id.0, on: Some(day), text, text_vi }
        });
    };
    if feedback.number.is_none() && feedback.received_on < on {
        add("feedback_not_registered", feedback.received_on, &|(name, name_vi)| {
            (format!("not registered: {name}"), format!("chưa vào sổ: {name_vi}"))
        });
    }
    match feedback.due {
        Some(day) if day.is_missed_on(on) == Some(true) => {
            figures.overdue += 1;
            add("feedback_overdue", day.due, &|(name, name_vi)| {
                (format!("overdue: {name}"), format!("quá hạn: {name_vi}"))
            });
        }
        Some(DueDay { due, .. }) if due <= days_after(on, SOON) => {
            figures.due_soon += 1;
            add("feedback_due_soon", due, &|(name, name_vi)| {
                (format!("due on {due}: {name}"), format!("đến hạn ngày {}: {name_vi}", day_vi(due)))
            });
        }
        None if feedback.number.is_some() && feedback.is_not_covered => {
            add("feedback_clock_missing", feedback.received_on, &|(name, name_vi)| {
                let text = format!("its last day cannot be told, a rule or calendar is missing: {name}");
                (text, format!("chưa tính được thời hạn do thiếu quy định hoặc lịch làm việc: {name_vi}"))
            });
        }
        _ => {}
    }
}

/// What it is called where others read it: nothing of what was written.
fn names(feedback: &FeedbackFacts) -> (String, String) {
    let (received, received_vi) = (feedback.received_on, day_vi(feedback.received_on));
    let (kind, kind_vi) = (feedback.kind.code(), feedback.kind.label_vi());
    match feedback.written_number() {
        Some(number) => {
            (format!("{kind} {number} received {received}"), format!("{kind_vi} số {number} nhận ngày {received_vi}"))
        }
        None => (format!("{kind} received {received}"), format!("{kind_vi} nhận ngày {received_vi}")),
    }
}
