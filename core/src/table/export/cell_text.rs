//! The text of a cell.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use crate::error::Result;
use crate::labels::at_start;
use crate::model::{DateStyle, ExportOptions, Wording};
use crate::records::catalogue::Kind;
use crate::rules::vietnam_time;
use crate::table::batch::{Cells, Values};
use crate::table::cell_form::{append_items, needs_mark};
use crate::table::column::{Column, ColumnKind};
use crate::table::names::Names;

/// What a cell holds instead of personal data: in Vietnamese, in English.
pub(crate) const SEALED_WORDS: [&str; 2] = ["đã niêm phong", "sealed"];

/// Writes the cells of one column as text, so that an import reads them as what they are.
pub(super) struct Writer {
    pub kind: ColumnKind,
    head: String,
    /// Whether no value is something else than an empty text.
    nullable: bool,
    /// Whether what is written is never read back: the store keeps it, or no collection has the column.
    is_for_reading: bool,
    /// The kind of record that the column's cells name; none if they keep identities, or are no references.
    named: Option<Target>,
    /// The words for the values of the column's enum, by position.
    choices: Vec<String>,
    /// The same by canonical name.
    by_code: HashMap<String, String>,
    guards_formulas: bool,
    options: ExportOptions,
}

/// What a column refers to.
pub(super) struct Target {
    kind: &'static Kind,
    /// Whether it is the kind of the table's own records.
    is_own: bool,
}

impl Target {
    /// What a column's cells name; none where they keep identities.
    pub fn of(column: &Column, own: &Kind, options: &ExportOptions) -> Option<Self> {
        let (ColumnKind::Reference(name) | ColumnKind::ReferenceList(name)) = column.kind else { return None };
        let kind = Kind::named(name).filter(|_| options.names)?;
        Some(Self { kind, is_own: kind.number == own.number })
    }

    /// What people call the record with this identity.
    pub fn name(&self, id: &str, names: &Names<'_>) -> Result<String> {
        id.parse().map_or_else(|_| Ok(id.to_owned()), |id| names.name(self.kind, id, self.is_own))
    }
}

impl Writer {
    /// For a column of records of a kind; with `guards_formulas`, for a form in which text may be taken for a formula.
    pub fn new(column: &'static Column, own: &Kind, options: &ExportOptions, guards_formulas: bool) -> Self {
        let word = |(name, label): (String, &str)| match options.wording {
            Wording::Vietnamese => label.to_owned(),
            Wording::English | Wording::Canonical => name,
        };
        let choices: Vec<String> = column.choices().into_iter().map(word).collect();
        let names = column.choices().into_iter().map(|(name, _)| name);
        let by_code = names.zip(choices.iter().cloned()).collect();
        let head = match options.wording {
            Wording::Vietnamese => at_start(column.head()),
            Wording::English => at_start(&column.head_en()),
            Wording::Canonical => column.path.to_owned(),
        };
        Self {
            kind: column.kind,
            head,
            nullable: column.nullable,
            is_for_reading: column.is_kept_by_the_store(),
            named: Target::of(column, own, options),
            choices,
            by_code,
            guards_formulas,
            options: options.clone(),
        }
    }

    /// For a column that no collection has, with the words for its values by canonical name.
    pub fn of_no_collection(
        kind: ColumnKind,
        head: String,
        by_code: HashMap<String, String>,
        options: &ExportOptions,
        guards_formulas: bool,
    ) -> Self {
        Self {
            kind,
            head,
            nullable: false,
            is_for_reading: true,
            named: None,
            choices: Vec::new(),
            by_code,
            guards_formulas,
            options: options.clone(),
        }
    }

