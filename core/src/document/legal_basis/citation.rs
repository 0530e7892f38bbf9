//! Parses one citation: document type, number, date, issuer, subject.

use crate::document::number::{self, DocumentNumber};
use crate::document::words::{Words, slice};
use crate::document::{dates, document_type};
use crate::model::{LegalBasis, PartialDate};

use super::{issuer, openings};

/// Reads a part of a sentence. A part that gives only a number has its type from the one before.
pub(super) fn read(words: &Words<'_>, raw: &str, before: Option<&LegalBasis>) -> LegalBasis {
    let mut basis = LegalBasis { raw: raw.to_owned(), ..LegalBasis::default() };
    if let Some(before) = before {
        basis.document_type.clone_from(&before.document_type);
        let start = usize::from(words.folded(0) == "va");
        read_numbered(&mut basis, words, start);
        return basis;
    }
    let Some((start, count)) = type_of(words) else { return basis };
    let after_type = start + count;
    basis.document_type = Some(slice(raw, words.start(start), words.end(after_type.saturating_sub(1))).to_owned());
    if openings::is_act(words, start) {
        read_act(&mut basis, words, after_type);
    } else if !read_group(&mut basis, words, after_type) {
        read_numbered(&mut basis, words, after_type);
    }
    basis
}

/// What was written for a symbol that is in doubt.
pub(super) fn doubtful_symbol(words: &Words<'_>) -> Option<String> {
    let (start, count) = type_of(words)?;
    let (read, _) = number_after(words, start + count)?;
    read.and_then(|read| read.doubtful)
}

/// How many words the name of a document takes at an index: capitalised, or in small letters right before its number:
/// "căn cứ thông tư 48/2011/TT-BYT".
pub(super) fn document_at(words: &Words<'_>, index: usize) -> Option<usize> {
    document_type::cited_at(words, index).or_else(|| {
        let count = document_type::named_at(words, index)?;
        let has_symbol = |next: usize| number_after(words, next).is_some_and(|(read, _)| read.is_some());
        let is_next = is_number_label(words, index + count) || words.number(index + count).is_some();
        (is_next && has_symbol(index + count)).then_some(count)
    })
}

/// Where the name of the document begins, and how many words it takes.
fn type_of(words: &Words<'_>) -> Option<(usize, usize)> {
    // "Ban hành kèm theo Quyết định" is the longest opening; further on a capital begins somebody's name.
    const REACH_OF_ATTACHMENTS: usize = 6;
    let cited = |index: usize| document_at(words, index).map(|count| (index, count));
    if is_direction(words) {
        return paper_of_a_direction(words).and_then(cited);
    }
    let opening = openings::opening_at(words, 0).unwrap_or(0);
    let reach = if words.starts_with("ban hanh") { REACH_OF_ATTACHMENTS } else { opening.max(2) + 3 };
    (0..words.len().min(reach)).find_map(cited).or_else(|| paper_of_a_direction(words).and_then(cited))
}

/// "Theo đề nghị của …", "Thực hiện ý kiến chỉ đạo của …": what is cited is the paper that holds it.
fn is_direction(words: &Words<'_>) -> bool {
    ["theo de nghi", "theo de xuat", "xet de nghi", "xet de xuat", "theo y kien", "theo chi dao", "theo su chi dao"]
        .into_iter()
        .chain(["thuc hien y kien", "thuc hien chi dao", "thuc hien su chi dao", "can cu y kien", "can cu chi dao"])
        .any(|opening| words.starts_with(opening))
}

/// Where the paper is named that holds a proposal or a direction: "… tại Tờ trình số 12/TTr-SNV".
pub(super) fn paper_of_a_direction(words: &Words<'_>) -> Option<usize> {
    (1..words.len()).find(|index| {
        let held = words.folded_before(*index) == "tai" || words.gap(*index).contains('(');
        held && document_at(words, *index).is_some_and(|count| number_after(words, *index + count).is_some())
    })
}

/// The number after the name of a document, with the word after it; `None` where only digits were given. A few words
/// may stand between: "Thông báo kết luận số …".
pub(super) fn number_after(words: &Words<'_>, next: usize) -> Option<(Option<DocumentNumber>, usize)> {
    const MOST_BETWEEN: usize = 3;
    for index in next..words.len().min(next + MOST_BETWEEN + 1) {
        if is_number_label(words, index) {
            // "số số 71/2025/QH15" is a slip that tells the same.
            return number_at(words, index).or_else(|| number_at(words, index + 1));
        }
        let gap = words.gap(index);
        if index == next && (words.number(index).is_some() || gap.contains('/')) {
            let from = if gap.contains('/') { words.start(index).saturating_sub(1) } else { words.start(index) };
            let read = number::read(words.after_byte(from))?;
            let end = from + read.reach();
            return Some((Some(read), word_at(words, index, end)));
        }
        let is_between = index == next || words.written(index).starts_with(char::is_lowercase);
        if !is_between || matches!(words.folded(index), "ngay" | "cua" | "ve") || gap.contains([',', ';', ':', '(']) {
            return None;
        }
    }
    None
}

