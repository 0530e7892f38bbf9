//! Identities: one newtype over a UUID per record type.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An identity that knows which record type it points at.
pub trait RecordId: Copy + Send + Sync + 'static {
    /// The record type's name, for example `session`.
    const KIND: &'static str;
    /// Wraps a raw UUID.
    fn from_uuid(uuid: Uuid) -> Self;
    /// The raw UUID.
    fn uuid(self) -> Uuid;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident => $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl RecordId for $name {
            const KIND: &'static str = $kind;
            fn from_uuid(uuid: Uuid) -> Self { Self(uuid) }
            fn uuid(self) -> Uuid { self.0 }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(out) }
        }
    )*};
}

ids! {
    /// Identity of a [`OrganisationUnit`](super::OrganisationUnit).
    UnitId => "unit";
    /// Identity of a [`Person`](super::Person).
    PersonId => "person";
    /// Identity of a [`LegalDocument`](super::LegalDocument).
    LegalDocumentId => "legal_document";
    /// Identity of a [`Plan`](super::Plan).
    PlanId => "plan";
    /// Identity of an [`Activity`](super::Activity).
    ActivityId => "activity";
    /// Identity of a [`Session`](super::Session).
    SessionId => "session";
    /// Identity of an [`Attendance`](super::Attendance).
    AttendanceId => "attendance";
    /// Identity of an [`Attachment`](super::Attachment).
    AttachmentId => "attachment";
    /// Identity of a [`Register`](super::Register).
    RegisterId => "register";
    /// Identity of a [`WorkCalendar`](super::WorkCalendar).
    CalendarId => "calendar";
    /// Identity of a [`DeadlineRule`](super::DeadlineRule).
    DeadlineRuleId => "deadline_rule";
    /// Identity of a [`Procedure`](super::Procedure).
    ProcedureId => "procedure";
    /// Identity of a [`Posting`](super::Posting).
    PostingId => "posting";
    /// Identity of a [`DataSubject`](super::DataSubject).
    DataSubjectId => "data_subject";
    /// Identity of a request of a data subject.
    DataRequestId => "data_request";
    /// Identity of an access to personal data.
    AccessId => "access";
    /// Identity of a [`Feedback`](super::Feedback).
    FeedbackId => "feedback";
    /// Identity of a question of a dialogue.
    QuestionId => "question";
    /// Identity of an assessment.
    AssessmentId => "assessment";
    /// Identity of an attempt at an assessment.
    AttemptId => "attempt";
    /// Identity of a [`Material`](super::Material).
    MaterialId => "material";
    /// Identity of a [`Dissemination`](super::Dissemination).
    DisseminationId => "dissemination";
    /// Identity of a [`Theme`](super::Theme).
    ThemeId => "theme";
    /// Identity of an [`Appointment`](super::Appointment).
    AppointmentId => "appointment";
}
