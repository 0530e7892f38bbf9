//! How much of a text has a place in the plan.

use std::collections::BTreeMap;

use crate::document::blocks::Block;
use crate::document::role::Role;
use crate::model::Coverage;

/// How far a line is from a place, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Placed,
    Kept,
    Unplaced,
}

pub(super) fn of(blocks: &[Block]) -> Coverage {
    let mut lines: BTreeMap<u32, Standing> = BTreeMap::new();
    for block in blocks.iter().filter(|block| block.role != Role::Rule) {
        let standing = standing(blocks, block);
        for (line, _) in &block.pieces {
            let known = lines.entry(*line).or_insert(standing);
            *known = (*known).max(standing);
        }
    }
    let count = |wanted: Standing| {
        u32::try_from(lines.values().filter(|standing| **standing == wanted).count()).unwrap_or(u32::MAX)
    };
    Coverage {
        lines: u32::try_from(lines.len()).unwrap_or(u32::MAX),
        placed: count(Standing::Placed),
        kept: count(Standing::Kept),
        unplaced: count(Standing::Unplaced),
    }
}

fn standing(blocks: &[Block], block: &Block) -> Standing {
    let heading = block.section.and_then(|section| blocks.get(section));
    let in_part = heading.is_some_and(|heading| !heading.parts.is_empty());
    match block.role {
        Role::Stray | Role::UnreadRow => Standing::Unplaced,
        Role::Formula => Standing::Kept,
        Role::Heading if block.parts.is_empty() => Standing::Kept,
        Role::Clause | Role::Field if in_part => Standing::Placed,
        Role::Clause | Role::Field if heading.is_some() => Standing::Kept,
        Role::Clause | Role::Field => Standing::Unplaced,
        _ => Standing::Placed,
    }
}
