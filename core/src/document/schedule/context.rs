//! Context filters for time expressions: dates of cited documents, years of programmes, past times and names of days
//! ("ngày chuyển đổi số") are no schedule.

mod vocabulary;

use self::vocabulary::{
    ACTS, ADVERSE, BESIDE, DOCUMENTS, ENACTED, IN_FORCE, LOOSE_DOCUMENTS, OWNERS, PLACES, PREPOSITIONS, PROGRAMMES,
    RECURRING_THINGS, TELLING, TIMED_MATTERS,
};
use crate::document::words::Words;

/// The words of a text, and how its punctuation parts them.
pub(super) struct Context<'w, 't> {
    pub words: &'w Words<'t>,
    /// Whether the text stands where nothing but a time is expected.
    pub only_a_time: bool,
    /// For each word, the first word after the mark before it: a comma or a stronger one.
    phrases: Vec<usize>,
    /// The same for marks stronger than a comma.
    sentences: Vec<usize>,
    /// Whether a word stands in quotation marks.
    quoted: Vec<bool>,
}

impl<'w, 't> Context<'w, 't> {
    pub fn of(words: &'w Words<'t>, only_a_time: bool) -> Self {
        Self {
            words,
            only_a_time,
            phrases: starts(words, |gap| gap.contains(',') || ends_sentence(gap)),
            sentences: starts(words, ends_sentence),
            quoted: quoted(words),
        }
    }

    pub fn is_quoted(&self, index: usize) -> bool {
        self.quoted.get(index).copied().unwrap_or_default()
    }

    /// Whether the word is written as one of these, whatever its case. Only here marks count.
    pub fn is_written(&self, index: usize, words: &[&str]) -> bool {
        let written = self.words.written(index).to_lowercase();
        words.contains(&written.as_str())
    }

    /// Whether nothing but blanks parts a word from the one before it.
    pub fn follows_directly(&self, index: usize) -> bool {
        index < self.words.len() && self.words.gap(index).chars().all(char::is_whitespace)
    }

    /// The words before an index in its phrase, from the nearest on, so many at most.
    fn phrase_before(&self, index: usize, reach: usize) -> impl Iterator<Item = usize> + use<> {
        let first = self.phrases.get(index).copied().unwrap_or(index);
        (first.max(index.saturating_sub(reach))..index).rev()
    }

    /// The same, commas or not.
    fn sentence_before(&self, index: usize, reach: usize) -> impl Iterator<Item = usize> + use<> {
        let first = self.sentences.get(index).copied().unwrap_or(index);
        (first.max(index.saturating_sub(reach))..index).rev()
    }

    /// Whether one of the phrases ends directly before a word.
    pub fn comes_after(&self, index: usize, phrases: &[&str]) -> bool {
        self.follows_directly(index) && phrases.iter().any(|phrase| self.ends_before(index, phrase))
    }

    fn ends_before(&self, index: usize, phrase: &str) -> bool {
        let start = index.checked_sub(phrase.split(' ').count());
        start.is_some_and(|start| self.words.phrase_at(start, phrase).is_some())
    }

