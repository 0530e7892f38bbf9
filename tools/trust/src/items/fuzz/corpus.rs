//! What each target begins with: inputs kept in `fuzz/corpus`, and seeds taken from the project's tests.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::Trouble;
use crate::dice::Dice;

fn in_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Where the inputs of a target are kept.
pub fn folder(target: &str) -> PathBuf {
    in_project("fuzz/corpus").join(target)
}

/// The inputs of a target: first those kept, then the seeds.
pub fn of(target: &str) -> Result<Vec<Vec<u8>>, Trouble> {
    let mut inputs = kept(target)?.into_iter().map(|(_, input)| input).collect::<Vec<_>>();
    inputs.extend(seeds(target)?);
    Ok(inputs)
}

/// The kept inputs of a target, with their names.
pub fn kept(target: &str) -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    let mut kept = Vec::new();
    for path in files(&folder(target), "")? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        kept.push((name, fs::read(&path)?));
    }
    Ok(kept)
}

/// Inputs taken from the project's tests and samples.
fn seeds(target: &str) -> Result<Vec<Vec<u8>>, Trouble> {
    Ok(match target {
        "plans" => read_all("core/tests/plans", "txt")?.into_iter().chain(read_all("examples/data", "txt")?).collect(),
        "word" => read_all("core/tests/plans", "docx")?.into_iter().chain(bodies()?).collect(),
        "notices" => arguments("calendars.read_decision", "text")?.iter().filter_map(text).collect(),
        "rows" => arguments("procedures.import_rows", "rows")?.iter().map(bytes_of).collect(),
        "queries" => queries()?,
        "cursors" => (0..6).map(|which| vec![which, 40, 0x3F, 7, 0x12]).collect(),
        "calls" => cases()?.iter().map(bytes_of).collect(),
        "files" => edits(),
        _ => Vec::new(),
    })
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Trouble> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        other => other?,
    };
    for entry in entries {
        let path = entry?.path();
        if extension.is_empty() || path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn read_all(folder: &str, extension: &str) -> Result<Vec<Vec<u8>>, Trouble> {
    Ok(files(&in_project(folder), extension)?.iter().map(fs::read).collect::<Result<_, _>>()?)
}

fn bytes_of(value: &Value) -> Vec<u8> {
    value.to_string().into_bytes()
}

fn text(value: &Value) -> Option<Vec<u8>> {
    value.as_str().map(|text| text.as_bytes().to_vec())
}

/// Bodies of Word documents: paragraphs and a table, as XML.
fn bodies() -> Result<Vec<Vec<u8>>, Trouble> {
    let escaped = |line: &str| line.replace('&', "&amp;").replace('<', "&lt;");
    let paragraph = |line: &str| format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", escaped(line));
    let mut bodies = Vec::new();
    for plan in read_all("core/tests/plans", "txt")? {
        let plan = String::from_utf8_lossy(&plan);
        let lines: Vec<_> = plan.lines().take(40).map(paragraph).collect();
        let rows: String =
            lines.chunks(3).map(|cells| format!("<w:tr><w:tc>{}</w:tc></w:tr>", cells.concat())).collect();
        bodies.push(lines.concat().into_bytes());
        bodies.push(format!("<w:tbl>{rows}</w:tbl>").into_bytes());
    }
    Ok(bodies)
}

/// All conformance cases.
pub fn cases() -> Result<Vec<Value>, Trouble> {
    let mut all = Vec::new();
    for file in read_all("tests/conformance", "json")? {
        let file: Value = serde_json::from_slice(&file)?;
        let cases = file["cases"].as_array().into_iter().flatten();
        all.extend(cases.map(|case| json!({"steps": case["steps"]})));
    }
    Ok(all)
}

/// An argument of every call of this name that a case makes.
fn arguments(call: &str, argument: &str) -> Result<Vec<Value>, Trouble> {
    fn collect(steps: &Value, call: &str, argument: &str, found: &mut Vec<Value>) {
        for step in steps.as_array().into_iter().flatten() {
            if step["call"] == call {
                found.push(step["with"][argument].clone());
            }
            collect(&step["steps"], call, argument, found);
            collect(&step["batch"], call, argument, found);
        }
    }
    let mut found = Vec::new();
    cases()?.iter().for_each(|case| collect(&case["steps"], call, argument, &mut found));
    Ok(found)
}

fn queries() -> Result<Vec<Vec<u8>>, Trouble> {
    fn collect(value: &Value, found: &mut Vec<Vec<u8>>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("query").and_then(text));
                members.values().for_each(|member| collect(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&serde_json::from_slice(&fs::read(in_project("tests/relevance/queries.json"))?)?, &mut found);
    Ok(found)
}

/// Lists of edits, from one to thirty.
fn edits() -> Vec<Vec<u8>> {
    let mut dice = Dice::new(7);
    let mut list = |count: u64| (0..4 * count).map(|_| dice.bits() as u8).collect();
    (1..=30).map(&mut list).collect()
}
