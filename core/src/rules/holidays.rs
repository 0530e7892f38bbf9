//! Public holidays under the Labour Code (Bộ luật Lao động): the days off of a year, and what the law leaves to a
//! yearly decision.

mod swaps;

use jiff::civil::Date;
use serde::Deserialize;

use crate::model::{CalendarDay, DayChoice, DayKind, LunarYear, Occasion, PendingDecision, WorkCalendar};
use crate::text::day_vi;

/// The rules of the law on days off: data with their sources.
#[derive(Debug, Clone, Deserialize)]
pub struct HolidayRules {
    /// The first year that it applies to.
    pub from_year: i16,
    basis: String,
    lunar_basis: String,
    rest_basis: String,
    fixed: Vec<FixedHoliday>,
    hung_kings: LunarHoliday,
    tet: Tet,
    national_day: NationalDay,
    doubtful: Vec<DoubtfulDay>,
    swaps: swaps::SwapRules,
}

#[derive(Debug, Clone, Deserialize)]
struct FixedHoliday {
    month: i8,
    day: i8,
    name: String,
    occasion: Occasion,
}

#[derive(Debug, Clone, Deserialize)]
struct LunarHoliday {
    name: String,
    occasion: Occasion,
}

/// Days around the first day of the lunar year.
#[derive(Debug, Clone, Deserialize)]
struct Tet {
    name: String,
    awaited: String,
    length: i32,
    /// How many of them may lie before it, the likeliest first.
    days_before: Vec<i32>,
    basis: String,
}

/// A day, and one next to it.
#[derive(Debug, Clone, Deserialize)]
struct NationalDay {
    month: i8,
    day: i8,
    name: String,
    awaited: String,
    /// How far the other day may lie from it, the likeliest first.
    days_from: Vec<i32>,
    basis: String,
}

/// A day that may be off each year from a year on: no law was found that says so.
#[derive(Debug, Clone, Deserialize)]
struct DoubtfulDay {
    month: i8,
    day: i8,
    from_year: i16,
    name: String,
    awaited: String,
    occasion: Occasion,
    basis: String,
}

/// A day off with what it is for.
struct Holiday {
    day: CalendarDay,
    occasion: Occasion,
}

impl HolidayRules {
    /// The calendar of a year: what the law settles as days, what it leaves open as pending decisions.
    pub fn calendar(&self, lunar: &LunarYear) -> WorkCalendar {
        let year = lunar.year;
        let holidays = self.settled(lunar);
        let days: Vec<CalendarDay> = holidays.iter().map(|holiday| holiday.day.clone()).collect();
        let mut pending = Vec::new();
        pending.push(self.tet_decision(lunar, &days));
        pending.extend(self.national_day_decision(year, &days));
        pending.extend(self.doubtful_decisions(year, &days));
        pending.extend(self.swap_decisions(year, &holidays));
        WorkCalendar {
            year,
            days,
            pending,
            basis: Some(format!(
                "{}; {}; những ngày quyết định hằng năm còn chờ quyết định",
                self.basis, self.rest_basis
            )),
            ..WorkCalendar::default()
        }
    }

    /// Adds to a calendar the days that may be off and of which it says nothing.
    pub fn add_doubtful(&self, calendar: &mut WorkCalendar) {
        let open = self.doubtful_decisions(calendar.year, &calendar.days);
        calendar.pending.extend(open);
    }

    /// The days off of an occasion that is decided each year, in each way that is known.
    pub fn ways(&self, occasion: Occasion, lunar: &LunarYear) -> Vec<DayChoice> {
        let holidays = self.settled(lunar);
        let days: Vec<CalendarDay> = holidays.iter().map(|holiday| holiday.day.clone()).collect();
        let own = || {
            let own = holidays.iter().filter(|holiday| holiday.occasion == occasion);
            own.map(|holiday| holiday.day.clone()).collect::<Vec<_>>()
        };
        match occasion {
            Occasion::Tet => self.tet_ways(lunar, &days),
            Occasion::NationalDay => {
                let mut ways = self.national_day_ways(lunar.year, &days);
                for way in &mut ways {
                    way.days.extend(own());
                    way.days.sort_by_key(|day| day.date);
                }
                ways
            }
            Occasion::CultureDay => self
                .doubtful_decisions(lunar.year, &days)
                .into_iter()
                .flat_map(|open| open.choices)
                .filter(|way| !way.days.is_empty())
                .collect(),
            _ => vec![DayChoice { name: None, days: own() }],
        }
    }

