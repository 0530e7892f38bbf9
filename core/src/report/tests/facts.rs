//! What figures read of the index of facts is what the records say: after any history, of any instant, and within a
//! batch.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use jiff::{Span, Timestamp};
use proptest::prelude::*;

use super::*;
use crate::command::RegisterFeedback;
use crate::error::{CchcError, Result};
use crate::model::facts::{FeedbackFacts, SessionFacts};
use crate::query::Query;
use crate::query::evidence::sessions_both_ways;
use crate::query::sessions::turnout;
use crate::rules::Judged;
use crate::store::{Kept, Transaction, View};

/// One step of a history. Numbers choose among what there is.
#[derive(Debug, Clone)]
enum Step {
    Session(u8, u16, bool),
    Hold(usize),
    Move(usize, u16),
    Turnout(usize, u32),
    RemoveSession(usize),
    Attend(usize, usize, u8),
    Mark(usize, u8),
    RemoveAttendance(usize),
    Feedback(u8, u16),
    Register(usize),
    Deadline(usize),
    Categorise(usize),
    RemoveFeedback(usize),
    Reword(usize),
    BringBack(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let at = || 0_usize..64;
    prop_oneof![
        3 => (any::<u8>(), 0_u16..400, any::<bool>()).prop_map(|(kind, day, ours)| Step::Session(kind, day, ours)),
        2 => at().prop_map(Step::Hold),
        1 => (at(), 0_u16..400).prop_map(|(at, day)| Step::Move(at, day)),
        1 => (at(), 1_u32..9).prop_map(|(at, people)| Step::Turnout(at, people)),
        1 => at().prop_map(Step::RemoveSession),
        4 => (at(), at(), any::<u8>()).prop_map(|(session, person, how)| Step::Attend(session, person, how)),
        2 => (at(), any::<u8>()).prop_map(|(at, how)| Step::Mark(at, how)),
        1 => at().prop_map(Step::RemoveAttendance),
        3 => (any::<u8>(), 0_u16..400).prop_map(|(kind, day)| Step::Feedback(kind, day)),
        2 => at().prop_map(Step::Register),
        1 => at().prop_map(Step::Deadline),
        1 => at().prop_map(Step::Categorise),
        1 => at().prop_map(Step::RemoveFeedback),
        1 => at().prop_map(Step::Reword),
        1 => at().prop_map(Step::BringBack),
    ]
}

const PLAN: &str = include_str!("../../../tests/data/examples/sample-plan.txt");

/// Subjects that fit promises by fields, by words, by groups, or not at all.
const SUBJECTS: [&str; 5] = [
    "Quy trình",
    "Phổ biến kế hoạch cải cách hành chính",
    "Đối thoại với doanh nghiệp về thủ tục hành chính",
    "Kiểm tra kỹ năng tin học",
    "Quán triệt chủ đề năm",
];

struct World {
    store: Store,
    unit: UnitId,
    people: Vec<PersonId>,
    plan: PlanId,
    activities: Vec<ActivityId>,
}

fn world(folder: &std::path::Path) -> World {
    let options = Options { clock: Clock::new(now), ..Options::default() };
    let store = Store::open_with(folder.join("store.cchc"), options).unwrap();
    let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap().id();
    let person = |number: u8| Person {
        header: Header::default(),
        name: format!("Nguyễn Văn {number}"),
        code: None,
        category: StaffCategory::Worker,
        unit: Some(unit),
        position: None,
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    };
    let people = store.people().add_many((0..4).map(person).collect()).unwrap().iter().map(Record::id).collect();
    let plan = Plan { year: Some(2021), ..crate::read_plan(PLAN).unwrap().plan };
    let plan = store.plans().add(plan).unwrap().id();
    let activities = store.run(TrackPlan { id: plan }).unwrap().iter().map(Record::id).collect();
    World { store, unit, people, plan, activities }
}

fn day(number: u16) -> Date {
    date(2020, 12, 1).saturating_add(Span::new().days(i64::from(number)))
}

fn chosen<R: Record>(batch: &Transaction, at: usize) -> Option<R> {
    let mut found: Vec<R> = batch.view().all(IndexQuery::default()).unwrap();
    (!found.is_empty()).then(|| found.swap_remove(at % found.len()))
}

fn marked(mut attendance: Attendance, how: u8) -> Attendance {
    attendance.presence = Presence::VALUES[usize::from(how) % 4];
    attendance.understood =
        (how > 99 && attendance.presence == Presence::Attended).then_some(UnderstandingMethod::Quiz);
    attendance
}

impl World {
    /// Takes a step; what the rules refuse changes nothing.
    fn take(&self, step: &Step, batch: &mut Transaction) -> Result<()> {
        match *step {
            Step::Session(kind, on, ours) => {
                let kind = SessionKind::VALUES[usize::from(kind) % SessionKind::VALUES.len()];
                let topics = vec!["Tra cứu TTHC, nộp hồ sơ qua Zalo".to_owned()];
                let host = ours.then_some(self.unit);
                let place = on.is_multiple_of(3).then(|| "Hội trường".to_owned());
                let subject = SUBJECTS[usize::from(on) % SUBJECTS.len()];
                let plan = (on % 4 > 0).then_some(self.plan);
                let named = usize::from(on) % (2 * self.activities.len());
                let activities = self.activities.get(named).copied().into_iter().collect();
                let draft = Session::draft(kind, day(on), subject);
                batch.add(Session { topics, host, place, plan, activities, ..draft }).map(drop)
            }
            Step::Hold(at) => {
                let Some(session) = chosen::<Session>(batch, at) else { return Ok(()) };
                HoldSession::of(session.id()).run(batch).map(drop)
            }
            Step::Move(at, on) => change(batch, at, |session: &mut Session| session.held_on = day(on)),
            Step::Turnout(at, people) => change(batch, at, |session: &mut Session| {
                let figures = Turnout { invited: people + 1, informed: people, understood: 0, method: None };
                session.turnout = session.took_place().then_some(figures);
            }),
            Step::RemoveSession(at) => remove::<Session>(batch, at),
            Step::Attend(session, person, how) => {
                let Some(session) = chosen::<Session>(batch, session) else { return Ok(()) };
                let attendance = Attendance {
                    header: Header::default(),
                    session: session.id(),
                    person: self.people[person % self.people.len()],
                    presence: Presence::Invited,
                    checked_in: None,
                    means: None,
                    understood: None,
                };
                batch.add(marked(attendance, how)).map(drop)
            }
            Step::Mark(at, how) => change(batch, at, |known: &mut Attendance| *known = marked(known.clone(), how)),
            Step::RemoveAttendance(at) => remove::<Attendance>(batch, at),
            Step::Feedback(kind, on) => {
                let channel = FeedbackChannel::VALUES[usize::from(kind) % FeedbackChannel::VALUES.len()];
                let draft = Feedback::draft(FeedbackKind::Report, channel, day(on), "Phản ánh");
                let draft = Feedback { unit: (kind > 99).then_some(self.unit), ..draft };
                batch.add(if kind.is_multiple_of(3) { answered(draft, u32::from(on) + 1) } else { draft }).map(drop)
            }
            Step::Register(at) => {
                let Some(feedback) = chosen::<Feedback>(batch, at) else { return Ok(()) };
                RegisterFeedback { id: feedback.id(), on: None }.run(batch).map(drop)
            }
            Step::Deadline(at) => change(batch, at, |feedback: &mut Feedback| {
                feedback.classify_by = Some(deadline(feedback.received_on));
            }),
            Step::Categorise(at) => change(batch, at, |feedback: &mut Feedback| {
                feedback.category = Some(FeedbackCategory::NotFitting);
            }),
            Step::RemoveFeedback(at) => remove::<Feedback>(batch, at),
            // Of its facts only the mark of its texts changes.
            Step::Reword(at) => change(batch, at, |session: &mut Session| session.subject.push_str(", lần hai")),
            Step::BringBack(at) => {
                let Some(session) = chosen::<Session>(batch, at) else { return Ok(()) };
                batch.bring_back::<Session>(session.id(), Earlier::Revision(1)).map(drop)
            }
        }
    }
}

fn answered(draft: Feedback, number: u32) -> Feedback {
    let on = draft.received_on.saturating_add(Span::new().days(9));
    let (text, by, late) = ("Đã trả lời".to_owned(), "Văn phòng".to_owned(), number.is_multiple_of(2).then_some(true));
    let answer = FeedbackAnswer { text, on, by, channel: draft.channel, document: None, late };
    let (number, year, competence) = (Some(number), Some(2021), Some(FeedbackCompetence::Own));
    Feedback { number, year, competence, answer: Some(answer), status: FeedbackStatus::Answered, ..draft }
}

fn deadline(started: Date) -> Deadline {
    let due = started.saturating_add(Span::new().days(20));
    let time_limit = TimeLimit::working_days(15);
    let (calendars, awaits) = (Vec::new(), Vec::new());
    Deadline {
        due,
        due_latest: None,
        at_noon: false,
        started,
        time_limit,
        rule: None,
        basis: None,
        calendars,
        awaits,
        verified: false,
    }
}

fn change<R: Record>(batch: &mut Transaction, at: usize, change: impl FnOnce(&mut R)) -> Result<()> {
    let Some(mut record) = chosen::<R>(batch, at) else { return Ok(()) };
    change(&mut record);
    batch.update(record).map(drop)
}

fn remove<R: Record>(batch: &mut Transaction, at: usize) -> Result<()> {
    let Some(record) = chosen::<R>(batch, at) else { return Ok(()) };
    batch.remove::<R>(record.id(), record.header().rev)
}

/// Facts as the index has them and as the records say, without rows.
fn both<F: Kept>(view: &View<'_>, by: &str) -> (Vec<F>, Vec<F>) {
    let mut kept = Vec::new();
    view.each_facts(Date::MIN..=Date::MAX, |row, facts: &F| {
        assert_eq!(F::of(&view.at_row::<F::Of>(row)?).encode(), facts.encode());
        kept.push(facts.clone());
        Ok(())
    })
    .unwrap();
    (kept, view.all::<F::Of>(&IndexQuery::by(by)).unwrap().iter().map(F::of).collect())
}

/// Compares what figures read with what the records say.
fn compare(view: &View<'_>) -> Result<()> {
    let (kept, told) = both::<SessionFacts>(view, "held_on");
    assert_eq!(kept, told);
    let (kept, told) = both::<FeedbackFacts>(view, "received_on");
    assert_eq!(kept, told);
    let mut rows = Vec::new();
    view.each_facts(Date::MIN..=Date::MAX, |row, _: &SessionFacts| {
        rows.push(row);
        Ok(())
    })?;
    let counted = view.turnouts(rows.clone())?;
    let mut sums: BTreeMap<SessionKind, [u64; 2]> = BTreeMap::new();
    for row in rows {
        let session: Session = view.at_row(row)?;
        let one = turnout(view, session.id())?;
        assert_eq!(counted.of(row), [one.invited, one.informed, one.understood]);
        if date(2021, 1, 1) <= session.held_on && session.held_on <= date(2021, 12, 31) && session.took_place() {
            let typed = session.turnout.filter(|_| one.invited == 0).map_or(one.invited, |typed| typed.invited);
            let sum = sums.entry(session.kind).or_default();
            *sum = [sum[0] + 1, sum[1] + u64::from(typed)];
        }
    }
    let on = date(2022, 1, 5);
    let question = ReportQuery { on: Some(on), ..ReportQuery::of(Period::year(2021).unwrap()) };
    let report = question.answer(view, now())?;
    let held = report.kinds.iter().filter(|kind| kind.figures.held > 0);
    let held = held.map(|kind| (kind.kind, [u64::from(kind.figures.held), kind.figures.invited])).collect();
    assert_eq!(sums, held);
    for plan in view.all::<Plan>(IndexQuery::default())? {
        let activities: Vec<Activity> = view.all(IndexQuery::by("plan").with("plan", plan.id()))?;
        let [by_records, by_facts] = sessions_both_ways(view, &plan, &activities, Judged::on(on, on))?;
        assert_eq!(by_records, by_facts);
    }
    let feedback: Vec<Feedback> = view.all(IndexQuery::default())?;
    let year = Period::year(2021).unwrap();
    assert_eq!(report.feedback.received as usize, feedback.iter().filter(|one| year.contains(one.received_on)).count());
    let is_open = |one: &&Feedback| one.received_on <= on && one.closed_on().is_none_or(|closed| closed > on);
    let answered = |one: &&Feedback| year.contains(one.received_on) && one.answer.as_ref().is_some_and(|a| a.on <= on);
    assert_eq!(report.feedback.answered as usize, feedback.iter().filter(answered).count());
    assert_eq!(report.feedback.open as usize, feedback.iter().filter(is_open).count());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn figures_read_what_the_records_say(steps in prop::collection::vec(step(), 1..40)) {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let mut instants: Vec<Timestamp> = Vec::new();
        for steps in steps.chunks(3) {
            for step in steps {
                let _ = world.store.write("test", |batch| world.take(step, batch));
            }
            instants.extend(world.store.now().read(|view| Ok(view.head()?.at)).unwrap());
        }
        world.store.now().read(compare).unwrap();
        for at in instants.into_iter().step_by(3) {
            world.store.as_of(at).read(compare).unwrap();
        }
        let mut batch = world.store.batch("test").unwrap();
        for step in &steps {
            let _ = batch.savepoint(|batch| world.take(step, batch));
        }
        compare(&batch.view()).unwrap();
        drop(batch);
        prop_assert!(world.store.verify().unwrap().defects.is_empty());
    }
}

/// How a transaction with some steps goes.
#[derive(Debug, Clone, Copy)]
enum Going {
    Committed,
    /// Dropped without a commit.
    Dropped,
    /// Some of its steps are undone within it.
    PartlyUndone,
    /// Committed unnoticed, as by another process.
    Elsewhere,
}

fn going() -> impl Strategy<Value = Going> {
    prop_oneof![
        4 => Just(Going::Committed),
        1 => Just(Going::Dropped),
        2 => Just(Going::PartlyUndone),
        1 => Just(Going::Elsewhere),
    ]
}

impl World {
    fn go(&self, steps: &[Step], going: Going) {
        let facts = &self.store.inner.engine.facts;
        let kept = if matches!(going, Going::Elsewhere) { facts.swap(None) } else { None };
        let mut batch = self.store.batch("test").unwrap();
        for step in steps {
            let _ = batch.savepoint(|batch| self.take(step, batch));
            if matches!(going, Going::PartlyUndone) {
                let undone = batch.savepoint(|batch| {
                    let _ = self.take(step, batch);
                    Err::<(), _>(CchcError::Cancelled)
                });
                assert!(undone.is_err());
            }
        }
        match going {
            Going::Dropped => drop(batch),
            _ => batch.commit().unwrap(),
        }
        if matches!(going, Going::Elsewhere) {
            facts.swap(kept);
        }
    }

