//! The page of hits that a search gives: titles, excerpts and the cursor of the next page.

use super::excerpt::{Sought, SoughtTerm, excerpts, title};
use super::facet::facets;
use super::found::{Found, Match};
use super::rank::RankedRecord;
use super::request::SearchRequest;
use super::state::SearchState;
use super::text_fields::TextFields;
use super::understand::{How, Reading};
use crate::error::Result;
use crate::model::{Correction, Hit, MatchKind, SearchPage, Understood};
use crate::records::catalogue::Kind;

/// Makes the page of matches, of which there is one more than the page holds where there is a next page.
pub(super) fn page(
    state: &SearchState<'_>,
    request: &SearchRequest<'_>,
    fields: Option<&TextFields>,
    found: &Found,
) -> Result<SearchPage> {
    let limit = request.limit as usize;
    let last = found.matches.get(limit).and_then(|_| found.matches.get(limit - 1));
    let next = last.map(|last| request.cursor_behind(state.source, &last.end)).transpose()?;
    let shown = found.matches.get(..limit).unwrap_or(&found.matches);
    let mut page = SearchPage { next, ..SearchPage::default() };
    if let Some(all) = &found.all {
        page.total = Some(all.len() as i64);
        page.facets = facets(state, request.facets, all)?;
    }
    for Match { record, .. } in shown {
        let reading = &found.readings[record.reading];
        page.hits.push(hit(state, fields, record, reading)?);
        add_corrections(&mut page.corrections, record, reading);
        add_understood(&mut page.understood, record, reading);
    }
    Ok(page)
}

/// Adds the words that a hit has in another spelling.
fn add_corrections(corrections: &mut Vec<Correction>, record: &RankedRecord, reading: &Reading) {
    for (word, found) in reading.words.iter().zip(&record.found) {
        let Some(other) = found.and_then(|found| word.alternatives.get(found)) else { continue };
        if other.how != How::Spelling {
            continue;
        }
        let typed = &word.word.form;
        let at = corrections.iter().position(|known| known.typed == *typed).unwrap_or_else(|| {
            corrections.push(Correction { typed: typed.clone(), read_as: Vec::new() });
            corrections.len() - 1
        });
        let read_as = &other.shown;
        if !corrections[at].read_as.contains(read_as) {
            corrections[at].read_as.push(read_as.clone());
        }
    }
}

/// Adds what a hit was found by, where it was not typed so.
fn add_understood(understood: &mut Vec<Understood>, record: &RankedRecord, reading: &Reading) {
    let keys = reading.words.iter().zip(&record.found).filter_map(|(word, found)| {
        let other = word.alternatives.get((*found)?).filter(|other| other.how == How::Keyboard)?;
        let typed = word.word.form.clone();
        Some(Understood { typed, read_as: other.shown.clone(), how: crate::model::UnderstoodHow::Keyboard })
    });
    for one in reading.understood.iter().cloned().chain(keys) {
        if !understood.contains(&one) {
            understood.push(one);
        }
    }
}

/// The terms that excerpts mark.
fn sought(record: &RankedRecord, reading: &Reading) -> Sought {
    let is_exact = record.matched == MatchKind::Exact;
    let mut sought = Sought::default();
    let mut numbers: Vec<Option<usize>> = vec![None; reading.words.len()];
    for (at, (word, found)) in reading.words.iter().zip(&record.found).enumerate() {
        if let Some(other) = found.and_then(|found| word.alternatives.get(found)).filter(|_| !word.is_frame) {
            numbers[at] = Some(sought.terms.len());
            let form = is_exact.then(|| word.word.form.clone());
            sought.terms.push(SoughtTerm { term: other.term.clone(), form });
        }
    }
    let pairs = reading.pairs.iter();
    sought.pairs =
        pairs.filter_map(|(left, right, distance)| Some((numbers[*left]?, numbers[*right]?, *distance))).collect();
    sought
}

fn hit(state: &SearchState<'_>, fields: Option<&TextFields>, found: &RankedRecord, reading: &Reading) -> Result<Hit> {
    let kind = Kind::numbered(found.key.kind)?;
    let envelope = state.found(kind, found.key.row)?;
    let mut hit = Hit {
        kind: kind.name.to_owned(),
        id: envelope.header.id,
        title: String::new(),
        matched: found.matched,
        score: i64::from(found.score),
        excerpts: Vec::new(),
    };
    kind.read_texts(&envelope, &mut |texts| {
        hit.title = title(texts);
        let searched: Vec<_> = texts.iter().filter(|text| fields.is_none_or(|fields| fields.admit(text))).collect();
        hit.excerpts = excerpts(&searched, &sought(found, reading));
    })?;
    Ok(hit)
}
