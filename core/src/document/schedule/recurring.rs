//! Recurring expressions: "hàng quý", "6 tháng một lần", "02 tin/tháng", "thường xuyên".

use super::context::{Context, TimeVerdict};
use crate::model::Schedule;

/// What recurs, as written at a word.
pub(super) struct Recurring {
    pub schedules: Vec<Schedule>,
    pub certain: bool,
    /// The word after it.
    pub next: usize,
}

/// What recurs at a word. Words that look so and are none give no schedule.
pub(super) fn at(context: &Context<'_, '_>, index: usize) -> Option<Recurring> {
    all_the_time(context, index)
        .or_else(|| each(context, index))
        .or_else(|| end_of_each(context, index))
        .or_else(|| per_period(context, index))
        .or_else(|| once_in(context, index))
        .or_else(|| periodic(context, index))
}

fn one(schedule: Schedule, next: usize) -> Recurring {
    Recurring { schedules: vec![schedule], certain: true, next }
}

fn judged(answer: TimeVerdict, schedule: Schedule, next: usize) -> Recurring {
    match answer {
        TimeVerdict::No => Recurring { schedules: Vec::new(), certain: true, next },
        _ => Recurring { certain: answer == TimeVerdict::Yes, ..one(schedule, next) },
    }
}

fn all_the_time(context: &Context<'_, '_>, index: usize) -> Option<Recurring> {
    const PHRASES: &[&str] = &["thuong xuyen lien tuc", "thuong xuyen", "lien tuc"];
    const ALL_YEAR: &[&[&str]] =
        &[&["quanh", "năm"], &["cả", "năm"], &["suốt", "năm"], &["suốt", "cả", "năm"], &["cả", "năm", "học"]];
    let words = context.words;
    if let Some(count) = PHRASES.iter().find_map(|phrase| words.phrase_at(index, phrase)) {
        return Some(judged(context.is_all_the_time(index, index + count), Schedule::Continuous, index + count));
    }
    let is_there =
        |phrase: &&&[&str]| phrase.iter().enumerate().all(|(offset, word)| context.is_written(index + offset, &[word]));
    let count = ALL_YEAR.iter().find(is_there)?.len();
    let answer = if context.is_attribute(index) { TimeVerdict::No } else { TimeVerdict::Yes };
    Some(judged(answer, Schedule::Continuous, index + count))
}

/// "Hàng tháng", "hằng quý, 6 tháng và năm", "mỗi 6 tháng", "các quý trong năm".
fn each(context: &Context<'_, '_>, index: usize) -> Option<Recurring> {
    if context.is_written(index, &["các"]) && context.words.folded(index + 2) == "trong" {
        return period(context, index + 1).map(|(schedule, next)| one(schedule, next));
    }
    if !context.is_written(index, &["hàng", "hằng", "mỗi", "từng"]) || is_other_word(context, index) {
        return None;
    }
    let (first, next) = period(context, index + 1)?;
    let more = further(context, next, first.clone());
    let answer = context.is_recurring(index, more.next);
    Some(match answer {
        TimeVerdict::No => judged(answer, first, next),
        _ => Recurring { certain: more.certain && answer == TimeVerdict::Yes, ..more },
    })
}

/// "Ngân hàng năm 2025", "khách hàng tháng 3", "xếp hạng năm 2025".
fn is_other_word(context: &Context<'_, '_>, index: usize) -> bool {
    const COMPOUNDS: &[&str] = &[
        "ngan", "khach", "cua", "mat", "nha", "giao", "ban", "mua", "don", "kho", "gian", "dat", "lo", "hon", "hoang",
    ];
    let follows_noun = context.follows_directly(index) && COMPOUNDS.contains(&context.words.folded_before(index));
    follows_noun && context.is_written(index, &["hàng"])
}

/// "Tháng", "quý", "6 tháng", "năm" where it names no certain one.
fn period(context: &Context<'_, '_>, index: usize) -> Option<(Schedule, usize)> {
    let words = context.words;
    let is_year_named = |at: usize| words.number(at).is_some_and(|year| year >= 1900);
    let simple = match words.folded(index) {
        "ngay" => Schedule::Daily,
        "tuan" => Schedule::Weekly,
        "thang" => Schedule::Monthly,
        "quy" | "qui" if context.is_written(index, &["quý", "qúy", "quí"]) => Schedule::Quarterly,
        "nam" if !is_year_named(index + 1) && context.is_written(index, &["năm"]) => Schedule::Yearly,
        _ => return months(context, index),
    };
    Some((simple, index + 1))
}

/// "6 tháng": how often, where it is said to come again.
fn months(context: &Context<'_, '_>, index: usize) -> Option<(Schedule, usize)> {
    let words = context.words;
    let written_out = [("hai", 2), ("ba", 3), ("bốn", 4), ("sáu", 6)];
    let number = words.number(index).or_else(|| {
        written_out.iter().find(|(word, _)| context.is_written(index, &[word])).map(|(_, number)| *number)
    })?;
    let schedule = match (words.folded(index + 1), number) {
        ("thang", 1) => Schedule::Monthly,
        ("thang", 3) => Schedule::Quarterly,
        ("thang", 6) => Schedule::HalfYearly,
        ("thang", 12) => Schedule::Yearly,
        ("thang", 2..=11) => Schedule::Periodic,
        ("tuan", 1) => Schedule::Weekly,
        ("tuan", 2..=4) => Schedule::Periodic,
        ("quy", 1) => Schedule::Quarterly,
        ("nam", 1) => Schedule::Yearly,
        _ => return None,
    };
    Some((schedule, index + 2))
}

