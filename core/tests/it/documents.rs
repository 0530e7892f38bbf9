//! Every official document in every form, from an office's records, and written to `target/documents`, where other
//! programs compare them with the schemas of Office Open XML and draw them.

use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use cchc::call::{from_json, to_json};
use cchc::model::DocumentFile;
use cchc::{Key, Keys, Options, Store, read_plan};
use serde_json::{Value, json};

/// An office with people, a training, a dialogue, feedback, procedures and a schedule.
struct Office {
    _folder: tempfile::TempDir,
    store: Store,
    plan: Value,
    training: Value,
    dialogue: Value,
    answered: Value,
    forwarded: Value,
    procedure: Value,
    department: Value,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
        let store = Store::open_with(folder.path().join("a.cchc"), Options { keys, ..Options::default() }).unwrap();
        let nothing = Value::Null;
        let mut office = Self {
            _folder: folder,
            store,
            plan: nothing.clone(),
            training: nothing.clone(),
            dialogue: nothing.clone(),
            answered: nothing.clone(),
            forwarded: nothing.clone(),
            procedure: nothing.clone(),
            department: nothing,
        };
        office.plan();
        office.sessions();
        office.feedback();
        office.procedures();
        office
    }

    fn plan(&mut self) {
        let committee = json!({"name": "Ủy ban nhân dân tỉnh Tây Ninh", "kind": "people_committee", "symbol": "UBND"});
        let committee = self.add("units", committee);
        let department = json!({"name": "Sở Xây dựng", "kind": "department", "symbol": "SXD", "parent": committee});
        self.department = self.add("units", department);
        let reading = read_plan(include_str!("../../../examples/data/sample-plan.txt")).unwrap();
        let mut plan = serde_json::to_value(&reading.plan).unwrap();
        plan["year"] = json!(2021);
        self.plan = self.add("plans", plan);
        self.call("plans.track", json!({"id": self.plan}));
    }

    fn sessions(&mut self) {
        let office = json!({"name": "Văn phòng Sở", "kind": "division", "parent": self.department});
        let office = self.add("units", office);
        let training = json!({
            "kind": "training", "held_on": "2021-11-08", "subject": "Tập huấn nộp hồ sơ trực tuyến", "host": office,
            "place": "Hội trường Sở Xây dựng", "starts": "08:00:00", "chair": "Ông Nguyễn Văn An", "plan": self.plan,
            "secretary": "Bà Trần Thị Bình", "agenda": "Hướng dẫn nộp hồ sơ trực tuyến\nThực hành trên máy",
            "topics": ["online_filing"],
        });
        self.training = self.add("sessions", training);
        for (name, position, presence) in [
            ("Nguyễn Văn An", "Phó Giám đốc", "attended"),
            ("Trần Thị Bình", "Chánh Văn phòng", "attended"),
            ("Lê Văn Cường", "Chuyên viên", "excused"),
            ("Phạm Thị Ánh", "Chuyên viên", "attended"),
        ] {
            let person = self.add(
                "people",
                json!({
                    "name": name, "position": position, "unit": office, "category": "civil_servant",
                }),
            );
            self.add("attendances", json!({"session": self.training, "person": person, "presence": presence}));
        }
        self.call("sessions.hold", json!({"id": self.training}));
        let dialogue = json!({
            "kind": "dialogue", "held_on": "2021-12-10", "subject": "Đối thoại với doanh nghiệp về cấp phép xây dựng",
            "host": self.department, "place": "Hội trường Sở Xây dựng", "starts": "14:00:00", "plan": self.plan,
        });
        self.dialogue = self.add("sessions", dialogue);
        self.call(
            "sessions.hold",
            json!({
                "id": self.dialogue, "invited": 60, "informed": 52, "understood": 40, "method": "survey",
            }),
        );
        self.call("sessions.minute", json!({"id": self.dialogue, "minutes": {
            "number": "5", "started": "14:00:00", "ended": "16:30:00", "attendees": "- Lãnh đạo Sở\n- 52 doanh nghiệp",
            "chair": "Nguyễn Văn An", "secretary": "Trần Thị Bình", "content": "Giải đáp vướng mắc về cấp phép.",
            "conclusions": "Rút ngắn thời hạn thẩm định.", "recipients": ["Ban Giám đốc Sở"],
        }}));
        for (date, part, content) in
            [("2021-11-08", "morning", "Dự khai mạc tập huấn"), ("2021-11-10", "afternoon", "Họp giao ban")]
        {
            self.add(
                "appointments",
                json!({
                    "name": "Nguyễn Văn An", "title": "Phó Giám đốc", "rank": 2, "date": date, "part": part,
                    "starts": if part == "morning" { "08:00:00" } else { "14:00:00" }, "content": content,
                    "place": "Phòng họp số 1", "public": true,
                }),
            );
        }
    }

    fn feedback(&mut self) {
        let report = |number: u32, more: Value| {
            let mut feedback = json!({
                "kind": "report", "channel": "post", "received_on": "2021-10-12", "number": number, "year": 2021,
                "unit": self.department, "text": "Thủ tục cấp phép yêu cầu nộp bản sao đã chứng thực hai lần.",
            });
            feedback.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            feedback
        };
        let answered = report(
            1,
            json!({
                "status": "answered", "category": "not_fitting", "competence": "own",
                "decision": {
                    "outcome": "amend_own_rule", "text": "Bỏ một lần chứng thực", "on": "2021-10-20", "by": "vp",
                },
                "answer": {
                    "text": "Sở đã bỏ yêu cầu chứng thực lần thứ hai kể từ ngày 01/11/2021.\nTrân trọng cảm ơn góp ý.",
                    "on": "2021-10-22", "by": "vp", "channel": "post",
                },
            }),
        );
        self.answered = self.add("feedback", answered);
        let forwarded = report(
            2,
            json!({
                "status": "forwarded", "category": "not_fitting", "competence": "other",
                "competent_body": "Sở Tài nguyên và Môi trường",
                "forwards": [{
                    "to": "Sở Tài nguyên và Môi trường", "on": "2021-10-14", "why": "về đất đai", "by": "vp",
                }],
            }),
        );
        self.forwarded = self.add("feedback", forwarded);
    }

    fn procedures(&mut self) {
        let decision = self.add(
            "legal_documents",
            json!({
                "document_type": "Quyết định", "symbol": "2818/QĐ-UBND", "issued_on": "2021-01-20",
                "issuer": "Ủy ban nhân dân tỉnh", "subject": "Công bố danh mục thủ tục hành chính ngành Xây dựng",
            }),
        );
        self.procedure = self.add(
            "procedures",
            json!({
                "code": "1.013236", "name": "Cấp giấy phép xây dựng mới đối với công trình cấp đặc biệt, cấp I, cấp II",
                "field": "Hoạt động xây dựng", "levels": ["province"], "decision": decision, "unit": self.department,
                "steps": "Bước 1: Nộp hồ sơ tại bộ phận Một cửa.\nBước 2: Thẩm định.\nBước 3: Trả kết quả.",
                "filing": [{"way": "online", "time_text": "10 ngày làm việc", "fee": 75000}, {"way": "in_person"}],
                "dossier": [{"name": "Đơn đề nghị cấp giấy phép", "form": "Mẫu số 01", "originals": 1},
                            {"name": "Bản vẽ thiết kế", "originals": 2, "copies": 1}],
                "dossier_sets": 2, "time_text": "10 ngày làm việc", "applicants": "Tổ chức, cá nhân",
                "authority": "Sở Xây dựng", "outcome": "Giấy phép xây dựng", "in_force_from": "2021-02-01",
                "forms": [{"name": "Mẫu số 01. Đơn đề nghị cấp giấy phép xây dựng"}],
            }),
        );
    }

    fn call(&self, name: &str, arguments: Value) -> Value {
        let called = self.store.call(name, &from_json(&arguments).unwrap());
        to_json(&called.unwrap_or_else(|error| panic!("{name}: {error}"))).unwrap()
    }

    fn add(&self, collection: &str, record: Value) -> Value {
        self.call(&format!("{collection}.add"), json!({"record": record}))["header"]["id"].clone()
    }

    /// Every call that gives a document, with what it needs.
    fn documents(&self) -> Vec<(&'static str, Value)> {
        let details = details();
        vec![
            ("plans.document", json!({"id": self.plan})),
            ("store.report_document", json!({"report": {"period": quarter()}, "details": details})),
            ("sessions.invitation", json!({"id": self.training, "details": details})),
            ("sessions.attendance_list", json!({"id": self.training})),
            ("sessions.certificate_list", json!({"id": self.training, "details": details})),
            ("sessions.minutes_file", json!({"id": self.dialogue})),
            ("procedures.posting_sheet", json!({"id": self.procedure})),
            ("feedback.answer_letter", json!({"id": self.answered, "details": details})),
            ("feedback.forwarding_letter", json!({"id": self.forwarded})),
            ("feedback.register_file", json!({"year": 2021, "unit": self.department})),
            ("legal_documents.register_file", json!({"year": 2021})),
            ("appointments.week_file", json!({"on": "2021-11-10", "details": details})),
        ]
    }

    fn document(&self, call: &str, arguments: &Value, form: &str) -> DocumentFile {
        let mut arguments = arguments.clone();
        arguments["form"] = json!(form);
        serde_json::from_value(self.call(call, arguments)).unwrap()
    }
}

