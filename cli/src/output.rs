//! What is printed: text that fits the terminal, or JSON.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use cchc::{CchcError, call};
use comfy_table::{ContentArrangement, LineStyle, Table, TableStyle, presets};
use serde::Serialize;
use serde_json::{Value, json};

use crate::arguments::{Colour, Common};
use crate::failure::Failure;
use crate::hint;
use crate::language::{Language, Texts};

/// Without lines between rows.
const ROWS_WITHOUT_LINES: TableStyle = presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none());
/// Of what is printed where nothing tells how wide the reader's page is.
const WIDTH_OF_A_FILE: u16 = 120;
const NARROWEST: u16 = 40;
/// The most problems of an input that are listed.
const MOST_PROBLEMS: usize = 50;
/// The most characters of a text in a table.
const LONGEST_CELL: usize = 110;

/// Collects an answer, and prints it at its end.
pub struct Output {
    language: Language,
    json: bool,
    coloured: bool,
    quiet: bool,
    text: String,
}

/// How a line is shown.
#[derive(Debug, Clone, Copy)]
pub enum Tone {
    /// A heading.
    Heading,
    /// All is well.
    Good,
    /// Something needs attention.
    Bad,
}

impl Tone {
    const fn style(self) -> Style {
        match self {
            Self::Heading => Style::new().bold(),
            Self::Good => AnsiColor::Green.on_default(),
            Self::Bad => AnsiColor::Red.on_default().bold(),
        }
    }
}

impl Output {
    pub fn new(language: Language, common: &Common) -> Self {
        let coloured = match common.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => {
                let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
                io::stdout().is_terminal() && !refused && !dumb
            }
        };
        Self { language, json: common.json, coloured, quiet: common.quiet, text: String::new() }
    }

    pub const fn language(&self) -> Language {
        self.language
    }

    pub const fn is_json(&self) -> bool {
        self.json
    }

    /// Whether bars of progress are seen by anybody.
    pub fn shows_progress(&self) -> bool {
        !self.quiet && !self.json && io::stderr().is_terminal()
    }

    /// One of two texts.
    pub const fn pick<'a>(&self, texts: Texts<'a>) -> &'a str {
        self.language.pick(texts)
    }

    /// The width of the terminal in columns.
    pub fn width(&self) -> u16 {
        let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let terminal = || terminal_size::terminal_size().map(|(width, _)| width.0);
        let width = if io::stdout().is_terminal() { terminal().or(columns) } else { columns };
        width.unwrap_or(WIDTH_OF_A_FILE).max(NARROWEST)
    }

    /// Prints a value of the library as JSON.
    pub fn value(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let json = call::to_json(&call::write(value)?)?;
        self.json(&json);
        Ok(())
    }

    /// Prints JSON, indented.
    pub fn json(&mut self, value: &Value) {
        let _ = writeln!(self.text, "{value:#}");
    }

    /// The files that a command wrote.
    pub fn wrote(&mut self, paths: &[PathBuf]) {
        if self.json {
            self.json(&json!({ "paths": paths }));
            return;
        }
        for path in paths {
            let path = path.display();
            self.tell(Tone::Good, format!("Wrote {path}"), format!("Đã ghi {path}"));
        }
    }

    /// Text that brings its own ends of lines.
    pub fn text(&mut self, text: &str) {
        self.text.push_str(&harmless(text));
    }

    /// A line of text.
    pub fn line(&mut self, text: impl AsRef<str>) {
        self.text.push_str(&harmless(text.as_ref()));
        self.text.push('\n');
    }

    /// A line in one of two languages.
    pub fn say(&mut self, text: impl AsRef<str>, text_vi: impl AsRef<str>) {
        let line = self.pick([text.as_ref(), text_vi.as_ref()]).to_owned();
        self.line(line);
    }

    /// A line with a tone, coloured where colours are shown.
    pub fn toned(&mut self, tone: Tone, text: impl AsRef<str>) {
        self.paint(tone, text.as_ref());
    }

    /// A line with a tone in one of two languages.
    pub fn tell(&mut self, tone: Tone, text: impl AsRef<str>, text_vi: impl AsRef<str>) {
        self.paint(tone, self.pick([text.as_ref(), text_vi.as_ref()]));
    }

    fn paint(&mut self, tone: Tone, text: &str) {
        let (style, text) = (tone.style(), harmless(text));
        let _ = match self.coloured {
            true => writeln!(self.text, "{style}{text}{style:#}"),
            false => writeln!(self.text, "{text}"),
        };
    }

    /// A table as wide as the terminal at most; long cells are wrapped.
    pub fn table<const N: usize>(&mut self, heads: [Texts<'_>; N], rows: impl IntoIterator<Item = [String; N]>) {
        let mut table = Table::new();
        table.load_style(ROWS_WITHOUT_LINES).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(self.width()).set_header(heads.map(|head| self.pick(head)));
        for row in rows {
            table.add_row(row.iter().map(|cell| harmless(cell)));
        }
        // Where cells are wrapped, lines tell the rows apart.
        if table.lines().count() > table.row_iter().count() + 4 {
            table.load_style(presets::UTF8_HORIZONTAL_ONLY);
        }
        for line in table.lines() {
            self.line(line.trim_end());
        }
    }

    /// Writes what was collected to standard output.
    ///
    /// # Errors
    /// `ClosedPipe` where nobody reads it any more.
    pub fn flush(&mut self) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        let written = out.write_all(self.text.as_bytes()).and_then(|()| out.flush());
        self.text.clear();
        written.map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
            _ => Failure::file(std::path::Path::new("stdout"), &error),
        })
    }
}

