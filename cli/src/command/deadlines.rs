//! Days off and deadlines.

use cchc::model::{CalendarDay, Deadline as Answer, DeadlineSubject, IndexQuery, Labelled, TimeLimit};
use cchc::query::{CoverageOfCalendars, DeadlineByRule, DeadlineOfTimeLimit};
use jiff::Timestamp;
use jiff::civil::{Date, date};

use super::Outcome;
use crate::arguments::{Deadline, Holidays};
use crate::dates;
use crate::exit::ExitStatus;
use crate::failure::Failure;
use crate::find::{self, label};
use crate::language::Language;
use crate::output::{Output, Tone};
use crate::source::Source;

pub(super) fn holidays(holidays: &Holidays, source: &Source, output: &mut Output) -> Outcome {
    let year = holidays.year.unwrap_or_else(|| dates::today().year());
    let mut calendars = source.calendars(&IndexQuery::default())?;
    calendars.retain(|calendar| calendar.year == year);
    if calendars.is_empty() {
        return Err(Failure::told(
            ExitStatus::NotFound,
            format!("there is no calendar of {year}: import one with cchc import calendars FILE"),
            format!("chưa có lịch làm việc năm {year}: hãy nhập bằng cchc import calendars TỆP"),
        ));
    }
    if output.is_json() {
        output.value(&calendars)?;
        return Ok(ExitStatus::Done);
    }
    let language = output.language();
    let mut days: Vec<&CalendarDay> = calendars.iter().flat_map(|calendar| &calendar.days).collect();
    days.sort_by_key(|day| day.date);
    output.tell(Tone::Heading, format!("Days off in {year}"), format!("Ngày nghỉ năm {year}"));
    let rows = days.into_iter().map(|day| {
        [
            weekday(day.date, language).to_owned(),
            dates::written(day.date),
            label(day.kind, language),
            day.name.clone().unwrap_or_default(),
            language.pick(if day.verified { ["", ""] } else { ["not confirmed", "chưa xác minh"] }).to_owned(),
        ]
    });
    output.table([["", ""], ["Day", "Ngày"], ["Kind", "Loại"], ["Name", "Tên"], ["", ""]], rows);
    let asked = CoverageOfCalendars { from: date(year, 1, 1), to: date(year, 12, 31), unit: None };
    for awaited in source.ask(asked)?.awaits {
        output.tell(Tone::Bad, awaited.text, awaited.text_vi);
    }
    Ok(ExitStatus::Done)
}

pub(super) fn deadline(deadline: &Deadline, source: &Source, output: &mut Output) -> Outcome {
    let unit = find::unit(source, deadline.unit.as_deref())?;
    let (received, started) = beginning(deadline.from.as_deref())?;
    let answer = match limit(&deadline.limit)? {
        Limit::Days(time_limit) => source.ask(DeadlineOfTimeLimit { received, started, time_limit, unit })?,
        Limit::Rule(subject) => source.ask(DeadlineByRule { received, started, subject, unit })?,
    };
    if output.is_json() {
        output.value(&answer)?;
    } else {
        tell(&answer, output);
    }
    Ok(ExitStatus::Done)
}

enum Limit {
    Days(TimeLimit),
    Rule(DeadlineSubject),
}

fn limit(written: &str) -> Result<Limit, Failure> {
    let wanted = written.trim();
    if let Some(subject) =
        DeadlineSubject::VALUES.iter().find(|subject| subject.code() == wanted || subject.label() == wanted)
    {
        return Ok(Limit::Rule(*subject));
    }
    if let Ok(days) = wanted.parse::<u32>() {
        if let Some(half_days) = days.checked_mul(2).filter(|half_days| (1..=TimeLimit::LONGEST).contains(half_days)) {
            return Ok(Limit::Days(TimeLimit { half_days, ..TimeLimit::working_days(1) }));
        }
    } else if let Some(time_limit) = cchc::rules::read_time_limit(wanted) {
        return Ok(Limit::Days(time_limit));
    }
    let rules = DeadlineSubject::VALUES.iter().map(|subject| subject.code()).collect::<Vec<_>>().join(", ");
    let texts = [
        format!("working days such as 20, “20 ngày làm việc”, or a rule: {rules}"),
        format!("số ngày làm việc như 20, “20 ngày làm việc”, hoặc một quy tắc: {rules}"),
    ];
    Err(Failure::argument("LIMIT", written, [&texts[0], &texts[1]]))
}

/// When a time limit begins: on a day, or with a receipt at a moment.
fn beginning(written: Option<&str>) -> Result<(Option<Timestamp>, Option<Date>), Failure> {
    match written {
        None => Ok((Some(Timestamp::now()), None)),
        Some(text) => match dates::parse_day(text.trim()) {
            Some(day) => Ok((None, Some(day))),
            None => Ok((Some(dates::moment("--from", text)?), None)),
        },
    }
}

fn tell(answer: &Answer, output: &mut Output) {
    let language = output.language();
    let noon = language.pick(if answer.at_noon { [" at noon", " (hết buổi sáng)"] } else { ["", ""] });
    let day = |day: Date| format!("{} {}", weekday(day, language), dates::written(day));
    let due = format!("{}{noon}", day(answer.due));
    output.tell(Tone::Heading, format!("Due {due}"), format!("Hạn: {due}"));
    let started = day(answer.started);
    output.say(format!("  counted from {started}"), format!("  tính từ {started}"));
    if let Some(latest) = answer.due_latest {
        let latest = day(latest);
        output.say(
            format!("  at the latest {latest}, if decisions on days off that are not known yet move it"),
            format!("  muộn nhất {latest}, nếu quyết định nghỉ lễ chưa ban hành làm thay đổi"),
        );
    }
    for awaited in &answer.awaits {
        output.line(format!("  {}", output.pick([&awaited.text, &awaited.text_vi])));
    }
    if !answer.verified {
        output.say("  a day or rule in it is not confirmed", "  có ngày nghỉ hoặc quy tắc chưa được xác minh");
    }
    if let Some(basis) = &answer.basis {
        let provision = basis.provision.as_deref().map(|provision| format!("{provision} ")).unwrap_or_default();
        output.say(format!("  by {provision}{}", basis.document), format!("  theo {provision}{}", basis.document));
    }
}

fn weekday(day: Date, language: Language) -> &'static str {
    const NAMES: [[&str; 2]; 7] = [
        ["Mon", "Thứ Hai"],
        ["Tue", "Thứ Ba"],
        ["Wed", "Thứ Tư"],
        ["Thu", "Thứ Năm"],
        ["Fri", "Thứ Sáu"],
        ["Sat", "Thứ Bảy"],
        ["Sun", "Chủ nhật"],
    ];
    let position = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
    NAMES.get(position).map_or("", |names| language.pick(*names))
}
