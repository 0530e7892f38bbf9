//! Builds the nesting tree: parents are found by the type of mark, its number, and the usual nesting order of marks.

use crate::document::blocks::TextBlock;
use crate::document::fields;
use crate::document::headings;
use crate::document::marks::MarkKind;
use crate::document::role::Role;
use crate::document::words::Words;

/// A node of the nesting tree: one block of the body with its children.
#[derive(Debug)]
pub(super) struct Node {
    /// Its block.
    pub block: usize,
    /// Its children, in the order of the text.
    pub children: Vec<usize>,
    /// Its parent; `None` for the root.
    pub parent: Option<usize>,
    /// Which child of its parent it is, from 0.
    pub sibling: usize,
    /// How many of its children have children.
    pub branching: usize,
}

/// The lines of one document's body. The first node is the root and has no block of its own.
#[derive(Debug)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
}

/// An open node: later lines may become its children.
struct OpenNode {
    kind: MarkKind,
    value: u32,
    node: usize,
    /// Whether it ends with a colon.
    introduces: bool,
}

const ROOT: usize = 0;

impl Tree {
    /// Builds the tree of the given blocks, which are clauses and rows.
    pub fn of(blocks: &[TextBlock], body: &[usize]) -> Self {
        let mut tree = Self {
            nodes: vec![Node { block: usize::MAX, children: Vec::new(), parent: None, sibling: 0, branching: 0 }],
        };
        let mut open = vec![];
        for &index in body {
            let Some(block) = blocks.get(index) else { continue };
            if block.role != Role::Clause {
                // A table stands under the heading or the numbered line above it.
                close_bullets(&mut open);
                tree.add(index, top(&open));
                continue;
            }
            let under_number = open.iter().any(|open: &OpenNode| open.kind.is_numbered());
            let kind = level_kind(block, under_number);
            close_for(&mut open, kind, block);
            let node = tree.add(index, top(&open));
            // A paragraph has nothing under it, unless it introduces what follows.
            if kind != MarkKind::Plain || block.text.ends_with(':') {
                open.push(OpenNode { kind, value: block.value, node, introduces: block.text.ends_with(':') });
            }
        }
        tree.give_fields_to_tasks(blocks);
        tree.count();
        tree
    }

    /// Fields between tasks belong each to the task before it: "- Họp. / Thời gian: … / - Thi. / Thời gian: …". Fields
    /// at the end stay beside the tasks: they may hold for all.
    fn give_fields_to_tasks(&mut self, blocks: &[TextBlock]) {
        for node in 0..self.nodes.len() {
            let children = self.children(node).to_vec();
            let is_field = children.iter().map(|child| {
                let block = blocks.get(self.block(*child)).filter(|block| block.role == Role::Clause);
                block.and_then(|block| fields::read(&block.text)).is_some_and(|field| !field.kind.is_about())
            });
            let is_field = is_field.collect::<Vec<_>>();
            let first = is_field.iter().position(|is_field| *is_field).unwrap_or(children.len());
            let goes_on = is_field.iter().skip(first).any(|is_field| !is_field);
            if first == 0 || !goes_on {
                continue;
            }
            let mut kept: Vec<usize> = Vec::with_capacity(children.len());
            for (child, is_field) in children.into_iter().zip(is_field) {
                match kept.last().copied().filter(|_| is_field) {
                    Some(task) => self.move_under(child, task),
                    None => kept.push(child),
                }
            }
            if let Some(node) = self.nodes.get_mut(node) {
                node.children = kept;
            }
        }
    }

    fn move_under(&mut self, child: usize, parent: usize) {
        if let Some(child) = self.nodes.get_mut(child) {
            child.parent = Some(parent);
        }
        if let Some(parent) = self.nodes.get_mut(parent) {
            parent.children.push(child);
        }
    }

    /// Notes which child of its parent each node is, and how many children have children.
    fn count(&mut self) {
        for node in 0..self.nodes.len() {
            let children = self.children(node).to_vec();
            let branching = children.iter().filter(|child| !self.children(**child).is_empty()).count();
            if let Some(node) = self.nodes.get_mut(node) {
                node.branching = branching;
            }
            for (sibling, child) in children.into_iter().enumerate() {
                if let Some(child) = self.nodes.get_mut(child) {
                    child.sibling = sibling;
                }
            }
        }
    }

