//! References in cells: what people call a record, or its identity.

use serde_json::Value;

use super::values::Fault;
use crate::error::Result;
use crate::labels::kind_vi;
use crate::records::catalogue::Kind;
use crate::table::{NameFault, Names};

/// How many of the records that have one name are listed.
const CANDIDATES: usize = 5;

/// The identity of the record of a kind that a text names.
///
/// # Errors
/// Only where the store cannot be read.
pub(super) fn identity(names: &Names<'_>, kind: &str, written: &str) -> Result<std::result::Result<Value, Fault>> {
    Ok(match names.one(kind, written)? {
        Ok(id) => Ok(id.to_string().into()),
        Err(NameFault::Missing) => Err(missing(kind)),
        Err(NameFault::Ambiguous(ids)) => {
            let listed = &ids[..ids.len().min(CANDIDATES)];
            let apart = Kind::named(kind).map(|kind| names.apart(kind, written, listed)).transpose()?;
            Err(ambiguous(kind, ids.len(), apart.unwrap_or_default()))
        }
    })
}

fn missing(kind: &str) -> Fault {
    let text = format!("names no {} of this store", kind.replace('_', " "));
    Fault::new("reference", text, format!("không có {} nào mang tên này", kind_vi(kind).unwrap_or("bản ghi")))
}

fn ambiguous(kind: &str, count: usize, candidates: Vec<String>) -> Fault {
    let more = if candidates.len() < count { " …" } else { "" };
    let list = candidates.join("; ") + more;
    let text = format!("{count} records of kind {} have this name, write which: {list}", kind.replace('_', " "));
    let kind_vi = kind_vi(kind).unwrap_or("bản ghi");
    let text_vi = format!("có {count} {kind_vi} cùng tên này, hãy ghi rõ: {list}");
    Fault { allowed: candidates, ..Fault::new("ambiguous", text, text_vi) }
}
