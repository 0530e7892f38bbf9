//! What can be done with records beyond adding and changing them: one file for each collection.
//!
//! Each operation is a struct of arguments with a name that is the same in every language.

mod activities;
mod appointments;
mod assessments;
mod attempts;
mod bases;
mod board;
mod calendars;
mod course;
mod data_requests;
mod data_subjects;
mod day_off_decisions;
mod deadline_rules;
mod deadlines;
mod evidence;
mod feedback;
mod lineage;
mod materials;
mod minutes;
mod people;
mod plans;
mod postings;
mod procedures;
mod questions;
mod registers;
mod search;
mod sessions;
mod themes;
mod units;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use activities::{
    CancelActivity, ConfirmEvidence, PossibleEvidenceOf, ProgressOfActivity, ReconsiderEvidence, RefuseEvidence,
};
pub use appointments::{CancelAppointment, ChangeAppointment, FinishAppointment};
pub use assessments::{CloseAssessment, OpenAssessment, ResultsOfAssessment};
pub use attempts::{AttemptsOfPerson, TakeAssessment};
pub use bases::LinkBases;
pub use board::{BoardOfDay, ChangesOfBoard};
pub use calendars::{
    CalendarCoverage, CountWorkingDays, CoverageOfCalendars, DayStatus, DeadlineOfTimeLimit, InstallCalendars,
    IsWorkingDay, LunarDates, WorkingDayCount, YearCoverage,
};
pub use data_requests::{
    AcknowledgeDataRequest, ExtendDataRequest, FulfilDataRequest, ReceiveDataRequest, RefuseDataRequest,
    WithdrawDataRequest,
};
pub use data_subjects::{EraseDataSubject, HoldingsOfDataSubject, NoteConsent, RevealPersonal, WithdrawConsent};
pub use day_off_decisions::{ApplyDayOffDecision, ReadDayOffDecision};
pub use deadline_rules::{DeadlineByRule, InstallDeadlineRules};
pub use feedback::{
    AnswerFeedback, ArchiveFeedback, AssignFeedback, ClassifyFeedback, CompleteFeedback, DecideFeedback,
    DueSoonFeedback, ExtendFeedback, FEEDBACK_REGISTER, ForwardFeedback, NeedEvidenceForFeedback, NotAcceptFeedback,
    OverdueFeedback, ProcessFeedback, PublicRegisterOfFeedback, PublishFeedback, ReceiveFeedback, RegisterFeedback,
    StatusOfFeedback, SubmissionKind, TakeBackFeedback, TransferFeedback, WithdrawFeedback,
};
pub use lineage::{NameMatch, PredecessorsOfUnit, ResolveUnit, ResolvedUnit, SuccessorsOfUnit, TreeOfUnits, TreeUnit};
pub use materials::{ApproveMaterial, RetireMaterial, ReviseMaterial};
pub use minutes::MinutesDocumentOfSession;
pub use people::{Holder, HoldersOfPosition, PersonAt, PersonOnDay};
pub use plans::{IssuePlan, MovePlan, ProgressOfPlan, TrackPlan};
pub use postings::{
    CheckPosting, PostingCoverage, ProceduresNotPosted, ReplacePosting, StalePostings, TakeDownPosting,
};
pub(crate) use postings::{coverage, shown_on, stale};
pub use procedures::{
    ApplyDecision, CheckProcedure, DecisionApplied, FindProcedure, ImportProcedures, ImportReport, ProcedureChange,
    ProceduresInForce, ReadProcedureCode, RowNote, VersionsOfProcedure,
};
pub use questions::{AnswerQuestion, AskQuestion, LinkQuestionToFeedback, PublishQuestion};
pub use registers::{CloseRegister, NumberTaken, TakeNumber};
pub use search::{RelatedProcedures, Search, Suggest};
pub use sessions::{CancelSession, HoldSession, MinuteSession, TurnoutOfSession};
pub use themes::{FinishThemeTask, LinkThemeTask, StandingOfTheme, ThemeFromPlan};
pub use units::{MergeUnits, MoveUnit, RenameUnit, Reorganisation, SplitUnit};

pub(crate) use assessments::{Standing, by_unit};
pub(crate) use data_subjects::note_contact;
pub(crate) use deadlines::{clock, deadline_after, working_days};
pub(crate) use evidence::progress_of;
pub(crate) use feedback::days_after;
pub(crate) use lineage::predecessors;
pub(crate) use plans::activities_of;
pub(crate) use procedures::in_force;
pub(crate) use sessions::turnout;
pub(crate) use themes::standing;

use crate::error::Result;
use crate::store::{Snapshot, Store, Transaction, View};

/// Something that changes records, in one commit. One that writes more than once does so as a whole, so that a batch in
/// which it fails can go on as if it had not been tried.
pub trait Command: DeserializeOwned {
    /// What it gives back.
    type Output: Serialize;
    /// Its name in every language: `sessions.hold`.
    const NAME: &'static str;

    /// Does it.
    ///
    /// # Errors
    /// As its documentation says; nothing is written then.
    fn run(self, batch: &mut Transaction) -> Result<Self::Output>;
}

/// Something that is derived from records.
pub trait Query: DeserializeOwned {
    /// The answer.
    type Answer: Serialize;
    /// Its name in every language: `plans.progress`.
    const NAME: &'static str;

    /// Answers it from one state of the store; `now` is the present instant, or the past one that is asked about.
    ///
    /// # Errors
    /// As its documentation says.
    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Self::Answer>;
}

impl Store {
    /// Does an operation, in a commit of its own.
    ///
    /// # Errors
    /// Whatever the operation fails with: nothing is written then.
    pub fn run<O: Command>(&self, operation: O) -> Result<O::Output> {
        self.write(O::NAME, |batch| {
            batch.set_single();
            operation.run(batch)
        })
    }

    /// Answers a question from the present state.
    ///
    /// # Errors
    /// Whatever the question fails with.
    pub fn ask<Q: Query>(&self, question: Q) -> Result<Q::Answer> {
        self.now().read(|view| question.answer(view, self.clock_now()))
    }
}

impl Snapshot {
    /// Answers a question from this state.
    ///
    /// # Errors
    /// Whatever the question fails with.
    pub fn ask<Q: Query>(&self, question: Q) -> Result<Q::Answer> {
        self.read(|view| question.answer(view, self.instant()))
    }
}
