//! Parses dates: 20/01/2021, 20-01-2021, 20.01.2021, "ngày 20 tháng 01 năm 2021", and drafts that leave parts blank.

use super::words::Words;
use crate::model::PartialDate;

/// The parts of a date that a text gives, and where the text goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct DateParts {
    pub year: Option<i16>,
    pub month: Option<i8>,
    pub day: Option<i8>,
    /// The index of the first word after the date.
    pub next: usize,
}

impl DateParts {
    /// The date, where its parts make one.
    pub fn date(self) -> Option<PartialDate> {
        let date = PartialDate { year: self.year?, month: self.month, day: self.day };
        date.is_possible().then_some(date)
    }
}

/// A date at a word: "ngày 20/01/2021", "20/01/2021", "ngày 20 tháng 01 năm 2021", "ngày tháng năm 2021".
pub(super) fn at(words: &Words<'_>, index: usize) -> Option<DateParts> {
    match words.folded(index) {
        "ngay" => numeric(words, index + 1).or_else(|| spelled(words, index + 1)),
        _ => numeric(words, index).filter(|date| date.year.is_some()),
    }
}

/// A date without its word, its year perhaps missing: "15/12", "15/12/2021".
pub(super) fn day_and_month(words: &Words<'_>, index: usize) -> Option<DateParts> {
    numeric(words, index)
}

/// Day and month in words, without "ngày" before them: "16 tháng 6 năm 2021".
pub(super) fn day_in_words(words: &Words<'_>, index: usize) -> Option<DateParts> {
    spelled(words, index).filter(|date| date.day.is_some() && date.month.is_some())
}

/// Day, month and perhaps year with one mark between them: "20/01/2021", "15/12".
fn numeric(words: &Words<'_>, index: usize) -> Option<DateParts> {
    let day = day(words, index)?;
    let mark = separator(words, index + 1)?;
    let month = month(words, index + 1)?;
    let year = year(words, index + 2).filter(|_| separator(words, index + 2) == Some(mark));
    let with_year = DateParts { year, month: Some(month), day: Some(day), next: index + 3 };
    match year {
        Some(_) => Some(with_year),
        // "ngày 15/12 năm 2021" or no year at all; "1.2" and "1-2" alone are no date.
        None if mark == "/" => {
            let spelled = year_after(words, index + 2);
            let next = index + if spelled.is_some() { 4 } else { 2 };
            Some(DateParts { year: spelled, next, ..with_year })
        }
        None => None,
    }
}

/// What follows "ngày" in words; day and month may have been left blank.
fn spelled(words: &Words<'_>, index: usize) -> Option<DateParts> {
    let day = day(words, index);
    let at_month = index + usize::from(day.is_some());
    if words.folded(at_month) != "thang" {
        return None;
    }
    let month = month(words, at_month + 1);
    let at_year = at_month + 1 + usize::from(month.is_some());
    if month.is_some() && separator(words, at_year) == Some("/") {
        let year = year(words, at_year)?;
        return Some(DateParts { year: Some(year), month, day, next: at_year + 1 });
    }
    match year_after(words, at_year) {
        Some(year) => Some(DateParts { year: Some(year), month, day, next: at_year + 2 }),
        None => (day.is_some() && month.is_some()).then_some(DateParts { year: None, month, day, next: at_year }),
    }
}

/// "năm 2021" at a word.
pub(super) fn year_after(words: &Words<'_>, index: usize) -> Option<i16> {
    if words.folded(index) == "nam" { year(words, index + 1) } else { None }
}

/// A year in four digits.
pub(super) fn year(words: &Words<'_>, index: usize) -> Option<i16> {
    let number = words.number(index).filter(|_| words.folded(index).len() == 4)?;
    i16::try_from(number).ok().filter(|year| (1900..=2199).contains(year))
}

/// A month in one or two digits.
pub(super) fn month(words: &Words<'_>, index: usize) -> Option<i8> {
    small(words, index, 12)
}

fn day(words: &Words<'_>, index: usize) -> Option<i8> {
    small(words, index, 31)
}

fn small(words: &Words<'_>, index: usize, most: i8) -> Option<i8> {
    let number = words.number(index).filter(|_| words.folded(index).len() <= 2)?;
    i8::try_from(number).ok().filter(|number| (1..=most).contains(number))
}

/// The mark directly before a word, where it can part a date.
pub(super) fn separator(words: &Words<'_>, index: usize) -> Option<&'static str> {
    ["/", "-", "."].into_iter().find(|mark| words.gap(index).trim() == *mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(Option<i16>, Option<i8>, Option<i8>)> {
        at(&Words::of(text), 0).map(|date| (date.year, date.month, date.day))
    }

    #[test]
    fn every_way_of_writing() {
        let full = Some((Some(2021), Some(1), Some(20)));
        for text in [
            "20/01/2021",
            "20-01-2021",
            "20.01.2021.",
            "ngày 20/1/2021",
            "ngày 20 tháng 01 năm 2021",
            "ngày 20 tháng 1/2021",
            "Ngày 20/01 năm 2021",
        ] {
            assert_eq!(read(text), full, "{text}");
        }
        assert_eq!(read("ngày tháng năm 2021"), Some((Some(2021), None, None)));
        assert_eq!(read("ngày … tháng 01 năm 2021"), Some((Some(2021), Some(1), None)));
        assert_eq!(read("ngày 15/12"), Some((None, Some(12), Some(15))));
        for text in ["", "ngày", "15/12", "1.2", "ngày nay", "32/01/2021", "20/13/2021", "ngày tháng", "20/01-2021"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_no_date() {
        assert_eq!(at(&Words::of("30/02/2021"), 0).and_then(DateParts::date), None);
        assert!(at(&Words::of("28/02/2021"), 0).and_then(DateParts::date).is_some());
    }
}
