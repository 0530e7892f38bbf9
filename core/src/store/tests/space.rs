//! How much room things take in the file. Sizes are the same in every run.

use std::path::Path;

use serde_json::{from_value, json};

use crate::model::{Attachment, Attendance, Person, Session};
use crate::records::all_tables::all_tables;
use crate::store::{Options, Store};

fn length(path: &Path) -> f64 {
    std::fs::metadata(path).unwrap().len() as f64
}

/// Bytes that no two contents have in common.
fn content(number: u32, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    blake3::Hasher::new().update(&number.to_be_bytes()).finalize_xof().fill(&mut bytes);
    bytes
}

/// Bytes of the pages that attachments occupy, for each byte of content; and the same of a whole backup.
fn cost_of(sizes: &[usize]) -> (f64, f64) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    store.backup(folder.path().join("empty.cchc")).unwrap();
    store
        .write("attach", |batch| {
            for (number, size) in (0_u32..).zip(sizes) {
                let (name, media_type) = (format!("{number}.bin"), "application/octet-stream".to_owned());
                let draft = Attachment { name, media_type, ..Attachment::default() };
                batch.attach(draft, &mut content(number, *size).as_slice())?;
            }
            Ok(())
        })
        .unwrap();
    let pages: u64 =
        ["pieces", "rests"].iter().map(|table| store.inner.engine.read(|source| source.bytes(table)).unwrap()).sum();
    store.backup(folder.path().join("full.cchc")).unwrap();
    let grown = length(&folder.path().join("full.cchc")) - length(&folder.path().join("empty.cchc"));
    let total = sizes.iter().sum::<usize>() as f64;
    (pages as f64 / total, grown / total)
}

#[test]
fn bytes_of_attachments_take_little_more_than_themselves() {
    const MIB: usize = 1 << 20;
    for sizes in [vec![MIB; 6], vec![3 * MIB + 77; 3], vec![20 * MIB], (10..100).map(|kib| kib * 1_024 + 300).collect()]
    {
        let (pages, backup) = cost_of(&sizes);
        println!("{} contents from {} bytes: pages {pages:.3}, backup {backup:.3}", sizes.len(), sizes[0]);
        assert!(pages < 1.02 && backup < 1.05, "{pages} {backup}");
    }
}

fn people(count: usize) -> Vec<Person> {
    let person = |number: usize| from_value(json!({"name": format!("Nguyễn Văn {number}"), "category": "worker"}));
    (0..count).map(|number| person(number).unwrap()).collect()
}

/// What the tables of a loaded store take for each attendance, and its file.
#[test]
fn records_take_little_room() {
    const SESSIONS: usize = 50;
    const PEOPLE: usize = 200;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = Store::open_with(&path, Options { actor: "van-phong".into(), ..Options::default() }).unwrap();
    let people = store.people().add_many(people(PEOPLE)).unwrap();
    let session = json!({"kind": "briefing", "held_on": "2021-03-05", "subject": "Giao ban"});
    let sessions: Vec<Session> = (0..SESSIONS).map(|_| from_value(session.clone()).unwrap()).collect();
    let sessions = store.sessions().add_many(sessions).unwrap();
    let mut attendances: Vec<Attendance> = Vec::new();
    for session in &sessions {
        for person in &people {
            let draft = json!({"session": session.header.id, "person": person.header.id, "presence": "attended",
                "checked_in": "2021-03-05T01:00:00Z", "means": "signed_list", "understood": "quiz"});
            attendances.push(from_value(draft).unwrap());
        }
    }
    store.attendances().add_many(attendances).unwrap();
    let count = (SESSIONS * PEOPLE) as f64;
    store.close().unwrap();
    let loaded = length(&path) / count;
    let store = Store::open(&path).unwrap();
    for table in all_tables() {
        let bytes = store.inner.engine.read(|source| source.bytes(&table)).unwrap() as f64;
        if bytes > 50_000.0 {
            println!("{table}: {:.0}", bytes / count);
        }
    }
    store.compact().unwrap();
    let compacted = length(&path) / count;
    store.close().unwrap();
    println!("file: {loaded:.0}, compacted {compacted:.0}");
    // SQLite with the same records, indexes and log: 413 loaded, 390 after VACUUM.
    assert!(loaded < 1.25 * 413.0 && compacted < 1.15 * 390.0, "{loaded} {compacted}");
}
