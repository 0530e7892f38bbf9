//! What was entered by hand and has no place in a text.

use super::body::line_of;
use super::parts::ClauseOf;
use crate::layout::{Block, Item, Paragraph};
use crate::model::{Clause, LegalBasis, Plan, Schedule};
use crate::report::schedule_in_words;
use crate::text::shown_line;

/// A whole plan, under the usual headings.
pub(super) fn by_parts(plan: &Plan) -> Vec<Block> {
    let clauses = |clauses: &[Clause]| clauses.iter().map(ClauseOf::own).flat_map(clause).collect::<Vec<_>>();
    let purposes = [
        ("Mục đích", clauses(&plan.purposes)),
        ("Yêu cầu", clauses(&plan.requirements)),
        ("Đối tượng", plan.audiences.iter().flat_map(|audience| clause(ClauseOf::own(&audience.clause))).collect()),
    ];
    let contents = [
        ("Nội dung", clauses(&plan.contents)),
        ("Sản phẩm, kết quả dự kiến", clauses(&plan.expected_results)),
        ("Hình thức tuyên truyền", clauses(&plan.forms)),
    ];
    let assignments = plan.assignments.iter().flat_map(|assignment| {
        let (lead, coordinating) = (assignment.lead.as_deref(), assignment.coordinating.as_slice());
        clause(ClauseOf { clause: &assignment.clause, lead, coordinating })
    });
    let timeline = plan.timeline.iter().flat_map(|entry| clause(ClauseOf::own(&entry.clause))).collect();
    let mut sections = vec![
        ("Mục đích, yêu cầu và đối tượng".to_owned(), purposes.into()),
        ("Nội dung kế hoạch".to_owned(), contents.into()),
        ("Tổ chức thực hiện".to_owned(), vec![("", assignments.collect())]),
        ("Thời gian thực hiện".to_owned(), vec![("", timeline)]),
    ];
    sections
        .extend(plan.other.iter().map(|section| (shown_line(&section.heading), vec![("", clauses(&section.clauses))])));
    let mut blocks = bases(plan);
    let given = sections.into_iter().filter(|(_, parts)| parts.iter().any(|(_, blocks)| !blocks.is_empty()));
    for ((heading, parts), number) in given.zip(1..) {
        blocks.push(Block::heading(1, format!("{number}. {heading}")));
        let given = parts.into_iter().filter(|(_, blocks)| !blocks.is_empty());
        for ((name, part), letter) in given.zip(["a", "b", "c", "d", "đ"]) {
            if !name.is_empty() {
                blocks.push(Block::heading(2, format!("{letter}) {name}:")));
            }
            blocks.extend(part);
        }
    }
    ended(blocks)
}

/// The legal bases, one in a line, parted as the decree asks.
fn bases(plan: &Plan) -> Vec<Block> {
    let last = plan.legal_bases.len();
    let line = |(basis, number): (&LegalBasis, usize)| {
        let raw = shown_line(&basis.raw);
        let end = if number == last { "." } else { ";" };
        Block::note(format!("{}{end}", raw.trim_end_matches([';', '.', ','])))
    };
    plan.legal_bases.iter().zip(1..).map(line).collect()
}

/// With the mark that ends what a document says.
fn ended(mut blocks: Vec<Block>) -> Vec<Block> {
    if let Some(Block::Paragraph(Paragraph { text, .. }) | Block::Item(Item { text, .. })) = blocks.last_mut() {
        text.truncate(text.trim_end_matches(['.', '/', ';', ' ']).len());
        text.push_str("./.");
    }
    blocks
}

/// A clause; without a mark of its own it is an item. Its fields stand below it.
pub(super) fn clause(of: ClauseOf<'_>) -> Vec<Block> {
    let clause = of.clause;
    let first = match clause.mark.trim() {
        "" => Block::item(shown_line(&clause.text)),
        _ => line_of(clause),
    };
    let stated = clause.field_lines.iter().map(|line| Block::paragraph(shown_line(line)));
    let mut blocks: Vec<Block> = std::iter::once(first).chain(stated).collect();
    let coordinating = of.coordinating.iter().map(|unit| shown_line(unit)).collect::<Vec<_>>().join("; ");
    let fields = [
        ("Chủ trì", of.lead.map(shown_line)),
        ("Phối hợp", Some(coordinating).filter(|units| !units.is_empty())),
        ("Thời gian", (clause.schedule != Schedule::Unspecified).then(|| schedule_in_words(&clause.schedule))),
        ("Sản phẩm", clause.result.as_deref().map(shown_line)),
    ];
    blocks.extend(fields.into_iter().filter_map(|(name, text)| Some(Block::paragraph(format!("{name}: {}.", text?)))));
    blocks
}
