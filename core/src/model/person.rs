//! People who work in the agency.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Index, KeyField, Problems, Record, References, key};
use super::{Header, PersonId, UnitId};

/// Legal category of a member of staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StaffCategory {
    /// Cán bộ.
    Cadre,
    /// Công chức.
    CivilServant,
    /// Viên chức.
    PublicEmployee,
    /// Người lao động.
    Worker,
}

/// An official or worker (cán bộ, công chức, viên chức, người lao động).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Identity, revision and stamps.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Full name, family name first: "Nguyễn Văn An" (họ và tên).
    pub name: String,
    /// Staff code, unique in the store where given (mã cán bộ).
    #[serde(default)]
    pub code: Option<String>,
    /// Legal category.
    pub category: StaffCategory,
    /// The unit they belong to.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Position: "Chánh Văn phòng" (chức vụ).
    #[serde(default)]
    pub position: Option<String>,
    /// First day in the agency.
    #[serde(default)]
    pub active_from: Option<Date>,
    /// Last day in the agency.
    #[serde(default)]
    pub active_to: Option<Date>,
}

impl Record for Person {
    type Id = PersonId;

    fn header(&self) -> &Header {
        &self.header
    }

    fn header_mut(&mut self) -> &mut Header {
        &mut self.header
    }

    fn indexes() -> &'static [Index<Self>] {
        const {
            &[
                Index::new("name", &[KeyField::Text("name")], |p| vec![key![p.name.as_str()]]),
                Index::new("unit", &[KeyField::Reference("unit", "unit"), KeyField::Text("name")], |p| {
                    vec![key![p.unit, p.name.as_str()]]
                }),
                Index::unique_if_given("code", &[KeyField::Text("code")], |p| {
                    p.code.iter().map(|code| key![code.as_str()]).collect()
                }),
            ]
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("unit", self.unit);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        problems.not_blank("code", self.code.as_deref());
        problems.order("active_to", self.active_from, self.active_to);
    }
}