    fn any_at(&self, index: usize, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.words.phrase_at(index, phrase).is_some())
    }

    // ----- Dates of documents -----

    /// Whether the day at a word is that of a document: "Quyết định số 468/QĐ-TTg ngày 27/3/2021", "Luật … ngày …".
    /// `after` is the word after the date.
    pub fn is_cited_day(&self, index: usize, after: usize) -> bool {
        const REACH: usize = 25;
        if self.says_when(index) {
            return false;
        }
        let numbered = |reach: usize| {
            let mut near = self.sentence_before(index, REACH).take(reach);
            near.any(|at| self.is_document_number(at))
        };
        let is_near_number = numbered(4);
        let named = |nouns: &[&str]| self.phrase_before(index, REACH).any(|at| self.any_at(at, nouns));
        let capitalised =
            || self.phrase_before(index, REACH).any(|at| self.is_capital(at) && self.any_at(at, DOCUMENTS));
        let of_somebody = self.follows_directly(after) && self.is_written(after, &["của"]);
        let enacted = self.comes_after(index, ENACTED);
        is_near_number
            || (self.phrase_before(index, REACH).any(|at| self.is_document_number(at)))
            || named(ACTS)
            || capitalised()
            || ((of_somebody || enacted) && (named(DOCUMENTS) || named(LOOSE_DOCUMENTS)))
            || self.comes_after(index, IN_FORCE)
    }

    /// Whether a word before a time says that something happens then.
    pub fn says_when(&self, index: usize) -> bool {
        self.comes_after(index, &["vao", "trong", "xong", "hoan thanh", "to chuc", "dien ra"])
    }

    /// "118/2025/NĐ-CP", "27/NQ- TW", "12-NQ/TW" at its first number.
    pub fn is_document_number(&self, index: usize) -> bool {
        const PERIODS: &[&str] = &["ngay", "tuan", "thang", "quy", "nam", "lan"];
        let words = self.words;
        let starts_with_digit = words.folded(index).starts_with(|letter: char| letter.is_ascii_digit());
        let stroke = |at: usize| words.gap(at).trim() == "/" || words.gap(at) == "-";
        if !starts_with_digit || !stroke(index + 1) {
            return false;
        }
        let year = words.number(index + 1).is_some_and(|year| (1945..2200).contains(&year));
        let symbol = index + 1 + usize::from(year && stroke(index + 2));
        let capitals = words.written(symbol).chars().filter(|letter| letter.is_uppercase()).count();
        capitals >= 2 && !PERIODS.contains(&words.folded(symbol))
    }

    fn is_capital(&self, index: usize) -> bool {
        self.words.written(index).starts_with(char::is_uppercase)
    }

    // ----- What has times of its own -----

    /// Whether the years at a word are those of a programme: "Chương trình tổng thể giai đoạn 2021 - 2030".
    pub fn is_of_programme(&self, index: usize) -> bool {
        const REACH: usize = 40;
        !self.says_when(index)
            && self.sentence_before(index, REACH).any(|at| self.any_at(at, PROGRAMMES) || self.is_document_number(at))
    }

    /// Whether a time only tells which of a thing is meant: "báo cáo quý I", "kinh phí năm 2024".
    pub fn is_attribute(&self, index: usize) -> bool {
        !self.only_a_time && self.comes_after(index, OWNERS)
    }

    /// Whether a time is one that other things are compared with, or from which or after which they count: "so với năm
    /// 2023", "sau ngày 15/6", "tính đến ngày 30/6", "của quý I".
    pub fn is_beside(&self, index: usize) -> bool {
        let follows = self.follows_directly(index);
        let before = index.checked_sub(1);
        self.comes_after(index, BESIDE)
            || (follows && before.is_some_and(|before| self.is_written(before, &["của", "sau", "về", "tính"])))
            || (follows
                && before.is_some_and(|before| self.is_written(before, &["kỳ"]))
                && !self.ends_before(index, "dinh ky"))
            || self.comes_after(index, IN_FORCE)
    }

    /// Whether the words tell of what has happened: "đã tổ chức trong tháng 3", "quý I đạt 90%".
    pub fn is_past(&self, index: usize, after: usize) -> bool {
        const REACH: usize = 8;
        let told = self.follows_directly(after) && self.is_written(after, &["đã", "đạt"]);
        told || (!self.only_a_time && self.phrase_before(index, REACH).any(|at| self.is_written(at, &["đã"])))
    }

    /// Whether the words say that nothing happens then: "không tổ chức trong tháng 7".
    pub fn is_denied(&self, index: usize) -> bool {
        const REACH: usize = 8;
        const DENIED: &[&str] = &["to chuc", "thuc hien", "trien khai", "tien hanh", "tiep nhan", "lam viec"];
        self.phrase_before(index, REACH)
            .any(|at| self.is_written(at, &["không", "chưa", "ngừng", "dừng"]) && self.any_at(at + 1, DENIED))
    }

    /// Whether a time may be that of what people are told about: "tuyên truyền về kỳ kê khai thuế quý II".
    pub fn is_of_subject_matter(&self, index: usize) -> bool {
        const REACH: usize = 12;
        !self.only_a_time
            && TELLING.iter().any(|verb| self.words.starts_with(verb))
            && self.phrase_before(index, REACH).any(|at| self.any_at(at, TIMED_MATTERS))
    }

    /// "Quý I năm sau": which year that is depends on when it is read.
    pub fn is_of_next_year(&self, after: usize) -> bool {
        self.any_at(after, &["nam sau", "nam toi", "nam ke tiep", "nam tiep theo"])
    }

    // ----- Names of days -----

    /// What is said of a day that is kept every year: "Ngày Pháp luật 09/11", "ngày 30/4".
    pub fn commemoration(&self, index: usize) -> Commemoration {
        const REACH: usize = 8;
        if self.comes_after(index, &["vao", "trong", "dung"]) {
            return Commemoration::Then;
        }
        let near = |phrases: &[&str]| self.phrase_before(index, REACH).any(|at| self.any_at(at, phrases));
        if near(&["nhan dip", "vao dip", "trong dip", "dip"]) {
            return Commemoration::Around;
        }
        let is_kept = near(&["ky niem", "chao mung", "huong ung", "mung", "gan voi", "y nghia"]);
        if is_kept { Commemoration::Subject } else { Commemoration::Unsaid }
    }

    // ----- All the time -----

    /// What "thường xuyên" or "liên tục" at a word means; `after` is the word after it.
    pub fn is_all_the_time(&self, index: usize, after: usize) -> TimeVerdict {
        const MONEY: &[&str] = &["kinh phi", "ngan sach", "du toan", "tai chinh", "tu chu", "nguon thu", "nguon chi"];
        let is_money = self.phrase_before(index, 6).any(|at| self.any_at(at, MONEY) || self.is_written(at, &["chi"]));
        if is_money || self.comes_after(index, &["giao duc", "dao tao", "khong", "chua", "tang", "giam", "gdtx"]) {
            return TimeVerdict::No;
        }
        let counted = self.phrase_before(index, 2).any(|at| self.words.number(at).is_some());
        if counted && self.words.folded(index) == "lien" {
            return TimeVerdict::No;
        }
        if self.only_a_time {
            return TimeVerdict::Yes;
        }
        let goes_on = self.follows_directly(after);
        let of_something = goes_on && self.is_written(after, &["của"]);
        if of_something || self.comes_after(index, &["nhiem vu", "cong tac", "thanh vien", "khach hang", "doi tuong"]) {
            return TimeVerdict::No;
        }
        if goes_on && self.any_at(after, ADVERSE) {
            return TimeVerdict::No;
        }
        let describes = goes_on && !matches!(self.words.folded(after), "trong" | "theo" | "va" | "hang" | "moi");
        self.describes_somebody(index).unwrap_or(TimeVerdict::Yes).but_only_if(describes)
    }

    /// Whether the words before are a thing told of by the words that follow: "đến các thôn thường xuyên …".
    fn describes_somebody(&self, index: usize) -> Option<TimeVerdict> {
        const REACH: usize = 6;
        let mut place = None;
        for at in self.phrase_before(index, REACH) {
            if place.is_none() && self.any_at(at, PLACES) {
                place = Some(at);
            }
            if self.is_written(at, PREPOSITIONS) {
                return Some(if place.is_some() { TimeVerdict::No } else { TimeVerdict::Unsure });
            }
        }
        None
    }

    /// Whether a word for how often only tells which of a thing is meant: "báo cáo hàng tháng của UBND tỉnh", "kế hoạch
    /// cải cách hành chính hàng năm".
    pub fn is_recurring(&self, index: usize, after: usize) -> TimeVerdict {
        const REACH: usize = 8;
        if self.comes_after(index, &["doi song", "cuoc song", "nhu cau"]) {
            return TimeVerdict::No;
        }
        if self.only_a_time {
            return TimeVerdict::Yes;
        }
        if index.checked_sub(1).is_some_and(|before| self.words.number(before).is_some()) {
            return TimeVerdict::Yes;
        }
        // "Duy trì bảng điện tử lịch công tác hàng ngày": what is kept up comes again as often.
        if self.words.starts_with("duy tri") {
            return TimeVerdict::Yes;
        }
        let of_something = self.follows_directly(after) && self.is_written(after, &["của"]);
        let owned = self.phrase_before(index, REACH).any(|at| self.any_at(at, RECURRING_THINGS));
        if of_something || owned { TimeVerdict::Unsure } else { TimeVerdict::Yes }
    }
}