/// "số", or "số55" where the blank was lost.
fn is_number_label(words: &Words<'_>, index: usize) -> bool {
    let written = words.written(index);
    let rest = ["số", "Số", "SỐ"].iter().find_map(|label| written.strip_prefix(label));
    rest.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// "số 12/QĐ-UBND" at a word; digits alone are a number without a symbol.
pub(super) fn number_at(words: &Words<'_>, index: usize) -> Option<(Option<DocumentNumber>, usize)> {
    if !is_number_label(words, index) {
        return None;
    }
    let label =
        words.written(index).chars().take_while(|letter| letter.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    let from = words.start(index) + label;
    if let Some(read) = number::read(words.after_byte(from)) {
        let end = from + read.reach();
        return Some((Some(read), word_at(words, index, end)));
    }
    words.number(index + 1).map(|_| (None, index + 2))
}

/// "các Quyết định của UBND tỉnh: số 12/QĐ-UBND ngày … về …": the issuer stands before the numbers.
fn read_group(basis: &mut LegalBasis, words: &Words<'_>, from: usize) -> bool {
    let Some((issuer, number)) = group(words, from) else { return false };
    read_numbered(basis, words, number);
    if basis.issuer.is_none() {
        basis.issuer = Some(issuer.to_owned());
    }
    true
}

/// The issuer of a group of documents, where such a sentence begins with one.
pub(super) fn group_issuer<'t>(words: &Words<'t>) -> Option<&'t str> {
    let (start, count) = type_of(words)?;
    group(words, start + count).map(|(issuer, _)| issuer)
}

/// The issuer that the name of a type is followed by, and where the first number stands after a colon.
fn group<'t>(words: &Words<'t>, from: usize) -> Option<(&'t str, usize)> {
    const REACH: usize = 60;
    if words.folded(from) != "cua" {
        return None;
    }
    let reach = words.len().min(from + REACH);
    let number = (from + 2..reach).filter(|index| words.gap(*index).contains(':')).find_map(|index| {
        let count = document_at(words, index).unwrap_or(0);
        number_after(words, index + count).map(|_| index + count)
    })?;
    issuer::read(words, from + 1).map(|issuer| (issuer.name, number))
}

/// "Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025": the name goes up to number, date or issuer.
fn read_act(basis: &mut LegalBasis, words: &Words<'_>, from: usize) {
    let amended = ["duoc sua doi", "da duoc sua doi", "sua doi bo sung boi", "sua doi bo sung tai"]
        .iter()
        .filter_map(|phrase| words.find_from(from, phrase))
        .min();
    // What follows is another act's.
    let reach = amended.unwrap_or(words.len());
    let dated = dated_from(words, from).filter(|(at, ..)| *at < reach);
    let last_number = dated.map_or(reach, |(at, ..)| at);
    let numbered = (from..last_number).find_map(|index| {
        let (read, next) = match index == from && words.number(index).is_some() {
            true => number_after(words, index)?,
            false => number_at(words, index)?,
        };
        read.is_some().then_some((index, read, next))
    });
    let body = ["cua quoc hoi", "cua uy ban thuong vu quoc hoi"];
    let issuer = body.iter().find_map(|phrase| words.find_from(from, phrase));
    let number_at = numbered.as_ref().map(|(at, ..)| *at);
    let ends = [dated.map(|(at, ..)| at), issuer, number_at, amended];
    let end = ends.into_iter().flatten().min().unwrap_or(words.len());
    basis.issued_on = dated.map(|(_, date, _)| date);
    basis.issuer = issuer.map(|at| issuer_of_act(words, at + 1).to_owned());
    if let Some((_, Some(read), _)) = &numbered {
        basis.number.clone_from(&read.number);
        basis.symbol = Some(read.raw.clone());
    }
    // The name follows the type; of an act cited by its number it may follow only the date.
    let name = tidy(slice(words.from(from), 0, words.start(end).saturating_sub(words.start(from))));
    let name = match (dated, &numbered) {
        (Some((.., next)), _) if name.is_empty() && issuer.is_none() => subject_from(words, next),
        (None, Some((.., next))) if name.is_empty() && issuer.is_none() => subject_from(words, *next),
        _ => name,
    };
    basis.subject = Some(name.trim_end_matches('(').trim().to_owned()).filter(|name| !name.is_empty());
    let last = words.len().saturating_sub(2);
    if amended.is_none()
        && let (None, Some(year)) = (basis.issued_on, dates::year_after(words, last))
    {
        basis.issued_on = Some(PartialDate::year(year));
    }
}

