//! The program as people and scripts run it.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

mod common;

use common::{Office, PLAN, text};

#[test]
fn from_a_plan_to_a_report() {
    let office = Office::with_plan();
    let status = office.done(&["status", "--on", "2022-12-31"]);
    assert!(status.contains("0 of 15 done"), "{status}");
    let report = office.done(&["report", "2022", "--on", "31/12/2022"]);
    assert!(report.contains("KẾT QUẢ THỰC HIỆN KẾ HOẠCH"), "{report}");
    office.done(&["report", "Q1/2022", "--output", "quy-1.html"]);
    assert!(std::fs::read_to_string(office.path("quy-1.html")).unwrap().contains("Quý I/2022"));
    let overdue = office.run(&["overdue", "--on", "2022-12-31", "--check"]);
    assert_eq!(overdue.status.code(), Some(1));
}

#[test]
fn every_reading_command_answers_in_json() {
    let office = Office::with_plan();
    let plan = office.json(&["status", "--json"])[0]["subject"].as_str().unwrap().to_owned();
    let commands: &[&[&str]] = &[
        &["status"],
        &["search", "ke hoach"],
        &["report", "2022"],
        &["overdue"],
        &["register", "2022"],
        &["board", "2022-03-04"],
        &["board", "2022-03-04", "--form", "text"],
        &["qr", "address", "https://example.vn"],
        &["holidays", "2026"],
        &["deadline", "20", "--from", "2026-03-02"],
        &["history", "plans", &plan],
        &["verify"],
        &["export", "plans", "plans.csv"],
        &["as-of", "2020-01-01", "status"],
        &["backup", "ban-sao.cchc-backup"],
        &["read-plan", PLAN],
        &["track"],
    ];
    for command in commands {
        office.json(&[command as &[&str], &["--json"]].concat());
    }
}

#[test]
fn a_search_is_narrowed_ordered_and_counted() {
    let office = Office::with_plan();
    std::fs::write(office.path("don-vi.csv"), "Tên đơn vị,Loại đơn vị\nSở Nội vụ,Sở\n").unwrap();
    office.done(&["import", "units", "don-vi.csv"]);
    let search = |options: &[&str]| {
        let page = office.json(&[&["search", "thủ tục", "--json"] as &[&str], options].concat());
        page["hits"].as_array().unwrap().len()
    };
    std::fs::write(
        office.path("tthc.csv"),
        "Mã,Tên,Lĩnh vực,Hiệu lực từ\n1.000001,Thủ tục một,Nhà ở,01/07/2024\n\
         1.000002,Thủ tục hai,Nhà ở,01/07/2025\n1.000003,Thủ tục ba,,\n",
    )
    .unwrap();
    office.done(&["import", "procedures", "tthc.csv"]);
    let of_procedures = ["--kind", "procedure"];
    let found = |options: &[&str]| search(&[&of_procedures as &[&str], options].concat());
    assert_eq!(found(&[]), 3);
    assert_eq!(found(&["--since", "in_force_from=01/01/2025"]), 1);
    assert_eq!(found(&["--until", "in_force_from=2025-01-01"]), 1);
    assert_eq!(found(&["--where", "field=Nhà ở", "--where", "field="]), 3);
    // A code is a text, though it be all digits.
    let none = ["search", "thủ tục", "--kind", "procedure", "--where", "code=00123"];
    assert_eq!(office.run(&none).status.code(), Some(1));
    assert_eq!(office.run(&["search", "thủ tục", "--kind", "procedure", "--in", "steps"]).status.code(), Some(1));
    assert_eq!(office.run(&["search", "thủ tục", "--unit", "Sở Nội vụ"]).status.code(), Some(1));
    let text = office.done(&["search", "thủ tục", "--kind", "procedure", "--order", "newest", "--count", "field"]);
    let places = ["Thủ tục hai", "Thủ tục một", "Thủ tục ba", "không có"].map(|name| text.find(name).unwrap());
    assert!(places.is_sorted(), "{text}");
    assert_eq!(office.run(&["search", "x", "--count", "colour"]).status.code(), Some(4));
}

