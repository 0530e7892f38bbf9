//! Subjects of promises and evidence: the fields of administrative reform that a text is about. Evidence counts only
//! for promises with the same subject.

use std::collections::BTreeSet;

use super::fit::Done;
use crate::text::{FoldedWords, syllables};

/// A field of administrative reform that a text can be about (lĩnh vực cải cách hành chính).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ReformField {
    /// Administrative reform as a whole. A promise about it is met by evidence about any of its fields.
    Reform,
    Procedures,
    OnlineServices,
    Feedback,
    Theme,
    CivilService,
    DigitalTransformation,
    Indices,
}

const PHRASES: &[(ReformField, &[&str])] = &[
    (
        ReformField::Reform,
        &["cai cach hanh chinh", "cchc", "cai cach nen hanh chinh", "chuong trinh tong the cai cach"],
    ),
    (
        ReformField::Procedures,
        &[
            "thu tuc hanh chinh",
            "tthc",
            "cai cach thu tuc",
            "kiem soat thu tuc",
            "co che mot cua",
            "bo phan mot cua",
            "mot cua lien thong",
            "mot cua dien tu",
            "phan mem mot cua",
            "giai quyet thu tuc",
            "giai quyet ho so thu tuc",
            "thanh phan ho so",
        ],
    ),
    (
        ReformField::OnlineServices,
        &[
            "dich vu cong",
            "dvc",
            "dvctt",
            "nop ho so truc tuyen",
            "ho so truc tuyen",
            "cong hanh chinh cong",
            "buu chinh cong ich",
        ],
    ),
    (ReformField::Feedback, &["phan anh kien nghi", "pakn"]),
    (ReformField::Theme, &["chu de cchc", "chu de cai cach", "chu de cong tac"]),
    (
        ReformField::CivilService,
        &["van hoa cong vu", "ky luat ky cuong", "ky cuong hanh chinh", "dao duc cong vu", "trach nhiem cong vu"],
    ),
    (
        ReformField::DigitalTransformation,
        &["chuyen doi so", "chinh quyen dien tu", "chinh quyen so", "chinh phu dien tu", "de an 06"],
    ),
    (ReformField::Indices, &["par index", "parindex", "papi", "sipas", "pci", "ddci", "chi so cai cach"]),
];

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

/// Groups with which dialogues are held.
const PARTNERS: &[&str] = &["doanh nghiep", "nguoi dan", "cong dan", "nhan dan", "nha thau", "nha dau tu"];

/// The subject of a promise, for comparison with evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purpose {
    subjects: BTreeSet<ReformField>,
    /// Distinctive words of the promise, if it names no known field.
    words: BTreeSet<String>,
    /// The groups with which the act is held, if the promise itself names no subject.
    partners: Vec<&'static str>,
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
        let words = FoldedWords::of(promise);
        let partners = PARTNERS.iter().copied().filter(|partner| words.say(partner)).collect();
        let of_plan = Self::of_one(plan_subject);
        let told = if of_plan.says_nothing() { own } else { of_plan };
        Self { partners, ..told }
    }

    fn of_one(text: &str) -> Self {
        let subjects: BTreeSet<_> = subjects_in(&FoldedWords::of(text)).collect();
        let is_own =
            |word: &String| !COMMON.contains(&word.as_str()) && !word.starts_with(|first: char| first.is_ascii_digit());
        let words =
            if subjects.is_empty() { syllables(text).into_iter().filter(is_own).collect() } else { BTreeSet::new() };
        Self { subjects, words, partners: Vec::new() }
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
        let said = done.subjects();
        if self.subjects.contains(&ReformField::Reform) { !said.is_empty() } else { !self.subjects.is_disjoint(said) }
    }

    fn shares_words(&self, said: &FoldedWords) -> bool {
        let shared = self.words.iter().filter(|word| said.say(word)).count();
        shared >= 2 && shared * 10 >= self.words.len() * 6
    }

    /// Whether a text names those whom the promise is to be kept with, where it says nothing more.
    pub fn names_partner(&self, text: &str) -> bool {
        let words = FoldedWords::of(text);
        self.partners.iter().any(|partner| words.say(partner))
    }
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

/// The fields of administrative reform that a text names.
pub(super) fn subjects_in(words: &FoldedWords) -> impl Iterator<Item = ReformField> {
    words.named(PHRASES)
}
