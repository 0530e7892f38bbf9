use jiff::civil::date;

use super::*;
use crate::Store;
use crate::model::{DossierItem, Filing, FilingWay, LawReference, ProcedureForm, ProcedureLevel, TimeCase};

fn procedure() -> Procedure {
    let online =
        Filing { time_limit: Some(TimeLimit::calendar_days(15)), fee: Some(75_000), ..Filing::by(FilingWay::Online) };
    Procedure {
        field: Some("Hoạt động xây dựng".to_owned()),
        levels: vec![ProcedureLevel::Province],
        steps: Some("Bước 1. Nộp hồ sơ.".to_owned()),
        filing: vec![Filing::by(FilingWay::InPerson), online],
        dossier: vec![DossierItem {
            name: "Đơn đề nghị".to_owned(), originals: Some(1), ..DossierItem::default()
        }],
        time_limit: Some(TimeLimit::working_days(10)),
        authority: Some("Sở Xây dựng".to_owned()),
        outcome: Some("Giấy phép xây dựng".to_owned()),
        legal_bases: vec![LawReference { document: "217/2026/NĐ-CP".to_owned(), ..LawReference::default() }],
        in_force_from: Some(date(2026, 7, 1)),
        ..Procedure::draft("1.013236", "Cấp giấy phép xây dựng")
    }
}

fn asked(vocabulary: LinkedVocabulary) -> LinkedProcedures {
    LinkedProcedures { vocabulary, on: Some(date(2026, 8, 1)), ..LinkedProcedures::default() }
}

fn graph(store: &Store, asked: LinkedProcedures) -> Value {
    let answer = store.ask(asked).unwrap();
    let mut document: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(document["@graph"].as_array().unwrap().len(), answer.procedures as usize);
    document["@graph"].take()
}

#[test]
fn a_procedure_is_a_public_service_with_its_channels_costs_and_papers() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let id = store.procedures().add(procedure()).unwrap().header.id;
    let graph = graph(&store, asked(LinkedVocabulary::CpsvAp));
    let service = &graph[0];
    assert_eq!(service["@id"], format!("urn:uuid:{id}"));
    assert_eq!(service["identifier"], "1.013236");
    assert_eq!(service["processingTime"], Value::Null, "working days are no duration");
    assert_eq!(service["hasChannel"][1]["processingTime"], "P15D");
    assert_eq!(service["hasCost"][0]["hasValue"], 75_000);
    assert_eq!(service["hasCost"][0]["ifAccessedThrough"], service["hasChannel"][1]["@id"]);
    assert_eq!(service["hasInput"][0]["title"], "Đơn đề nghị");
    assert!(service["description"].as_str().unwrap().contains("10 ngày làm việc"));
}

#[test]
fn a_procedure_is_a_government_service_as_search_engines_read_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    store.procedures().add(procedure()).unwrap();
    let graph = graph(&store, asked(LinkedVocabulary::SchemaOrg));
    let service = &graph[0];
    assert_eq!(service["@type"], "GovernmentService");
    assert_eq!(service["serviceOperator"]["name"], "Sở Xây dựng");
    assert_eq!(
        service["offers"],
        json!([{
            "@type": "Offer", "name": "Nộp hồ sơ trực tuyến", "price": 75_000, "priceCurrency": "VND",
        }])
    );
    assert_eq!(service["subjectOf"][0]["legislationIdentifier"], "217/2026/NĐ-CP");
}

#[test]
fn only_what_is_in_force_and_asked_for_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    store.procedures().add(procedure()).unwrap();
    let before = LinkedProcedures { on: Some(date(2026, 6, 30)), ..LinkedProcedures::default() };
    assert_eq!(store.ask(before).unwrap().procedures, 0);
    let named = |code: &str| LinkedProcedures { code: Some(code.to_owned()), ..asked(LinkedVocabulary::CpsvAp) };
    assert_eq!(store.ask(named("1.013236.000.00.00.H53")).unwrap().procedures, 1);
    assert_eq!(store.ask(named("1.000001")).unwrap().procedures, 0);
}