#[test]
fn exports_take_days_and_units_as_people_write_them() {
    let office = Office::with_plan();
    std::fs::write(office.path("don-vi.csv"), "Tên đơn vị,Loại đơn vị\nSở Nội vụ,Sở\n").unwrap();
    office.done(&["import", "units", "don-vi.csv"]);
    let days = ["--where", "from=01/01/2022", "--where", "to=31/12/2022", "--where", "unit=Sở Nội vụ"];
    office.done(&[&["export", "calendar", "lich.ics"] as &[&str], &days].concat());
    office.done(&[&["export", "zalo", "bai.txt"] as &[&str], &days].concat());
    for (arguments, expected) in [
        (&["export", "zalo", "b.txt", "--where", "unit=Sở Y tế"] as &[&str], "Sở Y tế"),
        (&["export", "zalo", "b.txt", "--where", "ngay=1", "--lang", "vi"], "không hiểu “ngay”"),
        (&["export", "calendar", "b.ics", "--where", "from=31/02/2022"], "31/02/2022"),
        (&["export", "calendar", "b.ics", "--revisions"], "--revisions"),
        (&["export", "units", "b.csv", "--reveal", "thử"], "--reveal"),
        (&["import", "edxml", "b.edxml", "--set", "as=foo"], "as=foo"),
    ] {
        let (_, told) = office.failed(arguments);
        assert!(told.contains(expected), "{told}");
    }
}

#[test]
fn the_register_is_written_for_paper_and_for_spreadsheets() {
    let office = Office::with_plan();
    let forms = [
        ("so.html", "<th scope=\"col\">Ngày nhận</th>"),
        ("so.csv", "\u{feff}Số,Ngày nhận,"),
        ("so.txt", "┆ Ngày nhận"),
    ];
    for (name, expected) in forms {
        office.done(&["register", "2022", "--output", name]);
        let written = std::fs::read_to_string(office.path(name)).unwrap();
        assert!(written.contains(expected), "{written}");
    }
    let (code, told) = office.failed(&["register", "2022", "--output", "so.csv"]);
    assert_eq!(code, 4, "{told}");
    office.done(&["register", "2022", "--output", "so.csv", "--overwrite"]);
    let json = office.json(&["register", "2022", "--output", "khac.csv", "--json"]);
    assert_eq!(json["paths"][0], "khac.csv");
    let (code, told) = office.failed(&["register", "2022", "--output", "so.doc"]);
    assert_eq!(code, 2);
    assert!(told.contains(".html, .csv or .txt"), "{told}");
}