/// How a day that is kept every year is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Commemoration {
    /// Something happens on it: "trong Ngày Pháp luật 09/11".
    Then,
    /// Something happens about then: "nhân dịp ngày 30/4".
    Around,
    /// It is what is spoken of: "hưởng ứng ngày 10/10".
    Subject,
    /// Nothing is said.
    Unsaid,
}

/// Whether words are a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeVerdict {
    Yes,
    Unsure,
    No,
}

impl TimeVerdict {
    fn but_only_if(self, condition: bool) -> Self {
        if condition { self } else { Self::Yes }
    }
}

fn ends_sentence(gap: &str) -> bool {
    let is_dash = |dash: &str| gap.starts_with(char::is_whitespace) && gap.trim() == dash && gap.len() > dash.len() + 1;
    let stops = gap.contains([':', ';', '!', '?', '(', ')', '[', ']', '|', '\n', '…']);
    stops || (gap.contains('.') && gap.trim() != gap) || is_dash("-") || is_dash("–")
}

fn starts(words: &Words<'_>, parts: impl Fn(&str) -> bool) -> Vec<usize> {
    let mut start = 0;
    let each = (0..=words.len()).map(|index| {
        if parts(words.gap(index)) {
            start = index;
        }
        start
    });
    each.collect()
}

/// For each word, whether it stands between quotation marks that are closed again.
pub(in crate::document) fn quoted(words: &Words<'_>) -> Vec<bool> {
    let mut quoted = vec![false; words.len()];
    let mut open: Option<(char, usize)> = None;
    for index in 0..=words.len() {
        for letter in words.gap(index).chars() {
            match open {
                Some((close, first)) if letter == close => {
                    quoted.iter_mut().take(index).skip(first).for_each(|quoted| *quoted = true);
                    open = None;
                }
                None => open = closing(letter).map(|close| (close, index)),
                Some(_) => {}
            }
        }
    }
    quoted
}

fn closing(letter: char) -> Option<char> {
    match letter {
        '“' => Some('”'),
        '"' => Some('"'),
        '«' => Some('»'),
        '‘' => Some('’'),
        _ => None,
    }
}
