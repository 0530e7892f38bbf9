//! Parts of a given value that were ignored in decoding: unknown fields, and the time of day of instants given for
//! dates.
//!
//! The reader only notes at which byte such a value starts, so that values without any cost nothing; paths are found
//! afterwards. Serde buffers the value of an internally tagged enum and ignores unknown fields in it unseen by the
//! reader: a value that contains one is compared with its own encoding after decoding.

use serde::de::Expected;

use super::error::{Error, Step};
use super::head::{Head, Reader};
use super::{Form, Value};

/// The most values noted.
const MOST: usize = 100;

/// A part of the given value that was ignored.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Unread {
    /// Its path.
    pub steps: Vec<Step>,
    /// Why it was ignored.
    pub why: Why,
}

/// Why a part was ignored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Why {
    /// The type has no such field.
    UnknownField,
    /// An instant was given for a date: in another time zone it falls on another day.
    InstantForDate,
}

/// The reader's notes.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// For each ignored value: how many bytes were left at its start, and why it was ignored.
    noted: Vec<(usize, Why)>,
    /// Whether serde decoded a map into a buffer.
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
    #[inline(never)]
    pub(super) fn look_for_instant(&mut self, left: usize, text: &str, expected: &dyn Expected) {
        if is_instant(text.as_bytes()) && is_date(&expected.to_string()) {
            self.note(left, Why::InstantForDate);
        }
    }

    /// Whether certainly nothing was ignored.
    pub(crate) fn is_empty(&self) -> bool {
        self.noted.is_empty() && !self.buffered
    }

    /// The parts of `given`, the bytes these notes are about, that were ignored; `encode` returns the decoded value's
    /// encoding.
    ///
    /// # Errors
    /// If the value cannot be encoded.
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

/// Whether a type with this expectation is a date.
fn is_date(expected: &str) -> bool {
    expected == "a date string" || expected.ends_with("a date such as 2021-03-05")
}

/// The path to the value at whose start so many bytes are left.
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

/// Whether a map has only names of a record's header.
fn is_header(value: &Value<'_>) -> bool {
    const NAMES: [&str; 6] = ["id", "rev", "created", "updated", "actor", "scope"];
    let Value::Map(entries) = value else { return false };
    entries.iter().all(|(key, _)| NAMES.iter().any(|name| key.is_text(name)))
}

/// Finds what `given` contains and `decoded`, the encoding of the decoded value, lacks. The encoding omits a record's
/// blank header.
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
