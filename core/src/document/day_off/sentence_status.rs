//! Whether a sentence decides, proposes or denies days off, and whether for officials: only decided days for officials
//! are read.

use super::super::words::Words;
use super::mentions;
use super::sentences::Sentence;

/// Folded words of what is no decision yet.
const PROPOSALS: &[&str] = &[
    "de xuat",
    "du kien",
    "kien nghi",
    "xin y kien",
    "lay y kien",
    "trinh thu tuong",
    "trinh chinh phu",
    "de nghi thu tuong",
    "de nghi pho thu tuong",
    "de nghi chinh phu",
    "de nghi cho nghi",
    "chua chinh thuc",
];
/// Folded words that say of a whole text that it is no decision yet.
const DRAFTS: &[&str] = &[
    "du thao",
    "lay y kien",
    "xin y kien",
    "gop y",
    "phuong an 1",
    "phuong an 2",
    "phuong an mot",
    "phuong an hai",
    "phuong an i",
    "phuong an ii",
    "phuong an thu nhat",
    "phuong an thu hai",
];
/// Folded words of who agrees to a proposal.
const AGREEMENTS: &[&str] = &["dong y", "chap thuan", "phe duyet", "nhat tri", "thong nhat phuong an"];
/// Folded words after which agreeing is only asked for, or only may happen.
const ASKING: &[&str] = &[
    "de xuat",
    "kien nghi",
    "de nghi",
    "trinh",
    "xin",
    "du kien",
    "du thao",
    "lay y kien",
    "xem xet",
    "co the",
    "se",
    "truoc khi",
    "cho thu tuong",
    "cho pho thu tuong",
    "cho chinh phu",
    "truong hop duoc",
    "khi duoc",
];
/// Folded words before "đề xuất" that make it a thing: "theo đề xuất", "xét đề nghị".
const OF_A_PROPOSAL: &[&str] = &["theo", "xet", "voi", "so", "cu", "dung", "to", "qua", "chuong"];
/// Folded words that refuse, or take back what was decided.
const WITHDRAWALS: &[&str] = &[
    "huy bo",
    "bai bo",
    "thu hoi",
    "bac bo",
    "tu choi",
    "cham dut",
    "dinh chi",
    "tam dung",
    "khong ap dung",
    "het hieu luc",
    "lam viec binh thuong",
    "di lam binh thuong",
];
/// The same, where other words are written alike but for their marks.
const WITHDRAWING: &[&str] = &["hủy", "huỷ", "ngừng", "ngưng", "dừng", "hoãn", "bác"];
/// Folded words of those whose rests are not the ones of officials.
const OTHERS: &[&str] = &[
    "hoc sinh",
    "sinh vien",
    "hoc vien",
    "nguoi hoc",
    "tre em",
    "tre mam non",
    "nha truong",
    "cac truong",
    "truong hoc",
    "doanh nghiep",
    "cong ty",
    "cong nhan",
    "ngan hang",
    "chung khoan",
];
/// Folded words of those whose rests are read, beside "người lao động", who may be anybody's.
const OFFICIALS: &[&str] = &["can bo", "cong chuc", "vien chuc", "co quan"];

/// What a sentence is, whether its days are decided, and for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SentenceStatus {
    Decided,
    Proposed,
    Denied,
    OfOthers,
}

/// What the sentences are, each with what those around it say. A text that calls itself a draft, or gathers opinions,
/// decides nothing before somebody agrees; a proposal goes on until then.
pub(super) fn statuses(sentences: &[Sentence]) -> Vec<SentenceStatus> {
    let words: Vec<Words<'_>> = sentences.iter().map(|sentence| Words::of(&sentence.text)).collect();
    let drafted = words.iter().rposition(is_draft);
    let agreed = words.iter().enumerate().position(|(at, words)| drafted.is_none_or(|last| at > last) && agrees(words));
    let is_in_draft = |at: usize| drafted.is_some() && agreed.is_none_or(|agreed| at < agreed);
    let (mut is_proposed, mut is_of_others) = (false, false);
    let mut statuses = Vec::new();
    for (at, (words, sentence)) in words.iter().zip(sentences).enumerate() {
        is_proposed = !agrees(words) && (is_proposed || asks(words));
        let own = own_status(words);
        is_of_others = !names(words, OFFICIALS) && (is_of_others || own == SentenceStatus::OfOthers);
        let status = match own {
            SentenceStatus::Decided if is_proposed || is_in_draft(at) => SentenceStatus::Proposed,
            SentenceStatus::Decided if is_of_others => SentenceStatus::OfOthers,
            own => own,
        };
        // "Đối với học sinh:" is meant for what follows, "Học sinh nghỉ …" for itself.
        is_of_others = is_of_others && (sentence.text.ends_with(':') || own == SentenceStatus::Decided);
        statuses.push(status);
    }
    statuses
}

