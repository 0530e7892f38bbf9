//! Builds the cells of one column, value by value, from encoded values.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::batch::{Bits, Cells, Lists, Texts, Values};
use super::column::{Column, ColumnKind};
use super::json;
use crate::error::{CchcError, Result};
use crate::labels;
use crate::model::{PartialDate, TimeLimit};
use crate::pack::{self, Form, Item, Skim};

/// The cells of a column that is being filled.
#[derive(Debug)]
pub(super) struct Builder {
    column: &'static Column,
    values: Values,
    present: Option<Bits>,
    missing: usize,
    /// The canonical names of the values of the column's enum, as bytes.
    names: Vec<String>,
    /// The name that was found last: the next value is often the same.
    last: usize,
}

impl Builder {
    /// For a column, with room for so many rows.
    pub fn new(column: &'static Column, rows: usize) -> Self {
        let names = column.choices().into_iter().map(|(name, _)| name).collect();
        Self { column, values: empty(column.kind, rows), present: None, missing: 0, names, last: 0 }
    }

    pub fn rows(&self) -> usize {
        match &self.values {
            Values::Text(texts) => texts.len(),
            Values::Choice(codes) => codes.len(),
            Values::Boolean(bits) => bits.length,
            Values::Integer(values) | Values::Time(values) | Values::Instant(values) => values.len(),
            Values::Date(days) => days.len(),
            Values::TextList(lists) => lists.offsets.len() - 1,
            Values::IntegerList(lists) => lists.offsets.len() - 1,
        }
    }

    /// The cells so far; another batch begins.
    pub fn take(&mut self, rows: usize) -> Cells {
        let values = std::mem::replace(&mut self.values, empty(self.column.kind, rows));
        if let (Values::Text(new), Values::Text(old)) = (&mut self.values, &values) {
            // The next batch is often about as long.
            new.bytes.reserve(old.bytes.len() / old.len().max(1) * rows);
        }
        Cells { values, present: self.present.take(), missing: std::mem::take(&mut self.missing) }
    }

    /// Drops the cells of the rows from one on.
    pub fn truncate(&mut self, rows: usize) {
        match &mut self.values {
            Values::Text(texts) => texts.truncate(rows),
            Values::Choice(codes) => codes.truncate(rows),
            Values::Boolean(bits) => bits.truncate(rows),
            Values::Integer(values) | Values::Time(values) | Values::Instant(values) => values.truncate(rows),
            Values::Date(days) => days.truncate(rows),
            Values::TextList(lists) => {
                lists.offsets.truncate(rows + 1);
                lists.items.truncate(lists.offsets.last().map_or(0, |end| *end as usize));
            }
            Values::IntegerList(lists) => {
                lists.offsets.truncate(rows + 1);
                lists.items.truncate(lists.offsets.last().map_or(0, |end| *end as usize));
            }
        }
        if let Some(present) = &mut self.present {
            present.truncate(rows);
            self.missing = (0..rows).filter(|row| !present.get(*row)).count();
        }
    }

    /// A row without a value.
    pub fn nothing(&mut self) {
        let rows = self.rows();
        self.present.get_or_insert_with(|| Bits::ones(rows)).push(false);
        self.missing += 1;
        match &mut self.values {
            Values::Text(texts) => texts.end(),
            Values::Choice(codes) => codes.push(0),
            Values::Boolean(bits) => bits.push(false),
            Values::Integer(values) | Values::Time(values) | Values::Instant(values) => values.push(0),
            Values::Date(days) => days.push(0),
            Values::TextList(lists) => lists.offsets.push(lists.items.len() as i32),
            Values::IntegerList(lists) => lists.offsets.push(lists.items.len() as i32),
        }
    }

    fn something(&mut self) {
        if let Some(present) = &mut self.present {
            present.push(true);
        }
    }

    /// A row whose value is an identity.
    pub fn identity(&mut self, id: &[u8; 16]) {
        if let Values::Text(texts) = &mut self.values {
            push_identity(id, &mut texts.bytes);
            texts.end();
            self.something();
        }
    }

    /// A row whose value is a text.
    pub fn text(&mut self, text: &str) {
        if let Values::Text(texts) = &mut self.values {
            texts.push(text);
            self.something();
        }
    }

    /// A row whose value is a number, or an instant in microseconds.
    pub fn number(&mut self, number: i64) {
        if let Values::Integer(values) | Values::Instant(values) = &mut self.values {
            values.push(number);
            self.something();
        }
    }

