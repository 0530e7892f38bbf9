//! The text of a cell.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use super::names::Names;
use crate::error::Result;
use crate::labels::at_start;
use crate::model::{DateStyle, ExportOptions, Wording};
use crate::rules::vietnam_time;
use crate::table::batch::{Cells, Values};
use crate::table::column::{Column, ColumnKind};

/// Writes the cells of one column as text.
pub(super) struct Writer {
    pub column: &'static Column,
    kind: ColumnKind,
    /// The words for the values of the column's enum, by position.
    choices: Vec<String>,
    /// The same by canonical name.
    named: HashMap<String, String>,
    options: ExportOptions,
}

impl Writer {
    pub fn new(column: &'static Column, options: &ExportOptions) -> Self {
        let word = |(name, label): (String, &str)| match options.wording {
            Wording::Vietnamese => label.to_owned(),
            Wording::English | Wording::Canonical => name,
        };
        let choices: Vec<String> = column.choices().into_iter().map(word).collect();
        let names = column.choices().into_iter().map(|(name, _)| name);
        let named = names.zip(choices.iter().cloned()).collect();
        Self { column, kind: column.kind, choices, named, options: options.clone() }
    }

    /// The head of the column.
    pub fn head(&self) -> String {
        match self.options.wording {
            Wording::Vietnamese => at_start(self.column.head()),
            Wording::English => at_start(&self.column.head_en()),
            Wording::Canonical => self.column.path.to_owned(),
        }
    }

    /// Appends the text of a cell; nothing where the row has no value.
    pub fn append(&self, cells: &Cells, row: usize, names: &mut Names<'_>, out: &mut String) -> Result<()> {
        if !cells.has(row) {
            return Ok(());
        }
        match &cells.values {
            Values::Text(texts) => self.append_text(texts.get(row), names, out)?,
            Values::Choice(codes) => {
                let code = codes.get(row).and_then(|code| usize::try_from(*code).ok());
                out.push_str(code.and_then(|code| self.choices.get(code)).map_or("", String::as_str));
            }
            Values::Boolean(bits) => out.push_str(self.truth(bits.get(row))),
            Values::Integer(values) => out.push_str(&at(values, row).to_string()),
            Values::Date(days) => out.push_str(&self.date(date_of(days.get(row).copied().unwrap_or_default()))),
            Values::Time(values) => out.push_str(&time(at(values, row))),
            Values::Instant(values) => out.push_str(&self.instant(at(values, row))),
            Values::TextList(lists) => {
                for (position, item) in lists.range(row).enumerate() {
                    separate(position, out);
                    self.append_text(lists.items.get(item), names, out)?;
                }
            }
            Values::IntegerList(lists) => {
                for (position, item) in lists.range(row).enumerate() {
                    separate(position, out);
                    out.push_str(&at(&lists.items, item).to_string());
                }
            }
        }
        Ok(())
    }

    fn append_text(&self, text: &str, names: &mut Names<'_>, out: &mut String) -> Result<()> {
        match self.kind {
            ColumnKind::Reference(kind) | ColumnKind::ReferenceList(kind) if self.options.names => {
                out.push_str(&names.name(kind, text)?);
            }
            ColumnKind::PartialDate if self.options.dates == DateStyle::DayFirst => {
                out.push_str(&text.rsplit('-').collect::<Vec<_>>().join("/"));
            }
            ColumnKind::ChoiceList(_) => out.push_str(self.named.get(text).map_or(text, String::as_str)),
            _ => out.push_str(text),
        }
        Ok(())
    }

    /// A truth value in words; of personal data, whether something is sealed.
    pub fn truth(&self, truth: bool) -> &'static str {
        match (self.options.wording, self.kind, truth) {
            (Wording::Vietnamese, ColumnKind::Personal, true) => "đã niêm phong",
            (Wording::English | Wording::Canonical, ColumnKind::Personal, true) => "sealed",
            (_, ColumnKind::Personal, false) => "",
            (Wording::Vietnamese, _, true) => "có",
            (Wording::Vietnamese, _, false) => "không",
            (Wording::English, _, true) => "yes",
            (Wording::English, _, false) => "no",
            (Wording::Canonical, _, true) => "true",
            (Wording::Canonical, _, false) => "false",
        }
    }

    fn date(&self, date: Date) -> String {
        match self.options.dates {
            DateStyle::DayFirst => format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year()),
            DateStyle::Iso => date.to_string(),
        }
    }

    fn instant(&self, micros: i64) -> String {
        match self.options.dates {
            DateStyle::DayFirst => {
                let local = vietnam(micros);
                format!("{} {}", self.date(local.date()), local.time().strftime("%H:%M:%S"))
            }
            DateStyle::Iso => Timestamp::from_microsecond(micros).unwrap_or_default().to_string(),
        }
    }
}

fn at(values: &[i64], row: usize) -> i64 {
    values.get(row).copied().unwrap_or_default()
}

fn separate(position: usize, out: &mut String) {
    if position > 0 {
        out.push_str("; ");
    }
}

/// The date that is so many days after 1970-01-01.
pub(super) fn date_of(days: i32) -> Date {
    let epoch = Date::constant(1970, 1, 1);
    epoch.checked_add(jiff::Span::new().days(days)).unwrap_or(epoch)
}

/// `07:30`, or `07:30:15` where there are seconds.
fn time(micros: i64) -> String {
    let seconds = micros / 1_000_000;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") }
}

/// The date and time in Việt Nam.
pub(super) fn vietnam(micros: i64) -> DateTime {
    vietnam_time(Timestamp::from_microsecond(micros).unwrap_or_default())
}
