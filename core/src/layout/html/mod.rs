//! A document as an HTML page that needs no other file: for a screen, light or dark, wide or narrow, and the same
//! document on paper.

mod chart;
mod page;

use maud::{Markup, html as markup};

pub(crate) use self::page::page;
use self::page::page_and_paper;
use super::block::{
    Alignment, Appendix, Block, DocumentHead, Item, OfficialDocument, Paragraph, SignatureColumn, Table, TableColumn,
    TableRow,
};
use super::{MOTTO, NATIONAL_NAME};

const STYLE: &str = include_str!("document.css");

/// Writes a document as an HTML page: it loads nothing, runs nothing, and prints on A4 as the Word file does.
///
/// ```
/// use cchc::layout::{Block, OfficialDocument, html};
///
/// let blocks = vec![Block::paragraph("Sở đã tổ chức 12 buổi.")];
/// let page = html(&OfficialDocument { blocks, ..OfficialDocument::default() });
/// assert!(page.contains("<p>Sở đã tổ chức 12 buổi.</p>"));
/// ```
pub fn html(document: &OfficialDocument) -> String {
    page(&document.title, &[STYLE], &body(document))
}

/// A page that shows something else on a screen, and is the document on paper.
pub(crate) fn html_for_paper(
    document: &OfficialDocument,
    title: &str,
    screen_styles: &[&str],
    on_screen: &Markup,
) -> String {
    page_and_paper(title, (screen_styles, on_screen), (&[STYLE], &body(document)))
}

fn body(document: &OfficialDocument) -> Markup {
    markup! {
        article class=[document.landscape.then_some("lying first")] {
            @if let Some(of) = &document.head { (head(of)) }
            (title(document))
            (blocks(&document.blocks))
            (tail(document))
        }
        @for of in &document.appendices { (appendix(of)) }
    }
}

fn head(of: &DocumentHead) -> Markup {
    markup! {
        header {
            div class="issuer" {
                @if let Some(parent) = &of.parent_body { p { (parent) } }
                p { b { (of.issuer) } }
                hr;
            }
            div class="nation" {
                p { b { (NATIONAL_NAME) } }
                p class="motto" { b { (MOTTO) } }
            }
            div class="numbered" {
                @if let Some(number) = &of.number { p { (number) } }
                @if let Some(about) = &of.about { p { (lines(about)) } }
            }
            div class="placed" {
                @if let Some(place) = &of.place_and_date { p { i { (place) } } }
            }
        }
    }
}

fn title(document: &OfficialDocument) -> Markup {
    markup! {
        @if document.kind.is_some() || !document.subject.is_empty() {
            div class="title" {
                @if let Some(kind) = &document.kind { h1 { (kind) } }
                @for subject in &document.subject { p { b { (subject) } } }
                hr;
            }
        }
    }
}

fn blocks(blocks: &[Block]) -> Markup {
    markup! { @for of in blocks { (block(of)) } }
}

fn block(of: &Block) -> Markup {
    match of {
        Block::Heading { level, text } => heading(*level, text),
        Block::Paragraph(of) => paragraph(of),
        Block::Item(of) => item(of),
        Block::Addressees(list) => addressees(list),
        Block::Table(of) => table(of),
        Block::Chart(of) => chart::chart(of),
        Block::PageBreak => markup! { div class="break" {} },
    }
}

fn heading(level: u8, text: &str) -> Markup {
    match level {
        0 | 1 => markup! { h2 { (text) } },
        2 => markup! { h3 { (text) } },
        3 => markup! { h4 { (text) } },
        _ => markup! { h5 { (text) } },
    }
}

fn paragraph(of: &Paragraph) -> Markup {
    let text = match (of.bold, of.italic) {
        (true, _) => markup! { b { (lines(&of.text)) } },
        (false, true) => markup! { i { (lines(&of.text)) } },
        (false, false) => lines(&of.text),
    };
    markup! {
        p class=[alignment(of.alignment)] {
            @if let Some(term) = &of.term { b { (term) ": " } }
            (text)
        }
    }
}

const fn alignment(alignment: Alignment) -> Option<&'static str> {
    match alignment {
        Alignment::Usual => None,
        Alignment::Centre => Some("centre"),
        Alignment::Right => Some("right"),
    }
}

