//! A search as callers ask for it, and the check of its arguments.

use std::collections::{BTreeMap, HashSet};

use super::parse::ParsedQuery;
use super::resume_point::ResumePoint;
use super::searcher::KindFilter;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{IndexQuery, Scalar};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::cursor::{Cursor, OF_ANOTHER_QUERY};
use crate::records::index_scan::LARGEST_PAGE;
use crate::records::read;
use crate::storage::Source;

/// What to look for, where, and how many records to give.
pub(crate) struct SearchRequest<'a> {
    pub query: &'a str,
    pub kinds: &'a [String],
    pub filters: &'a BTreeMap<String, Scalar>,
    pub limit: u32,
    pub cursor: Option<&'a str>,
}

/// A request without problems.
pub(super) struct CheckedRequest {
    pub query: ParsedQuery,
    pub kinds: Vec<KindFilter>,
    pub limit: usize,
    pub resume: Option<ResumePoint>,
}

impl SearchRequest<'_> {
    /// Parses the query, and checks all arguments at once.
    pub(super) fn check(&self, source: &dyn Source) -> Result<CheckedRequest> {
        let mut problems = Problems::default();
        let query = ParsedQuery::parse(self.query);
        query.check("query", &mut problems);
        problems.limit(self.limit, LARGEST_PAGE);
        let kinds = searched_kinds(self.kinds, &mut problems);
        let kinds = self.filtered(source, kinds, &mut problems)?;
        let read = |cursor| Cursor::read(cursor, source, self.fingerprint(), &mut problems);
        let last = self.cursor.map(read).transpose()?.flatten();
        let resume = last.as_ref().map(|last| ResumePoint::decode(last));
        if resume.as_ref().is_some_and(Option::is_none) {
            add_foreign_cursor(&mut problems);
        }
        problems.refuse("search")?;
        Ok(CheckedRequest { query, kinds, limit: self.limit as usize, resume: resume.flatten() })
    }

    /// The cursor of the page behind a resume point.
    pub(super) fn cursor_behind(&self, source: &dyn Source, end: &ResumePoint) -> Result<String> {
        Ok(Cursor::behind(source, self.fingerprint(), end.encode())?.encode())
    }

    fn fingerprint(&self) -> [u8; 8] {
        Cursor::fingerprint(&(self.query, self.kinds, self.filters))
    }

    /// The rows of each kind that the filters allow. Where no kind was named, kinds without the filters' indexes are
    /// left out.
    fn filtered(
        &self,
        source: &dyn Source,
        kinds: Vec<&'static Kind>,
        problems: &mut Problems,
    ) -> Result<Vec<KindFilter>> {
        let mut filtered = Vec::new();
        let serves = |kind: &Kind, field: &str| {
            kind.searched_by().iter().any(|index| index.fields.first().is_some_and(|first| first.name == field))
        };
        for kind in kinds {
            if self.kinds.is_empty() && !self.filters.keys().all(|field| serves(kind, field)) {
                continue;
            }
            filtered.push((kind, self.allowed_rows(source, kind, problems)?));
        }
        if filtered.is_empty() && problems.is_empty() {
            let (text, text_vi) = ("no kind of record can be filtered so", "không loại bản ghi nào lọc được như vậy");
            problems.add("filters", "no_index", text, text_vi);
        }
        Ok(filtered)
    }

    /// The rows of a kind that all filters allow; `None` where there is no filter.
    fn allowed_rows(
        &self,
        source: &dyn Source,
        kind: &'static Kind,
        problems: &mut Problems,
    ) -> Result<Option<HashSet<u64>>> {
        let mut allowed: Option<HashSet<u64>> = None;
        for (field, value) in self.filters {
            let query = IndexQuery { filter: [(field.clone(), value.clone())].into(), ..IndexQuery::default() };
            match read::rows(source, kind, &query, None) {
                Ok(rows) => {
                    allowed = Some(match allowed {
                        Some(before) => before.intersection(&rows).copied().collect(),
                        None => rows,
                    });
                }
                Err(CchcError::Invalid { problems: found, .. }) => found.into_iter().for_each(|found| {
                    // What could not name a field is not repeated: it may be anything.
                    let names_field = field.bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'_');
                    let path = format!("filters.{}", if names_field { field } else { "?" });
                    problems.add(&path, &found.code, found.text, found.text_vi).allowing(found.allowed);
                }),
                Err(other) => return Err(other),
            }
        }
        Ok(allowed)
    }
}

fn add_foreign_cursor(problems: &mut Problems) {
    let (text, text_vi) = OF_ANOTHER_QUERY;
    problems.add("cursor", "cursor", text, text_vi);
}

/// The error for a cursor of another query.
pub(super) fn foreign_cursor() -> Result<()> {
    let mut problems = Problems::default();
    add_foreign_cursor(&mut problems);
    problems.refuse("search")
}

/// The kinds of record that are named, each once; all kinds that are searched where none is named.
pub(super) fn searched_kinds(names: &[String], problems: &mut Problems) -> Vec<&'static Kind> {
    let searched = || KINDS.iter().filter(|kind| kind.searched);
    if names.is_empty() {
        return searched().collect();
    }
    let mut found: Vec<&Kind> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        match searched().find(|kind| kind.name == *name) {
            Some(kind) if found.iter().all(|known| known.number != kind.number) => found.push(kind),
            Some(_) => {}
            None => {
                let (text, text_vi) = ("this kind is not searched", "không tìm kiếm được trong loại này");
                let problem = problems.add(&format!("kinds[{index}]"), "kind", text, text_vi);
                problem.allowing_named(
                    searched()
                        .map(|kind| (kind.name.to_owned(), crate::labels::kind_vi(kind.name).unwrap_or(kind.name))),
                );
            }
        }
    }
    found
}
