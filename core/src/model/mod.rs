//! The domain model: record types with their rules, and the other types that calls take and return. No storage.
//!
//! A field is defined here and nowhere else: the types of Python, Kotlin and Swift, docs included, are generated from
//! these. `catalogue` lists the record types, `record` is what each of them declares, and `law` names the provisions
//! that rules are based on.

mod access;
mod act;
mod activity;
mod appointment;
mod assessment;
mod attachment;
mod attempt;
mod attendance;
mod audit;
mod board;
mod calendar;
mod called;
pub(crate) mod catalogue;
mod channel;
mod choices;
mod data_request;
mod data_subject;
mod date;
mod day_off_decision;
mod deadline;
mod dissemination;
#[cfg(feature = "exchange")]
mod edxml;
mod evidence_pack;
#[cfg(feature = "exchange")]
mod exchange;
mod existing_row;
pub(crate) mod facts;
pub(crate) mod feedback;
mod figure;
mod file_bytes;
mod finding;
mod frozen_report;
mod header;
mod index;
mod issuer;
mod labelled;
pub mod law;
#[cfg(feature = "exchange")]
mod led;
mod left_out;
mod legal;
mod material;
mod minutes;
mod official;
mod par_index;
mod period;
mod person;
mod personal;
mod plan;
mod posting;
mod problems;
mod procedure;
mod procedure_code;
mod procedure_figures;
mod procedure_parts;
mod progress;
#[cfg(feature = "exchange")]
mod qr;
mod query;
mod question;
mod reading;
pub mod record;
mod references;
mod register;
mod report;
mod report_note;
mod report_query;
pub(crate) mod said;
mod schedule;
mod search;
mod search_word;
mod session;
mod table;
mod text_encoding;
mod texts;
mod theme;
mod time_limit;
mod topic;
mod typed_query;
mod unit;
#[cfg(feature = "exchange")]
mod website;
#[cfg(feature = "exchange")]
mod zalo;

