//! Conformance cases that somebody changed: whatever is called with whatever, the store stays sound.

use std::sync::OnceLock;

use serde_json::Value;

use super::blames_file;
use super::place::{self, Template};
use super::steps::{Steps, Told};

/// Runs a case `{"steps": […]}` as far as it goes, on a fresh store.
pub fn case(bytes: &[u8]) {
    static EMPTY: OnceLock<Template> = OnceLock::new();
    let Ok(case) = serde_json::from_slice::<Value>(bytes) else { return };
    let template = EMPTY.get_or_init(|| Template::of(|_| ()));
    let store = place::open(&template.file(template.bytes())).expect("an empty store opens");
    let mut tell = |step: &Value, told: Told<'_>| {
        if let Told::Refusal(error) = told {
            assert!(!blames_file(error), "{}: {error}", step["call"]);
        }
    };
    Steps::on(&store, &mut tell).run(&case["steps"]);
    let found = store.verify().expect("verification ends");
    assert!(found.sound, "after calls alone: {:?}", found.defects);
    store.close().expect("the store closes");
}
