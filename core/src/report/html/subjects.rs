//! The blocks of subjects other than sessions.

use maud::{Markup, html as markup};

use super::super::format::NOTHING;
use super::super::labels;
use super::super::subjects::{CountRow, Counts, Depth, FigureTable, RecordTable, SubjectBlock};
use super::entry;

/// The blocks of one subject, or that there are no figures yet.
pub(super) fn blocks(blocks: &[SubjectBlock]) -> Markup {
    markup! {
        @if blocks.is_empty() {
            p class="empty" { (labels::NO_FIGURES) }
        }
        div class="blocks" { (some(blocks)) }
    }
}

/// Some blocks, one after the other.
pub(super) fn some(blocks: &[SubjectBlock]) -> Markup {
    markup! { @for block in blocks { (one(block)) } }
}

fn one(block: &SubjectBlock) -> Markup {
    match block {
        SubjectBlock::Counts(of) => counts(of),
        SubjectBlock::Table(of) => table(of),
        SubjectBlock::Records(of) => records(of),
        SubjectBlock::Terms(terms) => markup! {
            dl class="about" { @for (term, what) in terms { (entry(term, what)) } }
        },
        SubjectBlock::Note(note) => markup! { p class="note" { (note) } },
    }
}

fn counts(of: &Counts) -> Markup {
    let shares = of.rows.iter().any(|row| !row.share.is_empty());
    markup! {
        table class="counts few" {
            caption { (of.caption) }
            thead {
                tr {
                    th scope="col" { "Chỉ tiêu" }
                    th scope="col" { "Số lượng" }
                    @if shares { th scope="col" { "Tỷ lệ" } }
                }
            }
            tbody { @for row in &of.rows { (count(row, shares)) } }
        }
    }
}

fn count(of: &CountRow, shares: bool) -> Markup {
    markup! {
        tr class=[of.wrong.then_some("lacks")] {
            th scope="row" class=[depth_class(of.depth)] { (of.name) }
            td { (of.count) }
            @if shares { td class="share" { (of.share) } }
        }
    }
}

const fn depth_class(depth: Depth) -> Option<&'static str> {
    match depth {
        Depth::Whole => None,
        Depth::Part => Some("part"),
        Depth::PartOfPart => Some("part of-part"),
    }
}

fn table(of: &FigureTable) -> Markup {
    markup! {
        table class="counts few" {
            caption { (of.caption) }
            thead { tr { @for head in &of.heads { th scope="col" { (head) } } } }
            tbody { @for row in &of.rows { (table_row(row)) } }
            @if let Some(sum) = &of.sum { tfoot { (table_row(sum)) } }
        }
    }
}

fn table_row(row: &[String]) -> Markup {
    markup! {
        tr {
            @for (position, cell) in row.iter().enumerate() {
                @if position == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
            }
        }
    }
}

/// Rows of words; where there is little room each becomes a card.
fn records(of: &RecordTable) -> Markup {
    markup! {
        table class="records" {
            caption { (of.caption) }
            thead { tr { @for head in of.heads { th scope="col" { (head) } } } }
            tbody {
                @for row in &of.rows {
                    tr {
                        @for (position, (head, cell)) in of.heads.into_iter().zip(row).enumerate() {
                            @if position == 0 {
                                th scope="row" class=[(cell == NOTHING).then_some("none")] data-label=(head) { (cell) }
                            } @else {
                                td data-label=(head) { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }
}
