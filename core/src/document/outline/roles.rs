//! Assigns a role to each node of the nesting tree, from the root down.

use super::Placed;
use super::tree::Tree;
use super::weights;
use crate::document::assignment;
use crate::document::blocks::TextBlock;
use crate::document::fields::{self, FieldKind};
use crate::document::headings::{self, Heading, PlanSection};
use crate::document::lines::clean;
use crate::document::marks::MarkKind;
use crate::document::role::Role;
use crate::document::words::{Words, is_upper};

/// Assigns a role and a parent to every block of a tree.
pub(super) fn assign(blocks: &[TextBlock], tree: &Tree, placed: &mut [Placed]) {
    let around = Around {
        section: None,
        task: None,
        parts: Vec::new(),
        leads: None,
        within: Within::Nothing,
        level: 0,
        depth: 0,
        is_of_tasks: false,
    };
    let part_headings = has_part_heading(blocks, tree, 0);
    Placer { blocks, tree, placed }.place_children(0, &around, part_headings);
}

/// Context of a line: what its ancestors are.
#[derive(Debug, Clone)]
struct Around {
    /// The innermost heading, by its block.
    section: Option<usize>,
    /// The task above, by its block.
    task: Option<usize>,
    parts: Vec<PlanSection>,
    /// The unit that a heading above names.
    leads: Option<String>,
    within: Within,
    /// Nesting depth below the heading.
    level: u8,
    /// Number of headings above.
    depth: u8,
    /// Whether an appendix above says that it holds tasks: others are forms to fill in, lists of something else.
    is_of_tasks: bool,
}

/// What the parent is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// No parent.
    Nothing,
    /// A heading of no known part that may hold headings of parts: "Phần II", "Điều 1".
    Frame,
    /// Another heading of no known part.
    Unknown,
    /// A heading that names parts.
    Part,
    /// A heading that names a group of tasks or a unit.
    Group,
    /// A task.
    Task,
    /// A field whose value is on the lines under it.
    Field,
}

/// What a line is.
enum Meaning {
    Part { parts: Vec<PlanSection>, heading_end: Option<usize> },
    Unknown { heading_end: Option<usize>, is_frame: bool, enacts: bool },
    Group { guessed: bool },
    Unit(String),
    Field,
    Clause { guessed: bool },
}

struct Placer<'a> {
    blocks: &'a [TextBlock],
    tree: &'a Tree,
    placed: &'a mut [Placed],
}

/// Whether one of the lines under a node is a numbered heading that names a part.
fn has_part_heading(blocks: &[TextBlock], tree: &Tree, node: usize) -> bool {
    let names_part = |block: &TextBlock| {
        block.role == Role::Clause && !block.kind.is_bullet() && headings::strict(&block.text).is_some()
    };
    tree.children(node).iter().filter_map(|child| blocks.get(tree.block(*child))).any(names_part)
}

