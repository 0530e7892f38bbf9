//! One-time expressions: "ngày 05/3", "trước ngày 15/12", "đến hết tháng 6", "từ tháng 3 đến tháng 6".

use super::context::{Commemoration, Context};
use super::units::{self, ScheduleUnit};
use crate::document::dates;

/// "Tối" is the evening.
const TO: &[&str] = &["đến", "tới"];

/// A time as written, its year perhaps still missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Once {
    /// Within a day, month, quarter or year.
    At(ScheduleUnit),
    /// Not later than the day before it; of a day, the day itself, as officers read it.
    Before(ScheduleUnit),
    /// Not later than its last day.
    Until(ScheduleUnit),
    /// From the first of one to the last of the other.
    Between(ScheduleUnit, ScheduleUnit),
    /// The year the plan is for.
    PlanYear,
}

impl Once {
    /// Whether it names months, quarters or years, as one names a report by its quarter.
    fn is_a_stretch(&self) -> bool {
        match self {
            Self::At(unit) | Self::Between(unit, _) => !unit.is_day(),
            Self::Before(_) | Self::Until(_) | Self::PlanYear => false,
        }
    }
}

impl Once {
    /// The year that is written with it.
    pub fn year(&self) -> Option<i16> {
        match self {
            Self::At(unit) | Self::Before(unit) | Self::Until(unit) => unit.year,
            Self::Between(from, to) => to.year.or(from.year),
            Self::PlanYear => None,
        }
    }

    pub fn lacks_year(&self) -> bool {
        self.year().is_none()
    }
}

/// Times as read at a word.
pub(super) struct OnceMatch {
    /// Empty where the words are no schedule, such as the date of a cited document.
    pub times: Vec<Once>,
    pub certain: bool,
    /// The word after them.
    pub next: usize,
}

impl OnceMatch {
    fn one(time: Once, next: usize) -> Self {
        Self { times: vec![time], certain: true, next }
    }

    fn none(next: usize) -> Self {
        Self { times: Vec::new(), certain: true, next }
    }

    fn unsure(self) -> Self {
        Self { certain: false, ..self }
    }
}

/// The one-time expression at a word.
pub(super) fn at(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    let read = named_day(context, index)
        .or_else(|| part_of_year(context, index))
        .or_else(|| years(context, index))
        .or_else(|| from(context, index))
        .or_else(|| deadline(context, index))
        .or_else(|| days_of_month(context, index))
        .or_else(|| within(context, index))
        .or_else(|| in_year(context, index))?;
    if read.times.is_empty() {
        return Some(read);
    }
    let is_of_none = context.is_quoted(index)
        || context.is_beside(index)
        || context.is_past(index, read.next)
        || context.is_denied(index);
    if is_of_none {
        return Some(OnceMatch::none(read.next));
    }
    let may_be_attribute = read.times.iter().all(Once::is_a_stretch) && !context.is_written(index, &["từ"]);
    let is_doubtful = (may_be_attribute && context.is_attribute(index))
        || context.is_of_subject_matter(index)
        || context.is_of_next_year(read.next);
    Some(if is_doubtful { read.unsure() } else { read })
}

/// A day with a name: "Ngày Pháp luật 09/11", "Ngày Chuyển đổi số quốc gia (10/10)", "Ngày lễ 30/4".
fn named_day(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    const REACH: usize = 14;
    const NAMES: &[&str] = &["le", "hoi", "ky", "truyen", "thanh", "quoc", "giai", "toan", "phap", "chuyen", "tet"];
    let words = context.words;
    let is_name = words.written(index + 1).starts_with(char::is_uppercase) || NAMES.contains(&words.folded(index + 1));
    if words.folded(index) != "ngay" || !is_name {
        return None;
    }
    let ends = |at: usize| words.gap(at).contains([',', ';', ':', '.', ')']) && at > index;
    let date = (index + 1..index + REACH).take_while(|at| *at < words.len() && !ends(*at)).find_map(|at| {
        let parts = dates::day_and_month(words, at)?;
        Some((ScheduleUnit::day(parts)?, parts))
    });
    let (unit, parts) = date?;
    let said = match context.commemoration(index) {
        Commemoration::Unsaid if context.only_a_time && index == 0 => Commemoration::Then,
        said => said,
    };
    Some(match said {
        Commemoration::Then => OnceMatch::one(Once::At(unit), parts.next),
        Commemoration::Around => OnceMatch::one(Once::At(unit), parts.next).unsure(),
        Commemoration::Subject | Commemoration::Unsaid => OnceMatch::none(parts.next),
    })
}

