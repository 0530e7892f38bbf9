//! Encoding, decoding and hashing the body of one version of a record.

use std::time::Instant;

use cchc::model::{Attendance, Header, Person, PersonId, Record, Session, SessionId};
use cchc::pack::{self, Form};
use uuid::Uuid;

use crate::report::{Report, Section};
use crate::sample::{self, Frame};
use crate::{Outcome, Scale};

const TIMES: u32 = 2_000;

pub fn measure(report: &mut Report, scale: Scale) -> Outcome<()> {
    let session = sample::session(1)?;
    let mut with_id = session.clone();
    with_id.header = Header::with_id(Uuid::from_u128(1 << 100));
    let frame = Frame { sessions: vec![with_id], people: vec![sample_person()] };
    let mut attendance = sample::attendance(&frame, 0, 3);
    attendance.session = SessionId(Uuid::from_u128(1 << 100));
    attendance.person = PersonId(Uuid::from_u128(2 << 100));
    one::<Attendance>(report, scale, "attendance", &attendance)?;
    one::<Session>(report, scale, "session", &session)
}

fn sample_person() -> Person {
    Person {
        header: Header::with_id(Uuid::from_u128(2 << 100)),
        name: "Nguyễn Văn An".to_owned(),
        code: None,
        category: cchc::model::StaffCategory::CivilServant,
        unit: None,
        position: None,
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    }
}

fn one<R: Record>(report: &mut Report, scale: Scale, name: &str, record: &R) -> Outcome<()> {
    let body = pack::encode(record, Form::Body)?;
    let mut section = Section::new(format!("Encoding one {name}, body of {} bytes", body.len()), "ns");
    let mut time = |step: &str, action: &dyn Fn() -> Outcome<()>| -> Outcome<()> {
        let started = Instant::now();
        for _ in 0..TIMES {
            action()?;
        }
        section.add(step, started.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES));
        Ok(())
    };
    for _ in 0..scale.rounds / 10 {
        time("encode", &|| {
            std::hint::black_box(pack::encode(std::hint::black_box(record), Form::Body)?);
            Ok(())
        })?;
        time("decode, owned", &|| {
            std::hint::black_box(pack::decode::<R>(std::hint::black_box(&body), Form::Body)?);
            Ok(())
        })?;
        time("hash", &|| {
            std::hint::black_box(blake3::hash(std::hint::black_box(&body)));
            Ok(())
        })?;
    }
    report.finish(section);
    Ok(())
}
