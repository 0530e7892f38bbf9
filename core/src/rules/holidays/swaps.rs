//! Bridge days: working days between days off, which are often swapped for a Saturday. The decision on them may come
//! late or never.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use super::{Holiday, HolidayRules, is_weekend, moved};
use crate::model::{CalendarDay, DayChoice, DayKind, Occasion, PendingDecision};

/// The rules of swaps.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct SwapRules {
    /// What is awaited for the occasions of which nothing else is.
    awaited: BTreeMap<Occasion, String>,
    basis: String,
}

impl HolidayRules {
    /// The ways in which a decision may turn out, and each with a working day swapped that it leaves between days off.
    pub(super) fn with_swaps(
        &self,
        year: i16,
        ways: Vec<DayChoice>,
        name: &str,
        settled: &[CalendarDay],
    ) -> Vec<DayChoice> {
        let mut all = ways.clone();
        for way in ways {
            let off: Vec<Date> = settled.iter().chain(&way.days).map(|day| day.date).collect();
            let own = settled.iter().filter(|day| day.name.as_deref() == Some(name));
            let anchors: Vec<Date> = own.chain(&way.days).map(|day| day.date).collect();
            for swap in self.swaps(year, &anchors, &off, name) {
                let name = [way.name.as_deref(), swap.name.as_deref()].into_iter().flatten().collect::<Vec<_>>();
                let days = way.days.iter().cloned().chain(swap.days).collect();
                all.push(DayChoice { name: Some(name.join(", ")), days });
            }
        }
        all
    }

    /// What may be swapped at the occasions that need no decision otherwise.
    pub(super) fn swap_decisions(&self, year: i16, holidays: &[Holiday]) -> Vec<PendingDecision> {
        let next_new_year = Date::new(year.saturating_add(1), 1, 1).ok();
        let off: Vec<Date> = holidays.iter().map(|holiday| holiday.day.date).chain(next_new_year).collect();
        let mut open: Vec<PendingDecision> = Vec::new();
        for (occasion, awaited) in &self.swaps.awaited {
            let own = holidays.iter().filter(|holiday| holiday.occasion == *occasion);
            let own: Vec<Date> = own.map(|holiday| holiday.day.date).collect();
            let next = next_new_year.filter(|_| *occasion == Occasion::NewYear);
            let next_name = format!("{awaited} năm {}", year.saturating_add(1));
            for (anchors, name) in [(own, awaited.clone()), (next.into_iter().collect(), next_name)] {
                let mut choices = vec![DayChoice { name: Some("không hoán đổi".to_owned()), days: Vec::new() }];
                for swap in self.swaps(year, &anchors, &off, self.name(*occasion)) {
                    let is_new = choices.iter().all(|choice| choice.days != swap.days);
                    let is_taken = swap.days.iter().any(|day| open.iter().any(|other| other.concerns(day.date)));
                    if is_new && !is_taken {
                        choices.push(swap);
                    }
                }
                if choices.len() > 1 {
                    let basis = Some(self.swaps.basis.clone());
                    open.push(PendingDecision { occasion: *occasion, name, basis, choices });
                }
            }
        }
        open
    }

    /// Each single working day between days off at these days, swapped for the nearest Saturday before or after them.
    fn swaps(&self, year: i16, anchors: &[Date], off: &[Date], name: &str) -> Vec<DayChoice> {
        let mut bridges: Vec<Date> = anchors.iter().flat_map(|anchor| bridges(*anchor, off)).collect();
        bridges.sort_unstable();
        bridges.dedup();
        let mut swaps = Vec::new();
        for bridge in bridges {
            let off: Vec<Date> = off.iter().copied().chain([bridge]).collect();
            let (first, last) = run_of_days_off(bridge, &off);
            for saturday in [saturday_from(first, -1), saturday_from(last, 1)].into_iter().flatten() {
                if off.contains(&saturday) {
                    continue;
                }
                let days = vec![
                    self.swapped(bridge, DayKind::SwapOff, format!("Nghỉ hoán đổi dịp {name}")),
                    self.swapped(saturday, DayKind::SwapWork, format!("Làm bù cho ngày {}", day_and_month(bridge))),
                ];
                let days: Vec<CalendarDay> = days.into_iter().filter(|day| day.date.year() == year).collect();
                let (bridge, saturday) = (day_and_month(bridge), day_and_month(saturday));
                if !days.is_empty() {
                    swaps.push(DayChoice {
                        name: Some(format!("hoán đổi {bridge} với thứ Bảy {saturday}")), days
                    });
                }
            }
        }
        swaps
    }

    fn swapped(&self, date: Date, kind: DayKind, name: String) -> CalendarDay {
        let basis = Some(self.swaps.basis.clone());
        CalendarDay { date, kind, name: Some(name), basis, verified: false, awaits: None }
    }
}

/// The working days next to the days off around a day that have a day off on their other side too.
fn bridges(anchor: Date, off: &[Date]) -> Vec<Date> {
    let (first, last) = run_of_days_off(anchor, off);
    let is_off = |date: Option<Date>| date.is_some_and(|date| is_weekend(date) || off.contains(&date));
    let before = moved(first, -1).filter(|_| is_off(moved(first, -2)));
    let after = moved(last, 1).filter(|_| is_off(moved(last, 2)));
    before.into_iter().chain(after).collect()
}

/// The first and the last of the days off around a day.
fn run_of_days_off(around: Date, off: &[Date]) -> (Date, Date) {
    let end = |step: i32| {
        let mut date = around;
        while let Some(next) = moved(date, step).filter(|next| is_weekend(*next) || off.contains(next)) {
            date = next;
        }
        date
    };
    (end(-1), end(1))
}

fn saturday_from(date: Date, step: i32) -> Option<Date> {
    let mut date = moved(date, step)?;
    while date.weekday() != jiff::civil::Weekday::Saturday {
        date = moved(date, step)?;
    }
    Some(date)
}

fn day_and_month(date: Date) -> String {
    format!("{:02}/{:02}", date.day(), date.month())
}
