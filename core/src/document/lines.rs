//! Splits a text into lines, trims them, and detects whether it is hard-wrapped or has blank lines between paragraphs.

use super::marks;
use super::pace::{Pace, Pass};
use super::words::{Words, slice};
use crate::error::Result;

/// One line with words in it, or one rule ("-----").
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Its number, from 1.
    pub number: u32,
    /// The line as it stands in the text.
    pub raw: &'t str,
    /// The line without surrounding blanks and Markdown emphasis.
    pub text: &'t str,
    /// Its words.
    pub words: Words<'t>,
    /// Whether a blank line, or the start of the text, stands before it.
    pub after_gap: bool,
}

/// Every line that is not blank.
pub(super) fn split<'t>(source: &'t str, pace: &Pace<'_>) -> Result<Vec<Line<'t>>> {
    let mut lines = Vec::new();
    let mut after_gap = true;
    let all = source.split('\n').count();
    for (number, line) in (1..).zip(source.split('\n')) {
        pace.step(Pass::Lines, number as usize - 1, all)?;
        if trim(line).is_empty() {
            after_gap = true;
            continue;
        }
        let text = clean(line);
        lines.push(Line { number, raw: line, text, words: Words::of(text), after_gap });
        after_gap = false;
    }
    Ok(lines)
}

/// The width at which a text was broken into lines, where it was: several lines nearly as long as the longest, and
/// none longer than a page is wide.
pub(super) fn wrap_width(lines: &[Line<'_>]) -> Option<usize> {
    const WIDEST: usize = 110;
    const NARROWEST: usize = 40;
    const RAGGED: usize = 12;
    const ENOUGH: usize = 5;
    let widths = lines.iter().map(|line| line.text.chars().count()).collect::<Vec<_>>();
    let widest = widths.iter().copied().max()?;
    let full = widths.iter().filter(|width| **width + RAGGED >= widest).count();
    ((NARROWEST..=WIDEST).contains(&widest) && full >= ENOUGH).then_some(widest)
}

/// Whether blank lines part the paragraphs of a text, so that lines without one between them belong together: most
/// lines with a mark come after a blank one, and many lines do not.
pub(super) fn has_paragraphs(lines: &[Line<'_>]) -> bool {
    const ENOUGH: usize = 8;
    let marked = lines.iter().filter(|line| marks::read(line.text).is_some());
    let (after_gap, directly): (Vec<_>, Vec<_>) = marked.partition(|line| line.after_gap);
    let unmarked = lines.iter().filter(|line| !line.after_gap && marks::read(line.text).is_none());
    let go_on = unmarked.clone().filter(|line| line.text.starts_with(|letter: char| !letter.is_uppercase())).count();
    let all = unmarked.count();
    after_gap.len() >= ENOUGH && after_gap.len() > 2 * directly.len() && all >= ENOUGH && go_on * 3 > all
}

/// A line without surrounding blanks, Markdown emphasis and Markdown heading marks.
pub(super) fn clean(text: &str) -> &str {
    let mut text = trim(text);
    let unmarked = text.trim_start_matches('#');
    if unmarked.starts_with(' ') {
        text = unmarked;
    }
    strip_emphasis(text)
}

/// Text without the `**` or `__` around it.
pub(super) fn strip_emphasis(text: &str) -> &str {
    let mut text = trim(text);
    for emphasis in ["**", "__"] {
        text = trim(text.trim_start_matches(emphasis));
        text = trim(text.trim_end_matches(emphasis));
    }
    text
}

/// Text without surrounding blanks, seen or unseen.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
    })
}

/// The columns of a line that once stood side by side: separated by a tab or by three spaces or more.
pub(super) fn columns(text: &str) -> Vec<&str> {
    let mut columns = Vec::new();
    let (mut start, mut blanks, mut blank_start, mut tab) = (0, 0, 0, false);
    for (offset, letter) in text.char_indices() {
        if letter.is_whitespace() {
            if blanks == 0 {
                blank_start = offset;
            }
            blanks += 1;
            tab |= letter == '\t';
            continue;
        }
        if blanks >= 3 || tab {
            columns.push(slice(text, start, blank_start));
            start = offset;
        }
        (blanks, tab) = (0, false);
    }
    columns.push(slice(text, start, text.len()));
    columns.into_iter().map(clean).filter(|column| !column.is_empty()).collect()
}

/// Whether a text ends as a sentence or a list item does.
pub(super) fn is_terminated(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '»', '*', ')']).ends_with(['.', ';', ':', '!', '?', '…'])
}

/// The lines of a test's text.
#[cfg(test)]
pub(super) fn all(source: &str) -> Vec<Line<'_>> {
    let watcher = crate::progress::Watcher::default();
    split(source, &Pace::of(source, &watcher)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_numbers_and_gaps() {
        let lines = all("\nA\n \t\n**B\nC**\n");
        let seen = lines.iter().map(|line| (line.number, line.text, line.after_gap)).collect::<Vec<_>>();
        assert_eq!(seen, [(2, "A", true), (4, "B", true), (5, "C", false)]);
    }

    #[test]
    fn columns_are_parted_by_tabs_and_wide_spaces() {
        assert_eq!(columns("UBND TỈNH\tCỘNG HÒA"), ["UBND TỈNH", "CỘNG HÒA"]);
        assert_eq!(columns("- Như trên;     **GIÁM ĐỐC**"), ["- Như trên;", "GIÁM ĐỐC"]);
        assert_eq!(columns("a  b"), ["a  b"]);
    }
}
