//! What returned is durable: file and folder are synced before, as the system's own trace of calls shows.
#![cfg(target_os = "linux")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::common::{Place, open, unit};

const TASK: &str = "CCHC_TEST_DURABLE";
const TRACED: &str = "trace=openat,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,write";

/// Tells the trace that a call has returned.
fn returned(what: &str) {
    std::io::stderr().write_all(format!("returned from {what}\n").as_bytes()).unwrap();
}

/// Does nothing unless another test started it as a process of its own.
#[test]
fn the_traced_process() {
    let Ok(path) = std::env::var(TASK) else { return };
    let path = Path::new(&path);
    let store = open(path).unwrap();
    returned("creation");
    store.units().add(unit("A")).unwrap();
    returned("write");
    store.backup(path.with_extension("backup")).unwrap();
    returned("backup");
    store.close().unwrap();
    drop(open(path).unwrap());
    returned("opening");
}

/// What the traced process did before each of its calls returned, by the name of the call.
fn trace(place: &Place) -> Option<Vec<(String, Vec<String>)>> {
    let out = place.folder.path().join("trace");
    let status = Command::new("strace")
        .args(["-f", "-y", "-s", "64", "-e", TRACED, "-o"])
        .arg(&out)
        .arg(std::env::current_exe().unwrap())
        .args(["durability::the_traced_process", "--exact", "--nocapture", "--test-threads=1"])
        .env(TASK, &place.path)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let status = status.ok()?;
    let text = std::fs::read_to_string(&out).unwrap_or_default();
    if !text.contains("returned from") {
        // Some sandboxes have the program and forbid tracing.
        return None;
    }
    assert!(status.success(), "{text}");
    let mut calls = Vec::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        match line.split_once("returned from ") {
            Some((_, rest)) if line.contains(" write(2<") => {
                let name: String = rest.chars().take_while(char::is_ascii_alphabetic).collect();
                calls.push((name, std::mem::take(&mut lines)));
            }
            _ => lines.push(line.to_owned()),
        }
    }
    Some(calls)
}

/// The position of the first line from `from` on that holds all of these parts and succeeded.
fn position(lines: &[String], from: usize, parts: &[&str]) -> usize {
    let holds = |line: &String| parts.iter().all(|part| line.contains(part)) && !line.contains(" = -1");
    let found = lines.iter().skip(from).position(holds);
    from + found.unwrap_or_else(|| panic!("no {parts:?} after line {from} of\n{}", lines.join("\n")))
}

#[test]
fn file_and_folder_are_synced_before_a_call_returns() {
    let place = Place::new();
    let Some(calls) = trace(&place) else {
        println!("skipped: strace is missing or may not trace");
        return;
    };
    let folder = format!("<{}>", place.folder.path().canonicalize().unwrap().display());
    let lines = |name: &str| &calls.iter().find(|(call, _)| call == name).unwrap().1;

    for (name, file) in [("creation", "thu.cchc"), ("backup", "thu.backup")] {
        let lines = lines(name);
        let named = position(lines, 0, &["link", &format!(".{file}."), &format!("/{file}\"")]);
        let synced = position(lines, 0, &["fsync(", &format!(".{file}.")]);
        assert!(synced < named, "{name}: the draft is synced before it gets its name");
        position(lines, named, &["fsync(", &folder]);
    }
    position(lines("write"), 0, &["fdatasync(", "/thu.cchc>"]);
    position(lines("opening"), 0, &["fsync(", &folder]);
}

#[test]
fn drafts_of_killed_calls_go_with_the_next_call() {
    let place = Place::new();
    let draft = |of: &str| place.folder.path().join(format!(".{of}.0123456789abcdef0123456789abcdef.cchc-new"));
    let copy = place.folder.path().join("copy.cchc");
    std::fs::write(draft("thu.cchc"), "half a store").unwrap();
    let store = place.open();
    assert!(!draft("thu.cchc").exists(), "creation removes it");
    std::fs::write(draft("copy.cchc"), "half a backup").unwrap();
    store.backup(&copy).unwrap();
    assert!(!draft("copy.cchc").exists(), "a backup removes it");
    store.close().unwrap();
    std::fs::write(draft("thu.cchc"), "half a store").unwrap();
    let reading = cchc::Options { read_only: true, ..crate::common::options() };
    cchc::Store::open_with(&place.path, reading).unwrap().close().unwrap();
    assert!(draft("thu.cchc").exists(), "opening for reading changes nothing");
    let held = std::fs::File::open(draft("thu.cchc")).unwrap();
    held.try_lock().unwrap();
    place.open().close().unwrap();
    assert!(draft("thu.cchc").exists(), "somebody writes it");
    drop(held);
    place.open().close().unwrap();
    assert!(!draft("thu.cchc").exists(), "opening for writing removes it");
}