fn quarter() -> Value {
    json!({"name": "Quý IV/2021", "from": "2021-10-01", "to": "2021-12-31"})
}

fn details() -> Value {
    json!({
        "issuer": "Sở Xây dựng", "parent_body": "Ủy ban nhân dân tỉnh Tây Ninh", "number": "5", "symbol": "BC-SXD",
        "place": "Tây Ninh", "issued_on": "2022-01-05", "addressees": ["Sở Nội vụ tỉnh Tây Ninh"],
        "recipients": ["Ban Giám đốc Sở"], "archive": "VT, VP",
        "signatory": {
            "authority": "for_head", "head_title": "GIÁM ĐỐC", "own_title": "PHÓ GIÁM ĐỐC", "name": "Nguyễn Văn An",
        },
    })
}

/// Where documents are left for other programs.
fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"));
    let folder = target.join("documents");
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_document_in_every_form() {
    let office = Office::new();
    for (call, arguments) in office.documents() {
        for (form, suffix) in [("docx", ".docx"), ("html", ".html"), ("markdown", ".md"), ("text", ".txt")] {
            let made = office.document(call, &arguments, form);
            assert!(made.name.ends_with(suffix), "{call}: {}", made.name);
            assert!(made.name.is_ascii(), "{}", made.name);
            assert_eq!(office.document(call, &arguments, form), made, "{call}: the same bytes each time");
            fs::write(folder().join(format!("{}{suffix}", call.replace('.', "-"))), &*made.contents).unwrap();
        }
    }
}

