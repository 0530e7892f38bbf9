//! The log of accesses to personal data (nhật ký truy cập dữ liệu cá nhân).

use std::fmt::{self, Formatter};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::personal::Hidden;
use super::record::{Problems, Record, References, Text, indexes};
use super::{AccessId, DataSubjectId, Header, RestrictionException};

/// One access to personal data in plain text (lượt truy cập dữ liệu cá nhân). The header tells who opened the data and
/// when; the record does not hold the data themselves. It can be neither changed nor removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Access {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The data subject whose data were opened.
    pub subject: DataSubjectId,
    /// Kind of the record that holds the data: `feedback`, `data_subject`, `attempt`.
    pub kind: String,
    /// The record that holds the data.
    pub record: Uuid,
    /// The revision of that record, from 1.
    pub rev: u32,
    /// Paths of the fields that were opened: `name`; at least one.
    pub fields: Vec<String>,
    /// What the data were opened for; not blank (mục đích).
    pub purpose: String,
    /// The exception under which they were opened although a request restricts their processing; none without such a
    /// request.
    #[serde(default)]
    pub despite: Option<RestrictionException>,
}

indexes! {|a: &Access|
    by subject(subject: DataSubjectId = a.subject);
    by record(record: Text = a.record.to_string());
}

impl Record for Access {
    fn references(&self, to: &mut References) {
        to.one("subject", self.subject);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("purpose", &self.purpose);
        if self.fields.is_empty() {
            problems.add("fields", "required", "must not be empty", "không được để trống");
        }
    }

    fn validate_change(&self, _before: &Self, problems: &mut Problems) {
        problems.add("", "fixed", "what was noted stays", "không sửa nhật ký đã ghi");
    }

    fn validate_removal(&self, problems: &mut Problems) {
        problems.add("", "fixed", "what was noted stays", "không xóa nhật ký đã ghi");
    }
}

/// The personal data of one revision of a record as plain text: the answer of `data_subjects.reveal`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Revealed {
    /// Kind of the record: `feedback`.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// The opened values, one for each field that holds a value.
    pub values: Vec<RevealedValue>,
    /// The log entry of this access; none if the record held no value to open.
    #[serde(default)]
    pub access: Option<AccessId>,
}

/// One personal value as plain text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RevealedValue {
    /// Path of the field in the record: `name`.
    pub path: String,
    /// The value in plain text.
    #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
    pub text: String,
}

impl fmt::Debug for RevealedValue {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.debug_struct("RevealedValue").field("path", &self.path).field("text", &Hidden).finish()
    }
}

/// A record that refers to a data subject, and so may hold personal data of that person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holding {
    /// Kind of the record: `feedback`.
    pub kind: String,
    /// The record.
    pub id: Uuid,
}
