//! How texts and lists stand in cells so that they are read back as they are.
//!
//! Cells are read without the white space around them, and a cell that begins with `=` is a formula to a spreadsheet.
//! A text that this would change stands after an apostrophe, the mark that spreadsheets have for text.

use crate::text;

/// What stands between the items of a list.
const BETWEEN: &str = "; ";

/// What stands between the head of a column and the number of a further part of it.
const PART: &str = " (tiếp ";

/// Whether a text needs the mark; with `guards_formulas`, one that a spreadsheet would compute needs it, too. One that
/// looks as if it had a mark already needs another.
pub(crate) fn needs_mark(text: &str, guards_formulas: bool) -> bool {
    let would_change =
        |text: &str, guards: bool| text.is_empty() || text.trim() != text || (guards && is_formula(text));
    let behind = text.trim_start_matches('\'');
    would_change(text, guards_formulas) || (behind.len() < text.len() && would_change(behind, true))
}

/// The text that stands behind the mark in a cell, white space and all; `None` if there is no mark.
pub(crate) fn unmarked(cell: &str) -> Option<&str> {
    cell.strip_prefix('\'').filter(|text| needs_mark(text, true))
}

/// Whether a spreadsheet would take a text for a formula.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// Appends a list: "A; B; C", or a JSON list where an item would not be read back from that.
pub(crate) fn append_items(list: &[String], out: &mut String) {
    let start = out.len();
    for (position, item) in list.iter().enumerate() {
        if position > 0 {
            out.push_str(BETWEEN);
        }
        out.push_str(item);
    }
    if items(&out[start..]) != list {
        out.truncate(start);
        out.push_str(&serde_json::Value::from(list).to_string());
    }
}

/// The items of a list in a cell: of a JSON list, or as people write them.
pub(crate) fn items(cell: &str) -> Vec<String> {
    if cell.starts_with('[')
        && let Ok(items) = serde_json::from_str::<Vec<serde_json::Value>>(cell)
    {
        return items.into_iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect();
    }
    text::items(cell).map(str::to_owned).collect()
}

/// The head of a column that holds a further part of texts that one cell cannot hold, counted from 2.
#[cfg(feature = "xlsx")]
pub(super) fn part_head(head: &str, part: usize) -> String {
    format!("{head}{PART}{part})")
}

/// The head that a further part belongs to, and which part it is.
pub(crate) fn part_of_head(head: &str) -> Option<(&str, usize)> {
    let (head, part) = head.trim().strip_suffix(')')?.rsplit_once(PART)?;
    Some((head, part.parse().ok().filter(|part| *part > 1)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(text: &str, guards: bool) -> String {
        if needs_mark(text, guards) { format!("'{text}") } else { text.to_owned() }
    }

    fn read(cell: &str) -> &str {
        unmarked(cell).unwrap_or_else(|| cell.trim())
    }

    fn listed(list: &[&str]) -> String {
        let mut out = String::new();
        append_items(&list.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>(), &mut out);
        out
    }

    #[test]
    fn only_what_would_change_is_marked() {
        for text in ["Một cửa", "'Một cửa' là gì?", "0123", "a=b", "a\nb"] {
            assert_eq!(marked(text, true), text);
        }
        assert_eq!(marked("=1+1", true), "'=1+1");
        assert_eq!(marked("=1+1", false), "=1+1");
        assert_eq!(marked("'=1+1", false), "''=1+1");
        assert_eq!(marked(" a", false), "' a");
        assert_eq!(marked("", false), "'");
        assert_eq!(marked(&"'".repeat(1_000_000), false).len(), 1_000_001);
    }

    #[test]
    fn lists_are_parted_by_semicolons_and_lines() {
        assert_eq!(items("A; B ;C"), ["A", "B", "C"]);
        assert_eq!(items("- A, B\n- C"), ["A, B", "C"]);
        assert_eq!(items(r#"["A; B", "C"]"#), ["A; B", "C"]);
        assert_eq!(items("[A"), ["[A"]);
        assert_eq!(listed(&["A, B", "C"]), "A, B; C");
        assert_eq!(listed(&["A; B", "C"]), r#"["A; B","C"]"#);
        assert_eq!(listed(&["A\nB"]), r#"["A\nB"]"#);
        assert_eq!(listed(&["- A"]), r#"["- A"]"#);
        assert_eq!(listed(&[]), "");
    }

    proptest! {
        #[test]
        fn texts_are_read_back(text in "['=\\-+ \t\na]{0,6}|.*", guards: bool) {
            let cell = marked(&text, guards);
            prop_assert_eq!(read(&cell), text);
        }

        #[test]
        fn lists_are_read_back(list in prop::collection::vec("[;'\\[\"\\]\\-\n a1]{0,5}|.{0,9}", 0..4)) {
            let mut cell = String::new();
            append_items(&list, &mut cell);
            let cell = if cell.is_empty() { cell } else { marked(&cell, true) };
            prop_assert_eq!(items(read(&cell)), list);
        }
    }
}
