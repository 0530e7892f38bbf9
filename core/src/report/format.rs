//! Formats numbers, days and schedules in Vietnamese.

use jiff::Timestamp;
use jiff::tz::Offset;

use super::catalogue::PER_HEAD;
use super::labels;
use crate::model::{
    ActStanding, Activity, ActivityStatus, ClauseOrigin, Completion, Evidence, EvidenceCounts, Gap, LeftOut, Period,
    PlanReport, PromiseProgress, Report, Schedule, YearDay, YearPart, YearTime,
};
pub(super) use crate::text::{day_vi as day, number_vi as number, shown, shown_line as line};

/// Stands where there is nothing to compute from.
pub(super) const NOTHING: &str = "–";

/// A share of a whole to one decimal: 95,2%. A part is never rounded to all or to nothing.
pub(crate) fn percent(part: impl Into<u64>, whole: impl Into<u64>) -> String {
    let Some(tenths) = tenths_of_percent(part.into(), whole.into()) else { return NOTHING.to_owned() };
    match tenths % 10 {
        0 => format!("{}%", tenths / 10),
        tenth => format!("{},{tenth}%", tenths / 10),
    }
}

/// Tenths of a percent; a part that is neither nothing nor the whole is shown as neither. `None` of nothing.
pub(crate) fn tenths_of_percent(part: u64, whole: u64) -> Option<u128> {
    let (part, whole) = (u128::from(part), u128::from(whole));
    let tenths = (part * 1000 + whole / 2).checked_div(whole)?;
    Some(if 0 < part && part < whole { tenths.clamp(1, 999) } else { tenths })
}

/// The same with what it is a share of: 95,2% số được mời. Of nothing there is no share.
pub(super) fn share(part: impl Into<u64>, whole: impl Into<u64>, of: &str) -> String {
    let (part, whole) = (part.into(), whole.into());
    if whole == 0 { NOTHING.to_owned() } else { format!("{} {of}", percent(part, whole)) }
}

/// A count with its share of a whole, where there is one: 57 (95%).
pub(super) fn with_share(part: impl Into<u64>, whole: impl Into<u64>, of: &str) -> String {
    let (part, whole) = (part.into(), whole.into());
    match whole {
        0 => number(part),
        whole => format!("{} ({}{of})", number(part), percent(part, whole)),
    }
}

/// A figure that is divided: a share, or how many attendances there are for each of the people.
pub(super) fn quotient(unit: &str, part: u64, whole: u64) -> String {
    if unit != PER_HEAD || whole == 0 { percent(part, whole) } else { per_head(part, whole) }
}

/// How many attendances there are for each of the people: 1,25.
pub(crate) fn per_head(part: u64, whole: u64) -> String {
    hundredths_per_head(part, whole).map_or_else(|| NOTHING.to_owned(), in_hundredths)
}

/// The same in hundredths; `None` where there are no people.
pub(crate) fn hundredths_per_head(part: u64, whole: u64) -> Option<u64> {
    let (part, whole) = (u128::from(part), u128::from(whole));
    (part * 100 + whole / 2).checked_div(whole).and_then(|hundredths| u64::try_from(hundredths).ok())
}

/// A number given in hundredths: 1,25.
pub(crate) fn in_hundredths(hundredths: u64) -> String {
    let decimals = format!("{:02}", hundredths % 100);
    match decimals.trim_end_matches('0') {
        "" => number(hundredths / 100),
        decimals => format!("{},{decimals}", number(hundredths / 100)),
    }
}

/// An instant in Việt Nam: 15 giờ 04 ngày 05/03/2021.
pub(super) fn instant(instant: Timestamp) -> String {
    let local = Offset::constant(7).to_datetime(instant);
    format!("{} giờ {:02} ngày {}", local.hour(), local.minute(), day(local.date()))
}

/// A period with its days: Quý IV/2021, từ 01/10/2021 đến 31/12/2021.
pub(super) fn period(period: &Period) -> String {
    let days = format!("từ {} đến {}", day(period.from), day(period.to));
    let name = shown(&period.name);
    if name.trim().is_empty() || name.eq_ignore_ascii_case(&days) {
        capitalised(&days)
    } else {
        format!("{name}, {days}")
    }
}

