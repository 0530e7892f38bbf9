//! The records behind every figure add up to it, and a comparison is what a report of the other period says: over
//! generated stores.

use std::collections::BTreeSet;

use jiff::Span;
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;
use crate::error::Result;
use crate::rules::law;
use crate::store::Transaction;

/// A record to add. Numbers choose among what there is and among values.
type Step = (u8, u16, u8);

/// How many kinds of steps there are.
const KINDS: u8 = 11;

struct World {
    store: Store,
    units: [UnitId; 2],
    people: Vec<(PersonId, DataSubjectId)>,
    plans: [PlanId; 2],
    activities: Vec<ActivityId>,
    tests: Vec<AssessmentId>,
}

const PLAN: &str = include_str!("../../../tests/data/examples/sample-plan.txt");

fn world(folder: &std::path::Path) -> World {
    let options = Options { clock: Clock::new(now), ..Options::default() };
    let store = Store::open_with(folder.join("store.cchc"), options).unwrap();
    let department = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap().id();
    let division = OrganisationUnit::named("Phòng Quy hoạch", UnitKind::Division);
    let division = OrganisationUnit { parent: Some(department), ..division };
    let division = store.units().add(division).unwrap().id();
    let people = (0..3).map(|number| person(&store, department, number)).collect();
    let plan = |year: i16, unit: UnitId| {
        let mut plan =
            Plan { year: Some(year), issuer_unit: Some(unit), issued_on: None, ..crate::read_plan(PLAN).unwrap().plan };
        plan.audiences.iter_mut().for_each(|audience| audience.headcount = Some(120));
        store.plans().add(plan).unwrap().id()
    };
    let plans = [plan(2021, department), plan(2020, division)];
    let activities: Vec<ActivityId> = store.run(TrackPlan { id: plans[0] }).unwrap().iter().map(Record::id).collect();
    let why = "Không còn phù hợp".to_owned();
    store.run(CancelActivity { id: activities[0], why, on: Some(date(2021, 3, 1)) }).unwrap();
    let test = |title: &str| {
        store.assessments().add(Assessment::draft(title, PassMark::Percent { percent: 50 })).unwrap().id()
    };
    let tests = vec![test("Bài một"), test("Bài hai")];
    World { store, units: [department, division], people, plans, activities, tests }
}

fn person(store: &Store, unit: UnitId, number: u8) -> (PersonId, DataSubjectId) {
    let person = made::<Person>(json!({ "name": format!("Nguyễn Văn {number}"), "category": "worker", "unit": unit }));
    let person = store.people().add(person).unwrap().id();
    let basis = Some(law::PERSONAL_DATA.into());
    let subject = DataSubject { person: Some(person), basis, ..DataSubject::default() };
    (person, store.data_subjects().add(subject).unwrap().id())
}

fn made<R: DeserializeOwned>(value: Value) -> R {
    serde_json::from_value(value).unwrap()
}

/// A day between December 2019 and March 2022.
fn day(number: u16) -> Date {
    date(2019, 12, 1).saturating_add(Span::new().days(i64::from(number % 830)))
}

fn later(day: Date, days: u8) -> Date {
    day.saturating_add(Span::new().days(i64::from(days)))
}

fn of<T: Copy>(values: &[T], at: impl Into<usize>) -> T {
    values[at.into() % values.len()]
}

fn all<R: Record>(batch: &Transaction) -> Vec<R> {
    batch.view().all(IndexQuery::default()).unwrap()
}

