//! Who was invited to a session, in the order in which lists have them.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::model::{Attendance, IndexQuery, OrganisationUnit, Person, Presence, Record, Session, UnitId};
use crate::query::people::positions_on;
use crate::store::View;
use crate::text::{collation_key, person_key, shown_line};

/// A person on a list.
pub(super) struct ListedPerson {
    pub name: String,
    pub position: String,
    pub unit: String,
    pub attendance: Attendance,
}

impl ListedPerson {
    pub fn came(&self) -> bool {
        self.attendance.presence == Presence::Attended
    }
}

/// The people who were invited to a session: by unit, then by name, as Vietnamese lists have them.
pub(super) fn invited(view: &View<'_>, session: &Session) -> Result<Vec<ListedPerson>> {
    let attendances: Vec<Attendance> = view.all(IndexQuery::by("presence").with("session", session.id()))?;
    let mut units: BTreeMap<UnitId, String> = BTreeMap::new();
    let mut listed = Vec::with_capacity(attendances.len());
    for attendance in attendances {
        let person: Person = view.get(attendance.person)?;
        let held = positions_on(&person, session.held_on);
        let unit = held.iter().find_map(|position| position.unit).or(person.unit);
        let unit = match unit {
            None => String::new(),
            Some(id) => match units.get(&id) {
                Some(name) => name.clone(),
                None => {
                    let name =
                        view.find::<OrganisationUnit>(id)?.map_or_else(String::new, |unit| shown_line(&unit.name));
                    units.insert(id, name.clone());
                    name
                }
            },
        };
        let position = held.first().map(|position| position.title.as_str());
        listed.push(ListedPerson {
            name: shown_line(&person.name),
            position: position.map(shown_line).unwrap_or_default(),
            unit,
            attendance,
        });
    }
    listed.sort_by_cached_key(|person| (person.unit.is_empty(), collation_key(&person.unit), person_key(&person.name)));
    Ok(listed)
}