impl Output {
    /// Says what went wrong, and what to type next, on standard error.
    pub fn complain(&self, failure: &Failure) {
        let mut out = io::stderr().lock();
        // Where even standard error is closed, the exit code is all that is left.
        let _ = match failure {
            Failure::ClosedPipe => Ok(()),
            Failure::Library(error) if self.json => {
                let report = call::write(&error.report()).and_then(|bytes| call::to_json(&bytes)).unwrap_or_default();
                writeln!(out, "{:#}", serde_json::json!({ "error": report }))
            }
            Failure::Told { status, texts } if self.json => {
                let error = serde_json::json!({ "code": format!("{status:?}"), "text": texts[0], "text_vi": texts[1] });
                writeln!(out, "{:#}", serde_json::json!({ "error": error }))
            }
            Failure::Library(error) => {
                let hint = hint::of(error).map(|hint| format!("  → {}\n", self.pick(hint))).unwrap_or_default();
                write!(out, "cchc: {}\n{hint}", harmless(&self.message(error)))
            }
            Failure::Told { texts, .. } => writeln!(out, "cchc: {}", harmless(self.pick([&texts[0], &texts[1]]))),
        };
    }

    /// The message of an error; of an input with several problems, each on a line.
    fn message(&self, error: &CchcError) -> String {
        match error {
            CchcError::Invalid { kind, problems, .. } if problems.len() > 1 => {
                let count = problems.len();
                let heads = [format!("invalid {kind}: {count} problems"), format!("dữ liệu đưa vào có {count} lỗi")];
                let mut lines = vec![self.pick([&heads[0], &heads[1]]).to_owned()];
                lines.extend(
                    problems
                        .iter()
                        .take(MOST_PROBLEMS)
                        .map(|problem| format!("  {}: {}", problem.path, self.pick([&problem.text, &problem.text_vi]))),
                );
                if count > MOST_PROBLEMS {
                    lines.push(self.pick(["  … --json lists all", "  … --json để xem hết"]).to_owned());
                }
                return lines.join("\n");
            }
            _ => {}
        }
        match self.language {
            Language::En => error.to_string(),
            Language::Vi => error.message_vi(),
        }
    }
}

/// A text without characters that a terminal obeys or that turn the order of others; each is shown as a mark.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let is_harmful = |letter: char| {
        (letter.is_control() && !matches!(letter, '\n' | '\t'))
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.contains(is_harmful) { text.replace(is_harmful, "\u{fffd}").into() } else { text.into() }
}

/// A text for a cell of a table: its beginning, where it is long.
pub fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_CELL {
        return text.to_owned();
    }
    let beginning: String = text.chars().take(LONGEST_CELL).collect();
    let whole_words = beginning.rsplit_once(' ').map_or(beginning.as_str(), |(words, _)| words);
    format!("{}…", whole_words.trim_end_matches([',', ';', '.', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_commands_the_terminal() {
        assert_eq!(harmless("\u{1b}[31mđỏ\u{7}\u{202e}"), "\u{fffd}[31mđỏ\u{fffd}\u{fffd}");
        assert!(matches!(harmless("Phản ánh\n\tsố 1"), Cow::Borrowed(_)));
    }
}