#[test]
fn no_page_has_an_identity_a_code_or_an_english_word() {
    let office = Office::new();
    // Codes and English words as the model and the calls have them.
    let foreign = ["_", "page", "see ", "None", "null", "true", "false", "report", "session", "feedback", "unit"];
    for (call, arguments) in office.documents() {
        let text = String::from_utf8(office.document(call, &arguments, "text").contents.0).unwrap();
        for word in foreign {
            assert!(!text.contains(word), "{call} says {word:?}:\n{text}");
        }
        let hexadecimal = |word: &&str| word.len() == 36 && word.matches('-').count() == 4;
        assert_eq!(text.split_whitespace().find(hexadecimal), None, "{call}");
    }
}

#[test]
fn what_is_not_recorded_is_blank_and_listed() {
    let office = Office::new();
    let made = office.document("feedback.answer_letter", &json!({"id": office.forwarded}), "text");
    let paths: Vec<_> = made.missing.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "details.number",
            "details.place",
            "details.issued_on",
            "details.symbol",
            "answer",
            "details.addressees",
            "details.signatory"
        ]
    );
    let text = String::from_utf8(made.contents.0).unwrap();
    assert!(text.contains("Số:         /SXD-……"), "{text}");
    assert!(text.contains("ngày …… tháng …… năm ……"), "{text}");
    let whole = office.document("sessions.invitation", &json!({"id": office.training, "details": details()}), "text");
    assert_eq!(whole.missing, []);
}

