//! Legal bases (căn cứ): the documents that a sentence of the preamble cites, with type, number, date, issuer, subject.
//!
//! `openings` recognises sentences that cite ("Căn cứ …"), `parts` splits a sentence into one fragment for each
//! document, `citation` parses a fragment, `issuer` finds the end of the issuer's name.

mod citation;
mod issuer;
mod openings;
mod parts;
#[cfg(test)]
mod tests;

use super::words::Words;
use crate::model::LegalBasis;

pub(super) use openings::{is_bare_citation, is_basis, is_label};

/// Reads the bases of a sentence: "Căn cứ Quyết định số …; Kế hoạch số … và Công văn số …". Each has its own part of
/// the sentence; the parts together hold every word of it.
pub(super) fn read_all(raw: &str, line: u32) -> Vec<LegalBasis> {
    let mut bases: Vec<LegalBasis> = Vec::new();
    let mut proposer = None;
    let mut group: Option<String> = None;
    for part in parts::split(raw) {
        let words = Words::of(part.text);
        let before = bases.last();
        let mut basis = citation::read(&words, part.text, before.filter(|_| part.shares_type));
        let further = proposer.as_ref().and_then(|_| openings::further_proposer(&words));
        let own = openings::proposer(&words).or(further);
        match own {
            Some(name) => proposer = Some(name.to_owned()),
            None if part.opens => proposer = None,
            None => {}
        }
        if basis.issuer.is_none() && basis.symbol.is_some() && (part.is_joined || own.is_some()) {
            basis.issuer.clone_from(&proposer);
        }
        if part.opens {
            group = citation::group_issuer(&words).map(str::to_owned);
        }
        if basis.issuer.is_none() && basis.symbol.is_some() {
            basis.issuer.clone_from(&group);
        }
        basis.line = line;
        if part.is_joined {
            share_issuer(&mut bases, &basis);
        }
        bases.push(basis);
    }
    bases
}

/// Reads one citation, as a title or an attachment gives it. Whatever is not recognised stays in its text as written.
pub(super) fn read(raw: &str, line: u32) -> LegalBasis {
    LegalBasis { line, ..citation::read(&Words::of(raw), raw, None) }
}

/// What was written for a symbol that is broken or goes on in a way that is not understood.
pub(super) fn doubtful_symbol(raw: &str) -> Option<String> {
    citation::doubtful_symbol(&Words::of(raw))
}

/// "Quyết định số 1/QĐ-UBND ngày … và Quyết định số 2/QĐ-UBND ngày … của UBND tỉnh": documents with one symbol that are
/// joined have one issuer.
fn share_issuer(before: &mut [LegalBasis], last: &LegalBasis) {
    let body = |basis: &LegalBasis| basis.symbol.as_deref().and_then(symbol_alone).map(str::to_owned);
    let Some(shared) = body(last).filter(|_| last.issuer.is_some()) else { return };
    for basis in before.iter_mut().rev() {
        if basis.issuer.is_some() || basis.subject.is_some() || body(basis).as_ref() != Some(&shared) {
            return;
        }
        basis.issuer.clone_from(&last.issuer);
    }
}

/// What follows the number in "12/QĐ-UBND".
fn symbol_alone(symbol: &str) -> Option<&str> {
    let start = symbol.find(char::is_alphabetic)?;
    symbol.get(start..)
}
