//! Finds every shape error of a value, although decoding stops at the first.
//!
//! The value an error names is replaced by placeholders in turn until decoding accepts one; decoding then runs again
//! and stops at the next error. Errors at or below a placeholder are caused by it and not reported.
//!
//! If the error is in an item of a long list, the list is reduced to one item at a time, so that each item is decoded a
//! few times rather than the whole list once for each error. The bytes decoded for all errors of a call are bounded
//! too: of a very large value, only the first errors are found.

use std::collections::BTreeMap;

use super::{Decoded, ShapeErrors, What, text};
use crate::pack::{Step, Value};

/// Lists with more items than this are searched item by item.
const LONG: usize = 16;

/// The most times one value is decoded.
const ATTEMPTS: usize = 4_000;

/// Finds every shape error of the value at path `at`, at most as many as `found` accepts.
pub(super) fn find(bytes: &[u8], at: &[Step], decode: &dyn Fn(&[u8]) -> Decoded<()>, found: &mut ShapeErrors) {
    let mut search = ErrorSearch { decode, at, found, attempts: ATTEMPTS, moved: Vec::new() };
    match Value::decode(bytes) {
        Ok(mut value) => search.run(&mut value, &[]),
        Err(error) => search.found.add(at, &decode(bytes).value.err().unwrap_or(error)),
    }
}

struct ErrorSearch<'a> {
    decode: &'a dyn Fn(&[u8]) -> Decoded<()>,
    at: &'a [Step],
    found: &'a mut ShapeErrors,
    attempts: usize,
    /// Lists reduced to one item: their paths, and the original position of that item.
    moved: Vec<(Vec<Step>, u32)>,
}

impl ErrorSearch<'_> {
    /// Finds the errors of a value, or of its part at path `within`.
    fn run(&mut self, value: &mut Value<'_>, within: &[Step]) {
        let mut repairs = Repairs::default();
        while !self.found.is_full() {
            let Some(decoded) = self.decode(value) else { return };
            for unread in decoded.unread {
                if !repairs.cover(&unread.steps) && unread.steps.starts_with(within) {
                    self.tell(unread.steps, What::Unread(unread.why));
                }
            }
            let Err(error) = decoded.value else { return };
            let steps = error.steps();
            if !steps.starts_with(within) {
                return;
            }
            if let Some(list) = long_list(value, &steps, within.len()) {
                self.each_item(value, &steps[..list]);
                continue;
            }
            let said = error.to_string();
            let target = match text::missing_field(&said) {
                Some(name) => [&steps[..], &[Step::Name(name.to_owned())]].concat(),
                None => steps.clone(),
            };
            if !repairs.cover(&steps) && !repairs.cover(&target) {
                self.tell(steps, What::Said(said.clone()));
            }
            if !repairs.next(value, target, &said) {
                return;
            }
        }
    }

    /// Finds the errors in each item of a list, and leaves the list empty.
    fn each_item(&mut self, value: &mut Value<'_>, list: &[Step]) {
        let Some(Value::List(items)) = part(value, list) else { return };
        for (position, item) in (0..).zip(std::mem::take(items)) {
            if self.found.is_full() || self.found.budget == 0 {
                return;
            }
            if let Some(Value::List(items)) = part(value, list) {
                *items = vec![item];
            }
            self.moved.push((list.to_vec(), position));
            self.attempts = ATTEMPTS;
            self.run(value, &[list, &[Step::Item(0)]].concat());
            self.moved.pop();
        }
        if let Some(Value::List(items)) = part(value, list) {
            items.clear();
        }
    }

    /// Decodes a value; `None` if the limits are reached.
    fn decode(&mut self, value: &Value<'_>) -> Option<Decoded<()>> {
        if self.found.budget == 0 {
            return None;
        }
        self.attempts = self.attempts.checked_sub(1)?;
        let bytes = value.encode().ok()?;
        self.found.budget = self.found.budget.saturating_sub(bytes.len());
        Some((self.decode)(&bytes))
    }

    fn tell(&mut self, mut steps: Vec<Step>, what: What) {
        for (list, position) in &self.moved {
            if let Some(step) = steps.get_mut(list.len()) {
                *step = Step::Item(*position);
            }
        }
        self.found.insert([self.at, &steps].concat(), what);
    }
}

/// The length of the path to the outermost long list (longer than `below` steps), if the error is in an item of one.
fn long_list(value: &mut Value<'_>, steps: &[Step], below: usize) -> Option<usize> {
    (below..steps.len())
        .find(|depth| matches!(part(value, &steps[..*depth]), Some(Value::List(items)) if items.len() > LONG))
}

