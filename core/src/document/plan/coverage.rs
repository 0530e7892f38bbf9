//! Coverage: the share of the text that has a place in the plan.

use std::collections::BTreeSet;

use crate::document::blocks::TextBlock;
use crate::document::role::Role;
use crate::model::Coverage;

/// The lines that were not read as something, noted where their blocks are put aside.
#[derive(Debug, Default)]
pub(super) struct AsideLines {
    kept: BTreeSet<u32>,
    unplaced: BTreeSet<u32>,
}

impl AsideLines {
    /// A block kept under a heading of no known part, or a standard sentence.
    pub fn keep(&mut self, block: &TextBlock) {
        self.kept.extend(lines_of(block));
    }

    /// A block that belongs to nothing.
    pub fn leave_out(&mut self, block: &TextBlock) {
        self.unplaced.extend(lines_of(block));
    }

    pub fn coverage(&self, blocks: &[TextBlock]) -> Coverage {
        let with_search_index = blocks.iter().filter(|block| block.role != Role::Rule).flat_map(lines_of);
        let lines = with_search_index.collect::<BTreeSet<_>>().len();
        let unplaced = self.unplaced.len();
        let kept = self.kept.difference(&self.unplaced).count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Coverage {
            lines: count(lines),
            placed: count(lines.saturating_sub(kept + unplaced)),
            kept: count(kept),
            unplaced: count(unplaced),
        }
    }
}

fn lines_of(block: &TextBlock) -> impl Iterator<Item = u32> + use<'_> {
    block.source_lines.iter().map(|(line, _)| *line)
}