impl Placer<'_> {
    fn place_children(&mut self, node: usize, around: &Around, part_headings: bool) {
        let tree = self.tree;
        for &child in tree.children(node) {
            self.place_node(child, around, part_headings);
        }
    }

    /// Assigns roles to a node and its descendants. `part_headings`: whether siblings are headings of parts.
    fn place_node(&mut self, node: usize, around: &Around, part_headings: bool) {
        let index = self.tree.block(node);
        let Some(block) = self.blocks.get(index) else { return };
        let base = Placed { section: around.section, level: around.level, ..Placed::default() };
        if block.role != Role::Clause {
            return self.put(index, Placed { parts: around.parts.clone(), ..base });
        }
        let under_heading = |within: Within, parts: Vec<PlanSection>, leads: Option<String>| Around {
            section: Some(index),
            task: None,
            parts,
            leads,
            within,
            level: 0,
            depth: around.depth.saturating_add(1),
            is_of_tasks: around.is_of_tasks || names_tasks(&block.text),
        };
        let heading = Placed { role: Some(Role::Heading), level: around.depth, ..base.clone() };
        let below = match self.meaning(node, block, around, part_headings) {
            Meaning::Part { parts, heading_end } => {
                self.put(index, Placed { parts: parts.clone(), heading_end, ..heading });
                under_heading(Within::Part, parts, None)
            }
            Meaning::Unknown { heading_end, is_frame, enacts } => {
                self.put(index, Placed { heading_end, enacts, ..heading });
                under_heading(if is_frame { Within::Frame } else { Within::Unknown }, Vec::new(), None)
            }
            Meaning::Group { guessed } => {
                // "Giao Sở Y tế chủ trì, phối hợp với …:" leads what stands under it.
                let own = may_lead(&around.parts).then(|| assignment::lead(&block.text)).flatten();
                let (parts, leads) = (around.parts.clone(), own.or(around.leads.clone()));
                self.put(index, Placed { parts: parts.clone(), leads: leads.clone(), guessed, ..heading });
                under_heading(Within::Group, parts, leads)
            }
            Meaning::Unit(name) => {
                // Over other units it leads none of what they do.
                let leads = Some(name).filter(|_| !self.holds_units(node));
                let parts = around.parts.clone();
                self.put(index, Placed { parts: parts.clone(), leads: leads.clone(), ..heading });
                under_heading(Within::Group, parts, leads)
            }
            Meaning::Field => {
                let of = if around.within == Within::Group { around.section } else { around.task };
                let level = around.level.max(1);
                self.put(index, Placed { role: Some(Role::Field), task: of, level, ..base });
                Around { task: of, within: Within::Field, level, ..around.clone() }
            }
            Meaning::Clause { guessed } => {
                let promises_nothing = is_remark(&block.text) || describes_whole(&block.text);
                let level = if promises_nothing { base.level.max(1) } else { base.level };
                self.put(index, Placed { guessed, level, ..base });
                Around {
                    task: Some(index),
                    within: Within::Task,
                    level: around.level.saturating_add(1),
                    ..around.clone()
                }
            }
        };
        let part_headings = has_part_heading(self.blocks, self.tree, node);
        self.place_children(node, &below, part_headings);
    }

    fn put(&mut self, index: usize, placed: Placed) {
        if let Some(slot) = self.placed.get_mut(index) {
            *slot = placed;
        }
    }

    fn meaning(&self, node: usize, block: &TextBlock, around: &Around, part_headings: bool) -> Meaning {
        let has_below = !self.tree.children(node).is_empty();
        let describes = matches!(around.within, Within::Task | Within::Group | Within::Field);
        let is_field = |field: fields::TaskField<'_>| self.is_field_of(node, around, field.kind);
        let is_value = around.within == Within::Field;
        if is_value || (describes && fields::read(&block.text).is_some_and(is_field)) {
            return Meaning::Field;
        }
        let may_hold_parts = !describes && (!block.after_tail || around.is_of_tasks);
        if may_hold_parts && let Some(heading) = part_heading(block, around, part_headings) {
            let heading_end = (!heading.inline.is_empty()).then_some(heading.text.len());
            return Meaning::Part { parts: heading.parts, heading_end };
        }
        let beside_parts = part_headings && headings::is_aside_of_parts(&block.text);
        if block.kind.is_numbered() && (beside_parts || headings::is_aside(&block.text)) {
            return unknown(block, has_below);
        }
        if around.parts.is_empty() {
            let beside_parts = part_headings && block.kind.is_numbered();
            return match is_unknown_heading(block, around, beside_parts) {
                true => unknown(block, has_below),
                false => Meaning::Clause { guessed: false },
            };
        }
        let holds_label = || self.tree.children(node).iter().any(|child| self.is_label(*child));
        if has_below && (self.is_label(node) || holds_label()) {
            return Meaning::Group { guessed: false };
        }
        let described = || described_unit(block).filter(|_| around.parts == [PlanSection::Assignments]);
        if let Some(name) = unit_above(&block.text).or_else(described).filter(|_| has_below) {
            return Meaning::Unit(name);
        }
        if !has_below {
            return match block.kind {
                // A title in capitals over nothing but the next title.
                MarkKind::Capitals if !is_sentence(&block.text) => Meaning::Group { guessed: true },
                _ => Meaning::Clause { guessed: false },
            };
        }
        if self.holds_table(node) {
            return Meaning::Group { guessed: false };
        }
        let balance = weights::group(self.blocks, self.tree, node);
        match balance.is_group() {
            true => Meaning::Group { guessed: balance.is_close() },
            false => Meaning::Clause { guessed: balance.is_close() },
        }
    }

    fn holds_table(&self, node: usize) -> bool {
        let is_table =
            |child: &usize| self.blocks.get(self.tree.block(*child)).is_some_and(|block| block.role.is_table());
        self.tree.children(node).iter().any(is_table)
    }

    /// Whether headings of units stand under a node.
    fn holds_units(&self, node: usize) -> bool {
        self.tree.children(node).iter().any(|child| {
            let block = self.blocks.get(self.tree.block(*child));
            !self.tree.children(*child).is_empty() && block.is_some_and(|block| unit_above(&block.text).is_some())
        })
    }

    /// "Nhiệm vụ:" with the task after it or the tasks under it.
    fn is_label(&self, node: usize) -> bool {
        let block = self.blocks.get(self.tree.block(node)).filter(|block| block.role == Role::Clause);
        block.is_some_and(|block| task_after_label(&block.text).is_some())
    }

    /// Whether a line that reads as a field is one. Under a group only who and when count, after its tasks: they hold
    /// for all of them.
    fn is_field_of(&self, node: usize, around: &Around, kind: FieldKind) -> bool {
        let is_last = self.tree.next_sibling(node).is_none_or(|next| {
            self.blocks.get(self.tree.block(next)).is_some_and(|next| fields::read(&next.text).is_some())
        });
        matches!(around.within, Within::Task | Within::Field)
            || (around.section.is_some() && kind.tells_who_or_when() && is_last)
    }
}

