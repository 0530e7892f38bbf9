//! The page of hits that a search gives: titles, excerpts and the cursor of the next page.

use super::conjunction::ConjunctiveQuery;
use super::excerpt::{excerpts, title};
use super::request::SearchRequest;
use super::resume_point::ResumePoint;
use super::top_k::RankKey;
use crate::error::{CchcError, Result};
use crate::model::{Correction, Hit, MatchKind, SearchPage};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::tables::{RECORDS, record_key};
use crate::storage::Source;

/// A record that was found.
#[derive(Debug)]
pub(super) struct Match {
    pub key: RankKey,
    pub score: u32,
    pub matched: MatchKind,
    /// The query that found it.
    pub query: ConjunctiveQuery,
    /// Where the page ends if this is its last record.
    pub end: ResumePoint,
}

/// Makes the page of matches, of which there is one more than the page holds where there is a next page.
pub(super) fn page(
    source: &dyn Source,
    request: &SearchRequest<'_>,
    matches: &[Match],
    corrections: Vec<Correction>,
) -> Result<SearchPage> {
    let limit = request.limit as usize;
    let last = matches.get(limit).and_then(|_| matches.get(limit - 1));
    let next = last.map(|last| request.cursor_behind(source, &last.end)).transpose()?;
    let hits = matches.iter().take(limit).map(|found| hit(source, found)).collect::<Result<_>>()?;
    Ok(SearchPage { hits, next, corrections })
}

fn hit(source: &dyn Source, found: &Match) -> Result<Hit> {
    let kind = Kind::numbered(found.key.kind)?;
    let lost = || CchcError::Corrupt { reason: format!("a {} that was found is not there: reindex", kind.name) };
    let bytes = source.get(RECORDS, &record_key(kind.number, found.key.row))?.ok_or_else(lost)?;
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
        hit.excerpts = excerpts(texts, &found.query);
    })?;
    Ok(hit)
}
