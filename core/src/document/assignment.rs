//! Who carries something out: who leads (chủ trì) and who takes part (phối hợp).
//!
//! The one who leads is named at the start, before a verb: "Văn phòng Sở chủ trì …", "Giao Văn phòng …", "Hàng tháng,
//! Văn phòng tổng hợp …". Those who take part are named after "phối hợp (với)"; where a clause says nothing else of the
//! ones before it ("Các phòng phối hợp với Văn phòng …"), nobody leads and all of them take part. What is no name, or a
//! name whose end is not clear, is left out.

use std::collections::HashSet;

use super::fields;
use super::names::{LONGEST_START, Names, Reader, beginning, read_list, vocabulary as lists};
use super::words::slice;

/// The one named before the verb, as written; nothing where the clause begins with the verb, or names only who helps.
pub(super) fn lead(text: &str) -> Option<String> {
    let subject = subject(&Reader::of(beginning(text, LONGEST_START)))?;
    (!subject.only_helps).then(|| subject.names.text.to_owned())
}

/// Those named after "phối hợp (với)"; where nobody leads, those named before it too.
pub(super) fn coordinating(text: &str) -> Vec<String> {
    let reader = Reader::of(text);
    let subject = subject(&reader);
    let mut known = HashSet::new();
    let mut units: Vec<String> = Vec::new();
    let mut add = |unit: &str| {
        if known.insert(unit.to_lowercase()) {
            units.push(unit.to_owned());
        }
    };
    let helping = subject.as_ref().filter(|subject| subject.only_helps);
    if let Some(subject) = helping {
        subject.names.list.iter().for_each(|name| add(name));
    }
    let leading = subject.as_ref().filter(|subject| !subject.only_helps);
    for at in (0..reader.len()).filter(|at| reader.is(*at, "phối") && reader.is(*at + 1, "hợp")) {
        if helping.is_some_and(|subject| subject.verb == at) || helps_here(&reader, at) {
            let names = names_after(&reader, at);
            let others = names.iter().filter(|name| leading.is_none_or(|lead| !lead.names.list.contains(name)));
            others.for_each(|name| add(name));
        }
    }
    units
}

/// The units of a list: as names where it holds nothing else, else parted at its commas and semicolons.
pub(super) fn list(text: &str) -> Vec<String> {
    let as_written = || text.split([';', '\n']).flat_map(|part| read_list(part).unwrap_or_else(|| at_commas(part)));
    read_list(text)
        .unwrap_or_else(|| as_written().collect())
        .into_iter()
        .map(tidy)
        .filter(|unit| !unit.is_empty())
        .collect()
}

/// A clause that only names who is meant, for the clauses below it: "1. Văn phòng Sở:".
pub(super) fn named_alone(text: &str) -> Option<String> {
    const LONGEST: usize = 1_000;
    let trimmed = text.trim().trim_end_matches([':', '.', ';', ' ', ',']);
    (trimmed.len() <= LONGEST && fields::read(text).is_none()).then(|| all_named(trimmed))?
}

/// "Văn phòng Sở: tham mưu …": the one named before the colon.
pub(super) fn named_before_colon(text: &str) -> Option<String> {
    let (before, rest) = beginning(text, LONGEST_START).split_once(':')?;
    if !rest.contains(char::is_alphanumeric) || fields::read(text).is_some() {
        return None;
    }
    all_named(before)
}

/// The names that a text consists of, after a word that asks them.
fn all_named(text: &str) -> Option<String> {
    let reader = Reader::of(text);
    let asked = reader.phrase(&lists::ASKING, 0).filter(|asked| reader.begins_name(*asked)).unwrap_or(0);
    let is_whole = |names: &Names<'_>| !slice(text, names.end, text.len()).contains(char::is_alphanumeric);
    let names = reader.names(asked, false).filter(|names| names.certain && is_whole(names));
    let names = names.or_else(|| reader.names(asked, true).filter(is_whole))?;
    Some(names.text.to_owned())
}

/// The names before the verb of a clause.
struct Subject<'t> {
    names: Names<'t>,
    verb: usize,
    /// Whether all that is said of them is that they help.
    only_helps: bool,
}

fn subject<'t>(reader: &Reader<'t>) -> Option<Subject<'t>> {
    let asked = reader.phrase(&lists::ASKING, 0).filter(|asked| reader.begins_name(*asked));
    if let Some(names) = reader.names(asked.unwrap_or(0), false) {
        return predicate(reader, names);
    }
    introduced(reader)
}

/// The names with the verb that follows them.
fn predicate<'t>(reader: &Reader<'t>, names: Names<'t>) -> Option<Subject<'t>> {
    let gap = reader.words().gap(names.next).trim_start_matches(')').trim();
    let goes_on = match gap {
        "" => is_verb(reader, names.next),
        "," => reader.phrase(&lists::INTRODUCERS, names.next).is_some(),
        _ => false,
    };
    let mut verb = names.next;
    while let Some(count) = reader.phrase(&lists::MODALS, verb) {
        verb += count;
    }
    let is_label = reader.words().gap(verb + 1).contains(':') || reader.words().gap(verb + 2).contains(':');
    let only_helps = reader.is(verb, "phối") && reader.is(verb + 1, "hợp");
    (names.certain && goes_on && (!is_label || only_helps)).then_some(Subject { names, verb, only_helps })
}

fn is_verb(reader: &Reader<'_>, at: usize) -> bool {
    reader.phrase(&lists::PARTICLES, at).is_none()
        && [&lists::STRONG, &lists::ENDS, &lists::MIXED].iter().any(|verbs| reader.phrase(verbs, at).is_some())
}