/// "6 tháng đầu năm 2021", "9 tháng đầu năm", "6 tháng cuối năm".
fn part_of_year(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    let words = context.words;
    let number = match words.number(index) {
        Some(number) => i8::try_from(number).ok().filter(|number| (1..=11).contains(number))?,
        None if context.is_written(index, &["sáu"]) => 6,
        None => return None,
    };
    let (first, last) =
        match (words.phrase_at(index + 1, "thang dau nam"), words.phrase_at(index + 1, "thang cuoi nam")) {
            (Some(_), _) => (1, number),
            (_, Some(_)) => (13 - number, 12),
            _ => return None,
        };
    let year = dates::year(words, index + 4);
    let next = index + 4 + usize::from(year.is_some());
    Some(OnceMatch::one(Once::Between(ScheduleUnit::month(first, year), ScheduleUnit::month(last, year)), next))
}

/// "Giai đoạn 2022 - 2025"; where nothing but a time stands, "2022 - 2025" and "năm 2025" without a word too.
fn years(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    let words = context.words;
    let named = words.phrase_at(index, "giai doan");
    let is_whole_text = |next: usize| context.only_a_time && index == 0 && next == words.len();
    let start = index + named.unwrap_or(0);
    let start = start + usize::from(named.is_some() && words.folded(start) == "tu");
    let start = start + usize::from(named.is_some() && words.folded(start) == "nam");
    let first = dates::year(words, start)?;
    let Some((last, next)) = last_year(context, start + 1) else {
        // ".../.../2025" is a date to be filled in.
        let is_left_blank = words.gap(0).contains(['/', '.', '…']);
        let is_year_alone = named.is_none() && is_whole_text(start + 1) && !is_left_blank;
        return is_year_alone.then(|| OnceMatch::one(Once::At(ScheduleUnit::year(first)), start + 1));
    };
    if named.is_none() && !is_whole_text(next) {
        return None;
    }
    if first > last || (named.is_some() && context.is_of_programme(index)) {
        return Some(OnceMatch::none(next));
    }
    Some(OnceMatch::one(Once::Between(ScheduleUnit::year(first), ScheduleUnit::year(last)), next))
}

/// "- 2025", "đến năm 2025" after a year.
fn last_year(context: &Context<'_, '_>, index: usize) -> Option<(i16, usize)> {
    let at = range_sign(context, index)?;
    let at = at + usize::from(matches!(context.words.folded(at), "het"));
    let at = at + usize::from(context.words.folded(at) == "nam");
    Some((dates::year(context.words, at)?, at + 1))
}

/// "Từ tháng 3 đến tháng 6", "từ 01/3 - 30/4/2025". What only begins at a time is no schedule.
fn from(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    let words = context.words;
    if !context.is_written(index, &["từ"]) {
        return None;
    }
    let (first, next) = either(context, index + 1)?;
    let Some((last, after)) = range_end(context, next, first) else {
        return Some(OnceMatch::none(next));
    };
    if first.is_year() && last.is_year() && context.is_of_programme(index) {
        return Some(OnceMatch::none(after));
    }
    let goes_on = words.phrase_at(after, "nam sau");
    let after = after + goes_on.unwrap_or(0);
    let last = match (goes_on, first.year) {
        (Some(_), Some(year)) => ScheduleUnit { year: year.checked_add(1), ..last },
        // The year after a plan's is not known here.
        (Some(_), None) => return Some(OnceMatch::none(after)),
        (None, _) => last,
    };
    Some(OnceMatch::one(Once::Between(first, last), after))
}

/// A date or month with its word or without.
fn either(context: &Context<'_, '_>, index: usize) -> Option<(ScheduleUnit, usize)> {
    units::named(context, index).or_else(|| units::bare_date(context, index))
}

