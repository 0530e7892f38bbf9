//! A search as callers ask for it, and the check of its arguments.

use super::facet;
use super::filter::Filters;
use super::parse::ParsedQuery;
use super::resume_point::ResumePoint;
use super::searcher::KindFilter;
use super::state::SearchState;
use super::text_fields::TextFields;
use crate::error::Result;
use crate::model::SearchOrder;
use crate::model::record::Problems;
use crate::records::catalogue::{KINDS, Kind};
use crate::records::cursor::{Cursor, OF_ANOTHER_QUERY};
use crate::records::index_scan::LARGEST_PAGE;
use crate::storage::Source;

/// What to look for, where, and how many records to give.
pub(crate) struct SearchRequest<'a> {
    pub query: &'a str,
    pub kinds: &'a [String],
    pub filters: &'a Filters,
    pub fields: &'a [String],
    pub order: SearchOrder,
    pub facets: &'a [String],
    pub limit: u32,
    pub cursor: Option<&'a str>,
}

/// A request without problems.
pub(super) struct CheckedRequest {
    pub query: ParsedQuery,
    pub kinds: Vec<KindFilter>,
    /// The texts to search; every text where there is none.
    pub fields: Option<TextFields>,
    pub order: SearchOrder,
    /// Whether every record found is wanted, not only those of the page.
    pub wants_all: bool,
    pub limit: usize,
    pub resume: Option<ResumePoint>,
}

impl SearchRequest<'_> {
    /// Parses the query, and checks all arguments at once.
    pub(super) fn check(&self, state: &SearchState<'_>) -> Result<CheckedRequest> {
        let mut problems = Problems::default();
        let query = ParsedQuery::parse(self.query);
        query.check("query", &mut problems);
        problems.limit(self.limit, LARGEST_PAGE);
        let kinds = searched_kinds(self.kinds, &mut problems);
        let fields = TextFields::read(self.fields, &kinds, &mut problems);
        facet::check_names(self.facets, &kinds, &mut problems);
        let kinds = self.filtered(state, kinds, &mut problems)?;
        let read = |cursor| Cursor::read(cursor, state.source, self.fingerprint(), &mut problems);
        let last = self.cursor.map(read).transpose()?.flatten();
        let resume = last.as_ref().map(|last| ResumePoint::decode(last));
        if resume.as_ref().is_some_and(Option::is_none) {
            add_foreign_cursor(&mut problems);
        }
        problems.refuse("search")?;
        let wants_all = !self.facets.is_empty() || self.order != SearchOrder::Relevance;
        let (limit, resume) = (self.limit as usize, resume.flatten());
        Ok(CheckedRequest { query, kinds, fields, order: self.order, wants_all, limit, resume })
    }

    /// The cursor of the page behind a resume point.
    pub(super) fn cursor_behind(&self, source: &dyn Source, end: &ResumePoint) -> Result<String> {
        Ok(Cursor::behind(source, self.fingerprint(), end.encode())?.encode())
    }

    /// Identifies the query in cursors. Facets do not change which records are found, or in which order.
    fn fingerprint(&self) -> [u8; 8] {
        let Self { query, kinds, filters, fields, order, .. } = self;
        if filters.are_equalities() && fields.is_empty() && *order == SearchOrder::Relevance {
            // As versions computed it that knew no more.
            return Cursor::fingerprint(&(query, kinds, &filters.equal));
        }
        Cursor::fingerprint(&(query, kinds, filters, fields, order))
    }

    /// The rows of each kind that the filters allow. Where no kind was named, kinds without the filters' indexes are
    /// left out.
    fn filtered(
        &self,
        state: &SearchState<'_>,
        kinds: Vec<&'static Kind>,
        problems: &mut Problems,
    ) -> Result<Vec<KindFilter>> {
        let is_any_known = !kinds.is_empty();
        let mut filtered = Vec::new();
        for kind in kinds {
            if !self.kinds.is_empty() || self.filters.are_served_by(kind) {
                filtered.push((kind, self.filters.rows(state, kind, problems)?));
            }
        }
        // Where no kind is known at all, that is the problem.
        if filtered.is_empty() && is_any_known {
            let (text, text_vi) = ("no kind of record can be filtered so", "không loại bản ghi nào lọc được như vậy");
            problems.add("filters", "no_index", text, text_vi);
        }
        Ok(filtered)
    }
}

fn add_foreign_cursor(problems: &mut Problems) {
    let (text, text_vi) = OF_ANOTHER_QUERY;
    problems.add("cursor", "cursor", text, text_vi);
}

/// The error for a cursor whose words mean something else by now.
pub(super) fn understood_otherwise() -> Result<()> {
    let mut problems = Problems::default();
    let text = "the words are understood otherwise by now: begin again with the first page";
    let text_vi = "các từ nay được hiểu khác: hãy tìm lại từ trang đầu";
    problems.add("cursor", "cursor", text, text_vi);
    problems.refuse("search")
}

/// The kinds of record that are named, each once; all kinds that are searched where none is named.
pub(super) fn searched_kinds(names: &[String], problems: &mut Problems) -> Vec<&'static Kind> {
    let searched = || KINDS.iter().filter(|kind| kind.is_searched());
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
