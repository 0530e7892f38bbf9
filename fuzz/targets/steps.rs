//! Runs conformance steps as far as they go, whatever they are, and tells what came of each.

use std::collections::BTreeMap;

use cchc::call::{from_json, to_json};
use cchc::{Batch, CchcError, Snapshot, Store, read_plan};
use serde_json::{Map, Value, json};

/// More steps than any case has; a changed case may repeat itself.
const MOST_STEPS: usize = 300;

/// What a step came to.
pub enum Told<'a> {
    /// A call of the store is about to be made, with these arguments.
    Asked(&'a str, &'a Value),
    Answer(&'a Value),
    Refusal(&'a CchcError),
}

/// Steps of one store.
pub struct Steps<'a> {
    store: Store,
    saved: BTreeMap<String, Value>,
    left: usize,
    tell: &'a mut dyn FnMut(&Value, Told<'_>),
}

/// What calls go through.
enum Through<'a> {
    Store,
    Batch(&'a mut Batch),
    Past(&'a Snapshot),
}

impl<'a> Steps<'a> {
    /// Steps on a store; `tell` is given each step with what it came to.
    pub fn on(store: &Store, tell: &'a mut dyn FnMut(&Value, Told<'_>)) -> Self {
        Self { store: store.clone(), saved: BTreeMap::new(), left: MOST_STEPS, tell }
    }

    pub fn run(&mut self, steps: &Value) {
        self.steps(steps, &mut Through::Store);
    }

    fn steps(&mut self, steps: &Value, through: &mut Through<'_>) {
        for step in steps.as_array().map_or(&[][..], Vec::as_slice) {
            if self.left == 0 {
                return;
            }
            self.left -= 1;
            self.step(step, through);
        }
    }

    fn step(&mut self, step: &Value, through: &mut Through<'_>) {
        let store = self.store.clone();
        if step["batch"].is_array() {
            let Some(mut batch) = self.told(step, store.batch("steps")) else { return };
            self.steps(&step["batch"], &mut Through::Batch(&mut batch));
            if step["commit"] == json!(true) {
                self.told(step, batch.commit());
            }
        } else if let Some(at) = self.filled(&step["as_of"]).as_str().and_then(|at| at.parse().ok()) {
            self.steps(&step["steps"], &mut Through::Past(&store.as_of(at)));
        } else if let Some(actor) = self.filled(&step["acting_as"]).as_str() {
            let Some(handle) = self.told(step, store.acting_as(actor)) else { return };
            self.store = handle;
            self.steps(&step["steps"], through);
            self.store = store;
        } else if let Some(rows) = step["each"].as_array() {
            for row in rows {
                for (name, value) in row.as_object().into_iter().flatten() {
                    let value = self.filled(value);
                    self.saved.insert(name.clone(), value);
                }
                self.steps(&step["steps"], through);
            }
        } else if let Some(text) = step["read_plan"].as_str() {
            if let Some(reading) = self.told(step, read_plan(text)) {
                self.answered(step, json!(reading));
            }
        } else {
            self.made(step, through);
        }
    }

    /// Makes a call or attaches a file.
    fn made(&mut self, step: &Value, through: &mut Through<'_>) {
        if let Some(name) = step["call"].as_str() {
            let with = if step["with"].is_null() { json!({}) } else { self.filled(&step["with"]) };
            if let Through::Store = through {
                (self.tell)(step, Told::Asked(name, &with));
            }
            let Some(arguments) = self.told(step, from_json(&with)) else { return };
            let answer = match through {
                Through::Store => self.store.call(name, &arguments),
                Through::Batch(batch) => batch.call(name, &arguments),
                Through::Past(past) => past.call(name, &arguments),
            };
            if let Some(answer) = self.told(step, answer.and_then(|bytes| to_json(&bytes))) {
                self.answered(step, answer);
            }
            return;
        }
        let Ok(draft) = serde_json::from_value(self.filled(&step["attach"])) else { return };
        let text = step["text"].as_str().unwrap_or_default();
        let stored = match through {
            Through::Store => self.store.attach(draft, &mut text.as_bytes()),
            Through::Batch(batch) => batch.attach(draft, &mut text.as_bytes()),
            Through::Past(_) => return,
        };
        if let Some(stored) = self.told(step, stored) {
            self.answered(step, json!(stored));
        }
    }

    fn told<T>(&mut self, step: &Value, result: cchc::Result<T>) -> Option<T> {
        result.inspect_err(|error| (self.tell)(step, Told::Refusal(error))).ok()
    }

    fn answered(&mut self, step: &Value, answer: Value) {
        (self.tell)(step, Told::Answer(&answer));
        if let Some(name) = step["save"].as_str() {
            self.saved.insert(name.to_owned(), answer);
        }
    }

    /// A value with what was saved in place of references to it: `$plan.header.id`, `$page.items[0].name`.
    fn filled(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.saved_at(text).unwrap_or_else(|| value.clone()),
            Value::Array(items) => items.iter().map(|item| self.filled(item)).collect(),
            Value::Object(members) => {
                let filled = members.iter().map(|(name, value)| (name.clone(), self.filled(value)));
                Value::Object(filled.collect::<Map<_, _>>())
            }
            other => other.clone(),
        }
    }

    fn saved_at(&self, text: &str) -> Option<Value> {
        let mut parts = text.strip_prefix('$')?.split(['.', '[', ']']).filter(|part| !part.is_empty());
        let mut value = self.saved.get(parts.next()?)?;
        for part in parts {
            value = match part.parse::<usize>() {
                Ok(position) => value.get(position),
                Err(_) => value.get(part),
            }?;
        }
        Some(value.clone())
    }
}
