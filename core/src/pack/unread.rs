//! What of a given value did not reach the type it was decoded into: unknown fields, and the time of instants that were
//! given for dates.
//!
//! The reader only notes at which byte such a value starts, so that values without any cost nothing; the path is found
//! afterwards. Serde buffers the value of an internally tagged enum and ignores unknown fields out of the reader's
//! sight: values with one are compared with their own encoding.

use serde::de::Expected;

use super::error::{Error, Step};
use super::head::{Head, Reader};
use super::{Form, Value};

/// The most values that are noted.
const MOST: usize = 100;

/// Something given that was not taken into the value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Unread {
    /// Where it stands.
    pub steps: Vec<Step>,
    /// Why it was not taken.
    pub why: Why,
}

/// Why something given was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Why {
    /// The type has no such field.
    UnknownField,
    /// An instant was given for a date: it falls on another day elsewhere.
    InstantForDate,
}

/// The reader's notes.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// How many bytes were left at the start of each value.
    noted: Vec<(usize, Why)>,
    /// Whether a map was decoded into a buffer of serde's.
    buffered: bool,
}

impl Notes {
    #[cold]
    pub(super) fn note(&mut self, left: usize, why: Why) {
        if self.noted.len() < MOST {
            self.noted.push((left, why));
        }
    }

    pub(super) fn note_buffered(&mut self) {
        self.buffered = true;
    }

    /// Notes an instant that is about to be decoded into a date.
    pub(super) fn look_for_instant(&mut self, left: usize, text: &str, expected: &dyn Expected) {
        if is_instant(text.as_bytes()) && is_date(&expected.to_string()) {
            self.note(left, Why::InstantForDate);
        }
    }

    /// Whether everything given was taken for certain.
    pub(crate) fn is_empty(&self) -> bool {
        self.noted.is_empty() && !self.buffered
    }

    /// What was not taken of `given`, the bytes these notes are about; `encode` gives the decoded value's encoding.
    ///
    /// # Errors
    /// Where the value cannot be encoded.
    pub(crate) fn unread(
        &self,
        given: &[u8],
        encode: impl FnOnce() -> Option<Result<Vec<u8>, Error>>,
    ) -> Result<Vec<Unread>, Error> {
        let at = |&(left, why): &(usize, Why)| Ok(Unread { steps: steps_to(given, left)?, why });
        let mut found = self.noted.iter().map(at).collect::<Result<Vec<_>, Error>>()?;
        if let Some(decoded) = if self.buffered { encode().transpose()? } else { None } {
            compare(&Value::decode(given)?, &Value::decode(&decoded)?, &mut Vec::new(), &mut found);
        }
        found.sort();
        found.dedup();
        Ok(found)
    }
}

fn is_instant(text: &[u8]) -> bool {
    matches!(text, [_, _, _, _, b'-', _, _, b'-', _, _, b'T' | b't' | b' ', ..])
}

/// Whether a type that expects this is a date.
fn is_date(expected: &str) -> bool {
    expected == "a date string" || expected.ends_with("a date such as 2021-03-05")
}

/// The path to the value that starts where so many bytes are left.
fn steps_to(bytes: &[u8], left: usize) -> Result<Vec<Step>, Error> {
    let mut steps = Vec::new();
    let mut reader = Reader::new(bytes, Form::Body);
    while reader.rest.len() > left {
        let (count, is_map) = match reader.head()? {
            Head::List(count) => (count, false),
            Head::Map(count) => (count, true),
            _ => break,
        };
        for position in 0..count {
            let step = if is_map { reader.key()? } else { Step::Item(position) };
            let start = reader.rest;
            reader.skip()?;
            if reader.rest.len() < left {
                reader.rest = start;
                steps.push(step);
                break;
            }
        }
    }
    Ok(steps)
}

/// Whether a map has none but the names of a record's header.
fn is_header(value: &Value<'_>) -> bool {
    const NAMES: [&str; 6] = ["id", "rev", "created", "updated", "actor", "scope"];
    let Value::Map(entries) = value else { return false };
    entries.iter().all(|(key, _)| NAMES.iter().any(|name| key.is_text(name)))
}

/// Finds what `given` has and `decoded`, the encoding of what was decoded from it, lacks. A blank header of a record is
/// left out of its encoding.
fn compare(given: &Value<'_>, decoded: &Value<'_>, steps: &mut Vec<Step>, found: &mut Vec<Unread>) {
    if found.len() >= MOST {
        return;
    }
    match (given, decoded) {
        (Value::Map(given), Value::Map(decoded)) => {
            for (name, value) in given {
                let Value::Text(text) = name else { continue };
                steps.push(Step::Name(text.clone().into_owned()));
                match decoded.iter().find(|(key, _)| key == name) {
                    Some((_, decoded)) => compare(value, decoded, steps, found),
                    None if text == "header" && is_header(value) => {}
                    None => found.push(Unread { steps: steps.clone(), why: Why::UnknownField }),
                }
                steps.pop();
            }
        }
        (Value::List(given), Value::List(decoded)) => {
            for (position, (given, decoded)) in (0..).zip(given.iter().zip(decoded)) {
                steps.push(Step::Item(position));
                compare(given, decoded, steps, found);
                steps.pop();
            }
        }
        (Value::Text(given), Value::Text(decoded)) => {
            let is_cut = decoded.len() == "2021-03-05".len() && given.starts_with(&**decoded);
            if is_cut && is_instant(given.as_bytes()) {
                found.push(Unread { steps: steps.clone(), why: Why::InstantForDate });
            }
        }
        _ => {}
    }
}
