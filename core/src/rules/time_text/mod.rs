//! Parses time limits of procedures: "10 ngày làm việc", "0,5 ngày".
//!
//! `tokens` tokenizes the text into folded words, numbers and signs; `numbers` reads amounts; `understand` accepts a
//! time limit only if every word around it is in `vocabulary`, so an unknown condition is never ignored.

mod numbers;
mod tokens;
mod understand;
mod vocabulary;

use self::numbers::half_days;
use self::tokens::{TimeToken, TimeTokenKind, tokens};
use self::understand::{Beside, amount_at, phrase, speaks_of_days, understand};
use self::vocabulary::{APART, CASE, CHANGES, DOUBT, OF_A_CASE, STAGES};
use crate::model::{DayUnit, TimeCase, TimeLimit};
use crate::text::nfc;

/// Bullets of list items.
const BULLETS: [char; 4] = ['-', '+', '•', '*'];

/// The time limit a text states; `None` where it states none, a range, several that differ, or where anything beside
/// the number is not understood: a word may change which days count, or how many.
///
/// Half a day is always one of work: days of the calendar are counted whole. Eight hours of work are a day.
pub fn read_time_limit(text: &str) -> Option<TimeLimit> {
    understand(&tokens(text), Beside::Nothing)
}

/// The time limit that stands in a line on a way of filing: "Trực tuyến: 20 ngày, 150.000 đồng".
pub fn read_filing_limit(text: &str) -> Option<TimeLimit> {
    understand(&tokens(text), Beside::Filing)
}

/// Whether a text contains a number of days or hours, understood or not.
pub fn states_time(text: &str) -> bool {
    let tokens = tokens(text);
    let is_measured = |pair: &[TimeToken]| {
        let [figure, measure] = pair else { return false };
        figure.kind == TimeTokenKind::Number
            && ["ngay", "ngaylv", "nlv", "gio", "thang", "nam", "tuan"].contains(&&*measure.text)
    };
    amount_at(&tokens).is_some() || tokens.windows(2).any(is_measured)
}

/// The cases a text tells apart: "nhà ở riêng lẻ: 7 ngày làm việc; còn lại 10". One that names no unit has that of the
/// case before. A text that states one time limit has no cases, unless it names others that have none; one whose times
/// add up, or change one another, has none either.
pub fn read_time_cases(text: &str) -> Vec<TimeCase> {
    if read_time_limit(text).is_some() {
        return Vec::new();
    }
    let fragments = fragments(&nfc(text));
    if fragments.len() > 1 && fragments.iter().any(|fragment| is_stage(fragment) || changes_time(fragment)) {
        return Vec::new();
    }
    // "(không kể ngày nghỉ)" beside one of them may be meant for all.
    let is_doubtful = |at: usize| {
        let others = fragments.iter().enumerate().filter(|(other, _)| *other != at);
        others.into_iter().any(|(_, fragment)| leaves_days_open(fragment))
    };
    let mut unit = None;
    let mut cases = Vec::new();
    for (at, fragment) in fragments.iter().enumerate() {
        let limit = case_limit(fragment).or_else(|| bare(fragment, unit));
        let limit = limit.filter(|limit| limit.unit == DayUnit::Working || !is_doubtful(at));
        unit = limit.map(|limit| limit.unit);
        cases.push(TimeCase { case: case(fragment), time_limit: limit, time_text: fragment.clone() });
    }
    let limited = cases.iter().filter(|case| case.time_limit.is_some()).count();
    let are_named = cases.iter().any(|case| names_case(&case.time_text));
    if cases.len() < 2 || (limited < 2 && !are_named) { Vec::new() } else { cases }
}

/// What stands before the time or the colon of a fragment.
fn name(fragment: &str) -> Vec<TimeToken> {
    let mut all = tokens(fragment);
    let bullet = all.first().is_some_and(|token| BULLETS.iter().any(|bullet| token.is(&bullet.to_string())));
    let colon = all.iter().position(|token| token.is(":"));
    all.truncate(colon.or_else(|| amount_at(&all)).unwrap_or(all.len()));
    all.into_iter().skip(usize::from(bullet)).skip_while(|token| token.kind != TimeTokenKind::Word).collect()
}

/// Whether a fragment tells the time of a stage, which is added to the others: "Bước 1: 7 ngày", "Tại Sở: 10 ngày".
fn is_stage(fragment: &str) -> bool {
    let name = name(fragment);
    let lead = phrase(&name, 0, &["thoi gian", "thoi han"]).unwrap_or(0);
    states_time(fragment) && phrase(&name, lead, STAGES).is_some() && !has(&name, APART)
}

/// Whether a fragment saves or adds time, or tells what it was before: "cắt giảm: 5 ngày", "Gia hạn: 10 ngày".
fn changes_time(fragment: &str) -> bool {
    let name = name(fragment);
    let is_saved = name.last().is_some_and(|word| word.is("giam")) || phrase(&name, 0, &["theo quy dinh"]).is_some();
    let is_extended = has(&name, &["gia han"]) && !has(&name, OF_A_CASE);
    states_time(fragment) && (is_saved || is_extended || has(&name, CHANGES))
}

/// Whether any of some phrases stands in a name.
fn has(name: &[TimeToken], phrases: &[&str]) -> bool {
    (0..name.len()).any(|at| phrase(name, at, phrases).is_some())
}

