//! Queries on people over time: the positions of a person on a day, the holders of a position.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::{CchcError, Result};
use crate::model::{HeldPosition, IndexQuery, OrganisationUnit, Person, PersonId, Record, UnitId};
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::{folded_name, person_key};

/// Returns the unit and positions of a person on a day, from their recorded positions; if none are recorded, from their
/// current unit and position.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonOnDay {
    /// The person.
    pub person: PersonId,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

/// The unit and positions of a person on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonAt {
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The day.
    pub on: Date,
    /// Whether they were in the agency on that day.
    pub active: bool,
    /// Their unit, if it is known.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The name of the unit.
    #[serde(default)]
    pub unit_name: Option<String>,
    /// Their position, if it is known; of several, the one taken up last.
    #[serde(default)]
    pub title: Option<String>,
    /// All positions they held on that day, the one taken up last first.
    pub positions: Vec<HeldPosition>,
}

impl Query for PersonOnDay {
    type Answer = PersonAt;
    const NAME: &'static str = "people.at";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<PersonAt> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let person: Person = view.get(self.person)?;
        let positions = positions_on(&person, on);
        let latest = positions.first();
        let unit = latest.and_then(|held| held.unit);
        let unit_name = unit.map(|unit| view.get::<OrganisationUnit>(unit)).transpose()?.map(|unit| unit.name);
        let title = latest.map(|held| held.title.clone()).filter(|title| !title.is_empty());
        Ok(PersonAt {
            person: self.person,
            active: is_active(&person, on),
            name: person.name,
            on,
            unit,
            unit_name,
            title,
            positions,
        })
    }
}

/// Returns who held a position on a day, by its title with or without marks.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldersOfPosition {
    /// The title: "Chánh Văn phòng". Not blank.
    pub title: String,
    /// The unit it is held in; any unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The day; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

/// A person who held a position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Holder {
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// The position.
    pub held: HeldPosition,
}

impl Query for HoldersOfPosition {
    type Answer = Vec<Holder>;
    const NAME: &'static str = "people.holding";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<Holder>> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let title = folded_name(&self.title);
        if title.is_empty() {
            return Err(CchcError::invalid(
                Self::NAME,
                "title",
                "required",
                "must not be empty",
                "không được để trống",
            ));
        }
        let people: Vec<Person> = view.all(IndexQuery::by("folded_title").with("folded_title", title.as_str()))?;
        let mut holders = Vec::new();
        for person in people {
            let asked_for = |held: &HeldPosition| {
                folded_name(&held.title) == title && self.unit.is_none_or(|unit| held.unit == Some(unit))
            };
            if let Some(held) = positions_on(&person, on).into_iter().find(asked_for) {
                holders.push(Holder { person: person.id(), name: person.name, held });
            }
        }
        holders.sort_by_cached_key(|holder| person_key(&holder.name));
        Ok(holders)
    }
}

/// The positions a person held on a day, the one taken up last first. If no positions are recorded, the current unit
/// and position count for their whole time in the agency.
pub(crate) fn positions_on(person: &Person, on: Date) -> Vec<HeldPosition> {
    if person.positions.is_empty() {
        let present = HeldPosition {
            title: person.position.clone().unwrap_or_default(),
            unit: person.unit,
            from: person.active_from,
            to: person.active_to,
            decision: None,
        };
        let is_known = present.unit.is_some() || person.position.is_some();
        return Some(present).filter(|_| is_known && is_active(person, on)).into_iter().collect();
    }
    let mut held: Vec<HeldPosition> = person.positions.iter().filter(|held| held.held_on(on)).cloned().collect();
    held.sort_by_key(|held| std::cmp::Reverse(held.from));
    held
}

fn is_active(person: &Person, on: Date) -> bool {
    person.active_from.is_none_or(|from| from <= on) && person.active_to.is_none_or(|to| on <= to)
}