#[test]
fn documents_are_written_in_the_form_of_their_files_ending() {
    let office = Office::with_plan();
    std::fs::write(office.path("the-thuc.json"), r#"{"issuer": "Sở Xây dựng", "number": "5", "place": "Tây Ninh"}"#)
        .unwrap();
    let told = office.done(&["report", "Q1/2022", "-o", "bao-cao.docx", "--details", "the-thuc.json"]);
    assert!(told.contains("details.issued_on") && !told.contains("details.number"), "{told}");
    assert!(std::fs::read(office.path("bao-cao.docx")).unwrap().starts_with(b"PK"));
    office.done(&["report", "Q1/2022", "-o", "bao-cao.md", "--details", "the-thuc.json"]);
    assert!(std::fs::read_to_string(office.path("bao-cao.md")).unwrap().starts_with("**SỞ XÂY DỰNG**"));
    let plan = office.json(&["status", "--json"])[0]["subject"].as_str().unwrap().to_owned();
    for (ending, start) in [("docx", "PK"), ("html", "<!DOCTYPE html>"), ("txt", "ỦY BAN")] {
        let file = format!("ke-hoach.{ending}");
        office.done(&["document", "plan", &plan, "-o", &file]);
        assert!(std::fs::read(office.path(&file)).unwrap().starts_with(start.as_bytes()), "{file}");
    }
    office.done(&["report", "Q1/2022", "--form", "docx"]);
    assert!(office.path("bao-cao-2022-01-01-2022-03-31.docx").exists());
    office.done(&["report", "Q1/2022", "-o", "van-ban.html", "--details", "the-thuc.json"]);
    assert!(std::fs::read_to_string(office.path("van-ban.html")).unwrap().contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA"));
    office.done(&["document", "feedback-register", "--year", "2022", "-o", "so.html"]);
    for (arguments, code, expected) in [
        (&["document", "plan", "-o", "a.docx"] as &[&str], 2, "say which of plans"),
        (&["document", "minutes", "không có", "-o", "a.docx"], 3, "nothing in sessions"),
        (&["document", "week", "-o", "a.odt"], 2, ".docx, .pdf, .html, .md or .txt"),
        (&["document", "plan", &plan, "-o", "a.docx", "--details", "the-thuc.json"], 2, "from the record"),
        (&["report", "Q1/2022", "-o", "bao-cao.docx"], 4, "bao-cao.docx"),
    ] {
        let (found, told) = office.failed(arguments);
        assert!(found == code && told.contains(expected), "{arguments:?}: {found} {told}");
    }
    assert!(!office.path("a.docx").exists());
}

#[test]
fn a_sheet_comes_in_and_goes_out() {
    let office = Office::with_plan();
    std::fs::write(office.path("don-vi.csv"), "Tên đơn vị,Loại đơn vị\nSở Nội vụ,Sở\n,Phòng\n").unwrap();
    let (code, told) = office.failed(&["import", "units", "don-vi.csv"]);
    assert_eq!(code, 4);
    assert!(told.contains("A3"), "{told}");
    let kept = office.run(&["import", "units", "don-vi.csv", "--keep-good", "--lang", "vi"]);
    assert_eq!(kept.status.code(), Some(1));
    assert!(text(&kept.stdout).starts_with("Thêm 1,"), "{}", text(&kept.stdout));

    office.done(&["export", "units", "ra.xlsx"]);
    let again = office.done(&["import", "units", "ra.xlsx"]);
    assert!(again.starts_with("0 added, 0 updated, 1 unchanged"), "{again}");
    let (code, told) = office.failed(&["export", "units", "ra.xlsx"]);
    assert_eq!(code, 4, "{told}");
}

#[test]
fn a_calendar_goes_out() {
    let office = Office::with_plan();
    let told = office.done(&["export", "calendar", "lich.ics"]);
    assert!(told.starts_with("Wrote "), "{told}");
    let written = std::fs::read_to_string(office.path("lich.ics")).unwrap();
    assert!(written.starts_with("BEGIN:VCALENDAR\r\n") && written.ends_with("END:VCALENDAR\r\n"), "{written}");
    let none = office.json(&["export", "calendar", "nam.ics", "--where", "from=2040-01-01", "--json"]);
    assert_eq!((&none["activities"], &none["sessions"]), (&0.into(), &0.into()));
    let (code, told) = office.failed(&["export", "calendar", "lich.ics"]);
    assert_eq!(code, 4, "{told}");
    let (code, told) = office.failed(&["export", "calendar", "lich.csv"]);
    assert_eq!((code, told.contains(".ics")), (2, true), "{told}");
}

#[test]
fn the_board_goes_to_controllers() {
    let office = Office::with_plan();
    std::fs::write(office.path("lich.csv"), "name,date,part,content\nNguyễn Văn An,04/03/2022,sáng,Họp giao ban\n")
        .unwrap();
    office.done(&["import", "appointments", "lich.csv"]);
    let text = office.done(&["board", "2022-03-04", "--form", "text", "--columns", "24", "--rows", "5"]);
    assert!(text.contains("Thứ Sáu, 04/03/2022     \nSÁNG                    \nNguyễn Văn An: Họp giao \n"), "{text}");
    let csv = office.done(&["board", "2022-03-04", "--form", "csv", "--ascii"]);
    assert!(csv.contains("04/03/2022,Sang,,Nguyen Van An,Hop giao ban"), "{csv}");

    let size = ["--width", "128", "--height", "32"];
    let picture = |more: &[&str]| {
        let asked = [&["board", "2022-03-04", "--form", "png", "--json"], &size[..], more].concat();
        office.run(&asked)
    };
    std::fs::write(office.path("bang-3.png"), "của ngày trước").unwrap();
    let written = picture(&["--output", "bang.png", "--overwrite"]);
    let written: Value = serde_json::from_slice(&written.stdout).unwrap();
    let paths = written["paths"].as_array().unwrap();
    for (path, number) in paths.iter().zip(1..) {
        assert_eq!(path, &format!("bang-{number}.png"));
        assert!(std::fs::read(office.path(path.as_str().unwrap())).unwrap().starts_with(b"\x89PNG"));
    }
    assert!(!office.path(&format!("bang-{}.png", paths.len() + 1)).exists());
    assert_eq!(picture(&["--output", "bang.png"]).status.code(), Some(4), "files that are there stay");
    assert_eq!(picture(&["--output", "bang.txt"]).status.code(), Some(2));
    assert_eq!(picture(&[]).status.code(), Some(2));
    let (code, told) = office.failed(&["board", "--form", "text", "--columns", "3"]);
    assert_eq!(code, 4);
    assert!(told.contains("columns: must be 16 to 512"), "{told}");
}

#[test]
fn posts_and_codes_go_out() {
    let office = Office::with_plan();
    let row = "code,name,in_force_from\n1.013236,Cấp giấy phép xây dựng,02/03/2026\n";
    std::fs::write(office.path("tthc.csv"), row).unwrap();
    office.done(&["import", "procedures", "tthc.csv"]);
    let posts = ["export", "zalo", "bai.txt", "--where", "from=2026-03-01", "--where", "to=2026-03-31"];
    let told = office.done(&posts);
    assert!(told.contains("Wrote 1 posts to bai.txt"), "{told}");
    let text = std::fs::read_to_string(office.path("bai.txt")).unwrap();
    assert!(text.contains("Cấp giấy phép xây dựng (mã 1.013236)"), "{text}");
    let json =
        ["export", "zalo", "bai.json", "--where", "characters=200", "--where", "topics=questions,tests", "--json"];
    assert_eq!(office.json(&json)["posts"], 0);
    let (code, told) = office.failed(&["export", "zalo", "bai.json", "--where", "characters=ít", "--overwrite"]);
    assert!(code == 2 && told.contains("characters=N"), "{told}");
    assert_eq!(office.failed(&["export", "zalo", "bai.doc"]).0, 2);

    let template = ["--template", "https://tthc.example.vn/{code}"];
    let svg = office.done(&[&["qr", "procedure", "1.013236"], &template[..]].concat());
    assert!(svg.starts_with("<svg "), "{svg}");
    let written = office.json(&[&["qr", "procedure", "1.013236", "-o", "ma.png", "--json"], &template[..]].concat());
    assert_eq!(written["address"], "https://tthc.example.vn/1.013236");
    assert!(std::fs::read(office.path("ma.png")).unwrap().starts_with(b"\x89PNG"));
    let (code, told) = office.failed(&["qr", "procedure", "1.013236"]);
    assert!(code == 4 && told.contains("no address is known"), "{told}");
    assert_eq!(office.failed(&["qr", "address"]).0, 2);
    assert_eq!(office.failed(&["qr", "address", "javascript:alert(1)"]).0, 4);
    assert_eq!(office.failed(&["qr", "address", "https://a.vn", "-o", "ma.gif"]).0, 2);
}

#[test]
fn a_document_goes_out_and_comes_in_as_edxml() {
    let office = Office::with_plan();
    let sheet = "document_type,symbol,issued_on,subject\nQuyết định,2818/QĐ-UBND,2021-01-20,Kế hoạch cải cách\n";
    std::fs::write(office.path("vb.csv"), sheet).unwrap();
    office.done(&["import", "legal_documents", "vb.csv"]);
    let out = [
        "export",
        "edxml",
        "vb.edxml",
        "--where",
        "document=2818/QĐ-UBND",
        "--where",
        "from=H53 UBND tỉnh",
        "--where",
        "to=H53.18 Sở Xây dựng",
    ];
    let told = office.done(&out);
    assert_eq!(told.trim(), "Wrote H53,2021/01/20,2818/QĐ-UBND with 0 files to vb.edxml");
    assert_eq!(office.failed(&out).0, 4, "the file is there");
    let (code, told) = office.failed(&["export", "edxml", "a.edxml", "--where", "document=2818/QĐ-UBND"]);
    assert_eq!((code, told.contains("from.code")), (4, true), "{told}");
    let only = office.json(&["import", "edxml", "vb.edxml", "--dry-run", "--json"]);
    assert_eq!(only["subject"], "Kế hoạch cải cách");
    let told = office.done(&["import", "edxml", "vb.edxml"]);
    assert!(told.starts_with("2818/QĐ-UBND of UBND tỉnh: Kế hoạch cải cách, with 0 files"), "{told}");
    let plan = office.json(&["import", "edxml", "vb.edxml", "--set", "as=plan", "--json"]);
    assert_eq!((&plan["plan_was_read"], plan["plan"].is_string()), (&false.into(), true));

    std::fs::write(office.path("hong.edxml"), "<edXML><edXMLEnvelope>").unwrap();
    let (code, told) = office.failed(&["import", "edxml", "hong.edxml", "--lang", "vi"]);
    assert_eq!((code, told.contains("bị cắt cụt")), (4, true), "{told}");
    let (code, told) = office.failed(&["import", "edxml", "vb.edxml", "--set", "as=x"]);
    assert_eq!((code, told.contains("as=plan")), (2, true), "{told}");
}

#[test]
fn procedures_and_feedback_go_out_as_open_data() {
    let office = Office::with_plan();
    let row = "code,name,in_force_from\n1.013236,Cấp giấy phép xây dựng,01/01/2020\n";
    std::fs::write(office.path("tthc.csv"), row).unwrap();
    office.done(&["import", "procedures", "tthc.csv"]);
    let told = office.done(&["export", "linked_data", "tthc.jsonld", "--where", "vocabulary=schema_org"]);
    assert_eq!(told.trim(), "Wrote 1 procedures to tthc.jsonld");
    let written: Value = serde_json::from_slice(&std::fs::read(office.path("tthc.jsonld")).unwrap()).unwrap();
    assert_eq!(written["@graph"][0]["@type"], "GovernmentService");
    let (code, told) = office.failed(&["export", "linked_data", "a.jsonld", "--where", "vocabulary=dcat"]);
    assert_eq!((code, told.contains("cpsv_ap")), (2, true), "{told}");
    let (code, told) = office.failed(&["export", "linked_data", "a.jsonld", "--where", "base=tthc"]);
    assert_eq!((code, told.contains("https://")), (4, true), "{told}");
    assert_eq!(office.failed(&["export", "linked_data", "a.ttl"]).0, 2);

    let none = office.json(&["export", "open311", "requests.json", "--where", "year=2021", "--json"]);
    assert_eq!(none["requests"], 0);
    let told = office.done(&["export", "open311", "services.xml", "--where", "services=true"]);
    assert!(told.starts_with("Wrote ") && told.contains("services"), "{told}");
    assert!(std::fs::read_to_string(office.path("services.xml")).unwrap().contains("<services>"));
    assert_eq!(office.failed(&["export", "open311", "requests.xml"]).0, 2, "which year");
    assert_eq!(office.failed(&["export", "open311", "requests.csv", "--where", "year=2021"]).0, 2);
}

#[test]
fn a_website_goes_out_and_is_kept_up() {
    let office = Office::with_plan();
    let row = "code,name,in_force_from\n1.013236,Cấp giấy phép xây dựng,02/03/2026\n";
    std::fs::write(office.path("tthc.csv"), row).unwrap();
    office.done(&["import", "procedures", "tthc.csv"]);
    let website = ["export", "website", "www", "--where", "on=2026-03-05", "--where", "title=Sở Xây dựng"];
    let told = office.done(&website);
    assert!(told.contains("www has 19 files: 19 written, 0 of an earlier run removed"), "{told}");
    let page = std::fs::read_to_string(office.path("www/thu-tuc/1.013236.html")).unwrap();
    assert!(page.contains("<title>Cấp giấy phép xây dựng – Sở Xây dựng</title>"), "{page}");
    let again = office.json(&[&website[..], &["--json"]].concat());
    assert_eq!((again["written"].as_u64(), again["unchanged"].as_u64()), (Some(0), Some(19)));
    std::fs::create_dir(office.path("khac")).unwrap();
    std::fs::write(office.path("khac/index.html"), "của tôi").unwrap();
    let (code, told) = office.failed(&["export", "website", "khac"]);
    assert!(code == 4 && told.contains("index.html"), "{told}");
    assert_eq!(office.failed(&["export", "website", "a/b"]).0, 3);
    assert_eq!(office.failed(&["export", "website", "www", "--where", "ngày=x"]).0, 2);
}

#[test]
fn a_whole_store_moves_to_another() {
    let office = Office::with_plan();
    office.done(&["export", "store", "kho"]);
    office.done(&["--store", "moi.cchc", "import", "store", "kho"]);
    let [before, after] = ["so.cchc", "moi.cchc"].map(|store| office.json(&["--store", store, "status", "--json"]));
    assert_eq!(before, after);
}

#[test]
fn a_backup_is_restored_as_of_a_change() {
    let office = Office::empty();
    office.done(&["init", "so.cchc", "--new-key", "so.key"]);
    let seq = office.json(&["verify", "--json"])["head"]["seq"].to_string();
    office.done(&["read-plan", PLAN, "--save"]);
    office.done(&["backup", "ban-sao", "--keys", "khoa"]);
    let keys = ["--keys", "khoa", "--key-file", "so.key", "--json"];
    let restored = office.json(&[&["restore", "ban-sao", "lai.cchc", "--up-to-change", &seq], &keys as &[_]].concat());
    assert_eq!((restored["seq"].to_string(), &restored["dropped"]), (seq, &Value::from(1)));
    office.done(&["--store", "lai.cchc", "verify"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(office.path("khoa")).unwrap().permissions().mode() & 0o077, 0);
    }
}

#[test]
fn history_tells_who_changed_what() {
    let office = Office::with_plan();
    std::fs::write(office.path("a.csv"), "Tên đơn vị,Loại đơn vị,Ký hiệu\nSở Nội vụ,Sở,SNV\n").unwrap();
    std::fs::write(office.path("b.csv"), "Tên đơn vị,Loại đơn vị,Ký hiệu\nSở Nội vụ,Sở,NV\n").unwrap();
    office.done(&["import", "units", "a.csv"]);
    office.done(&["import", "units", "b.csv", "--existing", "update"]);
    let history = office.done(&["history", "units", "sở nội vụ"]);
    assert!(history.contains("van-phong"), "{history}");
    assert!(history.contains("SNV → NV"), "{history}");
}

#[test]
fn history_of_sealed_data_tells_only_that_they_differ() {
    use cchc::model::{DataSubject, LawReference, Personal, Record};
    let office = Office::with_plan();
    let key = cchc::Key::from_bytes(&std::fs::read(office.path("so.key")).unwrap()).unwrap();
    let options = cchc::Options { keys: Some(cchc::Keys::constant(key)), ..cchc::Options::default() };
    let store = cchc::Store::open_with(office.path("so.cchc"), options).unwrap();
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
    let draft = DataSubject { name: Some(Personal::open("Lê An")), basis, ..DataSubject::default() };
    let subject = store.data_subjects().add(draft).unwrap();
    let id = subject.id().to_string();
    store.data_subjects().update(DataSubject { phone: Some(Personal::open("0900 000 000")), ..subject }).unwrap();
    store.close().unwrap();
    let history = office.done(&["history", "data_subjects", &id]);
    assert!(history.contains("phone: …"), "{history}");
    assert!(!history.contains("0900") && !history.contains("content"), "{history}");
}

#[test]
fn the_language_is_that_of_the_locale() {
    let office = Office::with_plan();
    let told = |locale: &str| {
        text(&office.command(&["overdue", "--on", "2020-01-01"]).env("LANG", locale).output().unwrap().stdout)
    };
    assert_eq!(told("vi_VN.UTF-8"), "Không có việc nào quá hạn\n");
    assert_eq!(told("C"), "Nothing is overdue\n");
    assert_eq!(told(""), "Nothing is overdue\n");
}

#[test]
fn wrong_command_lines_say_what_to_type() {
    let office = Office::empty();
    let cases: &[(&[&str], i32, &str)] = &[
        (&["statu"], 2, "did you mean status"),
        (&["status"], 3, "cchc init so-xay-dung.cchc"),
        (&["--store", "x.cchc", "status"], 3, "cchc init x.cchc"),
        (&["statu", "--lang", "vi"], 2, "có phải ý bạn là status"),
        (&["import", "units"], 2, "<PATH>"),
        (&["holidays", "năm nay"], 2, "năm nay"),
    ];
    for (arguments, code, said) in cases {
        let (ended, told) = office.failed(arguments);
        assert_eq!((ended, told.contains(said)), (*code, true), "{arguments:?}: {told}");
    }
    let office = Office::with_plan();
    let cases: &[(&[&str], i32, &str)] = &[
        (&["report", "quý 5"], 2, "Q1/2026"),
        (&["status", "kế hoạch khác"], 3, "cchc search"),
        (&["export", "unit", "x.csv"], 2, "units"),
        (&["export", "units", "x.doc"], 2, ".xlsx"),
        (&["import", "units", "mất.csv"], 3, "mất.csv"),
        (&["deadline", "lâu lâu"], 2, "feedback_answer"),
        (&["board", "hôm kia"], 2, "31/03/2026"),
        (&["init", "so.cchc"], 4, "--store so.cchc"),
        (&["status", "--key-file", "mất.key"], 3, "mất.key"),
    ];
    for (arguments, code, said) in cases {
        let (ended, told) = office.failed(arguments);
        assert_eq!((ended, told.contains(said)), (*code, true), "{arguments:?}: {told}");
    }
}

#[test]
fn errors_are_json_where_json_is_asked() {
    let office = Office::empty();
    std::fs::write(office.path("hu.cchc"), "không phải kho").unwrap();
    let (code, told) = office.failed(&["status", "--json"]);
    let error: Value = serde_json::from_str(&told).unwrap();
    assert_eq!((code, error["error"]["code"].as_str()), (7, Some("not_a_store")));
}

#[test]
fn a_key_is_never_told() {
    let office = Office::with_plan();
    let output = office.command(&["status"]).env("CCHC_KEY", "bi-mat-cua-so").output().unwrap();
    assert_eq!(output.status.code(), Some(6));
    assert!(!text(&output.stderr).contains("bi-mat"));
}

#[test]
fn nothing_is_coloured_that_is_no_terminal() {
    let office = Office::with_plan();
    assert!(!office.done(&["status"]).contains('\u{1b}'));
    assert!(office.done(&["status", "--color", "always"]).contains('\u{1b}'));
}

#[test]
fn tables_fit_narrow_terminals() {
    let office = Office::with_plan();
    for width in [40_usize, 60, 100] {
        let output = office.command(&["status"]).env("COLUMNS", width.to_string()).output().unwrap();
        let widest = text(&output.stdout).lines().skip(1).map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= width, "{widest} columns of {width}");
    }
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_it_quietly() {
    let office = Office::with_plan();
    let mut child = office.command(&["export", "--help"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().code().is_some());
    let mut child = office.command(&["report", "2022"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(141), ""));
}

#[test]
fn a_store_in_use_elsewhere_is_told_with_its_holder() {
    let office = Office::with_plan();
    let store = cchc::Store::open(office.path("so.cchc")).unwrap();
    let (code, told) = office.failed(&["track"]);
    assert_eq!(code, 5, "{told}");
    drop(store);
    office.done(&["track"]);
}

#[test]
fn readers_see_a_store_that_a_program_shares() {
    let office = Office::with_plan();
    let sharing = cchc::Options { sharing: cchc::Sharing::OneWriterManyReaders, ..cchc::Options::default() };
    let store = cchc::Store::open_with(office.path("so.cchc"), sharing).unwrap();
    office.done(&["status"]);
    drop(store);
}

#[test]
fn completion_is_there_for_each_shell() {
    let office = Office::empty();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        assert!(office.done(&["completion", shell]).contains("read-plan"), "{shell}");
    }
}

/// Ctrl-C while a long call runs, and what is left behind.
#[cfg(unix)]
#[test]
fn ctrl_c_ends_long_work_and_leaves_nothing_half_written() {
    use std::os::unix::process::ExitStatusExt;
    let office = Office::with_plan();
    fill(&office.path("so.cchc"));
    let before = files(office.folder.path());
    let mut child = office.command(&["backup", "ban-sao"]).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let status = child.wait().unwrap();
    if status.success() {
        return; // It was done before.
    }
    assert_eq!((status.code(), status.signal()), (Some(130), None));
    assert_eq!(files(office.folder.path()), before);
}

#[cfg(unix)]
fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Content that takes a while to copy.
#[cfg(unix)]
fn fill(store: &Path) {
    use cchc::model::Attachment;
    let store = cchc::Store::open(store).unwrap();
    for number in 0..40_u8 {
        let (name, media_type) = (format!("tep-{number}.bin"), "application/octet-stream".to_owned());
        let draft = Attachment { name, media_type, ..Attachment::default() };
        let content: Vec<u8> = (0..2_000_000_u32).map(|byte| byte.to_le_bytes()[0] ^ number).collect();
        store.attach(draft, &mut content.as_slice()).unwrap();
    }
}
