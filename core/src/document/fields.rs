//! Lines that give a field of the task above them: "- Thời gian thực hiện: quý II".

use super::words::{Words, slice};

/// What such a line gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldKind {
    Lead,
    Coordinating,
    LeadAndCoordinating,
    Time,
    Result,
    Other,
}

impl FieldKind {
    pub fn tells_who_or_when(self) -> bool {
        matches!(self, Self::Lead | Self::Coordinating | Self::LeadAndCoordinating | Self::Time)
    }
}

/// A field with its value.
pub(super) struct Field<'t> {
    pub kind: FieldKind,
    pub value: &'t str,
}

/// Reads a line without its mark.
pub(super) fn read(text: &str) -> Option<Field<'_>> {
    let (label, value) = text.split_once(':')?;
    let words = Words::of(label);
    if words.len() > 8 {
        return None;
    }
    const LABELS: &[(&str, FieldKind)] = &[
        ("co quan chu tri", FieldKind::Lead),
        ("don vi chu tri", FieldKind::Lead),
        ("don vi thuc hien", FieldKind::Lead),
        ("co quan thuc hien", FieldKind::Lead),
        ("chu tri", FieldKind::Lead),
        ("co quan phoi hop", FieldKind::Coordinating),
        ("don vi phoi hop", FieldKind::Coordinating),
        ("phoi hop", FieldKind::Coordinating),
        ("thoi gian", FieldKind::Time),
        ("san pham", FieldKind::Result),
        ("ket qua", FieldKind::Result),
        ("dia diem", FieldKind::Other),
        ("thanh phan", FieldKind::Other),
        ("noi dung", FieldKind::Other),
        ("hinh thuc", FieldKind::Other),
    ];
    let (_, kind) = LABELS.iter().find(|(label, _)| words.starts_with(label))?;
    Some(Field { kind: *kind, value: slice(value, 0, value.len()).trim() })
}
