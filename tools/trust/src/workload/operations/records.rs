//! Operations on records.

use cchc::read_plan_bytes;
use serde_json::{Value, json};

use super::Planned;
use crate::Trouble;
use crate::sample::Calls;
use crate::workload::journal::Aim;
use crate::workload::writer::Writer;

type Result = std::result::Result<Option<Planned>, Trouble>;

const ONE: Aim = Aim::Records(1);
const ATTENDANCES: usize = 12;
const PROCEDURES: usize = 8;

fn text(writer: &mut Writer) -> String {
    const WORDS: [&str; 8] =
        ["tuyên truyền", "cải cách", "Đồng Nai", "giấy phép", "một cửa", "hộ tịch", "đất đai", "ý"];
    let words: Vec<_> = (0..4).map(|_| WORDS[writer.dice.below(8) as usize]).collect();
    format!("{} {}", words.join(" "), writer.dice.below(1_000_000))
}

fn existing(writer: &mut Writer, collection: &str) -> std::result::Result<Option<Value>, Trouble> {
    writer.any(collection, |_| true)
}

pub fn add_unit(writer: &mut Writer) -> Result {
    let parent = existing(writer, "units")?.map(|unit| unit["header"]["id"].clone());
    let record = json!({"name": text(writer), "kind": "division", "parent": parent});
    Planned::call(ONE, "units.add", json!({"record": record}))
}

pub fn update_unit(writer: &mut Writer) -> Result {
    let Some(mut unit) = existing(writer, "units")? else { return Ok(None) };
    unit["name"] = json!(text(writer));
    Planned::call(ONE, "units.update", json!({"record": unit}))
}

fn person(writer: &mut Writer) -> std::result::Result<Value, Trouble> {
    let unit = existing(writer, "units")?.map(|unit| unit["header"]["id"].clone());
    Ok(json!({"name": text(writer), "category": "civil_servant", "unit": unit}))
}

pub fn add_person(writer: &mut Writer) -> Result {
    let record = person(writer)?;
    Planned::call(ONE, "people.add", json!({"record": record}))
}

pub fn update_person(writer: &mut Writer) -> Result {
    let Some(mut person) = existing(writer, "people")? else { return Ok(None) };
    person["position"] = json!(text(writer));
    Planned::call(ONE, "people.update", json!({"record": person}))
}

/// Removes a person that nothing refers to.
pub fn remove_person(writer: &mut Writer) -> Result {
    let attendances = writer.all("attendances")?;
    let is_present = |person: &Value| attendances.iter().any(|one| one["person"] == person["header"]["id"]);
    let Some(person) = writer.any("people", |person| !is_present(person))? else { return Ok(None) };
    let header = &person["header"];
    Planned::call(ONE, "people.remove", json!({"id": header["id"], "rev": header["rev"]}))
}

pub fn add_session(writer: &mut Writer) -> Result {
    let day = format!("2021-{:02}-{:02}", writer.dice.below(10) + 1, writer.dice.below(28) + 1);
    let record = json!({"kind": "agency_meeting", "held_on": day, "subject": text(writer)});
    Planned::call(ONE, "sessions.add", json!({"record": record}))
}

pub fn hold_session(writer: &mut Writer) -> Result {
    let planned = |session: &Value| session["status"] == "planned";
    let Some(session) = writer.any("sessions", planned)? else { return Ok(None) };
    let arguments = json!({"id": session["header"]["id"], "invited": 9, "informed": writer.dice.below(9)});
    Planned::call(ONE, "sessions.hold", arguments)
}

/// Adds attendances of people who are not noted as present yet.
pub fn add_attendances(writer: &mut Writer) -> Result {
    let Some(session) = existing(writer, "sessions")? else { return Ok(None) };
    let present = writer.all("attendances")?;
    let people = writer.call("people.page", &json!({"limit": 200}))?;
    let is_there = |person: &Value| {
        present.iter().any(|one| one["session"] == session["header"]["id"] && one["person"] == *person)
    };
    let ids = people["items"].as_array().into_iter().flatten().map(|person| person["header"]["id"].clone());
    let records: Vec<_> = ids
        .filter(|person| !is_there(person))
        .map(|person| json!({"session": session["header"]["id"], "person": person}))
        .take(ATTENDANCES)
        .collect();
    if records.is_empty() {
        return Ok(None);
    }
    Planned::call(Aim::Records(records.len()), "attendances.add_many", json!({"records": records}))
}

pub fn add_procedures(writer: &mut Writer) -> Result {
    let procedure = |writer: &mut Writer| {
        json!({
            // So many that none is drawn twice.
            "code": format!("TT-{:016x}", writer.dice.bits()), "name": text(writer), "steps": text(writer),
            "field": "Hoạt động xây dựng", "authority": "Sở Xây dựng",
        })
    };
    let records: Vec<_> = (0..PROCEDURES).map(|_| procedure(writer)).collect();
    Planned::call(Aim::Records(PROCEDURES), "procedures.add_many", json!({"records": records}))
}

pub fn take_number(writer: &mut Writer) -> Result {
    let year = 2020 + writer.dice.below(2);
    Planned::call(ONE, "registers.take", json!({"name": "CV", "year": year}))
}

/// Several kinds of records in one commit.
pub fn batch(writer: &mut Writer) -> Result {
    let people: Vec<_> = (0..3).map(|_| person(writer)).collect::<std::result::Result<_, _>>()?;
    let session = json!({"kind": "agency_meeting", "held_on": "2021-05-05", "subject": text(writer)});
    let renamed = existing(writer, "units")?.map(|unit| (text(writer), unit));
    let count = people.len() + 1 + usize::from(renamed.is_some());
    Planned::of(Aim::Records(count), move |writer| {
        let mut batch = writer.store.batch("trust.batch")?;
        for record in people {
            batch.by_name("people.add", &json!({"record": record}))?;
        }
        batch.by_name("sessions.add", &json!({"record": session}))?;
        if let Some((name, mut unit)) = renamed {
            unit["name"] = json!(name);
            batch.by_name("units.update", &json!({"record": unit}))?;
        }
        batch.commit()
    })
}

pub fn add_plan(_: &mut Writer) -> Result {
    Planned::of(ONE, |writer| {
        let text = include_bytes!("../../../../../examples/data/sample-plan.txt");
        writer.store.plans().add(read_plan_bytes(text)?.plan).map(drop)
    })
}

pub fn track_plan(writer: &mut Writer) -> Result {
    let activities = writer.all("activities")?;
    let is_tracked = |plan: &Value| activities.iter().any(|activity| activity["plan"] == plan["header"]["id"]);
    let Some(plan) = writer.any("plans", |plan| !is_tracked(plan))? else { return Ok(None) };
    Planned::call(Aim::SomeRecords, "plans.track", json!({"id": plan["header"]["id"]}))
}
