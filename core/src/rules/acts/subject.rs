//! Subjects of promises and evidence: the fields of administrative reform that a text is about. Evidence counts only
//! for promises with the same subject.

use std::collections::BTreeSet;

use super::fit::{Done, HeldSession};
use crate::model::said::{ReformFields, Said, partners_in};
use crate::text::{FoldedWords, syllables};

/// Syllables that are too common in plans to tell the subject of a promise.
const COMMON: &[&str] = &[
    "ke", "hoach", "tuyen", "truyen", "nam", "ve", "cong", "tac", "thuc", "hien", "trien", "khai", "to", "chuc",
    "tham", "gia", "tap", "huan", "boi", "duong", "cac", "buoi", "lop", "cho", "can", "bo", "vien", "nguoi", "lao",
    "dong", "tai", "cua", "so", "va", "trong", "tren", "qua", "theo", "den", "toi", "nhung", "mot", "co", "quan",
    "don", "vi", "phong", "ban", "nganh", "linh", "vuc", "noi", "dung", "hinh", "thuc", "quy", "thang", "ngay", "dinh",
    "ky", "hop", "giao", "thong", "tin", "dua", "pho", "bien", "doi", "thoai", "truc", "tiep", "voi", "thuoc", "pham",
    "quan", "ly", "nghiep", "vu", "ky", "nang", "bai", "viet", "dang", "website", "trang", "dien", "tu", "phat",
    "zalo", "hoi", "nghi",
];

/// The subject of a promise, for comparison with evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purpose {
    subjects: ReformFields,
    /// Distinctive words of the promise, if it names no known field.
    words: BTreeSet<String>,
    /// The first bytes of a hash of these words.
    mark: u64,
    /// The groups with which the act is held, if the promise itself names no subject: a bit for each.
    partners: u8,
}

impl Purpose {
    /// The subject of a promise: the one it names itself, or else that of its plan.
    pub fn of(promise: &str, plan_subject: &str) -> Self {
        let own = Self::of_one(promise);
        if !own.subjects.is_empty() {
            return own;
        }
        let topic = Self::of_one(&topic_of(promise));
        if !topic.says_nothing() {
            return topic;
        }
        let partners = partners_in(promise);
        let of_plan = Self::of_one(plan_subject);
        let told = if of_plan.says_nothing() { own } else { of_plan };
        Self { partners, ..told }
    }

    fn of_one(text: &str) -> Self {
        let subjects = ReformFields::in_words(&FoldedWords::of(text));
        let is_own =
            |word: &String| !COMMON.contains(&word.as_str()) && !word.starts_with(|first: char| first.is_ascii_digit());
        let words =
            if subjects.is_empty() { syllables(text).into_iter().filter(is_own).collect() } else { BTreeSet::new() };
        Self { subjects, mark: mark(&words), words, partners: 0 }
    }

    /// Whether neither the promise nor its plan says what it is about.
    pub fn says_nothing(&self) -> bool {
        self.subjects.is_empty() && self.words.len() < 2
    }

    /// Whether what was done speaks of it. Of a promise that says nothing of what it is about nobody can tell.
    pub fn is_met_by(&self, done: &Done<'_>) -> bool {
        if self.subjects.is_empty() {
            return done.words().iter().any(|words| self.shares_words(words));
        }
        self.subjects.are_met_by(done.subjects())
    }

    /// Whether a session speaks of it, by the fields that it names; none if only the words of its texts tell, since the
    /// promise names no known field.
    pub(crate) fn is_met_by_said(&self, session: HeldSession) -> Option<bool> {
        (!self.subjects.is_empty()).then(|| self.subjects.are_met_by(session.said().fields))
    }

    /// A mark of its words: purposes with the same mark have the same words.
    pub(crate) fn mark(&self) -> u64 {
        self.mark
    }

    fn shares_words(&self, said: &FoldedWords) -> bool {
        let shared = self.words.iter().filter(|word| said.say(word)).count();
        shared >= 2 && shared * 10 >= self.words.len() * 6
    }

    /// Whether a text names those whom the promise is to be kept with, where it says nothing more.
    pub fn names_partner(&self, text: &str) -> bool {
        self.partners & partners_in(text) > 0
    }

    /// As [`Purpose::names_partner`], of the subject of a session.
    pub(super) fn is_with_partner_of(&self, said: Said) -> bool {
        self.partners & said.partners > 0
    }
}

fn mark(words: &BTreeSet<String>) -> u64 {
    let mut hasher = blake3::Hasher::new();
    for word in words {
        hasher.update(word.as_bytes()).update(&[0]);
    }
    let mut mark = [0; 8];
    hasher.finalize_xof().fill(&mut mark);
    u64::from_be_bytes(mark)
}

/// What a promise says that it is about: what follows "về", "kỹ năng" or "nghiệp vụ".
fn topic_of(promise: &str) -> String {
    let words = syllables(promise);
    let begins = |pair: &[String]| {
        let [first, second] = pair else { return false };
        first == "ve" || (first == "ky" && second == "nang") || (first == "nghiep" && second == "vu")
    };
    let ends = |word: &&String| !["tren", "qua", "tai", "cho", "trong", "giua", "nam"].contains(&word.as_str());
    let from = words.windows(2).position(begins).map_or(words.len(), |at| at + 1);
    words.iter().skip(from).take_while(ends).cloned().collect::<Vec<_>>().join(" ")
}