    /// A row whose value is next.
    pub fn next(&mut self, skim: &mut Skim<'_>) -> Result<()> {
        match self.column.kind {
            ColumnKind::Personal | ColumnKind::PartialDate | ColumnKind::TimeLimit | ColumnKind::Json => {
                return self.next_whole(skim);
            }
            _ => {}
        }
        let item = skim.item().map_err(|error| self.broken(&error))?;
        match (&mut self.values, item) {
            (_, Item::Nothing) => {
                self.nothing();
                return Ok(());
            }
            (Values::Text(texts), Item::Text(text)) => texts.push(text),
            (Values::Text(texts), Item::Bytes(bytes)) => {
                push_identity(bytes.try_into().map_err(|_| unlike(self.column))?, &mut texts.bytes);
                texts.end();
            }
            (Values::Choice(codes), Item::Text(name)) => {
                if self.names.get(self.last).is_none_or(|last| last != name) {
                    let found = self.names.iter().position(|known| known == name);
                    self.last = found.ok_or_else(|| unlike(self.column))?;
                }
                codes.push(self.last as i8);
            }
            (Values::Boolean(bits), Item::Truth(truth)) => bits.push(truth),
            (Values::Integer(values), Item::Number(number)) => values.push(number),
            (Values::Date(days), Item::Text(text)) => days.push(days_of(text).ok_or_else(|| unlike(self.column))?),
            (Values::Instant(values), Item::Text(text)) => {
                values.push(micros_of(text).ok_or_else(|| unlike(self.column))?);
            }
            (Values::Time(values), Item::Text(text)) => {
                let time: Time = text.parse().map_err(|_| unlike(self.column))?;
                values.push(micros_since_midnight(time));
            }
            (Values::TextList(lists), Item::List(count)) => {
                for _ in 0..count {
                    match skim.item().map_err(|error| broken(self.column, &error))? {
                        Item::Text(text) => lists.items.push(text),
                        Item::Bytes(bytes) => {
                            let id = bytes.try_into().map_err(|_| unlike(self.column))?;
                            push_identity(id, &mut lists.items.bytes);
                            lists.items.end();
                        }
                        _ => return Err(unlike(self.column)),
                    }
                }
                lists.offsets.push(lists.items.len() as i32);
            }
            (Values::IntegerList(lists), Item::List(count)) => {
                for _ in 0..count {
                    match skim.item().map_err(|error| broken(self.column, &error))? {
                        Item::Number(number) => lists.items.push(number),
                        _ => return Err(unlike(self.column)),
                    }
                }
                lists.offsets.push(lists.items.len() as i32);
            }
            _ => return Err(unlike(self.column)),
        }
        self.something();
        Ok(())
    }

    /// A value that has parts.
    fn next_whole(&mut self, skim: &mut Skim<'_>) -> Result<()> {
        let start = skim.rest();
        skim.skip().map_err(|error| self.broken(&error))?;
        let bytes = &start[..start.len() - skim.rest().len()];
        if matches!(bytes, [0xc0]) {
            self.nothing();
            return Ok(());
        }
        match (&mut self.values, self.column.kind) {
            (Values::Boolean(bits), _) => bits.push(true),
            (Values::Text(texts), ColumnKind::PartialDate) => {
                let date: PartialDate = pack::decode(bytes, Form::Body).map_err(|error| broken(self.column, &error))?;
                texts.push(&partial_date(date));
            }
            (Values::Text(texts), ColumnKind::TimeLimit) => {
                let limit: TimeLimit = pack::decode(bytes, Form::Body).map_err(|error| broken(self.column, &error))?;
                texts.push(&limit.to_string());
            }
            (Values::Text(texts), _) => {
                json::append(&mut Skim::new(bytes), &mut texts.bytes).map_err(|error| broken(self.column, &error))?;
                texts.end();
            }
            _ => return Err(unlike(self.column)),
        }
        self.something();
        Ok(())
    }

    fn broken(&self, error: &pack::Error) -> CchcError {
        broken(self.column, error)
    }
}

impl Column {
    /// The values of the column's enum by canonical name, in their order, each with its Vietnamese label; empty for a
    /// column of another kind.
    pub fn choices(&self) -> Vec<(String, &'static str)> {
        match self.kind {
            ColumnKind::Choice(list) | ColumnKind::ChoiceList(list) => labels::values_in(list).unwrap_or_default(),
            _ => Vec::new(),
        }
    }
}

fn empty(kind: ColumnKind, rows: usize) -> Values {
    let offsets = || {
        let mut offsets = Vec::with_capacity(rows + 1);
        offsets.push(0);
        offsets
    };
    match kind {
        ColumnKind::Identity | ColumnKind::Reference(_) => {
            Values::Text(Texts { offsets: offsets(), bytes: Vec::with_capacity(36 * rows) })
        }
        ColumnKind::Text | ColumnKind::PartialDate | ColumnKind::TimeLimit | ColumnKind::Json => {
            Values::Text(Texts { offsets: offsets(), bytes: Vec::new() })
        }
        ColumnKind::Choice(_) => Values::Choice(Vec::with_capacity(rows)),
        ColumnKind::Boolean | ColumnKind::Personal => Values::Boolean(Bits::default()),
        ColumnKind::Integer => Values::Integer(Vec::with_capacity(rows)),
        ColumnKind::Date => Values::Date(Vec::with_capacity(rows)),
        ColumnKind::Time => Values::Time(Vec::with_capacity(rows)),
        ColumnKind::Instant => Values::Instant(Vec::with_capacity(rows)),
        ColumnKind::TextList | ColumnKind::ReferenceList(_) | ColumnKind::ChoiceList(_) => {
            Values::TextList(Lists { offsets: offsets(), items: Texts::default() })
        }
        ColumnKind::IntegerList => Values::IntegerList(Lists { offsets: offsets(), items: Vec::new() }),
    }
}

