//! Queries on feedback: overdue, due soon, the status for the sender, the public register.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    Feedback, FeedbackDue, FeedbackPage, FeedbackRegisterPage, FeedbackRow, IndexQuery, Page, Question, Register,
    Scalar, UnitId,
};
use crate::rules::vietnam_date;
use crate::store::{View, blocking_request};

/// The name of the register that numbers feedback; each unit has one for each year.
pub const FEEDBACK_REGISTER: &str = "PAKN";

const fn default_limit() -> u32 {
    50
}

const fn default_days() -> u32 {
    5
}

/// Returns open feedback whose deadline has passed, most overdue first. If pending decisions may still move a deadline,
/// the feedback is listed too, with the latest possible deadline (`due_latest`).
///
/// Only feedback that is open now is listed: for what was overdue on a past day, ask a snapshot or a report of that
/// day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OverdueFeedback {
    /// The day: deadlines before it are overdue; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only feedback this unit handles; all feedback if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The most items of a page, 1 to 1,000; 50 if omitted.
    #[serde(default = "default_limit")]
    pub limit: u32,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

impl Query for OverdueFeedback {
    type Answer = FeedbackPage;
    const NAME: &'static str = "feedback.overdue";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<FeedbackPage> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let Ok(last) = on.yesterday() else { return Ok(FeedbackPage { items: Vec::new(), next: None }) };
        due(view, open(self.unit, self.limit, self.cursor).until(last))
    }
}

/// Returns open feedback whose deadline is near, earliest deadline first.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DueSoonFeedback {
    /// How many days to look ahead from `on`, which is included; 5 if omitted.
    #[serde(default = "default_days")]
    pub within_days: u32,
    /// The first day looked at; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only feedback this unit handles; all feedback if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The most items of a page, 1 to 1,000; 50 if omitted.
    #[serde(default = "default_limit")]
    pub limit: u32,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

impl Query for DueSoonFeedback {
    type Answer = FeedbackPage;
    const NAME: &'static str = "feedback.due_soon";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<FeedbackPage> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let last = days_after(on, self.within_days);
        due(view, open(self.unit, self.limit, self.cursor).since(on).until(last))
    }
}

/// The day so many days after another; the last possible date if that is out of range.
pub(crate) fn days_after(on: Date, days: u32) -> Date {
    Span::new().try_days(days).map_or(Date::MAX, |days| on.saturating_add(days))
}

/// Open feedback, ordered by deadline.
fn open(unit: Option<UnitId>, limit: u32, cursor: Option<String>) -> IndexQuery {
    let query = match unit {
        Some(unit) => IndexQuery::by("responsible_unit").with("responsible_unit", unit),
        None => IndexQuery::by("due"),
    };
    IndexQuery { limit, cursor, ..query }
}

fn due(view: &View<'_>, query: IndexQuery) -> Result<FeedbackPage> {
    let Page { items, next } = view.page::<Feedback>(&query)?;
    let due = |feedback: Feedback| {
        let due_latest = feedback.deadline().and_then(|deadline| deadline.due_latest);
        feedback.clock().map(|(clock, due)| FeedbackDue { feedback, clock, due, due_latest })
    };
    Ok(FeedbackPage { items: items.into_iter().filter_map(due).collect(), next })
}

/// Returns the status of feedback by its register number, for a sender who asks. The answer contains no personal data.
/// Fails with `NotFound` if no register has the number.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatusOfFeedback {
    /// Its number in the register.
    pub number: u32,
    /// The year of the register.
    pub year: i16,
    /// The unit whose register it is. If omitted, all registers are searched; refused if several have the number
    /// (`several_registers`).
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for StatusOfFeedback {
    type Answer = FeedbackRow;
    const NAME: &'static str = "feedback.status_of";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<FeedbackRow> {
        let found: Vec<Feedback> = view.all(shown(self.year, self.unit).with("number", i64::from(self.number)))?;
        if found.len() > 1 {
            return Err(several_registers(&found));
        }
        found.first().and_then(row).ok_or_else(|| CchcError::NotFound {
            kind: "feedback".to_owned(),
            id: format!("{FEEDBACK_REGISTER} {}/{}", Register::written(self.number), self.year),
        })
    }
}

