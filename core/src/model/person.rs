//! Staff of the agency, and the positions they hold (cán bộ, công chức).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{
    Called, IndexKey, PersonName, Problems, Record, References, Text, each_or_nothing, indexes, natural_key,
};
use super::{Header, LegalDocumentId, Texts, UnitId};
use crate::text::folded_name;

/// Legal category of a member of staff (đối tượng).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StaffCategory {
    /// Elected or appointed cadre (cán bộ).
    Cadre,
    /// Civil servant (công chức).
    CivilServant,
    /// Employee of a public service unit (viên chức).
    PublicEmployee,
    /// Contract worker (người lao động).
    Worker,
}

/// A position that a person holds or held, with its days (quá trình công tác).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct HeldPosition {
    /// The position: "Chánh Văn phòng"; not blank (chức vụ).
    pub title: String,
    /// The unit in which it is held.
    pub unit: Option<UnitId>,
    /// First day, included; none if unknown.
    pub from: Option<Date>,
    /// Last day, included, not before the first; none if it is still held or unknown.
    pub to: Option<Date>,
    /// The decision of appointment or transfer (quyết định bổ nhiệm, điều động).
    pub decision: Option<LegalDocumentId>,
}

impl HeldPosition {
    /// Whether the position was held on a day; a missing bound is no bound.
    pub fn held_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether both are the same position in the same unit and share a day.
    fn overlaps(&self, other: &Self) -> bool {
        let begins_before_end = |one: &Self, end: Option<Date>| one.from.zip(end).is_none_or(|(from, to)| from <= to);
        (self.unit, folded_name(&self.title)) == (other.unit, folded_name(&other.title))
            && begins_before_end(self, other.to)
            && begins_before_end(other, self.to)
    }
}

/// A member of staff (cán bộ, công chức, viên chức, người lao động).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Full name, family name first: "Nguyễn Văn An"; not blank (họ và tên).
    pub name: String,
    /// Staff code, unique in the store if given (mã cán bộ).
    #[serde(default)]
    pub code: Option<String>,
    /// Legal category.
    pub category: StaffCategory,
    /// The unit that the person belongs to at present.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Present position: "Chánh Văn phòng" (chức vụ).
    #[serde(default)]
    pub position: Option<String>,
    /// Positions held over time, including the present one; empty if they are not recorded (quá trình công tác). The
    /// same position in the same unit must not be listed twice for one day.
    #[serde(default)]
    pub positions: Vec<HeldPosition>,
    /// First day in the agency, included; none if unknown.
    #[serde(default)]
    pub active_from: Option<Date>,
    /// Last day in the agency, included, not before the first; none if the person is still there or it is unknown.
    #[serde(default)]
    pub active_to: Option<Date>,
}

impl Person {
    /// The titles of all positions, folded, as index keys.
    fn folded_titles(&self) -> impl Iterator<Item = String> {
        let held = self.positions.iter().map(|held| &held.title);
        self.position.iter().chain(held).map(|title| folded_name(title)).filter(|title| !title.is_empty())
    }
}

indexes! {|p: &Person|
    by name(name: PersonName = p.name.as_str());
    by unit(unit: UnitId = p.unit, name: PersonName = p.name.as_str());
    unique_if_given code(code: Text = code.as_str()) for code in &p.code;
    by folded_title(folded_title: Text = title) for title in each_or_nothing(p.folded_titles());
}

impl Record for Person {
    const TEXTS: &'static [&'static str] = &["name", "position", "positions.title"];

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.title("name", &self.name);
        to.optional("position", self.position.as_deref());
        to.each("positions", &self.positions, |held| &held.title, "title");
    }

    fn called(&self) -> Called {
        Called::by(self.name.as_str()).or(self.code.as_deref()).within(self.unit).current(self.active_to.is_none())
    }

    fn natural_key(&self) -> IndexKey {
        match &self.code {
            Some(code) => natural_key![Text(code.as_str())],
            None => natural_key![Text(self.name.to_lowercase()), self.unit],
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("unit", self.unit);
        for (position, held) in self.positions.iter().enumerate() {
            to.optional(format!("positions[{position}].unit"), held.unit);
            to.optional(format!("positions[{position}].decision"), held.decision);
        }
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        problems.not_blank("code", self.code.as_deref());
        problems.order("active_to", self.active_from, self.active_to);
        for (position, held) in self.positions.iter().enumerate() {
            problems.within(format!("positions[{position}]."), |problems| {
                problems.required("title", &held.title);
                problems.order("to", held.from, held.to);
            });
            if self.positions.iter().take(position).any(|other| other.overlaps(held)) {
                let text = "the same position in the same unit is noted for these days already";
                let text_vi = "chức vụ này tại đơn vị này đã được ghi cho khoảng thời gian trùng nhau";
                problems.add(&format!("positions[{position}]"), "overlap", text, text_vi);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn held(from: Option<i8>, to: Option<i8>) -> HeldPosition {
        let day = |day: i8| date(2021, 1, day);
        HeldPosition {
            title: "Chánh Văn phòng".to_owned(),
            from: from.map(day),
            to: to.map(day),
            ..HeldPosition::default()
        }
    }

    proptest! {
        #[test]
        fn positions_overlap_when_both_were_held_on_one_day(
            one in (proptest::option::of(5_i8..15), proptest::option::of(15_i8..25)),
            other in (proptest::option::of(1_i8..20), proptest::option::of(20_i8..28)),
        ) {
            let (one, other) = (held(one.0, one.1), held(other.0, other.1));
            let shared = (1..=28).map(|day| date(2021, 1, day)).any(|day| one.held_on(day) && other.held_on(day));
            prop_assert_eq!(one.overlaps(&other), shared);
            prop_assert_eq!(other.overlaps(&one), shared);
        }
    }

    #[test]
    fn one_position_after_the_other_is_no_overlap() {
        assert!(!held(None, Some(10)).overlaps(&held(Some(11), None)));
        assert!(held(None, Some(10)).overlaps(&held(Some(10), None)));
    }
}