#[cold]
fn broken(column: &Column, error: &pack::Error) -> CchcError {
    CchcError::Corrupt { reason: format!("{}: {error}", column.path) }
}

#[cold]
fn unlike(column: &Column) -> CchcError {
    CchcError::Corrupt { reason: format!("{}: a stored value is not of the column's type", column.path) }
}

/// As much of `2021-03-05` as is known, so that texts sort as dates do.
fn partial_date(date: PartialDate) -> String {
    match (date.month, date.day) {
        (Some(month), Some(day)) => format!("{:04}-{month:02}-{day:02}", date.year),
        (Some(month), None) => format!("{:04}-{month:02}", date.year),
        _ => format!("{:04}", date.year),
    }
}

/// Two hexadecimal digits for each byte.
const HEX: [[u8; 2]; 256] = {
    let digits = b"0123456789abcdef";
    let mut pairs = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        pairs[byte] = [digits[byte >> 4], digits[byte & 15]];
        byte += 1;
    }
    pairs
};

/// Appends an identity as text, in the form of `Uuid`.
pub(super) fn push_identity(id: &[u8; 16], out: &mut Vec<u8>) {
    let mut text = [b'-'; uuid::fmt::Hyphenated::LENGTH];
    let mut at = 0;
    for (position, byte) in id.iter().enumerate() {
        if matches!(position, 4 | 6 | 8 | 10) {
            at += 1;
        }
        text[at..at + 2].copy_from_slice(&HEX[usize::from(*byte)]);
        at += 2;
    }
    out.extend_from_slice(&text);
}

/// Days since 1970 of `2021-03-05`.
fn days_of(text: &str) -> Option<i32> {
    let date = match text.as_bytes() {
        [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] => {
            let year = i16::try_from(digits(&[*y0, *y1, *y2, *y3])?).ok()?;
            (year, digits(&[*m0, *m1])?, digits(&[*d0, *d1])?)
        }
        _ => {
            let date: Date = text.parse().ok()?;
            (date.year(), i64::from(date.month()), i64::from(date.day()))
        }
    };
    Some(days_from_civil(date.0.into(), date.1, date.2) as i32)
}

/// Microseconds since 1970 of `2021-03-05T07:30:00.5Z`.
fn micros_of(text: &str) -> Option<i64> {
    if let Some((date, time)) = text.split_at_checked(10)
        && let Some((time, fraction)) = time.split_at_checked(9)
        && let [b'T', h0, h1, b':', m0, m1, b':', s0, s1] = time.as_bytes()
        && let Some(fraction) = fraction.strip_suffix('Z')
    {
        let fraction = match fraction.as_bytes() {
            [] => Some(0),
            [b'.', places @ ..] if (1..=6).contains(&places.len()) => {
                digits(places).map(|number| number * 10_i64.pow(6 - places.len() as u32))
            }
            _ => None,
        };
        let days = days_of(date).map(i64::from);
        let (hour, minute, second) = (digits(&[*h0, *h1])?, digits(&[*m0, *m1])?, digits(&[*s0, *s1])?);
        if let (Some(fraction), Some(days), true) = (fraction, days, second < 60) {
            return Some((((days * 24 + hour) * 60 + minute) * 60 + second) * 1_000_000 + fraction);
        }
    }
    text.parse().map(Timestamp::as_microsecond).ok()
}

fn digits(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))
}

/// Days since 1970 in the Gregorian calendar.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    // Years that begin in March end with the leap day.
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

fn micros_since_midnight(time: Time) -> i64 {
    let seconds = (i64::from(time.hour()) * 60 + i64::from(time.minute())) * 60 + i64::from(time.second());
    seconds * 1_000_000 + i64::from(time.subsec_nanosecond()) / 1000
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    proptest! {
        #[test]
        fn days_are_those_of_the_calendar(day in -700_000_i32..2_900_000) {
            let epoch = date(1970, 1, 1);
            let then = epoch.checked_add(jiff::Span::new().days(day));
            let Ok(then) = then else { return Ok(()) };
            prop_assert_eq!(days_of(&then.to_string()), Some(day));
        }

        #[test]
        fn instants_are_read_as_written(micros in -60_000_000_000_000_000_i64..200_000_000_000_000_000) {
            let then = Timestamp::from_microsecond(micros).unwrap();
            prop_assert_eq!(micros_of(&then.to_string()), Some(micros));
        }

        #[test]
        fn identities_are_written_as_uuids(id: u128) {
            let mut text = Vec::new();
            push_identity(Uuid::from_u128(id).as_bytes(), &mut text);
            prop_assert_eq!(String::from_utf8(text).unwrap(), Uuid::from_u128(id).to_string());
        }
    }
}