/// Returns the feedback registers of a year for publication, ordered by number. The answer contains no personal data.
///
/// Publishing is processing (Luật 91/2025/QH15): while a fulfilled request to restrict it, or an objection, of a sender
/// or of whoever asked the question behind the feedback holds, what was put in the register since is left out, unless
/// it was published under an exception (`despite`). What was listed before stays. A page may so hold fewer rows than
/// its limit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublicRegisterOfFeedback {
    /// The year of the register.
    pub year: i16,
    /// The unit whose register it is; the registers of all units if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The most items of a page, 1 to 1,000; 50 if omitted.
    #[serde(default = "default_limit")]
    pub limit: u32,
    /// Where to continue: `next` of the page before; the first page if omitted.
    #[serde(default)]
    pub cursor: Option<String>,
}

impl Query for PublicRegisterOfFeedback {
    type Answer = FeedbackRegisterPage;
    const NAME: &'static str = "feedback.public_register";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<FeedbackRegisterPage> {
        let query = IndexQuery { limit: self.limit, cursor: self.cursor, ..shown(self.year, self.unit) };
        let Page { items, next } = view.page::<Feedback>(&query)?;
        let mut rows = Vec::with_capacity(items.len());
        for feedback in &items {
            if may_be_listed(view, feedback)? {
                rows.extend(row(feedback));
            }
        }
        Ok(FeedbackRegisterPage { items: rows, next })
    }
}

/// Whether the public register may show feedback: no request of who sent it blocked that when it was registered, or it
/// was published nevertheless.
fn may_be_listed(view: &View<'_>, feedback: &Feedback) -> Result<bool> {
    if feedback.publications.iter().any(|publication| publication.despite.is_some()) {
        return Ok(true);
    }
    let asked = feedback.question.map(|question| view.find::<Question>(question)).transpose()?.flatten();
    let senders: BTreeSet<_> = feedback.submitter.into_iter().chain(asked.and_then(|asked| asked.asker)).collect();
    for sender in senders {
        let blocked_since = blocking_request(view, sender)?.and_then(|request| request.blocks_since());
        if blocked_since.is_some_and(|since| feedback.registered_at().is_none_or(|at| at > since)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The register entries of a year, of one unit or of all, ordered by number.
fn shown(year: i16, unit: Option<UnitId>) -> IndexQuery {
    match unit {
        Some(_) => entries(year, unit),
        None => IndexQuery::by("year").with("year", i64::from(year)),
    }
}

/// The refusal if registers of several units have the number.
fn several_registers(found: &[Feedback]) -> CchcError {
    let mut problems = Problems::default();
    let (text, text_vi) = ("several registers have this number: say whose", "nhiều sổ có số này: hãy nêu đơn vị");
    let units = found.iter().filter_map(|feedback| feedback.unit).map(|unit| unit.0.to_string());
    problems.add("unit", "several_registers", text, text_vi).allowing(units);
    CchcError::refused(StatusOfFeedback::NAME, problems)
}

/// The register entries of one unit and year, ordered by number. `None`: the register that belongs to no unit.
pub(crate) fn entries(year: i16, unit: Option<UnitId>) -> IndexQuery {
    let unit = unit.map_or(Scalar::Nothing, Scalar::from);
    IndexQuery::by("number").with("unit", unit).with("year", i64::from(year))
}

fn row(feedback: &Feedback) -> Option<FeedbackRow> {
    let (number, year) = (feedback.number?, feedback.year?);
    let forwarded = feedback.forwarded();
    Some(FeedbackRow {
        number,
        written: Register::written(number),
        year,
        unit: feedback.unit,
        kind: feedback.kind,
        received_on: feedback.received_on,
        status: feedback.status,
        due: feedback.due(),
        forwarded_to: forwarded.map(|forward| forward.to.clone()),
        forwarded_on: forwarded.map(|forward| forward.on),
        answered_on: feedback.answer.as_ref().map(|answer| answer.on),
        published_on: feedback.publications.first().map(|publication| publication.on),
    })
}
