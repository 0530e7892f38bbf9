//! The table of calls.

use serde::Serialize;

use super::decoding::{read, write};
use super::{Run, common};
use crate::command::{self as c, Command};
use crate::error::{CchcError, Result};
use crate::evidence_pack::WriteEvidencePack;
#[cfg(feature = "exchange")]
use crate::exchange as x;
use crate::frozen as f;
use crate::model::RecordType;
use crate::model::catalogue::for_each_record;
use crate::official as o;
use crate::query::{self as q, Query};
use crate::records::catalogue::Kind;
use crate::report::{FigureEvidenceQuery, ReportQuery, SampleOfParIndex, ScoreByParIndex, SuggestReportNote};
use crate::store::{Store, View};

/// One call.
pub struct Method {
    /// The name of the call: `sessions.hold`.
    pub name: &'static str,
    /// Whether every collection has it, or it has arguments of its own.
    pub shape: Shape,
    /// For a common call, the number of its record kind; 0 for others.
    kind: u8,
    /// The function that runs it.
    pub run: Run,
    /// Whether a single call may take long enough that bindings offer to show its progress and cancel it.
    pub long: bool,
    /// The feature that this call needs, if not every build has it.
    pub feature: Option<&'static str>,
    /// The types of arguments and result, for generators.
    #[cfg(feature = "schema")]
    pub schema: super::schema::Types,
}

/// Every call: the common ones by collection, then imports of tables, commands, queries, and exchange with
/// other systems.
pub fn methods() -> impl Iterator<Item = &'static Method> {
    COMMON.iter().chain(IMPORTS).chain(COMMANDS).chain(QUERIES).chain(EXCHANGE)
}

/// Whether every collection has a call, or it has arguments of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A call every collection has, such as `add` or `page`.
    Common,
    /// A command or query with its own struct of arguments.
    Special,
}

macro_rules! common {
    ($($record:ident in $collection:ident;)*) => { &[$(
        common!(@of $record $collection "add", Run::Write(common::add)),
        common!(@of $record $collection "add_many", Run::Write(common::add_many)),
        common!(@of $record $collection "update", Run::Write(common::update)),
        common!(@of $record $collection "remove", Run::Write(common::remove)),
        common!(@of $record $collection "bring_back", Run::Write(common::bring_back)),
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
            kind: <crate::model::$record as RecordType>::NUMBER,
            run: $run,
            long: false,
            feature: None,
            #[cfg(feature = "schema")]
            schema: super::schema::Types::of_record::<crate::model::$record>(),
        }
    };
}

const fn command<C>() -> Method
where
    C: Command + Serialize + Described,
    C::Output: Described,
{
    Method {
        name: C::NAME,
        shape: Shape::Special,
        kind: 0,
        run: Run::Write(|_, batch, bytes| write(&read::<C>(C::NAME, bytes)?.run(batch)?)),
        long: false,
        feature: None,
        #[cfg(feature = "schema")]
        schema: super::schema::Types::of::<C, C::Output>(),
    }
}

const fn query<Q>() -> Method
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
        feature: None,
        #[cfg(feature = "schema")]
        schema: super::schema::Types::of::<Q, Q::Answer>(),
    }
}

/// A query that may open personal data of the present state.
const fn opening_query<Q>() -> Method
where
    Q: Query + Serialize + Described,
    Q::Answer: Described,
{
    let opens = |store: &Store, bytes: &[u8]| write(&store.ask(read::<Q>(Q::NAME, bytes)?)?);
    let reads = |_: &Method, view: &View<'_>, now, bytes: &[u8]| write(&read::<Q>(Q::NAME, bytes)?.answer(view, now)?);
    Method { run: Run::Open(opens, reads), ..query::<Q>() }
}

impl Method {
    /// The record kind of a common call.
    ///
    /// # Errors
    /// `Internal` for a call that is not common.
    pub(super) fn kind(&self) -> Result<&'static Kind> {
        Kind::numbered(self.kind)
            .map_err(|_| CchcError::internal(format_args!("{} is about no kind of record", self.name)))
    }

    /// The same call, marked as one that may take long.
    const fn taking_long(self) -> Self {
        Self { long: true, ..self }
    }

    /// The same call, marked as one that only builds with the feature `exchange` have.
    #[cfg(feature = "exchange")]
    const fn of_exchange(self) -> Self {
        Self { feature: Some("exchange"), ..self }
    }
}

