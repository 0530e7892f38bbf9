//! Filters: the rows that a search may find, by the indexes of their fields.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;
use uuid::Uuid;

use super::state::SearchState;
use crate::error::{CchcError, Result};
use crate::model::record::{KeyType, Problems};
use crate::model::{IndexQuery, OrganisationUnit, RecordType, Scalar, UnitId};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::read;

/// What the fields of a record must hold, by the name of the field. A record must satisfy all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub(crate) struct Filters {
    /// The value itself.
    pub equal: BTreeMap<String, Scalar>,
    /// One of some values.
    pub any_of: BTreeMap<String, Vec<Scalar>>,
    /// This value or a greater one.
    pub since: BTreeMap<String, Scalar>,
    /// This value or a smaller one.
    pub until: BTreeMap<String, Scalar>,
    /// A unit, or one beneath it.
    pub subtree: BTreeMap<String, UnitId>,
}

/// The most values of which a field may have any.
const MOST_VALUES: usize = 1000;

/// Rows of one kind.
type Rows = HashSet<u64>;

impl Filters {
    /// Whether only values themselves are asked for.
    pub fn are_equalities(&self) -> bool {
        *self == Self { equal: self.equal.clone(), ..Self::default() }
    }

    /// Whether indexes of a kind answer all of it.
    pub fn are_served_by(&self, kind: &Kind) -> bool {
        let named = self.equal.keys().chain(self.any_of.keys()).chain(self.since.keys()).chain(self.until.keys());
        named.into_iter().all(|field| kind.index_of(field).is_some())
            && self.subtree.keys().all(|field| kind.index_of(field).is_some() && names_unit(kind, field))
    }

    /// The rows of a kind that satisfy all of it; `None` where nothing is asked for.
    pub fn rows(&self, state: &SearchState<'_>, kind: &Kind, problems: &mut Problems) -> Result<Option<Rows>> {
        let mut scan = FieldScan { state, kind, problems };
        let mut allowed: Option<Rows> = None;
        let mut narrow = |rows: Rows| {
            allowed = Some(match allowed.take() {
                Some(before) => before.intersection(&rows).copied().collect(),
                None => rows,
            });
        };
        for (field, value) in &self.equal {
            narrow(scan.equal(field, value, &path("filters", field))?);
        }
        for (field, values) in &self.any_of {
            if values.len() > MOST_VALUES {
                let (text, text_vi) =
                    (format!("at most {MOST_VALUES} values"), format!("tối đa {MOST_VALUES} giá trị"));
                scan.problems.add(&path("any_of", field), "too_many", text, text_vi);
                continue;
            }
            let mut rows = Rows::new();
            for (position, value) in values.iter().enumerate() {
                rows.extend(scan.equal(field, value, &format!("{}[{position}]", path("any_of", field)))?);
            }
            narrow(rows);
        }
        for field in self.since.keys().chain(self.until.keys()).collect::<BTreeSet<_>>() {
            narrow(scan.range(field, self.since.get(field), self.until.get(field))?);
        }
        for (field, unit) in &self.subtree {
            narrow(scan.subtree(field, unit.0)?);
        }
        Ok(allowed)
    }
}

/// The path of a field in an argument. What could not name a field is not repeated: it may be anything.
fn path(argument: &str, field: &str) -> String {
    let names_field = field.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
    format!("{argument}.{}", if names_field { field } else { "?" })
}

/// Whether the values of a field are units.
fn names_unit(kind: &Kind, field: &str) -> bool {
    let first = kind.index_of(field).and_then(|index| index.fields.first());
    first.is_some_and(|first| matches!(first.value, KeyType::Reference(OrganisationUnit::NAME)))
}

/// Whether filters take texts in a field: each of the kinds that have an index of it holds texts there. No kind at all
/// stands for every kind that is searched.
pub(crate) fn holds_text(kinds: &[String], field: &str) -> bool {
    let is_meant =
        |kind: &&Kind| kind.is_searched() && (kinds.is_empty() || kinds.iter().any(|name| name == kind.name));
    let fields = KINDS.iter().filter(is_meant).flat_map(Kind::indexed_fields).filter(|known| known.name == field);
    let mut types = fields.map(|field| field.value).peekable();
    types.peek().is_some() && types.all(|it| matches!(it, KeyType::Text | KeyType::Name | KeyType::PersonName))
}

