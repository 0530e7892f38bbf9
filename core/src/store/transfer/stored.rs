//! Versions as they are stored, and bodies that the file holds as they were stored.

use super::line::RecordLine;
use crate::error::Result;
use crate::model::Header;
use crate::records::any_record::Untyped;
use crate::records::catalogue::Kind;
use crate::records::envelope::{Envelope, SCHEMA};
use crate::records::json::to_json;

/// A version that lacks only its position in the log and its salt.
pub(super) fn new_version(header: Header, body: Vec<u8>, schema: u16) -> Envelope {
    Envelope { schema, removed: false, seq: 0, salt: [0; 16], header, body }
}

/// The record of a stored body, if it is the one that the line shows.
pub(super) fn as_stored(
    kind: &'static Kind,
    line: &RecordLine,
    given: &Header,
    body: Option<Vec<u8>>,
) -> Result<Option<Untyped>> {
    let Some(body) = body else { return Ok(None) };
    let Ok(record) = kind.record(&new_version(given.clone(), body, SCHEMA)) else { return Ok(None) };
    Ok(Some(record).filter(|record| to_json(&**record).is_ok_and(|json| json == line.record)))
}
