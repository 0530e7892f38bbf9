//! Organisational units: agencies and their parts (cơ quan, đơn vị).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{
    Called, IndexKey, Name, Problems, Record, References, Text, each_or_nothing, indexes, natural_key,
};
use super::{Header, LegalDocumentId, NameMatch, Texts, UnitId};
use crate::text::{collation_key, folded_name, nfc};

/// The type of an organisational unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// People's committee (Ủy ban nhân dân).
    PeopleCommittee,
    /// Department of a province (sở, ban, ngành).
    Department,
    /// Division of an agency, or its office (phòng chuyên môn, văn phòng).
    Division,
    /// Subordinate unit with a head of its own (đơn vị trực thuộc).
    SubordinateUnit,
    /// The leaders of an agency as a body (Ban Giám đốc).
    Leadership,
    /// Party committee, trade union or youth union (Đảng ủy, Công đoàn, Đoàn thanh niên).
    MassOrganization,
    /// Division of a district; districts ended on 30 June 2025 (phòng chuyên môn cấp huyện).
    DistrictDivision,
    /// Commune or ward (xã, phường).
    Commune,
    /// Ministry or other central body (bộ, ngành Trung ương).
    Ministry,
    /// Any other type.
    Other,
}

/// A former parent of a unit, with the last day of that relation (cơ quan chủ quản trước đây).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormerParent {
    /// The parent unit until then; none if the unit had no parent.
    #[serde(default)]
    pub parent: Option<UnitId>,
    /// The last day with that parent, included.
    pub until: Date,
}

/// An agency or a part of one, under one name (cơ quan, đơn vị). If its name changes, or it is merged or split, a new
/// unit succeeds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OrganisationUnit {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Full name: "Sở Xây dựng"; not blank (tên).
    pub name: String,
    /// The type of unit.
    pub kind: UnitKind,
    /// Symbol in document numbers: "SXD" (ký hiệu).
    #[serde(default)]
    pub symbol: Option<String>,
    /// The unit above it; none if it has none (cơ quan chủ quản).
    #[serde(default)]
    pub parent: Option<UnitId>,
    /// The units that were above it before `parent`, ordered by last day, none twice on the same last day.
    #[serde(default)]
    pub former_parents: Vec<FormerParent>,
    /// Other names that texts use for it; none blank.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// First day under this name, included; none if unknown.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day under this name, included, not before the first; none if it still exists or the day is unknown.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// The units that succeeded it; empty if it still exists or nothing succeeded it.
    #[serde(default)]
    pub succeeded_by: Vec<UnitId>,
    /// The decision that ended or renamed it (căn cứ sáp nhập, chia tách, đổi tên).
    #[serde(default)]
    pub ended_by: Option<LegalDocumentId>,
    /// The reason for which it ended.
    #[serde(default)]
    pub ended_why: Option<String>,
}

impl OrganisationUnit {
    /// A draft with a name and a type, and nothing else given.
    ///
    /// ```
    /// use cchc::model::{OrganisationUnit, UnitKind};
    /// use jiff::civil::date;
    ///
    /// let mut unit = OrganisationUnit::named("Sở Xây dựng", UnitKind::Department);
    /// unit.valid_to = Some(date(2025, 6, 30));
    /// assert!(unit.existed_on(date(2025, 6, 30)) && !unit.existed_on(date(2025, 7, 1)));
    /// ```
    pub fn named(name: &str, kind: UnitKind) -> Self {
        Self {
            header: Header::default(),
            name: name.to_owned(),
            kind,
            symbol: None,
            parent: None,
            former_parents: Vec::new(),
            aliases: Vec::new(),
            valid_from: None,
            valid_to: None,
            succeeded_by: Vec::new(),
            ended_by: None,
            ended_why: None,
        }
    }