impl World {
    /// Adds a record; what the rules refuse changes nothing.
    fn take(&self, (kind, a, b): Step, batch: &mut Transaction) -> Result<()> {
        let on = day(a);
        let unit = (b % 3 < 2).then(|| self.units[usize::from(b % 3)]);
        let plan = (b % 4 > 0).then(|| of(&self.plans, b % 2));
        let activity = (b % 5 == 0).then(|| of(&self.activities, a));
        match kind % KINDS {
            0 | 1 => self.session(on, unit, plan, (a, b), batch),
            2 => {
                let sessions: Vec<Session> = all(batch);
                let Some(session) = sessions.get(usize::from(a) % sessions.len().max(1)) else { return Ok(()) };
                let presence = of(&["invited", "attended", "attended", "excused"], b);
                let understood = (b % 4 == 1).then_some("quiz");
                batch.add(made::<Attendance>(json!({
                    "session": session.id(), "person": of(&self.people, b).0, "presence": presence,
                    "understood": understood,
                }))).map(drop)
            }
            3 => self.feedback(on, unit, plan, (a, b), batch),
            4 => {
                let dialogues: Vec<Session> =
                    all::<Session>(batch).into_iter().filter(|one| one.kind == SessionKind::Dialogue).collect();
                let Some(dialogue) = dialogues.get(usize::from(a) % dialogues.len().max(1)) else { return Ok(()) };
                let mut question = Question::draft(dialogue.id(), u32::from(a % 50) + 1, "Hồ sơ gồm những gì?");
                if b % 3 > 0 {
                    let (text, by) = ("Gồm ba loại giấy tờ.".to_owned(), "Văn phòng".to_owned());
                    let on = later(dialogue.held_on, b);
                    question.answer = Some(QuestionAnswer { text, by, on, given_at_session: false });
                    question.status = QuestionStatus::Answered;
                }
                if b % 3 == 1 {
                    let on = later(dialogue.held_on, b.saturating_add(3));
                    let texts = ("Hồ sơ gồm những gì?", "Gồm ba loại giấy tờ.");
                    question.published =
                        Some(made(json!({ "on": on, "public_question": texts.0, "public_answer": texts.1 })));
                    question.status = QuestionStatus::Published;
                }
                batch.add(question).map(drop)
            }
            5 => batch.add(made::<Material>(json!({
                "kind": "leaflet", "title": format!("Tờ rơi {a}"), "made_on": on, "unit": unit, "plan": plan,
                "status": of(&["draft", "approved"], b / 4),
            }))).map(drop),
            6 | 7 => batch.add(made::<Dissemination>(json!({
                "channel": of(Channel::VALUES, b), "title": format!("Tin {a}"), "on": on, "unit": unit, "plan": plan,
                "activity": activity, "material": all::<Material>(batch).first().filter(|_| b % 6 == 0).map(Record::id),
            }))).map(drop),
            8 => {
                let (person, subject) = of(&self.people, b);
                batch.add(made::<Attempt>(json!({
                    "assessment": of(&self.tests, b / 3), "person": person, "subject": subject, "unit": unit,
                    "number": a % 400 + 1, "taken_on": on, "passed": b % 4 > 0,
                }))).map(drop)
            }
            9 => self.procedure(on, unit, (a, b), batch),
            _ => batch.add(made::<Appointment>(json!({
                "name": "Giám đốc", "date": on, "part": "morning", "content": format!("Họp {a}"), "unit": unit,
            }))).map(drop),
        }
    }

    fn session(
        &self,
        on: Date,
        unit: Option<UnitId>,
        plan: Option<PlanId>,
        (a, b): (u16, u8),
        batch: &mut Transaction,
    ) -> Result<()> {
        let kind = of(SessionKind::VALUES, b / 4);
        let role = if b % 3 == 0 { SessionRole::Participant } else { SessionRole::Host };
        let status = of(&[SessionStatus::Held, SessionStatus::Minuted, SessionStatus::Planned, SessionStatus::Held], a);
        let mut session = Session { role, host: unit, plan, ..Session::draft(kind, on, &format!("Buổi {a}")) };
        session.status = status;
        session.minutes = (status == SessionStatus::Minuted).then(minutes);
        let people = u32::from(b) + 2;
        session.turnout = session.took_place().then_some(Turnout {
            invited: people,
            informed: people - 1,
            understood: people / 2,
            method: Some(UnderstandingMethod::Quiz),
        });
        if b % 11 == 0 {
            session = Session { status: SessionStatus::Cancelled, turnout: None, minutes: None, ..session };
        }
        batch.add(session).map(drop)
    }