/// Whether a line is a heading though it names none of the parts.
fn is_unknown_heading(block: &TextBlock, around: &Around, beside_parts: bool) -> bool {
    let may_hold_parts = matches!(around.within, Within::Nothing | Within::Frame);
    let short = !is_sentence(&block.text);
    match block.kind {
        kind if kind.is_bullet() => false,
        MarkKind::Capitals => short,
        kind if kind.is_structural() => may_hold_parts || beside_parts,
        MarkKind::Plain | MarkKind::Subtitle => false,
        _ => beside_parts || (around.within == Within::Nothing && short),
    }
}

/// The heading of a part that a line is.
fn part_heading<'t>(block: &'t TextBlock, around: &Around, part_headings: bool) -> Option<Heading<'t>> {
    let text = block.text.as_str();
    if block.kind.is_bullet() {
        // "- Mục đích:" is a heading where it divides a combined one or nothing is open, and ends there.
        let heading = headings::strict(text).filter(|heading| heading.inline.is_empty() && text.ends_with(':'))?;
        let divides = around.parts.len() > 1 && heading.parts.iter().all(|part| around.parts.contains(part));
        return (around.parts.is_empty() || divides).then_some(heading);
    }
    let in_capitals = is_upper(text) && Words::of(text).len() >= 2;
    if !block.kind.is_numbered() {
        let titled = text.starts_with(char::is_uppercase);
        let strict = headings::strict(text).filter(|heading| heading.inline.is_empty() || titled);
        return strict.or_else(|| headings::lenient(text).filter(|_| in_capitals && !is_sentence(text)));
    }
    let outermost = matches!(around.within, Within::Nothing | Within::Frame);
    let structural = block.kind.is_structural() || matches!(block.kind, MarkKind::Upper(_));
    let divides = around.within == Within::Part && (part_headings || around.parts.len() > 1);
    headings::strict(text)
        .or_else(|| headings::lenient(text).filter(|_| outermost || structural || in_capitals || divides))
}

/// What follows "Nhiệm vụ:"; empty where the tasks stand under it.
pub(in crate::document) fn task_after_label(text: &str) -> Option<&str> {
    let (label, task) = text.split_once(':')?;
    let words = Words::of(label);
    let is_label = ["nhiem vu", "nhiem vu cu the", "nhiem vu thuc hien"].iter().any(|label| words.are(label));
    is_label.then_some(task.trim())
}

/// "(Chi tiết tại Phụ lục kèm theo)": a remark on what stands before it.
fn is_remark(text: &str) -> bool {
    text.starts_with('(') && text.trim_end_matches(['.', ';', '/']).ends_with(')') && !text.contains(") ")
}

