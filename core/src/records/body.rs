//! Prepares the body of a version for storage: Unicode normal form, text that every form of export can carry, and
//! unknown fields of newer versions kept.

use super::any_record::Untyped;
use super::catalogue::Kind;
use super::envelope::{Envelope, broken, carried, cleaned, encode_body};
use crate::error::Result;
use crate::model::record::Problems;
use crate::pack::{self, Form, Value};

/// Text in normal form C, whatever form it came in. Nothing else changes.
pub(crate) fn normalised(kind: &Kind, record: Untyped, body: Vec<u8>) -> Result<(Untyped, Vec<u8>)> {
    let Some(body) = cleaned(&body)? else { return Ok((record, body)) };
    let mut clean = kind.decode(&body, Form::Body).map_err(broken)?;
    *clean.header_mut() = record.header().clone();
    Ok((clean, body))
}

/// Carries fields that a newer library wrote, and this one does not know, from the stored body into the new one.
pub(crate) fn keep_unknown(kind: &Kind, stored: &Envelope, body: Vec<u8>) -> Result<Vec<u8>> {
    let understood = encode_body(kind.name, &mut *kind.decode(&stored.body, Form::Body).map_err(broken)?)?;
    if understood == stored.body { Ok(body) } else { carried(&stored.body, &understood, &body) }
}

/// Refuses text with zero characters (U+0000), which neither workbooks nor most programs that read a table can hold;
/// where nothing else is wrong with the field.
pub(crate) fn refuse_zero_characters(body: &[u8], problems: &mut Problems) -> Result<()> {
    let has_none = |text: &str| !text.contains('\0');
    if !body.contains(&0) || pack::all_text(body, has_none).map_err(broken)? {
        return Ok(());
    }
    find_zero_characters(&Value::decode(body).map_err(broken)?, "", problems);
    Ok(())
}

fn find_zero_characters(value: &Value<'_>, path: &str, problems: &mut Problems) {
    match value {
        Value::Text(text) if text.contains('\0') && !problems.names(path) => {
            let text = "holds a zero character (U+0000), which no text has: take it out";
            problems.add(path, "zero_character", text, "có ký tự rỗng (U+0000), không thuộc văn bản nào: hãy bỏ đi");
        }
        Value::List(items) => {
            for (position, item) in items.iter().enumerate() {
                find_zero_characters(item, &format!("{path}[{position}]"), problems);
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                let Value::Text(name) = key else { continue };
                let separator = if path.is_empty() { "" } else { "." };
                find_zero_characters(value, &format!("{path}{separator}{name}"), problems);
            }
        }
        Value::Text(_) | Value::Other(_) => {}
    }
}
