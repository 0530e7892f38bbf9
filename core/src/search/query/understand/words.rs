//! The words that the library knows beforehand: question frames, and abbreviations and other names with what they mean.
//! `core/data/search_words.json` lists them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

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
pub(super) struct KnownWord {
    pub term: String,
    pub form: String,
}

impl KnownWord {
    /// The words of a text.
    pub fn all_of(text: &str) -> Vec<Self> {
        let mut found = Vec::new();
        tokenize(text, &mut |token| {
            if !token.is_compound {
                found.push(Self { term: token.term.to_owned(), form: token.form.to_owned() });
            }
        });
        found
    }

    /// Whether a typed word may stand for it: with the same marks, or without any.
    fn is_typed_as(&self, term: &str, form: &str) -> bool {
        self.term == term && (self.form == form || form == term)
    }
}

/// Another name of something, as words, and what it is read as.
pub(super) struct OtherName {
    pub words: Vec<KnownWord>,
    pub read_as: Vec<String>,
}

/// The words known beforehand, by the term of the first.
#[derive(Default)]
pub(super) struct KnownWords {
    frames: BTreeMap<String, Vec<Vec<KnownWord>>>,
    unmarked: BTreeSet<String>,
    connectives: BTreeSet<String>,
    names: BTreeMap<String, Vec<OtherName>>,
}

static KNOWN: LazyLock<KnownWords> = LazyLock::new(|| {
    let mut known = KnownWords::default();
    let Ok(file) = serde_json::from_str::<File>(include_str!("../../../../data/search_words.json")) else {
        return known;
    };
    for phrase in file.frames.phrases.iter().chain(&file.frames.words) {
        let words = KnownWord::all_of(phrase);
        if let Some(first) = words.first() {
            known.frames.entry(first.term.clone()).or_default().push(words);
        }
    }
    known.connectives = file.frames.connectives;
    known.unmarked = file.frames.unmarked_words;
    for Synonym { words, read_as } in file.synonyms {
        for name in words {
            let words = KnownWord::all_of(&name);
            if let Some(first) = words.first() {
                let name = OtherName { words: words.clone(), read_as: read_as.clone() };
                known.names.entry(first.term.clone()).or_default().push(name);
            }
        }
    }
    known
});

/// A typed word: its term, and its form.
type Typed<'a> = (&'a str, &'a str);

/// How many of the typed words, from the first on, are a question frame; 0 where they are none.
pub(super) fn frame_length(typed: &[Typed<'_>]) -> usize {
    let Some((first, _)) = typed.first() else { return 0 };
    let frames = KNOWN.frames.get(*first).into_iter().flatten();
    let fitting = frames.filter(|words| match words.as_slice() {
        [word] => {
            typed.first().is_some_and(|(term, form)| {
                word.form == *form && (*form != *term || word.form == word.term || KNOWN.unmarked.contains(*term))
            }) || (KNOWN.unmarked.contains(*first) && typed[0].1 == *first)
        }
        words => begins_with(typed, words),
    });
    fitting.map(Vec::len).max().unwrap_or_default()
}

/// Whether a typed word belongs to a question frame beside it.
pub(super) fn is_connective(form: &str) -> bool {
    KNOWN.connectives.contains(form)
}

/// The other names that the typed words begin with, longest first.
pub(super) fn other_names(typed: &[Typed<'_>]) -> Vec<&'static OtherName> {
    let Some((first, _)) = typed.first() else { return Vec::new() };
    let names = KNOWN.names.get(*first).into_iter().flatten();
    let mut found: Vec<_> = names.filter(|name| begins_with(typed, &name.words)).collect();
    found.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
    found
}

fn begins_with(typed: &[Typed<'_>], words: &[KnownWord]) -> bool {
    typed.len() >= words.len() && typed.iter().zip(words).all(|((term, form), word)| word.is_typed_as(term, form))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &str) -> usize {
        let words = KnownWord::all_of(text);
        frame_length(&words.iter().map(|word| (&*word.term, &*word.form)).collect::<Vec<_>>())
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
            other_names(&typed).first().map(|name| name.read_as[0].as_str())
        };
        assert_eq!(read("GPXD"), Some("giấy phép xây dựng"));
        assert_eq!(read("so do"), Some("giấy chứng nhận quyền sử dụng đất"));
        assert_eq!(read("sơ đồ"), None);
        assert_eq!(read("qsdđ"), Some("quyền sử dụng đất"));
    }
}
