//! The records and what they must hold: plain data, no storage.
//!
//! A field is defined here and nowhere else; every language's types come from these.

mod activity;
mod attachment;
mod attendance;
mod channel;
mod date;
mod finding;
mod header;
mod id;
mod legal;
mod period;
mod person;
mod plan;
mod progress;
mod query;
mod reading;
pub mod record;
mod register;
mod report;
mod schedule;
mod session;
mod unit;

pub use activity::{Activity, Cancellation, ClauseOrigin, PlanPart};
pub use attachment::Attachment;
pub use attendance::{Attendance, CheckInMeans, Presence};
pub use channel::Channel;
pub use date::PartialDate;
pub use finding::{Finding, Problem};
pub use header::{Header, Move};
pub use id::{
    ActivityId, AttachmentId, AttendanceId, LegalDocumentId, PersonId, PlanId, RecordId, RegisterId, SessionId, UnitId,
};
pub use legal::{LegalBasis, LegalDocument};
pub use period::Period;
pub use person::{Person, StaffCategory};
pub use plan::{
    ArchiveLine, Assignment, Audience, AudienceKind, Clause, OtherSection, Plan, PlanStatus, Signatory,
    SigningAuthority, TimelineEntry,
};
pub use progress::{ActivityStatus, Evidence, Progress};
pub use query::{Page, Query, Scalar};
pub use reading::Reading;
pub use record::Record;
pub use register::Register;
pub use report::{
    ActivityReport, Attention, Completion, KindFigures, MonthFigures, PlanReport, Report, SessionFigures, TurnoutCount,
};
pub use schedule::Schedule;
pub use session::{Minutes, Session, SessionKind, SessionRole, SessionStatus, Turnout, UnderstandingMethod};
pub use unit::{Unit, UnitKind};