/// "Địa điểm: Hội trường tầng 2", or a page's number: nothing that is to be done.
fn describes_whole(text: &str) -> bool {
    let kind = fields::read(text).map(|field| field.kind);
    let describes = matches!(kind, Some(FieldKind::Place | FieldKind::Participants | FieldKind::Budget));
    describes || !text.contains(char::is_alphabetic)
}

/// Whether the title of an appendix says that what to do stands in it.
fn names_tasks(title: &str) -> bool {
    let words = Words::of(title);
    let is_form = ["mau", "bieu", "de cuong", "bao cao"].iter().any(|sign| words.starts_with(sign));
    let names = ["nhiem vu", "noi dung", "phan cong", "tien do", "hoat dong", "ke hoach", "chi tiet"];
    !is_form && names.iter().any(|name| words.contains(name))
}

/// The unit that a line names and nothing else: "1. Văn phòng Sở", "Đối với các phòng", "Trách nhiệm của Ban Giám
/// hiệu".
fn unit_above(text: &str) -> Option<String> {
    let words = Words::of(text);
    let introduced = ["doi voi", "trach nhiem cua", "nhiem vu cua"].iter().find_map(|start| words.phrase_at(0, start));
    let named = introduced.map_or(text, |count| words.from(count));
    assignment::named_alone(named).or_else(|| group_of_people(named).filter(|_| introduced.is_some()))
}

/// "Các doanh nghiệp hoạt động trong lĩnh vực xây dựng": under who does what a heading that begins as a name does names
/// those who do what stands below.
fn described_unit(block: &TextBlock) -> Option<String> {
    const LONGEST: usize = 28;
    let text = block.text.trim().trim_end_matches([':', ' ']);
    let is_title = block.kind.is_numbered() && !text.ends_with(['.', ';', ',']) && Words::of(text).len() <= LONGEST;
    let names = is_title && assignment::begins_with_name(text) && assignment::lead(text).is_none();
    names.then(|| text.to_owned())
}

/// Whether clauses of these parts are led by somebody.
fn may_lead(parts: &[PlanSection]) -> bool {
    parts.iter().any(|part| matches!(part, PlanSection::Assignments | PlanSection::Contents | PlanSection::Forms))
}

/// "đội ngũ giáo viên", "cán bộ, giáo viên và nhân viên": people who are no unit, where a heading speaks to them.
fn group_of_people(text: &str) -> Option<String> {
    const STARTS: &[&str] =
        &["doi ngu", "giao vien", "can bo", "nhan vien", "vien chuc", "hoc sinh", "dang vien", "doi tuong"];
    const LONGEST: usize = 16;
    let words = Words::of(text);
    let is_group = words.len() <= LONGEST && STARTS.iter().any(|start| words.starts_with(start));
    is_group.then(|| text.trim().trim_end_matches([':', '.', ';', ' ']).to_owned())
}

/// A heading of none of the parts. Of an article whose text is a sentence only the mark is the heading; a numbered
/// sentence that is no article has no heading at all.
fn unknown(block: &TextBlock, has_below: bool) -> Meaning {
    const LONGEST_TITLE: usize = 12;
    let is_article = block.kind == MarkKind::Article;
    let is_frame = is_article
        || matches!(
            block.kind,
            MarkKind::Part | MarkKind::Chapter | MarkKind::Item | MarkKind::Upper(_) | MarkKind::Capitals
        );
    let enacting = ["kem theo", "co hieu luc", "thi hanh", "ban hanh", "chiu trach nhiem", "phe duyet"];
    // "III. KINH PHÍ: Theo quy định hiện hành."
    let title_end = block
        .text
        .split_once(':')
        .filter(|(title, inline)| !is_article && !clean(inline).is_empty() && Words::of(title).len() <= LONGEST_TITLE);
    let heading_end = match title_end {
        Some((title, _)) => Some(title.len()),
        None if (is_article || (is_sentence(&block.text) && !has_below)) && !block.text.is_empty() => Some(0),
        None => None,
    };
    let words = Words::of(&block.text);
    let enacts = is_article && enacting.iter().any(|phrase| words.contains(phrase));
    Meaning::Unknown { heading_end, is_frame, enacts }
}

fn is_sentence(text: &str) -> bool {
    const LONGEST_HEADING: usize = 30;
    text.ends_with(['.', ';', '…']) || Words::of(text).len() > LONGEST_HEADING
}
