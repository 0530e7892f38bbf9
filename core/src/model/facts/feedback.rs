//! Facts of feedback.

use jiff::civil::Date;

use super::Facts;
use super::codec::{FactReader, FactWriter};
use crate::model::{
    ActivityId, Deadline, Feedback, FeedbackCategory, FeedbackChannel, FeedbackId, FeedbackKind, PlanId, Record,
    Register, UnitId,
};

/// What figures need to know of feedback.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FeedbackFacts {
    pub id: FeedbackId,
    pub received_on: Date,
    pub kind: FeedbackKind,
    pub channel: FeedbackChannel,
    pub category: Option<FeedbackCategory>,
    /// The unit that received it.
    pub unit: Option<UnitId>,
    /// The unit that owns the record, where none received it.
    pub owner: Option<UnitId>,
    pub plan: Option<PlanId>,
    pub activity: Option<ActivityId>,
    /// Number and year in the register.
    pub number: Option<(u32, i16)>,
    /// The last day of the next step, whether or not it is closed.
    pub due: Option<DueDay>,
    /// Whether a deadline could not be computed.
    pub is_not_covered: bool,
    /// The day from which there was nothing more to do.
    pub closed_on: Option<Date>,
    pub not_accepted_on: Option<Date>,
    pub withdrawn_on: Option<Date>,
    /// The day of the first publication.
    pub published_on: Option<Date>,
    pub forwards: Vec<Forwarded>,
    /// Whether it was late when it was first forwarded.
    pub first_forwarded_late: bool,
    /// The day of the answer, and whether that was late.
    pub answered: Option<(Date, Option<bool>)>,
}

/// The last day of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DueDay {
    pub due: Date,
    pub latest: Option<Date>,
    pub verified: bool,
}

/// From when until when another body had it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Forwarded {
    pub on: Date,
    pub returned_on: Option<Date>,
}

impl FeedbackFacts {
    /// The unit it counts for.
    pub fn counts_for(&self) -> Option<UnitId> {
        self.unit.or(self.owner)
    }

    /// Number and year as documents write them: "05/2021"; none before it is registered.
    pub fn written_number(&self) -> Option<String> {
        self.number.map(|(number, year)| format!("{}/{year}", Register::written(number)))
    }

    /// Whether another body had it at the end of a day.
    pub fn is_forwarded(&self, on: Date) -> bool {
        self.forwards.iter().any(|forward| forward.on <= on && forward.returned_on.is_none_or(|back| back > on))
    }
}

impl DueDay {
    fn of(deadline: &Deadline) -> Self {
        Self { due: deadline.due, latest: deadline.due_latest, verified: deadline.verified }
    }

    /// Whether doing the step on a day is too late; none if that depends on pending decisions.
    pub fn is_missed_on(&self, day: Date) -> Option<bool> {
        match self.latest {
            _ if day <= self.due => Some(false),
            Some(latest) if day <= latest => None,
            _ => Some(true),
        }
    }
}

impl Facts for FeedbackFacts {
    type Of = Feedback;

    fn of(feedback: &Feedback) -> Self {
        let forwarded =
            |forward: &crate::model::FeedbackForward| Forwarded { on: forward.on, returned_on: forward.returned_on };
        Self {
            id: feedback.id(),
            received_on: feedback.received_on,
            kind: feedback.kind,
            channel: feedback.channel,
            category: feedback.category,
            unit: feedback.unit,
            owner: feedback.header.scope.filter(|_| feedback.unit.is_none()),
            plan: feedback.plan,
            activity: feedback.activity,
            number: feedback.number.zip(feedback.year),
            due: feedback.deadline().map(DueDay::of),
            is_not_covered: !feedback.not_covered.is_empty(),
            closed_on: feedback.closed_on(),
            not_accepted_on: feedback.not_accepted.as_ref().map(|refused| refused.on),
            withdrawn_on: feedback.withdrawal.as_ref().map(|withdrawal| withdrawal.on),
            published_on: feedback.publications.iter().map(|publication| publication.on).min(),
            forwards: feedback.forwards.iter().map(forwarded).collect(),
            first_forwarded_late: feedback.forwards.first().is_some_and(|forward| forward.late == Some(true)),
            answered: feedback.answer.as_ref().map(|answer| (answer.on, answer.late)),
        }
    }

    fn day(&self) -> Date {
        self.received_on
    }

    fn encode(&self) -> Vec<u8> {
        let mut out = FactWriter::new();
        out.id(self.id);
        out.date(self.received_on);
        out.choice(self.kind);
        out.choice(self.channel);
        out.optional(self.category, FactWriter::choice);
        out.optional(self.unit, FactWriter::id);
        out.optional(self.owner, FactWriter::id);
        out.optional(self.plan, FactWriter::id);
        out.optional(self.activity, FactWriter::id);
        out.optional(self.number, |out, (number, year)| {
            out.number(number);
            out.number(year as u32);
        });
        out.optional(self.due, |out, DueDay { due, latest, verified }| {
            out.date(due);
            out.optional(latest, FactWriter::date);
            out.flag(verified);
        });
        out.flag(self.is_not_covered);
        for day in [self.closed_on, self.not_accepted_on, self.withdrawn_on, self.published_on] {
            out.optional(day, FactWriter::date);
        }
        out.flag(self.first_forwarded_late);
        out.optional(self.answered, |out, (on, late)| {
            out.date(on);
            out.flag(late.is_some());
            out.flag(late == Some(true));
        });
        out.each(self.forwards.iter().copied(), |out, Forwarded { on, returned_on }| {
            out.date(on);
            // In a byte of its own: a head has no bit for each item of a list.
            out.byte(u8::from(returned_on.is_some()));
            returned_on.into_iter().for_each(|back| out.date(back));
        });
        out.finish()
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let mut taken = FactReader::new(bytes)?;
        let (id, received_on) = (taken.id()?, taken.date()?);
        let (kind, channel) = (taken.choice()?, taken.choice()?);
        let category = taken.optional(FactReader::choice)?;
        let [unit, owner] = [taken.optional(FactReader::id)?, taken.optional(FactReader::id)?];
        let (plan, activity) = (taken.optional(FactReader::id)?, taken.optional(FactReader::id)?);
        let number = taken.optional(|taken| Some((taken.number()?, taken.number()? as i16)))?;
        let due = taken.optional(|taken| {
            Some(DueDay { due: taken.date()?, latest: taken.optional(FactReader::date)?, verified: taken.flag() })
        })?;
        let is_not_covered = taken.flag();
        let [closed_on, not_accepted_on] = [taken.optional(FactReader::date)?, taken.optional(FactReader::date)?];
        let [withdrawn_on, published_on] = [taken.optional(FactReader::date)?, taken.optional(FactReader::date)?];
        let first_forwarded_late = taken.flag();
        let answered = taken.optional(|taken| {
            let on = taken.date()?;
            let (is_told, is_late) = (taken.flag(), taken.flag());
            Some((on, is_told.then_some(is_late)))
        })?;
        let forwards = taken.each(|taken| {
            let on = taken.date()?;
            let returned_on = if taken.byte()? == 1 { Some(taken.date()?) } else { None };
            Some(Forwarded { on, returned_on })
        })?;
        let facts = Self {
            id,
            received_on,
            kind,
            channel,
            category,
            unit,
            owner,
            plan,
            activity,
            number,
            due,
            is_not_covered,
            closed_on,
            not_accepted_on,
            withdrawn_on,
            published_on,
            forwards,
            first_forwarded_late,
            answered,
        };
        taken.is_at_end().then_some(facts)
    }
}