#[test]
fn wrong_details_are_refused_all_at_once() {
    let office = Office::new();
    let arguments = json!({"id": office.training, "details": {
        "number": " ", "issued_on": {"year": 2021, "day": 5}, "recipients": ["Văn phòng", ""],
    }});
    let refused = office.store.call("sessions.invitation", &from_json(&arguments).unwrap()).unwrap_err();
    let cchc::CchcError::Invalid { problems, .. } = refused else { panic!("{refused}") };
    let paths: Vec<_> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["details.number", "details.issued_on", "details.recipients[1]"]);
}

#[test]
fn the_page_is_as_the_decree_says() {
    let office = Office::new();
    let (call, arguments) = &office.documents()[1];
    let made = office.document(call, arguments, "docx");
    let document = part(&made.contents, "word/document.xml");
    // The appendix of promises lies on its side; the first page of each part has no number.
    assert_eq!(document.matches("w:orient=\"landscape\"").count(), 1, "{document}");
    assert_eq!(document.matches("<w:titlePg/>").count(), 2);
    assert!(document.contains("<w:tblHeader/>") && document.contains("<w:cantSplit/>"));
    assert!(document.contains("KT. GIÁM ĐỐC") && document.contains("PHÓ GIÁM ĐỐC"));
    assert!(document.contains("Số: 05/BC-SXD") && document.contains("Tây Ninh, ngày 05 tháng 01 năm 2022"));
    assert!(part(&made.contents, "word/charts/chart1.xml").contains("T10"));
    let styles = part(&made.contents, "word/styles.xml");
    assert!(styles.contains("heading 1") && styles.contains("w:outlineLvl w:val=\"0\""));
}

/// A document of a call as text.
fn text_of(office: &Office, call: &str, arguments: &Value) -> String {
    String::from_utf8(office.document(call, arguments, "text").contents.0).unwrap()
}

#[test]
fn marks_that_people_write_twice_stand_once() {
    let office = Office::new();
    let details = json!({
        "place": "Tây Ninh,", "symbol": "/GM-SXD", "number": "5", "addressees": ["Ông A;", "Bà B."],
        "recipients": ["Như trên", "- Phòng B;", "Lưu: VT"], "archive": "Lưu: VT, VP.",
        "signatory": {"authority": "for_head", "on_behalf_of": "TM. UBND", "head_title": "KT. Chủ tịch"},
    });
    let text = text_of(&office, "sessions.invitation", &json!({"id": office.training, "details": details}));
    for expected in [
        "Số: 05/GM-SXD",
        "Tây Ninh, ngày ……",
        "kính mời: Ông A; Bà B.\n",
        "TM. UBND\nKT. CHỦ TỊCH\n",
        "- Như trên;\n- Phòng B;\n- Lưu: VT, VP.\n",
    ] {
        assert!(text.contains(expected), "{expected}:\n{text}");
    }
}

#[test]
fn the_register_of_documents_counts_as_people_do() {
    let office = Office::new();
    for number in ["100", "9", "10", "2"] {
        office.add(
            "legal_documents",
            json!({
                "document_type": "Quyết định", "symbol": format!("{number}/QĐ-SXD"), "issued_on": "2021-03-05",
                "subject": "Quyết định",
            }),
        );
    }
    let text = text_of(&office, "legal_documents.register_file", &json!({"year": 2021}));
    let places: Vec<usize> = ["2/QĐ-SXD", "9/QĐ-SXD", "10/QĐ-SXD", "100/QĐ-SXD"]
        .map(|symbol| text.find(&format!(" {symbol}")).unwrap())
        .to_vec();
    assert!(places.is_sorted(), "{text}");
}

#[test]
fn a_plan_entered_by_hand_says_who_does_what() {
    let office = Office::new();
    let plan = office.add(
        "plans",
        json!({
            "document_type": "KH", "symbol": "KH-SXD", "subject": "Tuyên truyền", "year": 2021,
            "contents": [{
                "text": "Làm áp phích", "lead": "Văn phòng", "coordinating": ["Phòng A"], "result": "10 áp phích",
                "schedule": {"type": "monthly"},
            }],
        }),
    );
    let text = text_of(&office, "plans.document", &json!({"id": plan}));
    for expected in ["Chủ trì: Văn phòng.", "Phối hợp: Phòng A.", "Thời gian: hàng tháng.", "Sản phẩm: 10 áp phích."]
    {
        assert!(text.contains(expected), "{expected}:\n{text}");
    }
}

