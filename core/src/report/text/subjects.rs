//! The blocks of subjects other than sessions.

use super::super::format::NOTHING;
use super::super::labels;
use super::super::subjects::{CountRow, Counts, Depth, FigureTable, RecordTable, SubjectBlock};
use super::page::TextPage;

/// The blocks of one subject, or that there are no figures yet.
pub(super) fn blocks(page: &mut TextPage, blocks: &[SubjectBlock]) {
    if blocks.is_empty() {
        page.line(labels::NO_FIGURES);
    }
    for (position, block) in blocks.iter().enumerate() {
        if position > 0 {
            page.line("");
        }
        match block {
            SubjectBlock::Counts(of) => counts(page, of),
            SubjectBlock::Table(of) => table(page, of),
            SubjectBlock::Records(of) => records(page, of),
            SubjectBlock::Terms(terms) => page.rows(terms),
            SubjectBlock::Note(note) => page.paragraph(note),
        }
    }
}

fn counts(page: &mut TextPage, of: &Counts) {
    page.paragraph(&format!("{}:", of.caption));
    let rows: Vec<(String, String)> = of.rows.iter().map(count).collect();
    page.rows(&rows);
}

fn count(of: &CountRow) -> (String, String) {
    let sign = match of.depth {
        Depth::Whole => "",
        Depth::Part => "– ",
        Depth::PartOfPart => "  + ",
    };
    let share = if of.share.is_empty() || of.share == NOTHING { String::new() } else { format!(" ({})", of.share) };
    (format!("{sign}{}", of.name), format!("{}{share}", of.count))
}

fn table(page: &mut TextPage, of: &FigureTable) {
    page.paragraph(&format!("{}:", of.caption));
    let rows: Vec<Vec<String>> = of.rows.iter().chain(&of.sum).cloned().collect();
    if let Some(widths) = page.roomy(&of.heads, &rows).or_else(|| page.tight(&of.heads, &rows)) {
        page.counts(&of.heads, &rows, &widths);
        return;
    }
    let told: Vec<(&str, String)> = rows.iter().map(|row| in_words(&of.heads, row)).collect();
    page.rows(&told);
}

/// A row of a table for which there is no room: its name, and its numbers with what they are.
fn in_words<'a>(heads: &[&str], row: &'a [String]) -> (&'a str, String) {
    let cells: Vec<String> =
        heads.iter().zip(row).skip(1).map(|(head, cell)| format!("{} {cell}", head.to_lowercase())).collect();
    (row.first().map_or("", String::as_str), cells.join(", "))
}

fn records(page: &mut TextPage, of: &RecordTable) {
    page.paragraph(&format!("{}:", of.caption));
    let rows: Vec<(String, String)> = of
        .rows
        .iter()
        .enumerate()
        .map(|(position, row)| (format!("{}.", position + 1), record(&of.heads, row)))
        .collect();
    page.rows(&rows);
}

/// What names a record in one line, and a line for each other column.
fn record(heads: &[&str; 5], row: &[String; 5]) -> String {
    let [first, second, ..] = row;
    let name = if first == NOTHING { second.clone() } else { format!("{first} – {second}") };
    let others = heads.iter().zip(row).skip(2).filter(|(_, cell)| !cell.is_empty());
    let others = others.map(|(head, cell)| format!("{head}: {cell}"));
    std::iter::once(name).chain(others).collect::<Vec<_>>().join("\n")
}
