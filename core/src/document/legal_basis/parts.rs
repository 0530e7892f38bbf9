//! Splits a sentence that cites several documents into one fragment for each.

use crate::document::document_type;
use crate::document::words::{Words, slice};

use super::{citation, issuer, openings};

/// One basis's part of a sentence.
#[derive(Debug)]
pub(super) struct CitationFragment<'t> {
    pub text: &'t str,
    /// Whether a comma or "và" joins it to the part before.
    pub is_joined: bool,
    /// Whether it begins like a sentence of its own: "Căn cứ …", "Theo đề nghị của …".
    pub opens: bool,
    /// Whether it gives only a number, of the type that the part before names: "… và số 15/QĐ-UBND".
    pub shares_type: bool,
}

/// What begins at a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FragmentStart {
    /// "Căn cứ …", "Theo đề nghị của …".
    Opening,
    /// "Quyết định số 12/QĐ-UBND", "các Quyết định …".
    Document,
    /// "Luật Thanh tra".
    Act,
    /// "số 15/QĐ-UBND".
    NumberAlone,
}

/// What has been read of the part that is open.
#[derive(Debug, Clone, Copy, Default)]
struct OpenFragment {
    is_document: bool,
    is_act: bool,
    /// The act is complete: its date or number was read.
    is_act_complete: bool,
    /// What follows tells which acts amended it, or which acts it amends.
    amends: bool,
    /// What the document is about has begun.
    in_subject: bool,
    /// What it is about cites another document: a comma after that may go on citing there.
    cites_inside: bool,
}

/// Takes a sentence apart. When in doubt it stays whole.
pub(super) fn split(raw: &str) -> Vec<CitationFragment<'_>> {
    let words = Words::of(raw);
    let enclosed = enclosed(raw, &words);
    let mut parts = Vec::new();
    let (mut from, mut joined, mut opens, mut shares_type) = (0, false, true, false);
    let mut open = OpenFragment::default();
    let mut index = 0;
    while index < words.len() {
        let is_free = !enclosed.get(index).copied().unwrap_or(false);
        let boundary = (index > 0 && is_free).then(|| boundary(&words, index, open)).flatten();
        if let Some(next) = boundary {
            // "và" belongs to the part that it opens.
            parts.push(CitationFragment {
                text: slice(raw, from, words.start(index)).trim(),
                is_joined: joined,
                opens,
                shares_type,
            });
            from = words.start(index);
            joined = next.is_weak;
            opens = next.start == Some(FragmentStart::Opening);
            shares_type = next.start == Some(FragmentStart::NumberAlone);
            open = OpenFragment::default();
        }
        look(&words, index, &mut open);
        index += 1;
    }
    parts.push(CitationFragment { text: slice(raw, from, raw.len()).trim(), is_joined: joined, opens, shares_type });
    parts
}

struct Boundary {
    is_weak: bool,
    start: Option<FragmentStart>,
}

/// Whether another basis begins at a word.
fn boundary(words: &Words<'_>, index: usize, open: OpenFragment) -> Option<Boundary> {
    let gap = words.gap(index);
    let is_and = matches!(words.written(index), "và" | "cùng");
    let at = if is_and { index + 1 } else { index };
    if gap.contains(';') {
        let start = start_at(words, at);
        let is_capital = words.written(at).starts_with(char::is_uppercase);
        let is_other = is_capital || is_other_ground(words, at);
        return (start.is_some() || is_other).then_some(Boundary { is_weak: false, start });
    }
    let is_stop = gap.contains(". ") || gap.contains(".\u{A0}");
    if !is_stop && !is_and && !gap.contains([',', ':']) {
        return None;
    }
    let start = start_at(words, at)?;
    let is_capital = words.written(at).starts_with(char::is_uppercase);
    let begins = match start {
        FragmentStart::Opening => is_capital || words.phrase_at(at, "can cu").is_some(),
        _ if gap.contains(':') => false,
        FragmentStart::Document => is_stop || !open.cites_inside,
        FragmentStart::NumberAlone => open.is_document && !open.cites_inside,
        // "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B" names several laws as one.
        FragmentStart::Act => open.is_act && !open.amends,
    };
    begins.then_some(Boundary { is_weak: !is_stop, start: Some(start) })
}

fn start_at(words: &Words<'_>, index: usize) -> Option<FragmentStart> {
    if openings::opening_at(words, index).is_some() {
        return Some(FragmentStart::Opening);
    }
    let at = index + usize::from(matches!(words.folded(index), "cac" | "noi" | "tai" | "theo"));
    if openings::is_act(words, at) {
        return Some(FragmentStart::Act);
    }
    if let Some(count) = citation::document_at(words, at) {
        return (at > index || citation::number_after(words, at + count).is_some()).then_some(FragmentStart::Document);
    }
    let is_number = words.folded(index) == "so" && citation::number_at(words, index).is_some();
    is_number.then_some(FragmentStart::NumberAlone)
}

/// What else a plan rests on, in small letters after a semicolon.
fn is_other_ground(words: &Words<'_>, index: usize) -> bool {
    const GROUNDS: &[&str] = &[
        "chuc nang",
        "nhiem vu",
        "tinh hinh",
        "nhu cau",
        "y kien",
        "chi dao",
        "yeu cau",
        "dieu kien",
        "de nghi",
        "ket qua",
        "ket luan",
        "theo",
        "can cu",
        "thuc hien",
        "xet",
        "tren co so",
        "de",
        "nham",
        "cac",
        "cong van",
    ];
    GROUNDS.iter().any(|ground| words.phrase_at(index, ground).is_some())
}

/// Notes what a word tells of the part that it stands in.
fn look(words: &Words<'_>, index: usize, open: &mut OpenFragment) {
    if open.is_act {
        let is_amended = words.phrase_at(index, "duoc sua doi").is_some();
        if words.phrase_at(index, "sua doi").is_some() || is_amended {
            // After a complete act, the rest of the sentence says what amended it.
            open.amends = true;
        } else if words.folded(index) == "ngay" || citation::number_at(words, index).is_some() {
            open.amends &= open.is_act_complete;
            open.is_act_complete = true;
        }
        return;
    }
    if open.is_document {
        if open.in_subject {
            let cited = document_type::cited_at(words, index);
            open.cites_inside |= cited.is_some_and(|count| citation::number_after(words, index + count).is_some());
        } else {
            open.in_subject = issuer::is_subject_start(words, index);
        }
        return;
    }
    if openings::is_act(words, index) {
        open.is_act = true;
    } else if document_type::cited_at(words, index).is_some() || citation::number_at(words, index).is_some() {
        open.is_document = true;
    }
}

/// Which words stand in quotes or brackets.
fn enclosed(raw: &str, words: &Words<'_>) -> Vec<bool> {
    let mut enclosed = Vec::with_capacity(words.len());
    let (mut brackets, mut quotes, mut straight) = (0_u32, 0_u32, false);
    let mut letters = raw.char_indices().peekable();
    for word in words.iter() {
        while let Some((_, letter)) = letters.next_if(|(offset, _)| *offset < word.start) {
            match letter {
                '(' => brackets += 1,
                ')' => brackets = brackets.saturating_sub(1),
                '“' | '«' => quotes += 1,
                '”' | '»' => quotes = quotes.saturating_sub(1),
                '"' => straight = !straight,
                _ => {}
            }
        }
        enclosed.push(brackets > 0 || quotes > 0 || straight);
    }
    enclosed
}
