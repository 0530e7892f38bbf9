//! Schedules: when a promise must be kept (tiến độ, thời gian thực hiện).

use std::cell::Cell;

use jiff::civil::Date;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::record::Problems;

/// When a promise must be kept (thời gian thực hiện, tiến độ). Years are 1945 to 9999. Most promises of plans give no
/// time, and then the whole year of the plan counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Schedule {
    /// No time given: some time in the year of the plan.
    #[default]
    Unspecified,
    /// All the time, without a gap longer than allowed (thường xuyên).
    Continuous,
    /// From time to time, without a stated frequency (định kỳ).
    Periodic,
    /// Every day, without a gap longer than allowed (hàng ngày).
    Daily,
    /// Every week (hàng tuần).
    Weekly,
    /// Every month (hàng tháng).
    Monthly,
    /// Every quarter (hàng quý).
    Quarterly,
    /// Every half year (6 tháng một lần).
    HalfYearly,
    /// Every year (hàng năm).
    Yearly,
    /// Every year, at each of several times of the year (trước ngày 15/6 và 15/11 hằng năm).
    EachYear {
        /// The times of the year, at least one.
        times: Vec<YearTime>,
    },
    /// Some time in a year (trong năm 2021).
    InYear {
        /// Year.
        year: i16,
    },
    /// Some time in a quarter (quý IV/2021).
    InQuarter {
        /// Year.
        year: i16,
        /// Quarter, 1 to 4.
        quarter: i8,
    },
    /// Some time in a month (tháng 3/2021).
    InMonth {
        /// Year.
        year: i16,
        /// Month, 1 to 12.
        month: i8,
    },
    /// On one day (ngày 05/03/2021).
    OnDate {
        /// The day on which it is due.
        date: Date,
    },
    /// By a day, included (trước ngày 15/12/2021).
    ByDate {
        /// The last day, included.
        date: Date,
    },
    /// Within a range of days (từ tháng 3 đến tháng 6).
    Range {
        /// First day, included.
        from: Date,
        /// Last day, included, not before the first.
        to: Date,
    },
    /// At each of several times (quý I và quý III năm 2024; hàng quý, 6 tháng, năm).
    Several {
        /// The times, at least two; none of them may be `several` or `unspecified`.
        #[serde(deserialize_with = "shallow")]
        times: Vec<Self>,
    },
}

/// A time that recurs every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum YearTime {
    /// Some time in a quarter (quý IV hằng năm).
    QuarterOfYear {
        /// Quarter, 1 to 4.
        quarter: i8,
    },
    /// Some time in a month (tháng 6 hằng năm).
    MonthOfYear {
        /// Month, 1 to 12.
        month: i8,
    },
    /// On one day of the year (ngày 10 tháng 12 hằng năm).
    OnDay {
        /// The day on which it is due.
        day: YearDay,
    },
    /// By a day of the year, included (trước ngày 15/6 hằng năm).
    ByDay {
        /// The last day, included.
        day: YearDay,
    },
    /// Within a range of days of one year (từ ngày 01/3 đến ngày 30/4 hằng năm).
    DayRange {
        /// First day, included.
        from: YearDay,
        /// Last day, included, not before the first.
        to: YearDay,
    },
}

/// A day that recurs every year (ngày 15/6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearDay {
    /// Month, 1 to 12.
    pub month: i8,
    /// Day of the month, 1 to 31, as far as the month has it; 29 February means 28 February in years that are no leap
    /// years.
    pub day: i8,
}

/// The years that a plan of several years covers (giai đoạn 2022 - 2025).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearSpan {
    /// First year, included, 1945 to 9999.
    pub from: i16,
    /// Last year, included, after the first.
    pub to: i16,
}

impl Schedule {
    /// Collects the rules that the schedule breaks, with paths relative to it: `times[0].quarter`.
    ///
    /// ```
    /// use cchc::model::Schedule;
    /// use cchc::model::record::Problems;
    ///
    /// let mut problems = Problems::default();
    /// Schedule::InQuarter { year: 2021, quarter: 5 }.validate(&mut problems);
    /// assert_eq!(problems.into_vec()[0].path, "quarter");
    /// ```
    pub fn validate(&self, problems: &mut Problems) {
        match self {
            Self::InYear { year } => problems.year("year", *year),
            Self::InQuarter { year, quarter } => {
                problems.year("year", *year);
                check_quarter(*quarter, problems);
            }
            Self::InMonth { year, month } => {
                problems.year("year", *year);
                check_month(*month, problems);
            }
            Self::Range { from, to } => {
                problems.order("to", Some(*from), Some(*to));
            }
            Self::EachYear { times } => {
                check_count(times.len(), 1, problems);
                for (position, time) in times.iter().enumerate() {
                    problems.within(format!("times[{position}]."), |problems| time.validate(problems));
                }
            }
            Self::Several { times } => {
                check_count(times.len(), 2, problems);
                for (position, time) in times.iter().enumerate() {
                    problems.within(format!("times[{position}]."), |problems| time.validate_as_part(problems));
                }
            }
            _ => {}
        }
    }