/// "Hàng tháng, Văn phòng tổng hợp …": the names after the comma that ends an introduction.
fn introduced<'t>(reader: &Reader<'t>) -> Option<Subject<'t>> {
    const LONGEST: usize = 80;
    reader.phrase(&lists::INTRODUCERS, 0)?;
    let ends = |at: &usize| reader.words().gap(*at).contains(['.', ';', ':']);
    let sentence = (1..reader.len().min(LONGEST)).find(ends).unwrap_or(reader.len().min(LONGEST));
    let mut ended_by_name = 0;
    for at in 1..sentence {
        if reader.words().gap(at).trim() == ","
            && let Some(names) = reader.names(at, false)
            && reader.phrase(&lists::STRONG, names.next).is_some()
        {
            // "Căn cứ báo cáo của Sở A, Sở B, các phòng tổng hợp": it is not clear who ends the introduction.
            let is_clear = names.list.len() == 1 || ended_by_name < at;
            return predicate(reader, names).filter(|_| is_clear);
        }
        if reader.words().gap(at).trim() != ","
            && let Some(read) = reader.name_at(at, false)
        {
            ended_by_name = ended_by_name.max(read.next);
        }
    }
    None
}

/// Whether "phối hợp" is said of the one whom the clause is about.
fn helps_here(reader: &Reader<'_>, at: usize) -> bool {
    let begins = at == 0 || reader.words().gap(at).contains([',', ';', '.', ':', '(', '-', '–', '\n']);
    let before = at.saturating_sub(4)..at;
    begins
        || before
            .into_iter()
            .any(|from| reader.phrase(&lists::BEFORE_HELPING, from).is_some_and(|count| from + count == at))
}

/// The names after "phối hợp", to where the first of them ends that is not clear.
fn names_after<'t>(reader: &Reader<'t>, at: usize) -> Vec<&'t str> {
    let mut from = at + 2;
    while let Some(count) = reader.phrase(&lists::HELPING, from).filter(|_| !stops(reader, from)) {
        from += count;
    }
    let is_joined = !stops(reader, from) && (from == at + 2 || !reader.words().gap(from).contains(','));
    let Some(names) = reader.names(from, false).filter(|_| is_joined) else { return Vec::new() };
    let mut list = names.list;
    if !names.certain {
        list.pop();
    }
    list
}

fn stops(reader: &Reader<'_>, at: usize) -> bool {
    reader.words().gap(at).contains(['.', ';', '(', '\n'])
}

fn at_commas(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for (place, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(slice(text, start, place));
                start = place + 1;
            }
            _ => {}
        }
    }
    parts.push(slice(text, start, text.len()));
    parts
}

fn tidy(text: &str) -> String {
    text.trim().trim_end_matches([',', ';', ':', '.', ' ']).trim_start_matches([',', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, leads: Option<&str>, helps: &[&str]) {
        assert_eq!(lead(text).as_deref(), leads, "{text}");
        assert_eq!(coordinating(text), helps, "{text}");
    }

    #[test]
    fn leads_and_helpers() {
        check(
            "Văn phòng Sở Xây dựng chủ trì phối hợp các phòng chuyên môn, đơn vị thuộc Sở, các đoàn thể (Công đoàn, \
             Đoàn thanh niên) tổ chức thực hiện.",
            Some("Văn phòng Sở Xây dựng"),
            &["các phòng chuyên môn", "đơn vị thuộc Sở", "các đoàn thể (Công đoàn, Đoàn thanh niên)"],
        );
        check("Chánh Văn phòng Sở tổ chức phổ biến, tuyên truyền cho cán bộ.", Some("Chánh Văn phòng Sở"), &[]);
        check("Ban Quản lý chất lượng xây dựng tổ chức thực hiện.", Some("Ban Quản lý chất lượng xây dựng"), &[]);
        check(
            "Giao Phòng Tổ chức - Hành chính chủ trì, phối hợp với Thanh tra và các phòng tham mưu kế hoạch.",
            Some("Phòng Tổ chức - Hành chính"),
            &["Thanh tra", "các phòng"],
        );
        check(
            "Các phòng, đơn vị phối hợp với Văn phòng Sở thực hiện kế hoạch.",
            None,
            &["Các phòng", "đơn vị", "Văn phòng Sở"],
        );
        check("Tổ chức hội nghị tổng kết.", None, &[]);
        check("chủ trì thực hiện.", None, &[]);
        check("Chủ trì, phối hợp với các phòng triển khai Kế hoạch này.", None, &["các phòng"]);
        check(
            "Sở Nội vụ chủ trì, phối hợp với UBND các phường, xã thực hiện.",
            Some("Sở Nội vụ"),
            &["UBND các phường, xã"],
        );
        check("", None, &[]);
    }

    #[test]
    fn names_alone() {
        assert_eq!(named_alone("Văn phòng Sở:").as_deref(), Some("Văn phòng Sở"));
        assert_eq!(
            named_alone("Các phòng chuyên môn, đơn vị thuộc Sở").as_deref(),
            Some("Các phòng chuyên môn, đơn vị thuộc Sở")
        );
        assert_eq!(named_alone("Thanh tra Sở.").as_deref(), Some("Thanh tra Sở"));
        assert_eq!(named_alone("Các phòng gửi báo cáo."), None);
        assert_eq!(named_alone("Tham mưu kế hoạch năm sau"), None);
        assert_eq!(named_before_colon("Văn phòng Sở: tham mưu").as_deref(), Some("Văn phòng Sở"));
    }
}
