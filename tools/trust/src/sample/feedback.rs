//! What holds personal data: feedback with its senders, data subjects, what was opened and what was erased.

use cchc::Store;
use serde_json::{Value, json};

use super::{Calls, id};
use crate::Trouble;

const FEEDBACK: u64 = 10;
const SUBJECTS: u64 = 6;
/// The kind of the identities of data subjects.
pub const SUBJECT: u8 = 14;

/// Receives feedback and follows it some steps, and adds data subjects, of whom one is erased.
pub fn fill(mut store: &Store) -> Result<(), Trouble> {
    for number in 0..FEEDBACK {
        course(store, number)?;
    }
    for number in 0..SUBJECTS {
        store.by_name("data_subjects.add", &json!({"record": subject(number)}))?;
    }
    reveal(store, 1)?;
    store.by_name("data_subjects.erase", &json!({"id": id(SUBJECT, 2), "why": "theo yêu cầu"}))?;
    Ok(())
}

/// What a data subject is called.
pub fn name_of(number: u64) -> String {
    format!("Nguyễn Thị Bí Mật {number}")
}

/// A data subject whose data are sealed.
pub fn subject(number: u64) -> Value {
    json!({
        "header": {"id": id(SUBJECT, number)}, "name": {"type": "open", "text": name_of(number)},
        "phone": {"type": "open", "text": format!("0900 000 {number:03}")},
        "basis": {"document": "20/2008/NĐ-CP"},
    })
}

/// Opens the name of a data subject, which is noted.
pub fn reveal(mut store: &Store, number: u64) -> cchc::Result<String> {
    let purpose = json!({
        "kind": "data_subject", "id": id(SUBJECT, number), "purpose": "trả lời", "fields": ["name"],
    });
    let revealed = store.by_name("data_subjects.reveal", &purpose)?;
    Ok(revealed["values"][0]["text"].as_str().unwrap_or_default().to_owned())
}

/// Feedback from its receipt on, each a step further than the one before.
pub fn course(mut store: &Store, number: u64) -> Result<Value, Trouble> {
    let contact = json!({"name": format!("Trần Văn Kín {number}"), "address": "Phường 3",
        "phone": format!("0911 000 {number:03}")});
    let mut feedback = store.by_name(
        "feedback.receive",
        &json!({
            "kind": "report", "channel": "post", "text": format!("Phải đi lại {number} lần."), "contact": contact,
            "received_on": "2021-10-01", "register": true,
        }),
    )?;
    let of = feedback["header"]["id"].clone();
    let steps = [
        ("feedback.classify", json!({"category": "official_conduct", "competence": "own", "on": "2021-10-04"})),
        ("feedback.process", json!({"on": "2021-10-05"})),
        ("feedback.decide", json!({"outcome": "conduct_handled", "text": "Nhắc nhở.", "on": "2021-10-06"})),
        ("feedback.answer", json!({"text": "Đã nhắc nhở.", "on": "2021-10-07"})),
    ];
    for (call, mut arguments) in steps.into_iter().take(number as usize % 5) {
        arguments["id"] = of.clone();
        feedback = store.by_name(call, &arguments)?;
    }
    Ok(feedback)
}
