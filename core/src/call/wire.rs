//! The canonical form as MessagePack and as JSON.

use rmpv::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::misfit;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::pack::{self, Form};
use crate::records::envelope::unknown_names;

/// Reads a value, for the call or type that is named in errors. A name the type does not have is refused, not passed
/// over.
///
/// # Errors
/// `Invalid`, with the path of what does not fit.
pub fn read<T: DeserializeOwned + Serialize>(call: &str, bytes: &[u8]) -> Result<T> {
    let value: T = pack::decode(bytes, Form::Call).map_err(|error| misfit(call, &error))?;
    understood(call, bytes, &write(&value)?)?;
    Ok(value)
}

#[cold]
pub(super) fn misfit(call: &str, error: &pack::Error) -> CchcError {
    let mut problems = Problems::default();
    misfit::add(&error.path(), &error.to_string(), &mut problems);
    CchcError::refused(call, problems)
}

/// Refuses what was given but is not in what was understood of it.
pub(super) fn understood(call: &str, given: &[u8], understood: &[u8]) -> Result<()> {
    let given = rmpv::decode::read_value(&mut &*given).map_err(|error| unreadable(call, &error))?;
    let understood = rmpv::decode::read_value(&mut &*understood).map_err(|error| unreadable(call, &error))?;
    let mut cut = Vec::new();
    cut_short(&given, &understood, "", &mut cut);
    let mut unknown = Vec::new();
    unknown_names(&given, &understood, "", &mut unknown);
    unknown.retain(|path| !is_header(path));
    if unknown.is_empty() && cut.is_empty() {
        return Ok(());
    }
    let mut problems = Problems::default();
    for path in cut {
        let text = "an instant is given where a date such as 2021-03-05 is meant";
        problems.add(&path, "type", text, "cần ngày, ví dụ 2021-03-05, không phải thời điểm");
    }
    for path in unknown {
        problems.add(&path, "unknown_field", "there is no such field", "không có trường này");
    }
    Err(CchcError::refused(call, problems))
}

/// Finds dates of which more was given than the day: an instant is another day elsewhere.
fn cut_short(given: &Value, understood: &Value, path: &str, found: &mut Vec<String>) {
    match (given, understood) {
        (Value::Map(given), Value::Map(understood)) => {
            for (name, value) in given {
                let field = name.as_str().unwrap_or_default();
                let path = if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") };
                if let Some((_, understood)) = understood.iter().find(|(key, _)| key == name) {
                    cut_short(value, understood, &path, found);
                }
            }
        }
        (Value::Array(given), Value::Array(understood)) => {
            for (position, (given, understood)) in given.iter().zip(understood).enumerate() {
                cut_short(given, understood, &format!("{path}[{position}]"), found);
            }
        }
        (Value::String(given), Value::String(understood)) => {
            let (given, understood) = (given.as_str().unwrap_or_default(), understood.as_str().unwrap_or_default());
            let rest = given.strip_prefix(understood).unwrap_or_default();
            if understood.len() == "2021-03-05".len() && rest.starts_with(['T', 't', ' ']) {
                found.push(path.to_owned());
            }
        }
        _ => {}
    }
}

/// Whether this is the header of a given record: a blank one may be given, though the canonical form leaves it out.
fn is_header(path: &str) -> bool {
    path == "header" || path.rsplit_once('.').is_some_and(|(record, name)| name == "header" && !record.contains('.'))
}

fn unreadable(call: &str, error: &impl std::fmt::Display) -> CchcError {
    CchcError::invalid(call, "", "type", error.to_string(), "không đọc được dữ liệu")
}

/// Writes a value.
///
/// # Errors
/// Where it has no canonical form.
pub fn write(value: &impl Serialize) -> Result<Vec<u8>> {
    pack::encode(value, Form::Call).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
}

/// Canonical JSON as MessagePack.
///
/// # Errors
/// Where a number is too large.
pub fn from_json(value: &serde_json::Value) -> Result<Vec<u8>> {
    write(value)
}

/// MessagePack as canonical JSON.
///
/// # Errors
/// `Invalid` where the bytes are no MessagePack.
pub fn to_json(bytes: &[u8]) -> Result<serde_json::Value> {
    let value: Value = rmpv::decode::read_value(&mut &*bytes).map_err(|error| unreadable("json", &error))?;
    serde_json::to_value(&value).map_err(|error| unreadable("json", &error))
}
