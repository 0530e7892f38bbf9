//! Who carries out a clause: the lead (chủ trì) and the coordinating units (phối hợp).
//!
//! The lead is the name at the start, before a verb: "Văn phòng Sở chủ trì …", "Giao Văn phòng …", "Hàng tháng, Văn
//! phòng tổng hợp …". Coordinating units follow "phối hợp (với)". Where a clause only says that units coordinate ("Các
//! phòng phối hợp với Văn phòng …"), there is no lead and all of them coordinate. A text that is no name, or a name
//! whose end is ambiguous, is not taken.

use std::collections::HashSet;

use super::names::{LONGEST_START, NameReader, Names, beginning, read_list, vocabulary as lists};
use super::words::slice;
use super::{fields, unnamed};

/// The one named before the verb, as written; `None` where the clause begins with the verb, or names only who helps.
pub(super) fn lead(text: &str) -> Option<String> {
    let subject = subject(&NameReader::of(beginning(text, LONGEST_START)))?;
    (!subject.only_helps).then(|| subject.names.text.to_owned())
}

/// Those named after "phối hợp (với)"; where nobody leads, those named before it too.
pub(super) fn coordinating(text: &str) -> Vec<String> {
    let reader = NameReader::of(text);
    let subject = subject(&reader);
    if reader.phrase(&lists::STATES, 0).is_some() {
        return Vec::new();
    }
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
    for at in (0..reader.len()).filter(|at| is_helping(&reader, *at)) {
        if helping.is_some_and(|subject| subject.verb == at) || helps_here(&reader, at) {
            let names = names_after(&reader, at);
            let others = names.iter().filter(|name| leading.is_none_or(|lead| !lead.names.list.contains(name)));
            others.for_each(|name| add(name));
        }
    }
    units
}

/// Whether a text begins with what is to be done.
pub(super) fn begins_with_verb(text: &str) -> bool {
    let reader = NameReader::of(beginning(text, LONGEST_START));
    !reader.begins_name(0) && is_verb(&reader, 0)
}

/// Whether a text begins with a name.
pub(super) fn begins_with_name(text: &str) -> bool {
    NameReader::of(beginning(text, LONGEST_START)).begins_name(0)
}

/// The units of a list: as names where it holds nothing else, else parted at its commas and semicolons.
pub(super) fn list(text: &str) -> Vec<String> {
    let as_written = || text.split([';', '\n']).flat_map(|part| read_list(part).unwrap_or_else(|| at_commas(part)));
    read_list(text)
        .unwrap_or_else(|| as_written().collect())
        .into_iter()
        .map(tidy)
        .filter(|unit| !unit.is_empty() && unnamed::read(unit).is_none())
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
    let reader = NameReader::of(text);
    let asked = reader.phrase(&lists::ASKING, 0).filter(|asked| reader.begins_name(*asked)).unwrap_or(0);
    let is_whole = |names: &Names<'_>| !slice(text, names.end, text.len()).contains(char::is_alphanumeric);
    let names = reader.names(asked, false).filter(|names| names.certain && is_whole(names));
    let names = names.or_else(|| reader.names(asked, true).filter(is_whole))?;
    (!is_label(names.text)).then(|| names.text.to_owned())
}

/// Whether a name is nothing but the word for any unit: "đơn vị", "cơ quan".
pub(super) fn is_label(name: &str) -> bool {
    let reader = NameReader::of(name);
    reader.phrase(&lists::LABELS, 0) == Some(reader.len())
}

/// The names before the verb of a clause.
struct ClauseSubject<'t> {
    names: Names<'t>,
    verb: usize,
    /// Whether all that is said of them is that they help.
    only_helps: bool,
}

fn subject<'t>(reader: &NameReader<'t>) -> Option<ClauseSubject<'t>> {
    if reader.is_in_capitals() {
        return None;
    }
    let asked = reader.phrase(&lists::ASKING, 0).filter(|asked| reader.begins_name(*asked));
    if let Some(names) = reader.names(asked.unwrap_or(0), false) {
        return predicate(reader, names);
    }
    introduced(reader)
}

