//! A search for secrets: a scripted year and all conformance cases that have personal data, with marked values in place
//! of these; then every byte of every file and text that came of it is looked through.

mod marks;
mod patterns;
mod worker;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Trouble;
use crate::cleanup::Folder;
use crate::items::Job;
use crate::report::Report;
use patterns::Patterns;
use worker::{Order, Secrets, left};

pub use worker::work;

/// How many bytes before and behind a secret are shown.
const SHOWN: usize = 90;

/// How many letters before a secret tell what kind of text it stands in.
const PLACE: usize = 14;

pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let (folder, aside) = (Folder::in_memory()?, Folder::in_memory()?);
    let (cases, provoked) = if job.short { (12, 15) } else { (usize::MAX, 100) };
    let secrets = aside.join("secrets.json");
    let order = Order { seed: report.seed, cases, provoked, folder: folder.path().to_owned(), secrets };
    live(&order)?;
    let Secrets { texts, keys, errors } = serde_json::from_slice(&fs::read(&order.secrets)?)?;
    python(&order.folder, &texts, report)?;
    let patterns = Patterns::of(&texts, &keys)?;
    let mut bytes = 0;
    for file in left(folder.path())? {
        bytes += look(&file, &patterns, report)?;
    }
    report.count += errors;
    let (secrets, forms) = (texts.len() + keys.len(), patterns.len());
    report.say(format!(
        "{secrets} secrets in {forms} forms, {} files, {bytes} bytes, {errors} errors",
        left(folder.path())?.len()
    ));
    Ok(())
}

/// Lives through everything in a child, whose own output is looked through too.
fn live(order: &Order) -> Result<(), Trouble> {
    let output = |name: &str| File::create(order.folder.join(name));
    let ended = Command::new(std::env::current_exe()?)
        .args(["--worker", "secrets", &serde_json::to_string(order)?])
        .stdin(Stdio::null())
        .stdout(output("stdout")?)
        .stderr(output("stderr")?)
        .status()?;
    if ended.success() {
        return Ok(());
    }
    Err(format!("the child ended by {ended}: {}", fs::read_to_string(order.folder.join("stderr"))?).into())
}

/// What Python says of the same values, where the package is installed in the project's environment.
fn python(folder: &Path, texts: &[String], report: &mut Report) -> Result<(), Trouble> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let interpreter = root.join(".venv/bin/python");
    let has_package = |interpreter: &PathBuf| {
        let mut command = Command::new(interpreter);
        command.args(["-c", "import cchc"]).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    if !has_package(&interpreter) {
        report.skip("what Python says: the package is not installed in .venv (make test-python does that)");
        return Ok(());
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/items/secrets/said.py");
    let ended = Command::new(interpreter)
        .arg(script)
        .arg(folder.join("python.cchc"))
        .arg(serde_json::to_string(texts)?)
        .stdin(Stdio::null())
        .stdout(File::create(folder.join("python.txt"))?)
        .stderr(File::create(folder.join("python-stderr.txt"))?)
        .status()?;
    if !ended.success() {
        let said = fs::read_to_string(folder.join("python-stderr.txt"))?;
        return Err(format!("{ended}: {said}").into());
    }
    Ok(())
}

/// Looks for secrets in a file; in one of texts, line by line. Returns its length.
fn look(file: &Path, patterns: &Patterns, report: &mut Report) -> Result<usize, Trouble> {
    let bytes = fs::read(file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let parts: Vec<&[u8]> = match file.extension().is_some_and(|extension| extension == "txt") {
        true => bytes.split(|byte| *byte == b'\n').collect(),
        false => vec![&bytes],
    };
    let mut told = BTreeSet::new();
    for part in parts {
        if let Some((secret, at)) = patterns.find(part) {
            let before = String::from_utf8_lossy(&part[at.saturating_sub(SHOWN)..at]);
            let behind = String::from_utf8_lossy(&part[at..(at + SHOWN).min(part.len())]).into_owned();
            // The same text about another person is told once.
            let place: String = before.chars().rev().take(PLACE).filter(|letter| letter.is_alphabetic()).collect();
            if told.insert(place) {
                report.find(&name, format!("{secret}: {before}{behind}"));
            }
        }
    }
    Ok(bytes.len())
}