/// The days that a report counts: "từ ngày 01/10/2021 đến ngày 15/12/2021", with the day of the statuses where that is
/// another one.
pub(super) fn days_counted(report: &Report) -> String {
    let (period, on) = (&report.period, report.on);
    if on < period.from {
        return format!("chưa có, vì đến ngày {} kỳ báo cáo chưa bắt đầu", day(on));
    }
    let days = format!("từ ngày {} đến ngày {}", day(period.from), day(period.to.min(on)));
    if on > period.to { format!("{days}, tình trạng đến ngày {}", day(on)) } else { days }
}

/// When something was promised.
pub(crate) fn schedule(schedule: &Schedule) -> String {
    match schedule {
        Schedule::Unspecified => "không nêu".to_owned(),
        Schedule::Continuous => "thường xuyên".to_owned(),
        Schedule::Periodic => "định kỳ".to_owned(),
        Schedule::Daily => "hàng ngày".to_owned(),
        Schedule::Weekly => "hàng tuần".to_owned(),
        Schedule::Monthly => "hàng tháng".to_owned(),
        Schedule::Quarterly => "hàng quý".to_owned(),
        Schedule::HalfYearly => "6 tháng một lần".to_owned(),
        Schedule::Yearly => "hàng năm".to_owned(),
        Schedule::InYear { year } => format!("trong năm {year}"),
        Schedule::InQuarter { year, quarter } => Period::part(*year, YearPart::Quarter(*quarter)).name,
        Schedule::InMonth { year, month } => format!("tháng {month:02}/{year}"),
        Schedule::OnDate { date } => format!("ngày {}", day(*date)),
        Schedule::ByDate { date } => format!("trước ngày {}", day(*date)),
        Schedule::Range { from, to } => format!("từ {} đến {}", day(*from), day(*to)),
        Schedule::EachYear { times } => format!("{} hằng năm", joined(times.iter().map(year_time).collect())),
        Schedule::Several { times } => joined(times.iter().map(self::schedule).collect()),
    }
}

/// When something is due every year.
fn year_time(time: &YearTime) -> String {
    let of = |day: YearDay| format!("{:02}/{:02}", day.day, day.month);
    match time {
        YearTime::QuarterOfYear { quarter } => {
            let name = Period::part(2000, YearPart::Quarter(*quarter)).name;
            name.split('/').next().unwrap_or_default().to_owned()
        }
        YearTime::MonthOfYear { month } => format!("tháng {month:02}"),
        YearTime::OnDay { day } => format!("ngày {}", of(*day)),
        YearTime::ByDay { day } => format!("trước ngày {}", of(*day)),
        YearTime::DayRange { from, to } => format!("từ {} đến {}", of(*from), of(*to)),
    }
}

/// Times one after the other. What the next repeats is left out: trước ngày 15/06 và 15/11.
fn joined(times: Vec<String>) -> String {
    const SHARED: &[&str] = &["trước ngày ", "ngày "];
    let mut told = String::new();
    let last = times.len().saturating_sub(1);
    for (position, time) in times.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|before| times.get(before));
        let repeated = SHARED.iter().find(|start| time.starts_with(**start));
        let repeated = repeated.filter(|start| before.is_some_and(|before| before.starts_with(**start)));
        let time = repeated.and_then(|start| time.strip_prefix(start)).unwrap_or(time);
        let time = if position == 0 { time.to_owned() } else { uncapitalised(time) };
        told.push_str(match position {
            0 => "",
            _ if position == last => " và ",
            _ => ", ",
        });
        told.push_str(&time);
    }
    told
}

/// The first letter as a small one, unless it begins an abbreviation.
pub(crate) fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return text.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// The last day, where the schedule does not say it itself.
pub(super) fn due(schedule: &Schedule, progress: &PromiseProgress) -> Option<String> {
    match schedule {
        Schedule::OnDate { .. } | Schedule::ByDate { .. } | Schedule::Range { .. } => None,
        _ => progress.due.map(|due| format!("hạn cuối {}", day(due))),
    }
}

/// How often something was proven and how often it must be: 9/12 tháng; 3 lần, cần 1.
pub(super) fn proven(activity: &Activity, progress: &PromiseProgress) -> String {
    let schedule = &activity.schedule;
    times((progress.proven, progress.expected), schedule, activity.target.is_some() || progress.acts.len() > 1)
}

