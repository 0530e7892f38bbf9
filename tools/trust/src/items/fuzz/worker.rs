//! The child process that runs one target: it says in files which input it is at and what it found.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{Seek, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};

use super::corpus;
use super::input::{Inputs, shortest};
use super::targets::{self, Target};
use crate::Trouble;

/// The most address space of the child, in bytes.
const MEMORY: u64 = 3 << 30;

/// How often an input that panics is tried shorter.
const SHORTENINGS: usize = 400;

/// What a child is to do.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    pub target: String,
    pub seed: u64,
    /// The first input.
    pub from: u64,
    pub milliseconds: u64,
    /// How many inputs are run even if the time is up: those kept.
    pub at_least: u64,
    /// Where it says what it does.
    pub folder: PathBuf,
}

/// What a child found, in `found-N.json`, and at the end what it did, in `done.json`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Panicked {
    pub input: Vec<u8>,
    pub what: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Done {
    pub inputs: u64,
    pub slowest_milliseconds: u64,
}

thread_local! {
    static LAST_PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Runs an order, given as JSON.
pub fn work(arguments: &[String]) -> Result<(), Trouble> {
    let order: Order = serde_json::from_str(arguments.first().ok_or("no order")?)?;
    let target = targets::named(&order.target).ok_or("no such target")?;
    setrlimit(Resource::As, Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) })?;
    panic::set_hook(Box::new(|info| LAST_PANIC.set(info.to_string())));
    let inputs = Inputs::new(target, corpus::of(target.name)?, order.seed);
    let mut at = File::create(order.folder.join("at"))?;
    let (began, mut done) = (Instant::now(), Done::default());
    let mut known: Vec<String> = Vec::new();
    for number in order.from.. {
        if number >= order.at_least && began.elapsed() >= Duration::from_millis(order.milliseconds) {
            break;
        }
        at.rewind()?;
        at.write_all(&number.to_be_bytes())?;
        let (input, started) = (inputs.input(number), Instant::now());
        if let Some(what) = panics(target, &input)
            && !known.contains(&place_of(&what))
        {
            known.push(place_of(&what));
            let same = |input: &[u8]| panics(target, input).is_some_and(|other| place_of(&other) == place_of(&what));
            let input = shortest(&input, same, SHORTENINGS);
            write(&order.folder, &format!("found-{number}.json"), &Panicked { input, what })?;
        }
        done.inputs += 1;
        done.slowest_milliseconds = done.slowest_milliseconds.max(started.elapsed().as_millis() as u64);
    }
    write(&order.folder, "done.json", &done)
}

fn write(folder: &Path, name: &str, value: &impl Serialize) -> Result<(), Trouble> {
    fs::write(folder.join(name), serde_json::to_vec(value)?)?;
    Ok(())
}

/// The message of the panic that an input causes.
fn panics(target: &Target, input: &[u8]) -> Option<String> {
    panic::catch_unwind(AssertUnwindSafe(|| (target.run)(input))).err().map(|_| LAST_PANIC.take())
}

/// Where a panic happened: its first line.
fn place_of(panic: &str) -> String {
    panic.lines().next().unwrap_or_default().to_owned()
}
