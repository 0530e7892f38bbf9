//! Divides the period of a report into months, or into years if it has too many months for a chart.

use super::format::day;
use crate::model::{MonthFigures, Report, SessionFigures};

/// A month or a year with its figures.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ChartPeriod {
    /// Name without the year: "Tháng 10".
    pub name: String,
    /// Short name for narrow space: "T10".
    pub short: String,
    /// The year; none if all periods are of one year or are years themselves.
    pub year: Option<i16>,
    /// The session figures of the period.
    pub figures: SessionFigures,
}

impl ChartPeriod {
    /// Name with the year: "Tháng 10/2021".
    pub fn full_name(&self) -> String {
        self.year.map_or_else(|| self.name.clone(), |year| format!("{}/{year}", self.name))
    }

    /// Sessions held without minutes.
    pub fn unminuted(&self) -> u32 {
        self.figures.held.saturating_sub(self.figures.minuted)
    }
}

/// The most months that are readable side by side: two years.
const MOST_MONTHS: usize = 24;

/// The months of the report, or its years if there are more than `MOST_MONTHS` months.
pub(super) fn spans(report: &Report) -> Vec<ChartPeriod> {
    let months = &report.months;
    if months.len() > MOST_MONTHS {
        return years(months);
    }
    let one_year = months.iter().all(|month| Some(month.year) == months.first().map(|first| first.year));
    let of_month = |month: &MonthFigures| ChartPeriod {
        name: format!("Tháng {}", month.month),
        short: format!("T{}", month.month),
        year: (!one_year).then_some(month.year),
        figures: month.figures,
    };
    months.iter().map(of_month).collect()
}

fn years(months: &[MonthFigures]) -> Vec<ChartPeriod> {
    months
        .chunk_by(|one, next| one.year == next.year)
        .map(|year| {
            let number = year.first().map_or(0, |month| month.year);
            let figures = year.iter().fold(SessionFigures::default(), |sum, month| sum.plus(month.figures));
            ChartPeriod { name: format!("Năm {number}"), short: number.to_string(), year: None, figures }
        })
        .collect()
}

/// What to know of the first and the last month, where the period holds only part of them.
pub(super) fn cut_months(report: &Report) -> Option<String> {
    let (from, to) = (report.period.from, report.period.to);
    let first = (from.day() > 1).then(|| format!("tháng {} tính từ ngày {}", from.month(), day(from)));
    let last = (to < to.last_of_month()).then(|| format!("tháng {} tính đến ngày {}", to.month(), day(to)));
    let notes: Vec<String> = first.into_iter().chain(last).collect();
    (!notes.is_empty()).then(|| super::format::capitalised(&format!("{}.", notes.join("; "))))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::Period;

    fn report(period: Period) -> Report {
        let mut months = Vec::new();
        let mut first = period.from.first_of_month();
        while first <= period.to {
            let figures = SessionFigures { held: 2, minuted: 1, ..SessionFigures::default() };
            months.push(MonthFigures { year: first.year(), month: first.month(), figures });
            first = first.last_of_month().tomorrow().unwrap();
        }
        let on = period.to;
        Report { months, ..Report::blank(period, on) }
    }

    #[test]
    fn months_of_one_year_leave_it_out() {
        let names: Vec<String> =
            spans(&report(Period::quarter(2021, 4).unwrap())).iter().map(ChartPeriod::full_name).collect();
        assert_eq!(names, ["Tháng 10", "Tháng 11", "Tháng 12"]);
    }

    #[test]
    fn months_of_two_years_name_it() {
        let spans = spans(&report(Period::quarter(2021, 1).unwrap().cut_off(15)));
        let names: Vec<String> = spans.iter().map(ChartPeriod::full_name).collect();
        assert_eq!(names, ["Tháng 12/2020", "Tháng 1/2021", "Tháng 2/2021", "Tháng 3/2021"]);
    }

    #[test]
    fn many_months_become_years() {
        let spans = spans(&report(Period::between(date(2019, 7, 1), date(2021, 12, 31))));
        let years: Vec<_> = spans.iter().map(|span| (span.full_name(), span.figures.held, span.unminuted())).collect();
        assert_eq!(
            years,
            [("Năm 2019".to_owned(), 12, 6), ("Năm 2020".to_owned(), 24, 12), ("Năm 2021".to_owned(), 24, 12)]
        );
    }

    #[test]
    fn months_cut_in_two_are_told() {
        assert_eq!(cut_months(&report(Period::year(2021).unwrap())), None);
        assert_eq!(
            cut_months(&report(Period::quarter(2021, 4).unwrap().cut_off(15))).unwrap(),
            "Tháng 9 tính từ ngày 15/09/2021; tháng 12 tính đến ngày 14/12/2021."
        );
    }
}
