//! A list as a file for printing or for a spreadsheet, in Vietnamese as documents are.

use std::fmt::Write as _;

use comfy_table::{ContentArrangement, Table, presets};
use maud::{DOCTYPE, PreEscaped, html};

use crate::output::harmless;

/// The width of a text file in characters: a page of A4 across, in small print.
const TEXT_WIDTH: u16 = 140;

const STYLE: &str = "
@page { size: A4 landscape; margin: 15mm }
body { font: 13px/1.4 'Times New Roman', serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
h1 { font-size: 1.3rem; text-align: center; text-transform: uppercase }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid; padding: .25rem .4rem; text-align: left; vertical-align: top }
th { text-align: center }
tr { break-inside: avoid }
thead { display: table-header-group }
@media screen and (prefers-color-scheme: dark) { body { background: #16181c; color: #e6e6e6 } }
@media print { body { margin: 0; max-width: none; padding: 0 } }
";

/// A title, a table, and a line below it.
pub struct PrintedList<const N: usize> {
    pub title: String,
    pub heads: [&'static str; N],
    pub rows: Vec<[String; N]>,
    pub note: String,
}

impl<const N: usize> PrintedList<N> {
    /// The content of a file with this ending, if there is such a form.
    pub fn in_form(&self, ending: &str) -> Option<String> {
        match ending {
            "html" | "htm" => Some(harmless(&self.html()).into_owned()),
            "csv" => Some(self.csv()),
            "txt" => Some(harmless(&self.text()).into_owned()),
            _ => None,
        }
    }

    /// A page that loads nothing, for paper across: the head stands on every sheet, and no row is split.
    fn html(&self) -> String {
        let page = html! {
            (DOCTYPE)
            html lang="vi" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) }
                    style { (PreEscaped(STYLE)) }
                }
                body {
                    h1 { (self.title) }
                    table {
                        thead { tr { @for head in self.heads { th scope="col" { (head) } } } }
                        tbody { @for row in &self.rows { tr { @for cell in row { td { (cell) } } } } }
                    }
                    p { (self.note) }
                }
            }
        };
        page.into_string()
    }

    /// For spreadsheets: UTF-8 with its mark, RFC 4180.
    fn csv(&self) -> String {
        let mut text = "\u{feff}".to_owned();
        let mut add = |row: &mut dyn Iterator<Item = &str>| {
            let cells: Vec<String> = row.map(cell).collect();
            let _ = write!(text, "{}\r\n", cells.join(","));
        };
        add(&mut self.heads.iter().copied());
        self.rows.iter().for_each(|row| add(&mut row.iter().map(String::as_str)));
        text
    }

    fn text(&self) -> String {
        let mut table = Table::new();
        table.load_style(presets::UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(TEXT_WIDTH).set_header(self.heads).add_rows(self.rows.clone());
        format!("{}\n\n{table}\n{}\n", self.title.to_uppercase(), self.note)
    }
}

/// A cell of CSV; an apostrophe keeps a spreadsheet from taking text for a formula.
fn cell(text: &str) -> String {
    let guarded = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if guarded.contains([',', '"', '\n', '\r']) { format!("\"{}\"", guarded.replace('"', "\"\"")) } else { guarded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_taken_for_markup_or_a_formula() {
        let list = PrintedList {
            title: "Sổ <b>".to_owned(),
            heads: ["Số", "Nội dung"],
            rows: vec![["=1+1".to_owned(), "<script>\"a\", b".to_owned()]],
            note: String::new(),
        };
        assert_eq!(list.in_form("csv").unwrap(), "\u{feff}Số,Nội dung\r\n'=1+1,\"<script>\"\"a\"\", b\"\r\n");
        let page = list.in_form("html").unwrap();
        assert!(page.contains("&lt;script&gt;") && page.contains("Sổ &lt;b&gt;"), "{page}");
        assert!(list.in_form("doc").is_none());
    }
}
