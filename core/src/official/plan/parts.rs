//! What a plan's record holds, in the order of the text that it was read from.

use crate::document::{OriginalLine, OriginalText};
use crate::model::{Clause, LegalBasis, Plan};
use crate::text::shown_line;

/// A heading, clause, basis or field, with its place in the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct BodyPart<'a> {
    /// Its line; 0 for what was added by hand.
    pub line: u32,
    pub content: PartContent<'a>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum PartContent<'a> {
    /// A sentence with one basis or several.
    Basis(&'a str),
    Heading(&'a Clause),
    /// The heading of a section of none of the parts.
    OtherHeading(&'a str),
    Clause(ClauseOf<'a>),
    /// A line that states a field of the tasks above.
    Field(&'a OriginalLine),
}

/// A clause with who carries it out.
#[derive(Debug, Clone, Copy)]
pub(super) struct ClauseOf<'a> {
    pub clause: &'a Clause,
    pub lead: Option<&'a str>,
    pub coordinating: &'a [String],
}

impl<'a> ClauseOf<'a> {
    pub fn own(clause: &'a Clause) -> Self {
        Self { clause, lead: clause.lead.as_deref(), coordinating: &clause.coordinating }
    }
}

impl<'a> BodyPart<'a> {
    fn of(clause: ClauseOf<'a>) -> Self {
        Self { line: clause.clause.line, content: PartContent::Clause(clause) }
    }

    /// What it says, without its mark.
    pub fn text(&self) -> &'a str {
        match self.content {
            PartContent::Basis(text) | PartContent::OtherHeading(text) => text,
            PartContent::Heading(clause) => &clause.text,
            PartContent::Clause(of) => &of.clause.text,
            PartContent::Field(line) => &line.text,
        }
    }

    pub fn mark(&self) -> &'a str {
        match self.content {
            PartContent::Heading(clause) => clause.mark.trim(),
            PartContent::Clause(of) => of.clause.mark.trim(),
            _ => "",
        }
    }
}

/// Every part, in the order of the text. What was added by hand has no line: it follows the part that it belongs to.
pub(super) fn placed<'a>(plan: &'a Plan, original: &'a OriginalText) -> Vec<BodyPart<'a>> {
    let all = all(plan, original);
    let mut placed: Vec<(u32, usize, BodyPart<'_>)> = Vec::with_capacity(all.len());
    let mut before = 0;
    for (position, part) in all.into_iter().enumerate() {
        if part.line > 0 {
            before = part.line;
        }
        placed.push((before, position, part));
    }
    placed.sort_by_key(|(line, position, _)| (*line, *position));
    placed.dedup_by(|(_, _, next), (_, _, part)| is_same(part, next));
    placed.into_iter().map(|(_, _, part)| part).collect()
}

/// A clause that stands in two parts of the plan is one line of its text.
fn is_same(one: &BodyPart<'_>, other: &BodyPart<'_>) -> bool {
    let are_clauses = matches!((one.content, other.content), (PartContent::Clause(_), PartContent::Clause(_)));
    are_clauses && one.line > 0 && (one.line, one.mark(), one.text()) == (other.line, other.mark(), other.text())
}

fn all<'a>(plan: &'a Plan, original: &'a OriginalText) -> Vec<BodyPart<'a>> {
    let of = |clause: &'a Clause| BodyPart::of(ClauseOf::own(clause));
    let mut parts = bases(&plan.legal_bases, original);
    parts.extend(
        plan.headings.iter().map(|heading| BodyPart { line: heading.line, content: PartContent::Heading(heading) }),
    );
    parts.extend(plan.purposes.iter().map(of));
    parts.extend(plan.requirements.iter().map(of));
    parts.extend(plan.audiences.iter().map(|audience| of(&audience.clause)));
    parts.extend(plan.contents.iter().map(of));
    parts.extend(plan.expected_results.iter().map(of));
    parts.extend(plan.forms.iter().map(of));
    parts.extend(plan.assignments.iter().map(|assignment| {
        let (lead, coordinating) = (assignment.lead.as_deref(), assignment.coordinating.as_slice());
        BodyPart::of(ClauseOf { clause: &assignment.clause, lead, coordinating })
    }));
    parts.extend(plan.timeline.iter().map(|entry| of(&entry.clause)));
    for section in &plan.other {
        parts.push(BodyPart { line: section.line, content: PartContent::OtherHeading(&section.heading) });
        parts.extend(section.clauses.iter().map(of));
    }
    let stated = |line: &&OriginalLine| clauses(plan).any(|clause| clause.field_lines.contains(&line.text));
    let fields = original.fields.iter().filter(stated);
    parts.extend(fields.map(|line| BodyPart { line: line.line, content: PartContent::Field(line) }));
    parts
}

fn clauses(plan: &Plan) -> impl Iterator<Item = &Clause> {
    let assignments = plan.assignments.iter().map(|assignment| &assignment.clause);
    let timeline = plan.timeline.iter().map(|entry| &entry.clause);
    plan.contents.iter().chain(&plan.forms).chain(&plan.expected_results).chain(assignments).chain(timeline)
}

/// Bases that share a sentence, as the sentence; others by themselves.
fn bases<'a>(bases: &'a [LegalBasis], original: &'a OriginalText) -> Vec<BodyPart<'a>> {
    let sentence_of = |basis: &LegalBasis| {
        let holds = |sentence: &&OriginalLine| {
            (sentence.line..=sentence.end).contains(&basis.line)
                && shown_line(&sentence.text).contains(&shown_line(&basis.raw))
        };
        original.bases.iter().find(holds)
    };
    let mut parts: Vec<BodyPart<'_>> = Vec::new();
    for basis in bases {
        let (line, text) = match sentence_of(basis) {
            Some(sentence) => (sentence.line, sentence.text.as_str()),
            None => (basis.line, basis.raw.as_str()),
        };
        if !parts.iter().any(|part| part.line == line && line > 0 && part.text() == text) {
            parts.push(BodyPart { line, content: PartContent::Basis(text) });
        }
    }
    parts
}