#[test]
fn an_appendix_says_which_document_it_belongs_to_and_counts_its_own_pages() {
    let office = Office::new();
    let (call, arguments) = &office.documents()[1];
    let text = text_of(&office, call, arguments);
    let told = concat!(
        "TÌNH TRẠNG VÀ MINH CHỨNG CỦA TỪNG NHIỆM VỤ\n",
        "(Kèm theo Báo cáo số 05/BC-SXD ngày 05 tháng 01 năm 2022 của Sở Xây dựng)",
    );
    assert!(text.contains(told), "{text}");
    assert!(text.contains("Kèm theo báo cáo này: Phụ lục. Tình trạng và minh chứng của từng nhiệm vụ."), "{text}");
    assert!(text.contains("Nơi nhận:\n- Như trên;"), "a report that goes to somebody:\n{text}");
    let document = part(&office.document(call, arguments, "docx").contents, "word/document.xml");
    assert_eq!(document.matches("<w:pgNumType w:start=\"1\"/>").count(), 1);
}

#[test]
fn a_report_says_what_happened_in_whole_sentences() {
    let office = Office::new();
    let (call, arguments) = &office.documents()[1];
    let text = String::from_utf8(office.document(call, arguments, "markdown").contents.0).unwrap();
    for expected in [
        "Trong kỳ đã tổ chức 2 buổi tuyên truyền, 1 buổi có biên bản; 55 lượt người được thông tin (85,9% số được mời)",
        "lượt người hiểu rõ (76,9% số được đánh giá).",
        "Thủ tục hành chính đang có hiệu lực",
    ] {
        assert!(text.contains(expected), "{expected}:\n{text}");
    }
    assert!(!text.contains("| TTHC"), "an abbreviation that nobody explains:\n{text}");
    let nothing = json!({"report": {"period": {"name": "Quý I/2019", "from": "2019-01-01", "to": "2019-03-31"}}});
    let text = text_of(&office, call, &nothing);
    for expected in ["Trong kỳ chưa tổ chức buổi tuyên truyền nào.", "Trong kỳ chưa phát sinh số liệu."]
    {
        assert!(text.contains(expected), "{expected}:\n{text}");
    }
}

#[test]
fn letters_speak_to_whom_they_go() {
    let office = Office::new();
    let answer = |addressees: Value| {
        let arguments = json!({"id": office.answered, "details": {"addressees": addressees}});
        text_of(&office, "feedback.answer_letter", &arguments)
    };
    for (addressees, expected) in [
        (json!([]), "nhận được phản ánh của Ông/Bà (số 01/2021"),
        (json!(["Bà Lê Thị Hoa"]), "nhận được phản ánh của Bà (số 01/2021"),
        (json!(["Công ty TNHH Hòa Bình"]), "nhận được phản ánh của Quý đơn vị (số 01/2021"),
        (json!(["Lê Thị Hoa", "Lê Văn Lâm"]), "nhận được phản ánh của Ông/Bà (số 01/2021"),
    ] {
        let text = answer(addressees);
        assert!(text.contains(&format!("Ngày 12 tháng 10 năm 2021, Sở Xây dựng {expected}")), "{expected}:\n{text}");
    }
    let arguments = json!({"id": office.forwarded, "details": {"addressees": ["Sở A", "Sở B"]}});
    let text = text_of(&office, "feedback.forwarding_letter", &arguments);
    assert!(text.contains("Đề nghị quý cơ quan thông báo kết quả xử lý"), "{text}");
}

#[test]
fn days_of_the_week_are_written_as_the_decree_says() {
    let office = Office::new();
    let (call, arguments) = &office.documents()[2];
    let text = text_of(&office, call, arguments);
    assert!(text.contains("08 giờ 00 phút, thứ Hai, ngày 08 tháng 11 năm 2021."), "{text}");
    let week = text_of(&office, "appointments.week_file", &json!({"on": "2021-11-10"}));
    assert!(week.contains("Thứ Hai, ngày 08/11/2021") && week.contains("Chủ nhật, ngày 14/11/2021"), "{week}");
}

