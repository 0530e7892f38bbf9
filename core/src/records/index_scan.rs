//! Resolves a query to a scan: a key range of one index.

use std::ops::Bound;

use super::catalogue::Kind;
use super::cursor::{Cursor, OF_ANOTHER_QUERY};
use super::envelope::Envelope;
use super::ids;
use super::index::{IndexShape, row_of};
use super::keys;
use super::tables::{self, RECORDS};
use crate::error::{CchcError, Result};
use crate::labels;
use crate::model::record::{KeyPart, KeyType, Problems};
use crate::model::{IndexQuery, Scalar};
use crate::storage::{KeyRange, Source, end_of_prefix};

/// The maximum number of records, or search results, in a page.
pub(crate) const LARGEST_PAGE: u32 = 1000;

/// A scan of one index, or of the record table, that answers a query.
pub(crate) struct IndexScan {
    pub kind: u8,
    /// Position of the index in the catalogue; `None` for the order in which records were added.
    pub index: Option<usize>,
    pub table: String,
    unique: bool,
    pub span: KeyRange,
    pub descending: bool,
    pub limit: usize,
    /// Identifies the query in cursors.
    pub fingerprint: [u8; 8],
}

impl IndexScan {
    pub fn resolve(source: &dyn Source, kind: &Kind, query: &IndexQuery) -> Result<Self> {
        let mut problems = Problems::default();
        problems.limit(query.limit, LARGEST_PAGE);
        let chosen = choose(kind, query, &mut problems);
        let bounds = chosen.map(|(_, index)| bounds(source, index, query, &mut problems)).transpose()?;
        let fingerprint = fingerprint(kind.number, chosen.map(|(_, index)| index.name), query);
        let read = |cursor| Cursor::read(cursor, source, fingerprint, &mut problems);
        let last = query.cursor.as_deref().map(read).transpose()?.flatten();
        if !problems.is_empty() {
            return Err(CchcError::refused(&format!("{} query", kind.name), problems));
        }
        let mut span = bounds.unwrap_or_else(|| KeyRange::prefix(&[kind.number]));
        if let Some(last) = last {
            if !span.contains(&last) {
                return Err(no_cursor(kind));
            }
            let after = Bound::Excluded(last);
            if query.descending { span.to = after } else { span.from = after }
        }
        Ok(Self {
            kind: kind.number,
            index: chosen.map(|(position, _)| position),
            table: chosen.map_or_else(|| RECORDS.to_owned(), |(_, index)| tables::index(kind.name, index.name)),
            unique: chosen.is_some_and(|(_, index)| index.unique),
            span,
            descending: query.descending,
            limit: query.limit as usize,
            fingerprint,
        })
    }

    /// A scan of part of an index that is not unique, whether or not queries may name it.
    pub fn of_index(kind: &Kind, index: usize, span: KeyRange) -> Result<Self> {
        let shapes = kind.indexes();
        let shape = shapes.get(index).ok_or_else(|| CchcError::internal("a scan of no index"))?;
        Ok(Self {
            kind: kind.number,
            index: Some(index),
            table: tables::index(kind.name, shape.name),
            unique: false,
            span,
            descending: false,
            limit: usize::MAX,
            fingerprint: [0; 8],
        })
    }

    /// The row an entry of the table leads to.
    pub fn row(&self, key: &[u8], value: &[u8]) -> Result<u64> {
        row_of(self.index.is_some() && self.unique, key, value)
    }

    /// Whether an entry of the record table is only a tombstone. Indexes hold none.
    pub fn is_removed(&self, value: &[u8]) -> Result<bool> {
        Ok(self.index.is_none() && Envelope::is_removed_in(value)?)
    }
}

fn no_cursor(kind: &Kind) -> CchcError {
    let (text, text_vi) = OF_ANOTHER_QUERY;
    CchcError::invalid(&format!("{} query", kind.name), "cursor", "cursor", text, text_vi)
}