    fn add(&mut self, block: usize, parent: usize) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node { block, children: Vec::new(), parent: Some(parent), sibling: 0, branching: 0 });
        if let Some(above) = self.nodes.get_mut(parent) {
            above.children.push(node);
        }
        node
    }

    pub fn children(&self, node: usize) -> &[usize] {
        self.nodes.get(node).map_or(&[], |node| &node.children)
    }

    pub fn parent(&self, node: usize) -> Option<&Node> {
        self.nodes.get(self.nodes.get(node)?.parent?)
    }

    /// Its next sibling.
    pub fn next_sibling(&self, node: usize) -> Option<usize> {
        let sibling = self.nodes.get(node)?.sibling;
        self.parent(node)?.children.get(sibling + 1).copied()
    }

    pub fn block(&self, node: usize) -> usize {
        self.nodes.get(node).map_or(usize::MAX, |node| node.block)
    }
}

fn top(open: &[OpenNode]) -> usize {
    open.last().map_or(ROOT, |open| open.node)
}

/// The kind that says how a block nests. Of the lines without a mark only those that open a part or an appendix stand
/// as high as their capitals say; another heading in capitals divides the part it stands in.
fn level_kind(block: &TextBlock, under_number: bool) -> MarkKind {
    match block.kind {
        MarkKind::Capitals if opens_part(&block.text) => MarkKind::Capitals,
        MarkKind::Capitals => MarkKind::Subtitle,
        MarkKind::Plain if is_part_title(&block.text, under_number) => MarkKind::Subtitle,
        kind => kind,
    }
}

fn opens_part(text: &str) -> bool {
    let words = Words::of(text);
    let is_appendix = ["phu luc", "bieu", "danh muc"].iter().any(|start| words.starts_with(start));
    is_appendix || headings::strict(text).or_else(|| headings::lenient(text)).is_some()
}

/// "Thời gian thực hiện: quý II" under a number has nothing under it, whatever it is; where headings have no numbers it
/// stands beside them.
fn is_part_title(text: &str, under_number: bool) -> bool {
    let is_field = || fields::read(text).is_some_and(|field| !field.kind.is_about());
    text.starts_with(char::is_uppercase)
        && headings::strict(text).is_some_and(|heading| heading.inline.is_empty() || !under_number || !is_field())
}

fn close_bullets(open: &mut Vec<OpenNode>) {
    while open.last().is_some_and(|open| open.kind.is_bullet() || open.kind == MarkKind::Plain) {
        open.pop();
    }
}

/// Closes the open nodes that a line ends.
fn close_for(open: &mut Vec<OpenNode>, kind: MarkKind, block: &TextBlock) {
    if kind.is_bullet() {
        let same_list = open.iter().rev().take_while(|open| open.kind.is_bullet()).any(|open| open.kind == kind);
        while same_list && open.pop().is_some_and(|closed| closed.kind != kind) {}
        return;
    }
    if kind == MarkKind::Plain {
        return close_bullets(open);
    }
    let goes_on = |open: &&OpenNode| open.kind == kind && kind.follows(block.value, open.value);
    let skips = |open: &&OpenNode| open.kind == kind && open.value < block.value && kind.is_numbered();
    let innermost = |found: &dyn Fn(&&OpenNode) -> bool| open.iter().rposition(|open| found(&open));
    let is_first = kind.is_first(block.value);
    let sibling = innermost(&goes_on).or_else(|| innermost(&skips).filter(|_| !is_first));
    if let Some(sibling) = sibling {
        return open.truncate(sibling);
    }
    // "- Gồm các bước sau:" may have a numbered list under it.
    let is_list_of = |open: &OpenNode| is_first && open.introduces && open.kind.is_bullet() && kind.is_numbered();
    while open.last().is_some_and(|open| open.kind.rank() >= kind.rank() && !is_list_of(open)) {
        open.pop();
    }
}
