//! The records and what they must hold: plain data, no storage.
//!
//! A field is defined here and nowhere else; every language's types come from these.

mod access;
mod act;
mod activity;
mod appointment;
mod assessment;
mod attachment;
mod attempt;
mod attendance;
mod board;
mod calendar;
mod channel;
mod choices;
mod data_request;
mod data_subject;
mod date;
mod day_off_decision;
mod deadline;
mod dissemination;
pub(crate) mod feedback;
mod figures;
mod finding;
mod header;
mod id;
mod labelled;
pub mod law;
mod legal;
mod material;
mod minutes;
mod period;
mod person;
mod personal;
mod plan;
mod posting;
mod procedure;
mod procedure_code;
mod procedure_parts;
mod progress;
mod query;
mod question;
mod reading;
pub mod record;
mod register;
mod report;
mod schedule;
mod search;
mod session;
mod texts;
mod theme;
mod time_limit;
mod topic;
mod unit;

pub use access::{Access, Holding, Revealed, RevealedValue};
pub use act::{Act, PostedMatter, PromisedAct};
pub use activity::{Activity, Cancellation, ClauseOrigin, EvidenceDecision, EvidenceVerdict, PlanPart};
pub use appointment::{Appointment, AppointmentStatus, DayPart};
pub use assessment::{Assessment, AssessmentItem, AssessmentStatus, ItemKind, PassMark};
pub use attachment::Attachment;
pub use attempt::{AssessmentResults, Attempt, AttemptSummary, AttemptTaken, ItemPoints, PersonAttempts};
pub use attendance::{Attendance, CheckInMeans, Presence};
pub use board::{BoardChange, BoardChangeKind, BoardChanges, BoardEntry, BoardFeed};
pub use calendar::{CalendarDay, DayKind, LunarYear, WorkCalendar, WorkedPart};
pub use channel::Channel;
pub use choices::{NameMatch, SubmissionKind};
pub use data_request::{DataRequest, DataRequestKind, DataRequestStatus};
pub use data_subject::{Consent, Contact, DataSubject, Erasure, ProcessingGround};
pub use date::PartialDate;
pub use day_off_decision::{AwaitedDecision, DayChoice, DayOffDecision, DecisionReading, Occasion, PendingDecision};
pub use deadline::{CalendarUsed, Deadline, DeadlineRule, DeadlineSubject, MissingClock};
pub use dissemination::Dissemination;
pub use feedback::{
    Feedback, FeedbackAnswer, FeedbackArchiving, FeedbackCategory, FeedbackChannel, FeedbackCompetence,
    FeedbackContent, FeedbackDecision, FeedbackDue, FeedbackExtension, FeedbackForward, FeedbackKind, FeedbackOutcome,
    FeedbackPage, FeedbackRegisterPage, FeedbackReview, FeedbackRow, FeedbackStatus, FeedbackTransfer,
    FeedbackWithdrawal, NonAcceptance, NonAcceptanceReason, ResultChannel, ResultPublication,
};
pub use figures::{
    AssessmentCount, AssessmentFigures, BoardFigures, ChannelCount, DialogueFigures, FeedbackCategoryCount,
    FeedbackChannelCount, FeedbackFigures, MaterialFigures, PlaceFigures, ProcedureFigures, StalePosting, ThemeReport,
    UnitAssessmentCount,
};
pub use finding::{Finding, Problem};
pub use header::{Header, Move};
pub use id::{
    AccessId, ActivityId, AppointmentId, AssessmentId, AttachmentId, AttemptId, AttendanceId, CalendarId,
    DataRequestId, DataSubjectId, DeadlineRuleId, DisseminationId, FeedbackId, LegalDocumentId, MaterialId, PersonId,
    PlanId, PostingId, ProcedureId, QuestionId, RecordId, RegisterId, SessionId, ThemeId, UnitId,
};
pub use labelled::Labelled;
pub use legal::{LawReference, LegalBasis, LegalDocument};
pub use material::{Material, MaterialKind, MaterialStatus};
pub use minutes::{Absence, Minutes, MinutesDocument, SignatureBlock};
pub use period::Period;
pub use person::{HeldPosition, Person, StaffCategory};
pub use personal::{Personal, PersonalField};
pub use plan::{
    ArchiveLine, Assignment, Audience, AudienceKind, Clause, OtherSection, Plan, PlanStatus, Signatory,
    SigningAuthority, TimelineEntry,
};
pub use posting::{Posting, PostingCheck, PostingPlace, PostingSubject, StaleReason};
pub use procedure::Procedure;
pub use procedure_code::{CodeOddity, ProcedureCode};
pub use procedure_parts::{
    DossierItem, Filing, FilingWay, OnlineLevel, ProcedureChangeKind, ProcedureComponent, ProcedureForm,
    ProcedureLevel, ProcedureStatus, TimeCase,
};
pub use progress::{
    ActStanding, ActivityStatus, Evidence, EvidenceGround, Gap, PossibleEvidence, PromiseProgress, ProofState,
};
pub use query::{IndexQuery, Page, Scalar};
pub use question::{AskerGroup, Question, QuestionAnswer, QuestionPublication, QuestionStatus};
pub use reading::{Certainty, Coverage, FieldReading, Reading};
pub use record::Record;
pub use register::Register;
pub use report::{
    ActivityReport, Attention, Completion, KindFigures, MonthFigures, PlanReport, Report, SessionFigures, TurnoutCount,
};
pub use schedule::{Schedule, YearDay, YearSpan, YearTime};
pub use search::{Correction, Excerpt, Hit, Mark, MatchKind, RelatedProcedure, SearchPage, Suggestion};
pub use session::{Session, SessionKind, SessionRole, SessionStatus, Turnout, UnderstandingMethod};
pub use texts::{RecordText, TextPart, Texts};
pub use theme::{Theme, ThemeTask, ThemeTaskStanding, ThemeTaskStatus};
pub use time_limit::{DayUnit, TimeLimit};
pub use topic::{TopicFigures, TrainingTopic};
pub use unit::{FormerParent, OrganisationUnit, UnitKind};
