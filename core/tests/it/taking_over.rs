//! Taking over past records: every path through the status changes of every record type, each step dated on a past day
//! of its own and recorded today.

use cchc::call::{from_json, to_json};
use cchc::model::{
    AppointmentStatus, AssessmentStatus, DataRequestStatus, FeedbackStatus, MaterialStatus, PlanStatus, QuestionStatus,
    SessionStatus,
};
use cchc::rules::Lifecycle;
use cchc::{Batch, Key, Keys, Options, Store};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::common::{Place, assert_sound, options};

/// The day on which each course begins.
const BEGUN: Date = date(2021, 3, 1);

/// A course: what its records are, how one begins, and how each step is taken.
struct Course {
    /// The collection.
    of: &'static str,
    start: &'static str,
    next: fn(&str) -> Vec<String>,
    begin: fn(&mut Batch) -> Value,
    /// The call that takes a step, and its arguments but identity and day.
    step: fn(&str, &str, &Value) -> (&'static str, Value),
    /// Whether the first step may not come before the day on which it begins.
    has_first_day: bool,
}

fn next<S: Lifecycle + DeserializeOwned>(state: &str) -> Vec<String> {
    let state: S = serde_json::from_value(json!(state)).unwrap();
    state.next().iter().map(|next| next.name()).collect()
}

fn call(batch: &mut Batch, name: &str, with: &Value) -> Result<Value, cchc::CchcError> {
    batch.call(name, &from_json(with).unwrap()).map(|bytes| to_json(&bytes).unwrap())
}

fn made(batch: &mut Batch, name: &str, with: &Value) -> Value {
    call(batch, name, with).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn sender(batch: &mut Batch) -> Value {
    let open = |text: &str| json!({"type": "open", "text": text});
    let record = json!({
        "name": open("Nguyễn Văn An"), "address": open("Phường Tân Ninh"), "email": open("an@vidu.vn"),
        "basis": {"document": "20/2008/NĐ-CP"},
    });
    made(batch, "data_subjects.add", &json!({"record": record}))["header"]["id"].clone()
}

fn feedback(batch: &mut Batch) -> Value {
    let submitter = sender(batch);
    let with = json!({
        "kind": "report", "channel": "post", "text": "Nội dung", "received_on": BEGUN, "submitter": submitter,
    });
    made(batch, "feedback.receive", &with)
}

fn feedback_step(from: &str, to: &str, record: &Value) -> (&'static str, Value) {
    let review = json!({
        "sufficient_ground": true, "necessary": true, "reasonable_and_lawful": true,
        "simple_and_understandable": true, "feasible": true, "consistent": true, "fits_treaties": true,
    });
    let classify = |competence| json!({"category": "not_fitting", "competence": competence});
    match (from, to) {
        (_, "registered") => ("feedback.register", json!({})),
        (_, "not_accepted") => ("feedback.not_accept", json!({"reason": "not_about_rules", "explanation": "Không"})),
        ("forwarded", "classified") => ("feedback.take_back", json!({"why": "Trả lại"})),
        (_, "classified") if record["forwards"] == json!([]) => ("feedback.classify", classify("own")),
        (_, "classified") => ("feedback.classify", classify("other")),
        (_, "forwarded") => ("feedback.forward", json!({"to": "Sở Tài chính", "why": "Đúng thẩm quyền"})),
        (_, "processing") => ("feedback.process", json!({})),
        (_, "pending_more_evidence") => ("feedback.need_evidence", json!({"why": "Thiếu hồ sơ"})),
        (_, "decided") => ("feedback.decide", json!({"outcome": "no_change", "text": "Giữ nguyên", "review": review})),
        (_, "answered") => ("feedback.answer", json!({"text": "Trả lời"})),
        (_, "published") => ("feedback.publish", json!({"public_text": "Kết quả", "channel": "website"})),
        (_, "withdrawn") => ("feedback.withdraw", json!({"why": "Rút"})),
        (_, "archived") => ("feedback.archive", json!({})),
        other => panic!("{other:?}"),
    }
}

fn dialogue(batch: &mut Batch) -> Value {
    let record = json!({"kind": "dialogue", "held_on": BEGUN, "subject": "Đối thoại"});
    made(batch, "sessions.add", &json!({"record": record}))
}

const COURSES: &[Course] = &[
    Course {
        of: "feedback",
        start: "received",
        next: next::<FeedbackStatus>,
        begin: feedback,
        step: feedback_step,
        has_first_day: true,
    },
    Course {
        of: "questions",
        start: "asked",
        next: next::<QuestionStatus>,
        begin: |batch| {
            let session = dialogue(batch)["header"]["id"].clone();
            made(batch, "questions.ask", &json!({"session": session, "text": "Bao lâu có kết quả?"}))
        },
        step: |_, to, record| match to {
            "answered" => ("questions.answer", json!({"text": "Mười ngày"})),
            "published" => ("questions.publish", json!({})),
            _ => ("questions.link_feedback", json!({"feedback": record["linked"]})),
        },
        has_first_day: true,
    },
    Course {
        of: "sessions",
        start: "planned",
        next: next::<SessionStatus>,
        begin: dialogue,
        step: |_, to, _| match to {
            "held" => ("sessions.hold", json!({})),
            "minuted" => ("sessions.minute", json!({"minutes": {"content": "Nội dung"}})),
            _ => ("sessions.cancel", json!({"why": "Bão"})),
        },
        has_first_day: false,
    },
    Course {
        of: "plans",
        start: "draft",
        next: next::<PlanStatus>,
        begin: |batch| {
            let record = json!({"document_type": "KH", "symbol": "KH-SXD", "subject": "Tuyên truyền", "year": 2021});
            made(batch, "plans.add", &json!({"record": record}))
        },
        step: |_, to, _| match to {
            "issued" => ("plans.issue", json!({})),
            to => ("plans.move", json!({"to": to})),
        },
        has_first_day: false,
    },
    Course {
        of: "materials",
        start: "draft",
        next: next::<MaterialStatus>,
        begin: |batch| {
            let record = json!({"kind": "leaflet", "title": "Tờ rơi", "made_on": BEGUN});
            made(batch, "materials.add", &json!({"record": record}))
        },
        step: |_, to, _| match to {
            "approved" => ("materials.approve", json!({})),
            _ => ("materials.retire", json!({"why": "Lỗi thời"})),
        },
        has_first_day: true,
    },
    Course {
        of: "assessments",
        start: "draft",
        next: next::<AssessmentStatus>,
        begin: |batch| {
            let item = json!({
                "text": "Ở đâu?", "kind": "single", "options": ["Zalo", "Cổng"], "correct": [2], "points": 1,
            });
            let pass_mark = json!({"type": "percent", "percent": 50});
            let record = json!({"title": "Kỹ năng", "pass_mark": pass_mark, "items": [item]});
            made(batch, "assessments.add", &json!({"record": record}))
        },
        step: |_, to, _| match to {
            "open" => ("assessments.open", json!({})),
            _ => ("assessments.close", json!({})),
        },
        has_first_day: false,
    },
    Course {
        of: "data_requests",
        start: "received",
        next: next::<DataRequestStatus>,
        begin: |batch| {
            let subject = sender(batch);
            let with = json!({"subject": subject, "kind": "restrict", "received_on": BEGUN});
            made(batch, "data_requests.receive", &with)
        },
        step: |_, to, _| match to {
            "acknowledged" => ("data_requests.acknowledge", json!({})),
            "fulfilled" => ("data_requests.fulfil", json!({"outcome": "Đã cung cấp"})),
            "refused" => ("data_requests.refuse", json!({"why": "Không đủ căn cứ"})),
            "lifted" => ("data_requests.lift", json!({"why": "Được đồng ý xử lý lại"})),
            _ => ("data_requests.withdraw", json!({})),
        },
        has_first_day: true,
    },
    Course {
        of: "appointments",
        start: "planned",
        next: next::<AppointmentStatus>,
        begin: |batch| {
            let record = json!({
                "name": "Nguyễn Văn An", "title": "Giám đốc", "date": BEGUN, "part": "morning", "content": "Giao ban",
            });
            made(batch, "appointments.add", &json!({"record": record}))
        },
        step: |_, to, record| match to {
            "changed" => {
                let place = format!("Phòng {}", record["moves"].as_array().unwrap().len());
                ("appointments.change", json!({"place": place, "why": "Trùng lịch"}))
            }
            "cancelled" => ("appointments.cancel", json!({"why": "Hoãn"})),
            _ => ("appointments.finish", json!({})),
        },
        has_first_day: false,
    },
];

/// Every way from a state to an end, with no state more than twice on it.
fn paths(course: &Course, so_far: &[String], found: &mut Vec<Vec<String>>) {
    let last = so_far.last().map_or(course.start, String::as_str);
    let visits = |state: &String| so_far.iter().filter(|before| *before == state).count();
    let open: Vec<String> = (course.next)(last).into_iter().filter(|state| visits(state) < 2).collect();
    if open.is_empty() || so_far.len() == 9 {
        found.push(so_far.to_vec());
        return;
    }
    for state in open {
        paths(course, &[so_far, &[state]].concat(), found);
    }
}

/// Takes a step on a day.
fn take(batch: &mut Batch, course: &Course, record: &Value, to: &str, on: Date) -> Result<Value, cchc::CchcError> {
    let from = record["status"].as_str().unwrap();
    let (name, mut with) = (course.step)(from, to, record);
    with["id"] = record["header"]["id"].clone();
    with[if name == "plans.issue" { "issued_on" } else { "on" }] = json!(on);
    call(batch, name, &with)
}

/// Refused as invalid, with this rule on a day.
fn assert_refused(result: Result<Value, cchc::CchcError>, rule: &str, told: &str) {
    let problems = match result {
        Err(cchc::CchcError::Invalid { problems, .. }) => problems,
        other => panic!("{told}: {other:?}"),
    };
    let is_it = |problem: &cchc::model::Problem| problem.code == rule && problem.path.ends_with("on");
    assert!(problems.iter().any(is_it), "{told}: {problems:?}");
}

fn walk(batch: &mut Batch, course: &Course, path: &[String]) {
    let mut record = (course.begin)(batch);
    if course.of == "questions" {
        record["linked"] = feedback(batch)["header"]["id"].clone();
    }
    let linked = record["linked"].clone();
    let mut before = BEGUN;
    for (position, to) in path.iter().enumerate() {
        let told = format!("{}: {path:?} at {position}", course.of);
        let on = before.checked_add(i64::from(position % 3 != 1).days()).unwrap();
        if position > 0 || course.has_first_day {
            let early = before.yesterday().unwrap();
            assert_refused(take(batch, course, &record, to, early), "order", &told);
        }
        assert_refused(take(batch, course, &record, to, date(2999, 1, 1)), "not_yet", &told);
        // What another body is competent for is taken up only once that is said otherwise.
        if (to == "processing") && record["competence"] == "other" {
            let classify = json!({
                "id": record["header"]["id"], "category": "not_fitting", "competence": "own", "on": on,
            });
            record = made(batch, "feedback.classify", &classify);
        }
        record = take(batch, course, &record, to, on).unwrap_or_else(|error| panic!("{told}: {error}"));
        record["linked"] = linked.clone();
        let step = record["moves"].as_array().unwrap().last().unwrap();
        assert_eq!((&step["to"], &step["on"]), (&json!(to), &json!(on)), "{told}");
        assert_eq!(step["at"], record["header"]["updated"], "{told}");
        assert_eq!(record["status"], json!(to), "{told}");
        before = on;
    }
}

fn store(place: &Place) -> Store {
    let keys = Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
    Store::open_with(&place.path, Options { keys, ..options() }).unwrap()
}

#[test]
fn every_course_can_be_taken_over_from_the_past_on_every_path() {
    let place = Place::new();
    let store = store(&place);
    let mut batch = store.batch("thu").unwrap();
    for course in COURSES {
        let mut found = Vec::new();
        paths(course, &[], &mut found);
        assert!(!found.is_empty());
        for path in &found {
            walk(&mut batch, course, path);
        }
    }
    batch.commit().unwrap();
    assert_sound(&store);
}

#[test]
fn a_step_without_a_day_is_of_today() {
    let place = Place::new();
    let store = store(&place);
    let mut batch = store.batch("thu").unwrap();
    let request = made(&mut batch, "materials.add", &json!({"record": {"kind": "leaflet", "title": "Tờ rơi"}}));
    let today = batch.today();
    let approved = made(&mut batch, "materials.approve", &json!({"id": request["header"]["id"]}));
    assert_eq!(approved["moves"][0]["on"], json!(today));
}
