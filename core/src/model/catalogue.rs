//! The catalogue of record types, one line each: number in the file, struct, identity type, names.

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Header;
use super::record::{FieldType, KeyPart, KeyType, KeyValue, Record};

/// The identity of a record of one type. `Display` and `FromStr` write and read it as the text of a UUID.
///
/// ```
/// use cchc::model::{RecordId, UnitId};
///
/// let id: UnitId = "0190a5f8-7f3c-7c6e-9c3a-2f1b6d2e4a11".parse()?;
/// assert_eq!((UnitId::KIND, id.to_string().as_str()), ("unit", "0190a5f8-7f3c-7c6e-9c3a-2f1b6d2e4a11"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait RecordId: Copy + Eq + Hash + Debug + Display + FromStr<Err = uuid::Error> + Send + Sync + 'static {
    /// The kind of record that it identifies, which is the name of the record type: `session`.
    const KIND: &'static str;
    /// The identity with a UUID.
    fn from_uuid(uuid: Uuid) -> Self;
    /// The UUID of the identity.
    fn uuid(self) -> Uuid;
}

/// The entry of a record type in the catalogue.
pub trait RecordType {
    /// The type of its identity.
    type Id: RecordId;

    /// Number of the type in the file. It is part of the file format: once used, it never stands for another type.
    const NUMBER: u8;
    /// Name of the type, also called its kind: `session`.
    const NAME: &'static str;
    /// Name of the collection that holds the records: `sessions`.
    const COLLECTION: &'static str;

    /// Identity, revision and time stamps.
    fn header(&self) -> &Header;
    /// Identity, revision and time stamps, for the store to set.
    fn header_mut(&mut self) -> &mut Header;
}

macro_rules! catalogue {
    ($($number:literal => $record:ident, $id:ident, $name:ident in $collection:ident, $label:literal;)*) => {
        $(
            #[doc = concat!("Identity of a record of kind `", stringify!($name), "`.")]
            #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[serde(transparent)]
            pub struct $id(pub Uuid);

            impl RecordId for $id {
                const KIND: &'static str = stringify!($name);

                fn from_uuid(uuid: Uuid) -> Self {
                    Self(uuid)
                }

                fn uuid(self) -> Uuid {
                    self.0
                }
            }

            impl std::fmt::Display for $id {
                fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    Display::fmt(&self.0, out)
                }
            }

            /// From the text of a UUID.
            impl std::str::FromStr for $id {
                type Err = uuid::Error;

                fn from_str(text: &str) -> Result<Self, uuid::Error> {
                    text.parse().map(Self)
                }
            }

            impl From<Uuid> for $id {
                fn from(uuid: Uuid) -> Self {
                    Self(uuid)
                }
            }

            impl From<$id> for Uuid {
                fn from(id: $id) -> Self {
                    id.0
                }
            }

            impl KeyValue for $id {
                const TYPE: KeyType = KeyType::Reference(stringify!($name));

                fn into_part(self) -> KeyPart {
                    KeyPart::Reference(self.0)
                }
            }

            impl FieldType for $id {}

            impl RecordType for super::$record {
                type Id = $id;

                const NUMBER: u8 = $number;
                const NAME: &'static str = stringify!($name);
                const COLLECTION: &'static str = stringify!($collection);

                fn header(&self) -> &Header {
                    &self.header
                }

                fn header_mut(&mut self) -> &mut Header {
                    &mut self.header
                }
            }
        )*

        /// What a record of a kind is called in Vietnamese, as within a sentence; `None` for what is no kind.
        ///
        /// ```
        /// assert_eq!(cchc::model::kind_vi("plan"), Some("kế hoạch"));
        /// ```
        pub fn kind_vi(kind: &str) -> Option<&'static str> {
            match kind {
                $(stringify!($name) => Some($label),)*
                _ => None,
            }
        }

        /// The name of the type of the states of a kind of record, where it has states.
        pub(crate) fn states_of(kind: &str) -> Option<&'static str> {
            match kind {
                $(stringify!($name) => <super::$record as Record>::STATES,)*
                _ => None,
            }
        }

        /// Expands a macro with every record type and its collection, in the order of the catalogue.
        macro_rules! for_each_record {
            ($then:ident) => { $then! { $($record in $collection;)* } };
        }
        pub(crate) use for_each_record;
    };
}

// The order is that in which other languages list the collections.
catalogue! {
    1 => OrganisationUnit, UnitId, unit in units, "đơn vị";
    2 => Person, PersonId, person in people, "người";
    3 => LegalDocument, LegalDocumentId, legal_document in legal_documents, "văn bản";
    4 => Plan, PlanId, plan in plans, "kế hoạch";
    5 => Activity, ActivityId, activity in activities, "nhiệm vụ";
    6 => Session, SessionId, session in sessions, "buổi";
    7 => Attendance, AttendanceId, attendance in attendances, "lượt tham dự";
    8 => Attachment, AttachmentId, attachment in attachments, "tệp đính kèm";
    9 => Register, RegisterId, register in registers, "sổ đăng ký";
    10 => WorkCalendar, CalendarId, calendar in calendars, "lịch làm việc";
    11 => DeadlineRule, DeadlineRuleId, deadline_rule in deadline_rules, "quy định thời hạn";
    12 => Procedure, ProcedureId, procedure in procedures, "thủ tục hành chính";
    13 => Posting, PostingId, posting in postings, "niêm yết";
    14 => DataSubject, DataSubjectId, data_subject in data_subjects, "chủ thể dữ liệu";
    15 => DataRequest, DataRequestId, data_request in data_requests, "yêu cầu về dữ liệu cá nhân";
    16 => Access, AccessId, access in accesses, "lượt truy cập dữ liệu cá nhân";
    21 => Material, MaterialId, material in materials, "tài liệu tuyên truyền";
    22 => Dissemination, DisseminationId, dissemination in disseminations, "lượt tuyên truyền";
    23 => Theme, ThemeId, theme in themes, "chủ đề năm";
    24 => Appointment, AppointmentId, appointment in appointments, "lịch công tác";
    18 => Question, QuestionId, question in questions, "câu hỏi đối thoại";
    19 => Assessment, AssessmentId, assessment in assessments, "bài kiểm tra";
    20 => Attempt, AttemptId, attempt in attempts, "lượt làm bài";
    17 => Feedback, FeedbackId, feedback in feedback, "phản ánh, kiến nghị";
    25 => ReportNote, ReportNoteId, report_note in report_notes, "phần lời của báo cáo";
    26 => FrozenReport, FrozenReportId, frozen_report in frozen_reports, "báo cáo đã chốt";
    27 => SearchWord, SearchWordId, search_word in search_words, "mục từ tìm kiếm";
}
