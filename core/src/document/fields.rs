//! Lines that give one field of the task above them: "Cơ quan chủ trì: …", "Thời gian thực hiện: …", and the same at
//! the end of the task's own line.

mod labels;
mod trailing;

pub(super) use trailing::trailing;

use super::names::{Reader, beginning, read_list, vocabulary as lists};
use super::words::{Words, slice};

/// What a field says of its task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldKind {
    /// Who leads, or carries it out.
    Lead,
    /// Who takes part.
    Coordinating,
    /// Who leads and who takes part, in one value.
    LeadAndCoordinating,
    /// Which leader of the body is in charge.
    InCharge,
    /// Who supervises.
    Supervising,
    /// When, or until when, or how often.
    Time,
    /// What comes out of it.
    Result,
    /// Where.
    Place,
    /// When and where, in one value.
    TimeAndPlace,
    /// Who attends, or whom it is for.
    Participants,
    /// How.
    Form,
    /// What about.
    Content,
    /// What it costs, or who pays.
    Budget,
    /// How many.
    Quantity,
    /// What is to be reached.
    Target,
}

impl FieldKind {
    /// Whether it says who carries the task out, or when.
    pub fn tells_who_or_when(self) -> bool {
        self.names_somebody() || matches!(self, Self::Time | Self::TimeAndPlace)
    }

    /// Whether the value names units, positions or people who carry the task out.
    pub fn names_somebody(self) -> bool {
        matches!(self, Self::Lead | Self::Coordinating | Self::LeadAndCoordinating | Self::InCharge | Self::Supervising)
    }
}

/// One field of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field<'t> {
    /// The label as written, without the colon; empty where the wording alone tells: "(Văn phòng chủ trì)".
    pub label: &'t str,
    pub kind: FieldKind,
    /// The value without the full stop after it; empty where the lines below give it.
    pub value: &'t str,
}

/// The field that a line without its mark gives. Of several in one line, the first.
pub(super) fn read(text: &str) -> Option<Field<'_>> {
    read_all(text).into_iter().next()
}

/// The fields of a line that gives nothing but fields: "Chủ trì: …; phối hợp: …".
pub(super) fn read_all(text: &str) -> Vec<Field<'_>> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '(' | '*' | '-' | '+'));
    let Some(first) = label(text) else { return Vec::new() };
    trailing::from_labels(text, first).map(|found| found.fields).unwrap_or_default()
}

/// A label at the start of a text, with the byte after it and its colon or dash.
#[derive(Debug, Clone, Copy)]
struct Label<'t> {
    text: &'t str,
    kind: FieldKind,
    value: usize,
}

fn label(text: &str) -> Option<Label<'_>> {
    const LONGEST: usize = 120;
    let head = slice(text, 0, text.char_indices().map(|(place, _)| place).nth(LONGEST).unwrap_or(text.len()));
    if let Some(colon) = head.find(':') {
        return labelled(text, colon, colon + 1).filter(|label| is_value(label, slice(text, label.value, text.len())));
    }
    [" - ", " – ", "\t"].iter().find_map(|dash| {
        let place = head.find(dash)?;
        let label = labelled(text, place, place + dash.len())?;
        is_plain_value(label.kind, slice(text, label.value, text.len())).then_some(label)
    })
}

fn labelled(text: &str, end: usize, value: usize) -> Option<Label<'_>> {
    let label = slice(text, 0, end).trim();
    let bare = label.split('(').next().unwrap_or_default();
    let kind = labels::kind(&Words::of(bare))?;
    Some(Label { text: label, kind, value })
}

/// Whether the words after the colon can be the field's value: "Đơn vị thực hiện: rà soát …" is prose.
fn is_value(label: &Label<'_>, value: &str) -> bool {
    if !label.kind.names_somebody() || value.trim().is_empty() {
        return true;
    }
    let reader = Reader::of(beginning(value, 200));
    if reader.begins_name(0) {
        return true;
    }
    let begins_with_verb = reader.phrase(&lists::ENDS, 0).is_some() || reader.phrase(&lists::STRONG, 0).is_some();
    !begins_with_verb && !labels::needs_names(&Words::of(label.text))
}

/// Whether a value after a dash is nothing but a time or names.
fn is_plain_value(kind: FieldKind, value: &str) -> bool {
    const TIMES: &[&str] = &[
        "quy",
        "thang",
        "nam",
        "ngay",
        "truoc",
        "hang",
        "thuong xuyen",
        "tu",
        "trong",
        "den",
        "cham nhat",
        "dinh ky",
        "tuan",
        "ca nam",
        "hoan thanh",
        "dau",
        "cuoi",
        "sau",
        "giai doan",
    ];
    let words = Words::of(slice(value, 0, value.find(['.', ';']).unwrap_or(value.len())));
    match kind {
        FieldKind::Time => {
            words.number(0).is_some() || TIMES.iter().any(|time| words.starts_with(time)) || value.contains('/')
        }
        kind if kind.names_somebody() => read_list(value).is_some(),
        _ => false,
    }
}
