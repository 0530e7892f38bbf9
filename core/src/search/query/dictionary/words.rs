//! The words that are known beforehand: question frames, and abbreviations and other names with what they mean.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use super::super::parse::{TypedWord, typed_words};
use crate::model::{SearchWord, SearchWordKind};
use crate::text::tokenize;

#[derive(Deserialize)]
struct File {
    frames: Frames,
    synonyms: Vec<Synonym>,
}

#[derive(Deserialize)]
struct Frames {
    phrases: Vec<String>,
    words: Vec<String>,
    connectives: BTreeSet<String>,
    unmarked_words: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Synonym {
    words: Vec<String>,
    read_as: Vec<String>,
}

/// A word as it is compared: its term, and its form with marks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) struct KnownWord {
    pub term: String,
    pub form: String,
}

impl KnownWord {
    /// The words of a text, of a number with joiners its parts.
    pub fn all_of(text: &str) -> Vec<Self> {
        let mut found = Vec::new();
        tokenize(text, &mut |token| {
            if !token.is_compound {
                found.push(Self { term: token.term.to_owned(), form: token.form.to_owned() });
            }
        });
        found
    }

    /// The words of an entry, a number with joiners as one: `DVC4.0`, `15/2020`.
    pub fn of_entry(text: &str) -> Vec<Self> {
        typed_words(text).into_iter().map(|TypedWord { term, form, .. }| Self { term, form }).collect()
    }

    /// Whether a typed word may stand for it: with the same marks, or without any.
    fn is_typed_as(&self, term: &str, form: &str) -> bool {
        self.term == term && (self.form == form || form == term)
    }
}

/// Another name of something, as words, and what it is read as.
#[derive(Clone)]
pub(in super::super) struct OtherName {
    pub words: Vec<KnownWord>,
    pub read_as: Vec<String>,
}

/// The words known beforehand, by the term of the first.
#[derive(Default, Clone)]
pub(crate) struct Dictionary {
    frames: BTreeMap<String, Vec<Vec<KnownWord>>>,
    unmarked: BTreeSet<String>,
    connectives: BTreeSet<String>,
    names: BTreeMap<String, Vec<OtherName>>,
    /// Single words that mean what they say.
    as_typed: BTreeSet<String>,
    /// Words of entries that are numbers with joiners.
    numbers: BTreeSet<String>,
}

static BUILT_IN: LazyLock<Arc<Dictionary>> = LazyLock::new(|| {
    let mut known = Dictionary::default();
    let Ok(file) = serde_json::from_str::<File>(include_str!("../../../../data/search_words.json")) else {
        return Arc::new(known);
    };
    for phrase in file.frames.phrases.iter().chain(&file.frames.words) {
        known.add_frame(KnownWord::all_of(phrase));
    }
    known.connectives = file.frames.connectives;
    known.unmarked = file.frames.unmarked_words;
    for Synonym { words, read_as } in file.synonyms {
        for name in words {
            known.add_name(OtherName { words: KnownWord::all_of(&name), read_as: read_as.clone() });
        }
    }
    Arc::new(known)
});

/// A typed word: its term, and its form.
type Typed<'a> = (&'a str, &'a str);

impl Dictionary {
    /// The library's own words.
    pub fn built_in() -> Arc<Self> {
        Arc::clone(&BUILT_IN)
    }

    /// The library's own words and the entries of a store, each in place of the library's for the same word.
    pub fn with_entries(entries: &[SearchWord]) -> Self {
        let mut known = Self::clone(&BUILT_IN);
        for entry in entries {
            known.remove(&KnownWord::of_entry(&entry.word));
        }
        for SearchWord { word, kind, read_as, .. } in entries {
            let words = KnownWord::of_entry(word);
            let numbers = typed_words(word).into_iter().filter(|word| !word.parts.is_empty());
            known.numbers.extend(numbers.map(|word| word.term));
            match kind {
                SearchWordKind::Abbreviation | SearchWordKind::OtherName => {
                    known.add_name(OtherName { words, read_as: read_as.clone() });
                }
                SearchWordKind::LittleWeight => known.add_frame(words),
                SearchWordKind::AsTyped => {
                    if let [word] = words.as_slice() {
                        known.as_typed.insert(word.form.clone());
                    }
                }
            }
        }
        known
    }

    fn add_frame(&mut self, words: Vec<KnownWord>) {
        if let Some(first) = words.first() {
            self.frames.entry(first.term.clone()).or_default().push(words);
        }
    }

    fn add_name(&mut self, name: OtherName) {
        if let Some(first) = name.words.first() {
            self.names.entry(first.term.clone()).or_default().push(name);
        }
    }

    fn remove(&mut self, words: &[KnownWord]) {
        let Some(first) = words.first() else { return };
        if let Some(frames) = self.frames.get_mut(&first.term) {
            frames.retain(|frame| frame != words);
        }
        if let Some(names) = self.names.get_mut(&first.term) {
            names.retain(|name| name.words != words);
        }
        if let [word] = words {
            self.connectives.remove(&word.form);
            self.unmarked.remove(&word.form);
        }
    }

