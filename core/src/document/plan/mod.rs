//! Assembles the plan and its findings from the blocks: `front`, `bases`, `body`, `tail`, then `gaps` and `coverage`.

mod bases;
mod body;
mod coverage;
mod front;
mod gaps;
mod tail;

use std::collections::HashMap;

use super::blocks::TextBlock;
use super::clauses::FieldCertainties;
use super::findings::Findings;
use super::headings::PlanSection;
use super::pace::Pace;
use super::role::Role;
use super::{document_type, legacy};
use crate::error::Result;
use crate::model::{Clause, Plan, Reading};
use coverage::AsideLines;
pub(super) use tail::further_signers;

/// Puts every block where it belongs.
///
/// # Errors
/// `Cancelled`.
pub(super) fn build(source: String, blocks: &[TextBlock], pace: &Pace<'_>) -> Result<Reading> {
    let mut builder = Builder {
        plan: Plan { source, ..Plan::default() },
        findings: Findings::default(),
        main: main_document(blocks),
        sections: HashMap::new(),
        subject_line: 0,
        number_line: 0,
        named_together: Vec::new(),
        loose: Vec::new(),
        aside: AsideLines::default(),
        notes: FieldCertainties::default(),
    };
    builder.read_front(blocks);
    builder.read_body(blocks, pace)?;
    builder.read_tail(blocks);
    builder.keep_loose();
    builder.read_theme();
    builder.mark_parent();
    builder.look_for_leads();
    builder.look_for_gaps();
    legacy::point_out(&builder.plan.source, &mut builder.findings);
    let fields = builder.notes.readings(&builder.plan);
    Ok(Reading {
        fields,
        coverage: builder.aside.coverage(blocks),
        findings: builder.findings.in_order(),
        plan: builder.plan,
    })
}

/// The document that is the plan: the first that is not a decision, where a decision comes before it.
fn main_document(blocks: &[TextBlock]) -> u16 {
    let mut titles = blocks.iter().filter(|block| block.role == Role::Title);
    let is_decision = |block: &&TextBlock| document_type::abbreviation(&block.text) == Some("QĐ");
    let first = titles.next();
    match first {
        Some(first) if is_decision(&first) => {
            titles.find(|title| !is_decision(title)).map_or(first.document, |plan| plan.document)
        }
        Some(first) => first.document,
        None => 0,
    }
}

struct Builder {
    plan: Plan,
    findings: Findings,
    /// Which document of the text is the plan; those before it issue it.
    main: u16,
    /// Where in `plan.other` a heading's clauses are kept, by the heading's block.
    sections: HashMap<usize, usize>,
    /// The line of the plan's subject; 0 where it has none.
    subject_line: u32,
    /// The line of the plan's number; 0 where it has none.
    number_line: u32,
    /// Parts named together by one heading: none of them is missing.
    named_together: Vec<PlanSection>,
    /// Clauses without a heading, and whether they are odd.
    loose: Vec<(Clause, bool)>,
    aside: AsideLines,
    /// How fields of promises were read.
    notes: FieldCertainties,
}
