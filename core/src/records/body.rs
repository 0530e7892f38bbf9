//! Prepares the body of a version for storage: Unicode normal form, and unknown fields of newer versions kept.

use super::any_record::Untyped;
use super::catalogue::Kind;
use super::envelope::{Envelope, broken, carried, cleaned, encode_body};
use crate::error::Result;
use crate::pack::Form;

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
