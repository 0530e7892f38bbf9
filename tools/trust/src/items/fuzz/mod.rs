//! Fuzzing: plans, Word files, notices, rows, queries, cursors, calls and the store's own file, changed anyhow. Nothing
//! may panic outside the library's own guards, abort, hang or take more memory than it should.

mod corpus;
mod input;
mod mutate;
#[path = "../../../../../fuzz/targets/mod.rs"]
pub mod targets;
mod worker;

use std::fs;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

pub use corpus::cases;
pub use mutate::nth_mut;

use crate::Trouble;
use crate::cleanup::Folder;
use crate::items::Job;
use crate::report::Report;
use input::Inputs;
use targets::{TARGETS, Target};
use worker::{Done, Order, Panicked};

/// The longest that one input may take.
const LONGEST: Duration = Duration::from_secs(10);

/// How many children of one target may die before it is left.
const MOST_DEATHS: u32 = 5;

pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let milliseconds = job.count(30_000, 1_700);
    for target in TARGETS {
        if job.only_cases && !job.cases.iter().any(|case| case.starts_with(&format!("{}/", target.name))) {
            continue;
        }
        fuzz(target, milliseconds, report)?;
    }
    Ok(())
}

/// What a child does: it runs an order; or it writes a target's seeds into a folder, for `fuzz/run.sh`.
pub fn work(arguments: &[String]) -> Result<(), Trouble> {
    let [command, target, folder] = arguments else { return worker::work(arguments) };
    if command != "seeds" {
        return Err(format!("there is no {command}").into());
    }
    fs::create_dir_all(folder)?;
    for (number, input) in corpus::of(target)?.iter().enumerate() {
        fs::write(Path::new(folder).join(number.to_string()), input)?;
    }
    Ok(())
}

/// Runs children of one target until its time is up.
fn fuzz(target: &Target, milliseconds: u64, report: &mut Report) -> Result<(), Trouble> {
    let folder = Folder::in_memory()?;
    let inputs = Inputs::new(target, corpus::of(target.name)?, report.seed);
    let at_least = corpus::kept(target.name)?.len() as u64;
    let (began, mut from) = (Instant::now(), 0);
    for _ in 0..MOST_DEATHS {
        let left = milliseconds.saturating_sub(began.elapsed().as_millis() as u64).max(1);
        let (name, seed) = (target.name.to_owned(), report.seed);
        let folder_of = folder.path().to_owned();
        let order = Order { target: name, seed, from, milliseconds: left, at_least, folder: folder_of };
        let ended = watch(start(&order)?, folder.path())?;
        collect(target, folder.path(), report)?;
        if ended.is_some_and(|ended| ended.success()) {
            let Done { inputs, slowest_milliseconds } = serde_json::from_slice(&fs::read(folder.join("done.json"))?)?;
            let inputs = from + inputs;
            report.say(format!("{:<8} {inputs:>7} inputs, slowest {slowest_milliseconds} ms", target.name));
            report.count += inputs;
            return Ok(());
        }
        let at = number_in(folder.path())?;
        let what = ended.map_or_else(|| format!("no end after {LONGEST:?}"), |ended| format!("it ended by {ended}"));
        note(target, &inputs.input(at), &what, report)?;
        from = at + 1;
    }
    report.say(format!("{:<8} left after {MOST_DEATHS} deaths", target.name));
    Ok(())
}

fn start(order: &Order) -> Result<Child, Trouble> {
    let program = std::env::current_exe()?;
    let order = serde_json::to_string(order)?;
    let mut command = Command::new(program);
    command.args(["--worker", "fuzz", &order]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(command.spawn()?)
}

/// Waits for a child; ends it where it stays at one input for too long, and says nothing of its status then.
fn watch(mut child: Child, folder: &Path) -> Result<Option<ExitStatus>, Trouble> {
    let (mut last, mut since) = (number_in(folder)?, Instant::now());
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        std::thread::sleep(Duration::from_millis(50));
        let at = number_in(folder)?;
        if at != last {
            (last, since) = (at, Instant::now());
        } else if since.elapsed() > LONGEST {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
    }
}

/// The number of the input that a child is at.
fn number_in(folder: &Path) -> Result<u64, Trouble> {
    let bytes = fs::read(folder.join("at")).unwrap_or_default();
    Ok(bytes.try_into().map_or(0, u64::from_be_bytes))
}

/// Notes what children said they found.
fn collect(target: &Target, folder: &Path, report: &mut Report) -> Result<(), Trouble> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("found-")) {
            let Panicked { input, what } = serde_json::from_slice(&fs::read(&path)?)?;
            fs::remove_file(path)?;
            note(target, &input, &what, report)?;
        }
    }
    Ok(())
}

/// Keeps an input for ever, and tells what it did.
fn note(target: &Target, input: &[u8], what: &str, report: &mut Report) -> Result<(), Trouble> {
    let folder = corpus::folder(target.name);
    fs::create_dir_all(&folder)?;
    let name = format!("found-{}", &blake3::hash(input).to_hex()[..12]);
    fs::write(folder.join(&name), input)?;
    let shown: String = String::from_utf8_lossy(input).chars().take(200).collect();
    report.find(format!("{}/{name}", target.name), format!("{what}\n    {} bytes: {shown:?}", input.len()));
    Ok(())
}