    /// What an occasion's days off are called.
    pub fn name(&self, occasion: Occasion) -> &str {
        match occasion {
            Occasion::Tet => &self.tet.name,
            Occasion::NationalDay => &self.national_day.name,
            Occasion::HungKings => &self.hung_kings.name,
            Occasion::VictoryAndLabourDay => "30/4 và 1/5",
            _ => {
                let fixed = self.fixed.iter().find(|fixed| fixed.occasion == occasion).map(|fixed| &fixed.name);
                let doubtful = self.doubtful.iter().find(|day| day.occasion == occasion).map(|day| &day.name);
                fixed.or(doubtful).map_or("", String::as_str)
            }
        }
    }

    /// The days off that need no decision, with the rests in place of weekly rests that fall on them.
    fn settled(&self, lunar: &LunarYear) -> Vec<Holiday> {
        let year = lunar.year;
        let fixed = self.fixed.iter().filter_map(|fixed| {
            let date = Date::new(year, fixed.month, fixed.day).ok()?;
            Some(Holiday { day: law_day(date, DayKind::Holiday, &fixed.name, &self.basis), occasion: fixed.occasion })
        });
        let mut holidays: Vec<Holiday> = fixed.collect();
        let hung_kings = law_day(lunar.hung_kings, DayKind::Holiday, &self.hung_kings.name, &self.lunar_basis);
        holidays.push(Holiday { day: hung_kings, occasion: self.hung_kings.occasion });
        holidays.sort_by_key(|holiday| holiday.day.date);
        self.add_rests(&mut holidays);
        let national = Date::new(year, self.national_day.month, self.national_day.day).ok();
        holidays.extend(national.map(|date| Holiday {
            day: law_day(date, DayKind::Holiday, &self.national_day.name, &self.basis),
            occasion: Occasion::NationalDay,
        }));
        holidays.sort_by_key(|holiday| holiday.day.date);
        holidays
    }

    fn add_rests(&self, holidays: &mut Vec<Holiday>) {
        let mut off: Vec<Date> = holidays.iter().map(|holiday| holiday.day.date).collect();
        let mut rests = Vec::new();
        for holiday in holidays.iter().filter(|holiday| is_weekend(holiday.day.date)) {
            let Some(rest) = next_free(holiday.day.date, &off) else { continue };
            off.push(rest);
            rests.push(Holiday { day: self.rest(rest, &holiday.day), occasion: holiday.occasion });
        }
        holidays.append(&mut rests);
    }

    fn rest(&self, date: Date, of: &CalendarDay) -> CalendarDay {
        let name = format!("Nghỉ bù {}", of.name.as_deref().unwrap_or_default());
        CalendarDay { verified: of.verified, ..law_day(date, DayKind::CompOff, &name, &self.rest_basis) }
    }

    /// Days off on some dates, with the rests in place of weekly rests that fall on these or on others named beside.
    fn with_rests(&self, dates: &[Date], name: &str, basis: &str, beside: &[CalendarDay]) -> Vec<CalendarDay> {
        let day = |date: &Date| CalendarDay { verified: false, ..law_day(*date, DayKind::Holiday, name, basis) };
        let mut days: Vec<CalendarDay> = dates.iter().map(day).collect();
        let mut off: Vec<Date> = beside.iter().map(|day| day.date).chain(dates.iter().copied()).collect();
        let ours = |other: &&CalendarDay| other.name.as_deref() == Some(name) && !dates.contains(&other.date);
        let mut holidays: Vec<CalendarDay> = beside.iter().filter(ours).chain(&days).cloned().collect();
        holidays.sort_by_key(|day| day.date);
        for holiday in holidays.iter().filter(|day| is_weekend(day.date)) {
            let Some(rest) = next_free(holiday.date, &off) else { continue };
            off.push(rest);
            days.push(CalendarDay { verified: false, ..self.rest(rest, holiday) });
        }
        days
    }