/// After a sign that a range goes on: "-", "đến", "tới".
fn range_sign(context: &Context<'_, '_>, index: usize) -> Option<usize> {
    let words = context.words;
    if words.folded(index) == "cho" && words.folded(index + 1) == "den" {
        return Some(index + 2);
    }
    if context.is_written(index, TO) {
        return Some(index + 1);
    }
    matches!(words.gap(index).trim(), "-" | "–" | "—" | "÷" | "→").then_some(index)
}

/// A range that begins with a time just read.
pub(super) fn range_from(context: &Context<'_, '_>, first: ScheduleUnit, next: usize) -> Option<OnceMatch> {
    let (last, after) = range_end(context, next, first)?;
    Some(OnceMatch::one(Once::Between(first, last), after))
}

fn range_end(context: &Context<'_, '_>, index: usize, first: ScheduleUnit) -> Option<(ScheduleUnit, usize)> {
    let at = range_sign(context, index)?;
    let at = at + usize::from(context.words.folded(at) == "truoc");
    let like_month = (!first.is_day()).then(|| units::alike(context, at, first.what)).flatten();
    either(context, at).or(like_month)
}

/// "Trước ngày 15/12/2021", "chậm nhất ngày 15/12", "đến hết tháng 6", "xong trong quý II".
fn deadline(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    const MOST_WORDS: usize = 6;
    let words = context.words;
    let (mut is_before, mut is_until, mut says_to) = (false, false, false);
    let mut next = index;
    while next < index + MOST_WORDS {
        match words.folded(next) {
            "truoc" => is_before = true,
            "nhat" if matches!(words.folded_before(next), "cham" | "muon") => is_until = true,
            "qua" | "hon" if next > index => is_until = true,
            "het" => is_until = true,
            "cuoi" if is_before || is_until || words.folded_before(next) == "den" => is_until = true,
            "den" | "toi" if context.is_written(next, TO) => says_to = true,
            "khong" if matches!(words.folded(next + 1), "qua" | "muon" | "cham") => {}
            "cham" | "muon" => {}
            "la" | "vao" | "trong" if is_until && next > index => {}
            _ => break,
        }
        next += 1;
    }
    if !(is_before || is_until || says_to) {
        return None;
    }
    let (unit, after) = either(context, next)?;
    let whole_years = unit.is_year() && !is_before && !is_until;
    if whole_years && (!context.only_a_time || context.is_of_programme(index)) {
        // "Đến năm 2025" names a goal as often as a time.
        return Some(OnceMatch::none(after));
    }
    let time = if is_before && !is_until { Once::Before(unit) } else { Once::Until(unit) };
    let read = OnceMatch::one(time, after);
    let is_doubtful = !is_before && !is_until && !unit.is_day() && !context.only_a_time;
    Some(if is_doubtful || whole_years { read.unsure() } else { read })
}

/// "Ngày 15, 16/6/2025", "các ngày 15, 16 và 17/6", "ngày 15 - 17/6", "từ 15-17/6".
fn days_of_month(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    const MOST: usize = 12;
    let words = context.words;
    let is_from = context.is_written(index, &["từ"]);
    if !(is_from || words.folded(index) == "ngay") || dates::at(words, index).is_some() {
        return None;
    }
    let day = |at: usize| words.number(at).and_then(|day| i8::try_from(day).ok()).filter(|day| (1..=31).contains(day));
    let mut days = vec![day(index + 1)?];
    let mut at = index + 2;
    while days.len() < MOST {
        let ranged = range_sign(context, at);
        let listed = matches!(words.gap(at).trim(), "," | "+" | "&").then_some(at);
        let listed = listed.or((words.folded(at) == "va").then_some(at + 1));
        let is_range = ranged.is_some();
        if is_from && !is_range {
            return None;
        }
        at = ranged.or(listed)?;
        let last = dates::at(words, at).or_else(|| dates::day_and_month(words, at)).or_else(|| spelled(context, at));
        if let Some((last, next)) = last.and_then(|parts| Some((ScheduleUnit::day(parts)?, parts.next))) {
            return cited_or(context, index, next, || listed_days(&days, last, is_range, next));
        }
        days.push(day(at)?);
        at += 1;
    }
    None
}