    /// The report with what is kept, and without.
    fn both_reports(&self, period: Period) -> [Report; 2] {
        let question = || ReportQuery { on: Some(date(2022, 1, 5)), ..ReportQuery::of(period.clone()) };
        let kept = self.store.now().read(|view| question().answer(view, now())).unwrap();
        let batch = self.store.batch("test").unwrap();
        [kept, question().answer(&batch.view(), now()).unwrap()]
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn what_is_kept_in_memory_is_what_the_file_says(
        rounds in prop::collection::vec((prop::collection::vec(step(), 1..8), going(), 1_i8..5), 1..10),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let mut instants: Vec<Timestamp> = Vec::new();
        for (steps, going, quarter) in &rounds {
            world.go(steps, *going);
            // A quarter first: what is kept grows to the year.
            for period in [Period::quarter(2021, *quarter).unwrap(), Period::year(2021).unwrap()] {
                let [kept, fresh] = world.both_reports(period);
                prop_assert_eq!(kept, fresh);
            }
            world.store.now().read(compare).unwrap();
            instants.extend(world.store.now().read(|view| Ok(view.head()?.at)).unwrap());
        }
        for at in instants.into_iter().step_by(4) {
            world.store.as_of(at).read(compare).unwrap();
        }
        world.store.now().read(compare).unwrap();
    }
}

#[test]
fn a_commit_is_applied_to_what_is_kept_and_what_is_let_go_is_read_anew() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path());
    let facts = &world.store.inner.engine.facts;
    let hold = |at: usize| world.go(&[Step::Session(0, 40, true), Step::Hold(at)], Going::Committed);
    hold(0);
    assert!(!facts.is_kept());
    let held = || world.both_reports(Period::year(2021).unwrap()).map(|report| report.sessions.held);
    assert_eq!(held(), [1, 1]);
    assert!(facts.is_kept());
    hold(1);
    assert!(facts.is_kept());
    assert_eq!(held(), [2, 2]);
    world.store.suspend().unwrap();
    assert!(!facts.is_kept());
    world.store.resume().unwrap();
    assert_eq!(held(), [2, 2]);
}