/// Further periods: ", 6 tháng và năm"; "/quý/năm". Nine months are no period of their own.
fn further(context: &Context<'_, '_>, start: usize, first: Schedule) -> Recurring {
    let words = context.words;
    let mut found = Recurring { schedules: vec![first], certain: true, next: start };
    loop {
        let joined = matches!(words.gap(found.next).trim(), "," | ";" | "/" | "-" | "–" | "+" | "&");
        let and = usize::from(matches!(words.folded(found.next), "va" | "hoac"));
        let head = found.next + and;
        let again = usize::from(context.is_written(head, &["hàng", "hằng", "mỗi", "từng"]));
        if !joined && and == 0 {
            return found;
        }
        let Some((schedule, next)) = period(context, head + again) else {
            return found;
        };
        // "Hàng quý, tháng 6", "hàng quý, 6 tháng đầu năm": that is one of its kind, not every one.
        let is_one = context.follows_directly(next) && (words.number(next).is_some() || is_roman(words.folded(next)));
        if is_one || words.folded(head) == "ngay" || matches!(words.folded(next), "dau" | "cuoi" | "nay") {
            return found;
        }
        found.certain &= words.folded(found.next) != "hoac";
        if schedule == Schedule::Periodic {
            found.certain = false;
        } else if !found.schedules.contains(&schedule) {
            found.schedules.push(schedule);
        }
        found.next = next;
    }
}

/// "Tháng cuối quý", "tháng cuối của mỗi quý"; a day in it is the last of every quarter.
fn end_of_each(context: &Context<'_, '_>, index: usize) -> Option<Recurring> {
    let words = context.words;
    if words.folded(index) != "thang" || !matches!(words.folded(index + 1), "cuoi" | "dau") {
        return None;
    }
    let mut next = index + 2;
    while matches!(words.folded(next), "cua" | "moi" | "hang" | "cac" | "tung") && next < index + 4 {
        next += 1;
    }
    let (schedule, after) = period(context, next).filter(|(schedule, _)| *schedule == Schedule::Quarterly)?;
    let is_one = words.number(after).is_some() || is_roman(words.folded(after));
    (!is_one).then(|| one(schedule, after))
}

/// "01 lần/quý", "02 tin/tháng", "lần/6 tháng"; "ngày/tháng/năm" is a blank to fill in.
fn per_period(context: &Context<'_, '_>, index: usize) -> Option<Recurring> {
    const MEASURES: &[&str] = &["dong", "trieu", "nghin", "usd", "vnd", "gio", "d", "ty", "m2", "tan", "phut"];
    let words = context.words;
    if words.folded_before(index) == "lan" && context.is_written(index, &["một"]) {
        return period(context, index + 1).map(|(schedule, next)| one(schedule, next));
    }
    let is_period = |at: usize| matches!(words.folded(at), "ngay" | "tuan" | "thang" | "quy" | "nam");
    if index == 0 || words.gap(index).trim() != "/" || MEASURES.contains(&words.folded_before(index)) {
        return None;
    }
    let counts_something = words.number(index - 1).is_none() && !is_period(index - 1);
    let (schedule, next) = period(context, index)?;
    let is_numbered = words.number(next).is_some() || words.gap(next).contains('/');
    (counts_something && !is_numbered).then(|| one(schedule, next))
}

/// "6 tháng/lần", "06 tháng một lần", "quý/lần", "một tháng một lần", "mỗi quý một lần".
fn once_in(context: &Context<'_, '_>, index: usize) -> Option<Recurring> {
    let words = context.words;
    let is_one = |at: usize| words.number(at) == Some(1) || words.folded(at) == "mot";
    if words.phrase_at(index, "nua nam").is_some() && is_one(index + 2) && words.folded(index + 3) == "lan" {
        return Some(one(Schedule::HalfYearly, index + 4));
    }
    let (schedule, next) = match is_one(index) && words.number(index).is_none() {
        true => period(context, index + 1)?,
        false => period(context, index)?,
    };
    let stroke = words.gap(next).trim() == "/";
    let counted = is_one(next) && words.folded(next + 1) == "lan";
    match (words.folded(next) == "lan", counted) {
        (true, _) if stroke || months(context, index).is_some() => Some(one(schedule, next + 1)),
        (_, true) if stroke || words.number(index).is_some() || index + 1 < next => Some(one(schedule, next + 2)),
        _ => None,
    }
}

/// "Định kỳ", "định kỳ 6 tháng", "định kỳ (quý, 6 tháng, năm)".
fn periodic(context: &Context<'_, '_>, index: usize) -> Option<Recurring> {
    let words = context.words;
    let next = index + words.phrase_at(index, "dinh ky")?;
    let Some((first, after)) = period(context, next) else {
        return Some(judged(context.is_recurring(index, next), Schedule::Periodic, next));
    };
    let is_one = words.number(after).is_some() || is_roman(words.folded(after));
    let of_year = matches!(words.folded(after), "dau" | "cuoi");
    if is_one || of_year {
        return Some(one(Schedule::Periodic, next));
    }
    Some(further(context, after, first))
}

fn is_roman(word: &str) -> bool {
    matches!(word, "i" | "ii" | "iii" | "iv")
}