fn issuer_of_act<'t>(words: &Words<'t>, from: usize) -> &'t str {
    issuer::read(words, from).map_or_else(|| tidy(words.from(from)), |issuer| issuer.name)
}

/// "Quyết định số 2818/QĐ-UBND ngày 20/01/2021 của Ủy ban nhân dân tỉnh về …".
fn read_numbered(basis: &mut LegalBasis, words: &Words<'_>, from: usize) {
    let mut next = from;
    if let Some((read, after)) = number_after(words, from) {
        match read {
            Some(read) => {
                basis.number = read.number;
                basis.symbol = Some(read.raw);
            }
            None => basis.number = Some(words.written(after.saturating_sub(1)).to_owned()),
        }
        next = after;
    }
    if let Some((date, after)) = date_at(words, next) {
        basis.issued_on = date;
        next = after;
    }
    let by = match words.folded(next) {
        "cua" => Some(next + 1),
        "do" if words.written(next) == "do" => Some(next + 1),
        _ => begins_body(words, next).then_some(next),
    };
    let issuer = by.and_then(|at| issuer::read(words, at));
    if let Some(issuer) = &issuer {
        basis.issuer = Some(issuer.name.to_owned());
        next = issuer.next;
    }
    if basis.issued_on.is_none()
        && let Some((date, after)) = date_at(words, next)
    {
        basis.issued_on = date;
        next = after;
    }
    let is_read = by.is_none() || issuer.is_some();
    let is_attached = words.phrase_at(next, "ban hanh kem theo").is_some();
    if is_read && next < words.len() && !is_attached && issuer::is_subject_start(words, next) {
        let text = subject_from(words, next);
        basis.subject = Some(text.to_owned()).filter(|text| !text.is_empty());
    }
}

/// A date at a word or at the one after, with where the text goes on; a draft's blank date is passed over.
fn date_at(words: &Words<'_>, next: usize) -> Option<(Option<PartialDate>, usize)> {
    let at = (next..words.len().min(next + 2)).find(|index| words.folded(*index) == "ngay")?;
    if at > next && !matches!(words.folded(next), "de" | "ban") {
        return None;
    }
    match dates::at(words, at) {
        Some(parts) => Some((parts.date(), parts.next)),
        None => {
            let is_date_word = |index: &usize| {
                matches!(words.folded(*index), "ngay" | "thang" | "nam") || words.number(*index).is_some()
            };
            (at..words.len()).find(|index| !is_date_word(index)).map(|next| (None, next))
        }
    }
}

/// A body's name where "của" was left out.
fn begins_body(words: &Words<'_>, index: usize) -> bool {
    const BODIES: &[&str] = &[
        "thu tuong",
        "chinh phu",
        "bo",
        "uy ban",
        "ubnd",
        "hdnd",
        "hoi dong nhan dan",
        "so",
        "chu tich",
        "tinh uy",
        "thanh uy",
        "ban chap hanh",
        "ban thuong vu",
        "van phong",
        "quoc hoi",
    ];
    words.written(index).starts_with(char::is_uppercase)
        && BODIES.iter().any(|body| words.phrase_at(index, body).is_some())
        && !issuer::is_subject_start(words, index)
}

/// The first possible date from a word on: where it starts, the date, and the word after it.
fn dated_from(words: &Words<'_>, from: usize) -> Option<(usize, PartialDate, usize)> {
    (from..words.len()).filter(|index| words.folded(*index) == "ngay").find_map(|index| {
        let parts = dates::at(words, index)?;
        Some((index, parts.date()?, parts.next))
    })
}

fn subject_from<'t>(words: &Words<'t>, index: usize) -> &'t str {
    let about = ["ve viec", "v v", "ve"].into_iter().find_map(|about| words.phrase_at(index, about));
    let is_about = about.is_some_and(|_| !matches!(words.written(index), "vệ" | "vẽ"));
    let text = words.from(index + about.filter(|_| is_about).unwrap_or(0));
    let quote = words.gap(index).trim_start();
    match about.filter(|_| is_about) {
        None if quote.starts_with(['“', '"', '«']) => tidy(words.after_byte(words.start(index) - quote.len())),
        _ => tidy(text),
    }
}

/// The first word at or after an offset in the text, from an index on.
fn word_at(words: &Words<'_>, from: usize, offset: usize) -> usize {
    (from..words.len()).find(|index| words.start(*index) >= offset).unwrap_or(words.len())
}

/// Text without the punctuation that ends a basis, or joins it to the next.
pub(super) fn tidy(text: &str) -> &str {
    let ends = |letter: char| letter.is_whitespace() || ".;,/:*_".contains(letter);
    text.trim_matches(|letter: char| letter.is_whitespace() || "*_".contains(letter)).trim_end_matches(ends)
}