/// Sessions with attendances, which several threads count.
#[test]
fn a_report_that_is_watched_reads_what_threads_read_and_can_be_ended() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path());
    for round in 0..4_u16 {
        let mut steps: Vec<Step> =
            (0..8).map(|number| Step::Session(number as u8, 31 + round * 80 + number, true)).collect();
        steps.extend((0..32).map(Step::Hold));
        steps.extend((0..32).map(|at| Step::Attend(at, at + usize::from(round), 100 + (at % 100) as u8)));
        steps.extend((0..8).map(|number| Step::Feedback(3, 31 + round * 80 + number)));
        world.go(&steps, Going::Committed);
    }
    let fresh = |store: &Store| {
        let question = ReportQuery { on: Some(date(2022, 1, 5)), ..ReportQuery::of(Period::year(2021).unwrap()) };
        store.inner.engine.facts.clear();
        store.now().read(|view| question.answer(view, now()))
    };
    let read = fresh(&world.store).unwrap();
    assert!(read.sessions.held > 16 && read.sessions.informed > 8 && read.feedback.received > 16);
    let watched = world.store.with_progress(|_| std::ops::ControlFlow::Continue(()));
    assert_eq!(fresh(&watched).unwrap(), read);
    let ended = world.store.with_progress(|_| std::ops::ControlFlow::Break(()));
    assert!(matches!(fresh(&ended), Err(CchcError::Cancelled)));
    assert_eq!(fresh(&world.store).unwrap(), read);
}

/// Of what is kept only what is missing is read: days before and behind, in any order, with changes in between.
#[test]
fn what_is_kept_grows_on_both_sides() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path());
    let steps: Vec<Step> = (0..40).map(|number| Step::Session(0, number * 10, true)).collect();
    world.go(&steps, Going::Committed);
    for (number, (from, to)) in
        [(150, 200), (180, 250), (50, 160), (0, 30), (90, 400), (0, 420)].into_iter().enumerate()
    {
        let within = |view: &View<'_>| {
            let mut found = Vec::new();
            view.each_facts(day(from)..=day(to), |row, session: &SessionFacts| {
                found.push((session.held_on, row));
                Ok(())
            })?;
            Ok(found)
        };
        let kept = world.store.now().read(within).unwrap();
        assert!(!kept.is_empty());
        let batch = world.store.batch("test").unwrap();
        assert_eq!(kept, within(&batch.view()).unwrap());
        drop(batch);
        // To another day, into what is known or out of it, and from one place of it to another.
        world.go(&[Step::Move(number, from + 3), Step::Move(number + 20, to - 3)], Going::Committed);
        assert!(world.store.inner.engine.facts.is_kept());
    }
    world.store.now().read(compare).unwrap();
}