/// What a sentence is, for itself.
fn own_status(words: &Words<'_>) -> SentenceStatus {
    if is_denied(words) {
        SentenceStatus::Denied
    } else if !agrees(words) && (names(words, PROPOSALS) || names(words, AGREEMENTS) || is_conditional(words)) {
        SentenceStatus::Proposed
    } else if is_of_others(words) {
        SentenceStatus::OfOthers
    } else {
        SentenceStatus::Decided
    }
}

fn names(words: &Words<'_>, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| words.contains(phrase))
}

/// Whether a word is written so, or without marks.
fn is_written(words: &Words<'_>, at: usize, word: &str) -> bool {
    let written = words.written(at).to_lowercase();
    written == word || (written.is_ascii() && written == crate::text::fold(word))
}

fn is_draft(words: &Words<'_>) -> bool {
    (names(words, DRAFTS) || words.starts_with("to trinh")) && !agrees(words)
}

/// Whether somebody proposes: where nobody agrees, what follows is proposed too.
fn asks(words: &Words<'_>) -> bool {
    (0..words.len()).any(|at| PROPOSALS.iter().any(|phrase| stands_as_verb(words, at, phrase)))
}

/// Whether a phrase stands at a position as a verb, not as a noun: "đề xuất của Bộ Nội vụ", "theo đề xuất".
fn stands_as_verb(words: &Words<'_>, at: usize, phrase: &str) -> bool {
    words
        .phrase_at(at, phrase)
        .is_some_and(|length| words.folded(at + length) != "cua" && !OF_A_PROPOSAL.contains(&words.folded_before(at)))
}

/// Whether agreeing is what a sentence says, and neither denied nor asked for nor a condition.
fn agrees(words: &Words<'_>) -> bool {
    agreements(words).any(|at| !is_negated(words, at) && !is_asked_for(words, at))
}

fn agreements<'w>(words: &'w Words<'_>) -> impl Iterator<Item = usize> + 'w {
    (0..words.len()).filter(|at| AGREEMENTS.iter().any(|phrase| words.phrase_at(*at, phrase).is_some()))
}

/// "chưa được Thủ tướng Chính phủ đồng ý"
fn is_negated(words: &Words<'_>, at: usize) -> bool {
    const REACH: usize = 7;
    (at.saturating_sub(REACH)..at).any(|at| is_negation(words, at))
}

fn is_negation(words: &Words<'_>, at: usize) -> bool {
    words.folded(at) == "khong" || is_written(words, at, "chưa") || is_written(words, at, "chẳng")
}

fn is_asked_for(words: &Words<'_>, at: usize) -> bool {
    (0..at).any(|at| is_written(words, at, "nếu") || ASKING.iter().any(|phrase| stands_as_verb(words, at, phrase)))
}

/// "Nếu …, nghỉ Tết từ …"
fn is_conditional(words: &Words<'_>) -> bool {
    let days = mentions::find(words);
    let first = days.first().map_or(words.len(), |day| day.from);
    (0..first).any(|at| is_written(words, at, "nếu"))
}

/// Whether a sentence refuses, denies or takes back.
fn is_denied(words: &Words<'_>) -> bool {
    let is_refused = agreements(words).any(|at| is_negated(words, at)) && !agrees(words);
    let is_withdrawn = (0..words.len()).any(|at| {
        let written = words.written(at).to_lowercase();
        WITHDRAWING.contains(&written.as_str())
    });
    is_refused || is_withdrawn || names(words, WITHDRAWALS) || (0..words.len()).any(|at| denies_rest(words, at))
}

/// "không nghỉ", "không thực hiện việc hoán đổi", "sẽ không có việc nghỉ"; not "không kể ngày nghỉ hằng tuần".
fn denies_rest(words: &Words<'_>, at: usize) -> bool {
    const REACH: usize = 6;
    const OTHER: &[&str] = &["ke", "tinh", "bao", "gom", "trung", "qua"];
    let goes_on =
        |at: &usize| !words.gap(*at).contains([',', ';', ':', '(', ')']) && !OTHER.contains(&words.folded(*at));
    let is_rest = |at: usize| {
        let is_fixed =
            ["nghi co dinh", "nghi hang tuan", "nghi bu"].iter().any(|rest| words.phrase_at(at, rest).is_some());
        let is_swap = ["hoan doi", "lam bu", "lam viec bu"].iter().any(|swap| words.phrase_at(at, swap).is_some());
        (is_written(words, at, "nghỉ") && !is_fixed) || is_swap
    };
    is_negation(words, at) && (at + 1..words.len()).take(REACH).take_while(goes_on).any(is_rest)
}

/// Whether pupils, students or enterprises rest, and not officials: those named before the first day, or all.
fn is_of_others(words: &Words<'_>) -> bool {
    let days = mentions::find(words);
    let before = Words::of(days.first().map_or("", |day| words.before(day.from)));
    let are_named = |words: &Words<'_>| names(words, OTHERS) && !names(words, OFFICIALS);
    are_named(&before) || (are_named(words) && !words.contains("khuyen khich"))
}
