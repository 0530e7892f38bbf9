//! How a figure is taken from the figures of a report. Each measure is also how much one record adds to it: the same
//! function is applied to the counts of a single record.

use crate::model::facts::SessionFacts;
use crate::model::{
    Channel, ChannelCount, Completion, DialogueFigures, FeedbackCounts, FeedbackKind, FigureAbsence, PlaceFigures,
    ProcedureFigures, Report, SessionFigures, SessionKind, SessionRole,
};

/// What a figure measures.
#[derive(Clone, Copy)]
pub(in crate::report) enum Measure {
    /// Counts of some sessions.
    Sessions(SessionGroup, fn(&SessionFigures) -> u64),
    /// Counts of reports or of proposals.
    Feedback(FeedbackKind, fn(&FeedbackCounts) -> u32),
    /// Counts of the questions at dialogues.
    Questions(fn(&DialogueFigures) -> u32),
    /// Materials made.
    Materials,
    /// Disseminations of documents.
    Documents,
    /// Disseminations in any form of communication.
    Disseminations,
    /// Disseminations in one form of communication.
    Told(Channel),
    /// A part of the disseminations by mass media that the store does not tell from the others.
    Untold,
    /// Attempts at tests.
    Tests(Attempted),
    /// Counts of activities.
    Tasks(fn(&Completion) -> u32),
    /// Procedures in force.
    InForce,
    /// Counts of versions of procedures that decisions brought or ended.
    Changes(fn(&ProcedureFigures) -> u32),
    /// Decisions that brought or ended versions of procedures.
    Decisions,
    /// Procedures shown as they are, at each of the required places.
    Shown,
    /// Procedures in force not shown, at each of the required places.
    NotShown,
    /// Postings out of date.
    Outdated,
    /// Themes posted.
    Themes,
    /// Appointments.
    Appointments,
    /// Days with an appointment.
    BoardDays,
    /// Working days, which no record stands for.
    WorkingDays,
    /// The headcount of the audience inside the agency.
    Headcount,
    /// One figure as a share of another one.
    Share(&'static str, &'static str),
}

/// Which attempts at tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Attempted {
    /// All.
    All,
    /// One of each person.
    People,
    /// One of each person who passed every test they took.
    Passed,
}

/// Which sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum SessionGroup {
    /// All.
    All,
    /// Of one type.
    Kind(SessionKind),
    /// Of all types but dialogues, which are held with citizens: sessions of the agency's own people.
    Staff,
    /// Trainings that the agency holds or that it attends.
    Trainings(SessionRole),
}

impl SessionGroup {
    /// Whether a session is one of them.
    pub fn has(self, session: &SessionFacts) -> bool {
        match self {
            Self::All => true,
            Self::Kind(kind) => session.kind == kind,
            Self::Staff => session.kind != SessionKind::Dialogue,
            Self::Trainings(role) => session.kind == SessionKind::Training && session.role == role,
        }
    }

    fn figures(self, report: &Report) -> SessionFigures {
        let of_kind = |is_it: fn(SessionKind, SessionKind) -> bool, kind: SessionKind| {
            let found = report.kinds.iter().filter(|of| is_it(of.kind, kind));
            found.fold(SessionFigures::default(), |sum, of| sum.plus(of.figures))
        };
        match self {
            Self::All => report.sessions,
            Self::Kind(kind) => of_kind(|of, kind| of == kind, kind),
            Self::Staff => of_kind(|of, kind| of != kind, SessionKind::Dialogue),
            Self::Trainings(SessionRole::Host) => report.trainings.hosted,
            Self::Trainings(SessionRole::Participant) => report.trainings.joined,
        }
    }
}

impl Measure {
    /// The count in a report whose lists are whole; of a share that of its numerator.
    pub fn count(self, report: &Report) -> Result<u64, FigureAbsence> {
        let materials = &report.materials;
        let procedures = &report.procedures;
        let count: u64 = match self {
            Self::Sessions(group, count) => count(&group.figures(report)),
            Self::Feedback(FeedbackKind::Report, count) => count(&report.feedback.reports).into(),
            Self::Feedback(FeedbackKind::Proposal, count) => count(&report.feedback.proposals).into(),
            Self::Questions(count) => count(&report.dialogues).into(),
            Self::Materials => materials.materials.into(),
            Self::Documents => materials.documents.into(),
            Self::Disseminations => materials.disseminations.into(),
            Self::Told(channel) => told(&materials.channels, channel),
            // Of none, none was in the press.
            Self::Untold if told(&materials.channels, Channel::MassMedia) == 0 => 0,
            Self::Untold => return Err(FigureAbsence::NotToldApart),
            Self::Tests(Attempted::All) => report.assessments.attempts.into(),
            Self::Tests(Attempted::People) => report.assessments.people.into(),
            Self::Tests(Attempted::Passed) => report.assessments.passed.into(),
            Self::Tasks(count) => count(&report.completion).into(),
            Self::InForce => procedures.in_force.into(),
            Self::Changes(count) => count(procedures).into(),
            Self::Decisions => procedures.decisions.into(),
            Self::Shown => at_required(&procedures.places, |place| place.current),
            Self::NotShown => at_required(&procedures.places, |place| place.missing),
            Self::Outdated => procedures.stale.len() as u64,
            Self::Themes => report.themes.iter().filter(|theme| theme.posted_on.is_some()).count() as u64,
            Self::Appointments => report.board.appointments.into(),
            Self::BoardDays => report.board.days.into(),
            Self::WorkingDays => report.board.working_days.ok_or(FigureAbsence::NoCalendar)?.into(),
            Self::Headcount => {
                let absent = report.audience.absent.unwrap_or(FigureAbsence::NoHeadcount);
                report.audience.headcount.ok_or(absent)?.into()
            }
            Self::Share(..) => 0,
        };
        Ok(count)
    }
}

fn told(channels: &[ChannelCount], channel: Channel) -> u64 {
    channels.iter().filter(|of| of.channel == channel).map(|of| u64::from(of.count)).sum()
}

fn at_required(places: &[PlaceFigures], count: fn(&PlaceFigures) -> u32) -> u64 {
    places.iter().filter(|of| of.place.is_required()).map(|of| u64::from(count(of))).sum()
}
