//! The canonical form as MessagePack and as JSON.

use rmpv::Value;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::misfit;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::pack::{self, Form};
use crate::store::envelope::unknown_names;

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
    let mut unknown = Vec::new();
    unknown_names(&given, &understood, "", &mut unknown);
    unknown.retain(|path| !is_header(path));
    if unknown.is_empty() {
        return Ok(());
    }
    let mut problems = Problems::default();
    for path in unknown {
        problems.add(&path, "unknown_field", "there is no such field", "không có trường này");
    }
    Err(CchcError::refused(call, problems))
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