    /// Checks one of several times: it must not be `several` or `unspecified`.
    fn validate_as_part(&self, problems: &mut Problems) {
        match self {
            Self::Unspecified | Self::Several { .. } => {
                let (text, text_vi) = ("must be a single time", "phải là một mốc thời gian");
                problems.add("type", "single_time", text, text_vi);
            }
            single => single.validate(problems),
        }
    }
}

impl YearTime {
    /// Collects the rules that the time breaks, with paths relative to it.
    pub fn validate(self, problems: &mut Problems) {
        match self {
            Self::QuarterOfYear { quarter } => check_quarter(quarter, problems),
            Self::MonthOfYear { month } => check_month(month, problems),
            Self::OnDay { day } | Self::ByDay { day } => problems.within("day.", |problems| day.validate(problems)),
            Self::DayRange { from, to } => {
                problems.within("from.", |problems| from.validate(problems));
                problems.within("to.", |problems| to.validate(problems));
                if to < from {
                    problems.add("to", "order", "must not be before the first day", "không được trước ngày đầu");
                }
            }
        }
    }

    /// The schedule that this time gives in one year; none if a day of it does not exist.
    pub fn in_year(self, year: i16) -> Option<Schedule> {
        Some(match self {
            Self::QuarterOfYear { quarter } => Schedule::InQuarter { year, quarter },
            Self::MonthOfYear { month } => Schedule::InMonth { year, month },
            Self::OnDay { day } => Schedule::OnDate { date: day.in_year(year)? },
            Self::ByDay { day } => Schedule::ByDate { date: day.in_year(year)? },
            Self::DayRange { from, to } => Schedule::Range { from: from.in_year(year)?, to: to.in_year(year)? },
        })
    }
}

impl YearDay {
    /// Any leap year, in which every day of a year exists.
    const LEAP_YEAR: i16 = 2000;

    /// Collects the rules that the day breaks, with paths relative to it.
    pub fn validate(self, problems: &mut Problems) {
        check_month(self.month, problems);
        let is_month = (1..=12).contains(&self.month);
        if is_month && Date::new(Self::LEAP_YEAR, self.month, self.day).is_err() {
            problems.add("day", "date", "no such date", "không có ngày này");
        }
    }

    /// The date of this day in one year; none if it does not exist.
    pub fn in_year(self, year: i16) -> Option<Date> {
        let is_leap_day = (self.month, self.day) == (2, 29);
        let day = Date::new(year, self.month, self.day).ok();
        day.or_else(|| Date::new(year, 2, 28).ok().filter(|_| is_leap_day))
    }
}

impl YearSpan {
    /// Collects the rules that the span breaks, with paths relative to it.
    pub fn validate(self, problems: &mut Problems) {
        problems.year("from", self.from);
        problems.year("to", self.to);
        if self.to <= self.from {
            problems.add("to", "order", "must be after the first year", "phải sau năm đầu");
        }
    }
}

/// Deserializes times, which could contain times in turn, down to a few levels, so that `validate` can refuse the
/// nesting. Arguments of calls may be nested arbitrarily deep, and unlimited recursion would overflow the stack.
fn shallow<'de, D: Deserializer<'de>>(times: D) -> Result<Vec<Schedule>, D::Error> {
    const DEEPEST: u8 = 4;
    thread_local! {
        static DEPTH: Cell<u8> = const { Cell::new(0) };
    }
    struct NestingGuard;
    impl Drop for NestingGuard {
        fn drop(&mut self) {
            DEPTH.set(DEPTH.get().saturating_sub(1));
        }
    }
    if DEPTH.get() >= DEEPEST {
        return Err(D::Error::custom("times within times are nested too deep"));
    }
    DEPTH.set(DEPTH.get() + 1);
    let _guard = NestingGuard;
    Vec::deserialize(times)
}

fn check_quarter(quarter: i8, problems: &mut Problems) {
    if !(1..=4).contains(&quarter) {
        problems.add("quarter", "range", "must be 1 to 4", "phải từ 1 đến 4");
    }
}