/// The same of one act.
pub(super) fn act_proven(activity: &Activity, act: &ActStanding) -> String {
    times((act.proven, act.expected), act.promised.schedule.as_ref().unwrap_or(&activity.schedule), false)
}

fn times((proven, expected): (u32, Option<u32>), schedule: &Schedule, of_several: bool) -> String {
    let unit = match (of_several, schedule) {
        (false, Schedule::Weekly) => "tuần",
        (false, Schedule::Monthly) => "tháng",
        (false, Schedule::Quarterly) => "quý",
        (false, Schedule::HalfYearly) => "kỳ",
        _ => "lần",
    };
    match expected {
        Some(expected) if proven > expected => format!("{} {unit}, cần {}", number(proven), number(expected)),
        Some(expected) => format!("{}/{} {unit}", number(proven), number(expected)),
        None => format!("{} {unit}", number(proven)),
    }
}

/// How long there was no evidence, of what goes on all the time: "khoảng trống dài nhất 44 ngày (từ … đến …)".
pub(super) fn longest_gap(gap: Option<Gap>) -> Option<String> {
    gap.map(|gap| {
        format!("không có minh chứng dài nhất {} ngày, từ {} đến {}", number(gap.days), day(gap.from), day(gap.to))
    })
}

/// What a promise of one act asks for; of several each is shown with its status.
pub(super) fn only_act(progress: &PromiseProgress) -> Option<&str> {
    match progress.acts.as_slice() {
        [only] => Some(&only.text_vi),
        _ => None,
    }
}

/// The acts with where each stands: "1. đối thoại trực tiếp: hoàn thành, 1/1 lần".
pub(super) fn acts(activity: &Activity, progress: &PromiseProgress) -> Vec<(ActivityStatus, String)> {
    let told = |(act, number): (&ActStanding, usize)| {
        let own = act.promised.schedule.as_ref().filter(|own| **own != Schedule::Unspecified);
        let own = own.map(|own| format!(" ({})", schedule(own))).unwrap_or_default();
        (act.status, format!("{number}. {}{own}", act_standing(act, &act_proven(activity, act))))
    };
    progress.acts.iter().zip(1..).map(told).collect()
}

fn act_standing(standing: &ActStanding, proven: &str) -> String {
    let status = labels::activity_status(standing.status).to_lowercase();
    let lacking = missing(&standing.missing).map(|missing| format!(", thiếu: {missing}")).unwrap_or_default();
    format!("{}: {status}, {proven}{lacking}", standing.text_vi)
}

/// The marks of evidence: what it is, why it counts, and for which of several acts.
pub(super) fn marks(evidence: &Evidence, progress: &PromiseProgress) -> String {
    let acts = evidence.acts.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    let acts = (progress.acts.len() > 1).then(|| format!("việc {acts}"));
    let label = Some(labels::proof(evidence).to_owned());
    let ground = labels::ground(evidence.ground).map(str::to_owned);
    label.into_iter().chain(ground).chain(acts).collect::<Vec<_>>().join("; ")
}

/// Months or quarters that are not proven. Those of one year share it: Tháng 02, 03, 05/2021.
pub(super) fn missing(periods: &[String]) -> Option<String> {
    let split = |period: &String| {
        let (name, year) = period.split_once('/')?;
        let (unit, which) = name.split_once(' ')?;
        // The rest of a day is no year: Trước ngày 15/06/2025.
        (!year.contains('/')).then(|| (unit.to_owned(), which.to_owned(), year.to_owned()))
    };
    let parts: Option<Vec<_>> = periods.iter().map(split).collect();
    match parts.as_deref() {
        _ if periods.is_empty() => None,
        Some([(unit, _, year), others @ ..]) if others.iter().all(|other| other.0 == *unit && other.2 == *year) => {
            let which: Vec<&str> = parts.iter().flatten().map(|part| part.1.as_str()).collect();
            Some(shown(&format!("{unit} {}/{year}", which.join(", "))))
        }
        _ => {
            let first = periods.iter().take(1).cloned();
            let told = first.chain(periods.iter().skip(1).map(|period| uncapitalised(period)));
            Some(shown(&told.collect::<Vec<_>>().join("; ")))
        }
    }
}

/// Where in its plan something is promised: Nội dung 1.
pub(super) fn origin(origin: ClauseOrigin) -> String {
    match (labels::plan_part(origin.part), origin.number) {
        (part, 0) => part,
        (part, number) => format!("{part} {number}"),
    }
}

