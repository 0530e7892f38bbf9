//! Records as canonical JSON: the form of calls, written as text.

use serde_json::Value;

use super::any_record::{AnyRecord, Untyped};
use super::catalogue::Kind;
use super::envelope::Envelope;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::pack::{self, Form, Notes, Why};

/// A record as JSON.
pub(crate) fn to_json(record: &dyn AnyRecord) -> Result<Value> {
    let bytes = record.encode(Form::Call).map_err(CchcError::internal)?;
    pack::decode(&bytes, Form::Call).map_err(CchcError::internal)
}

/// A record from JSON; `None` where it does not fit its type, after the first such place and every unknown field were
/// told. Values are not repeated: they may be personal data.
pub(crate) fn from_json(kind: &Kind, value: &Value, problems: &mut Problems) -> Result<Option<Untyped>> {
    let bytes = pack::encode(value, Form::Call).map_err(CchcError::internal)?;
    let mut notes = Notes::default();
    let record = match kind.decode_noting(&bytes, Form::Call, &mut notes) {
        Ok(record) => record,
        Err(error) => {
            tell(&error, problems);
            return Ok(None);
        }
    };
    if notes.is_empty() {
        return Ok(Some(record));
    }
    let unread = notes.unread(&bytes, || Some(record.encode(Form::Call))).map_err(CchcError::internal)?;
    for part in &unread {
        let mut steps = part.steps.clone();
        if let Some(last) = steps.pop() {
            steps.push(last.unknown());
        }
        let (code, text, text_vi) = match part.why {
            Why::UnknownField => ("unknown_field", "there is no such field", "không có trường này"),
            Why::InstantForDate => ("type", "a date is meant, not an instant", "cần ngày, không phải thời điểm"),
        };
        problems.add(&pack::path(&steps), code, text, text_vi);
    }
    Ok(if unread.is_empty() { Some(record) } else { None })
}

fn tell(error: &pack::Error, problems: &mut Problems) {
    let said = error.to_string();
    let (text, text_vi) = match said.strip_prefix("missing field ") {
        Some(field) => (said.clone(), format!("thiếu trường {field}")),
        None => ("is not of the type of this field".to_owned(), "không đúng kiểu của trường này".to_owned()),
    };
    problems.add(&error.path(), "type", text, text_vi);
}

/// Whether a stored body holds fields that this library does not know: a newer one wrote them.
pub(crate) fn has_unknown(kind: &Kind, version: &Envelope) -> Result<bool> {
    let mut notes = Notes::default();
    let broken = |error: pack::Error| CchcError::Corrupt { reason: error.to_string() };
    let record = kind.decode_noting(&version.body, Form::Body, &mut notes).map_err(broken)?;
    if notes.is_empty() {
        return Ok(false);
    }
    let unread = notes.unread(&version.body, || Some(record.encode(Form::Body))).map_err(broken)?;
    Ok(unread.iter().any(|part| part.why == Why::UnknownField))
}
