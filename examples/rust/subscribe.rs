//! Follows commits: a subscriber is notified (thông báo) of what changed, and reads it from the change log:
//! `cargo run --package cchc --example subscribe`.
//!
//! Commits that happen between two waits come as one notice. A subscriber holds no snapshot, and no writer waits for
//! it.
#![allow(clippy::print_stdout)]

use std::time::Duration;

use cchc::command::{Command, HoldSession};
use cchc::model::{OrganisationUnit, Record, Session, SessionKind, UnitKind};
use cchc::{Result, Store};
use jiff::civil::date;

fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    let mut subscription = store.subscribe()?;
    let writer = std::thread::spawn({
        let store = store.clone();
        move || write(&store)
    });

    let (mut seen, mut operations) = (0, Vec::new());
    while seen < 3 {
        let notice = subscription.wait(Duration::from_secs(10)).ok_or("a commit is told at once")?;
        println!("Changed: {:?}", notice.kinds);
        for change in store.changes(seen, 100)? {
            println!("  {}: {} {}", change.seq, change.operation, change.kind);
            operations.push(change.operation);
        }
        seen = notice.seq;
    }
    writer.join().map_err(|_| "the writer ended early")??;
    assert_eq!(operations[0], "units.add");
    assert_eq!(subscription.wait(Duration::ZERO), None, "nothing is told twice");
    Ok(())
}

/// Two commits of another thread: a unit, then a batch with a session and its figures.
fn write(store: &Store) -> Result<()> {
    let department = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    store.write("meeting", |batch| {
        let draft = Session::draft(SessionKind::AgencyMeeting, date(2026, 3, 5), "Họp cơ quan tháng 3");
        let session = batch.add(Session { host: Some(department.id()), ..draft })?;
        HoldSession { invited: Some(42), informed: Some(40), ..HoldSession::of(session.id()) }.run(batch)?;
        Ok(())
    })
}
