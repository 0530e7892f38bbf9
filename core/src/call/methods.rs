//! The table of calls.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Run;
use super::wire::{read, write};
use crate::error::Result;
use crate::model::{Query, RecordId};
use crate::operation::{self as op, Operation, Question};
use crate::report::ReportQuestion;
use crate::store::Stored;
use crate::store::catalogue::for_each_record;

/// One call.
pub struct Method {
    /// Its name: `sessions.hold`.
    pub name: &'static str,
    /// What sort of call it is.
    pub shape: Shape,
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

/// Arguments: one record.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct One<R> {
    record: R,
}

/// Arguments: records.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Many<R> {
    records: Vec<R>,
}

/// Arguments: an identity.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Which {
    id: Uuid,
}

/// Arguments: an identity at a revision.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Revision {
    id: Uuid,
    rev: u32,
}

fn add<R: Stored>(name: &str, bytes: &[u8], batch: &mut crate::Transaction) -> Result<Vec<u8>> {
    write(&batch.add(read::<One<R>>(name, bytes)?.record)?)
}

macro_rules! common {
    ($($record:ident in $collection:ident;)*) => { &[$(
        common!(@write $record $collection "add", |batch, name, bytes| add::<R>(name, bytes, batch)),
        common!(@write $record $collection "add_many", |batch, name, bytes| {
            write(&batch.add_many(read::<Many<R>>(name, bytes)?.records)?)
        }),
        common!(@write $record $collection "update", |batch, name, bytes| {
            write(&batch.update(read::<One<R>>(name, bytes)?.record)?)
        }),
        common!(@write $record $collection "remove", |batch, name, bytes| {
            let Revision { id, rev } = read(name, bytes)?;
            write(&batch.remove::<R>(<R as crate::model::Record>::Id::from_uuid(id), rev)?)
        }),
        common!(@read $record $collection "get", |view, name, bytes| {
            let Which { id } = read(name, bytes)?;
            write(&view.get::<R>(<R as crate::model::Record>::Id::from_uuid(id))?)
        }),
        common!(@read $record $collection "find", |view, name, bytes| {
            let Which { id } = read(name, bytes)?;
            write(&view.find::<R>(<R as crate::model::Record>::Id::from_uuid(id))?)
        }),
        common!(@read $record $collection "page", |view, name, bytes| {
            write(&view.page::<R>(&read::<Query>(name, bytes)?)?)
        }),
        common!(@read $record $collection "count", |view, name, bytes| {
            write(&view.count::<R>(&read::<Query>(name, bytes)?)?)
        }),
        common!(@read $record $collection "history", |view, name, bytes| {
            let Which { id } = read(name, bytes)?;
            write(&view.history::<R>(<R as crate::model::Record>::Id::from_uuid(id))?)
        }),
    )*] };
    (@write $record:ident $collection:ident $verb:literal, |$batch:ident, $name:ident, $bytes:ident| $body:expr) => {
        Method {
            name: concat!(stringify!($collection), ".", $verb),
            shape: Shape::Common,
            run: Run::Write(|$batch, $bytes| {
                type R = crate::model::$record;
                let $name = concat!(stringify!($collection), ".", $verb);
                $body
            }),
            long: false,
            #[cfg(feature = "schema")]
            schema: super::schema::Types::of_record::<crate::model::$record>(),
        }
    };
    (@read $record:ident $collection:ident $verb:literal, |$view:ident, $name:ident, $bytes:ident| $body:expr) => {
        Method {
            name: concat!(stringify!($collection), ".", $verb),
            shape: Shape::Common,
            run: Run::Read(|$view, _now, $bytes| {
                type R = crate::model::$record;
                let $name = concat!(stringify!($collection), ".", $verb);
                $body
            }),
            long: false,
            #[cfg(feature = "schema")]
            schema: super::schema::Types::of_record::<crate::model::$record>(),
        }
    };
}

const fn operation<O>() -> Method
where
    O: Operation + Serialize + Described,
    O::Output: Described,
{
    Method {
        name: O::NAME,
        shape: Shape::Special,
        run: Run::Write(|batch, bytes| write(&read::<O>(O::NAME, bytes)?.run(batch)?)),
        long: false,
        #[cfg(feature = "schema")]
        schema: super::schema::Types::of::<O, O::Output>(),
    }
}

const fn question<Q>() -> Method
where
    Q: Question + Serialize + Described,
    Q::Answer: Described,
{
    Method {
        name: Q::NAME,
        shape: Shape::Special,
        run: Run::Read(|view, now, bytes| write(&read::<Q>(Q::NAME, bytes)?.answer(view, now)?)),
        long: false,
        #[cfg(feature = "schema")]
        schema: super::schema::Types::of::<Q, Q::Answer>(),
    }
}

impl Method {
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
    question::<ReportQuestion>().taking_long(),
    question::<op::Search>(),
    question::<op::Suggest>(),
];
