//! One target of tools/trust under libFuzzer, named by the environment variable `FUZZ_TARGET`.
#![no_main]

#[path = "../../tools/trust/src/dice.rs"]
mod dice;
#[path = "../../tools/trust/src/items/fuzz/mutate.rs"]
mod mutate;
#[path = "../targets/mod.rs"]
mod targets;

use std::sync::OnceLock;

use dice::Dice;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value;
use targets::Target;

fn target() -> &'static Target {
    static CHOSEN: OnceLock<&'static Target> = OnceLock::new();
    CHOSEN.get_or_init(|| {
        let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
        targets::named(&name).expect("FUZZ_TARGET names a target")
    })
}

fuzz_target!(|data: &[u8]| (target().run)(data));

// JSON is changed by its structure: hardly any other change leaves it readable.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if target().is_json
        && let Ok(mut value) = serde_json::from_slice::<Value>(&data[..size])
    {
        let other = value.clone();
        mutate::json(&mut value, &other, &mut Dice::new(seed.into()));
        let changed = value.to_string();
        if changed.len() <= max_size {
            data[..changed.len()].copy_from_slice(changed.as_bytes());
            return changed.len();
        }
    }
    fuzzer_mutate(data, size, max_size)
});