#[test]
fn a_plan_entered_by_hand_ends_as_a_document() {
    let office = Office::new();
    let plan = office.add(
        "plans",
        json!({
            "document_type": "KH", "symbol": "KH-SXD", "subject": "Tuyên truyền", "year": 2021,
            "legal_bases": [{"raw": "Căn cứ Luật A."}, {"raw": "Căn cứ Luật B"}], "forms": [{"text": "Họp cơ quan."}],
        }),
    );
    let text = text_of(&office, "plans.document", &json!({"id": plan}));
    assert!(text.contains("Căn cứ Luật A;\n\nCăn cứ Luật B.\n") && text.contains("- Họp cơ quan./.\n"), "{text}");
}

#[test]
fn what_is_empty_says_so() {
    let office = Office::new();
    let register = text_of(&office, "feedback.register_file", &json!({"year": 2019}));
    assert!(register.contains("Năm 2019 chưa có mục nào được ghi vào sổ."), "{register}");
    let list = office.document("sessions.certificate_list", &json!({"id": office.dialogue}), "text");
    assert!(list.missing.iter().any(|problem| problem.path == "attendances"), "{:?}", list.missing);
    let list = String::from_utf8(list.contents.0).unwrap();
    assert!(list.contains("chưa ghi nhận người đủ điều kiện cấp giấy chứng nhận."), "{list}");
    let procedure = office.add("procedures", json!({"code": "1.000001", "name": "Thủ tục chỉ có tên"}));
    let sheet = text_of(&office, "procedures.posting_sheet", &json!({"id": procedure}));
    assert!(sheet.contains("……………"), "{sheet}");
}

#[test]
fn units_have_the_names_of_the_documents_day() {
    let office = Office::new();
    let merged = json!({"name": "Sở Xây dựng và Giao thông", "kind": "department", "symbol": "SXDGT"});
    office.call(
        "units.rename",
        json!({
            "unit": office.department, "name": merged["name"], "symbol": merged["symbol"], "on": "2025-03-01",
        }),
    );
    let letter = |on: &str| {
        let arguments = json!({"id": office.answered, "details": {"issued_on": on}});
        text_of(&office, "feedback.answer_letter", &arguments)
    };
    let (before, after) = (letter("2021-10-22"), letter("2025-04-01"));
    assert!(before.contains("ỦY BAN NHÂN DÂN TỈNH TÂY NINH\nSỞ XÂY DỰNG\nSố:         /SXD-……"), "{before}");
    assert!(after.contains("SỞ XÂY DỰNG VÀ GIAO THÔNG\nSố:         /SXDGT-……"), "{after}");
    let minutes = text_of(&office, "sessions.minutes_file", &json!({"id": office.dialogue}));
    assert!(minutes.contains("\nSỞ XÂY DỰNG\n"), "{minutes}");
}

#[test]
fn a_deeply_nested_division_issues_in_the_name_of_its_agency() {
    let office = Office::new();
    let mut unit = office.department.clone();
    for depth in 1..=12 {
        unit = office.add("units", json!({"name": format!("Tổ {depth}"), "kind": "division", "parent": unit}));
    }
    let session = json!({"kind": "agency_meeting", "held_on": "2021-03-01", "subject": "Họp tổ", "host": unit});
    let session = office.add("sessions", session);
    let text = text_of(&office, "sessions.invitation", &json!({"id": session}));
    assert!(text.contains("ỦY BAN NHÂN DÂN TỈNH TÂY NINH\nSỞ XÂY DỰNG\n"), "{text}");
    let ward = json!({"name": "Ủy ban nhân dân phường Long Hoa", "kind": "commune", "parent": office.department});
    let ward = office.add("units", ward);
    let session = json!({"kind": "briefing", "held_on": "2021-03-02", "subject": "Giao ban", "host": ward});
    let text = text_of(&office, "sessions.invitation", &json!({"id": office.add("sessions", session)}));
    assert!(text.starts_with("ỦY BAN NHÂN DÂN PHƯỜNG LONG HOA\n"), "no body above a committee:\n{text}");
}
