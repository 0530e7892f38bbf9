//! Computes working days from calendars, and deadlines from time limits.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;
use jiff::civil::{Date, DateTime, Time, time};

use super::seed;
use crate::error::CchcError;
use crate::model::{AwaitedDecision, CalendarDay, DayChoice, DayUnit, TimeLimit, WorkCalendar, WorkedPart};

/// Monday to Friday, where no calendar says otherwise.
const WORKING_WEEKDAYS: &[i8] = &[1, 2, 3, 4, 5];
/// What arrives from now on is handed over on the next working day, where no calendar says otherwise.
const HAND_OVER: Time = time(15, 0, 0, 0);
const NOON: Time = time(12, 0, 0, 0);
/// Dates end with the year 9999, and so do calendars.
const AFTER_ALL_YEARS: Unknown = Unknown::Year(10_000);
/// Maximum number of combinations of pending decisions that are computed one by one.
const MOST_WAYS: usize = 1024;

/// Why it is not known whether a day is worked; it is never guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// The year has no national calendar.
    Year(i16),
    /// The day depends on a pending decision.
    Decision(OpenDecision),
}

/// A pending decision, by its position in the calendars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenDecision {
    key: DecisionKey,
    choices: usize,
}

/// Key of a pending decision: year, calendar layer, and position among the pending decisions of that layer.
type DecisionKey = (i16, usize, usize);

impl From<Unknown> for CchcError {
    fn from(unknown: Unknown) -> Self {
        let year = match unknown {
            Unknown::Year(year) => year,
            Unknown::Decision(decision) => decision.key.0,
        };
        let (advice, advice_vi) = if seed::calendar(year).is_ok_and(|known| known.is_some()) {
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

/// Assumed outcome of pending decisions.
#[derive(Debug, Clone, PartialEq, Eq)]
enum DecisionAssumption {
    /// A chosen outcome for some of them; a day that depends on any other is unknown.
    Chosen(BTreeMap<DecisionKey, usize>),
    /// The upper bound: each day that depends on one is worked as much as any outcome says.
    MostWork,
    /// The lower bound: each such day is worked as little as any outcome says.
    LeastWork,
}

impl Default for DecisionAssumption {
    fn default() -> Self {
        Self::Chosen(BTreeMap::new())
    }
}

/// Computes working days from the calendars of an agency.
#[derive(Debug, Clone, Default)]
pub struct WorkingDayCalculator {
    /// Layers for each year: the most specific calendar first, the national one last.
    years: BTreeMap<i16, Vec<WorkCalendar>>,
    turnout: DecisionAssumption,
}

/// One day: how much of it is worked, and the calendar entry that says so.
#[derive(Debug, Clone, Copy)]
pub struct WorkDay<'a> {
    /// The part of the day that is worked.
    pub part: WorkedPart,
    /// The calendar entry that says so; `None` if it follows from the weekday.
    pub entry: Option<&'a CalendarDay>,
    /// Whether it is certain.
    pub verified: bool,
}

/// How much is worked in a range of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Worked {
    /// Days of which at least half is worked.
    pub days: u32,
    /// Half-days (mornings and afternoons) worked.
    pub half_days: u32,
}

impl Worked {
    /// Sum of two amounts.
    pub const fn and(self, other: Self) -> Self {
        Self { days: self.days + other.days, half_days: self.half_days + other.half_days }
    }
}

/// The end of a time limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// The last day.
    pub due: Date,
    /// Whether it ends at noon of that day.
    pub at_noon: bool,
    /// The first day whose working time affected the result; the last one is `due`.
    pub looked_from: Date,
}

impl WorkingDayCalculator {
    /// Adds the calendars of a year, the most specific first and the national one last.
    pub fn add_year(&mut self, year: i16, layers: Vec<WorkCalendar>) {
        self.years.insert(year, layers);
    }

    /// All calendars added, year by year.
    pub fn calendars(&self) -> impl Iterator<Item = &WorkCalendar> {
        self.years.values().flatten()
    }

