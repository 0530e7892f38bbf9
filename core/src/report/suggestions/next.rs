//! What comes in the next period: promises that fall due, promises that go on, sessions that are planned.

use jiff::ToSpan;
use jiff::civil::Date;

use super::words::{count, names};
use super::{Grounds, Source};
use crate::error::Result;
use crate::model::{
    ActivityReport, ActivityStatus, NoteGround, NotePart, Period, Schedule, SessionStatus, SuggestedParagraph,
};

const PART: NotePart = NotePart::NextTasks;

/// The period of the same length behind another: whole months behind whole months, else as many days.
pub(super) fn following(period: &Period) -> Period {
    let Ok(from) = period.to.tomorrow() else { return period.clone() };
    let months = i32::from(period.to.year() - period.from.year()) * 12 + i32::from(period.to.month())
        - i32::from(period.from.month())
        + 1;
    let days = (period.to - period.from).get_days();
    let is_whole = period.from.day() == 1 && from.day() == 1;
    let to = match period.from.day() == from.day() && !is_whole {
        // With a cut-off day: from the 15th to the 14th.
        true => from.checked_add((months - 1).months()).and_then(Date::yesterday),
        false if is_whole => from.checked_add(months.months()).and_then(Date::yesterday),
        false => from.checked_add(days.days()),
    };
    Period::between(from, to.unwrap_or(from))
}

pub(super) fn paragraphs(source: &Source<'_>) -> Result<Vec<SuggestedParagraph>> {
    let mut due = Grounds::default();
    let mut going_on = Grounds::default();
    for of in source.report.plans.iter().flat_map(|plan| &plan.activities).filter(|of| is_open(of)) {
        let falls_due = of.progress.due.is_some_and(|due| source.next.contains(due));
        let ground = |on| {
            let (id, text_vi) = (of.activity.header.id, of.activity.title.clone());
            Ok(NoteGround { kind: "activity".to_owned(), id, on, text_vi })
        };
        // What goes on all year falls due at its end; a report says that it goes on.
        if is_continuous(&of.activity.schedule) {
            going_on.push_with(|| ground(None))?;
        } else if falls_due {
            due.push_with(|| ground(of.progress.due))?;
        }
    }
    let due = due.paragraph(PART, "activity_next", |grounds| {
        format!("Triển khai {} nhiệm vụ đến hạn trong kỳ sau: {}.", count(grounds.count), names(grounds, "nhiệm vụ"))
    });
    let going_on = going_on.paragraph(PART, "activity_continues", |grounds| {
        let (number, names) = (count(grounds.count), names(grounds, "nhiệm vụ"));
        format!("Tiếp tục duy trì {number} nhiệm vụ thường xuyên, định kỳ của kế hoạch: {names}.")
    });
    Ok([due, going_on, planned(source)?].into_iter().flatten().collect())
}

fn planned(source: &Source<'_>) -> Result<Option<SuggestedParagraph>> {
    let mut grounds = Grounds::default();
    source.scope.each_session_facts(source.view, source.next.from..=source.next.to, |row, session| {
        if session.status != SessionStatus::Planned {
            return Ok(());
        }
        grounds.push_with(|| {
            let subject = source.view.subject_of_session(row, session.text_mark)?;
            let (id, on, text_vi) = (session.id.0, Some(session.held_on), subject.to_string());
            Ok(NoteGround { kind: "session".to_owned(), id, on, text_vi })
        })
    })?;
    Ok(grounds.paragraph(PART, "session_next", |grounds| {
        format!("Tổ chức {} buổi đã dự kiến: {}.", count(grounds.count), names(grounds, "buổi"))
    }))
}

fn is_open(of: &ActivityReport) -> bool {
    matches!(of.progress.status, ActivityStatus::NotStarted | ActivityStatus::UnderWay)
}

fn is_continuous(schedule: &Schedule) -> bool {
    matches!(
        schedule,
        Schedule::Continuous
            | Schedule::Periodic
            | Schedule::Daily
            | Schedule::Weekly
            | Schedule::Monthly
            | Schedule::Quarterly
            | Schedule::HalfYearly
    )
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_period_is_followed_by_one_like_it() {
        let days = |period: Period| (period.from, period.to);
        let next = |period: &Period| days(following(period));
        assert_eq!(next(&Period::quarter(2021, 4).unwrap()), days(Period::quarter(2022, 1).unwrap()));
        assert_eq!(next(&Period::month(2021, 1).unwrap()), days(Period::month(2021, 2).unwrap()));
        assert_eq!(next(&Period::year(2023).unwrap()), days(Period::year(2024).unwrap()));
        assert_eq!(
            next(&Period::quarter(2021, 4).unwrap().cut_off(15)),
            days(Period::quarter(2022, 1).unwrap().cut_off(15))
        );
        let week = Period::between(date(2021, 3, 1), date(2021, 3, 7));
        assert_eq!(next(&week), (date(2021, 3, 8), date(2021, 3, 14)));
    }
}
