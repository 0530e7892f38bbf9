use std::collections::BTreeSet;

use super::*;
use crate::testing::project_folder;

#[test]
fn codes_and_names_are_given_once_and_whole() {
    let codes: BTreeSet<&str> = CatalogueFigure::codes().collect();
    assert_eq!(codes.len(), FIGURES.len());
    for figure in FIGURES {
        let is_code = |part: &str| !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'_'));
        assert!(figure.code.split('.').all(is_code), "{}", figure.code);
        for text in [figure.group, figure.name, figure.unit, figure.definition, figure.source] {
            assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{}: {text}", figure.code);
        }
        assert!(figure.definition.ends_with('.'), "{}", figure.code);
        let is_divided = matches!(figure.measure, Measure::Share(..));
        assert_eq!(matches!(figure.unit, "%" | PER_HEAD), is_divided, "{}", figure.code);
    }
}

#[test]
fn shares_are_of_counts() {
    let is_count =
        |code: &str| CatalogueFigure::named(code).is_some_and(|of| !matches!(of.measure, Measure::Share(..)));
    for figure in FIGURES {
        if let Measure::Share(part, whole) = figure.measure {
            assert!(is_count(part) && is_count(whole), "{}", figure.code);
        }
    }
}

/// Set `UPDATE_DOCS` to write the page.
#[test]
fn the_page_of_figures_is_written_from_the_table() {
    let Some(docs) = project_folder("docs") else { return };
    let page = docs.join("figures.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&page, written_page()).unwrap();
    }
    let hint = "stale: UPDATE_DOCS=1 cargo test --package cchc --lib catalogue";
    assert_eq!(std::fs::read_to_string(page).unwrap_or_default(), written_page(), "{hint}");
}

fn written_page() -> String {
    let mut page = HEAD.to_owned();
    let mut group = "";
    for figure in FIGURES {
        if figure.group != group {
            group = figure.group;
            page.push_str(&format!(
                "\n## {group}\n\n| mã | tên | đơn vị tính | cách tính | nguồn |\n|---|---|---|---|---|\n"
            ));
        }
        let CatalogueFigure { code, name, unit, definition, source, .. } = figure;
        let parts = match figure.measure {
            Measure::Share(part, whole) => format!(" (`{part}` / `{whole}`)"),
            _ => String::new(),
        };
        page.push_str(&format!("| `{code}` | {name} | {unit} | {definition}{parts} | {source} |\n"));
    }
    page
}

const HEAD: &str = "\
# Figures of a report

Every report (`store.report`) has all of these figures in `figures`, in this order. This page is written from the table
in `core/src/report/catalogue/table.rs`. Definitions are in Vietnamese, as reports show them.

- `value` is a count, or the two parts of a share. Where it cannot be told, `absent` says why.
- `previous`, `last_year` and `year_to_date` are the same figure of the period before, of the same period of the year
  before, and of the year up to the period's end. They are computed from what the store says now of those days, each as
  of its own last day. The period before and that of the year before count as a whole, even if the report's own is not
  over. Nine months have no period before. `compare: false` leaves the comparison out.
- `store.figure_evidence` returns the records behind a figure, page by page: their amounts add up to it.
";
