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
        // A file or folder that a case names may well be missing.
        let names_a_place = ["path", "folder"].iter().any(|name| step["with"].get(name).is_some());
        if let Told::Refusal(error) = told
            && !names_a_place
        {
            assert!(!blames_file(error), "{}: {error}", step["call"]);
        }
    };
    Steps::on(&store, &mut tell).run(&without_folders(&case["steps"]));
    let found = store.verify().expect("verification ends");
    assert!(found.sound, "after calls alone: {:?}", found.defects);
    store.close().expect("the store closes");
}

/// Without the calls that write into folders of the system, whose names are those of whoever changed the case.
fn without_folders(steps: &Value) -> Value {
    let writes = |step: &&Value| !["store.website", "store.evidence_pack"].iter().any(|call| step["call"] == *call);
    steps.as_array().map_or(Value::Null, |steps| steps.iter().filter(writes).cloned().collect())
}
