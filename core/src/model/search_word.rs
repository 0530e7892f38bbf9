//! The search dictionary: what people of a province type, and what it stands for (từ điển tìm kiếm).

use serde::{Deserialize, Serialize};

use super::Header;
use super::record::{Called, IndexKey, Problems, Record, References, Text, indexes, natural_key};
use crate::text::tokenize;

/// The most words of an entry of the search dictionary.
const MOST_WORDS: usize = 8;
/// The most words of a meaning.
const MOST_WORDS_OF_MEANING: usize = 16;
/// The most meanings of an entry.
const MOST_MEANINGS: usize = 8;

/// An entry of the search dictionary (mục từ của từ điển tìm kiếm): an abbreviation, another name or words of little
/// weight that people of a province or users of an app type. Search, suggestions and related procedures use it from the
/// commit on that adds it.
///
/// The library has entries of its own; an entry of the store takes the place of that for the same word.
///
/// ```
/// # let folder = tempfile::tempdir()?;
/// # let store = cchc::Store::open(folder.path().join("a.cchc"))?;
/// use cchc::model::{Procedure, SearchWord};
/// use cchc::query::Search;
///
/// store.procedures().add(Procedure::draft("1.000105", "Báo cáo giải trình nhu cầu sử dụng lao động nước ngoài"))?;
/// store.search_words().add(SearchWord::abbreviation("NNN", "lao động nước ngoài"))?;
/// let page = store.ask(Search::of("nhu cau nnn"))?;
/// assert_eq!(page.hits.len(), 1);
/// assert_eq!(page.understood[0].read_as, "lao động nước ngoài");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SearchWord {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// What people type, 1 to 8 words; small and capital letters are the same, and several words or an abbreviation may
    /// also be typed without marks (từ người dùng gõ). Each word has one entry.
    pub word: String,
    /// What kind of entry it is (loại).
    pub kind: SearchWordKind,
    /// What it stands for as records spell it, likeliest first: 1 to 8 meanings of at most 16 words for an abbreviation
    /// and another name, none for other kinds (nghĩa).
    #[serde(default)]
    pub read_as: Vec<String>,
    /// Where that is laid down or taken from, such as a document (nguồn).
    #[serde(default)]
    pub source: Option<String>,
    /// A note of your own (ghi chú).
    #[serde(default)]
    pub note: Option<String>,
}

/// A kind of entry of the search dictionary (loại mục từ).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SearchWordKind {
    /// Letters that stand for words: `GPXD` for `giấy phép xây dựng` (chữ viết tắt).
    Abbreviation,
    /// What people call a thing that records call otherwise: `sổ đỏ` (tên gọi khác). It is searched as an abbreviation
    /// is.
    OtherName,
    /// Words that say how somebody asks, not what about: `cho em hỏi` (từ ít ý nghĩa). They do not count beside others.
    LittleWeight,
    /// Words that mean what they say: switches off the library's own entry for them (giữ nguyên).
    AsTyped,
}

impl SearchWord {
    /// An abbreviation and what it stands for.
    pub fn abbreviation(word: &str, read_as: &str) -> Self {
        Self { read_as: vec![read_as.to_owned()], ..Self::of(word, SearchWordKind::Abbreviation) }
    }

    /// Another name and what records call it.
    pub fn other_name(word: &str, read_as: &str) -> Self {
        Self { read_as: vec![read_as.to_owned()], ..Self::of(word, SearchWordKind::OtherName) }
    }

    /// An entry without meanings.
    pub fn of(word: &str, kind: SearchWordKind) -> Self {
        Self { header: Header::default(), word: word.to_owned(), kind, read_as: Vec::new(), source: None, note: None }
    }

    /// The word as it is compared: lower case with marks, its words one space apart.
    fn form(&self) -> String {
        forms(&self.word).join(" ")
    }

    fn has_meanings(&self) -> bool {
        matches!(self.kind, SearchWordKind::Abbreviation | SearchWordKind::OtherName)
    }

    fn validate_word(&self, problems: &mut Problems) {
        validate_words("word", &self.word, MOST_WORDS, problems);
    }

