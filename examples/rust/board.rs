//! Shows the electronic board (bảng LED) of a day, and finds notices on the notice board that are out of date:
//! `cargo run --package cchc --example board`.
//!
//! The electronic board lists the leaders' appointments (lịch công tác). What is not public appears as "Bận". A posting
//! (niêm yết) names the version of a procedure it shows, so it is stale as soon as a decision changes the procedure.
#![allow(clippy::print_stdout)]

use cchc::Store;
use cchc::command::{ApplyDecision, ProcedureChange};
use cchc::model::{
    Appointment, AppointmentStatus, DayPart, Header, LegalDocument, Posting, PostingPlace, PostingSubject, Procedure,
    Record, StaleReason,
};
use cchc::query::{BoardOfDay, StalePostings};
use jiff::civil::{Date, date};

const DAY: Date = date(2026, 3, 5);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    let (header, part, status) = (Header::default(), DayPart::Morning, AppointmentStatus::Planned);
    let (person, title, starts, ends, place, participants, unit, moves) = Default::default();
    let (name, content) = (Some("Nguyễn Thị Lan".to_owned()), "Giao ban lãnh đạo Sở".to_owned());
    #[rustfmt::skip]
    let shown = Appointment {
        header, person, name, title, rank: 1, date: DAY, part, starts, ends, content, place, participants, public: true,
        unit, status, moves,
    };
    let hidden = Appointment { rank: 2, name: Some("Trần Văn Hòa".into()), public: false, ..shown.clone() };
    store.appointments().add_many(vec![shown, hidden])?;
    let board = store.ask(BoardOfDay { on: DAY, unit: None })?;
    for entry in &board.entries {
        println!("{}  {}: {}", entry.part_text, entry.leader, entry.content);
    }
    assert_eq!(board.entries.iter().map(|entry| &entry.content).collect::<Vec<_>>(), ["Giao ban lãnh đạo Sở", "Bận"]);

    // Publication decisions (quyết định công bố) issue a procedure in January and amend it in March.
    let decide = |in_force_from, change| {
        let (document_type, subject) = ("Quyết định".to_owned(), "Công bố thủ tục hành chính".to_owned());
        let decision =
            store.legal_documents().add(LegalDocument { document_type, subject, ..Default::default() })?.id();
        let changes = vec![change];
        store.run(ApplyDecision { decision, in_force_from, changes, allow_incomplete: true, on: None })
    };
    let permit = || Box::new(Procedure::draft("1.013236", "Cấp giấy phép xây dựng mới"));
    let issued = decide(date(2026, 1, 15), ProcedureChange::Issue { procedure: permit() })?;
    let shown = PostingSubject::ProcedureVersion { procedure: issued.added[0].id() };
    store.postings().add(Posting::draft(shown, PostingPlace::Board, date(2026, 1, 16)))?;
    let code = Some("1.013236".to_owned());
    decide(date(2026, 3, 1), ProcedureChange::Amend { code, id: None, procedure: permit() })?;

    let stale = store.ask(StalePostings { on: Some(DAY), ..StalePostings::default() })?;
    println!("{:?}: {}: {}", stale[0].place, stale[0].name, stale[0].text_vi);
    assert_eq!((stale.len(), stale[0].reasons.contains(&StaleReason::Superseded)), (1, true));
    Ok(())
}
