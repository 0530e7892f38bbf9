//! State machines of records: allowed transitions as tables, with their legal basis.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::model::law::{self, Law};
use crate::model::record::KeyPart;
use crate::model::{
    AppointmentStatus, AssessmentStatus, DataRequestStatus, FeedbackStatus, MaterialStatus, Move, PlanStatus,
    ProcedureStatus, QuestionStatus, SessionStatus,
};

/// A state machine: states and the transitions between them.
pub trait Lifecycle: Copy + PartialEq + Serialize + Sized + 'static {
    /// The states reachable by one transition.
    fn next(self) -> &'static [Self];

    /// The law that the transitions follow.
    fn law() -> Option<Law> {
        None
    }

    /// The state's canonical name.
    fn name(self) -> String {
        match KeyPart::code(&self) {
            KeyPart::Text(name) => name,
            _ => String::new(),
        }
    }
}

impl Lifecycle for AppointmentStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Planned | Self::Changed => &[Self::Changed, Self::Cancelled, Self::Done],
            Self::Cancelled | Self::Done => &[],
        }
    }
}

impl Lifecycle for MaterialStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Approved],
            Self::Approved => &[Self::Retired],
            Self::Retired => &[],
        }
    }
}

/// Reception as Điều 9 has it: everything received is registered, and what is registered is classified; not being
/// accepted, too, is a class. Handling as Điều 14 has it: decided after what was collected gives ground, made public
/// after the sender was answered. What the other body sends back is classified anew. Until it is answered the sender
/// may withdraw it.
impl Lifecycle for FeedbackStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Received => &[Self::Registered, Self::Withdrawn],
            Self::Registered => &[Self::NotAccepted, Self::Classified, Self::Withdrawn],
            Self::Classified => &[Self::Classified, Self::Forwarded, Self::Processing, Self::Withdrawn],
            Self::Forwarded => &[Self::Classified, Self::Answered, Self::Archived, Self::Withdrawn],
            Self::Processing => &[Self::PendingMoreEvidence, Self::Forwarded, Self::Decided, Self::Withdrawn],
            Self::PendingMoreEvidence => &[Self::Processing, Self::Withdrawn],
            Self::Decided => &[Self::Answered, Self::Withdrawn],
            Self::Answered => &[Self::Published, Self::Archived],
            Self::Published => &[Self::Published, Self::Archived],
            Self::NotAccepted | Self::Withdrawn => &[Self::Archived],
            Self::Archived => &[],
        }
    }

    fn law() -> Option<Law> {
        Some(law::FEEDBACK_COURSE)
    }
}

impl Lifecycle for PlanStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Submitted, Self::Issued, Self::Cancelled],
            Self::Submitted => &[Self::Draft, Self::Issued, Self::Cancelled],
            Self::Issued => &[Self::InProgress, Self::Amended, Self::Cancelled],
            Self::InProgress => &[Self::Completed, Self::Amended, Self::Cancelled],
            Self::Completed | Self::Amended | Self::Cancelled => &[Self::Archived],
            Self::Archived => &[],
        }
    }
}

impl Lifecycle for ProcedureStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Active => &[Self::Amended, Self::Replaced, Self::Abolished],
            Self::Amended | Self::Replaced | Self::Abolished => &[],
        }
    }

    fn law() -> Option<Law> {
        Some(law::PROCEDURE_DECISION)
    }
}

impl Lifecycle for SessionStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Planned => &[Self::Held, Self::Cancelled],
            Self::Held => &[Self::Minuted],
            Self::Minuted | Self::Cancelled => &[],
        }
    }
}

impl Lifecycle for DataRequestStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Received => &[Self::Acknowledged, Self::Fulfilled, Self::Refused, Self::Withdrawn],
            Self::Acknowledged => &[Self::Fulfilled, Self::Refused, Self::Withdrawn],
            Self::Fulfilled | Self::Refused | Self::Withdrawn => &[],
        }
    }

    fn law() -> Option<Law> {
        Some(law::PERSONAL_DATA)
    }
}

impl Lifecycle for QuestionStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Asked => &[Self::Answered, Self::BecameFeedback],
            Self::Answered => &[Self::Published, Self::BecameFeedback],
            // The answer given to the feedback answers the question.
            Self::BecameFeedback => &[Self::Answered],
            Self::Published => &[],
        }
    }
}

impl Lifecycle for AssessmentStatus {
    fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::Open],
            Self::Open => &[Self::Closed],
            Self::Closed => &[],
        }
    }
}

/// Details recorded with a transition.
#[derive(Debug, Clone, Copy)]
pub struct TransitionDetails<'a> {
    /// When it was recorded.
    pub at: Timestamp,
    /// The day it took effect.
    pub on: Date,
    /// Who recorded it.
    pub by: &'a str,
    /// The reason.
    pub why: Option<&'a str>,
}

/// Performs a transition and records who, when and why. A transition that is not in the table is refused; the error
/// lists the allowed ones.
///
/// # Errors
/// `InvalidTransition` with the allowed states.
pub fn step<S: Lifecycle>(
    (kind, id): (&str, Uuid),
    status: &mut S,
    to: S,
    moves: &mut Vec<Move>,
    taken: TransitionDetails<'_>,
) -> Result<()> {
    if !status.next().contains(&to) {
        return Err(CchcError::InvalidTransition {
            kind: kind.to_owned(),
            id,
            from: status.name(),
            to: to.name(),
            allowed: status.next().iter().map(|state| state.name()).collect(),
            law: S::law().map(|law| Box::new(law.into())),
        });
    }
    let TransitionDetails { at, on, by, why } = taken;
    let (by, why) = (by.to_owned(), why.map(str::to_owned));
    moves.push(Move { from: status.name(), to: to.name(), at, on: Some(on), by, why });
    *status = to;
    Ok(())
}
