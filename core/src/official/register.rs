//! What registers of a year have in common (sổ).

use jiff::Timestamp;
use jiff::civil::Date;

use super::letterhead::Letterhead;
use super::wording::file_name;
use crate::error::Result;
use crate::layout::{Block, OfficialDocument, Table};
use crate::model::record::Problems;
use crate::rules::vietnam_date;

/// The last day that a year's register is of: of this year, today.
///
/// # Errors
/// `Invalid` for what is no year.
pub(super) fn last_day(year: i16, now: Timestamp, call: &str) -> Result<Date> {
    let mut problems = Problems::default();
    problems.year("year", year);
    problems.refuse(call)?;
    let today = vietnam_date(now);
    Ok(Date::new(year, 12, 31).map_or(today, |last| last.min(today)))
}

/// A register on lying pages: the stem of its file's name, its name in a sentence and as a heading, its table.
pub(super) fn register(
    [file, name, kind]: [&str; 3],
    year: i16,
    letterhead: &Letterhead<'_>,
    table: Table,
) -> OfficialDocument {
    let empty = table.rows.is_empty().then(|| Block::note(format!("Năm {year} chưa có mục nào được ghi vào sổ.")));
    OfficialDocument {
        file_name: file_name(&[file, &year.to_string()]),
        title: format!("{name} năm {year}"),
        head: Some(letterhead.bodies()),
        kind: Some(kind.to_owned()),
        subject: vec![format!("Năm {year}")],
        landscape: true,
        blocks: std::iter::once(Block::Table(table)).chain(empty).collect(),
        ..OfficialDocument::default()
    }
}
