//! What is sent and what is kept of it: frozen reports, packs, points.
#![allow(clippy::unwrap_used)]

mod common;

use cchc::command::{AskQuestion, HoldSession};
use cchc::model::{Contact, Record, Session, SessionKind};
use cchc::{Key, Keys, Options, Store};
use common::{Office, text};

/// An office that held a dialogue in the first quarter of 2022, at which somebody asked.
fn office() -> Office {
    let office = Office::with_plan();
    hold(&office, "2022-03-15", "Đối thoại với doanh nghiệp");
    office
}

fn hold(office: &Office, on: &str, subject: &str) {
    let key = Key::from_bytes(&std::fs::read(office.path("so.key")).unwrap()).unwrap();
    let options = Options { keys: Some(Keys::constant(key)), ..Options::default() };
    let store = Store::open_with(office.path("so.cchc"), options).unwrap();
    let draft = Session::draft(SessionKind::Dialogue, on.parse().unwrap(), subject);
    let session = store.sessions().add(draft).unwrap().id();
    store.run(HoldSession { invited: Some(10), informed: Some(8), ..HoldSession::of(session) }).unwrap();
    let ask: AskQuestion =
        serde_json::from_value(serde_json::json!({"session": session, "text": "Bao giờ có giấy phép?"})).unwrap();
    let contact = Some(Contact { name: Some("Lê Thị Kín".to_owned()), ..Contact::default() });
    store.run(AskQuestion { contact, ..ask }).unwrap();
    store.close().unwrap();
}

#[test]
fn a_report_is_frozen_listed_checked_and_supplemented() {
    let office = office();
    assert!(office.done(&["freeze", "list"]).contains("No report is frozen"));
    let frozen = office.done(&["freeze", "Q1/2022", "--on", "2022-03-31", "--number", "15/BC-SXD"]);
    assert!(frozen.contains("Frozen: Báo cáo Quý I/2022") && frozen.contains("BLAKE3"), "{frozen}");
    let listed = office.done(&["freeze", "list"]);
    assert!(listed.contains("15/BC-SXD") && listed.contains("van-phong"), "{listed}");
    assert_eq!(office.json(&["freeze", "list", "--json"])[0]["number"], "15/BC-SXD");
    assert!(office.done(&["freeze", "check", "15/BC-SXD"]).contains("equal byte for byte"));
    assert!(office.done(&["freeze", "differences", "15/BC-SXD"]).contains("No figure differs"));
    hold(&office, "2022-03-20", "Đối thoại ghi bổ sung");
    let told = office.done(&["freeze", "differences", "15/BC-SXD", "--lang", "vi"]);
    assert!(told.contains("Số buổi đã tổ chức") && told.contains("+1"), "{told}");
    let told =
        office.done(&["freeze", "differences", "15/BC-SXD", "-o", "bo-sung.md", "--reason", "Ghi muộn biên bản."]);
    assert!(told.contains("Wrote bo-sung.md") && !told.contains("- reasons:"), "{told}");
    let document = std::fs::read_to_string(office.path("bo-sung.md")).unwrap();
    assert!(document.contains("Bổ sung, điều chỉnh số liệu") && document.contains("Ghi muộn biên bản."), "{document}");
    office.done(&["freeze", "differences", "15/BC-SXD", "-o", "bo-sung.docx"]);
    assert!(std::fs::read(office.path("bo-sung.docx")).unwrap().starts_with(b"PK"));
    let cases: &[(&[&str], i32, &str)] = &[
        (&["freeze", "check", "99/BC"], 3, "99/BC"),
        (&["freeze", "quý 5"], 2, "Q1/2026"),
        (&["freeze", "differences", "15/BC-SXD", "-o", "a.xls"], 2, ".docx"),
        (&["freeze", "differences", "15/BC-SXD", "-o", "bo-sung.md"], 4, "--overwrite"),
        (&["freeze", "differences", "15/BC-SXD", "--reason", "vì sao"], 2, "--output"),
    ];
    for (arguments, code, said) in cases {
        let (ended, told) = office.failed(arguments);
        assert_eq!((ended, told.contains(said)), (*code, true), "{arguments:?}: {told}");
    }
}

#[test]
fn personal_data_are_in_a_pack_only_with_a_purpose_and_the_key() {
    let office = office();
    let pack = ["pack", "--period", "Q1/2022", "-o"];
    let with = |more: &[&str]| -> Vec<String> { pack.iter().chain(more).map(|part| (*part).to_owned()).collect() };
    let run = |more: &[&str]| office.run(&with(more).iter().map(String::as_str).collect::<Vec<_>>());
    assert!(run(&["a.zip"]).status.success());
    let refused = |more: &[&str], code: i32, said: &str| {
        let output = run(more);
        let told = text(&output.stderr);
        assert_eq!((output.status.code(), told.contains(said)), (Some(code), true), "{more:?}: {told}");
        assert!(!office.path("b.zip").exists());
    };
    refused(&["b.zip", "--reveal"], 2, "--purpose");
    refused(&["b.zip", "--reveal", "--lang", "vi"], 2, "hãy nêu mục đích");
    refused(&["b.zip", "--purpose", "kiểm tra"], 2, "--reveal");
    refused(&["b.zip", "--reveal", "--purpose", " "], 4, "must not be empty");
    refused(&["b.zip", "--reveal", "--purpose", "kiểm tra"], 6, "--key-file");
    refused(&["b.zip", "--reveal", "--purpose", "kiểm tra", "--lang", "vi"], 6, "hãy đưa khóa");
    let told = run(&["b.zip", "--reveal", "--purpose", "đoàn kiểm tra", "--key-file", "so.key"]);
    assert!(told.status.success(), "{}", text(&told.stderr));
    assert!(text(&told.stdout).contains("Personal data opened: 1 records; not to be opened: 0"));
    assert!(office.done(&["verify-pack", "b.zip"]).contains("Sound"));
    office.done(&["export", "accesses", "accesses.csv"]);
    let noted = std::fs::read_to_string(office.path("accesses.csv")).unwrap();
    assert!(noted.contains("đoàn kiểm tra"), "{noted}");
}

#[test]
fn points_are_scored_by_the_sample_or_a_set_of_ones_own() {
    let office = office();
    let told = office.done(&["par-index", "2022", "--on", "2022-12-31", "--lang", "vi"]);
    assert!(told.contains("bộ tiêu chí mẫu") && told.contains("Tổng: "), "{told}");
    let mut sample = office.json(&["par-index", "--sample"]);
    sample["name"] = "Bộ tiêu chí của tỉnh".into();
    std::fs::write(office.path("tieu-chi.json"), sample.to_string()).unwrap();
    let score = office.json(&["par-index", "2022", "--set", "tieu-chi.json", "--json"]);
    assert_eq!(score["set"], "Bộ tiêu chí của tỉnh");
    office.done(&["as-of", "2026-01-01", "par-index", "2022"]);
    std::fs::write(office.path("sai.json"), "{}").unwrap();
    let (code, told) = office.failed(&["par-index", "--set", "sai.json"]);
    assert_eq!((code, told.contains("sai.json")), (2, true), "{told}");
}
