//! Fields at the end of a task's own line, in brackets or after a full stop.

use super::{FieldKind, FieldLabel, TaskField, label};
use crate::document::assignment::is_label;
use crate::document::names::{NameReader, vocabulary as lists};
use crate::document::words::slice;

/// A task's line in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::document) struct Trailing<'t> {
    /// What the task is, before its fields.
    pub task: &'t str,
    pub fields: Vec<TaskField<'t>>,
    /// What stands after the fields.
    pub rest: &'t str,
}

/// The fields at the end of a task's line.
pub(in crate::document) fn trailing(text: &str) -> Option<Trailing<'_>> {
    labelled(text).or_else(|| stated(text))
}

/// The fields of a text that begins with a label.
pub(super) fn from_labels<'t>(text: &'t str, first: FieldLabel<'t>) -> Option<Trailing<'t>> {
    read_from(text, 0, first)
}

/// "… (Chủ trì: Văn phòng; thời gian: quý II)", "… . Đơn vị thực hiện: Văn phòng."
fn labelled(text: &str) -> Option<Trailing<'_>> {
    let opens = |letter: char| matches!(letter, '(' | '.' | ';' | '\n' | '[');
    let starts = text.match_indices(opens).map(|(offset, mark)| offset + mark.len());
    let first = starts.filter_map(|start| {
        let rest = slice(text, start, text.len());
        let inner = rest.trim_start_matches(starts_no_label);
        let start = start + rest.len() - inner.len();
        label(inner).filter(|label| begins_fields(label.kind)).map(|label| (start, label))
    });
    let (start, first) = first.into_iter().find(|(start, _)| names_task(slice(text, 0, *start)))?;
    read_from(text, start, first)
}

/// Whether the text before the fields says what the task is: more than a mark.
fn names_task(text: &str) -> bool {
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).take(2).count() == 2
}

fn starts_no_label(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '–' | '+' | '*' | '•')
}

fn begins_fields(kind: FieldKind) -> bool {
    !matches!(
        kind,
        FieldKind::Content | FieldKind::Target | FieldKind::Participants | FieldKind::Form | FieldKind::Quantity
    )
}

fn read_from<'t>(text: &'t str, start: usize, first: FieldLabel<'t>) -> Option<Trailing<'t>> {
    let task = slice(text, 0, start).trim_end();
    let bracketed = task.ends_with(['(', '[']);
    let task = task.trim_end_matches(|letter: char| letter.is_whitespace() || matches!(letter, '(' | '[' | '-' | '–'));
    let end = if bracketed { close(text, start)? } else { text.len() };
    let mut fields = Vec::new();
    let mut rest = if bracketed { slice(text, end + 1, text.len()) } else { "" };
    let (mut here, mut known) = (start, first);
    loop {
        let from = here + known.value;
        let next = next_label(text, from, end);
        let until = next.as_ref().map_or(end, |(separator, _, _)| *separator);
        let value = slice(text, from, until);
        let length = sentence(known.kind, value);
        if length < value.len() {
            if next.is_some() || bracketed {
                return None;
            }
            rest = slice(value, length, value.len());
        }
        fields.push(TaskField { label: known.text, kind: known.kind, value: tidy(slice(value, 0, length)) });
        match next {
            Some((_, offset, label)) => (here, known) = (offset, label),
            None => break,
        }
    }
    let rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, '.' | ';' | ','));
    Some(Trailing { task, fields, rest })
}

/// The next label in a text: where the separator before it stands, where it begins, and the label.
fn next_label<'t>(text: &'t str, from: usize, end: usize) -> Option<(usize, usize, FieldLabel<'t>)> {
    let within = slice(text, from, end);
    let separates = |letter: char| matches!(letter, '.' | ';' | ',' | '\n' | '-' | '–' | '|' | '+' | '*');
    within.match_indices(separates).find_map(|(offset, mark)| {
        let rest = slice(within, offset + mark.len(), within.len());
        let inner = rest.trim_start_matches(starts_no_label);
        let start = end - inner.len();
        label(inner).map(|label| (from + offset, start, label))
    })
}

/// How far a value goes that is one sentence at most.
fn sentence(kind: FieldKind, value: &str) -> usize {
    let is_short = kind.names_somebody() || matches!(kind, FieldKind::Time | FieldKind::Place | FieldKind::Quantity);
    if !is_short {
        return value.len();
    }
    let ends = value.match_indices('.').find(|(offset, _)| {
        let before = slice(value, 0, *offset);
        let word = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        let rest = slice(value, offset + 1, value.len());
        let is_number = word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X'));
        let abbreviates = word.chars().count() <= 2 && word.chars().all(char::is_uppercase) && !is_number;
        let begins_anew = rest.starts_with(char::is_whitespace)
            && rest.trim_start().starts_with(|letter: char| letter.is_uppercase());
        begins_anew && !abbreviates
    });
    ends.map_or(value.len(), |(offset, _)| offset + 1)
}

/// Where the bracket around an offset closes.
fn close(text: &str, from: usize) -> Option<usize> {
    let mut depth = 1_u32;
    slice(text, from, text.len()).char_indices().find_map(|(offset, letter)| {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth == 0).then_some(from + offset)
    })
}

/// "… (Văn phòng chủ trì; các phòng phối hợp)", "… (do Phòng Nội vụ thực hiện)".
fn stated(text: &str) -> Option<Trailing<'_>> {
    let trimmed = text.trim_end_matches(|letter: char| letter.is_whitespace() || matches!(letter, '.' | ';' | ','));
    let inner_end = trimmed.strip_suffix(')')?.len();
    let start = slice(text, 0, inner_end).rfind('(')?;
    let inner = slice(text, start + 1, inner_end);
    let task = slice(text, 0, start).trim_end();
    let fields = statements(inner)?;
    task.contains(char::is_alphanumeric).then_some(Trailing { task, fields, rest: "" })
}

fn statements(text: &str) -> Option<Vec<TaskField<'_>>> {
    let reader = NameReader::of(text);
    let mut fields = Vec::new();
    let mut at = 0;
    while at < reader.len() {
        let from = at + usize::from(reader.is(at, "do") || reader.is(at, "giao"));
        let names = reader.names(from, false).filter(|names| names.certain && !is_label(names.text))?;
        let (kind, verb) = role(&reader, names.next)?;
        fields.push(TaskField { label: "", kind, value: names.text });
        at = verb;
        let gap = reader.words().gap(at);
        if at < reader.len() && !gap.contains([';', ',']) {
            return None;
        }
    }
    (!fields.is_empty()).then_some(fields)
}

fn role(reader: &NameReader<'_>, at: usize) -> Option<(FieldKind, usize)> {
    let count = reader.phrase(&lists::STATED_LEADING, at);
    let helping = reader.phrase(&lists::STATED_HELPING, at);
    count
        .map(|count| (FieldKind::Lead, at + count))
        .or_else(|| helping.map(|count| (FieldKind::Coordinating, at + count)))
}

fn tidy(text: &str) -> &str {
    let tidied = text.trim_matches(|letter: char| {
        letter.is_whitespace() || matches!(letter, ',' | ';' | '.' | '-' | '–' | '/' | '*' | '|')
    });
    // "//" says the same again: it is a value.
    if tidied.is_empty() && text.contains('/') { text.trim() } else { tidied }
}
