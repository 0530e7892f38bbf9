//! A plan in, a meeting recorded, a report out: `cargo run --package cchc --example tour`.
#![allow(clippy::print_stdout)]

use cchc::command::{HoldSession, TrackPlan};
use cchc::model::{IndexQuery, Period, Record, Session, SessionKind};
use cchc::report::{self, ReportQuery};
use cchc::{Options, Store, read_plan_bytes};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options = Options { actor: "van-phong".into(), ..Options::default() };
    let path = std::env::temp_dir().join(format!("tour-{}.cchc", std::process::id()));
    let store = Store::open_with(&path, options)?;

    let reading = read_plan_bytes(&std::fs::read("examples/data/sample-plan.txt")?)?;
    let plan = store.plans().add(reading.plan)?;
    let activities = store.run(TrackPlan { id: plan.id() })?;

    let mut draft = Session::draft(SessionKind::AgencyMeeting, "2022-03-04".parse()?, "Họp cơ quan tháng 3");
    draft.plan = Some(plan.id());
    draft.activities = vec![activities[0].id()];
    let session = store.sessions().add(draft)?;
    store.run(HoldSession { invited: Some(42), informed: Some(40), ..HoldSession::of(session.id()) })?;

    let page = store.sessions().page(&IndexQuery::by("plan").with("plan", plan.id()).limit(20))?;
    let then = store.as_of(session.header.updated.ok_or("a stored record has a stamp")?);
    assert!(page.items[0].turnout.is_some() && then.sessions().get(session.id())?.turnout.is_none());

    let question = ReportQuery::of(Period::quarter(2022, 1));
    println!("{}", report::text(&store.ask(question)?));
    store.close()?;
    Ok(std::fs::remove_file(path)?)
}
