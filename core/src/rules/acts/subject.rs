//! What texts are about: whether evidence speaks of what was promised.

use std::collections::BTreeSet;

use crate::text::syllables;

/// A field of administrative reform (lĩnh vực cải cách hành chính).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    /// Reform as a whole: whoever promises to speak of it may speak of any of its fields.
    Reform,
    Procedures,
    OnlineServices,
    Feedback,
    Theme,
    CivilService,
    DigitalTransformation,
    Indices,
}

const PHRASES: &[(Subject, &[&str])] = &[
    (Subject::Reform, &["cai cach hanh chinh", "cchc", "cai cach nen hanh chinh", "chuong trinh tong the cai cach"]),
    (
        Subject::Procedures,
        &[
            "thu tuc hanh chinh",
            "tthc",
            "cai cach thu tuc",
            "kiem soat thu tuc",
            "mot cua",
            "giai quyet thu tuc",
            "giai quyet ho so",
            "thanh phan ho so",
        ],
    ),
    (
        Subject::OnlineServices,
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
    (Subject::Feedback, &["phan anh kien nghi", "pakn"]),
    (Subject::Theme, &["chu de nam", "chu de cchc", "chu de cai cach", "chu de cong tac"]),
    (
        Subject::CivilService,
        &["van hoa cong vu", "ky luat ky cuong", "ky cuong hanh chinh", "dao duc cong vu", "trach nhiem cong vu"],
    ),
    (
        Subject::DigitalTransformation,
        &["chuyen doi so", "chinh quyen dien tu", "chinh quyen so", "chinh phu dien tu", "chu ky so", "de an 06"],
    ),
    (Subject::Indices, &["par index", "parindex", "papi", "sipas", "pci", "ddci", "chi so cai cach"]),
];

/// Words that say nothing of what a promise is about.
const COMMON: &[&str] = &[
    "ke", "hoach", "tuyen", "truyen", "nam", "ve", "cong", "tac", "thuc", "hien", "trien", "khai", "to", "chuc",
    "tham", "gia", "tap", "huan", "boi", "duong", "cac", "buoi", "lop", "cho", "can", "bo", "vien", "nguoi", "lao",
    "dong", "tai", "cua", "so", "va", "trong", "tren", "qua", "theo", "den", "toi", "nhung", "mot", "co", "quan",
    "don", "vi", "phong", "ban", "nganh", "linh", "vuc", "noi", "dung", "hinh", "thuc", "quy", "thang", "ngay", "dinh",
    "ky", "hop", "giao", "thong", "tin", "dua", "pho", "bien", "doi", "thoai", "truc", "tiep", "voi", "thuoc", "pham",
    "quan", "ly", "nghiep", "vu", "ky", "nang", "bai", "viet", "dang", "website", "trang", "dien", "tu", "phat",
    "zalo", "hoi", "nghi",
];

/// What a promise is about, to be compared with what evidence says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purpose {
    subjects: BTreeSet<Subject>,
    /// Words of its own where it names none of the known fields.
    words: BTreeSet<String>,
}

impl Purpose {
    /// What the first of these texts that says anything is about: a promise, then the subject of its plan.
    pub fn of(texts: &[&str]) -> Self {
        let told = texts.iter().map(|text| Self::of_one(text));
        let nothing = Self { subjects: BTreeSet::new(), words: BTreeSet::new() };
        told.into_iter().find(|purpose| !purpose.says_nothing()).unwrap_or(nothing)
    }

    fn of_one(text: &str) -> Self {
        let subjects = subjects_in(text);
        let own =
            |word: &String| !COMMON.contains(&word.as_str()) && !word.starts_with(|first: char| first.is_ascii_digit());
        let words =
            if subjects.is_empty() { syllables(text).into_iter().filter(own).collect() } else { BTreeSet::new() };
        Self { subjects, words }
    }

    fn says_nothing(&self) -> bool {
        self.subjects.is_empty() && self.words.len() < 2
    }

    /// Whether a text speaks of it. Of a promise that says nothing of what it is about nobody can tell.
    pub fn is_met_by(&self, text: &str) -> bool {
        if self.subjects.is_empty() {
            let said: BTreeSet<String> = syllables(text).into_iter().collect();
            let shared = self.words.intersection(&said).count();
            return shared >= 2 && shared * 10 >= self.words.len() * 6;
        }
        let said = subjects_in(text);
        if self.subjects.contains(&Subject::Reform) { !said.is_empty() } else { !self.subjects.is_disjoint(&said) }
    }
}

/// Whether a text names any field of administrative reform.
pub(super) fn is_of_reform(text: &str) -> bool {
    !subjects_in(text).is_empty()
}

fn subjects_in(text: &str) -> BTreeSet<Subject> {
    let words = format!(" {} ", syllables(text).join(" "));
    let named = |phrases: &[&str]| phrases.iter().any(|phrase| words.contains(&format!(" {phrase} ")));
    PHRASES.iter().filter(|(_, phrases)| named(phrases)).map(|(subject, _)| *subject).collect()
}
