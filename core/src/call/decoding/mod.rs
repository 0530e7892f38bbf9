//! Decoding and encoding of arguments and results, as MessagePack and as JSON.
//!
//! A value that does not fit its type is refused with every shape error: a missing or unknown field, or a value of the
//! wrong type. [`repair`] finds them, [`text`] words them in both languages.

mod repair;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::pack::{self, Form, Notes, Step, Unread, Why};

/// The most shape errors reported at once.
pub(super) const MOST: usize = 100;

/// A value decoded from bytes, and the parts of the bytes that were ignored.
pub(super) struct Decoded<T> {
    pub value: std::result::Result<T, pack::Error>,
    pub unread: Vec<Unread>,
}

impl<T> Decoded<T> {
    /// The result of `decode` and its notes. `encode` is called only if a buffered value must be compared with its own
    /// encoding.
    pub fn new(
        bytes: &[u8],
        decode: impl FnOnce(&mut Notes) -> std::result::Result<T, pack::Error>,
        encode: impl FnOnce(&T) -> std::result::Result<Vec<u8>, pack::Error>,
    ) -> Self {
        let mut notes = Notes::default();
        let value = decode(&mut notes);
        if notes.is_empty() {
            return Self { value, unread: Vec::new() };
        }
        match notes.unread(bytes, || value.as_ref().ok().map(encode)) {
            Ok(unread) => Self { value, unread },
            Err(error) => Self { value: Err(error), unread: Vec::new() },
        }
    }

    /// The same without the value.
    pub fn shape(self) -> Decoded<()> {
        Decoded { value: self.value.map(|_| ()), unread: self.unread }
    }
}

fn decode<T: DeserializeOwned + Serialize>(bytes: &[u8]) -> Decoded<T> {
    let encode = |value: &T| pack::encode(value, Form::Call);
    Decoded::new(bytes, |notes| pack::decode_noting(bytes, Form::Call, notes), encode)
}

/// Decodes a value; `call` names the call or type in errors. Unknown fields are refused.
///
/// # Errors
/// `Invalid` with every shape error, each with its path; the first hundred if there are more.
pub fn read<T: DeserializeOwned + Serialize>(call: &str, bytes: &[u8]) -> Result<T> {
    match decode::<T>(bytes) {
        Decoded { value: Ok(value), unread } if unread.is_empty() => Ok(value),
        first => {
            let mut errors = ShapeErrors::default();
            errors.add_all(bytes, &[], first.shape(), &|bytes| decode::<T>(bytes).shape());
            Err(errors.refused(call))
        }
    }
}

/// The most bytes decoded in the search for the errors of one call; it then ends with what it found.
const BUDGET: usize = 64 << 20;

/// Shape errors, sorted by path.
pub(super) struct ShapeErrors {
    found: BTreeSet<ShapeError>,
    /// How many bytes may still be decoded in search of more.
    budget: usize,
}

impl Default for ShapeErrors {
    fn default() -> Self {
        Self { found: BTreeSet::new(), budget: BUDGET }
    }
}

/// A shape error.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct ShapeError {
    steps: Vec<Step>,
    what: What,
}

/// The steps to show: what names no field, as a key of filters may, is not repeated. Heads of columns of a sheet are.
fn named(steps: Vec<Step>) -> Vec<Step> {
    let is_row = matches!(steps.first(), Some(Step::Name(name)) if name == "rows");
    if is_row { steps } else { steps.into_iter().map(Step::unknown).collect() }
}

/// What is wrong at a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// A decoding error, in the words of serde.
    Said(String),
    /// A value that was given but ignored.
    Unread(Why),
}

impl What {
    fn is_unknown_field(&self) -> bool {
        match self {
            Self::Said(said) => said.starts_with("unknown field `"),
            Self::Unread(why) => *why == Why::UnknownField,
        }
    }
}

impl ShapeErrors {
    /// Adds every shape error of the value at a path, `first` in any case. `decode` finds the first error of any bytes.
    #[cold]
    pub fn add_all(&mut self, bytes: &[u8], at: &[Step], first: Decoded<()>, decode: &dyn Fn(&[u8]) -> Decoded<()>) {
        for unread in first.unread {
            self.insert([at, &unread.steps].concat(), What::Unread(unread.why));
        }
        if let Err(error) = first.value {
            self.add(at, &error);
        }
        repair::find(bytes, at, decode, self);
    }

    /// Adds an error at a path.
    pub fn add(&mut self, at: &[Step], error: &pack::Error) {
        self.insert([at, &error.steps()].concat(), What::Said(error.to_string()));
    }

    /// Adds an unknown field.
    pub fn add_unknown_field(&mut self, at: Step) {
        self.insert(vec![at], What::Unread(Why::UnknownField));
    }

    fn insert(&mut self, mut steps: Vec<Step>, what: What) {
        if what.is_unknown_field()
            && let Some(last) = steps.pop()
        {
            steps.push(last.unknown());
        }
        if !self.is_full() {
            self.found.insert(ShapeError { steps, what });
        }
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether there are as many errors as are reported.
    pub fn is_full(&self) -> bool {
        self.found.len() >= MOST
    }

    /// The error that reports all of them.
    #[cold]
    pub fn refused(self, call: &str) -> CchcError {
        let mut problems = Problems::default();
        for ShapeError { steps, what } in self.found {
            let path = pack::path(&named(steps));
            match what {
                What::Said(said) => text::add(&path, &said, &mut problems),
                What::Unread(why) => {
                    text::add_unread(&path, why, &mut problems);
                }
            }
        }
        CchcError::refused(call, problems)
    }
}

/// Encodes a value.
///
/// # Errors
/// `Internal` if it has no canonical form.
pub fn write(value: &impl Serialize) -> Result<Vec<u8>> {
    pack::encode(value, Form::Call).map_err(CchcError::internal)
}

/// Converts canonical JSON to MessagePack.
///
/// # Errors
/// `Invalid` if a number is too large.
pub fn from_json(value: &serde_json::Value) -> Result<Vec<u8>> {
    pack::encode(value, Form::Call)
        .map_err(|error| CchcError::invalid("call", "", "format", error.to_string(), "dữ liệu có số quá lớn"))
}

/// Converts MessagePack to canonical JSON.
///
/// # Errors
/// `Invalid` if the bytes are not MessagePack.
pub fn to_json(bytes: &[u8]) -> Result<serde_json::Value> {
    let unreadable =
        |error: pack::Error| CchcError::invalid("json", "", "type", error.to_string(), "không đọc được dữ liệu");
    pack::decode(bytes, Form::Call).map_err(unreadable)
}
