//! Sealing and opening the personal data of a record.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use uuid::Uuid;

use super::cipher;
use super::key::Key;
use super::keyring::Keyring;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{DataSubjectId, Personal, PersonalField};
use crate::mutant::{self, Rule};
use crate::reason::Reason;
use crate::records::any_record::AnyRecord;
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;

/// One personal value of one version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PersonalValue {
    pub path: &'static str,
    pub subject: Option<DataSubjectId>,
    pub value: Personal,
}

/// The personal data of a record that are there.
pub(crate) fn personal_values(record: &mut dyn AnyRecord) -> Vec<PersonalValue> {
    let personal = |field: PersonalField<'_>| {
        Some(PersonalValue { path: field.path, subject: field.subject, value: field.value.clone()? })
    };
    record.personal().into_iter().filter_map(personal).collect()
}

/// The personal data of one stored version.
pub(crate) fn personal_values_of(kind: &Kind, envelope: &Envelope) -> Result<Vec<PersonalValue>> {
    if envelope.removed { Ok(Vec::new()) } else { Ok(personal_values(&mut *kind.record(envelope)?)) }
}

/// What is sealed must be what was there before, untouched; what is open must say whose it is.
pub(crate) fn check(values: Vec<PersonalValue>, before: &[PersonalValue], problems: &mut Problems) {
    for personal in values {
        match personal.value {
            Personal::Open { .. } if personal.subject.is_none() => {
                let text = "name the data subject under whose key it is sealed";
                problems.add(personal.path, "subject_missing", text, "phải nêu chủ thể dữ liệu");
            }
            Personal::Sealed { .. } if !before.contains(&personal) => {
                let text = "a sealed value stays where it is; give a new one open";
                problems.add(
                    personal.path,
                    "sealed_fixed",
                    text,
                    "giá trị niêm phong phải giữ nguyên; hãy ghi giá trị mới ở dạng mở",
                );
            }
            _ => {}
        }
    }
}

/// Seals what is open, each value under its subject's key. True where there was any.
pub(crate) fn seal(
    id: Uuid,
    fields: Vec<PersonalField<'_>>,
    keyring: &Keyring<'_>,
    row: &dyn Fn(Uuid) -> Result<u64>,
) -> Result<bool> {
    if mutant::off(Rule::Seal) {
        return Ok(false);
    }
    let mut sealed = false;
    for field in fields {
        let (Some(Personal::Open { text }), Some(subject)) = (&field.value, field.subject) else { continue };
        let key = keyring.subject(subject.0, row(subject.0)?)?;
        let content = cipher::seal(&key, &context(id, subject, field.path), text.as_bytes())?;
        *field.value = Some(Personal::Sealed { content: BASE64.encode(content) });
        sealed = true;
    }
    Ok(sealed)
}

/// Opens one personal value of a record.
pub(crate) fn open(personal: &PersonalValue, record: Uuid, subject: DataSubjectId, key: &Key) -> Result<String> {
    let content = match &personal.value {
        Personal::Open { text } => return Ok(text.clone()),
        Personal::Sealed { content } => content,
    };
    let broken = || CchcError::sealed(Reason::SealBroken);
    let content = BASE64.decode(content).map_err(|_| broken())?;
    let clear = cipher::open(key, &context(record, subject, personal.path), &content)?;
    String::from_utf8(clear).map_err(|_| broken())
}

/// Opens every sealed value of a record.
pub(crate) fn open_all(
    id: Uuid,
    fields: Vec<PersonalField<'_>>,
    keyring: &Keyring<'_>,
    row: &dyn Fn(Uuid) -> Result<u64>,
) -> Result<()> {
    for field in fields {
        let (Some(value), Some(subject)) = (field.value.as_ref(), field.subject) else { continue };
        let personal = PersonalValue { path: field.path, subject: Some(subject), value: value.clone() };
        let text = open(&personal, id, subject, &keyring.existing(subject.0, row(subject.0)?)?)?;
        *field.value = Some(Personal::Open { text });
    }
    Ok(())
}

/// What a sealed value is bound to: copied to another record or field it does not open.
fn context(record: Uuid, subject: DataSubjectId, path: &str) -> Vec<u8> {
    [record.as_bytes(), &subject.0.as_bytes()[..], path.as_bytes()].concat()
}