/// The time limit of one case, whose name stands before it, and what it is for perhaps after.
fn case_limit(fragment: &str) -> Option<TimeLimit> {
    let read = |tokens: &[TimeToken]| understand(tokens, Beside::Condition);
    let all = tokens(fragment);
    if let Some(limit) = read(&all) {
        return Some(limit);
    }
    if let Some(colon) = all.iter().position(|token| token.is(":")) {
        let (name, stated) = (all.get(..colon)?, all.get(colon + 1..)?);
        // "Tối thiểu: 10 ngày" names no case.
        let names_nothing =
            name.iter().all(|token| token.kind == TimeTokenKind::Sign || DOUBT.contains(&token.text.as_str()));
        let is_doubted = names_nothing || amount_at(name).is_some() || speaks_of_days(name);
        return if is_doubted { None } else { read(stated) };
    }
    let number = amount_at(&all)?;
    let (name, stated) = (all.get(..number)?, all.get(number..)?);
    let is_doubted = name.iter().any(|token| DOUBT.contains(&token.text.as_str())) || speaks_of_days(name);
    let bullet =
        usize::from(all.first().is_some_and(|token| BULLETS.iter().any(|bullet| token.is(&bullet.to_string()))));
    let is_parted = matches!(name, [.., dash] if dash.is("-") && !dash.is_attached && name.len() > bullet + 1)
        && stated.first().is_some_and(|figure| !figure.is_attached);
    let is_name = phrase(name, bullet, CASE).is_some();
    let is_clean =
        name.iter().skip(bullet).all(|token| token.kind != TimeTokenKind::Sign || token.is("-") || token.is(","));
    if is_doubted || !is_clean || !(is_parted || is_name) { None } else { read(stated) }
}

/// Whether a fragment speaks of which days count otherwise than in its own time limit.
fn leaves_days_open(fragment: &str) -> bool {
    let tokens = tokens(fragment);
    let stated = amount_at(&tokens).map(|at| at + 2);
    let plain = ["lam", "viec", "lv", "nlv", "ngaylv"];
    let own = stated
        .map_or(0, |after| tokens.iter().skip(after).take_while(|token| plain.contains(&token.text.as_str())).count());
    let rest: Vec<TimeToken> = tokens
        .iter()
        .enumerate()
        .filter(|(at, _)| stated.is_none_or(|after| *at + 2 < after || *at >= after + own))
        .map(|(_, token)| token.clone())
        .collect();
    speaks_of_days(&rest)
}

/// The fragments of a text, separated by semicolons and line breaks. A line that neither names a case nor states a time
/// limit goes on with the line before; one that only names a case goes on in the next.
fn fragments(text: &str) -> Vec<String> {
    let mut fragments: Vec<String> = Vec::new();
    for part in text.split(';') {
        let mut lines: Vec<String> = Vec::new();
        for line in part.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match lines.last_mut() {
                Some(before) if before.ends_with(':') || !begins_fragment(line) => {
                    before.push(' ');
                    before.push_str(line);
                }
                _ => lines.push(line.to_owned()),
            }
        }
        fragments.append(&mut lines);
    }
    fragments
}

fn begins_fragment(line: &str) -> bool {
    line.starts_with(BULLETS) || names_case(line) || states_time(line) || bare_number(line).is_some()
}

/// Whether something stands before a colon.
fn names_case(fragment: &str) -> bool {
    fragment.split_once(':').is_some_and(|(named, _)| named.contains(char::is_alphabetic))
}

/// The number of a case that states nothing else: "Nhóm C: 10", "còn lại 10".
fn bare_number(fragment: &str) -> Option<u32> {
    let all = tokens(fragment);
    let all: &[TimeToken] = match all.as_slice() {
        [stated @ .., stop] if stop.is(".") => stated,
        stated => stated,
    };
    let stated = match all.iter().position(|token| token.is(":")) {
        Some(colon) if speaks_of_days(all.get(..colon)?) => return None,
        Some(colon) => all.get(colon + 1..)?,
        None => {
            let figure = all.len().checked_sub(1)?;
            phrase(all, figure.checked_sub(2)?, &["con lai"])?;
            all.get(figure..)?
        }
    };
    match stated {
        [figure] if figure.kind == TimeTokenKind::Number => half_days(&figure.text),
        _ => None,
    }
}

/// A number alone, with the unit of the case before; `None` where it stands beside no case: "Mức độ: 4".
fn bare(fragment: &str, unit: Option<DayUnit>) -> Option<TimeLimit> {
    let half_days =
        bare_number(fragment).filter(|_| has(&name(fragment), OF_A_CASE) && !is_counted_otherwise(fragment))?;
    let limit = TimeLimit { half_days, unit: unit? };
    ((1..=TimeLimit::LONGEST).contains(&half_days) && !(limit.unit == DayUnit::Calendar && half_days % 2 == 1))
        .then_some(limit)
}

/// Whether a number counts something else: "Số lượng công trình: 2", "cấp độ: 4".
fn is_counted_otherwise(fragment: &str) -> bool {
    const COUNTS: &[&str] =
        &["so", "muc", "muc do", "cap do", "cap thuc hien", "phi", "le phi", "tong so", "chi phi", "hang muc"];
    phrase(&name(fragment), 0, COUNTS).is_some()
}

/// What stands before the time limit: up to a colon, or to the first number.
fn case(fragment: &str) -> String {
    let named = match fragment.split_once(':') {
        Some((named, _)) => named,
        None => fragment.find(|letter: char| letter.is_ascii_digit()).map_or(fragment, |number| &fragment[..number]),
    };
    named.trim().trim_start_matches(BULLETS).trim().to_owned()
}

#[cfg(test)]
mod tests;
