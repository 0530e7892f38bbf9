//! The leaders' schedule of a week (lịch công tác tuần của lãnh đạo).

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use super::file::file;
use super::letterhead::{DocumentType, Letterhead};
use super::wording::file_name;
use crate::error::Result;
use crate::labels::at_start;
use crate::layout::{Block, OfficialDocument, Table, TableColumn, TableRow};
use crate::model::record::Problems;
use crate::model::{BoardEntry, DocumentDetails, DocumentFile, DocumentForm, UnitId};
use crate::query::{BoardOfDay, Query};
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::{day_vi, shown_line, weekday_vi};

const SCHEDULE: DocumentType =
    DocumentType { name: Some("LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO"), abbreviation: Some("LCT") };

/// Returns the leaders' schedule of a week as a file (lịch công tác tuần). Appointments that are not public say only
/// that the leader is busy, as on the board.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WeekScheduleFrom {
    /// Any day of the week, which begins on Monday; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
    /// Only appointments of this unit; of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The form of the file; Word if omitted.
    #[serde(default)]
    pub form: DocumentForm,
    /// Number, date and signer. The issuer is the unit, if none is given.
    #[serde(default)]
    pub details: DocumentDetails,
}

impl Query for WeekScheduleFrom {
    type Answer = DocumentFile;
    const NAME: &'static str = "appointments.week_file";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<DocumentFile> {
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let letterhead = Letterhead::of(view, self.unit, &self.details, on, Self::NAME)?;
        let mut missing = Problems::default();
        let days = week_of(on);
        let [first, last] = [days.first(), days.last()].map(|day| day.copied().map(day_vi).unwrap_or_default());
        let mut rows = Vec::new();
        for day in days {
            let feed = BoardOfDay { on: day, unit: self.unit }.answer(view, now)?;
            rows.push(TableRow::strong(vec![format!("{}, ngày {}", at_start(weekday_vi(day)), day_vi(day))]));
            rows.extend(feed.entries.iter().map(row));
            if feed.entries.is_empty() {
                rows.push(TableRow::new(vec!["Không có lịch.".to_owned()]));
            }
        }
        let document = OfficialDocument {
            file_name: file_name(&["lich cong tac tuan", &first]),
            title: format!("Lịch công tác tuần của lãnh đạo, từ ngày {first} đến ngày {last}"),
            head: Some(letterhead.head(SCHEDULE, &mut missing)),
            kind: SCHEDULE.name.map(str::to_owned),
            subject: vec![format!("Từ ngày {first} đến ngày {last}")],
            blocks: vec![table(rows)],
            recipients: letterhead.recipients(&[]),
            signatures: vec![letterhead.signature(&mut missing)],
            landscape: false,
            appendices: Vec::new(),
        };
        file(&document, self.form, missing)
    }
}

/// The days of the week of a day, from Monday; fewer at the ends of the calendar.
fn week_of(day: Date) -> Vec<Date> {
    let since_monday = Span::new().days(i64::from(day.weekday().to_monday_zero_offset()));
    let monday = day.saturating_sub(since_monday);
    monday.series(Span::new().days(1)).take(7).collect()
}

fn table(rows: Vec<TableRow>) -> Block {
    Block::Table(Table {
        columns: vec![
            TableColumn::centred("Thời gian", 14),
            TableColumn::words("Lãnh đạo", 20),
            TableColumn::words("Nội dung", 36),
            TableColumn::words("Địa điểm", 18),
            TableColumn::words("Thành phần", 18),
        ],
        rows,
        ..Table::default()
    })
}

fn row(of: &BoardEntry) -> TableRow {
    let time =
        if of.time_text.is_empty() { of.part_text.clone() } else { format!("{}\n{}", of.part_text, of.time_text) };
    let content = match of.status_text.as_str() {
        "" => shown_line(&of.content),
        status => format!("{} ({})", shown_line(&of.content), status.to_lowercase()),
    };
    let optional = |text: &Option<String>| text.as_deref().map(shown_line).unwrap_or_default();
    TableRow::new(vec![time, shown_line(&of.leader), content, optional(&of.place), optional(&of.participants)])
}
