//! Files of records that are damaged, cut, edited, or no such files at all.

use std::fs;
use std::path::PathBuf;

use cchc::model::{Attachment, OrganisationUnit, Person, Record};
use cchc::{CchcError, Store};
use serde_json::{Value, json};

use crate::common::{assert_sound, code, plan, problems, unit};
use crate::transferring::Transfer;

/// An export whose lines tests change.
struct Changed {
    all: Transfer,
    lines: Vec<String>,
    tries: usize,
}

impl Changed {
    fn new(revisions: bool) -> Self {
        let all = Transfer::new();
        let parent = all.store.units().add(unit("Sở")).unwrap();
        let child = OrganisationUnit { parent: Some(parent.id()), ..unit("Phòng") };
        let child = all.store.units().add(child).unwrap();
        all.store.units().update(OrganisationUnit { name: "Phòng Một".into(), ..child }).unwrap();
        let draft = Attachment { name: "a".into(), media_type: "text/plain".into(), ..Attachment::default() };
        all.store.attach(draft, &mut "nội dung".as_bytes()).unwrap();
        all.out("out", revisions);
        let text = fs::read_to_string(all.path("out").join("records.jsonl")).unwrap();
        Self { all, lines: text.lines().map(str::to_owned).collect(), tries: 0 }
    }

    fn file(&self) -> PathBuf {
        self.all.path("out").join("records.jsonl")
    }

    /// Imports the bytes as the file of records; a store that refused them is as empty as before.
    fn import(&mut self, bytes: &[u8]) -> cchc::Result<Store> {
        fs::write(self.file(), bytes).unwrap();
        self.tries += 1;
        let copy = self.all.empty(&format!("copy-{}", self.tries));
        let taken = copy.import_records(self.all.path("out"));
        if taken.is_err() {
            assert_eq!(copy.head().unwrap().seq, 0);
            assert_sound(&copy);
        }
        taken.map(|_| copy)
    }

    /// Imports lines that somebody edited, who took the hash out of the end.
    fn edited(&mut self, edit: impl FnOnce(&mut Vec<Value>)) -> cchc::Result<Store> {
        let mut lines: Vec<Value> = self.lines.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        edit(&mut lines);
        let last = lines.len() - 1;
        if let Some(end) = lines[last]["end"].as_object_mut() {
            end.remove("blake3");
        }
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        self.import(text.as_bytes())
    }
}

#[test]
fn a_changed_byte_anywhere_is_noticed() {
    let mut changed = Changed::new(false);
    let whole = fs::read(changed.file()).unwrap();
    for at in (0..whole.len()).step_by(37) {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        // In the hash of the last line, another letter is another hash.
        assert!(changed.import(&bytes).is_err(), "byte {at}");
    }
    changed.import(&whole).unwrap();
}

#[test]
fn a_file_that_was_cut_is_noticed() {
    let mut changed = Changed::new(false);
    let whole = fs::read(changed.file()).unwrap();
    for length in (0..whole.len() - 1).step_by(53) {
        assert!(changed.import(&whole[..length]).is_err(), "{length} bytes");
    }
    let lines = changed.lines.clone();
    for count in 1..lines.len() {
        let refused = changed.import((lines[..count].join("\n") + "\n").as_bytes());
        assert!(problems(refused.map(drop)).iter().any(|(_, code)| code == "cut"), "{count} lines");
    }
}

#[test]
fn lines_in_another_order_are_taken_without_revisions_and_refused_with_them() {
    let mut plain = Changed::new(false);
    plain.edited(|lines| lines[1..4].reverse()).unwrap();
    let mut whole = Changed::new(true);
    let refused = whole.edited(|lines| lines.swap(2, 3)).map(drop);
    let found = problems(refused);
    assert!(found.iter().any(|(path, code)| path == "line 3: seq" && code == "order"), "{found:?}");
}

