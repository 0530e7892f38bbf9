//! The statuses of records and their allowed changes, as tables with their legal basis.

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

/// A status with its allowed changes (a state machine).
pub trait Lifecycle: Copy + PartialEq + Serialize + Sized + 'static {
    /// The statuses to which this one may change.
    fn next(self) -> &'static [Self];

    /// The law that sets the order of statuses; none if no law does.
    fn law() -> Option<Law> {
        None
    }

    /// The canonical name of the status.
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

/// Reception follows Điều 9: whatever is received is registered, and whatever is registered is classified; not
/// accepting it is a result of classification, too. Handling follows Điều 14: a decision needs sufficient grounds, and
/// publication follows the answer to the sender. Feedback that another body sends back is classified anew. The sender
/// may withdraw feedback until it is answered.
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
            // Only a restriction or objection is lifted: its command sees to that.
            Self::Fulfilled => &[Self::Lifted],
            Self::Refused | Self::Withdrawn | Self::Lifted => &[],
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

/// Details that are recorded with a change of status.
#[derive(Debug, Clone, Copy)]
pub struct TransitionDetails<'a> {
    /// When the change is recorded.
    pub at: Timestamp,
    /// The day on which the status changed.
    pub on: Date,
    /// Who records it.
    pub by: &'a str,
    /// The reason; none if none was given.
    pub why: Option<&'a str>,
}

/// Changes a status and records who did so, when and why. A change that is not in the table is refused; the error lists
/// the allowed ones.
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