/// Who takes part, one after the other.
pub(super) fn partners(units: &[String]) -> String {
    units.iter().map(|unit| line(unit)).collect::<Vec<_>>().join("; ")
}

/// Who takes part in all of a plan's activities, where it is the same for each of several: shown once then.
pub(super) fn common_partners(plan: &PlanReport) -> Option<&[String]> {
    let mut activities = plan.activities.iter().map(|of| &of.activity.coordinating);
    let first = activities.next().filter(|units| !units.is_empty())?;
    let others = activities.len();
    (others > 0 && activities.all(|units| units == first)).then_some(first.as_slice())
}

/// How a plan is cited: "149/KH-SXD – Tuyên truyền cải cách hành chính năm 2021".
pub(super) fn plan(plan: &PlanReport) -> String {
    let (symbol, subject) = (line(&plan.symbol), line(&plan.subject));
    let symbol = symbol.trim_matches(|mark: char| mark == '/' || mark.is_whitespace());
    match (symbol.is_empty(), subject.trim().is_empty()) {
        (true, _) => subject,
        (false, true) => symbol.to_owned(),
        (false, false) => format!("{symbol} – {subject}"),
    }
}

/// A text in quotation marks, unless it has its own.
pub(super) fn quoted(text: &str) -> String {
    let text = line(text);
    let bare = text.trim().trim_matches(['"', '“', '”']);
    if bare.contains(['"', '“', '”']) { text } else { format!("“{}”", bare.trim()) }
}

/// The first letter as a capital.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A text shortened to about so many letters, whole words only.
pub(super) fn shortened(text: &str, letters: usize) -> String {
    let text = line(text);
    if text.chars().count() <= letters {
        return text;
    }
    let kept: String = text.chars().take(letters).collect();
    let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
    format!("{}…", kept.trim_end_matches([',', ';', '.', ':', ' ']))
}

/// How many activities there are, wherever they stand.
pub(super) fn total(completion: Completion) -> u32 {
    let Completion { done, under_way, not_started, overdue, cancelled, .. } = completion;
    done.saturating_add(under_way).saturating_add(not_started).saturating_add(overdue).saturating_add(cancelled)
}

/// How many proofs there are, and how many of them lie in the period: 12 minh chứng, 3 trong kỳ.
pub(super) fn proofs(counts: EvidenceCounts) -> String {
    let all = number(counts.counted);
    if counts.in_period == counts.counted {
        return format!("{all} minh chứng");
    }
    format!("{all} minh chứng, {} trong kỳ", number(counts.in_period))
}

/// How many plans the report is about, listed or not.
pub(super) fn plan_count(report: &Report) -> u32 {
    (report.plans.len() as u32).saturating_add(report.left_out_of("plans"))
}

/// What a list of evidence does not show, where that is anything: "… và 12 minh chứng khác".
pub(super) fn more_evidence(all: u32, shown: usize) -> Option<String> {
    let more = all.saturating_sub(shown as u32);
    (more > 0).then(|| format!("… và {} minh chứng khác", number(more)))
}

/// What a list does not show, and where it is: "… và 12 mục khác: kế hoạch (xem đủ: plans.page)".
pub(super) fn left_out(left: &LeftOut) -> String {
    let what = [&left.text_vi, &left.text].map(|text| line(text)).into_iter().find(|text| !text.is_empty());
    let what = what.map_or_else(String::new, |what| format!(": {what}"));
    let see = line(&left.see);
    let see = if see.is_empty() { String::new() } else { format!(" (xem đủ: {see})") };
    format!("… và {} mục khác{what}{see}", number(left.count))
}

/// The same for each list of the report with this name.
pub(super) fn rest_of(report: &Report, list: &str) -> Vec<String> {
    report.left_out.iter().filter(|left| left.list == list).map(left_out).collect()
}

/// The newest proofs, which are always shown, after the older ones, where there are many.
pub(super) fn older_and_newest<T>(proofs: &[T]) -> (&[T], &[T]) {
    const FEW: usize = 4;
    // One or two more are no reason to fold.
    let older = if proofs.len() > FEW + 2 { proofs.len() - FEW } else { 0 };
    proofs.split_at(older)
}

#[cfg(test)]
mod tests;
