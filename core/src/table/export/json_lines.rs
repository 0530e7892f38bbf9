//! Tables as JSON Lines: an object for each row, with the paths of the columns as names.

use std::io::Write;

use jiff::Timestamp;
use jiff::civil::Time;

use super::cell_text::{Target, date_of};
use crate::error::{CchcError, Result};
use crate::model::ExportOptions;
use crate::records::catalogue::Kind;
use crate::table::batch::{Batch, Cells, Values};
use crate::table::column::{Column, ColumnKind};
use crate::table::json::string;
use crate::table::names::Names;

/// A column as a member of the objects.
pub(super) struct Member<'a> {
    path: &'a str,
    kind: ColumnKind,
    choices: Vec<(String, &'static str)>,
    target: Option<Target>,
}

impl<'a> Member<'a> {
    /// A column of records of a kind.
    pub fn new(column: &Column, own: &Kind, options: &ExportOptions) -> Member<'static> {
        let target = Target::of(column, own, options);
        Member { path: column.path, kind: column.kind, choices: column.choices(), target }
    }

    /// A column that no collection has.
    pub const fn of_no_collection(path: &'a str, kind: ColumnKind) -> Self {
        Self { path, kind, choices: Vec::new(), target: None }
    }
}

/// Writes the rows of a batch.
pub(super) fn rows(batch: &Batch, members: &[Member<'_>], names: &Names<'_>, out: &mut dyn Write) -> Result<()> {
    let mut line = Vec::new();
    for row in 0..batch.rows {
        line.clear();
        for (position, (member, cells)) in members.iter().zip(&batch.columns).enumerate() {
            line.push(if position == 0 { b'{' } else { b',' });
            string(member.path, &mut line);
            line.push(b':');
            if cells.has(row) {
                value(member, cells, row, names, &mut line)?;
            } else {
                line.extend_from_slice(b"null");
            }
        }
        line.extend_from_slice(if members.is_empty() { b"{}\n" } else { b"}\n" });
        out.write_all(&line).map_err(CchcError::io)?;
    }
    Ok(())
}

fn value(member: &Member<'_>, cells: &Cells, row: usize, names: &Names<'_>, out: &mut Vec<u8>) -> Result<()> {
    let Member { kind, choices, target, .. } = member;
    match &cells.values {
        Values::Text(texts) => match (kind, target) {
            (ColumnKind::Json, _) => out.extend_from_slice(texts.get(row).as_bytes()),
            (_, Some(target)) => string(&target.name(texts.get(row), names)?, out),
            _ => string(texts.get(row), out),
        },
        Values::Choice(codes) => {
            let code = codes.get(row).and_then(|code| usize::try_from(*code).ok());
            string(code.and_then(|code| choices.get(code)).map_or("", |(name, _)| name), out);
        }
        Values::Boolean(bits) => plain(bits.get(row), out),
        Values::Integer(values) => plain(values.get(row).copied().unwrap_or_default(), out),
        Values::Date(days) => quoted(date_of(days.get(row).copied().unwrap_or_default()), out),
        Values::Time(values) => {
            let nanos = values.get(row).copied().unwrap_or_default().saturating_mul(1000);
            let time = Time::midnight().checked_add(jiff::Span::new().nanoseconds(nanos));
            quoted(time.unwrap_or_default(), out);
        }
        Values::Instant(values) => {
            let micros = values.get(row).copied().unwrap_or_default();
            quoted(Timestamp::from_microsecond(micros).unwrap_or_default(), out);
        }
        Values::TextList(lists) => {
            out.push(b'[');
            for (position, item) in lists.range(row).enumerate() {
                separate(position, out);
                match target {
                    Some(target) => string(&target.name(lists.items.get(item), names)?, out),
                    None => string(lists.items.get(item), out),
                }
            }
            out.push(b']');
        }
        Values::IntegerList(lists) => {
            out.push(b'[');
            for (position, item) in lists.range(row).enumerate() {
                separate(position, out);
                plain(lists.items.get(item).copied().unwrap_or_default(), out);
            }
            out.push(b']');
        }
    }
    Ok(())
}

fn separate(position: usize, out: &mut Vec<u8>) {
    if position > 0 {
        out.push(b',');
    }
}

fn plain(value: impl std::fmt::Display, out: &mut Vec<u8>) {
    // Writing to memory cannot fail.
    let _ = write!(out, "{value}");
}

fn quoted(value: impl std::fmt::Display, out: &mut Vec<u8>) {
    let _ = write!(out, "\"{value}\"");
}