/// The index that a query names or needs: its first fields are those of the filter, followed by the field of the range.
fn choose(kind: &Kind, query: &IndexQuery, problems: &mut Problems) -> Option<(usize, IndexShape)> {
    let ranged = query.since.is_some() || query.until.is_some();
    if query.index.is_none() && query.filter.is_empty() && !ranged {
        return None;
    }
    let serves = |index: &IndexShape| {
        let (first, rest) = index.fields.split_at(query.filter.len().min(index.fields.len()));
        first.len() == query.filter.len()
            && first.iter().all(|field| query.filter.contains_key(field.name))
            && !(ranged && rest.is_empty())
    };
    let mut candidates = kind.searched_by().into_iter().enumerate();
    let found = match &query.index {
        None => candidates.find(|(_, index)| serves(index)),
        Some(name) => candidates.find(|(_, index)| index.name == *name).filter(|(_, index)| serves(index)),
    };
    if found.is_none() {
        refuse(kind, query, problems);
    }
    if let Some((_, index)) = found.filter(|(_, index)| index.sparse) {
        for name in query.filter.iter().filter(|(_, value)| **value == Scalar::Nothing).map(|(name, _)| name) {
            problems.add(
                &format!("filter.{name}"),
                "sparse_index",
                format!("records without {name} are not in the index {}", index.name),
                format!("bản ghi không có {name} không nằm trong chỉ mục {}", index.name),
            );
        }
    }
    found
}

/// Says what may be asked instead: of an index that was named its fields, otherwise the indexes.
fn refuse(kind: &Kind, query: &IndexQuery, problems: &mut Problems) {
    let named = kind.searched_by().into_iter().find(|index| query.index.as_deref() == Some(index.name));
    if let Some(index) = named {
        let (name, fields) = (index.name, field_names(&index).join(", "));
        let text = format!("a filter has the first fields of the index {name}, a range the next: {fields}");
        let text_vi = format!("bộ lọc dùng các trường đầu của chỉ mục {name}, khoảng dùng trường kế tiếp: {fields}");
        problems.add("index", "index_fields", text, text_vi).allowing(field_names(&index));
        return;
    }
    let offer = |index: &IndexShape| format!("{} ({})", index.name, field_names(index).join(", "));
    let offered = kind.searched_by().iter().map(offer).collect::<Vec<_>>().join("; ");
    let (path, text, text_vi) = match query.index {
        Some(_) => ("index", "there is no such index", "không có chỉ mục này"),
        None => ("filter", "no index serves this query", "không có chỉ mục cho truy vấn này"),
    };
    problems
        .add(path, "no_index", format!("{text}; there are: {offered}"), format!("{text_vi}; hiện có: {offered}"))
        .allowing(kind.searched_by().iter().map(|index| index.name));
}

fn field_names(index: &IndexShape) -> Vec<&'static str> {
    index.fields.iter().map(|field| field.name).collect()
}

fn bounds(source: &dyn Source, index: IndexShape, query: &IndexQuery, problems: &mut Problems) -> Result<KeyRange> {
    let mut prefix = Vec::new();
    let fixed = query.filter.len();
    for field in &index.fields[..fixed] {
        if let Some(value) = query.filter.get(field.name)
            && !append(source, field.value, value, &format!("filter.{}", field.name), &mut prefix, problems)?
        {
            return Ok(KeyRange::none());
        }
    }
    let mut span = KeyRange::prefix(&prefix);
    let Some(next) = index.fields.get(fixed) else { return Ok(span) };
    if let Some(since) = &query.since {
        let mut from = prefix.clone();
        if !append(source, next.value, since, "since", &mut from, problems)? {
            return Ok(KeyRange::none());
        }
        span.from = Bound::Included(from);
    }
    if let Some(until) = &query.until {
        let mut to = prefix;
        if !append(source, next.value, until, "until", &mut to, problems)? {
            return Ok(KeyRange::none());
        }
        span.to = end_of_prefix(&to);
    }
    Ok(span)
}

/// Appends a value to a key. False if it refers to a record that does not exist, in which case no record matches.
fn append(
    source: &dyn Source,
    field: KeyType,
    value: &Scalar,
    path: &str,
    key: &mut Vec<u8>,
    problems: &mut Problems,
) -> Result<bool> {
    let part = match keys::parse(field, value) {
        Ok(part) => part,
        Err((text, text_vi)) => {
            let problem = problems.add(path, "type", text, text_vi);
            if let KeyType::Choice(is_choice) = field {
                problem.allowing_named(labels::values_of(is_choice));
            }
            return Ok(true);
        }
    };
    let mut row = 0;
    if let KeyPart::Reference(id) = part {
        match ids::find(source, id)? {
            Some((_, found)) => row = found,
            None => return Ok(false),
        }
    }
    keys::encode(field, &part, key, &mut |_| Ok(row))?;
    Ok(true)
}

fn fingerprint(kind: u8, index: Option<&str>, query: &IndexQuery) -> [u8; 8] {
    // By the index's name, which stays; its position need not.
    Cursor::fingerprint(&(kind, index, &query.filter, &query.since, &query.until, query.descending))
}
