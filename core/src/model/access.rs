//! Who opened whose personal data, and what for (nhật ký truy cập dữ liệu cá nhân).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::record::{Index, Problems, Record, References, Text, indexes};
use super::{AccessId, DataSubjectId, Header};

/// That personal data were opened: by whom and when stands in the header. What was read does not stand here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Access {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Whose data.
    pub subject: DataSubjectId,
    /// Kind of the record that holds them: `feedback`.
    pub kind: String,
    /// The record that holds them.
    pub record: Uuid,
    /// Its revision.
    pub rev: u32,
    /// Which of its fields were opened.
    pub fields: Vec<String>,
    /// What for (mục đích).
    pub purpose: String,
}

impl Record for Access {
    fn indexes() -> &'static [Index<Self>] {
        indexes! {|a: &Access|
            by subject(subject: a.subject);
            by record(record: Text(a.record.to_string()));
        }
    }

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

/// Personal data of one version of a record, in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Revealed {
    /// Kind of the record.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What it holds.
    pub values: Vec<RevealedValue>,
    /// Where the access was noted; nothing where there was nothing to open.
    #[serde(default)]
    pub access: Option<AccessId>,
}

/// One piece of personal data, in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RevealedValue {
    /// Where it stands in the record.
    pub path: String,
    /// The text.
    pub text: String,
}

/// A record that has to do with a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holding {
    /// Kind of the record.
    pub kind: String,
    /// The record.
    pub id: Uuid,
}
