//! Facets: how many of the records found have each value of a field.
//!
//! The values come from the index that begins with the field, so no record is read but one for each value, to show it.
//! Where few records are found, they are read instead.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::ControlFlow;

use jiff::civil::Date;
use uuid::Uuid;

use super::state::SearchState;
use super::top_k::RankKey;
use crate::error::Result;
use crate::labels::{kind_vi, values_of};
use crate::model::record::{KeyPart, KeyType, Problems};
use crate::model::{Facet, FacetValue, Scalar};
use crate::records::any_record::Untyped;
use crate::records::catalogue::Kind;
use crate::records::field_values::{each_value, value_of};
use crate::records::ids;
use crate::records::index::IndexShape;

/// The facet of the kinds of record.
const KIND: &str = "kind";
/// The facet of the years of the days by which records are sorted.
const YEAR: &str = "year";
/// The most facets of a search.
const MOST_FACETS: usize = 16;
/// The most values of a facet.
const MAX_VALUES: usize = 100;
/// Of at most so many records the values are read from the records.
const FEW: usize = 200;
/// What a missing value is called.
const MISSING: &str = "không có";

/// Checks names of facets: a field of some kind that has an index, the year, or the kind.
pub(super) fn check_names(names: &[String], kinds: &[&'static Kind], problems: &mut Problems) {
    if names.len() > MOST_FACETS {
        let (text, text_vi) = (format!("at most {MOST_FACETS} facets"), format!("tối đa {MOST_FACETS} cách đếm"));
        problems.add("facets", "too_many", text, text_vi);
        return;
    }
    for (position, name) in names.iter().enumerate() {
        let is_known = name == KIND || name == YEAR || kinds.iter().any(|kind| kind.index_of(name).is_some());
        if !is_known {
            let (text, text_vi) = ("records cannot be counted by this", "không đếm được theo trường này");
            let fields: BTreeSet<&str> =
                kinds.iter().flat_map(|kind| kind.indexed_fields()).map(|field| field.name).collect();
            let allowed = [KIND, YEAR].into_iter().chain(fields.into_iter().filter(|field| *field != YEAR));
            problems.add(&format!("facets[{position}]"), "no_index", text, text_vi).allowing(allowed);
        }
    }
}

/// The facets of the records found. Records of a kind without the field do not count.
pub(super) fn facets(state: &SearchState<'_>, names: &[String], records: &[RankKey]) -> Result<Vec<Facet>> {
    let mut found: BTreeMap<u8, HashSet<u64>> = BTreeMap::new();
    for RankKey { kind, row, .. } in records {
        found.entry(*kind).or_default().insert(*row);
    }
    names.iter().map(|name| facet(state, name, &found)).collect()
}

fn facet(state: &SearchState<'_>, name: &str, found: &BTreeMap<u8, HashSet<u64>>) -> Result<Facet> {
    let mut counted: BTreeMap<Scalar, (usize, Option<KeyType>)> = BTreeMap::new();
    let mut add = |value: Scalar, count: usize, field| counted.entry(value).or_insert((0, field)).0 += count;
    for (kind, rows) in found {
        let kind = Kind::numbered(*kind)?;
        if name == KIND {
            add(Scalar::from(kind.name), rows.len(), None);
            continue;
        }
        let index = if name == YEAR { kind.index_of(kind.day.unwrap_or(YEAR)) } else { kind.index_of(name) };
        let Some((index, field)) = index.and_then(|index| Some((index, index.fields.first()?))) else { continue };
        for (part, count) in count(state, kind, &index, rows)? {
            match part {
                KeyPart::Date(day) if name == YEAR => add(Scalar::from(i64::from(day.year())), count, None),
                part => add(scalar(part), count, Some(field.value)),
            }
        }
    }
    let mut values: Vec<_> = counted.into_iter().collect();
    // A stable sort: of equally frequent values the smaller stays first.
    values.sort_by_key(|(_, (count, _))| Reverse(*count));
    let left_out = values.len().saturating_sub(MAX_VALUES) as i64;
    values.truncate(MAX_VALUES);
    let labelled = |(value, (count, field))| -> Result<FacetValue> {
        Ok(FacetValue { label: label(state, &value, field)?, value, count: count as i64 })
    };
    Ok(Facet { field: name.to_owned(), values: values.into_iter().map(labelled).collect::<Result<_>>()?, left_out })
}

/// How many rows have each value of the first field of an index, or none.
fn count(
    state: &SearchState<'_>,
    kind: &Kind,
    index: &IndexShape,
    rows: &HashSet<u64>,
) -> Result<HashMap<KeyPart, usize>> {
    if rows.len() <= FEW { count_read(state, kind, index, rows) } else { count_indexed(state, kind, index, rows) }
}

/// Counts by reading the records.
fn count_read(
    state: &SearchState<'_>,
    kind: &Kind,
    index: &IndexShape,
    rows: &HashSet<u64>,
) -> Result<HashMap<KeyPart, usize>> {
    let mut counted = HashMap::new();
    for row in rows {
        let keys = record(state, kind, *row)?.keys().into_iter().filter(|(shape, _)| shape.name == index.name);
        let values = keys.flat_map(|(_, keys)| keys).filter_map(|key| key.into_iter().next());
        let mut values: HashSet<KeyPart> = values.collect();
        if values.is_empty() {
            values.insert(KeyPart::Nothing);
        }
        values.into_iter().for_each(|value| *counted.entry(value).or_default() += 1);
    }
    Ok(counted)
}

/// Counts by the entries of the index, and reads one record for each value.
fn count_indexed(
    state: &SearchState<'_>,
    kind: &Kind,
    index: &IndexShape,
    rows: &HashSet<u64>,
) -> Result<HashMap<KeyPart, usize>> {
    let mut of_value: HashMap<Vec<u8>, (usize, u64)> = HashMap::new();
    let (mut value, mut with_value) = (Vec::new(), HashSet::new());
    let mut with_any = HashSet::new();
    each_value(state.source, kind, index, state.at, &mut |next, row| {
        if rows.contains(&row) {
            if next != value {
                value = next.to_vec();
                with_value.clear();
            }
            if with_value.insert(row) {
                with_any.insert(row);
                of_value.entry(next.to_vec()).or_insert((0, row)).0 += 1;
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut counted = HashMap::new();
    for (encoded, (count, row)) in of_value {
        let value = value_of(state.source, &*record(state, kind, row)?, index, &encoded)?;
        *counted.entry(value.unwrap_or(KeyPart::Nothing)).or_default() += count;
    }
    if with_any.len() < rows.len() {
        *counted.entry(KeyPart::Nothing).or_default() += rows.len() - with_any.len();
    }
    Ok(counted)
}

fn record(state: &SearchState<'_>, kind: &Kind, row: u64) -> Result<Untyped> {
    kind.record(&state.found(kind, row)?)
}

fn scalar(part: KeyPart) -> Scalar {
    match part {
        KeyPart::Nothing => Scalar::Nothing,
        KeyPart::Reference(id) => Scalar::Text(id.to_string()),
        KeyPart::Date(date) => Scalar::from(date),
        KeyPart::Number(number) => Scalar::Number(number),
        KeyPart::Text(text) => Scalar::Text(text),
    }
}

/// What people call a value of a field; the kind of a record where there is no field.
fn label(state: &SearchState<'_>, value: &Scalar, field: Option<KeyType>) -> Result<String> {
    let text = match value {
        Scalar::Nothing => return Ok(MISSING.to_owned()),
        Scalar::Number(number) => return Ok(number.to_string()),
        Scalar::Text(text) => text,
    };
    let known = match field {
        None => kind_vi(text).map(str::to_owned),
        Some(KeyType::Choice(is_choice)) => {
            values_of(is_choice).into_iter().find(|(name, _)| name == text).map(|(_, label)| label.to_owned())
        }
        Some(KeyType::Reference(kind)) => name_of(state, kind, text)?,
        Some(KeyType::Date) => text.parse::<Date>().ok().map(|day| day.strftime("%d/%m/%Y").to_string()),
        Some(_) => None,
    };
    Ok(known.unwrap_or_else(|| text.clone()))
}

/// The usual name of a record; `None` where it has none in this state.
fn name_of(state: &SearchState<'_>, kind: &str, id: &str) -> Result<Option<String>> {
    let (Some(kind), Ok(id)) = (Kind::named(kind), Uuid::parse_str(id)) else { return Ok(None) };
    let Some((_, row)) = ids::find(state.source, id)? else { return Ok(None) };
    let Some(version) = state.version(kind, row)?.filter(|version| !version.removed) else { return Ok(None) };
    Ok(kind.record(&version)?.called().names.into_iter().next())
}
