//! Tables as comma-separated values (RFC 4180).

use std::io::Write;

use super::cell_text::Writer;
use crate::error::{CchcError, Result};
use crate::model::ExportOptions;
use crate::table::batch::Batch;
use crate::table::names::Names;

const MARK: &str = "\u{feff}";

/// Writes the head.
pub(super) fn head(writers: &[Writer], options: &ExportOptions, out: &mut dyn Write) -> Result<()> {
    let mut text = String::new();
    if options.byte_order_mark {
        text.push_str(MARK);
    }
    for (position, writer) in writers.iter().enumerate() {
        separate(position, options, &mut text);
        quote(writer.head(), options, &mut text);
    }
    text.push_str("\r\n");
    out.write_all(text.as_bytes()).map_err(CchcError::io)
}

/// Writes the rows of a batch.
pub(super) fn rows(
    batch: &Batch,
    writers: &[Writer],
    options: &ExportOptions,
    names: &Names<'_>,
    out: &mut dyn Write,
) -> Result<()> {
    let (mut line, mut cell) = (String::new(), String::new());
    for row in 0..batch.rows {
        line.clear();
        for (position, (writer, cells)) in writers.iter().zip(&batch.columns).enumerate() {
            separate(position, options, &mut line);
            cell.clear();
            writer.append(cells, row, names, &mut cell)?;
            quote(&cell, options, &mut line);
        }
        line.push_str("\r\n");
        out.write_all(line.as_bytes()).map_err(CchcError::io)?;
    }
    Ok(())
}

fn separate(position: usize, options: &ExportOptions, out: &mut String) {
    if position > 0 {
        out.push(options.delimiter.letter());
    }
}

/// Appends a cell, in quotes where it needs them.
fn quote(cell: &str, options: &ExportOptions, out: &mut String) {
    let is_plain = |letter: char| letter != options.delimiter.letter() && !matches!(letter, '"' | '\r' | '\n');
    if cell.chars().all(is_plain) && !cell.starts_with(' ') && !cell.ends_with(' ') {
        out.push_str(cell);
        return;
    }
    out.push('"');
    out.push_str(&cell.replace('"', "\"\""));
    out.push('"');
}