    fn validate_meanings(&self, problems: &mut Problems) {
        if self.has_meanings() && self.read_as.is_empty() {
            problems.add("read_as", "required", "say what it stands for", "phải nêu nghĩa");
        }
        if !self.has_meanings() && !self.read_as.is_empty() {
            let text = "words of this kind stand for nothing else: leave it empty";
            problems.add("read_as", "not_empty", text, "loại này không có nghĩa khác: hãy để trống");
        }
        if self.read_as.len() > MOST_MEANINGS {
            let (text, text_vi) =
                (format!("at most {MOST_MEANINGS} meanings"), format!("tối đa {MOST_MEANINGS} nghĩa"));
            problems.add("read_as", "too_many", text, text_vi);
        }
        let word = self.form();
        let meanings: Vec<String> = self.read_as.iter().map(|meaning| forms(meaning).join(" ")).collect();
        for (at, meaning) in meanings.iter().enumerate() {
            let path = format!("read_as[{at}]");
            validate_words(&path, &self.read_as[at], MOST_WORDS_OF_MEANING, problems);
            if *meaning == word && !word.is_empty() {
                problems.add(&path, "same", "it is the word itself", "nghĩa trùng với chính từ đó");
            }
            if meanings[..at].contains(meaning) {
                problems.add(&path, "duplicate", "it is listed twice", "nghĩa này được nêu hai lần");
            }
        }
    }
}

indexes! {|entry: &SearchWord|
    unique word(word: Text = entry.form());
    by kind(kind: SearchWordKind = entry.kind, word: Text = entry.form());
}

impl Record for SearchWord {
    fn called(&self) -> Called {
        Called::by(self.word.as_str())
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![Text(self.form())]
    }

    fn references(&self, _to: &mut References) {}

    fn validate(&self, problems: &mut Problems) {
        self.validate_word(problems);
        self.validate_meanings(problems);
        problems.not_blank("source", self.source.as_deref());
        problems.not_blank("note", self.note.as_deref());
    }
}

/// The words of a text, in lower case with marks.
fn forms(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    tokenize(text, &mut |token| {
        if !token.is_compound {
            found.push(token.form.to_owned());
        }
    });
    found
}

/// Refuses a text that has no words, or more than it may have.
fn validate_words(path: &str, text: &str, most: usize, problems: &mut Problems) {
    match forms(text).len() {
        0 => {
            problems.add(path, "no_words", "must have letters or digits", "phải có chữ hoặc số");
        }
        words if words > most => {
            problems.add(path, "too_long", format!("at most {most} words"), format!("tối đa {most} từ"));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(entry: &SearchWord) -> Vec<(String, String)> {
        let mut problems = Problems::default();
        entry.validate(&mut problems);
        problems.into_vec().into_iter().map(|problem| (problem.path, problem.code)).collect()
    }

    #[test]
    fn every_fault_of_an_entry_is_named() {
        assert!(codes(&SearchWord::abbreviation("GPXD", "giấy phép xây dựng")).is_empty());
        assert!(codes(&SearchWord::of("cho em hỏi", SearchWordKind::LittleWeight)).is_empty());
        let entry = SearchWord {
            read_as: vec!["…".into(), "sổ  Đỏ".into(), "giấy".into(), "GIẤY".into()],
            source: Some(" ".into()),
            ..SearchWord::of("Sổ đỏ", SearchWordKind::OtherName)
        };
        let expected =
            [("read_as[0]", "no_words"), ("read_as[1]", "same"), ("read_as[3]", "duplicate"), ("source", "blank")];
        assert_eq!(codes(&entry), expected.map(|(path, code)| (path.to_owned(), code.to_owned())));
        let long = SearchWord { read_as: vec!["a ".repeat(17); 9], ..SearchWord::of("", SearchWordKind::AsTyped) };
        let found = codes(&long);
        for (path, code) in
            [("word", "no_words"), ("read_as", "not_empty"), ("read_as", "too_many"), ("read_as[8]", "too_long")]
        {
            assert!(found.contains(&(path.to_owned(), code.to_owned())), "{path} {code}: {found:?}");
        }
    }

    #[test]
    fn words_are_compared_in_lower_case_with_marks() {
        let form = |word: &str| SearchWord::abbreviation(word, "x").form();
        assert_eq!(form("  GCN   QSDĐ "), "gcn qsdđ");
        assert_ne!(form("sơ đồ"), form("sổ đỏ"));
    }
}
