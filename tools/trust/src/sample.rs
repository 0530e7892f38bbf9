//! A store with something of every sort in it, equal each time but for random keys and nonces.

pub mod feedback;
pub mod records;

use std::path::Path;

use cchc::call::{from_json, to_json};
use cchc::{Batch, Clock, Key, Keys, Options, Store};
use serde_json::Value;
use uuid::Uuid;

use crate::Trouble;

/// The instant at which every sample was made and is read.
const NOW: &str = "2021-11-30T02:00:00Z";
const HOST_KEY: [u8; 32] = [0x5a; 32];

/// The host key of samples.
pub fn keys() -> Result<Keys, Trouble> {
    Ok(Keys::constant(Key::from_bytes(&HOST_KEY)?))
}

/// Options with the samples' key and clock, and a small cache, so that pages are read and written early.
pub fn options() -> Result<Options, Trouble> {
    let now = NOW.parse::<jiff::Timestamp>()?;
    Ok(Options {
        actor: "thu".to_owned(),
        keys: Some(keys()?),
        clock: Clock::new(move || now),
        cache_bytes: 1 << 20,
        ..Options::default()
    })
}

/// Opens a sample.
pub fn open(path: &Path) -> Result<Store, Trouble> {
    Ok(Store::open_with(path, options()?)?)
}

/// Fills a new store with something of every sort, with updates, removals and an erasure.
pub fn fill(store: &Store) -> Result<(), Trouble> {
    records::fill(store)?;
    feedback::fill(store)?;
    records::change(store)
}

/// A call by name with arguments as JSON.
pub trait Calls {
    fn by_name(&mut self, name: &str, arguments: &Value) -> cchc::Result<Value>;
}

impl Calls for &Store {
    fn by_name(&mut self, name: &str, arguments: &Value) -> cchc::Result<Value> {
        to_json(&self.call(name, &from_json(arguments)?)?)
    }
}

impl Calls for Batch {
    fn by_name(&mut self, name: &str, arguments: &Value) -> cchc::Result<Value> {
        to_json(&self.call(name, &from_json(arguments)?)?)
    }
}

/// An identity that is the same each time.
pub fn id(kind: u8, number: u64) -> String {
    Uuid::from_u128(0x0189_0000_0000_7000_8000_0000_0000_0000 + (u128::from(kind) << 32) + u128::from(number))
        .to_string()
}

/// The bytes of an attachment.
pub fn content(number: u64, length: usize) -> Vec<u8> {
    let mut dice = crate::dice::Dice::new(number);
    (0..length.div_ceil(8)).flat_map(|_| dice.bits().to_le_bytes()).take(length).collect()
}
