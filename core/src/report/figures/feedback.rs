//! Feedback received, answered, open and overdue.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::attention::{FirstPoints, Points};
use super::scope::Scope;
use crate::error::Result;
use crate::model::Labelled;
use crate::model::facts::{DueDay, FeedbackFacts};
use crate::model::{
    Attention, FeedbackCategory, FeedbackCategoryCount, FeedbackChannel, FeedbackChannelCount, FeedbackCounts,
    FeedbackFigures, FeedbackId, FeedbackKind,
};
use crate::query::feedback::days_after;
use crate::store::View;
use crate::text::day_vi;

/// How many days ahead something is due soon.
const SOON: u32 = 5;

/// Counts what came in during the period, and what is open on the report's day.
pub(super) fn figures(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<FeedbackFigures> {
    let on = scope.on;
    let (mut received, mut kinds) = (Received::default(), [FeedbackCounts::default(); FeedbackKind::VALUES.len()]);
    let mut unverified_clocks = 0;
    // The most urgent first.
    let mut found = FirstPoints::of(attention);
    // What is open may have come in long before.
    view.each_facts(Date::MIN..=on, |_, feedback: &FeedbackFacts| {
        if !scope.counts_feedback(feedback) {
            return Ok(());
        }
        let counted = counted(feedback, scope);
        kinds.get_mut(feedback.kind as usize).into_iter().for_each(|sum| *sum = sum.plus(counted));
        if counted.received > 0 {
            received.add(feedback);
        }
        if counted.open > 0 {
            look(feedback, on, &mut found);
        }
        let has_clock = counted.open + counted.forwarded + counted.answered > 0;
        unverified_clocks += u32::from(has_clock && is_unverified(feedback));
        Ok(())
    })?;
    attention.extend_in_order(found);
    let [reports, proposals] = kinds;
    let FeedbackCounts {
        received: all,
        not_accepted,
        forwarded,
        forwarded_late,
        answered,
        on_time: _,
        answered_late,
        answered_unclocked,
        published,
        withdrawn,
        open,
        overdue,
        due_soon,
    } = reports.plus(proposals);
    let Received { channels, categories } = received;
    let (channels, categories) = (channels.into_iter(), categories.into_iter());
    Ok(FeedbackFigures {
        received: all,
        not_accepted,
        forwarded,
        forwarded_late,
        answered,
        answered_late,
        answered_unclocked,
        published,
        withdrawn,
        open,
        overdue,
        due_soon,
        unverified_clocks,
        channels: channels.map(|(channel, count)| FeedbackChannelCount { channel, count }).collect(),
        categories: categories.map(|(category, count)| FeedbackCategoryCount { category, count }).collect(),
        reports,
        proposals,
    })
}

/// What one feedback counts for in a report: each count is 0 or 1.
pub(in crate::report) fn counted(feedback: &FeedbackFacts, scope: &Scope) -> FeedbackCounts {
    let (on, none) = (scope.on, FeedbackCounts::default());
    let is_received = feedback.received_on <= on && scope.period.contains(feedback.received_on);
    let received = if is_received { received(feedback, on) } else { none };
    let is_open = feedback.received_on <= on && feedback.closed_on.is_none_or(|closed| closed > on);
    if is_open { received.plus(open(feedback, on)) } else { received }
}

/// What feedback counts for that came in during the period.
fn received(feedback: &FeedbackFacts, on: Date) -> FeedbackCounts {
    let by_then = |day: Option<Date>| u32::from(day.is_some_and(|day| day <= on));
    let is_forwarded = feedback.is_forwarded(on);
    let answered = feedback.answered.filter(|(day, _)| *day <= on);
    let answered_so = |late: Option<bool>| u32::from(answered.is_some_and(|(_, known)| known == late));
    FeedbackCounts {
        received: 1,
        not_accepted: by_then(feedback.not_accepted_on),
        forwarded: u32::from(is_forwarded),
        // Sent back, it has a new clock: whether it was late shows the first time.
        forwarded_late: u32::from(is_forwarded && feedback.first_forwarded_late),
        answered: u32::from(answered.is_some()),
        on_time: answered_so(Some(false)),
        answered_late: answered_so(Some(true)),
        answered_unclocked: answered_so(None),
        published: by_then(feedback.published_on),
        withdrawn: by_then(feedback.withdrawn_on),
        ..FeedbackCounts::default()
    }
}

/// What feedback counts for that is open.
fn open(feedback: &FeedbackFacts, on: Date) -> FeedbackCounts {
    let is_overdue = feedback.due.is_some_and(|day| day.is_missed_on(on) == Some(true));
    let is_due_soon = !is_overdue && feedback.due.is_some_and(|day| day.due <= days_after(on, SOON));
    FeedbackCounts {
        open: 1,
        overdue: u32::from(is_overdue),
        due_soon: u32::from(is_due_soon),
        ..FeedbackCounts::default()
    }
}

/// What came in during the period, by channel and category.
#[derive(Default)]
struct Received {
    channels: BTreeMap<FeedbackChannel, u32>,
    categories: BTreeMap<FeedbackCategory, u32>,
}

impl Received {
    fn add(&mut self, feedback: &FeedbackFacts) {
        *self.channels.entry(feedback.channel).or_default() += 1;
        if let Some(category) = feedback.category {
            *self.categories.entry(category).or_default() += 1;
        }
    }
}

/// Whether its last day is known, but not for certain.
fn is_unverified(feedback: &FeedbackFacts) -> bool {
    feedback.due.is_some_and(|due| !due.verified)
}

/// The order of points about open feedback.
type Urgency = (Option<Date>, Date, FeedbackId);

fn look(feedback: &FeedbackFacts, on: Date, found: &mut FirstPoints<Urgency>) {
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
            add("feedback_overdue", day.due, &|(name, name_vi)| {
                (format!("overdue: {name}"), format!("quá hạn: {name_vi}"))
            });
        }
        Some(DueDay { due, .. }) if due <= days_after(on, SOON) => {
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