    fn tet_decision(&self, lunar: &LunarYear, settled: &[CalendarDay]) -> PendingDecision {
        let ways = self.tet_ways(lunar, settled);
        PendingDecision {
            occasion: Occasion::Tet,
            name: self.tet.awaited.clone(),
            basis: Some(self.tet.basis.clone()),
            choices: self.with_swaps(lunar.year, ways, &self.tet.name, settled),
        }
    }

    fn tet_ways(&self, lunar: &LunarYear, settled: &[CalendarDay]) -> Vec<DayChoice> {
        let tet = &self.tet;
        let way = |before: &i32| {
            let dates: Vec<Date> = (0..tet.length).filter_map(|day| moved(lunar.tet, day - before)).collect();
            DayChoice {
                name: Some(format!("{before:02} ngày cuối năm và {:02} ngày đầu năm", tet.length - before)),
                days: self.with_rests(&dates, &tet.name, &tet.basis, settled),
            }
        };
        tet.days_before.iter().map(way).collect()
    }

    fn national_day_decision(&self, year: i16, settled: &[CalendarDay]) -> Option<PendingDecision> {
        let ways = self.national_day_ways(year, settled);
        (!ways.is_empty()).then(|| PendingDecision {
            occasion: Occasion::NationalDay,
            name: self.national_day.awaited.clone(),
            basis: Some(self.national_day.basis.clone()),
            choices: self.with_swaps(year, ways, &self.national_day.name, settled),
        })
    }

    /// The other day off at National Day and the rests, without the day itself, which is settled.
    fn national_day_ways(&self, year: i16, settled: &[CalendarDay]) -> Vec<DayChoice> {
        let national = &self.national_day;
        let Ok(itself) = Date::new(year, national.month, national.day) else { return Vec::new() };
        if year < self.from_year {
            return vec![DayChoice {
                name: None,
                days: self.with_rests(&[], &national.name, &national.basis, settled),
            }];
        }
        let way = |days: &i32| {
            let other = moved(itself, *days)?;
            let days = self.with_rests(&[other], &national.name, &national.basis, settled);
            Some(DayChoice { name: Some(format!("nghỉ ngày {}", day_vi(other))), days })
        };
        national.days_from.iter().filter_map(way).collect()
    }

    fn doubtful_decisions(&self, year: i16, settled: &[CalendarDay]) -> Vec<PendingDecision> {
        let mut open = Vec::new();
        for doubtful in self.doubtful.iter().filter(|doubtful| doubtful.from_year <= year) {
            let Ok(date) = Date::new(year, doubtful.month, doubtful.day) else { continue };
            if settled.iter().any(|day| day.date == date) {
                continue;
            }
            let off = self.with_rests(&[date], &doubtful.name, &doubtful.basis, settled);
            open.push(PendingDecision {
                occasion: doubtful.occasion,
                name: doubtful.awaited.clone(),
                basis: Some(doubtful.basis.clone()),
                choices: vec![
                    DayChoice { name: Some("không nghỉ".to_owned()), days: Vec::new() },
                    DayChoice { name: Some(format!("nghỉ ngày {}", day_vi(date))), days: off },
                ],
            });
        }
        open
    }
}

fn law_day(date: Date, kind: DayKind, name: &str, basis: &str) -> CalendarDay {
    let (name, basis) = (Some(name.to_owned()), Some(basis.to_owned()));
    CalendarDay { date, kind, name, basis, verified: true, awaits: None }
}

/// The next day that is neither a weekly rest nor off already.
fn next_free(after: Date, off: &[Date]) -> Option<Date> {
    let mut date = after.tomorrow().ok()?;
    while is_weekend(date) || off.contains(&date) {
        date = date.tomorrow().ok()?;
    }
    Some(date)
}

fn is_weekend(date: Date) -> bool {
    date.weekday().to_monday_one_offset() > 5
}

fn moved(date: Date, days: i32) -> Option<Date> {
    date.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

#[cfg(test)]
mod tests;