    /// The head of the column.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// Appends the text of a cell; nothing where the row has no value.
    pub fn append(&self, cells: &Cells, row: usize, names: &Names<'_>, out: &mut String) -> Result<()> {
        if !cells.has(row) {
            return Ok(());
        }
        match &cells.values {
            Values::Text(texts) => {
                let start = out.len();
                self.append_text(texts.get(row), names, out)?;
                self.mark(start, out);
            }
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
                let (start, mut list) = (out.len(), Vec::new());
                for item in lists.range(row) {
                    let mut text = String::new();
                    self.append_text(lists.items.get(item), names, &mut text)?;
                    list.push(text);
                }
                append_items(&list, out);
                if !list.is_empty() {
                    self.mark(start, out);
                }
            }
            Values::IntegerList(lists) => {
                let list: Vec<String> = lists.range(row).map(|item| at(&lists.items, item).to_string()).collect();
                append_items(&list, out);
            }
        }
        Ok(())
    }

    fn append_text(&self, text: &str, names: &Names<'_>, out: &mut String) -> Result<()> {
        match (self.kind, &self.named) {
            (_, Some(target)) => out.push_str(&target.name(text, names)?),
            (ColumnKind::PartialDate, _) if self.options.dates == DateStyle::DayFirst => {
                out.push_str(&text.rsplit('-').collect::<Vec<_>>().join("/"));
            }
            (ColumnKind::ChoiceList(_) | ColumnKind::Text, _) => {
                out.push_str(self.by_code.get(text).map_or(text, String::as_str))
            }
            // A list of nothing is what an empty cell is read as, too.
            (ColumnKind::Json, _) if text == "[]" && !self.nullable => {}
            _ => out.push_str(text),
        }
        Ok(())
    }

    /// Marks the text of a cell that would be read as another one. Only where there might be no text at all, an empty
    /// one needs that.
    fn mark(&self, start: usize, out: &mut String) {
        let text = &out[start..];
        if needs_mark(text, self.guards_formulas) && (self.nullable || !text.is_empty()) {
            out.insert(start, '\'');
        }
    }

    /// A truth value in words; of personal data, whether something is sealed.
    pub fn truth(&self, truth: bool) -> &'static str {
        match (self.options.wording, self.kind, truth) {
            (Wording::Vietnamese, ColumnKind::Personal, true) => SEALED_WORDS[0],
            (Wording::English | Wording::Canonical, ColumnKind::Personal, true) => SEALED_WORDS[1],
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

    /// Whether an instant may be written to the second: it has no part of one, or is never read back.
    pub fn to_the_second(&self, micros: i64) -> bool {
        is_whole_second(micros) || self.is_for_reading
    }

    fn instant(&self, micros: i64) -> String {
        match self.options.dates {
            DateStyle::DayFirst if self.to_the_second(micros) => {
                let local = vietnam(micros);
                format!("{} {}", self.date(local.date()), local.time().strftime("%H:%M:%S"))
            }
            _ => Timestamp::from_microsecond(micros).unwrap_or_default().to_string(),
        }
    }
}

fn at(values: &[i64], row: usize) -> i64 {
    values.get(row).copied().unwrap_or_default()
}

/// The date that is so many days after 1970-01-01.
pub(super) fn date_of(days: i32) -> Date {
    let epoch = Date::constant(1970, 1, 1);
    epoch.checked_add(jiff::Span::new().days(days)).unwrap_or(epoch)
}

/// Whether an instant or a time of day has no part of a second.
pub(super) fn is_whole_second(micros: i64) -> bool {
    micros.rem_euclid(1_000_000) == 0
}

/// `07:30`, or `07:30:15` where there are seconds, or `07:30:15.25`.
fn time(micros: i64) -> String {
    if !is_whole_second(micros) {
        let exact = Time::midnight().checked_add(jiff::Span::new().microseconds(micros));
        return exact.unwrap_or_default().to_string();
    }
    let seconds = micros / 1_000_000;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") }
}

/// The date and time in Việt Nam.
pub(super) fn vietnam(micros: i64) -> DateTime {
    vietnam_time(Timestamp::from_microsecond(micros).unwrap_or_default())
}
