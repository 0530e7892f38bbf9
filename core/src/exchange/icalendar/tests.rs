use jiff::civil::{date, time};
use serde_json::json;

use super::*;
use crate::Store;
use crate::command::{CancelAppointment, CancelSession};
use crate::model::{Activity, Appointment, DayPart, Plan, Record, Schedule, Session, SessionKind};

fn asked() -> CalendarOfStore {
    CalendarOfStore::default()
}

/// The properties of each component, by its identity.
fn component<'t>(text: &'t str, id: &str) -> Vec<&'t str> {
    let uid = format!("UID:{id}");
    let parts = text.split("BEGIN:").find(|part| part.contains(&uid));
    parts.map(|part| part.lines().collect()).unwrap_or_default()
}

fn activity(plan: &Plan, schedule: &Schedule) -> Activity {
    let draft = json!({
        "plan": plan.id(), "origin": {"part": "added", "number": 1}, "title": "Tập huấn; kiểm tra",
        "schedule": schedule,
    });
    serde_json::from_value(draft).unwrap()
}

fn appointment(day: Date) -> Appointment {
    let draft = json!({
        "name": "Nguyễn Văn An", "title": "Giám đốc", "date": day, "part": "morning", "content": "Khám sức khỏe",
        "place": "Bệnh viện", "participants": "Gia đình",
    });
    serde_json::from_value(draft).unwrap()
}

#[test]
fn activities_are_tasks_until_their_due_day() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let draft = Plan { year: Some(2021), subject: "Tuyên truyền".to_owned(), ..Plan::default() };
    let plan = store.plans().add(draft.clone()).unwrap();
    let range = Schedule::Range { from: date(2021, 3, 1), to: date(2021, 6, 30) };
    let lasting = store.activities().add(activity(&plan, &range)).unwrap();
    let dated = store.activities().add(activity(&plan, &Schedule::OnDate { date: date(2021, 3, 5) })).unwrap();
    let undated = store.plans().add(Plan { year: None, ..draft }).unwrap();
    store.activities().add(activity(&undated, &Schedule::Unspecified)).unwrap();

    let answer = store.ask(asked()).unwrap();
    assert_eq!((answer.activities, answer.activities_without_due), (2, 1));
    let lines = component(&answer.text, &lasting.header.id.to_string());
    assert_eq!(lines.first(), Some(&"VTODO"));
    for expected in ["DTSTART;VALUE=DATE:20210301", "DUE;VALUE=DATE:20210630", "SUMMARY:Tập huấn\\; kiểm tra"] {
        assert!(lines.contains(&expected), "{expected} in {lines:?}");
    }
    let lines = component(&answer.text, &dated.header.id.to_string());
    assert!(lines.contains(&"DUE;VALUE=DATE:20210305"));
    assert!(!lines.iter().any(|line| line.starts_with("DTSTART")), "a day alone has no beginning: {lines:?}");

    let in_march = CalendarOfStore { from: Some(date(2021, 3, 1)), to: Some(date(2021, 3, 31)), ..asked() };
    assert_eq!(store.ask(in_march).unwrap().activities, 1);
    let of_other = CalendarOfStore { plan: Some(undated.id()), ..asked() };
    assert_eq!(store.ask(of_other).unwrap().activities, 0);
}

#[test]
fn private_appointments_tell_only_that_the_leader_is_busy() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let day = date(2026, 3, 2);
    let private = Appointment { public: false, ..appointment(day) };
    let private = store.appointments().add(private).unwrap();
    let text = store.ask(asked()).unwrap().text;
    assert!(text.contains("SUMMARY:Sáng\\, Giám đốc Nguyễn Văn An: Bận\r\n"), "{text}");
    assert!(text.contains("CLASS:PRIVATE"));
    for hidden in ["Khám", "Bệnh viện", "Gia đình"] {
        assert!(!text.contains(hidden), "{text}");
    }
    store.appointments().update(Appointment { public: true, ..private }).unwrap();
    let text = store.ask(asked()).unwrap().text;
    assert!(text.contains("LOCATION:Bệnh viện") && text.contains("SEQUENCE:1"), "{text}");
}

#[test]
fn what_was_called_off_stays_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let starts = Some(time(8, 0, 0, 0));
    let draft = Session { starts, ..Session::draft(SessionKind::Briefing, date(2026, 3, 2), "Giao ban") };
    let session = store.sessions().add(draft).unwrap();
    let draft = Appointment { starts, ends: Some(time(9, 30, 0, 0)), ..appointment(date(2026, 3, 2)) };
    let meeting = store.appointments().add(Appointment { part: DayPart::Morning, ..draft }).unwrap();
    let confirmed = store.ask(asked()).unwrap().text;
    assert_eq!(confirmed.matches("STATUS:CONFIRMED").count(), 2);
    assert!(confirmed.contains("DTEND;TZID=Asia/Ho_Chi_Minh:20260302T093000"));
    store.run(serde_json::from_value::<CancelSession>(json!({"id": session.id(), "why": "hoãn"})).unwrap()).unwrap();
    let cancel = json!({"id": meeting.id(), "why": "hoãn"});
    store.run(serde_json::from_value::<CancelAppointment>(cancel).unwrap()).unwrap();
    let answer = store.ask(asked()).unwrap();
    assert_eq!((answer.sessions, answer.appointments), (1, 1));
    assert_eq!(answer.text.matches("STATUS:CANCELLED").count(), 2);
}

#[test]
fn addresses_of_rooms_are_links_only_if_they_are_addresses() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let add = |online: &str| {
        let draft = Session::draft(SessionKind::Training, date(2026, 3, 2), "Tập huấn");
        store.sessions().add(Session { online: Some(online.to_owned()), ..draft }).unwrap();
    };
    add("https://hop.example.vn/a?b=1");
    add("phòng trực tuyến 3\r\nATTENDEE:mailto:x@example.vn");
    let text = store.ask(asked()).unwrap().text;
    assert!(text.contains("\r\nURL:https://hop.example.vn/a?b=1\r\n"));
    assert!(!text.contains("\r\nATTENDEE"), "a text begins no line of its own");
}

#[test]
fn only_what_was_asked_for_is_included() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    store.appointments().add(appointment(date(2026, 3, 2))).unwrap();
    store.sessions().add(Session::draft(SessionKind::Training, date(2026, 3, 2), "Tập huấn")).unwrap();
    let only = CalendarOfStore { include: vec![CalendarContent::Sessions], ..asked() };
    let answer = store.ask(only).unwrap();
    assert_eq!((answer.sessions, answer.appointments), (1, 0));
    let backwards = CalendarOfStore { from: Some(date(2026, 3, 2)), to: Some(date(2026, 3, 1)), ..asked() };
    assert_eq!(store.ask(backwards).unwrap_err().code(), "invalid");
}