    fn feedback(
        &self,
        on: Date,
        unit: Option<UnitId>,
        plan: Option<PlanId>,
        (a, b): (u16, u8),
        batch: &mut Transaction,
    ) -> Result<()> {
        let kind = of(FeedbackKind::VALUES, b % 2);
        let draft = Feedback { unit, plan, ..Feedback::draft(kind, of(FeedbackChannel::VALUES, b), on, "Ý kiến") };
        let draft = Feedback { proposal: (b % 2 == 1).then(|| "Rút ngắn".to_owned()), ..draft };
        let (number, year) = (Some(u32::from(a) * 256 + u32::from(b) + 1), Some(on.year()));
        let own = Some(FeedbackCompetence::Own);
        let known = Feedback { number, year, ..draft.clone() };
        let (then, by) = (later(on, b), "Văn phòng".to_owned());
        let answer = FeedbackAnswer {
            text: "Đã trả lời".to_owned(),
            on: then,
            by: by.clone(),
            channel: known.channel,
            document: None,
            late: of(&[Some(true), Some(false), None], b),
        };
        let answered =
            Feedback { answer: Some(answer), competence: own, status: FeedbackStatus::Answered, ..known.clone() };
        batch
            .add(match a / 3 % 6 {
                0 => draft,
                1 => Feedback { classify_by: Some(deadline(on)), ..draft },
                2 => answered,
                3 => Feedback {
                    publications: vec![made(json!({ "channel": "website", "on": then, "public_text": "Đã xử lý" }))],
                    status: FeedbackStatus::Published,
                    ..answered
                },
                4 => Feedback {
                    not_accepted: Some(made(
                        json!({ "reason": "complaint", "explanation": "Là khiếu nại", "on": then }),
                    )),
                    status: FeedbackStatus::NotAccepted,
                    ..known
                },
                _ => Feedback {
                    forwards: vec![made(json!({
                        "to": "Sở Nội vụ", "on": then, "why": "Không thuộc thẩm quyền", "by": by, "late": b % 3 == 0,
                    }))],
                    category: Some(FeedbackCategory::NotFitting),
                    competence: Some(FeedbackCompetence::Other),
                    status: FeedbackStatus::Forwarded,
                    ..known
                },
            })
            .map(drop)
    }

    /// A procedure in force from a day, with its decision, its posting, and maybe its end; or a theme.
    fn procedure(&self, on: Date, unit: Option<UnitId>, (a, b): (u16, u8), batch: &mut Transaction) -> Result<()> {
        if b % 5 == 4 {
            let year = on.year();
            let theme = made::<Theme>(json!({ "text": "Kỷ cương", "year": year, "issuer": format!("Sở {a}") }));
            let theme = batch.add(theme)?.id();
            let subject = PostingSubject::YearTheme { theme };
            return batch.add(Posting::draft(subject, PostingPlace::Board, on)).map(drop);
        }
        let decision = LegalDocument {
            document_type: "Quyết định".to_owned(),
            symbol: Some(format!("{a}/QĐ-UBND")),
            subject: "Công bố danh mục thủ tục hành chính".to_owned(),
            ..LegalDocument::default()
        };
        let decision = batch.add(decision)?.id();
        let mut version = Procedure {
            decision: Some(decision),
            change: Some(of(ProcedureChangeKind::VALUES, b)),
            in_force_from: Some(on),
            unit,
            ..Procedure::draft(&format!("1.{:06}", u32::from(a) * 100 + u32::from(b)), "Cấp giấy phép")
        };
        if b % 3 == 0 {
            version.status = ProcedureStatus::Abolished;
            version.in_force_to = Some(later(on, b));
            version.ended_by = Some(decision);
        }
        let procedure = batch.add(version)?.id();
        let subject = PostingSubject::ProcedureVersion { procedure };
        let place = of(&PostingPlace::ALL, b);
        let posting =
            Posting { has_feedback_address: b % 2 == 0, unit, ..Posting::draft(subject, place, later(on, b)) };
        batch.add(posting).map(drop)
    }
}

fn deadline(started: Date) -> Deadline {
    made(json!({
        "due": later(started, 20), "started": started, "time_limit": TimeLimit::working_days(15), "verified": false,
    }))
}

/// Every record behind a figure, in pages of some items.
fn behind(store: &Store, asked: &ReportQuery, code: &str, limit: u32) -> (Vec<FigureEvidence>, u64) {
    let ReportQuery { period, plan, on, unit, as_successor, .. } = asked.clone();
    let code = code.to_owned();
    let mut query = FigureEvidenceQuery { code, period, plan, on, unit, as_successor, limit, cursor: None };
    let mut found = Vec::new();
    loop {
        let page = store.ask(query.clone()).unwrap();
        assert!(page.items.len() <= limit as usize);
        found.extend(page.items);
        match page.next {
            Some(next) => query.cursor = Some(next),
            None => return (found, page.total),
        }
    }
}

/// What has figures without records behind them.
const WITHOUT_RECORDS: [&str; 2] = ["board.working_days", "channels.radio"];

fn check(world: &World, asked: &ReportQuery) -> BTreeSet<String> {
    let report = world.store.ask(asked.clone()).unwrap();
    let mut counted = BTreeSet::new();
    for figure in &report.figures {
        let (found, total) = behind(&world.store, asked, &figure.code, 3);
        let sum: u64 = found.iter().map(|item| item.amount).sum();
        let count = figure.value.map_or(sum, |value| value.count);
        if !WITHOUT_RECORDS.contains(&figure.code.as_str()) {
            assert_eq!((sum, total), (count, count), "{} of {asked:?}", figure.code);
        }
        assert!(found.is_sorted_by_key(|item| item.on), "{}", figure.code);
        let ids: BTreeSet<_> = found.iter().map(|item| (item.on, item.id)).collect();
        assert_eq!(ids.len(), found.len(), "{}", figure.code);
        assert!(found.iter().all(|item| item.amount > 0 && !item.title.trim().is_empty()), "{found:?}");
        assert_eq!(figure.value.is_none(), figure.absent.is_some());
        if count > 0 {
            counted.insert(figure.code.clone());
        }
    }
    counted
}