fn check_month(month: i8, problems: &mut Problems) {
    if !(1..=12).contains(&month) {
        problems.add("month", "range", "must be 1 to 12", "phải từ 1 đến 12");
    }
}

fn check_count(count: usize, least: usize, problems: &mut Problems) {
    if count < least {
        let (text, text_vi) = (format!("must be at least {least}"), format!("phải có ít nhất {least}"));
        problems.add("times", "too_few", text, text_vi);
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn broken(schedule: &Schedule) -> Vec<(String, String)> {
        let mut problems = Problems::default();
        schedule.validate(&mut problems);
        problems.into_vec().into_iter().map(|problem| (problem.path, problem.code)).collect()
    }

    fn one_problem(path: &str, code: &str) -> Vec<(String, String)> {
        vec![(path.to_owned(), code.to_owned())]
    }

    #[test]
    fn several_times_are_at_least_two_single_ones() {
        let quarter = |quarter| Schedule::InQuarter { year: 2024, quarter };
        let several = |times| Schedule::Several { times };
        assert_eq!(broken(&several(vec![quarter(1), quarter(3)])), []);
        assert_eq!(broken(&several(vec![quarter(1)])), one_problem("times", "too_few"));
        let nested = several(vec![quarter(1), several(vec![quarter(2), quarter(3)])]);
        assert_eq!(broken(&nested), one_problem("times[1].type", "single_time"));
        assert_eq!(
            broken(&several(vec![Schedule::Unspecified, Schedule::Yearly])),
            one_problem("times[0].type", "single_time")
        );
        assert_eq!(broken(&several(vec![quarter(1), quarter(5)])), one_problem("times[1].quarter", "range"));
    }

    #[test]
    fn times_of_every_year_are_possible() {
        let each_year = |time| Schedule::EachYear { times: vec![time] };
        let day = |month, day| YearDay { month, day };
        assert_eq!(broken(&Schedule::EachYear { times: vec![] }), one_problem("times", "too_few"));
        assert_eq!(broken(&each_year(YearTime::ByDay { day: day(2, 29) })), []);
        assert_eq!(broken(&each_year(YearTime::ByDay { day: day(2, 30) })), one_problem("times[0].day.day", "date"));
        assert_eq!(broken(&each_year(YearTime::OnDay { day: day(13, 1) })), one_problem("times[0].day.month", "range"));
        assert_eq!(broken(&each_year(YearTime::MonthOfYear { month: 0 })), one_problem("times[0].month", "range"));
        let backwards = YearTime::DayRange { from: day(4, 1), to: day(3, 1) };
        assert_eq!(broken(&each_year(backwards)), one_problem("times[0].to", "order"));
    }

    #[test]
    fn a_time_of_every_year_falls_in_one() {
        let leap = YearTime::OnDay { day: YearDay { month: 2, day: 29 } };
        assert_eq!(leap.in_year(2024), Some(Schedule::OnDate { date: date(2024, 2, 29) }));
        assert_eq!(leap.in_year(2025), Some(Schedule::OnDate { date: date(2025, 2, 28) }));
        let none = YearTime::ByDay { day: YearDay { month: 4, day: 31 } };
        assert_eq!(none.in_year(2025), None);
    }

    /// The MessagePack of several times in each other, of which the innermost is daily.
    fn nested(depth: usize) -> Vec<u8> {
        let level = [&[0x82, 0xa4][..], b"type", &[0xa7], b"several", &[0xa5], b"times", &[0x91]].concat();
        let innermost = [&[0x81, 0xa4][..], b"type", &[0xa5], b"daily"].concat();
        [level.repeat(depth), innermost].concat()
    }

    #[test]
    fn times_nested_without_end_are_refused_while_reading() {
        let read = |depth| crate::pack::decode::<Schedule>(&nested(depth), crate::pack::Form::Call);
        assert_eq!(broken(&read(2).unwrap()).len(), 2, "too few, and one of several itself");
        assert!(read(4).is_ok());
        assert!(read(5).unwrap_err().to_string().contains("nested too deep"));
        assert!(read(4).is_ok(), "a refusal leaves nothing behind");
    }

    #[test]
    fn times_nested_very_deep_take_little_of_the_stack() {
        let read = move || crate::pack::decode::<Schedule>(&nested(300), crate::pack::Form::Call).is_err();
        let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(read).unwrap();
        assert!(thread.join().unwrap());
    }
}
