//! Records a meeting (họp cơ quan): who came, who understood, and the minutes (biên bản):
//! `cargo run --package cchc --example record_meeting`.
//!
//! The turnout is counted from attendances (điểm danh). Whoever counts as having understood needs a method.
#![allow(clippy::print_stdout)]

use cchc::command::HoldSession;
use cchc::model::{
    Attendance, Header, Minutes, Person, Presence, Record, Session, SessionKind, SessionStatus, StaffCategory,
    UnderstandingMethod,
};
use cchc::query::{MinutesDocumentOfSession, TurnoutOfSession};
use cchc::{Labelled, Store};
use jiff::civil::date;

const STAFF: [(&str, Option<UnderstandingMethod>); 3] = [
    ("Lê Thị Minh", Some(UnderstandingMethod::SignOff)),
    ("Trần Văn Hòa", Some(UnderstandingMethod::Quiz)),
    ("Phạm Thu Hà", None),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    let session = store.sessions().add(Session {
        chair: Some("Nguyễn Thị Lan".into()),
        secretary: Some("Lê Thị Minh".into()),
        ..Session::draft(SessionKind::AgencyMeeting, date(2026, 3, 5), "Họp cơ quan tháng 3")
    })?;
    store.write("attendance", |batch| {
        for (name, understood) in STAFF {
            let person = batch.add(staff(name))?.id();
            let (session, presence) = (session.id(), Presence::Attended);
            let header = Header::default();
            batch.add(Attendance { header, session, person, presence, checked_in: None, means: None, understood })?;
        }
        Ok(())
    })?;
    let minutes = Minutes {
        number: Some("05/BB-SXD".into()),
        content: "Phổ biến Kế hoạch tuyên truyền cải cách hành chính năm 2026.".into(),
        conclusions: Some("Các phòng đăng ký việc gắn với chủ đề năm trước ngày 15/3.".into()),
        ..Minutes::default()
    };
    let held = store.run(HoldSession { minutes: Some(minutes), ..HoldSession::of(session.id()) })?;
    let turnout = store.ask(TurnoutOfSession { id: held.id() })?;
    println!("{}: {}, {} informed", held.subject, held.status.label(), turnout.informed);
    println!("{}", store.ask(MinutesDocumentOfSession { id: held.id() })?.text);

    assert_eq!(held.status, SessionStatus::Minuted);
    assert_eq!((turnout.informed, turnout.understood, turnout.counted), (3, 2, true));
    Ok(())
}

fn staff(name: &str) -> Person {
    let (header, category) = (Header::default(), StaffCategory::CivilServant);
    let (code, unit, position, positions, active_from, active_to) = Default::default();
    Person { header, name: name.into(), code, category, unit, position, positions, active_from, active_to }
}
