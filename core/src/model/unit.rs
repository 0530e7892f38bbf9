//! Organisations (cơ quan, đơn vị).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Index, KeyField, Problems, Record, References, key};
use super::{Header, UnitId};

/// What sort of organisation a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// People's committee (Ủy ban nhân dân).
    PeopleCommittee,
    /// Department of a province (sở, ban, ngành).
    Department,
    /// Division of an agency, office included (phòng chuyên môn, văn phòng).
    Division,
    /// Subordinate unit with its own leaders (đơn vị trực thuộc).
    SubordinateUnit,
    /// Leaders as a body (Ban Giám đốc).
    Leadership,
    /// Party, trade union, youth union (Đảng ủy, Công đoàn, Đoàn thanh niên).
    MassOrganization,
    /// Division of a district, until the districts ended (phòng chuyên môn cấp huyện).
    DistrictDivision,
    /// Commune or ward (xã, phường).
    Commune,
    /// Ministry or central body (bộ, ngành Trung ương).
    Ministry,
    /// Any other.
    Other,
}

/// An agency or a part of one, for as long as it exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unit {
    /// Identity, revision and stamps.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Full name: "Sở Xây dựng".
    pub name: String,
    /// What sort of organisation it is.
    pub kind: UnitKind,
    /// Symbol in document numbers: "SXD" (ký hiệu).
    #[serde(default)]
    pub symbol: Option<String>,
    /// The unit above it (cơ quan chủ quản).
    #[serde(default)]
    pub parent: Option<UnitId>,
    /// Other names it goes by.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// First day it existed under this name.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day it existed under this name.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// What it became: mergers and splits.
    #[serde(default)]
    pub succeeded_by: Vec<UnitId>,
}

impl Unit {
    /// A draft with a name and a kind.
    pub fn named(name: &str, kind: UnitKind) -> Self {
        Self {
            header: Header::default(),
            name: name.to_owned(),
            kind,
            symbol: None,
            parent: None,
            aliases: Vec::new(),
            valid_from: None,
            valid_to: None,
            succeeded_by: Vec::new(),
        }
    }
}

impl Record for Unit {
    type Id = UnitId;

    fn header(&self) -> &Header {
        &self.header
    }

    fn header_mut(&mut self) -> &mut Header {
        &mut self.header
    }

    fn indexes() -> &'static [Index<Self>] {
        const {
            &[
                Index::new("name", &[KeyField::Text("name")], |u| vec![key![u.name.as_str()]]),
                Index::new("parent", &[KeyField::Reference("parent", "unit"), KeyField::Text("name")], |u| {
                    vec![key![u.parent, u.name.as_str()]]
                }),
            ]
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("parent", self.parent);
        to.each("succeeded_by", &self.succeeded_by);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        problems.order("valid_to", self.valid_from, self.valid_to);
        let own = UnitId(self.header.id);
        if self.header.rev > 0 && self.parent == Some(own) {
            problems.add(
                "parent",
                "own_parent",
                "a unit cannot be its own parent",
                "đơn vị không thể là cấp trên của chính nó",
            );
        }
    }
}
