//! Which days are worked on, and what time limits come to.

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::{Date, DateTime, Time, time};

use super::seed;
use crate::error::CchcError;
use crate::model::{Calendar, CalendarDay, DayUnit, TimeLimit, WorkedPart};

/// Monday to Friday, where no calendar says otherwise.
const WORKING_WEEKDAYS: &[i8] = &[1, 2, 3, 4, 5];
/// What arrives from now on is handed over on the next working day, where no calendar says otherwise.
const HAND_OVER: Time = time(15, 0, 0, 0);
const NOON: Time = time(12, 0, 0, 0);
/// Dates end with the year 9999, and so do calendars.
const AFTER_ALL_YEARS: MissingYear = MissingYear(10_000);

/// A year without a national calendar. Nothing is guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingYear(pub i16);

impl From<MissingYear> for CchcError {
    fn from(MissingYear(year): MissingYear) -> Self {
        let known = seed::calendars().is_ok_and(|known| known.iter().any(|calendar| calendar.year == year));
        let (advice, advice_vi) = if known {
            ("install it with calendars.install", "hãy nạp lịch có sẵn bằng calendars.install")
        } else {
            (
                "the library brings none, give it with calendars.add",
                "thư viện không có sẵn, hãy nhập bằng calendars.add",
            )
        };
        Self::NotCovered {
            what: format!("calendar {year}"),
            reason: format!("there is no national calendar of {year}: {advice}"),
            reason_vi: format!("không có lịch làm việc chung của năm {year}: {advice_vi}"),
        }
    }
}

/// The calendars that a body works by.
#[derive(Debug, Clone, Default)]
pub struct WorkCalendar {
    /// For each year, the nearest first and the national one last.
    years: BTreeMap<i16, Vec<Calendar>>,
}

/// One day, and what makes it so.
#[derive(Debug, Clone, Copy)]
pub struct WorkDay<'a> {
    /// What of it is worked on.
    pub part: WorkedPart,
    /// The entry that says so; nothing where its weekday does.
    pub entry: Option<&'a CalendarDay>,
    /// Whether it is certain.
    pub verified: bool,
}

/// How much is worked in a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Worked {
    /// Days worked on at least for half.
    pub days: u32,
    /// Mornings and afternoons worked on.
    pub half_days: u32,
}

/// Where a time limit ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// The last day.
    pub due: Date,
    /// Whether it ends at midday already.
    pub at_noon: bool,
    /// The first of the days up to the last for which it mattered whether they are worked on.
    pub looked_from: Date,
}

impl WorkCalendar {
    /// Takes in the calendars of a year, the nearest first and the national one last.
    pub fn add_year(&mut self, year: i16, layers: Vec<Calendar>) {
        self.years.insert(year, layers);
    }

    /// Every calendar taken in, year by year.
    pub fn calendars(&self) -> impl Iterator<Item = &Calendar> {
        self.years.values().flatten()
    }

    /// The entries in force of a year, in the order of their days.
    pub fn entries(&self, year: i16) -> Vec<&CalendarDay> {
        let layers = self.years.get(&year).map(Vec::as_slice).unwrap_or_default();
        let mut entries = BTreeMap::new();
        for day in layers.iter().rev().flat_map(|calendar| &calendar.days) {
            entries.insert(day.date, day);
        }
        entries.into_values().collect()
    }

