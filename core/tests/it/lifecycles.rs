//! Status changes of plans and sessions: every allowed one succeeds, all others are refused.

use cchc::command::{CancelSession, Command, HoldSession, IssuePlan, MinuteSession, MovePlan};
use cchc::model::{
    Minutes, Move, Plan, PlanStatus, Record, Session, SessionKind, SessionStatus, Turnout, UnderstandingMethod,
};
use cchc::rules::Lifecycle;
use cchc::{CchcError, Options, Store};

use crate::common::{Place, code, options, plan, problems, session};

const PLAN_STATES: [PlanStatus; 8] = [
    PlanStatus::Draft,
    PlanStatus::Submitted,
    PlanStatus::Issued,
    PlanStatus::InProgress,
    PlanStatus::Completed,
    PlanStatus::Archived,
    PlanStatus::Amended,
    PlanStatus::Cancelled,
];

fn run<O: Command>(store: &Store, operation: O) -> cchc::Result<O::Output> {
    store.write(O::NAME, |batch| operation.run(batch))
}

#[test]
fn a_plan_takes_every_allowed_step_and_no_other() {
    let place = Place::new();
    let store = place.open();
    let mut allowed = 0;
    for from in PLAN_STATES {
        for to in PLAN_STATES {
            let stored = store.plans().add(Plan { status: from, ..plan() }).unwrap();
            let moved = run(&store, MovePlan { id: stored.id(), to, why: Some("vì".into()), on: None });
            if to == PlanStatus::Issued && from.next().contains(&to) {
                assert_eq!(problems(moved), [("to".into(), "issue".into())]);
                let date = jiff::civil::date(2021, 1, 20);
                let issue = IssuePlan { id: stored.id(), issued_on: date, number: None, signed_by: None };
                assert_eq!(run(&store, issue).unwrap().status, to);
                allowed += 1;
            } else if from.next().contains(&to) {
                let moved = moved.unwrap();
                assert_eq!(moved.status, to);
                let taken: &Move = &moved.moves[0];
                assert_eq!((&taken.from, &taken.to), (&from.name(), &to.name()));
                assert_eq!((taken.by.as_str(), taken.why.as_deref()), ("thu", Some("vì")));
                assert_eq!(Some(taken.at), moved.header.updated);
                allowed += 1;
            } else {
                match moved {
                    Err(CchcError::InvalidTransition { from: f, to: t, allowed, .. }) => {
                        assert_eq!((f, t), (from.name(), to.name()));
                        assert_eq!(allowed, from.next().iter().map(|state| state.name()).collect::<Vec<_>>());
                    }
                    other => panic!("{from:?} to {to:?}: {other:?}"),
                }
                assert_eq!(store.plans().get(stored.id()).unwrap(), stored);
            }
        }
    }
    assert_eq!(allowed, 15);
}

#[test]
fn a_session_takes_every_allowed_step_and_no_other() {
    let place = Place::new();
    let store = place.open();
    let minutes = || Minutes { content: "Nội dung".into(), ..Minutes::default() };
    let states = [SessionStatus::Planned, SessionStatus::Held, SessionStatus::Minuted, SessionStatus::Cancelled];
    for from in states {
        let draft = || {
            let minutes = (from == SessionStatus::Minuted).then(minutes);
            Session { status: from, minutes, ..session("2021-03-05") }
        };
        for to in [SessionStatus::Held, SessionStatus::Minuted, SessionStatus::Cancelled] {
            let stored = store.sessions().add(draft()).unwrap();
            let id = stored.id();
            let moved = match to {
                SessionStatus::Held => run(
                    &store,
                    HoldSession {
                        id,
                        invited: None,
                        informed: None,
                        understood: None,
                        method: None,
                        minutes: None,
                        on: None,
                    },
                ),
                SessionStatus::Minuted => run(&store, MinuteSession { id, minutes: minutes(), on: None }),
                _ => run(&store, CancelSession { id, why: "hoãn".into(), on: None }),
            };
            if from.next().contains(&to) {
                let moved = moved.unwrap();
                assert_eq!((moved.status, moved.moves.len()), (to, 1));
                assert_eq!(moved.moves[0].by, "thu");
            } else {
                assert_eq!(code(moved), "invalid_transition", "{from:?} to {to:?}");
                assert_eq!(store.sessions().get(id).unwrap(), stored);
            }
        }
    }
}

