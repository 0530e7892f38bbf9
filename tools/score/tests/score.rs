//! The scorer as a program: what it counts, what it shows, how it ends.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

const PLAN: &str = "\
UBND XÃ ĐỒNG TÂM
Số: 5/KH-UBND
Đồng Tâm, ngày 10 tháng 01 năm 2025
KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2025
I. MỤC ĐÍCH
- Người dân biết cách nộp hồ sơ qua mạng.
II. NỘI DUNG
- Phát tờ gấp tại quầy tiếp nhận trong tháng 3 năm 2025.
- Nói chuyện tại nhà văn hóa các thôn.
";

fn right() -> Value {
    json!({
        "header": {"symbol": "KH-UBND", "number": "5", "date": "2025-01-10", "year": 2025, "signatory": null},
        "purposes": ["Người dân biết cách nộp hồ sơ"],
        "contents": ["Phát tờ gấp tại quầy tiếp nhận", "Nói chuyện tại nhà văn hóa"],
        "tasks": [
            {"title": "Phát tờ gấp tại quầy tiếp nhận", "lead": null, "schedule": "month 2025-03"},
            {"title": "Nói chuyện tại nhà văn hóa", "lead": null, "coordinating": [], "schedule": "unspecified"},
        ],
    })
}

/// One wrong number, one lead and one content that are not in the text.
fn wrong() -> Value {
    let mut expected = right();
    expected["header"]["number"] = json!("6");
    expected["tasks"][0]["lead"] = json!("Văn phòng");
    expected["contents"][1] = json!("Thi tìm hiểu trên mạng");
    expected
}

fn write(folder: &Path, name: &str, expected: &Value) {
    std::fs::write(folder.join(name).with_extension("txt"), PLAN).unwrap();
    std::fs::write(folder.join(name).with_extension("json"), expected.to_string()).unwrap();
}

fn score(folder: &Path, options: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cchc-score")).arg(folder).args(options).output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn counts_by_group_and_by_plan() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a-right", &right());
    write(folder.path(), "b-wrong", &wrong());
    let output = score(folder.path(), &["--json"]);
    assert!(output.status.success());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let counts = |group: &str| {
        let group = &report["groups"][group];
        ["expected", "right", "missing", "false", "plans", "plans_right"].map(|key| group[key].as_u64().unwrap())
    };
    assert_eq!(counts("header"), [8, 7, 0, 1, 2, 1]);
    assert_eq!(counts("body"), [2, 2, 0, 0, 2, 2]);
    assert_eq!(counts("contents"), [4, 3, 1, 1, 2, 1]);
    assert_eq!(counts("leads"), [1, 0, 1, 0, 2, 1]);
    assert_eq!(counts("schedules"), [2, 2, 0, 0, 2, 2]);
    assert_eq!(counts("tracked"), [4, 4, 0, 0, 2, 2]);
    assert_eq!(counts("bases"), [0; 6]);
    assert_eq!(report["plans"][0]["differences"], json!([]));
    assert_eq!(report["plans"][1]["differences"].as_array().map(Vec::len), Some(4));
}

#[test]
fn differences_are_told_plan_by_plan() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a-right", &right());
    write(folder.path(), "b-wrong", &wrong());
    let told = text(&score(folder.path(), &[]));
    assert!(!told.contains("a-right"), "{told}");
    assert!(told.contains("FALSE   header · number: expected \"6\", read \"5\""), "{told}");
    assert!(told.contains("lead: expected \"Văn phòng\"\n"), "{told}");
    assert!(told.contains("read \"Nói chuyện tại nhà văn hóa các thôn.\" where there is none"), "{told}");
    let only = text(&score(folder.path(), &["--only", "a-", "--details"]));
    assert!(only.contains("a-right.txt") && !only.contains("b-wrong"), "{only}");
}

#[test]
fn the_status_tells_whether_enough_is_right() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "plan", &wrong());
    assert_eq!(score(folder.path(), &["--require", "50"]).status.code(), Some(0));
    assert_eq!(score(folder.path(), &["--require", "99.5"]).status.code(), Some(1));
    assert_eq!(score(folder.path(), &["--require", "most"]).status.code(), Some(2));
    assert_eq!(score(folder.path(), &["--loud"]).status.code(), Some(2));
    let absent = score(&folder.path().join("absent"), &[]);
    assert_eq!(absent.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&absent.stderr).contains("skipped"));
}

#[test]
fn a_skeleton_says_what_is_read_now() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "plan", &json!({}));
    let file = folder.path().join("plan.txt");
    let skeleton = Command::new(env!("CARGO_BIN_EXE_cchc-score")).arg("--skeleton").arg(&file).output().unwrap();
    let expected: Value = serde_json::from_slice(&skeleton.stdout).unwrap();
    assert_eq!(expected["header"]["date"], "2025-01-10");
    assert_eq!(expected["tasks"][0]["schedule"], "month 2025-03");
    write(folder.path(), "plan", &expected);
    assert_eq!(score(folder.path(), &["--require", "100"]).status.code(), Some(0));
}

#[test]
fn what_cannot_be_read_is_all_missing() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "plan", &json!({"header": {"number": "5"}, "leeds": []}));
    std::fs::write(folder.path().join("plan.txt"), b"S\xF4: 149").unwrap();
    std::fs::write(folder.path().join("alone.json"), "{}").unwrap();
    let output = score(folder.path(), &[]);
    let told = text(&output);
    assert!(told.contains("cannot be read") && told.contains("missing header · number: expected \"5\""), "{told}");
    assert!(told.contains("NOT UNDERSTOOD, not judged: the key \"leeds\""), "{told}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("alone.json: no .txt or .docx beside it"));
}
