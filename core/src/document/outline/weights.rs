//! Scores whether a line with children names a group of tasks (positive) or is a task itself (negative). Each clue has
//! a name and a weight; a score close to zero marks the role as guessed.

use super::tree::Tree;
use crate::document::assignment;
use crate::document::blocks::TextBlock;
use crate::document::document_type;
use crate::document::fields::{self, FieldKind};
use crate::document::lines::is_terminated;
use crate::document::marks::MarkKind;
use crate::document::schedule;
use crate::document::words::Words;

/// Sum of the clues: positive for a group, negative for a task. The magnitude tells how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Balance(pub i32);

impl Balance {
    pub fn is_group(self) -> bool {
        self.0 > 0
    }

    /// Whether one more clue could have changed the sign.
    pub fn is_close(self) -> bool {
        (-1..=1).contains(&self.0)
    }
}

/// Scores a line that has children.
pub(super) fn group(blocks: &[TextBlock], tree: &Tree, node: usize) -> Balance {
    let Some(block) = blocks.get(tree.block(node)) else { return Balance(0) };
    let children = tree.children(node).iter().filter_map(|child| blocks.get(tree.block(*child))).collect::<Vec<_>>();
    Balance(own_words(block) + below(&children) + explained(block, &children) + beside(tree, node))
}

/// Clues in the text: a group's name is short and has no full stop; a task states a time or is a sentence.
fn own_words(block: &TextBlock) -> i32 {
    let words = Words::of(&block.text);
    let mut weight = 0;
    weight += match block.text.chars().last() {
        Some(';') => -3,
        _ if introduces_list(&words, &block.text) => -1,
        Some(':') => 2,
        Some('.') => -1,
        _ if is_terminated(&block.text) => -1,
        _ => 2,
    };
    weight += match words.len() {
        0..=12 => 1,
        13..=22 => 0,
        23..=35 => -1,
        _ => -3,
    };
    weight += i32::from(block.kind.is_numbered());
    if schedule::names_time(&words) {
        weight -= 7;
    }
    weight
}

/// "… gồm các nội dung sau:" introduces what belongs to its own sentence.
fn introduces_list(words: &Words<'_>, text: &str) -> bool {
    let last = words.folded(words.len().saturating_sub(1));
    let ends = |phrase: &str| words.find_from(words.len().saturating_sub(2), phrase).is_some();
    text.ends_with(':')
        && (ends("trong do") || ends("cu the") || matches!(last, "sau" | "gom" | "nhu" | "la" | "ve" | "voi" | "khoan"))
}

/// Tasks under a line make it a group; fields, short items and cited documents make it a task. Who and when after
/// several tasks hold for all of them.
fn below(children: &[&TextBlock]) -> i32 {
    let fields = children.iter().map(|child| fields::read(&child.text).map(|field| field.kind)).collect::<Vec<_>>();
    let who_or_when = fields.iter().position(|kind| kind.is_some_and(FieldKind::tells_who_or_when));
    let is_task = |child: &&TextBlock| Words::of(&child.text).len() > SHORT && !cites(&child.text);
    let before = children.iter().take(who_or_when.unwrap_or(0)).zip(&fields);
    let tasks_before = before.filter(|(child, kind)| kind.is_none() && is_task(child)).map(|(child, _)| child);
    let tasks_before = tasks_before.map(|child| Words::of(&child.text).len()).collect::<Vec<_>>();
    let holds_tasks = tasks_before.len() >= 2 || tasks_before.iter().any(|words| *words >= SENTENCE);
    let mut weight = 0;
    if who_or_when.is_some() && !holds_tasks {
        weight -= 5;
    }
    if fields.iter().flatten().count() * 2 > children.len() && !holds_tasks {
        weight -= 3;
    }
    let items = children.iter().filter(|child| Words::of(&child.text).len() <= SHORT || cites(&child.text)).count();
    let cited = children.iter().filter(|child| cites(&child.text)).count();
    if items * 2 > children.len() {
        weight -= if cited * 2 > children.len() { 6 } else { 3 };
    }
    weight + if children.len() >= 2 { 1 } else { -1 }
}

/// A sentence that a paragraph goes on to explain.
fn explained(block: &TextBlock, children: &[&TextBlock]) -> i32 {
    let is_paragraph = children.len() == 1 && children.iter().all(|child| child.kind == MarkKind::Plain);
    if is_paragraph && assignment::begins_with_verb(&block.text) { -3 } else { 0 }
}

/// Fewest words of a task whose parent is only a name and whose children are fields.
const SENTENCE: usize = 12;

/// Most words of a list item that is no task of its own.
const SHORT: usize = 4;

/// Whether a line begins with the name of a document: material to disseminate, not a task.
fn cites(text: &str) -> bool {
    document_type::cited_at(&Words::of(text), 0).is_some_and(|_| text.contains("số") || text.contains("ngày"))
}

/// Clue among siblings: in a list of groups most items have children.
fn beside(tree: &Tree, node: usize) -> i32 {
    let Some(parent) = tree.parent(node) else { return 0 };
    match parent.children.len() {
        0 | 1 => 0,
        all if parent.branching * 2 >= all => 1,
        all if parent.branching * 4 < all => -1,
        _ => 0,
    }
}