pub use access::{Access, Holding, Revealed, RevealedValue};
pub use act::{Act, PostedMatter, PromisedAct};
pub use activity::{Activity, Cancellation, ClauseOrigin, EvidenceDecision, EvidenceVerdict, PlanPart};
pub use appointment::{Appointment, AppointmentStatus, DayPart};
pub use assessment::{Assessment, AssessmentItem, AssessmentStatus, ItemKind, PassMark};
pub use attachment::Attachment;
pub use attempt::{
    AssessmentCount, AssessmentFigures, AssessmentResults, Attempt, AttemptSummary, AttemptTaken, ItemPoints,
    PersonAttempts, UnitAssessmentCount,
};
pub use attendance::{Attendance, CheckInMeans, Presence};
pub(crate) use audit::ActorChanges;
pub use audit::{Differences, Earlier, FieldDifference, Head};
pub use board::{BoardChange, BoardChangeKind, BoardChanges, BoardEntry, BoardFeed, BoardFigures};
pub use calendar::{CalendarDay, DayKind, LunarYear, WorkCalendar, WorkedPart};
pub use catalogue::*;
pub use channel::Channel;
pub use choices::{NameMatch, SubmissionKind};
pub use data_request::{DataRequest, DataRequestKind, DataRequestStatus, RestrictionException};
pub use data_subject::{Consent, Contact, DataSubject, Erasure, KeyImport, ProcessingGround};
pub use date::PartialDate;
pub use day_off_decision::{AwaitedDecision, DayChoice, DayOffDecision, DecisionReading, Occasion, PendingDecision};
pub use deadline::{CalendarUsed, Deadline, DeadlineRule, DeadlineSubject, MissingClock};
pub use dissemination::Dissemination;
#[cfg(feature = "exchange")]
pub use edxml::{EdxmlAgency, EdxmlBusiness, EdxmlEnvelope, EdxmlFile, EdxmlReceipt, EdxmlText};
pub use evidence_pack::{
    EvidencePack, PackManifest, PackProblem, PackVerification, PackedFile, PackedFrozenReport, PackedReveal,
};
#[cfg(feature = "exchange")]
pub use exchange::{CalendarContent, CalendarText, LinkedText, LinkedVocabulary, Open311Text, TextFormat};
pub use existing_row::ExistingRow;
pub use feedback::{
    Feedback, FeedbackAnswer, FeedbackArchiving, FeedbackCategory, FeedbackCategoryCount, FeedbackChannel,
    FeedbackChannelCount, FeedbackCompetence, FeedbackContent, FeedbackCounts, FeedbackDecision, FeedbackDue,
    FeedbackExtension, FeedbackFigures, FeedbackForward, FeedbackKind, FeedbackOutcome, FeedbackPage,
    FeedbackRegisterPage, FeedbackReview, FeedbackRow, FeedbackStatus, FeedbackTransfer, FeedbackWithdrawal,
    NonAcceptance, NonAcceptanceReason, ResultChannel, ResultPublication,
};
pub use figure::{
    AudienceFigures, ComparedPeriods, Figure, FigureAbsence, FigureEvidence, FigureEvidencePage, FigureValue,
    ReportLimits, TrainingFigures, UnitFigures,
};
pub use file_bytes::FileBytes;
pub use finding::{Finding, Problem};
pub use frozen_report::{FigureDifference, FrozenReport, FrozenReportCheck, ReportDifferences};
pub use header::{Header, Move};
pub use labelled::{Labelled, UnknownCode};
#[cfg(feature = "exchange")]
pub use led::{BoardCsv, BoardPictures, BoardText, LedColour};
pub use left_out::LeftOut;
pub use legal::{LawReference, LegalBasis, LegalDocument};
pub use material::{ChannelCount, Material, MaterialFigures, MaterialKind, MaterialStatus};
pub(crate) use minutes::PARTS_OF_MINUTES;
pub use minutes::{Absence, Minutes, MinutesDocument, SignatureBlock};
pub use official::{DocumentDetails, DocumentFile, DocumentForm, ReportAppendix};
pub use par_index::{
    Criterion, CriterionScore, CriterionSet, DayStep, NumberStep, ParIndexScore, ScoredFigure, ScoringRule,
};
pub use period::Period;
pub(crate) use period::YearPart;
pub use person::{HeldPosition, Person, StaffCategory};
pub(crate) use personal::Hidden;
pub use personal::{Personal, PersonalField};
pub use plan::{
    ArchiveLine, Assignment, Audience, AudienceKind, Clause, OtherSection, Plan, PlanStatus, Signatory,
    SigningAuthority, TimelineEntry,
};
pub use posting::{Posting, PostingCheck, PostingPlace, PostingSubject, StaleReason};
pub use procedure::Procedure;
pub use procedure_code::{CodeOddity, ProcedureCode};
pub use procedure_figures::{PlaceFigures, ProcedureFigures, StalePosting};
pub use procedure_parts::{
    DossierItem, Filing, FilingWay, OnlineLevel, ProcedureChangeKind, ProcedureComponent, ProcedureForm,
    ProcedureLevel, ProcedureStatus, TimeCase,
};
pub use progress::{
    ActStanding, ActivityStatus, Evidence, EvidenceGround, Gap, PossibleEvidence, PromiseProgress, ProofState,
};
#[cfg(feature = "exchange")]
pub use qr::{QrCode, QrLevel, QrTarget};
pub use query::{IndexQuery, Page, Scalar};
pub use question::{AskerGroup, DialogueFigures, Question, QuestionAnswer, QuestionPublication, QuestionStatus};
pub use reading::{Certainty, Coverage, FieldReading, Reading};
pub use record::Record;
pub use register::Register;
pub use report::{
    ActivityReport, Attention, Completion, EvidenceCounts, KindFigures, MonthFigures, PlanReport, Report,
    SessionFigures, TurnoutCount,
};
pub use report_note::{NoteGround, NotePart, ReportNote, SuggestedNote, SuggestedParagraph};
pub use report_query::ReportQuery;
pub use schedule::{Schedule, YearDay, YearSpan, YearTime};
pub use search::{
    Correction, Excerpt, Facet, FacetValue, Hit, Mark, MatchKind, RelatedProcedure, SearchOrder, SearchPage,
    Suggestion, Understood, UnderstoodHow,
};
pub use search_word::{SearchWord, SearchWordKind};
pub use session::{Session, SessionKind, SessionRole, SessionStatus, Turnout, UnderstandingMethod};
pub use table::{DateStyle, Delimiter, ExportOptions, TableFormat, TableQuery, Wording};
pub use text_encoding::TextEncoding;
pub use texts::{RecordText, TextPart, Texts};
pub use theme::{Theme, ThemeReport, ThemeTask, ThemeTaskStanding, ThemeTaskStatus};
pub use time_limit::{DayUnit, TimeLimit};
pub use topic::{TopicFigures, TrainingTopic};
pub use typed_query::{Bounded, Bounds, Fields, Indexes, QueryOf, TypedQuery};
pub use unit::{FormerParent, OrganisationUnit, UnitKind};
#[cfg(feature = "exchange")]
pub use website::WebsiteBundle;
#[cfg(feature = "exchange")]
pub use zalo::{ZaloPost, ZaloPosts, ZaloTopic};