/// Every comparison is what a report of that period says.
fn check_compared(world: &World, asked: &ReportQuery) {
    let report = world.store.ask(asked.clone()).unwrap();
    let periods = report.compared.clone().unwrap();
    let of_then = |period: &Option<Period>, on: Date| {
        let period = period.clone()?;
        let on = Some(on.min(period.to));
        Some(world.store.ask(ReportQuery { period, on, compare: false, ..asked.clone() }).unwrap())
    };
    let then = [&periods.previous, &periods.last_year, &periods.year_to_date].map(|period| of_then(period, report.on));
    for (position, figure) in report.figures.iter().enumerate() {
        let expected = then.each_ref().map(|report| report.as_ref().and_then(|report| report.figures[position].value));
        assert_eq!([figure.previous, figure.last_year, figure.year_to_date], expected, "{}", figure.code);
    }
}

fn questions(world: &World) -> Vec<ReportQuery> {
    let of = ReportQuery::of;
    vec![
        of(Period::year(2021).unwrap()),
        of(Period::quarter(2021, 2).unwrap().cut_off(15)),
        of(Period::nine_months(2021).unwrap()),
        ReportQuery { plan: Some(world.plans[0]), ..of(Period::year(2021).unwrap()) },
        ReportQuery { unit: Some(world.units[1]), ..of(Period::half(2021, 1).unwrap()) },
        ReportQuery { unit: Some(world.units[0]), on: Some(date(2021, 5, 3)), ..of(Period::year(2021).unwrap()) },
        of(Period::between(date(2020, 11, 3), date(2021, 2, 20))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn the_records_behind_every_figure_add_up_to_it(
        steps in prop::collection::vec((any::<u8>(), any::<u16>(), any::<u8>()), 1..60),
        which in 0_usize..7,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let mut batch = world.store.batch("test").unwrap();
        for step in &steps {
            let _ = batch.savepoint(|batch| world.take(*step, batch));
        }
        batch.commit().unwrap();
        let asked = questions(&world).swap_remove(which);
        check(&world, &asked);
        check_compared(&world, &asked);
    }
}

#[test]
fn a_full_store_has_records_behind_every_figure() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path());
    let mut batch = world.store.batch("test").unwrap();
    let mut refused = [0; KINDS as usize];
    for number in 0..1_320_u32 {
        let mixed = number.wrapping_mul(2_654_435_761);
        let step = ((number % u32::from(KINDS)) as u8, (mixed >> 8) as u16, (mixed >> 24) as u8);
        let taken = batch.savepoint(|batch| world.take(step, batch));
        refused[usize::from(step.0)] += u32::from(taken.is_err());
    }
    batch.commit().unwrap();
    assert!(refused.iter().all(|refused| *refused < 60), "{refused:?}");
    let mut counted = BTreeSet::new();
    for asked in questions(&world) {
        counted.extend(check(&world, &asked));
        check_compared(&world, &asked);
    }
    let codes = world.store.ask(ReportQuery::of(Period::year(2021).unwrap())).unwrap().figures;
    let idle: Vec<_> =
        codes.iter().map(|figure| figure.code.as_str()).filter(|code| !counted.contains(*code)).collect();
    // No calendar of days off is installed, and the store tells press and radio not apart.
    assert_eq!(idle, ["channels.press", "channels.radio", "board.working_days"]);
}

#[test]
fn an_unknown_figure_and_a_strange_cursor_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path());
    let asked =
        |code: &str| made::<FigureEvidenceQuery>(json!({ "code": code, "period": Period::year(2021).unwrap() }));
    let codes = |query: FigureEvidenceQuery| {
        let error = world.store.ask(query).unwrap_err();
        error.report().problems.iter().map(|problem| problem.code.clone()).collect::<Vec<_>>()
    };
    assert_eq!(codes(FigureEvidenceQuery { limit: 0, ..asked("sessions.hold") }), ["range", "unknown"]);
    let cursor = Some("00".to_owned());
    assert_eq!(codes(FigureEvidenceQuery { cursor, ..asked("sessions.held") }), ["cursor"]);
}