#[test]
fn addresses_begin_as_asked_for_and_must_be_addresses() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let id = store.procedures().add(procedure()).unwrap().header.id;
    let from = |base: &str| LinkedProcedures { base: Some(base.to_owned()), ..asked(LinkedVocabulary::CpsvAp) };
    let graph = graph(&store, from("https://so.example.vn/tt/"));
    assert_eq!(graph[0]["@id"], format!("https://so.example.vn/tt/{id}"));
    for taken in ["https://a.vn:8443/", "http://[::1]/tt/", "https://a.vn/tt?id=", "https://a.vn/th%E1/", "urn:x-a:tt:"]
    {
        assert!(store.ask(from(taken)).is_ok(), "{taken}");
    }
    for refused in ["", "so.example.vn/", "https://", "https://a b/", "javascript:", "https://thủ-tục/"] {
        assert_eq!(store.ask(from(refused)).unwrap_err().code(), "invalid", "{refused}");
    }
}

#[test]
fn bases_that_give_no_sound_addresses_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    for refused in [
        "https://a.vn/tt#",
        "https://a.vn/#tt/",
        "http://[",
        "http://[/",
        "http://[::g]/",
        "https://a.vn/[x]/",
        "https://a.vn/%zz/",
        "https://a.vn/%4",
        "https://a.vn/%4/",
        "https://a.vn",
        "https://a.vn/tt",
        "https://a.vn:x/",
        "https://a..vn/",
        "https:///",
        "https://b@a.vn/",
        "urn:",
        "urn:uuid",
        "urn:?:",
        "urn:uuid:#",
    ] {
        let asked = LinkedProcedures { base: Some(refused.to_owned()), ..LinkedProcedures::default() };
        let problem = store.ask(asked).expect_err(refused).report().problems[0].clone();
        assert_eq!((problem.path.as_str(), problem.code.as_str()), ("base", "address"), "{refused}");
        assert!(!problem.text_vi.is_empty());
    }
}

#[test]
fn what_is_there_as_text_alone_is_told_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let case = |case: &str, time_limit, time_text: &str| TimeCase {
        case: case.to_owned(),
        time_limit,
        time_text: time_text.to_owned(),
    };
    let draft = Procedure {
        legal_bases: vec![],
        legal_bases_text: Some("Luật Xây dựng số 50/2014/QH13".to_owned()),
        time_cases: vec![
            case("nhà ở riêng lẻ", None, "7 ngày làm việc"),
            case("công trình", Some(TimeLimit::calendar_days(20)), ""),
        ],
        forms: vec![ProcedureForm { name: "Mẫu số 01".to_owned(), attachment: None }],
        partial_reason: Some("Phải nộp bản chính".to_owned()),
        ..procedure()
    };
    store.procedures().add(draft).unwrap();
    let shared = [
        "Thời hạn từng trường hợp: nhà ở riêng lẻ: 7 ngày làm việc; công trình: 20 ngày",
        "Mẫu đơn, tờ khai: Mẫu số 01",
    ];
    let service = graph(&store, asked(LinkedVocabulary::CpsvAp))[0].take();
    let bases = json!([{
        "@type": "eli:LegalResource", "title": "Căn cứ pháp lý", "description": "Luật Xây dựng số 50/2014/QH13",
    }]);
    assert_eq!(service["hasLegalResource"], bases);
    let description = service["description"].as_str().unwrap();
    for line in [shared[0], shared[1], "Lý do cung cấp một phần: Phải nộp bản chính"] {
        assert!(description.contains(line), "{line} in {description}");
    }
    let service = graph(&store, asked(LinkedVocabulary::SchemaOrg))[0].take();
    let bases = json!([{
        "@type": "CreativeWork", "name": "Căn cứ pháp lý", "text": "Luật Xây dựng số 50/2014/QH13",
    }]);
    assert_eq!(service["subjectOf"], bases);
    assert!(shared.iter().all(|line| service["description"].as_str().unwrap().contains(line)));
}

#[test]
fn no_text_ends_the_element_that_holds_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let name = "Cấp </script><script>alert(1)</script> giấy";
    store.procedures().add(Procedure { name: name.to_owned(), ..procedure() }).unwrap();
    assert!(!store.ask(asked(LinkedVocabulary::SchemaOrg)).unwrap().text.contains('<'));
    assert_eq!(graph(&store, asked(LinkedVocabulary::SchemaOrg))[0]["name"], name);
}