    /// Whether some typed words are an entry, or were switched off.
    pub fn knows(&self, typed: &[Typed<'_>]) -> bool {
        !self.other_names(typed).is_empty()
            || self.frame_length(typed) > 0
            || typed.first().is_some_and(|(_, form)| self.as_typed.contains(*form))
    }

    /// How many of the typed words, from the first on, are a question frame; 0 where they are none.
    pub fn frame_length(&self, typed: &[Typed<'_>]) -> usize {
        let Some((first, _)) = typed.first() else { return 0 };
        let frames = self.frames.get(*first).into_iter().flatten();
        let fitting = frames.filter(|words| match words.as_slice() {
            [word] => {
                typed.first().is_some_and(|(term, form)| {
                    word.form == *form && (*form != *term || word.form == word.term || self.unmarked.contains(*term))
                }) || (self.unmarked.contains(*first) && typed[0].1 == *first)
            }
            words => begins_with(typed, words),
        });
        fitting.map(Vec::len).max().unwrap_or_default()
    }

    /// Whether a number with joiners is a word of an entry.
    pub fn has_number(&self, term: &str) -> bool {
        self.numbers.contains(term)
    }

    /// Whether a typed word belongs to a question frame beside it.
    pub fn is_connective(&self, form: &str) -> bool {
        self.connectives.contains(form)
    }

    /// The other names that the typed words begin with, longest first.
    pub fn other_names(&self, typed: &[Typed<'_>]) -> Vec<&OtherName> {
        let Some((first, _)) = typed.first() else { return Vec::new() };
        let names = self.names.get(*first).into_iter().flatten();
        let mut found: Vec<_> = names.filter(|name| begins_with(typed, &name.words)).collect();
        found.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
        found
    }
}

fn begins_with(typed: &[Typed<'_>], words: &[KnownWord]) -> bool {
    typed.len() >= words.len() && typed.iter().zip(words).all(|((term, form), word)| word.is_typed_as(term, form))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &str) -> usize {
        let words = KnownWord::all_of(text);
        Dictionary::built_in().frame_length(&words.iter().map(|word| (&*word.term, &*word.form)).collect::<Vec<_>>())
    }

    #[test]
    fn frames_are_told_from_what_is_asked_about() {
        assert_eq!(frame("cho em hỏi thủ tục"), 3);
        assert_eq!(frame("cho e hoi"), 3);
        assert_eq!(frame("làm như thế nào ạ"), 4);
        assert_eq!(frame("muốn đăng ký"), 1);
        for text in ["thi công", "thế chấp", "việc làm", "trợ giúp", "hàng không", "hướng dẫn viên", "chuẩn bị đầu tư"]
        {
            assert_eq!(frame(text), 0, "{text}");
        }
        for text in ["hoi dong", "minh", "vay von", "la", "toi", "co cong", "bao hiem xa hoi"] {
            assert_eq!(frame(text), 0, "{text}");
        }
        // "căn" and "cần" are written alike.
        assert_eq!(frame("can cuoc"), 0);
        assert_eq!(frame("sao y bản chính"), 0);
    }

    #[test]
    fn other_names_are_known_with_marks_and_without() {
        let read = |text: &str| {
            let words = KnownWord::all_of(text);
            let typed: Vec<_> = words.iter().map(|word| (&*word.term, &*word.form)).collect();
            Dictionary::built_in().other_names(&typed).first().map(|name| name.read_as[0].clone())
        };
        assert_eq!(read("GPXD").as_deref(), Some("giấy phép xây dựng"));
        assert_eq!(read("so do").as_deref(), Some("giấy chứng nhận quyền sử dụng đất"));
        assert_eq!(read("sơ đồ"), None);
        assert_eq!(read("qsdđ").as_deref(), Some("quyền sử dụng đất"));
    }

    #[test]
    fn entries_of_a_store_take_the_place_of_the_librarys() {
        let entry = |word: &str, kind| SearchWord::of(word, kind);
        let known = Dictionary::with_entries(&[
            SearchWord::abbreviation("gpxd", "giấy phép xả thải"),
            entry("Sổ đỏ", SearchWordKind::AsTyped),
            entry("anh ơi dùm", SearchWordKind::LittleWeight),
            entry("à", SearchWordKind::AsTyped),
        ]);
        let words = |text: &str| KnownWord::all_of(text);
        let names = |text: &str| {
            let words = words(text);
            let typed: Vec<_> = words.iter().map(|word| (&*word.term, &*word.form)).collect();
            (known.other_names(&typed).first().map(|name| name.read_as[0].clone()), known.frame_length(&typed))
        };
        assert_eq!(names("GPXD").0.as_deref(), Some("giấy phép xả thải"));
        assert_eq!(names("sổ đỏ").0, None);
        assert_eq!(names("so do").0, None);
        assert_eq!(names("sổ hồng").0.as_deref(), Some("giấy chứng nhận quyền sử dụng đất"));
        assert_eq!(names("anh oi dum").1, 3);
        assert_eq!((names("à").1, names("ạ").1), (0, 1));
    }
}
