//! Commands that change records beyond adding, updating and removing them: steps of a course, and what changes several
//! records at once. [`Store::run`] runs one in a commit of its own, [`Command::run`] within a batch. One file for each
//! collection.
//!
//! A command is a struct of arguments; its name ([`Command::NAME`]) is the same in every language. Commands may use
//! queries; queries and reports never use commands.

mod activities;
mod appointments;
mod assessments;
mod attempts;
mod bases;
mod calendars;
mod course;
mod data_requests;
mod data_subjects;
mod day_off_decisions;
mod deadline_rules;
mod feedback;
pub(crate) mod import_table;
mod materials;
mod plans;
mod postings;
mod procedures;
mod publication;
mod questions;
mod registers;
mod sessions;
mod themes;
mod units;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use activities::{CancelActivity, ConfirmEvidence, ReconsiderEvidence, RefuseEvidence};
pub use appointments::{CancelAppointment, ChangeAppointment, FinishAppointment};
pub use assessments::{CloseAssessment, OpenAssessment};
pub use attempts::TakeAssessment;
pub use bases::LinkBases;
pub use calendars::InstallCalendars;
pub use data_requests::{
    AcknowledgeDataRequest, ExtendDataRequest, FulfilDataRequest, LiftDataRequest, ReceiveDataRequest,
    RefuseDataRequest, WithdrawDataRequest,
};
pub use data_subjects::{EraseDataSubject, NoteConsent, RevealPersonal, WithdrawConsent};
pub use day_off_decisions::ApplyDayOffDecision;
pub use deadline_rules::InstallDeadlineRules;
pub use feedback::{
    AnswerFeedback, ArchiveFeedback, AssignFeedback, ClassifyFeedback, CompleteFeedback, DecideFeedback,
    ExtendFeedback, ForwardFeedback, NeedEvidenceForFeedback, NotAcceptFeedback, ProcessFeedback, PublishFeedback,
    ReceiveFeedback, RegisterFeedback, SubmissionKind, TakeBackFeedback, TransferFeedback, WithdrawFeedback,
};
pub use import_table::{ImportTable, TableOutcome, TableReport, UnknownColumn};
pub use materials::{ApproveMaterial, RetireMaterial, ReviseMaterial};
pub use plans::{IssuePlan, MovePlan, TrackPlan};
pub use postings::{CheckPosting, ReplacePosting, TakeDownPosting};
pub use procedures::{ApplyDecision, DecisionApplied, ImportProcedures, ImportReport, ProcedureChange, RowNote};
pub use questions::{AnswerQuestion, AskQuestion, LinkQuestionToFeedback, PublishQuestion};
pub use registers::{CloseRegister, NumberTaken, TakeNumber};
pub use sessions::{CancelSession, HoldSession, MinuteSession};
pub use themes::{FinishThemeTask, LinkThemeTask, ThemeFromPlan};
pub use units::{MergeUnits, MoveUnit, RenameUnit, Reorganisation, SplitUnit};

use crate::error::Result;
#[cfg(feature = "async")]
use crate::store::AsyncStore;
use crate::store::{Store, Transaction};

/// A change of records, in one commit.
///
/// A command that writes more than once does so within a savepoint: if it fails in a batch, its own writes are undone
/// and the batch goes on.
pub trait Command: DeserializeOwned {
    /// The type of its result.
    type Output: Serialize;
    /// Its name in every language: `sessions.hold`.
    const NAME: &'static str;

    /// Runs it in a transaction.
    ///
    /// # Errors
    /// As documented at each command; nothing is written then.
    fn run(self, batch: &mut Transaction) -> Result<Self::Output>;
}

#[cfg(feature = "async")]
impl AsyncStore {
    /// Runs a command in a commit of its own: see [`Store::run`].
    ///
    /// ```
    /// use cchc::{Store, command::HoldSession, model::{Record, Session, SessionKind, SessionStatus}};
    ///
    /// # pollster::block_on(async {
    /// # let store = Store::in_memory()?.asynchronous();
    /// let day = "2021-03-05".parse()?;
    /// let session = store.sessions().add(Session::draft(SessionKind::AgencyMeeting, day, "Họp tháng 3")).await?;
    /// let held = store.run(HoldSession::of(session.id())).await?;
    /// assert_eq!(held.status, SessionStatus::Held);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Whatever the command fails with, or `DeadlinePassed`: nothing is written then.
    pub fn run<C>(&self, command: C) -> impl Future<Output = Result<C::Output>> + Send + use<C>
    where
        C: Command<Output: Send + 'static> + Send + 'static,
    {
        self.call(|store| store.run(command))
    }
}

impl Store {
    /// Runs a command in a commit of its own.
    ///
    /// # Errors
    /// Whatever the command fails with: nothing is written then.
    pub fn run<C: Command>(&self, command: C) -> Result<C::Output> {
        self.write(C::NAME, |batch| {
            batch.set_single();
            command.run(batch)
        })
    }
}