/// Looks up values of fields in the indexes of one kind.
struct FieldScan<'s, 'a> {
    state: &'s SearchState<'a>,
    kind: &'s Kind,
    problems: &'s mut Problems,
}

impl FieldScan<'_, '_> {
    /// The rows that a query finds. What is wrong with the query becomes problems, at the path of each.
    fn rows(&mut self, query: &IndexQuery, path_of: impl Fn(&str) -> String) -> Result<Rows> {
        match read::rows(self.state.source, self.kind, query, self.state.at) {
            Ok(rows) => Ok(rows),
            Err(CchcError::Invalid { problems: found, .. }) => {
                found.into_iter().for_each(|found| {
                    let problem = self.problems.add(&path_of(&found.path), &found.code, found.text, found.text_vi);
                    problem.allowing(found.allowed);
                });
                Ok(Rows::new())
            }
            Err(other) => Err(other),
        }
    }

    fn equal(&mut self, field: &str, value: &Scalar, path: &str) -> Result<Rows> {
        let Some(index) = self.kind.index_of(field) else {
            let (text, text_vi) = ("no index begins with this field", "không có chỉ mục bắt đầu bằng trường này");
            let fields: BTreeSet<&str> = self.kind.indexed_fields().map(|field| field.name).collect();
            self.problems.add(path, "no_index", text, text_vi).allowing(fields);
            return Ok(Rows::new());
        };
        let query = IndexQuery::by(index.name).with(field, value.clone());
        self.rows(&query, |_| path.to_owned())
    }

    fn range(&mut self, field: &str, since: Option<&Scalar>, until: Option<&Scalar>) -> Result<Rows> {
        let given = |bound: Option<&Scalar>| bound.filter(|bound| **bound != Scalar::Nothing).cloned();
        let Some(index) = self.kind.index_of(field) else {
            // Refused, with the indexes that there are.
            let argument = if since.is_some() { "since" } else { "until" };
            return self.equal(field, &Scalar::Nothing, &path(argument, field));
        };
        let query = IndexQuery { since: given(since), until: given(until), ..IndexQuery::by(index.name) };
        let mut rows = self.rows(&query, |bound| path(bound, field))?;
        if query.since.is_none() && query.until.is_some() && !index.sparse {
            // A missing value sorts first, but is no value up to the bound.
            let missing = self.equal(field, &Scalar::Nothing, &path("until", field))?;
            rows.retain(|row| !missing.contains(row));
        }
        Ok(rows)
    }

    fn subtree(&mut self, field: &str, unit: Uuid) -> Result<Rows> {
        let path = path("subtree", field);
        if self.kind.index_of(field).is_some() && !names_unit(self.kind, field) {
            let (text, text_vi) = ("must be a field that names a unit", "phải là trường ghi đơn vị");
            let fields = self.kind.indexed_fields().map(|field| field.name);
            let units: BTreeSet<_> = fields.filter(|field| names_unit(self.kind, field)).collect();
            self.problems.add(&path, "type", text, text_vi).allowing(units);
            return Ok(Rows::new());
        }
        let mut rows = Rows::new();
        for unit in units_beneath(self.state, unit)? {
            rows.extend(self.equal(field, &Scalar::from(UnitId(unit)), &path)?);
        }
        Ok(rows)
    }
}

/// A unit and those beneath it, by their parents in this state.
fn units_beneath(state: &SearchState<'_>, unit: Uuid) -> Result<BTreeSet<Uuid>> {
    let kind = Kind::numbered(OrganisationUnit::NUMBER)?;
    let mut found = BTreeSet::from([unit]);
    let mut open = vec![unit];
    while let Some(unit) = open.pop() {
        let beneath = IndexQuery::by("parent").with("parent", UnitId(unit));
        for row in read::rows(state.source, kind, &beneath, state.at)? {
            if let Some(child) = state.version(kind, row)?.map(|version| version.header.id)
                && found.insert(child)
            {
                open.push(child);
            }
        }
    }
    Ok(found)
}