    /// Whether it existed on a day; its first and last day are included.
    pub fn existed_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }

    /// The day of its existence that is nearest to a given day.
    pub fn nearest_day(&self, day: Date) -> Date {
        let begun = self.valid_from.map_or(day, |from| day.max(from));
        self.valid_to.map_or(begun, |to| begun.min(to))
    }

    /// The unit above it on a day; none if it had none.
    pub fn parent_on(&self, day: Date) -> Option<UnitId> {
        self.former_parents.iter().find(|former| day <= former.until).map_or(self.parent, |former| former.parent)
    }

    /// The units among `units` that a name fits and that existed on a day (at any time if no day is given), best match
    /// first, then by name.
    pub(crate) fn fitting(units: Vec<Self>, name: &str, day: Option<Date>) -> Vec<(NameMatch, Self)> {
        let name = nfc(name.trim());
        let there = units.into_iter().filter(|unit| day.is_none_or(|day| unit.existed_on(day)));
        let mut fitting: Vec<_> = there.map(|unit| (unit.fit(&name), unit)).collect();
        fitting.sort_by_cached_key(|(fit, unit)| (*fit, collation_key(&unit.name)));
        fitting
    }

    /// The first of the fitting units; none if the second fits equally well.
    pub(crate) fn best(fitting: &[(NameMatch, Self)]) -> Option<&Self> {
        let (fit, unit) = fitting.first()?;
        fitting.get(1).is_none_or(|(next, _)| next != fit).then_some(unit)
    }

    fn fit(&self, name: &str) -> NameMatch {
        if self.name == name {
            NameMatch::Name
        } else if self.aliases.iter().chain(&self.symbol).any(|alias| alias == name) {
            NameMatch::Alias
        } else {
            NameMatch::Folded
        }
    }

    /// Its name, other names and symbol, folded, as index keys.
    fn folded_names(&self) -> impl Iterator<Item = String> {
        let names = std::iter::once(&self.name).chain(&self.aliases).chain(&self.symbol);
        names.map(|name| folded_name(name)).filter(|name| !name.is_empty())
    }
}

indexes! {|u: &OrganisationUnit|
    by name(name: Name = u.name.as_str());
    by parent(parent: UnitId = u.parent, name: Name = u.name.as_str());
    by folded_name(folded_name: Text = name) for name in u.folded_names();
    by successor(successor: UnitId = unit.copied()) for unit in each_or_nothing(&u.succeeded_by);
}

impl Record for OrganisationUnit {
    const TEXTS: &'static [&'static str] = &["name", "symbol", "aliases"];

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.title("name", &self.name);
        to.optional("symbol", self.symbol.as_deref());
        to.each("aliases", &self.aliases, |alias| alias, "");
    }

    fn called(&self) -> Called {
        Called::by(self.name.as_str())
            .or(self.symbol.as_deref())
            .or_each(&self.aliases)
            .within(self.parent)
            .dated(self.valid_from)
            .current(self.valid_to.is_none())
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![Text(self.name.to_lowercase()), self.valid_from]
    }

    fn references(&self, to: &mut References) {
        to.optional("parent", self.parent);
        for (position, former) in self.former_parents.iter().enumerate() {
            to.optional(format!("former_parents[{position}].parent"), former.parent);
        }
        to.each("succeeded_by", &self.succeeded_by);
        to.optional("ended_by", self.ended_by);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("name", &self.name);
        problems.order("valid_to", self.valid_from, self.valid_to);
        for (position, alias) in self.aliases.iter().enumerate() {
            problems.required(&format!("aliases[{position}]"), alias);
        }
        problems.not_blank("ended_why", self.ended_why.as_deref());
        for (position, pair) in self.former_parents.windows(2).enumerate() {
            if let [earlier, later] = pair
                && later.until <= earlier.until
            {
                let path = format!("former_parents[{}].until", position + 1);
                problems.add(&path, "order", "must come after the one before", "phải sau mốc liền trước");
            }
        }
        let own = Some(UnitId(self.header.id));
        if self.header.rev > 0 && self.parent == own {
            let (text, text_vi) = ("a unit cannot be its own parent", "đơn vị không thể là cấp trên của chính nó");
            problems.add("parent", "own_parent", text, text_vi);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn who_was_above_it_is_told_for_any_day() {
        let [old, new] = [1, 2].map(|number| UnitId(Uuid::from_u128(number)));
        let moved = date(2025, 6, 30);
        let unit = OrganisationUnit {
            parent: Some(new),
            former_parents: vec![FormerParent { parent: Some(old), until: moved }],
            ..OrganisationUnit::named("Phòng", UnitKind::Division)
        };
        assert_eq!(unit.parent_on(moved), Some(old));
        assert_eq!(unit.parent_on(date(2025, 7, 1)), Some(new));
    }

    #[test]
    fn a_unit_exists_from_its_first_day_to_its_last() {
        let unit = OrganisationUnit {
            valid_from: Some(date(2021, 1, 1)),
            valid_to: Some(date(2025, 6, 30)),
            ..OrganisationUnit::named("Sở", UnitKind::Department)
        };
        let there =
            [date(2020, 12, 31), date(2021, 1, 1), date(2025, 6, 30), date(2025, 7, 1)].map(|day| unit.existed_on(day));
        assert_eq!(there, [false, true, true, false]);
        let nearest = [date(2020, 1, 1), date(2022, 2, 2), date(2026, 1, 1)].map(|day| unit.nearest_day(day));
        assert_eq!(nearest, [date(2021, 1, 1), date(2022, 2, 2), date(2025, 6, 30)]);
    }
}