#[test]
fn every_problem_of_every_line_is_told_at_once() {
    let mut changed = Changed::new(false);
    let refused = changed.edited(|lines| {
        lines[1]["record"]["name"] = json!(" ");
        lines[2]["record"]["parent"] = json!("018f0000-0000-7000-8000-000000000001");
        lines[2]["record"]["nickname"] = json!("Tí");
        lines[3]["record"]["blake3"] = json!("../../etc/passwd");
        let copy = lines[1].clone();
        lines.insert(4, copy);
        lines.insert(5, json!({"kind": "unicorn", "record": {}}));
        lines.insert(6, json!({"kind": "unit", "record": {"name": "Sở"}}));
        lines[7]["end"]["lines"] = json!(7);
    });
    let found = problems(refused.map(drop));
    let expected = [
        ("line 2: record.name", "required"),
        ("line 3: record.nickname", "unknown_field"),
        ("line 4: record.blake3", "type"),
        ("line 5: header.id", "duplicate"),
        ("line 6: kind", "unknown_kind"),
        ("line 7: record.header", "type"),
        ("line 8: end.lines", "count"),
    ];
    for (path, code) in expected {
        assert!(found.contains(&(path.to_owned(), code.to_owned())), "{path} {code}: {found:?}");
    }
}

#[test]
fn pointers_must_lead_to_records_of_the_file() {
    let mut changed = Changed::new(false);
    let refused = changed.edited(|lines| {
        drop(lines.remove(1));
        lines[3]["end"]["lines"] = json!(2);
    });
    let Err(CchcError::Invalid { problems, .. }) = refused.map(drop) else { panic!("not refused") };
    assert_eq!((problems.len(), problems[0].code.as_str()), (1, "reference"));
    assert_eq!(problems[0].path, "line 2: record.parent");
}

#[test]
fn contents_must_be_beside() {
    let mut changed = Changed::new(false);
    let files = changed.all.path("out").join("files");
    let file = fs::read_dir(&files).unwrap().next().unwrap().unwrap().path();
    let whole = fs::read(changed.file()).unwrap();
    fs::write(&file, "anderer Inhalt").unwrap();
    assert_eq!(problems(changed.import(&whole).map(drop)), [("line 4: record.blake3".into(), "no_bytes".into())]);
    fs::remove_file(&file).unwrap();
    assert_eq!(problems(changed.import(&whole).map(drop)), [("line 4: record.blake3".into(), "no_bytes".into())]);
}

#[test]
fn rules_hold_for_edited_files() {
    let mut changed = Changed::new(false);
    // Two plans of the same unit, number and year would clash.
    let store = &changed.all.store;
    let made = store.plans().add(plan()).unwrap();
    changed.all.out("plans", false);
    let text = fs::read_to_string(changed.all.path("plans").join("records.jsonl")).unwrap();
    changed.lines = text.lines().map(str::to_owned).collect();
    let at = changed.lines.iter().position(|line| line.contains(&made.id().to_string())).unwrap();
    let refused = changed.edited(|lines| lines[at]["record"]["year"] = json!(1));
    let found = problems(refused.map(drop));
    assert_eq!(found, [(format!("line {}: record.year", at + 1), "range".to_owned())]);
    changed.edited(|lines| lines[at]["record"]["subject"] = json!("Kế hoạch khác")).unwrap();
}

#[test]
fn unique_keys_are_unique_within_the_file() {
    let all = Transfer::new();
    let person = |code: &str| -> Person {
        serde_json::from_value(json!({"name": "An", "code": code, "category": "civil_servant"})).unwrap()
    };
    all.store.people().add_many(vec![person("1"), person("2")]).unwrap();
    all.out("out", false);
    let text = fs::read_to_string(all.path("out").join("records.jsonl")).unwrap();
    let mut changed = Changed { all, lines: text.lines().map(str::to_owned).collect(), tries: 0 };
    let refused = changed.edited(|lines| lines[2]["record"]["code"] = json!("1"));
    assert_eq!(problems(refused.map(drop)), [("line 3: record".to_owned(), "duplicate".to_owned())]);
}