/// The part of a value at a path.
fn part<'v, 'a>(value: &'v mut Value<'a>, steps: &[Step]) -> Option<&'v mut Value<'a>> {
    steps.iter().try_fold(value, |value, step| match (value, step) {
        (Value::List(items), Step::Item(position)) => items.get_mut(*position as usize),
        (Value::Map(entries), Step::Name(name)) => {
            entries.iter_mut().find(|(key, _)| key.is_text(name)).map(|(_, value)| value)
        }
        _ => None,
    })
}

/// The placeholders put into a value: how many were tried at each path.
#[derive(Default)]
struct Repairs(BTreeMap<Vec<Step>, usize>);

impl Repairs {
    /// Whether a path is at or below a placeholder.
    fn cover(&self, steps: &[Step]) -> bool {
        (0..=steps.len()).any(|length| self.0.contains_key(&steps[..length]))
    }

    /// Puts the next placeholder at a path. Returns false if none is left.
    fn next(&mut self, value: &mut Value<'_>, at: Vec<Step>, said: &str) -> bool {
        let Some((Step::Name(_) | Step::Item(_), around)) = at.split_last() else { return false };
        let choice = text::expected(said).first().map(|name| (*name).to_owned());
        let was_map = matches!(part(value, &at), Some(Value::Map(_)));
        let Some(around) = part(value, around) else { return false };
        let tried = self.0.entry(at.clone()).or_insert(0);
        *tried += 1;
        let unknown_field = said.starts_with("unknown field");
        let placeholder = match choice.filter(|_| !unknown_field && *tried <= PLACEHOLDERS.len() + 2) {
            Some(choice) if was_map => Placeholder::Tagged(choice),
            Some(choice) => Placeholder::Choice(choice),
            None => match placeholder(*tried - 1, around) {
                Some(placeholder) => placeholder,
                None => return false,
            },
        };
        let Some(step) = at.last() else { return false };
        put(around, step, placeholder);
        true
    }
}

enum Placeholder {
    Absent,
    Encoded(&'static [u8]),
    Text(&'static str),
    List,
    Map,
    Choice(String),
    /// A value of an internally tagged enum.
    Tagged(String),
}

const PLACEHOLDERS: &[Placeholder] = &[
    Placeholder::Absent,
    Placeholder::Encoded(&[0xc0]),
    Placeholder::Text(""),
    Placeholder::Encoded(&[0x00]),
    Placeholder::List,
    Placeholder::Map,
    Placeholder::Text("2000-01-01"),
    Placeholder::Text("00000000-0000-0000-0000-000000000000"),
    Placeholder::Encoded(&[0xc2]),
    Placeholder::Text("2000-01-01T00:00:00Z"),
    Placeholder::Text("00:00"),
    Placeholder::Encoded(&[0xcd, 0x07, 0xd0]),
];

/// The placeholder with a number. An item of a list cannot be absent: the items after it would move.
fn placeholder(number: usize, around: &Value<'_>) -> Option<Placeholder> {
    let first = usize::from(matches!(around, Value::List(_)));
    PLACEHOLDERS.get(first + number).map(|placeholder| match placeholder {
        Placeholder::Encoded(bytes) => Placeholder::Encoded(bytes),
        Placeholder::Text(text) => Placeholder::Text(text),
        Placeholder::List => Placeholder::List,
        Placeholder::Map => Placeholder::Map,
        _ => Placeholder::Absent,
    })
}

fn put(around: &mut Value<'_>, step: &Step, placeholder: Placeholder) {
    let new = match placeholder {
        Placeholder::Absent => None,
        Placeholder::Encoded(bytes) => Some(Value::Other(bytes)),
        Placeholder::Text(text) => Some(Value::Text(text.into())),
        Placeholder::List => Some(Value::List(Vec::new())),
        Placeholder::Map => Some(Value::Map(Vec::new())),
        Placeholder::Choice(name) => Some(Value::Text(name.into())),
        Placeholder::Tagged(name) => Some(Value::Map(vec![(Value::Text("type".into()), Value::Text(name.into()))])),
    };
    match (around, step) {
        (Value::Map(entries), Step::Name(name)) => {
            entries.retain(|(key, _)| !key.is_text(name));
            entries.extend(new.map(|new| (Value::Text(name.clone().into()), new)));
        }
        (Value::List(items), Step::Item(position)) => {
            if let (Some(item), Some(new)) = (items.get_mut(*position as usize), new) {
                *item = new;
            }
        }
        _ => {}
    }
}