/// The names with the verb that follows them.
fn predicate<'t>(reader: &NameReader<'t>, names: Names<'t>) -> Option<ClauseSubject<'t>> {
    // "UBND xã giao Văn phòng chủ trì": the one who is asked.
    if let Some(asked) = reader.phrase(&lists::ASKING, names.next).filter(|_| names.certain)
        && let Some(inner) = reader.names(names.next + asked, false)
    {
        return said(reader, inner);
    }
    said(reader, names)
}

fn said<'t>(reader: &NameReader<'t>, names: Names<'t>) -> Option<ClauseSubject<'t>> {
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
    // "Đơn vị chủ trì", "Đơn vị phối hợp thực hiện: …" are labels.
    let ends_soon = reader.len() <= verb + 4 || (verb..verb + 7).any(|at| reader.words().gap(at).contains(':'));
    let is_label = (names.list.len() == 1 && ends_soon && is_role_noun(reader, names.next))
        || [1, 2].iter().any(|count| reader.words().gap(verb + count).contains(':'));
    let only_helps = is_helping(reader, verb);
    let says_more = names.next < reader.len();
    (names.certain && goes_on && says_more && !is_label).then_some(ClauseSubject { names, verb, only_helps })
}

fn is_role_noun(reader: &NameReader<'_>, next: usize) -> bool {
    const LONGEST: usize = 3;
    next <= LONGEST && ["vị", "quan", "phận", "bộ", "chức", "đạo", "viên"].iter().any(|last| reader.is(next - 1, last))
}

fn is_verb(reader: &NameReader<'_>, at: usize) -> bool {
    let verbs = [&lists::STRONG, &lists::ENDS, &lists::MIXED];
    let verb = verbs.iter().filter_map(|verbs| reader.phrase(verbs, at)).max();
    verb > reader.phrase(&lists::PARTICLES, at)
}

/// "Hàng tháng, Văn phòng tổng hợp …": the names after the comma that ends an introduction.
fn introduced<'t>(reader: &NameReader<'t>) -> Option<ClauseSubject<'t>> {
    const LONGEST: usize = 80;
    reader.phrase(&lists::INTRODUCERS, 0)?;
    let ends = |at: &usize| reader.words().gap(*at).contains(['.', ';', ':']);
    let sentence = (1..reader.len().min(LONGEST)).find(ends).unwrap_or(reader.len().min(LONGEST));
    let mut ended_by_name = 0;
    for at in 1..sentence {
        if is_helping(reader, at) {
            return None;
        }
        if at < ended_by_name {
            continue;
        }
        if reader.words().gap(at).trim() == ","
            && let Some(names) = reader.names(at, false)
            && is_verb(reader, names.next)
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

fn is_helping(reader: &NameReader<'_>, at: usize) -> bool {
    reader.words().folded(at) == "phoi" && reader.words().folded(at + 1) == "hop"
}

/// Whether "phối hợp" is said of the one whom the clause is about.
fn helps_here(reader: &NameReader<'_>, at: usize) -> bool {
    let is_label = reader.words().gap(at + 2).contains(':');
    let begins = at == 0 || is_label || reader.words().gap(at).contains([',', ';', '.', ':', '(', '-', '–', '\n']);
    let before = at.saturating_sub(4)..at;
    begins
        || before
            .into_iter()
            .any(|from| reader.phrase(&lists::BEFORE_HELPING, from).is_some_and(|count| from + count == at))
}

/// The names after "phối hợp", to where the first of them ends that is not clear.
fn names_after<'t>(reader: &NameReader<'t>, at: usize) -> Vec<&'t str> {
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
    list.retain(|name| !is_label(name));
    list
}

fn stops(reader: &NameReader<'_>, at: usize) -> bool {
    reader.words().gap(at).contains(['.', ';', '(', '\n'])
}

fn at_commas(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for (offset, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(slice(text, start, offset));
                start = offset + 1;
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
mod tests;
