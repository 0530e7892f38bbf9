//! A document as plain text, for a terminal or a message.

use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{CellAlignment, ContentArrangement};

use super::block::{Alignment, Block, OfficialDocument, Table};
use super::{MOTTO, NATIONAL_NAME};

/// How wide tables are, in columns of a terminal.
const WIDTH: u16 = 100;

/// Writes a document as plain text; tables are a hundred columns wide.
///
/// ```
/// use cchc::layout::{Block, OfficialDocument, text};
///
/// let blocks = vec![Block::heading(1, "I. KẾT QUẢ"), Block::item("Đã tổ chức 12 buổi.")];
/// let text = text(&OfficialDocument { blocks, ..OfficialDocument::default() });
/// assert_eq!(text, "I. KẾT QUẢ\n\n- Đã tổ chức 12 buổi.\n");
/// ```
pub fn text(document: &OfficialDocument) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(head) = &document.head {
        let lines = [head.parent_body.as_ref(), Some(&head.issuer), head.number.as_ref(), head.about.as_ref()];
        parts.push(lines.into_iter().flatten().cloned().collect::<Vec<_>>().join("\n"));
        let lines = [Some(NATIONAL_NAME), Some(MOTTO), head.place_and_date.as_deref()];
        parts.push(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    }
    let title: Vec<String> = document.kind.iter().chain(&document.subject).cloned().collect();
    if !title.is_empty() {
        parts.push(title.join("\n"));
    }
    parts.extend(document.blocks.iter().filter_map(block));
    for of in &document.signatures {
        let lines = of.titles.iter().chain([&of.hint, &of.name]).filter(|line| !line.is_empty());
        parts.push(lines.cloned().collect::<Vec<_>>().join("\n"));
    }
    if !document.recipients.is_empty() {
        parts.push(format!("Nơi nhận:\n{}", document.recipients.join("\n")));
    }
    for of in &document.appendices {
        let title: Vec<String> =
            [&of.label, &of.title, &of.belongs_to].into_iter().filter(|line| !line.is_empty()).cloned().collect();
        parts.push(title.join("\n"));
        parts.extend(of.blocks.iter().filter_map(block));
    }
    parts.join("\n\n") + "\n"
}

fn block(of: &Block) -> Option<String> {
    Some(match of {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph(of) => match &of.term {
            Some(term) => format!("{term}: {}", of.text).trim_end().to_owned(),
            None => of.text.clone(),
        },
        Block::Item(of) => {
            let mark = if of.mark.is_empty() { String::new() } else { format!("{} ", of.mark) };
            format!("{}{mark}{}", "  ".repeat(usize::from(of.level)), of.text)
        }
        Block::Addressees(list) => match list.as_slice() {
            [] => return None,
            [only] => format!("Kính gửi: {only}"),
            several => format!("Kính gửi:\n- {}.", several.join(";\n- ")),
        },
        Block::Table(of) => table(of),
        Block::Chart(of) => of.description.clone(),
        Block::PageBreak => return None,
    })
}

fn table(of: &Table) -> String {
    let mut table = comfy_table::Table::new();
    table.load_style(UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    table.set_header(of.columns.iter().map(|column| column.head.clone()));
    for (column, made) in of.columns.iter().zip(table.column_iter_mut()) {
        made.set_cell_alignment(match column.alignment {
            Alignment::Usual => CellAlignment::Left,
            Alignment::Centre => CellAlignment::Center,
            Alignment::Right => CellAlignment::Right,
        });
    }
    let widest =
        (0..of.columns.len()).rev().max_by_key(|position| of.columns.get(*position).map(|column| column.width));
    for row in &of.rows {
        // The name of a group stands where there is most room for it.
        let first = if row.cells.len() == 1 { widest.unwrap_or_default() } else { 0 };
        let cell = |position: usize| row.cells.get(position.checked_sub(first)?).cloned();
        table.add_row((0..of.columns.len()).map(|position| cell(position).unwrap_or_default()));
    }
    let caption = if of.caption.is_empty() { String::new() } else { format!("{}\n", of.caption) };
    format!("{caption}{table}")
}
