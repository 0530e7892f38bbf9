//! The deciding document: its number, date and issuer.

use super::super::words::{Words, slice};
use super::super::{dates, legal_basis, number};
use super::sentences::Sentence;
use crate::model::DayOffDecision;
use crate::text::day_vi;

/// How many sentences a document's head takes.
const HEAD: usize = 12;
/// Folded types of the documents that tell of days off, as texts cite them.
const TYPES: &[&str] = &["thong bao", "van ban", "cong van", "quyet dinh", "cong dien"];
/// The words with which names of issuers begin in a head.
const ISSUERS: &[&str] = &["BỘ ", "VĂN PHÒNG ", "ỦY BAN ", "UỶ BAN ", "SỞ ", "THỦ TƯỚNG ", "CHÍNH PHỦ"];

/// Fills in what the text says of itself, or else the first document that it cites.
pub(super) fn read(sentences: &[Sentence], decision: &mut DayOffDecision) {
    if !read_head(sentences, decision) {
        read_citation(sentences, decision);
    }
}

fn read_head(sentences: &[Sentence], decision: &mut DayOffDecision) -> bool {
    let head = || sentences.iter().take(HEAD).map(|sentence| sentence.text.as_str());
    let own_number = |text: &str| {
        let words = Words::of(text);
        let label = (0..words.len()).find(|index| words.written(*index) == "Số" && words.gap(*index + 1).contains(':'));
        let rest = words.after_byte(words.end(label?)).trim_start_matches([':', ' ']).to_owned();
        number::read(&rest).filter(|number| number.number.is_some()).map(|number| number.raw)
    };
    let Some(own) = head().find_map(own_number) else { return false };
    let issued = |text: &str| {
        let words = Words::of(text);
        let date = (0..words.len()).find_map(|at| dates::at(&words, at).filter(|_| words.folded(at + 2) == "thang"))?;
        jiff::civil::Date::new(date.year?, date.month?, date.day?).ok()
    };
    let title = |text: &str| {
        let words = Words::of(text);
        TYPES.iter().find(|name| words.are(name)).map(|_| text.to_owned())
    };
    decision.issued = head().find_map(issued);
    decision.issuer = head().find_map(issuer_in_head);
    let kind = head().find_map(title).map_or_else(|| "Văn bản".to_owned(), |title| sentence_case(&title));
    let day = decision.issued.map(|day| format!(" ngày {}", day_vi(day))).unwrap_or_default();
    let issuer = decision.issuer.as_ref().map(|issuer| format!(" của {issuer}")).unwrap_or_default();
    decision.basis = Some(format!("{kind} số {own}{day}{issuer}"));
    decision.number = Some(own);
    true
}

fn issuer_in_head(text: &str) -> Option<String> {
    let (start, _) = ISSUERS.iter().filter_map(|name| text.find(name).map(|at| (at, name))).min()?;
    let name = slice(text, start, text.len());
    let end = ["CỘNG H", "Số:", "Độc lập", "|", "\t", "   "].iter().filter_map(|mark| name.find(mark)).min();
    let name = slice(name, 0, end.unwrap_or(name.len())).trim_matches([' ', '-', '–', '_', '*']);
    (start == 0 && !name.is_empty()).then(|| name.to_owned())
}

fn sentence_case(title: &str) -> String {
    let lower = title.trim().to_lowercase();
    let mut letters = lower.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn read_citation(sentences: &[Sentence], decision: &mut DayOffDecision) {
    for sentence in sentences {
        let words = Words::of(&sentence.text);
        let cited = (0..words.len()).find(|at| {
            let next = TYPES.iter().find_map(|name| words.phrase_at(*at, name)).map(|count| at + count);
            next.is_some_and(|next| words.folded(next) == "so")
        });
        let Some(at) = cited else { continue };
        let basis = legal_basis::read(words.from(at), sentence.line);
        let Some(symbol) = basis.symbol else { continue };
        let issued = basis.issued_on.and_then(|day| {
            let (year, month, day) = (day.year, day.month?, day.day?);
            jiff::civil::Date::new(year, month, day).ok()
        });
        let kind = sentence_case(basis.document_type.as_deref().unwrap_or("Văn bản"));
        let day = issued.map(|day| format!(" ngày {}", day_vi(day))).unwrap_or_default();
        let issuer = basis.issuer.as_ref().map(|issuer| format!(" của {issuer}")).unwrap_or_default();
        decision.basis = Some(format!("{kind} số {symbol}{day}{issuer}"));
        (decision.number, decision.issued, decision.issuer) = (Some(symbol), issued, basis.issuer);
        return;
    }
}