#[test]
fn other_files_are_refused_by_their_first_line() {
    let mut changed = Changed::new(false);
    let header: Value = serde_json::from_str(&changed.lines[0]).unwrap();
    for text in ["", "\n", "name,unit\n", "{}\n", "[1]\n", "{\"cchc\":\"other\"}\n", "\u{0}\u{1}"] {
        let refused = changed.import(text.as_bytes()).map(drop);
        assert_eq!(problems(refused), [("line 1".to_owned(), "not_an_export".to_owned())], "{text:?}");
    }
    let newer = changed.import(format!("{}\n", json!({"cchc": "records", "format": 2, "new": 1})).as_bytes());
    assert_eq!(code(newer.map(drop)), "newer_format");
    let mut long = format!("{header}\n").into_bytes();
    long.resize(long.len() + (64 << 20) + 3, b' ');
    assert_eq!(problems(changed.import(&long).map(drop)), [("line 2".to_owned(), "too_long".to_owned())]);
}

#[test]
fn a_line_with_more_values_than_any_record_is_not_read() {
    let mut changed = Changed::new(false);
    let mut lines = changed.lines.clone();
    let begun = r#"{"kind":"unit","record":{"header":{},"aliases":["#;
    lines.insert(2, format!("{begun}{}0]}}}}", "0,".repeat((60 << 20) / 2)));
    let found = problems(changed.import((lines.join("\n") + "\n").as_bytes()).map(drop));
    assert_eq!(found[0], ("line 3".to_owned(), "too_many_values".to_owned()), "{found:?}");
    // It counts as a line: what else is wrong is told, too, and nothing that follows from it.
    assert_eq!(found[1..].iter().map(|(_, code)| code.as_str()).collect::<Vec<_>>(), ["count"]);
    lines[2] = format!(r#"{begun}"{}"]}}}}"#, "[,".repeat(30 << 20));
    let found = problems(changed.import((lines.join("\n") + "\n").as_bytes()).map(drop));
    assert_eq!(found[0], ("line 3: record.header".to_owned(), "type".to_owned()), "{found:?}");
}

#[test]
fn a_record_that_is_too_large_names_its_line() {
    let mut changed = Changed::new(false);
    let refused = changed.edited(|lines| {
        lines[1]["record"]["name"] = json!("x".repeat(9 << 20));
        lines[2]["record"]["name"] = json!(" ");
    });
    let found = problems(refused.map(drop));
    let expected = [("line 2: record", "too_large"), ("line 3: record.name", "required")];
    assert_eq!(found, expected.map(|(path, code)| (path.to_owned(), code.to_owned())));
}

#[test]
fn rules_between_records_hold_for_edited_files() {
    let all = Transfer::new();
    let version = |from: &str, to: Option<&str>| -> cchc::model::Procedure {
        let mut value = json!({"code": "1.013236", "name": "Cấp giấy phép xây dựng", "in_force_from": from});
        value["in_force_to"] = json!(to);
        serde_json::from_value(value).unwrap()
    };
    let versions = vec![version("2020-01-01", Some("2020-12-31")), version("2021-01-01", None)];
    all.store.procedures().add_many(versions).unwrap();
    all.out("out", false);
    let text = fs::read_to_string(all.path("out").join("records.jsonl")).unwrap();
    let mut changed = Changed { all, lines: text.lines().map(str::to_owned).collect(), tries: 0 };
    let refused = changed.edited(|lines| lines[1]["record"]["in_force_to"] = json!("2021-06-30"));
    let found = problems(refused.map(drop));
    assert!(!found.is_empty() && found.iter().all(|(_, code)| code == "clash"), "{found:?}");
    assert!(found.iter().all(|(path, _)| path == "line 2: record" || path == "line 3: record"), "{found:?}");
}

#[test]
fn a_message_does_not_repeat_values() {
    let mut changed = Changed::new(false);
    let refused = changed.edited(|lines| {
        lines[1]["record"]["kind"] = json!("Nguyễn Văn Bí Mật");
        lines[2]["record"]["Nguyễn Văn Bí Mật"] = json!(1);
        lines[3] = json!("Nguyễn Văn Bí Mật");
    });
    let error = refused.map(drop).unwrap_err();
    let report = serde_json::to_string(&error.report()).unwrap();
    assert!(!report.contains("Bí Mật"), "{report}");
}