#[test]
fn holding_checks_the_figures() {
    let place = Place::new();
    let store = place.open();
    let stored = store.sessions().add(session("2021-03-05")).unwrap();
    let hold = |invited, informed, understood, method| {
        run(&store, HoldSession { id: stored.id(), invited, informed, understood, method, minutes: None, on: None })
    };
    let quiz = Some(UnderstandingMethod::Quiz);
    assert_eq!(problems(hold(Some(3), None, None, None))[0].0, "informed");
    assert_eq!(problems(hold(None, Some(3), None, None))[0].0, "invited");
    assert_eq!(problems(hold(None, None, Some(1), quiz))[0].0, "invited");
    assert_eq!(
        problems(hold(Some(3), Some(4), None, None)),
        [("informed".into(), "more_informed_than_invited".into())]
    );
    let all = problems(hold(Some(3), Some(4), Some(5), None));
    assert_eq!(all.len(), 3, "{all:?}");
    let held = hold(Some(42), Some(40), Some(37), quiz).unwrap();
    assert_eq!(held.turnout, Some(Turnout { invited: 42, informed: 40, understood: 37, method: quiz }));
}

#[test]
fn holding_with_minutes_takes_both_steps() {
    let place = Place::new();
    let store = place.open();
    let stored = store.sessions().add(session("2021-03-05")).unwrap();
    let minutes = Some(Minutes { content: "Nội dung".into(), ..Minutes::default() });
    let hold = HoldSession {
        id: stored.id(),
        invited: None,
        informed: None,
        understood: None,
        method: None,
        minutes,
        on: None,
    };
    let held = run(&store, hold).unwrap();
    assert_eq!(held.status, SessionStatus::Minuted);
    let steps: Vec<_> = held.moves.iter().map(|step| step.to.as_str()).collect();
    assert_eq!(steps, ["held", "minuted"]);
    let empty = MinuteSession { id: stored.id(), minutes: Minutes::default(), on: None };
    assert_eq!(code(run(&store, empty)), "invalid_transition");
}

#[test]
fn a_state_is_not_changed_by_an_update() {
    let place = Place::new();
    let store = place.open();
    let stored = store.plans().add(plan()).unwrap();
    let changed = Plan { status: PlanStatus::Archived, ..stored.clone() };
    assert_eq!(problems(store.plans().update(changed)), [("status".into(), "state_by_update".into())]);
    let stored = run(&store, MovePlan { id: stored.id(), to: PlanStatus::Submitted, why: None, on: None }).unwrap();
    let forgotten = Plan { moves: Vec::new(), ..stored.clone() };
    assert_eq!(problems(store.plans().update(forgotten)), [("moves".into(), "moves_fixed".into())]);
    let mut invented = stored.clone();
    invented.moves.push(Move {
        from: "submitted".into(),
        to: "issued".into(),
        at: stored.header.updated.unwrap(),
        on: None,
        by: "thu".into(),
        why: None,
    });
    invented.status = PlanStatus::Issued;
    assert!(!problems(store.plans().update(invented)).is_empty());
    store.plans().update(Plan { subject: "Khác".into(), ..stored }).unwrap();

    let stored = store.sessions().add(session("2021-03-05")).unwrap();
    let held = Session { status: SessionStatus::Held, ..stored };
    assert_eq!(problems(store.sessions().update(held)), [("status".into(), "state_by_update".into())]);
}

#[test]
fn a_cancelled_session_needs_a_reason() {
    let place = Place::new();
    let store = place.open();
    let stored = store.sessions().add(session("2021-03-05")).unwrap();
    let cancel = CancelSession { id: stored.id(), why: "  ".into(), on: None };
    assert_eq!(problems(run(&store, cancel)), [("why".into(), "required".into())]);
}

#[test]
fn whoever_writes_is_named_in_normal_form() {
    let place = Place::new();
    let store = Store::open_with(&place.path, Options { actor: "Va\u{306}n phòng".to_owned(), ..options() }).unwrap();
    let held_on = "2021-03-05".parse().unwrap();
    let session = store.sessions().add(Session::draft(SessionKind::Training, held_on, "Tập huấn")).unwrap();
    assert_eq!(session.header.actor, "Văn phòng");
    let held = store.run(HoldSession::of(session.id())).unwrap();
    assert_eq!(held.moves[0].by, "Văn phòng");
}
