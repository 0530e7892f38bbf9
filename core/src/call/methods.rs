//! The table of calls.

use serde::Serialize;

use super::wire::{read, write};
use super::{Run, common};
use crate::error::Result;
use crate::operation::{self as op, Command, Query};
use crate::report::ReportQuery;
use crate::store::Stored;
use crate::store::catalogue::{Kind, for_each_record};

/// One call.
pub struct Method {
    /// Its name: `sessions.hold`.
    pub name: &'static str,
    /// What sort of call it is.
    pub shape: Shape,
    /// The number of the kind of record that a common call is about.
    kind: u8,
    /// What it does.
    pub run: Run,
    /// Whether a call of its own may take long enough for somebody to want to see how far it has come, or to end it.
    pub long: bool,
    /// The types of arguments and result, for generators.
    #[cfg(feature = "schema")]
    pub schema: super::schema::Types,
}

/// Every call.
pub fn methods() -> impl Iterator<Item = &'static Method> {
    COMMON.iter().chain(SPECIAL)
}

/// What sort of call it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One of the calls every collection has.
    Common,
    /// An operation or question of its own, with a struct of arguments.
    Special,
}

macro_rules! common {
    ($($record:ident in $collection:ident;)*) => { &[$(
        common!(@of $record $collection "add", Run::Write(common::add)),
        common!(@of $record $collection "add_many", Run::Write(common::add_many)),
        common!(@of $record $collection "update", Run::Write(common::update)),
        common!(@of $record $collection "remove", Run::Write(common::remove)),
        common!(@of $record $collection "get", Run::Read(common::get)),
        common!(@of $record $collection "find", Run::Read(common::find)),
        common!(@of $record $collection "page", Run::Read(common::page)),
        common!(@of $record $collection "count", Run::Read(common::count)),
        common!(@of $record $collection "history", Run::Read(common::history)),
    )*] };
    (@of $record:ident $collection:ident $verb:literal, $run:expr) => {
        Method {
            name: concat!(stringify!($collection), ".", $verb),
            shape: Shape::Common,
            kind: <crate::model::$record as Stored>::NUMBER,
            run: $run,
            long: false,
            #[cfg(feature = "schema")]
            schema: super::schema::Types::of_record::<crate::model::$record>(),
        }
    };
}

const fn operation<O>() -> Method
where
    O: Command + Serialize + Described,
    O::Output: Described,
{
    Method {
        name: O::NAME,
        shape: Shape::Special,
        kind: 0,
        run: Run::Write(|_, batch, bytes| write(&read::<O>(O::NAME, bytes)?.run(batch)?)),
        long: false,
        #[cfg(feature = "schema")]
        schema: super::schema::Types::of::<O, O::Output>(),
    }
}

const fn question<Q>() -> Method
where
    Q: Query + Serialize + Described,
    Q::Answer: Described,
{
    Method {
        name: Q::NAME,
        shape: Shape::Special,
        kind: 0,
        run: Run::Read(|_, view, now, bytes| write(&read::<Q>(Q::NAME, bytes)?.answer(view, now)?)),
        long: false,
        #[cfg(feature = "schema")]
        schema: super::schema::Types::of::<Q, Q::Answer>(),
    }
}

impl Method {
    /// The kind of record that a common call is about.
    pub(super) fn kind(&self) -> Result<&'static Kind> {
        Kind::numbered(self.kind)
    }

    /// The same call, known to take long.
    const fn taking_long(self) -> Self {
        Self { long: true, ..self }
    }
}

/// A type whose schema can be told, where schemas are asked for.
#[cfg(feature = "schema")]
trait Described: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> Described for T {}
/// A type whose schema can be told, where schemas are asked for.
#[cfg(not(feature = "schema"))]
trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

static COMMON: &[Method] = for_each_record!(common);

