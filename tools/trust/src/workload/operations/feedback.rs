//! Operations on feedback and on personal data.

use serde_json::{Value, json};
use uuid::Uuid;

use super::Planned;
use crate::Trouble;
use crate::workload::journal::Aim;
use crate::workload::writer::Writer;

type Result = std::result::Result<Option<Planned>, Trouble>;

const ONE: Aim = Aim::Records(1);

pub fn receive(writer: &mut Writer) -> Result {
    let number = writer.dice.below(10_000);
    let arguments = json!({
        "kind": "report", "channel": "post", "text": format!("Phải đi lại {number} lần."),
        "contact": {"name": format!("Trần Văn Kín {number}"), "address": "Phường 3", "phone": "0911 000 000"},
        "received_on": "2021-10-01", "register": true,
    });
    Planned::call(Aim::SomeRecords, "feedback.receive", arguments)
}

/// The next step of some feedback in a state.
fn step(writer: &mut Writer, state: &str, call: &'static str, mut arguments: Value) -> Result {
    let Some(feedback) = writer.any("feedback", |feedback| feedback["status"] == state)? else { return Ok(None) };
    arguments["id"] = feedback["header"]["id"].clone();
    Planned::call(ONE, call, arguments)
}

pub fn classify(writer: &mut Writer) -> Result {
    let arguments = json!({"category": "official_conduct", "competence": "own", "on": "2021-10-04"});
    step(writer, "registered", "feedback.classify", arguments)
}

pub fn process(writer: &mut Writer) -> Result {
    step(writer, "accepted", "feedback.process", json!({"on": "2021-10-05"}))
}

pub fn decide(writer: &mut Writer) -> Result {
    let arguments = json!({"outcome": "conduct_handled", "text": "Nhắc nhở.", "on": "2021-10-06"});
    step(writer, "processing", "feedback.decide", arguments)
}

pub fn answer(writer: &mut Writer) -> Result {
    step(writer, "decided", "feedback.answer", json!({"text": "Đã nhắc nhở.", "on": "2021-10-07"}))
}

pub fn add_subject(writer: &mut Writer) -> Result {
    let (id, name) = (Uuid::from_u64_pair(writer.dice.bits(), writer.dice.bits()), writer.dice.below(1_000_000));
    let id = uuid::Builder::from_bytes(*id.as_bytes()).with_version(uuid::Version::Random).into_uuid();
    let name = format!("Nguyễn Thị Bí Mật {name}");
    let record = json!({
        "header": {"id": id}, "name": {"type": "open", "text": name}, "basis": {"document": "20/2008/NĐ-CP"},
    });
    Planned::call(Aim::Subject { id, name }, "data_subjects.add", json!({"record": record}))
}

fn any_subject(writer: &mut Writer) -> std::result::Result<Option<Uuid>, Trouble> {
    let subject = writer.any("data_subjects", |subject| subject["erased"].is_null())?;
    Ok(subject.and_then(|subject| subject["header"]["id"].as_str().and_then(|id| id.parse().ok())))
}

pub fn reveal(writer: &mut Writer) -> Result {
    let Some(id) = any_subject(writer)? else { return Ok(None) };
    let arguments = json!({"kind": "data_subject", "id": id, "purpose": "trả lời", "fields": ["name"]});
    Planned::call(ONE, "data_subjects.reveal", arguments)
}

pub fn erase(writer: &mut Writer) -> Result {
    let Some(id) = any_subject(writer)? else { return Ok(None) };
    Planned::call(Aim::Erased { id }, "data_subjects.erase", json!({"id": id, "why": "theo yêu cầu"}))
}
