//! The names of units, positions, bodies and groups of people: where they begin and end, alone and in lists.
//!
//! A name begins with a head ("Sở", "Phòng", "Giám đốc", "các đơn vị", "UBND") and goes on with words in capitals and
//! with the small words that names are made of. Marks count: "tổ" is a unit, "tờ" is not.

mod phrases;
mod reader;
pub(super) mod vocabulary;

pub(super) use reader::Reader;

use super::words::slice;

/// Texts are read so far, in bytes, for the names at their start.
pub(super) const LONGEST_START: usize = 6_000;

/// A name at the start of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name<'t> {
    /// The name as written.
    pub text: &'t str,
    /// The byte after the name and a bracket that follows it.
    pub end: usize,
    /// Whether the words told where it ends.
    pub certain: bool,
}

/// Several names in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Names<'t> {
    /// The names as written.
    pub list: Vec<&'t str>,
    /// From the first to the last as written.
    pub text: &'t str,
    /// The word after the last of them.
    pub next: usize,
    /// The byte after the last of them and a bracket that follows it.
    pub end: usize,
    /// Whether the words told where the last of them ends.
    pub certain: bool,
}

/// The name with which a text begins.
pub(super) fn name_at_start(text: &str) -> Option<Name<'_>> {
    let reader = Reader::of(beginning(text, LONGEST_START));
    let read = reader.name_at(0, false)?;
    let start = reader.words().start(0);
    Some(Name { text: slice(text, start, read.end), end: reader.end_of(read), certain: read.certain })
}

/// The names with which a text begins, joined by commas, semicolons, hyphens, "và" and ends of lines.
pub(super) fn names_at_start(text: &str) -> Option<Names<'_>> {
    Reader::of(beginning(text, LONGEST_START)).names(0, false)
}

/// Whether the whole text is one name.
pub(super) fn is_name(text: &str) -> bool {
    let reader = Reader::of(text);
    reader.len() <= 60 && reader.name_at(0, true).is_some_and(|read| read.next == reader.len())
}

/// The names of a text that is nothing but names.
pub(super) fn list(text: &str) -> Option<Vec<String>> {
    read_list(text).map(|names| names.into_iter().map(str::to_owned).collect())
}

/// The names of a text that is nothing but names, as slices of it.
pub(super) fn read_list(text: &str) -> Option<Vec<&str>> {
    let reader = Reader::of(text);
    let names = reader.names(0, false)?;
    let rest = slice(text, names.end, text.len());
    if !rest.contains(char::is_alphanumeric) {
        return Some(names.list);
    }
    let names = reader.names(0, true)?;
    let rest = slice(text, names.end, text.len());
    (!rest.contains(char::is_alphanumeric)).then_some(names.list)
}

/// The start of a text, at most so many bytes long.
pub(super) fn beginning(text: &str, longest: usize) -> &str {
    let mut end = text.len().min(longest);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    slice(text, 0, end)
}