/// Operations and questions: one line each.
static SPECIAL: &[Method] = &[
    operation::<op::MergeUnits>(),
    operation::<op::SplitUnit>(),
    operation::<op::RenameUnit>(),
    operation::<op::MoveUnit>(),
    question::<op::ResolveUnit>(),
    question::<op::SuccessorsOfUnit>(),
    question::<op::PredecessorsOfUnit>(),
    question::<op::TreeOfUnits>(),
    question::<op::PersonOnDay>(),
    question::<op::HoldersOfPosition>(),
    operation::<op::TrackPlan>(),
    operation::<op::IssuePlan>(),
    operation::<op::MovePlan>(),
    operation::<op::LinkBases>(),
    question::<op::ProgressOfPlan>(),
    operation::<op::CancelActivity>(),
    question::<op::ProgressOfActivity>(),
    question::<op::PossibleEvidenceOf>(),
    operation::<op::ConfirmEvidence>(),
    operation::<op::RefuseEvidence>(),
    operation::<op::ReconsiderEvidence>(),
    operation::<op::HoldSession>(),
    operation::<op::MinuteSession>(),
    operation::<op::CancelSession>(),
    question::<op::TurnoutOfSession>(),
    question::<op::MinutesDocumentOfSession>(),
    operation::<op::TakeNumber>(),
    operation::<op::CloseRegister>(),
    operation::<op::RevealPersonal>(),
    operation::<op::EraseDataSubject>(),
    operation::<op::NoteConsent>(),
    operation::<op::WithdrawConsent>(),
    question::<op::HoldingsOfDataSubject>(),
    operation::<op::ReceiveDataRequest>(),
    operation::<op::AcknowledgeDataRequest>(),
    operation::<op::ExtendDataRequest>(),
    operation::<op::FulfilDataRequest>(),
    operation::<op::RefuseDataRequest>(),
    operation::<op::WithdrawDataRequest>(),
    operation::<op::InstallCalendars>(),
    question::<op::IsWorkingDay>(),
    question::<op::CountWorkingDays>(),
    question::<op::DeadlineOfTimeLimit>(),
    question::<op::CoverageOfCalendars>(),
    question::<op::LunarDates>(),
    question::<op::ReadDayOffDecision>(),
    operation::<op::ApplyDayOffDecision>(),
    operation::<op::InstallDeadlineRules>(),
    question::<op::DeadlineByRule>(),
    operation::<op::ApproveMaterial>(),
    operation::<op::RetireMaterial>(),
    operation::<op::ReviseMaterial>(),
    operation::<op::ThemeFromPlan>(),
    operation::<op::LinkThemeTask>(),
    operation::<op::FinishThemeTask>(),
    question::<op::StandingOfTheme>(),
    operation::<op::ChangeAppointment>(),
    operation::<op::CancelAppointment>(),
    operation::<op::FinishAppointment>(),
    question::<op::BoardOfDay>(),
    question::<op::ChangesOfBoard>(),
    operation::<op::AskQuestion>(),
    operation::<op::AnswerQuestion>(),
    operation::<op::PublishQuestion>(),
    operation::<op::LinkQuestionToFeedback>(),
    operation::<op::OpenAssessment>(),
    operation::<op::CloseAssessment>(),
    operation::<op::TakeAssessment>(),
    question::<op::ResultsOfAssessment>(),
    question::<op::AttemptsOfPerson>(),
    operation::<op::ApplyDecision>(),
    operation::<op::ImportProcedures>().taking_long(),
    question::<op::ProceduresInForce>(),
    question::<op::FindProcedure>(),
    question::<op::VersionsOfProcedure>(),
    question::<op::CheckProcedure>(),
    question::<op::ReadProcedureCode>(),
    question::<op::RelatedProcedures>(),
    operation::<op::CheckPosting>(),
    operation::<op::TakeDownPosting>(),
    operation::<op::ReplacePosting>(),
    question::<op::StalePostings>(),
    question::<op::PostingCoverage>(),
    question::<op::ProceduresNotPosted>(),
    operation::<op::ReceiveFeedback>(),
    operation::<op::CompleteFeedback>(),
    operation::<op::RegisterFeedback>(),
    operation::<op::ClassifyFeedback>(),
    operation::<op::NotAcceptFeedback>(),
    operation::<op::ForwardFeedback>(),
    operation::<op::TakeBackFeedback>(),
    operation::<op::TransferFeedback>(),
    operation::<op::AssignFeedback>(),
    operation::<op::ProcessFeedback>(),
    operation::<op::NeedEvidenceForFeedback>(),
    operation::<op::DecideFeedback>(),
    operation::<op::ExtendFeedback>(),
    operation::<op::AnswerFeedback>(),
    operation::<op::PublishFeedback>(),
    operation::<op::WithdrawFeedback>(),
    operation::<op::ArchiveFeedback>(),
    question::<op::OverdueFeedback>(),
    question::<op::DueSoonFeedback>(),
    question::<op::StatusOfFeedback>(),
    question::<op::PublicRegisterOfFeedback>(),
    question::<ReportQuery>().taking_long(),
    question::<op::Search>(),
    question::<op::Suggest>(),
];