/// A type with a JSON Schema, if the `schema` feature is on; any type if it is off.
#[cfg(feature = "schema")]
trait Described: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> Described for T {}
/// A type with a JSON Schema, if the `schema` feature is on; any type if it is off.
#[cfg(not(feature = "schema"))]
trait Described {}
#[cfg(not(feature = "schema"))]
impl<T> Described for T {}

static COMMON: &[Method] = for_each_record!(common);

macro_rules! imports {
    ($($record:ident in $collection:ident;)*) => { &[$(
        Method {
            name: concat!(stringify!($collection), ".import_table"),
            shape: Shape::Special,
            kind: <crate::model::$record as RecordType>::NUMBER,
            run: Run::Load(common::import_table),
            long: true,
            feature: None,
            #[cfg(feature = "schema")]
            schema: super::schema::Types::of::<c::ImportTable, c::TableReport>(),
        }
    ),*] };
}

/// Imports of tables, one for each collection.
static IMPORTS: &[Method] = for_each_record!(imports);

/// Commands: one line each.
static COMMANDS: &[Method] = &[
    command::<c::MergeUnits>(),
    command::<c::SplitUnit>(),
    command::<c::RenameUnit>(),
    command::<c::MoveUnit>(),
    command::<c::TrackPlan>(),
    command::<c::IssuePlan>(),
    command::<c::MovePlan>(),
    command::<c::LinkBases>(),
    command::<c::CancelActivity>(),
    command::<c::ConfirmEvidence>(),
    command::<c::RefuseEvidence>(),
    command::<c::ReconsiderEvidence>(),
    command::<c::HoldSession>(),
    command::<c::MinuteSession>(),
    command::<c::CancelSession>(),
    command::<c::TakeNumber>(),
    command::<c::CloseRegister>(),
    command::<c::RevealPersonal>(),
    command::<c::EraseDataSubject>(),
    command::<c::NoteConsent>(),
    command::<c::WithdrawConsent>(),
    command::<c::ReceiveDataRequest>(),
    command::<c::AcknowledgeDataRequest>(),
    command::<c::ExtendDataRequest>(),
    command::<c::FulfilDataRequest>(),
    command::<c::RefuseDataRequest>(),
    command::<c::WithdrawDataRequest>(),
    command::<c::LiftDataRequest>(),
    command::<c::InstallCalendars>(),
    command::<c::ApplyDayOffDecision>(),
    command::<c::InstallDeadlineRules>(),
    command::<c::ApproveMaterial>(),
    command::<c::RetireMaterial>(),
    command::<c::ReviseMaterial>(),
    command::<c::ThemeFromPlan>(),
    command::<c::LinkThemeTask>(),
    command::<c::FinishThemeTask>(),
    command::<c::ChangeAppointment>(),
    command::<c::CancelAppointment>(),
    command::<c::FinishAppointment>(),
    command::<c::AskQuestion>(),
    command::<c::AnswerQuestion>(),
    command::<c::PublishQuestion>(),
    command::<c::LinkQuestionToFeedback>(),
    command::<c::OpenAssessment>(),
    command::<c::CloseAssessment>(),
    command::<c::TakeAssessment>(),
    command::<c::ApplyDecision>(),
    command::<c::ImportProcedures>().taking_long(),
    command::<c::CheckPosting>(),
    command::<c::TakeDownPosting>(),
    command::<c::ReplacePosting>(),
    command::<c::ReceiveFeedback>(),
    command::<c::CompleteFeedback>(),
    command::<c::RegisterFeedback>(),
    command::<c::ClassifyFeedback>(),
    command::<c::NotAcceptFeedback>(),
    command::<c::ForwardFeedback>(),
    command::<c::TakeBackFeedback>(),
    command::<c::TransferFeedback>(),
    command::<c::AssignFeedback>(),
    command::<c::ProcessFeedback>(),
    command::<c::NeedEvidenceForFeedback>(),
    command::<c::DecideFeedback>(),
    command::<c::ExtendFeedback>(),
    command::<c::AnswerFeedback>(),
    command::<c::PublishFeedback>(),
    command::<c::WithdrawFeedback>(),
    command::<c::ArchiveFeedback>(),
    command::<f::FreezeReport>().taking_long(),
];

