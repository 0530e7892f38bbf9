//! Encoded values as JSON text: names in the order of the model, identities as text, no spaces.

use std::io::Write;

use super::column_builder::push_identity;
use crate::pack::{Error, Item, Skim};

/// Lists and maps nest no deeper.
const DEPTH: u32 = 128;

/// Appends the value that is next as JSON.
pub(super) fn append(skim: &mut Skim<'_>, out: &mut Vec<u8>) -> Result<(), Error> {
    value(skim, out, DEPTH)
}

fn value(skim: &mut Skim<'_>, out: &mut Vec<u8>, depth: u32) -> Result<(), Error> {
    let unfit = |what: &str| <Error as serde::de::Error>::custom(what);
    let depth = depth.checked_sub(1).ok_or_else(|| unfit("depth limit exceeded"))?;
    match skim.item()? {
        Item::Nothing => out.extend_from_slice(b"null"),
        Item::Truth(truth) => out.extend_from_slice(if truth { b"true" } else { b"false" }),
        Item::Number(number) => drop(write!(out, "{number}")),
        Item::Text(text) => string(text, out),
        Item::Bytes(bytes) => {
            let id = bytes.try_into().map_err(|_| unfit("bytes that are no identity"))?;
            out.push(b'"');
            push_identity(id, out);
            out.push(b'"');
        }
        Item::List(count) => {
            out.push(b'[');
            for position in 0..count {
                separate(position, out);
                value(skim, out, depth)?;
            }
            out.push(b']');
        }
        Item::Map(count) => {
            out.push(b'{');
            for position in 0..count {
                separate(position, out);
                let Item::Text(name) = skim.item()? else { return Err(unfit("a name that is no text")) };
                string(name, out);
                out.push(b':');
                value(skim, out, depth)?;
            }
            out.push(b'}');
        }
        Item::Other => return Err(unfit("a value of no known type")),
    }
    Ok(())
}

fn separate(position: u32, out: &mut Vec<u8>) {
    if position > 0 {
        out.push(b',');
    }
}

/// Appends a text as JSON.
pub(super) fn string(text: &str, out: &mut Vec<u8>) {
    // Writing to memory cannot fail.
    let _ = serde_json::to_writer(out, text);
}