    /// The entries in force in a year, in date order. A day that depends on a pending decision has the entry of the
    /// first possible outcome that lists it, with `awaits` set.
    pub fn entries(&self, year: i16) -> Vec<Cow<'_, CalendarDay>> {
        let layers = self.years.get(&year).map(Vec::as_slice).unwrap_or_default();
        let mut entries = BTreeMap::new();
        for calendar in layers.iter().rev() {
            for decision in calendar.pending.iter().rev() {
                for day in decision.choices.iter().rev().flat_map(|choice| &choice.days) {
                    let awaits = Some(decision.occasion);
                    entries.insert(day.date, Cow::Owned(CalendarDay { awaits, verified: false, ..day.clone() }));
                }
            }
            entries.extend(calendar.days.iter().map(|day| (day.date, Cow::Borrowed(day))));
        }
        entries.into_values().collect()
    }

    /// The part of a day that is worked: by the most specific calendar with an entry for the day, else by its weekday.
    ///
    /// # Errors
    /// The year, if it has no calendar; the pending decision, if its outcomes differ about the day.
    pub fn day(&self, date: Date) -> Result<WorkDay<'_>, Unknown> {
        self.day_below(date, self.layers(date)?, 0, 0)
    }

    /// A day according to the calendars from a layer on, and to the pending decisions of that layer from a position on.
    fn day_below<'a>(
        &'a self,
        date: Date,
        layers: &'a [WorkCalendar],
        layer: usize,
        position: usize,
    ) -> Result<WorkDay<'a>, Unknown> {
        let Some(calendar) = layers.get(layer) else {
            let verified = layers.iter().all(|calendar| calendar.verified);
            return Ok(WorkDay { part: weekday_part(layers, date), entry: None, verified });
        };
        if let Some(entry) = calendar.days.iter().find(|day| day.date == date) {
            return Ok(WorkDay { part: entry.kind.part(), entry: Some(entry), verified: entry.verified });
        }
        let mut open = calendar.pending.iter().enumerate().skip(position);
        let Some((position, decision)) = open.find(|(_, decision)| decision.concerns(date)) else {
            return self.day_below(date, layers, layer + 1, 0);
        };
        let chosen = |choice: &'a DayChoice| match choice.days.iter().find(|day| day.date == date) {
            Some(entry) => Ok(WorkDay { part: entry.kind.part(), entry: Some(entry), verified: false }),
            None => Ok(WorkDay { verified: false, ..self.day_below(date, layers, layer, position + 1)? }),
        };
        let key = (date.year(), layer, position);
        if let DecisionAssumption::Chosen(choices) = &self.turnout
            && let Some(choice) = choices.get(&key).and_then(|choice| decision.choices.get(*choice))
        {
            return chosen(choice);
        }
        let ways = decision.choices.iter().map(chosen).collect::<Result<Vec<_>, _>>()?;
        let work = |day: &WorkDay<'_>| day.part.half_days();
        let day = match self.turnout {
            DecisionAssumption::Chosen(_) => ways.first().filter(|first| ways.iter().all(|way| way.part == first.part)),
            DecisionAssumption::MostWork => ways.iter().rev().max_by_key(|day| work(day)),
            DecisionAssumption::LeastWork => ways.iter().min_by_key(|day| work(day)),
        };
        day.copied().ok_or(Unknown::Decision(OpenDecision { key, choices: ways.len() }))
    }

    /// The pending decisions that affect days in some ranges, in date order.
    pub fn awaited(&self, ranges: &[(Date, Date)]) -> Vec<AwaitedDecision> {
        let mut awaited = Vec::new();
        let within = |date: &Date| ranges.iter().any(|(from, to)| (from..=to).contains(&date));
        for (year, layers) in &self.years {
            for (position, calendar) in layers.iter().enumerate() {
                let settled = |date: &Date| {
                    let above = layers.iter().take(position + 1).flat_map(|layer| &layer.days);
                    above.into_iter().any(|day| day.date == *date)
                };
                for decision in &calendar.pending {
                    let days = decision.choices.iter().flat_map(|choice| &choice.days).map(|day| day.date);
                    let open: BTreeSet<Date> = days.filter(|date| within(date) && !settled(date)).collect();
                    if !open.is_empty() {
                        awaited.push(AwaitedDecision::new(*year, decision, open.into_iter().collect()));
                    }
                }
            }
        }
        awaited.sort_by(|one, other| one.days.cmp(&other.days));
        awaited
    }

    /// Computes a result for every combination of outcomes of the pending decisions that it depends on, and loads
    /// missing years. If there are too many combinations, it computes only the upper and the lower bound: each open day
    /// worked as much, and as little, as any outcome says.
    ///
    /// # Errors
    /// Any error of loading a year.
    pub fn every_way<T, E>(
        &mut self,
        load: impl Fn(&mut Self, i16) -> Result<(), E>,
        ask: impl Fn(&Self) -> Result<T, Unknown>,
    ) -> Result<Vec<T>, E> {
        let mut open = vec![DecisionAssumption::default()];
        let mut answers = Vec::new();
        while let Some(turnout) = open.pop() {
            self.turnout = turnout;
            match ask(self) {
                Ok(answer) => answers.push(answer),
                Err(Unknown::Year(year)) => {
                    load(self, year)?;
                    open.push(std::mem::take(&mut self.turnout));
                }
                Err(Unknown::Decision(decision)) => {
                    if let DecisionAssumption::Chosen(before) = &self.turnout {
                        let with = |choice| {
                            let mut chosen = before.clone();
                            chosen.insert(decision.key, choice);
                            DecisionAssumption::Chosen(chosen)
                        };
                        open.extend((0..decision.choices).rev().map(with));
                    }
                    if answers.len() + open.len() > MOST_WAYS {
                        answers.clear();
                        open = vec![DecisionAssumption::LeastWork, DecisionAssumption::MostWork];
                    }
                }
            }
        }
        self.turnout = DecisionAssumption::default();
        Ok(answers)
    }

    /// The first later day of which at least half is worked.
    ///
    /// # Errors
    /// The first year on the way that has no calendar.
    pub fn next_working_day(&self, after: Date) -> Result<Date, Unknown> {
        let mut date = tomorrow(after)?;
        while self.day(date)?.part == WorkedPart::Off {
            date = tomorrow(date)?;
        }
        Ok(date)
    }

    /// Work between two days, both included.
    ///
    /// # Errors
    /// The first year between that has no calendar.
    pub fn worked(&self, from: Date, to: Date) -> Result<Worked, Unknown> {
        let mut worked = Worked::default();
        for date in days(from, to) {
            let halves = self.day(date)?.part.half_days();
            worked.days += u32::from(halves > 0);
            worked.half_days += halves;
        }
        Ok(worked)
    }

    /// Whether it is verified, for each day of a range, whether it is worked.
    ///
    /// # Errors
    /// The first year between that has no calendar.
    pub fn is_verified(&self, from: Date, to: Date) -> Result<bool, Unknown> {
        for date in days(from, to) {
            if !self.day(date)?.verified {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The day on which something counts as received. What arrives after the hand-over time, or when no work is done
    /// any more, counts as received on the next working day.
    ///
    /// # Errors
    /// The first year on the way that has no calendar.
    pub fn arrival(&self, received: DateTime) -> Result<Date, Unknown> {
        let date = received.date();
        let hand_over = self.layers(date)?.iter().find_map(|calendar| calendar.hand_over).unwrap_or(HAND_OVER);
        let until = match self.day(date)?.part {
            WorkedPart::Off => return self.next_working_day(date),
            WorkedPart::Morning => hand_over.min(NOON),
            WorkedPart::Whole | WorkedPart::Afternoon => hand_over,
        };
        if received.time() < until { Ok(date) } else { self.next_working_day(date) }
    }

    /// The end of a time limit that starts on a day; the start day does not count. Of working days, each worked morning
    /// and each worked afternoon counts as half a day. A limit in calendar days that would end on a day off ends on the
    /// next working day.
    ///
    /// # Errors
    /// The first year on the way that has no calendar.
    pub fn end(&self, started: Date, limit: TimeLimit) -> Result<End, Unknown> {
        match limit.unit {
            DayUnit::Working => self.end_of_working_days(started, limit.half_days),
            DayUnit::Calendar => self.end_of_calendar_days(started, limit.half_days.div_ceil(2)),
        }
    }

    fn end_of_working_days(&self, started: Date, half_days: u32) -> Result<End, Unknown> {
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

    fn end_of_calendar_days(&self, started: Date, days: u32) -> Result<End, Unknown> {
        let span = Span::new().try_days(days);
        let last = span.and_then(|span| started.checked_add(span)).map_err(|_| AFTER_ALL_YEARS)?;
        let due = if self.day(last)?.part == WorkedPart::Off { self.next_working_day(last)? } else { last };
        Ok(End { due, at_noon: false, looked_from: last })
    }

    fn layers(&self, date: Date) -> Result<&[WorkCalendar], Unknown> {
        self.years.get(&date.year()).map(Vec::as_slice).ok_or(Unknown::Year(date.year()))
    }
}

/// The part of a weekday that is worked. The most specific calendar that sets working weekdays decides about whole
/// days, and the most specific that sets morning weekdays about mornings.
fn weekday_part(layers: &[WorkCalendar], date: Date) -> WorkedPart {
    let weekday = date.weekday().to_monday_one_offset();
    let layer = |has: fn(&WorkCalendar) -> bool| layers.iter().position(has).unwrap_or(layers.len());
    let (mornings, whole) = (layer(|c| c.morning_weekdays.is_some()), layer(|c| c.working_weekdays.is_some()));
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

fn tomorrow(date: Date) -> Result<Date, Unknown> {
    date.tomorrow().map_err(|_| AFTER_ALL_YEARS)
}

#[cfg(test)]
mod tests;
