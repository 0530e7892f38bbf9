//! What follows recipients and signature: each appendix on a page of its own.

use super::body::{Composer, marked};
use super::parts::{BodyPart, PartContent};
use crate::document::OriginalText;
use crate::layout::{Alignment, Appendix, Block, Paragraph};
use crate::model::Plan;
use crate::text::{fold, shown_line};

/// The parts before the signature, and those of each appendix.
pub(super) struct Division<'p, 'a> {
    pub main: &'p [BodyPart<'a>],
    pub appendices: Vec<&'p [BodyPart<'a>]>,
}

/// Where a text had no signature, its appendices begin where it says so.
pub(super) fn divide<'p, 'a>(plan: &Plan, original: &OriginalText, parts: &'p [BodyPart<'a>]) -> Division<'p, 'a> {
    let begins_one = |part: &BodyPart<'_>| label(original, part).is_some();
    let is_signed = plan.signatory.is_some() || plan.archive.is_some() || !plan.recipients.is_empty();
    let begins = |part: &BodyPart<'_>| match original.after_tail {
        Some(line) => part.line >= line,
        None => !is_signed && begins_one(part),
    };
    let first = parts.iter().position(begins).unwrap_or(parts.len());
    let (main, mut rest) = parts.split_at(first);
    let mut appendices = Vec::new();
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(begins_one).map_or(rest.len(), |at| at + 1);
        let (own, after) = rest.split_at(next);
        appendices.push(own);
        rest = after;
    }
    Division { main, appendices }
}

/// The label of an appendix and its title, where that is a part of it: "PHỤ LỤC I".
fn label(original: &OriginalText, part: &BodyPart<'_>) -> Option<(String, String)> {
    const LONGEST: usize = 24;
    let names = |text: &str| fold(text).starts_with("phu luc");
    let text = marked(part);
    let known = original.labels.iter().find(|label| label.line == part.line && part.line > 0);
    if let Some((label, title)) = known.and_then(|label| Some((&label.text, text.strip_prefix(&*label.text)?))) {
        return Some((shown_line(label), title.trim().to_owned()));
    }
    let is_heading = matches!(part.content, PartContent::Heading(_) | PartContent::OtherHeading(_));
    let is_label = text.chars().count() <= LONGEST && text.starts_with(char::is_uppercase);
    (names(&text) && (is_label || is_heading)).then_some((text, String::new()))
}

pub(super) fn appendix<'a>(original: &OriginalText, composer: &Composer<'a>, parts: &[BodyPart<'a>]) -> Appendix {
    let mut rest = parts;
    let mut appendix = Appendix::default();
    if let Some((first, after)) = parts.split_first()
        && let Some((label, title)) = label(original, first)
    {
        (appendix.label, appendix.title, rest) = (label, title, after);
    }
    if appendix.title.is_empty()
        && let Some((first, after)) = rest.split_first()
        && is_title(composer, first)
    {
        (appendix.title, rest) = (marked(first), after);
    }
    while let Some((first, after)) = rest.split_first()
        && (is_title(composer, first) || is_reference(first))
    {
        rest = after;
        if is_reference(first) && appendix.blocks.is_empty() && appendix.belongs_to.is_empty() {
            appendix.belongs_to = marked(first);
            continue;
        }
        appendix.blocks.push(centred(marked(first), !is_reference(first)));
    }
    appendix.blocks.extend(composer.blocks(rest));
    appendix.landscape = appendix.blocks.iter().any(is_wide);
    appendix
}

/// What an appendix says, without a page of its own.
pub(super) fn unparted(appendix: Appendix) -> Vec<Block> {
    let titles = [(appendix.label, true), (appendix.title, true), (appendix.belongs_to, false)];
    let titles = titles.into_iter().filter(|(title, _)| !title.is_empty());
    titles.map(|(title, bold)| centred(title, bold)).chain(appendix.blocks).collect()
}

/// In bold, or else in italics.
fn centred(text: String, bold: bool) -> Block {
    let alignment = Alignment::Centre;
    Block::Paragraph(Paragraph { text, bold, italic: !bold, alignment, ..Paragraph::default() })
}

/// A line in capitals without a number.
fn is_title(composer: &Composer<'_>, part: &BodyPart<'_>) -> bool {
    let text = part.text();
    let is_upper = text.chars().any(char::is_alphabetic) && text.to_uppercase() == text;
    composer.table_at(part).is_none() && part.line > 0 && part.mark().is_empty() && is_upper
}

/// "(Kèm theo Kế hoạch số …)".
fn is_reference(part: &BodyPart<'_>) -> bool {
    let folded = fold(part.text());
    let inner = folded.trim_start_matches(['(', ' ']);
    inner.starts_with("kem theo") || inner.starts_with("ban hanh kem theo")
}

/// Whether a table needs a page on its side.
fn is_wide(block: &Block) -> bool {
    const MOST_COLUMNS: usize = 6;
    matches!(block, Block::Table(table) if table.columns.len() >= MOST_COLUMNS)
}
