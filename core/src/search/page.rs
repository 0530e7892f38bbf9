//! A page of hits, as callers ask for it.

use std::collections::{BTreeMap, HashSet};

use super::excerpt::{excerpts, title};
use super::find::{Found, Place, find};
use super::library::Library;
use super::pending::Cache;
use super::typed::Typed;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Correction, Hit, IndexQuery, Scalar, SearchPage};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::cursor::{Cursor, OF_ANOTHER_QUERY};
use crate::records::envelope::Envelope;
use crate::records::index_scan::LARGEST_PAGE;
use crate::records::meta::Book;
use crate::records::read;
use crate::records::tables::{RECORDS, record_key};
use crate::storage::Source;

/// What is looked for, where, and how much of it is wanted.
pub(crate) struct Wanted<'a> {
    pub query: &'a str,
    pub kinds: &'a [String],
    pub filters: &'a BTreeMap<String, Scalar>,
    pub limit: u32,
    pub cursor: Option<&'a str>,
}

/// One page of what a search finds.
pub(crate) fn page(source: &dyn Source, book: &Book, cache: Option<&Cache>, wanted: &Wanted<'_>) -> Result<SearchPage> {
    let (found, corrections) = look(source, book, cache, wanted)?;
    let limit = wanted.limit as usize;
    let next = found.get(limit).and_then(|_| found.get(limit - 1));
    let cursor = |last: &Found| Cursor::behind(source, fingerprint(wanted), last.place.encode());
    let next = next.map(cursor).transpose()?.map(|cursor| cursor.encode());
    let hits = found.iter().take(limit).map(|found| hit(source, found)).collect::<Result<_>>()?;
    Ok(SearchPage { hits, next, corrections })
}

/// The records of one page by kind and row alone.
pub(crate) fn ranks(
    source: &dyn Source,
    book: &Book,
    cache: Option<&Cache>,
    wanted: &Wanted<'_>,
) -> Result<Vec<(u8, u64)>> {
    let (found, _) = look(source, book, cache, wanted)?;
    Ok(found.iter().take(wanted.limit as usize).map(|found| (found.standing.kind, found.standing.row)).collect())
}

/// The records of one page and, where there are more, the one after it.
fn look(
    source: &dyn Source,
    book: &Book,
    cache: Option<&Cache>,
    wanted: &Wanted<'_>,
) -> Result<(Vec<Found>, Vec<Correction>)> {
    let typed = Typed::read(wanted.query);
    let mut problems = Problems::default();
    typed.check("query", &mut problems);
    problems.limit(wanted.limit, LARGEST_PAGE);
    let kinds = kinds(wanted.kinds, &mut problems);
    let sections = filtered(source, kinds, wanted, &mut problems)?;
    let read = |cursor| Cursor::read(cursor, source, fingerprint(wanted), &mut problems);
    let last = wanted.cursor.map(read).transpose()?.flatten();
    let place = last.as_ref().map(|last| Place::decode(last));
    if place.as_ref().is_some_and(Option::is_none) {
        refuse_cursor(&mut problems);
    }
    problems.refuse("search")?;
    let library = Library::open(source, book, cache, sections)?;
    let typed = library.settled(typed)?;
    let place = place.flatten();
    if place.as_ref().is_some_and(|place| !place.fits(&typed)) {
        let mut problems = Problems::default();
        refuse_cursor(&mut problems);
        problems.refuse("search")?;
    }
    find(&library, &typed, wanted.limit as usize + 1, place.as_ref())
}

fn refuse_cursor(problems: &mut Problems) {
    let (text, text_vi) = OF_ANOTHER_QUERY;
    problems.add("cursor", "cursor", text, text_vi);
}

/// The kinds of record that are named, or all that can be searched.
pub(super) fn kinds(names: &[String], problems: &mut Problems) -> Vec<&'static Kind> {
    let searched = || KINDS.iter().filter(|kind| kind.searched);
    if names.is_empty() {
        return searched().collect();
    }
    let mut found: Vec<&Kind> = Vec::new();
    for (position, name) in names.iter().enumerate() {
        match searched().find(|kind| kind.name == *name) {
            Some(kind) if found.iter().all(|known| known.number != kind.number) => found.push(kind),
            Some(_) => {}
            None => {
                let (text, text_vi) = (format!("{name} is not searched"), "không tìm kiếm được trong loại này");
                let problem = problems.add(&format!("kinds[{position}]"), "kind", text, text_vi);
                problem.allowing_named(
                    searched()
                        .map(|kind| (kind.name.to_owned(), crate::labels::kind_vi(kind.name).unwrap_or(kind.name))),
                );
            }
        }
    }
    found
}

type Sections = Vec<(&'static Kind, Option<HashSet<u64>>)>;

/// The rows of each kind that the filters allow. Where no kind was named, those that cannot be filtered so are left out.
fn filtered(
    source: &dyn Source,
    kinds: Vec<&'static Kind>,
    wanted: &Wanted<'_>,
    problems: &mut Problems,
) -> Result<Sections> {
    let mut sections = Sections::new();
    let serves = |kind: &Kind, field: &str| {
        kind.searched_by().iter().any(|index| index.fields.first().is_some_and(|first| first.name() == field))
    };
    for kind in kinds {
        if wanted.kinds.is_empty() && !wanted.filters.keys().all(|field| serves(kind, field)) {
            continue;
        }
        let mut only: Option<HashSet<u64>> = None;
        for (field, value) in wanted.filters {
            let query = IndexQuery { filter: [(field.clone(), value.clone())].into(), ..IndexQuery::default() };
            match read::rows(source, kind, &query, None) {
                Ok(rows) => {
                    only = Some(match only {
                        Some(before) => before.intersection(&rows).copied().collect(),
                        None => rows,
                    });
                }
                Err(CchcError::Invalid { problems: found, .. }) => found.into_iter().for_each(|found| {
                    let path = format!("filters.{field}");
                    problems.add(&path, &found.code, found.text, found.text_vi).allowing(found.allowed);
                }),
                Err(other) => return Err(other),
            }
        }
        sections.push((kind, only));
    }
    if sections.is_empty() && problems.is_empty() {
        let (text, text_vi) = ("no kind of record can be filtered so", "không loại bản ghi nào lọc được như vậy");
        problems.add("filters", "no_index", text, text_vi);
    }
    Ok(sections)
}

fn fingerprint(wanted: &Wanted<'_>) -> [u8; 8] {
    Cursor::fingerprint(&(wanted.query, wanted.kinds, wanted.filters))
}

fn hit(source: &dyn Source, found: &Found) -> Result<Hit> {
    let kind = Kind::numbered(found.standing.kind)?;
    let lost = || CchcError::Corrupt { reason: format!("a {} that was found is not there: reindex", kind.name) };
    let bytes = source.get(RECORDS, &record_key(kind.number, found.standing.row))?.ok_or_else(lost)?;
    let envelope = Envelope::decode(&bytes)?;
    let mut hit = Hit {
        kind: kind.name.to_owned(),
        id: envelope.header.id,
        title: String::new(),
        matched: found.matched,
        score: i64::from(found.score),
        excerpts: Vec::new(),
    };
    kind.texts(&envelope, &mut |texts| {
        hit.title = title(texts);
        hit.excerpts = excerpts(texts, &found.way);
    })?;
    Ok(hit)
}