/// Queries: one line each.
static QUERIES: &[Method] = &[
    query::<q::ResolveUnit>(),
    query::<q::SuccessorsOfUnit>(),
    query::<q::PredecessorsOfUnit>(),
    query::<q::TreeOfUnits>(),
    query::<q::PersonOnDay>(),
    query::<q::HoldersOfPosition>(),
    query::<q::ProgressOfPlan>(),
    query::<q::ProgressOfActivity>(),
    query::<q::PossibleEvidenceOf>(),
    query::<q::TurnoutOfSession>(),
    query::<q::MinutesDocumentOfSession>(),
    query::<q::HoldingsOfDataSubject>(),
    query::<q::IsWorkingDay>(),
    query::<q::CountWorkingDays>(),
    query::<q::DeadlineOfTimeLimit>(),
    query::<q::CoverageOfCalendars>(),
    query::<q::LunarDates>(),
    query::<q::ReadDayOffDecision>(),
    query::<q::DeadlineByRule>(),
    query::<q::StandingOfTheme>(),
    query::<q::BoardOfDay>(),
    query::<q::ChangesOfBoard>(),
    query::<q::ResultsOfAssessment>(),
    query::<q::AttemptsOfPerson>(),
    query::<q::ProceduresInForce>(),
    query::<q::FindProcedure>(),
    query::<q::VersionsOfProcedure>(),
    query::<q::CheckProcedure>(),
    query::<q::ReadProcedureCode>(),
    query::<q::RelatedProcedures>(),
    query::<q::StalePostings>(),
    query::<q::PostingCoverage>(),
    query::<q::ProceduresNotPosted>(),
    query::<q::OverdueFeedback>(),
    query::<q::DueSoonFeedback>(),
    query::<q::StatusOfFeedback>(),
    query::<q::PublicRegisterOfFeedback>(),
    query::<ReportQuery>().taking_long(),
    query::<FigureEvidenceQuery>().taking_long(),
    query::<SuggestReportNote>().taking_long(),
    query::<ScoreByParIndex>().taking_long(),
    query::<SampleOfParIndex>(),
    query::<f::ReportOfFrozenReport>(),
    query::<f::CanonicalFormOfFrozenReport>(),
    query::<f::CheckFrozenReport>().taking_long(),
    query::<f::DifferencesOfFrozenReport>().taking_long(),
    query::<o::SupplementToFrozenReport>(),
    query::<o::ReportAsDocument>().taking_long(),
    query::<o::DocumentOfPlan>(),
    query::<o::InvitationTo>(),
    query::<o::AttendanceListOf>(),
    query::<o::CertificateListOf>(),
    query::<o::MinutesFileOf>(),
    query::<o::PostingSheetOf>(),
    query::<o::AnswerLetterOf>(),
    query::<o::ForwardingLetterOf>(),
    query::<o::RegisterOfFeedback>(),
    query::<o::RegisterOfDocuments>(),
    query::<o::WeekScheduleFrom>(),
    opening_query::<WriteEvidencePack>().taking_long(),
    query::<q::HeadOfStore>(),
    query::<q::DifferencesOf>(),
    query::<q::ChangesBy>(),
    query::<q::Search>(),
    query::<q::Suggest>(),
    query::<q::IdentityOfStore>(),
];

/// Exchange with other systems: one line each.
#[cfg(feature = "exchange")]
static EXCHANGE: &[Method] = &[
    query::<x::BoardAsText>().of_exchange(),
    query::<x::BoardAsCsv>().of_exchange(),
    query::<x::BoardAsPictures>().of_exchange(),
    query::<x::CalendarOfStore>().of_exchange(),
    query::<x::QrCodeOf>().of_exchange(),
    query::<x::PostsForZalo>().of_exchange(),
    query::<x::EdxmlOfDocument>().of_exchange(),
    query::<x::ReadEdxml>().of_exchange(),
    command::<x::ReceiveEdxml>().of_exchange(),
    query::<x::LinkedProcedures>().of_exchange(),
    query::<x::Open311Services>().of_exchange(),
    query::<x::Open311Requests>().of_exchange(),
    query::<x::WebsiteInFolder>().taking_long().of_exchange(),
];
#[cfg(not(feature = "exchange"))]
static EXCHANGE: &[Method] = &[];
