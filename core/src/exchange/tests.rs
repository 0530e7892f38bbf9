//! An office with something to publish, for tests.

use serde_json::{Value, json};

use crate::call::{from_json, to_json};
use crate::model::Attachment;
use crate::{Key, Keys, Options, Store};

/// What no text for the public may hold: who sent something, and their words.
pub(super) const PRIVATE: [&str; 8] = [
    "Lê Thị Bí Mật",
    "0912345678",
    "bimat@example.vn",
    "Phường Kín",
    "Nhà bà Mật",
    "chị Mật",
    "Khám bệnh riêng",
    "Kiến nghị chưa công khai",
];

/// A store in a folder of its own.
pub(super) struct Office {
    pub folder: tempfile::TempDir,
    pub store: Store,
}

impl Office {
    /// An office without a record.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keys = Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
        let options = Options { keys, ..Options::default() };
        let store = Store::open_with(folder.path().join("a.cchc"), options).unwrap();
        Self { folder, store }
    }

    /// An office with a bit of everything: two procedures in force, one with a form, and one that is abolished;
    /// postings, published feedback, a question with its answer, a dialogue, a test, a theme, a private appointment;
    /// most of it on 2 March 2026.
    pub fn full() -> Self {
        let office = Self::empty();
        let sender = office.add(
            "data_subjects",
            json!({
                "name": "Lê Thị Bí Mật", "phone": "0912345678", "email": "bimat@example.vn", "address": "Phường Kín",
                "basis": {"document": "20/2008/NĐ-CP"},
            }),
        );
        let decision = office.add("legal_documents", json!({
            "document_type": "Quyết định", "symbol": "100/QĐ-UBND", "subject": "Công bố danh mục thủ tục hành chính",
        }));
        let draft = Attachment {
            name: "Mẫu số 01.docx".to_owned(),
            media_type: "application/octet-stream".to_owned(),
            ..Attachment::default()
        };
        let form = office.store.attach(draft, &mut "biểu mẫu".as_bytes()).unwrap();
        let permit = office.add(
            "procedures",
            json!({
                "code": "1.013236.H53", "name": "Cấp giấy phép xây dựng <mới> & cải tạo", "field": "Hoạt động xây dựng",
                "steps": "Bước 1: nộp hồ sơ.\nBước 2: nhận kết quả.", "time_text": "20 ngày", "fees": "75.000 đồng",
                "authority": "Sở Xây dựng", "in_force_from": "2026-03-02", "change": "amended", "decision": decision,
                "dossier": [{"name": "Đơn đề nghị", "form": "Mẫu số 01", "originals": 1}],
                "filing": [{"way": "online", "fee": 75000}], "levels": ["province"], "online": "full",
                "forms": [{"name": "Mẫu số 01", "attachment": form.header.id}, {"name": "Mẫu số 02"}],
                "legal_bases": [{"document": "50/2014/QH13"}],
            }),
        );
        office.add("procedures", json!({"code": "1.009972", "name": "Thẩm định dự án", "in_force_from": "2020-01-01"}));
        office.add(
            "procedures",
            json!({
                "code": "2.001116", "name": "Thủ tục cũ", "in_force_from": "2019-01-01", "in_force_to": "2026-03-01",
                "status": "abolished",
            }),
        );
        let theme = office.add(
            "themes",
            json!({
                "text": "Phụng sự Nhân dân, kỷ cương", "year": 2026, "issuer": "UBND tỉnh",
            }),
        );
        let posting = |subject: Value, url: Value| {
            json!({
                "subject": subject, "place": "website", "posted_on": "2026-03-02", "url": url, "has_forms": true,
                "note": "chị Mật nhờ đăng",
            })
        };
        let subject = json!({"type": "procedure_version", "procedure": permit});
        office.add("postings", posting(subject, json!("https://sxd.example.vn/1.013236")));
        office.add("postings", posting(json!({"type": "year_theme", "theme": theme}), Value::Null));
        for (number, on) in [(1, "2026-03-02"), (2, "2026-03-02")] {
            let feedback = office.add(
                "feedback",
                json!({
                    "kind": "report", "channel": "post", "received_on": "2026-02-01", "submitter": sender,
                    "text": "Nhà bà Mật chờ giấy phép lâu quá. Kiến nghị chưa công khai", "status": "answered",
                    "number": number, "year": 2026, "category": "not_fitting", "competence": "own",
                    "decision": {"outcome": "no_change", "text": "Giữ nguyên", "on": "2026-03-01", "by": "vp"},
                    "answer": {"text": "Trả lời chị Mật", "on": "2026-03-01", "by": "vp", "channel": "post"},
                }),
            );
            if number == 1 {
                office.call(
                    "feedback.publish",
                    json!({
                        "id": feedback, "channel": "website", "on": on,
                        "public_text": "Đã rút ngắn thời hạn <còn 15 ngày>; bỏ một giấy tờ.",
                    }),
                );
            }
        }
        let dialogue = office.add(
            "sessions",
            json!({
                "kind": "dialogue", "held_on": "2026-03-02", "starts": "08:30:00", "subject": "Đối thoại về cấp phép",
                "place": "Hội trường Sở", "chair": "chị Mật",
            }),
        );
        let question = office.add(
            "questions",
            json!({
                "session": dialogue, "number": 1, "text": "Nhà bà Mật bao giờ có phép?", "asker": sender,
                "field": "Cấp phép",
            }),
        );
        office.call(
            "questions.answer",
            json!({
                "id": question, "text": "Nhà bà Mật nhận phép sau 15 ngày.", "by": "Giám đốc Sở", "on": "2026-03-02",
            }),
        );
        office.call(
            "questions.publish",
            json!({
                "id": question, "on": "2026-03-02", "public_question": "Bao giờ có phép?",
                "public_answer": "Sau 15 ngày kể từ khi đủ hồ sơ.",
            }),
        );
        let test = office.add(
            "assessments",
            json!({
                "title": "Kỹ năng số", "pass_mark": {"type": "percent", "percent": 50}, "valid_from": "2026-03-02",
                "items": [{"text": "Nộp hồ sơ ở đâu?", "options": ["Cổng", "Báo"], "correct": [1], "points": 1}],
            }),
        );
        office.call("assessments.open", json!({"id": test}));
        office.add(
            "appointments",
            json!({
                "name": "Nguyễn Văn An", "date": "2026-03-02", "part": "morning", "content": "Khám bệnh riêng",
                "public": false,
            }),
        );
        office
    }

    /// Makes a call by name.
    pub fn call(&self, name: &str, arguments: Value) -> Value {
        let called = self.store.call(name, &from_json(&arguments).unwrap());
        to_json(&called.unwrap_or_else(|error| panic!("{name}: {error}"))).unwrap()
    }

    /// Adds a record and returns its identity.
    pub fn add(&self, collection: &str, record: Value) -> Value {
        self.call(&format!("{collection}.add"), json!({"record": record}))["header"]["id"].clone()
    }
}