    /// What of a day is worked on: the nearest calendar that names the day says so, else its weekday.
    ///
    /// # Errors
    /// The year, where it has no calendar.
    pub fn day(&self, date: Date) -> Result<WorkDay<'_>, MissingYear> {
        let layers = self.layers(date)?;
        let entry = layers.iter().find_map(|calendar| calendar.days.iter().find(|day| day.date == date));
        Ok(WorkDay {
            part: entry.map_or_else(|| weekday_part(layers, date), |entry| entry.kind.part()),
            entry,
            verified: entry.map_or_else(|| layers.iter().all(|calendar| calendar.verified), |entry| entry.verified),
        })
    }

    /// The first day after this one that is worked on at least for half.
    ///
    /// # Errors
    /// The first year on the way that has no calendar.
    pub fn next_working_day(&self, after: Date) -> Result<Date, MissingYear> {
        let mut date = tomorrow(after)?;
        while self.day(date)?.part == WorkedPart::Off {
            date = tomorrow(date)?;
        }
        Ok(date)
    }

    /// How much is worked from a day to a day, both included.
    ///
    /// # Errors
    /// The first year between that has no calendar.
    pub fn worked(&self, from: Date, to: Date) -> Result<Worked, MissingYear> {
        let mut worked = Worked::default();
        for date in days(from, to) {
            let halves = self.day(date)?.part.half_days();
            worked.days += u32::from(halves > 0);
            worked.half_days += halves;
        }
        Ok(worked)
    }

    /// Whether it is certain of each day from a day to a day whether it is worked on.
    ///
    /// # Errors
    /// The first year between that has no calendar.
    pub fn is_verified(&self, from: Date, to: Date) -> Result<bool, MissingYear> {
        for date in days(from, to) {
            if !self.day(date)?.verified {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The day on which something counts as arrived: the next working day for what arrives after the hand-over, or while
    /// there is no work any more.
    ///
    /// # Errors
    /// The first year on the way that has no calendar.
    pub fn arrival(&self, received: DateTime) -> Result<Date, MissingYear> {
        let date = received.date();
        let hand_over = self.layers(date)?.iter().find_map(|calendar| calendar.hand_over).unwrap_or(HAND_OVER);
        let until = match self.day(date)?.part {
            WorkedPart::Off => return self.next_working_day(date),
            WorkedPart::Morning => hand_over.min(NOON),
            WorkedPart::Whole | WorkedPart::Afternoon => hand_over,
        };
        if received.time() < until { Ok(date) } else { self.next_working_day(date) }
    }

    /// Where a time limit ends that began on a day, which does not count itself. Of working days, each morning and each
    /// afternoon worked on counts as half. One that would end on a day off ends on the next working day.
    ///
    /// # Errors
    /// The first year on the way that has no calendar.
    pub fn end(&self, started: Date, limit: TimeLimit) -> Result<End, MissingYear> {
        match limit.unit {
            DayUnit::Working => self.end_of_working_days(started, limit.half_days),
            DayUnit::Calendar => self.end_of_calendar_days(started, limit.half_days.div_ceil(2)),
        }
    }

    fn end_of_working_days(&self, started: Date, half_days: u32) -> Result<End, MissingYear> {
        let mut due = self.next_working_day(started)?;
        let mut left = half_days;
        loop {
            let part = self.day(due)?.part;
            if left <= part.half_days() {
                let at_noon = part == WorkedPart::Morning || part == WorkedPart::Whole && left < part.half_days();
                return Ok(End { due, at_noon, looked_from: tomorrow(started)? });
            }
            left -= part.half_days();
            due = self.next_working_day(due)?;
        }
    }

    fn end_of_calendar_days(&self, started: Date, days: u32) -> Result<End, MissingYear> {
        let span = Span::new().try_days(days);
        let last = span.and_then(|span| started.checked_add(span)).map_err(|_| AFTER_ALL_YEARS)?;
        let due = if self.day(last)?.part == WorkedPart::Off { self.next_working_day(last)? } else { last };
        Ok(End { due, at_noon: false, looked_from: last })
    }

    fn layers(&self, date: Date) -> Result<&[Calendar], MissingYear> {
        self.years.get(&date.year()).map(Vec::as_slice).ok_or(MissingYear(date.year()))
    }
}

/// What of a weekday is worked on: the nearest calendar that has working weekdays says which, and so has the nearest
/// that has mornings.
fn weekday_part(layers: &[Calendar], date: Date) -> WorkedPart {
    let weekday = date.weekday().to_monday_one_offset();
    let place = |has: fn(&Calendar) -> bool| layers.iter().position(has).unwrap_or(layers.len());
    let (mornings, whole) = (place(|c| c.morning_weekdays.is_some()), place(|c| c.working_weekdays.is_some()));
    let in_morning =
        layers.get(mornings).and_then(|c| c.morning_weekdays.as_deref()).is_some_and(|days| days.contains(&weekday));
    let all_day =
        layers.get(whole).and_then(|c| c.working_weekdays.as_deref()).unwrap_or(WORKING_WEEKDAYS).contains(&weekday);
    match (in_morning, all_day) {
        (false, false) => WorkedPart::Off,
        (false, true) => WorkedPart::Whole,
        (true, false) => WorkedPart::Morning,
        (true, true) if whole < mornings => WorkedPart::Whole,
        (true, true) => WorkedPart::Morning,
    }
}

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |date| date.tomorrow().ok()).take_while(move |date| *date <= to)
}

fn tomorrow(date: Date) -> Result<Date, MissingYear> {
    date.tomorrow().map_err(|_| AFTER_ALL_YEARS)
}

#[cfg(test)]
mod tests;