/// Lines separated by line feeds.
fn lines(text: &str) -> Markup {
    markup! {
        @for (position, line) in text.split('\n').enumerate() {
            @if position > 0 { br; }
            (line)
        }
    }
}

fn item(of: &Item) -> Markup {
    markup! {
        p class=[(of.level > 0).then_some("deeper")] {
            @if !of.mark.is_empty() { (of.mark) " " }
            (lines(&of.text))
        }
    }
}

fn addressees(list: &[String]) -> Markup {
    markup! {
        @match list {
            [] => {}
            [only] => { p class="addressee" { "Kính gửi: " (only) } }
            several => {
                div class="addressee" {
                    p { "Kính gửi:" }
                    @for (position, one) in several.iter().enumerate() {
                        p { "- " (one) (if position + 1 == several.len() { "." } else { ";" }) }
                    }
                }
            }
        }
    }
}

fn table(of: &Table) -> Markup {
    let all: u32 = of.columns.iter().map(|column| u32::from(column.width.max(1))).sum();
    markup! {
        div class="scroll" {
            table class=[of.by_hand.then_some("by-hand")] {
                @if !of.caption.is_empty() { caption { (of.caption) } }
                colgroup {
                    @for column in &of.columns {
                        col style=(format!("width:{}%", u32::from(column.width.max(1)) * 100 / all.max(1)));
                    }
                }
                @if of.has_head() { thead { (heads(of)) } }
                tbody { @for row in &of.rows { (table_row(row, of)) } }
            }
        }
    }
}

/// The heads of columns, below what stands over several of them.
fn heads(of: &Table) -> Markup {
    let single = |column: &TableColumn, rows: usize| {
        let rows = (rows > 1).then_some(rows);
        markup! { th scope="col" rowspan=[rows] { (lines(&column.head)) } }
    };
    if !of.has_groups() {
        return markup! { tr { @for column in &of.columns { (single(column, 1)) } } };
    }
    let grouped = of.columns.iter().filter(|column| !column.group.is_empty());
    markup! {
        tr {
            @for group in of.groups() {
                @match (group.head, group.columns) {
                    ("", [column]) => { (single(column, 2)) }
                    (head, columns) => { th scope="colgroup" colspan=(columns.len()) { (lines(head)) } }
                }
            }
        }
        tr { @for column in grouped { (single(column, 1)) } }
    }
}

fn table_row(row: &TableRow, of: &Table) -> Markup {
    let strong = row.strong.then_some("strong");
    let text = |position: usize| lines(row.cells.get(position).map_or("", String::as_str));
    markup! {
        tr class=[strong] {
            @for (position, column) in of.columns.iter().enumerate() {
                @match row.span(position, of.columns.len()) {
                    0 => {}
                    1 => td class=[alignment(column.alignment)] { (text(position)) },
                    span => td colspan=(span) { (text(position)) },
                }
            }
        }
    }
}

fn tail(document: &OfficialDocument) -> Markup {
    let OfficialDocument { recipients, signatures, .. } = document;
    markup! {
        @if !recipients.is_empty() || !signatures.is_empty() {
            footer {
                @if !recipients.is_empty() {
                    div class="recipients" {
                        p { b { i { "Nơi nhận:" } } }
                        @for recipient in recipients { p { (recipient) } }
                    }
                }
                @for of in signatures { (signature(of)) }
            }
        }
    }
}

fn signature(of: &SignatureColumn) -> Markup {
    markup! {
        div class="signature" {
            @for title in &of.titles { p { b { (title) } } }
            @if !of.hint.is_empty() { p { i { (of.hint) } } }
            p class="name" { b { (of.name) } }
        }
    }
}

fn appendix(of: &Appendix) -> Markup {
    markup! {
        article class=[of.landscape.then_some("lying").or(Some("upright"))] {
            div class="title" {
                @if !of.label.is_empty() { h2 { (of.label) } }
                @if !of.title.is_empty() { p { b { (of.title) } } }
                @if !of.belongs_to.is_empty() { p { i { (of.belongs_to) } } }
            }
            (blocks(&of.blocks))
        }
    }
}