/// "16 tháng 6 năm 2025" without its word.
fn spelled(context: &Context<'_, '_>, index: usize) -> Option<dates::DateParts> {
    dates::day_in_words(context.words, index)
}

fn listed_days(days: &[i8], last: ScheduleUnit, is_range: bool, next: usize) -> OnceMatch {
    let units::ScheduleUnitKind::Day { month, .. } = last.what else {
        return OnceMatch::none(next);
    };
    let of_month = |day: i8| ScheduleUnit { what: units::ScheduleUnitKind::Day { month, day }, year: last.year };
    match (days, is_range) {
        ([first], true) => OnceMatch::one(Once::Between(of_month(*first), last), next),
        (_, true) => OnceMatch::none(next),
        (days, false) => {
            let times = days.iter().map(|day| Once::At(of_month(*day))).chain([Once::At(last)]).collect();
            OnceMatch { times, certain: true, next }
        }
    }
}

/// What was read, unless the day at the word is a document's.
fn cited_or(
    context: &Context<'_, '_>,
    index: usize,
    after: usize,
    read: impl FnOnce() -> OnceMatch,
) -> Option<OnceMatch> {
    if context.is_cited_day(index, after) {
        return Some(OnceMatch::none(after));
    }
    let read = read();
    let read = match context.commemoration(index) {
        Commemoration::Subject if !context.only_a_time => return Some(OnceMatch::none(after)),
        Commemoration::Around => read.unsure(),
        _ => read,
    };
    let of_somebody = !context.only_a_time && context.follows_directly(after) && context.is_written(after, &["của"]);
    Some(if of_somebody { read.unsure() } else { read })
}

/// "Ngày 05/03/2021", "tháng 6", "quý IV/2021", "tháng 3 đến tháng 5", "01/3/2025 - 30/4/2025".
fn within(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    let words = context.words;
    let named = units::named(context, index).filter(|(unit, _)| !unit.is_year());
    let bare = || {
        let all_day = words.number(index) == Some(24) && words.number(index + 1) == Some(7);
        units::bare_date(context, index).filter(|_| context.only_a_time && !all_day)
    };
    let (unit, next) = named.or_else(bare)?;
    // "Báo cáo quý I, 6 tháng, năm" lists what is reported on.
    if ["6 thang", "06 thang", "sau thang"].iter().any(|months| words.phrase_at(next, months).is_some()) {
        return Some(OnceMatch::none(next));
    }
    let (read, after) = match range_end(context, next, unit) {
        Some((last, after)) => (Once::Between(unit, last), after),
        None => (Once::At(unit), next),
    };
    if unit.is_day() {
        return cited_or(context, index, next, || OnceMatch::one(read, after));
    }
    Some(OnceMatch::one(read, after))
}

/// "Trong năm 2021", "trong năm"; where nothing but a time stands, "năm 2021".
fn in_year(context: &Context<'_, '_>, index: usize) -> Option<OnceMatch> {
    let words = context.words;
    let is_within = words.phrase_at(index, "trong nam").is_some();
    let edge = usize::from(!is_within && matches!(words.folded(index), "cuoi" | "dau" | "giua"));
    let at_year = index + usize::from(is_within) + edge;
    let is_year = context.is_written(at_year, &["năm"]) && words.folded(at_year + 1) != "hoc";
    if !is_year || !(is_within || context.only_a_time) || words.folded_before(at_year) == "hoc" {
        return None;
    }
    let Some(year) = dates::year(words, at_year + 1) else {
        let is_plan_year = is_within && context.only_a_time;
        return is_plan_year.then(|| OnceMatch::one(Once::PlanYear, at_year + 1));
    };
    if !is_within && context.is_of_programme(index) {
        return Some(OnceMatch::none(at_year + 2));
    }
    if let Some((last, next)) = last_year(context, at_year + 2) {
        return Some(OnceMatch::one(Once::Between(ScheduleUnit::year(year), ScheduleUnit::year(last)), next));
    }
    Some(OnceMatch::one(Once::At(ScheduleUnit::year(year)), at_year + 2))
}
