//! The terms of one record: how much each counts, how it is spelt, and where it stands.

use std::collections::BTreeMap;

use super::term_reader::{ReadTerm, TermReader};
use crate::model::RecordText;

/// The occurrences of a term in a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct TermOccurrences {
    /// BM25's share of the term's frequency, 1 to 15: see [`bm25`](crate::search::bm25).
    pub impact: u8,
    /// Its surface forms, each once, sorted.
    pub forms: Vec<Box<str>>,
    /// Its positions in the record, ascending: the number of tokens before it. Texts follow one another, one position
    /// apart.
    pub positions: Vec<u16>,
}

/// The terms of a record, each with its occurrences.
pub(crate) type RecordTerms = BTreeMap<Box<str>, TermOccurrences>;

/// The terms of a record's texts.
pub(crate) fn record_terms(texts: &[RecordText<'_>]) -> RecordTerms {
    let mut terms = RecordTerms::new();
    TermReader::default().read(texts, &mut |words, forms, ReadTerm { term, impact, forms: own, positions }| {
        let forms = own.iter().map(|form| forms.word(*form).into()).collect();
        terms.insert(words.word(term).into(), TermOccurrences { impact, forms, positions: positions.to_vec() });
    });
    terms
}

#[cfg(test)]
mod tests {
    use super::super::term_reader::TITLE_END;
    use super::*;
    use crate::model::Texts;

    fn of(title: &str, body: &str) -> RecordTerms {
        let mut texts = Texts::default();
        texts.title("name", title);
        texts.body("steps", body);
        record_terms(&texts.into_vec())
    }

    #[test]
    fn a_term_in_the_title_counts_for_more_than_many_elsewhere() {
        let impact = |terms: &RecordTerms, term: &str| terms[term].impact;
        let once = of("Cấp giấy phép xây dựng cho công trình, nhà ở riêng lẻ của tổ chức và cá nhân", "hồ sơ");
        let often = of("Thủ tục", &"giấy ".repeat(50));
        assert!(impact(&once, "giay") > impact(&often, "giay"));
        assert!(impact(&often, "giay") > impact(&of("Thủ tục", "nộp giấy tờ tại một cửa"), "giay"));
    }

    #[test]
    fn titles_end_where_their_tokens_do() {
        let mut texts = Texts::default();
        texts.body("field", "đất đai");
        texts.title("code", "1.013236");
        texts.title("name", "Cấp giấy phép");
        let terms = record_terms(&texts.into_vec());
        assert_eq!(terms[TITLE_END].positions, [2, 6]);
        assert_eq!(terms["cap"].positions, [3]);
        assert_eq!(terms["dat"].positions, [7]);
        assert!(!of("", "đất").contains_key(TITLE_END));
    }

    #[test]
    fn every_surface_form_and_every_position_is_noted() {
        let terms = of("Đất đai", "đất, ĐẤT, dat; đạt");
        let occurrences = &terms["dat"];
        assert_eq!(occurrences.forms.iter().map(|form| &**form).collect::<Vec<_>>(), ["dat", "đạt", "đất"]);
        assert_eq!(occurrences.positions, [0, 3, 4, 5, 6]);
    }
}
