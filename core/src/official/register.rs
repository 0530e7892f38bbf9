//! What registers of a year have in common (sổ).

use super::letterhead::Letterhead;
use super::wording::file_name;
use crate::error::Result;
use crate::layout::{Block, OfficialDocument, Table};
use crate::model::record::Problems;

/// Refuses what is no year.
///
/// # Errors
/// `Invalid`.
pub(super) fn check_year(year: i16, call: &str) -> Result<()> {
    let mut problems = Problems::default();
    problems.year("year", year);
    problems.refuse(call)
}

/// A register on lying pages: the stem of its file's name, its name in a sentence and as a heading, its table.
pub(super) fn register(
    [file, name, kind]: [&str; 3],
    year: i16,
    letterhead: &Letterhead<'_>,
    table: Table,
) -> OfficialDocument {
    OfficialDocument {
        file_name: file_name(&[file, &year.to_string()]),
        title: format!("{name} năm {year}"),
        head: Some(letterhead.bodies()),
        kind: Some(kind.to_owned()),
        subject: vec![format!("Năm {year}")],
        landscape: true,
        blocks: vec![Block::Table(table)],
        ..OfficialDocument::default()
    }
}
