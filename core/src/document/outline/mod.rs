//! The outline of a body: which lines are headings of which parts, and which are tasks, details of tasks, or fields of
//! tasks ("Thời gian thực hiện: …").
//!
//! One line alone is ambiguous: "1. Tuyên truyền trên báo chí" is a heading if tasks follow below it, and a task if
//! nothing follows, or only its time and unit. So `tree` first builds the nesting tree from the numbering; then `roles`
//! assigns roles from the root down, by the words of a line, its children, its siblings and its part. If clues
//! contradict each other, `weights` adds up a score.

mod roles;
mod tree;
mod weights;

pub(super) use roles::task_after_label;

use super::blocks::TextBlock;
use super::headings::PlanSection;
use super::marks::{self, OutlineMark};
use super::role::Role;
use tree::Tree;

/// The role and parents assigned to a block.
#[derive(Debug, Clone, Default)]
struct Placed {
    role: Option<Role>,
    /// The heading above, as an index into the blocks that were given.
    section: Option<usize>,
    /// The task that it describes, likewise.
    task: Option<usize>,
    parts: Vec<PlanSection>,
    leads: Option<String>,
    level: u8,
    guessed: bool,
    enacts: bool,
    /// How many bytes of the text are the heading, where a clause goes on after it on the same line.
    heading_end: Option<usize>,
}

/// Gives headings, clauses and rows their roles, sections and levels. A heading that goes on into a clause ("Yêu cầu:
/// đúng hạn.") becomes two blocks of one line.
pub(super) fn arrange(blocks: Vec<TextBlock>) -> Vec<TextBlock> {
    let last = blocks.last().map_or(0, |block| block.document);
    let mut bodies = vec![Vec::new(); usize::from(last) + 1];
    for (index, block) in blocks.iter().enumerate() {
        if (block.role == Role::Clause || block.role.is_table())
            && let Some(body) = bodies.get_mut(usize::from(block.document))
        {
            body.push(index);
        }
    }
    let mut placed = vec![Placed::default(); blocks.len()];
    for body in &bodies {
        roles::assign(&blocks, &Tree::of(&blocks, body), &mut placed);
    }
    assemble(blocks, placed)
}

fn assemble(blocks: Vec<TextBlock>, placed: Vec<Placed>) -> Vec<TextBlock> {
    let mut assembled: Vec<TextBlock> = Vec::with_capacity(blocks.len());
    // Where each block that was given stands now.
    let mut positions = Vec::with_capacity(blocks.len());
    for (mut block, placed) in blocks.into_iter().zip(placed) {
        positions.push(assembled.len());
        let moved = |index: Option<usize>| index.and_then(|index| positions.get(index).copied());
        block.role = placed.role.unwrap_or(block.role);
        // A bullet with nothing after it is a rule.
        if block.text.is_empty() && block.kind.is_bullet() {
            block.role = Role::Rule;
        }
        block.section = moved(placed.section);
        block.task = moved(placed.task);
        block.parts = placed.parts;
        block.leads = placed.leads;
        block.level = placed.level;
        block.guessed = placed.guessed;
        block.enacts = placed.enacts;
        match placed.heading_end {
            None => assembled.push(block),
            Some(end) => {
                let heading = assembled.len();
                let (heading_block, mut clause) = parted(block, end);
                assembled.push(heading_block);
                clause.section = Some(heading);
                assembled.push(clause);
            }
        }
    }
    assembled
}

/// A heading and the clause that follows it on its line.
fn parted(block: TextBlock, end: usize) -> (TextBlock, TextBlock) {
    let (before, after) = block.text.split_at_checked(end).unwrap_or((&block.text, ""));
    let rest = after.trim_start_matches([':', ' ', '*', '\t', '_']).trim_end();
    let mark = marks::read(rest).filter(|mark| mark.kind.is_bullet()).unwrap_or(OutlineMark::none(rest));
    let mut clause = TextBlock::new(Role::Clause, mark, block.line(), block.document);
    let mut heading = TextBlock::new(Role::Heading, OutlineMark::none(before.trim_end()), block.line(), block.document);
    (heading.source_lines, clause.source_lines) = parted_lines(&block, block.text.len() - rest.len());
    heading.mark = block.mark;
    heading.kind = block.kind;
    heading.value = block.value;
    heading.parts = block.parts;
    heading.leads = block.leads;
    heading.guessed = block.guessed;
    heading.enacts = block.enacts;
    heading.level = block.level;
    (heading, clause)
}

/// Lines with what stands on them.
type NumberedLines = Vec<(u32, String)>;

/// A block's lines before and after an offset in its text; a line that the offset divides is in both.
fn parted_lines(block: &TextBlock, offset: usize) -> (NumberedLines, NumberedLines) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    // Where the line begins in the block's text; the first has the mark before it.
    let mut begins = 0;
    for (position, (line, text)) in block.source_lines.iter().enumerate() {
        let marked = if position == 0 { text.len().saturating_sub(block.first_line_length()) } else { 0 };
        let own = text.len() - marked;
        let (left, right) =
            text.split_at_checked(marked + offset.saturating_sub(begins).min(own)).unwrap_or((text, ""));
        let is_before = begins < offset || position == 0;
        if is_before && !left.trim().is_empty() {
            before.push((*line, left.trim_end().to_owned()));
        }
        if !right.trim().is_empty() {
            after.push((*line, right.trim_start().to_owned()));
        }
        begins += own + usize::from(own > 0);
    }
    (before, after)
}
