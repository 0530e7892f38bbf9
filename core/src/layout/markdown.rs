//! A document as Markdown (CommonMark with tables).

use super::block::{Alignment, Block, OfficialDocument, Paragraph, Table};
use super::{MOTTO, NATIONAL_NAME};

/// Writes a document as Markdown, with tables as GitHub has them.
///
/// ```
/// use cchc::layout::{Block, OfficialDocument, markdown};
///
/// let blocks = vec![Block::heading(1, "I. KẾT QUẢ"), Block::term("Số buổi", "12")];
/// let text = markdown(&OfficialDocument { blocks, ..OfficialDocument::default() });
/// assert_eq!(text, "## I. KẾT QUẢ\n\n**Số buổi:** 12\n");
/// ```
pub fn markdown(document: &OfficialDocument) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(head) = &document.head {
        let lines = [
            head.parent_body.as_deref().map(escaped),
            Some(bold(&head.issuer)),
            head.number.as_deref().map(escaped),
            head.about.as_deref().map(escaped),
        ];
        parts.push(lines.into_iter().flatten().collect::<Vec<_>>().join("\\\n"));
        let place = head.place_and_date.as_ref().map(|place| format!("*{}*", escaped(place)));
        let lines = [Some(bold(NATIONAL_NAME)), Some(bold(MOTTO)), place];
        parts.push(lines.into_iter().flatten().collect::<Vec<_>>().join("\\\n"));
    }
    parts.extend(document.kind.as_ref().map(|kind| format!("# {}", escaped(kind))));
    parts.extend(document.subject.iter().map(|subject| bold(subject)));
    parts.extend(document.blocks.iter().filter_map(block));
    if !document.recipients.is_empty() {
        let lines: Vec<String> = document.recipients.iter().map(|line| escaped(line)).collect();
        parts.push(format!("***Nơi nhận:***\\\n{}", lines.join("\\\n")));
    }
    for of in &document.signatures {
        let hint = (!of.hint.is_empty()).then(|| format!("*{}*", escaped(&of.hint)));
        let name = (!of.name.is_empty()).then(|| bold(&of.name));
        let lines: Vec<String> = of.titles.iter().map(|title| bold(title)).chain(hint).chain(name).collect();
        parts.push(lines.join("\\\n"));
    }
    for of in &document.appendices {
        parts.push("---".to_owned());
        parts.extend(
            [&of.label, &of.title]
                .into_iter()
                .filter(|text| !text.is_empty())
                .map(|text| format!("## {}", escaped(text))),
        );
        parts.extend((!of.belongs_to.is_empty()).then(|| format!("*{}*", escaped(&of.belongs_to))));
        parts.extend(of.blocks.iter().filter_map(block));
    }
    parts.join("\n\n") + "\n"
}

fn block(of: &Block) -> Option<String> {
    Some(match of {
        Block::Heading { level, text } => {
            format!("{} {}", "#".repeat(usize::from((*level).clamp(1, 4)) + 1), escaped(text))
        }
        Block::Paragraph(of) => paragraph(of),
        Block::Item(of) => {
            let indent = "  ".repeat(usize::from(of.level));
            match of.mark.as_str() {
                "" => format!("{indent}{}", escaped(&of.text)),
                "-" => format!("{indent}- {}", escaped(&of.text)),
                mark => format!("{indent}{} {}", escaped(mark), escaped(&of.text)),
            }
        }
        Block::Addressees(list) => match list.as_slice() {
            [] => return None,
            [only] => format!("Kính gửi: {}", escaped(only)),
            several => {
                let lines: Vec<String> = several.iter().map(|one| format!("- {}", escaped(one))).collect();
                format!("Kính gửi:\n\n{}", lines.join("\n"))
            }
        },
        Block::Table(of) => table(of),
        Block::Chart(of) => format!("*{}*", escaped(&of.description)),
        Block::PageBreak => return None,
    })
}

fn paragraph(of: &Paragraph) -> String {
    let term = of.term.as_ref().map(|term| bold(&format!("{term}:")) + " ").unwrap_or_default();
    let text = escaped(&of.text);
    let text = match (of.bold, of.italic) {
        _ if of.text.trim().is_empty() => String::new(),
        (true, _) => format!("**{text}**"),
        (false, true) => format!("*{text}*"),
        (false, false) => text,
    };
    (term + &text).trim_end().to_owned()
}

fn table(of: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let mut lines = Vec::new();
    if !of.caption.is_empty() {
        lines.extend([bold(&of.caption), String::new()]);
    }
    // Heads that others stand over follow below, where a row can be.
    let above = of.groups().flat_map(|group| {
        let head =
            if group.head.is_empty() { group.columns.first().map_or("", |column| &column.head) } else { group.head };
        std::iter::once(head).chain(std::iter::repeat_n("", group.columns.len().saturating_sub(1)))
    });
    lines.push(row(above.map(|head| cell(head, false)).collect()));
    let rules = of.columns.iter().map(|column| match column.alignment {
        Alignment::Usual => "---",
        Alignment::Centre => ":-:",
        Alignment::Right => "--:",
    });
    lines.push(row(rules.map(str::to_owned).collect()));
    if of.has_groups() {
        let below = of.columns.iter().map(|column| if column.group.is_empty() { "" } else { column.head.as_str() });
        lines.push(row(below.map(|head| cell(head, true)).collect()));
    }
    for of_table in &of.rows {
        let cells = (0..of.columns.len()).map(|position| of_table.cells.get(position).map_or("", String::as_str));
        lines.push(row(cells.map(|text| cell(text, of_table.strong)).collect()));
    }
    lines.join("\n")
}

fn cell(text: &str, strong: bool) -> String {
    let text = escaped(text).replace("\\\n", "<br>");
    if strong && !text.is_empty() { format!("**{text}**") } else { text }
}

fn bold(text: &str) -> String {
    format!("**{}**", escaped(text))
}

/// Text in which nothing is taken for a mark; lines stay lines.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (position, line) in text.trim().lines().enumerate() {
        if position > 0 {
            escaped.push_str("\\\n");
        }
        let line = line.trim();
        // At the start of a line, these begin a list or a heading.
        let digits = line.chars().take_while(char::is_ascii_digit).count();
        let begins_list = digits > 0 && line[digits..].starts_with(['.', ')']);
        for (place, letter) in line.char_indices() {
            let at_start = place == 0 && matches!(letter, '-' | '+' | '#' | '=');
            let after_number = begins_list && place == digits;
            if at_start || after_number || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~')
            {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
    }
    escaped
}
