//! System clocks that are wrong, jump, or are corrected while a store is in use.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use cchc::command::{HoldSession, ReceiveFeedback, SubmissionKind};
use cchc::model::{FeedbackChannel, IndexQuery, Record};
use cchc::{CchcError, Clock, Options, Store};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::common::{Place, assert_sound, code, options, problems, session, unit};

const DAY: i64 = 24 * 3600;
/// Noon of 01/11/2026 in Việt Nam.
const NOON: i64 = 1_793_509_200;

/// A clock that tests set, in seconds.
#[derive(Clone)]
struct Hands(Arc<AtomicI64>);

impl Hands {
    fn at(seconds: i64) -> Self {
        Self(Arc::new(AtomicI64::new(seconds)))
    }

    fn set(&self, seconds: i64) {
        self.0.store(seconds, Ordering::Relaxed);
    }

    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::Relaxed)).unwrap()
    }

    fn open(&self, place: &Place, accept_clock: bool) -> Store {
        let hands = self.clone();
        let clock = Clock::new(move || hands.now());
        Store::open_with(&place.path, Options { clock, accept_clock, ..options() }).unwrap()
    }
}

fn day(at: Timestamp) -> Date {
    jiff::tz::offset(7).to_datetime(at).date()
}

fn received() -> ReceiveFeedback {
    let told = ReceiveFeedback::of(SubmissionKind::Report, FeedbackChannel::Email, "Trả kết quả trễ");
    ReceiveFeedback { register: true, ..told }
}

#[test]
fn a_write_under_a_clock_a_year_ahead_does_not_spoil_today() {
    let (place, hands) = (Place::new(), Hands::at(NOON));
    let store = hands.open(&place, false);
    assert_eq!(store.run(received()).unwrap().year, Some(2026));
    hands.set(NOON + 365 * DAY);
    assert_eq!(code(store.units().add(unit("Năm sau"))), "clock_doubtful");
    store.close().unwrap();
    // Somebody takes the wrong clock for right.
    let store = hands.open(&place, true);
    let ahead = store.units().add(unit("Năm sau")).unwrap();
    store.close().unwrap();
    hands.set(NOON + DAY);
    let store = hands.open(&place, false);
    let last = Timestamp::from_second(NOON + 365 * DAY).unwrap();
    let refused = store.run(received()).unwrap_err();
    assert!(matches!(refused, CchcError::ClockDoubtful { now, last: at } if now == hands.now() && at == last));
    let report = refused.report();
    assert_eq!((report.code.as_str(), report.now, report.last), ("clock_doubtful", Some(hands.now()), Some(last)));
    assert!(report.text.contains("accept_clock") && report.text_vi.contains("accept_clock"));
    // Reading goes on, and nothing was kept.
    assert_eq!(store.feedback().count(IndexQuery::default()).unwrap(), 1);
    assert_eq!(code(store.batch("thu").map(drop)), "clock_doubtful");
    assert_eq!(store.changes(0, 100).unwrap().len(), 3);
    store.close().unwrap();

    let store = hands.open(&place, true);
    let feedback = store.run(received()).unwrap();
    assert_eq!((feedback.year, feedback.number), (Some(2026), Some(2)));
    assert_eq!(feedback.received_on, date(2026, 11, 2));
    assert!(feedback.header.updated > ahead.header.updated);
    let meeting = store.sessions().add(session("2027-01-05")).unwrap();
    let hold = HoldSession {
        id: meeting.id(),
        invited: None,
        informed: None,
        understood: None,
        method: None,
        minutes: None,
        on: None,
    };
    assert!(!problems(store.run(hold)).is_empty());
    store.close().unwrap();

    // It was accepted once: from then on the clock is held against this one.
    hands.set(NOON + 2 * DAY);
    let store = hands.open(&place, false);
    let later = store.units().add(unit("Đúng giờ")).unwrap();
    assert!(later.header.updated > meeting.header.updated);
    assert_eq!(store.as_of(ahead.header.updated.unwrap()).units().count(IndexQuery::default()).unwrap(), 1);
    assert_eq!(store.as_of(later.header.updated.unwrap()).units().count(IndexQuery::default()).unwrap(), 2);
    assert_sound(&store);
}

#[test]
fn a_clock_may_be_off_by_a_day_back_and_four_hundred_on() {
    for (by, refused) in [(-DAY, false), (-DAY - 1, true), (180 * DAY, false), (180 * DAY + 1, true)] {
        let (place, hands) = (Place::new(), Hands::at(NOON));
        let store = hands.open(&place, false);
        store.units().add(unit("A")).unwrap();
        hands.set(NOON + by);
        assert_eq!(store.units().add(unit("B")).is_err(), refused, "{by}");
    }
}

#[test]
fn going_back_bit_by_bit_is_going_back() {
    let (place, hands) = (Place::new(), Hands::at(NOON));
    let store = hands.open(&place, false);
    store.units().add(unit("A")).unwrap();
    hands.set(NOON - DAY / 2 - 3600);
    store.units().add(unit("B")).unwrap();
    hands.set(NOON - DAY - 7200);
    assert_eq!(code(store.units().add(unit("C"))), "clock_doubtful");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_clocks_do_order_is_kept_and_today_is_theirs(
        steps in prop::collection::vec((prop::sample::select(vec![
            1_i64, 3600, -3600, DAY, -DAY, -3 * DAY, 30 * DAY, 365 * DAY, -365 * DAY, 500 * DAY, -500 * DAY,
        ]), any::<bool>()), 1..12),
    ) {
        let (place, hands) = (Place::new(), Hands::at(NOON));
        let (mut at, mut last, mut stamp, mut kept) = (NOON, None::<i64>, None, 0_u64);
        for (by, accept) in steps {
            at += by;
            hands.set(at);
            let store = hands.open(&place, accept);
            let doubtful = last.is_some_and(|last| at < last - DAY || at > last + 180 * DAY);
            let result = store.run(ReceiveFeedback { register: false, ..received() });
            prop_assert_eq!(result.is_err(), doubtful && !accept);
            match result {
                Ok(feedback) => {
                    kept += 1;
                    prop_assert_eq!(feedback.received_on, day(hands.now()));
                    prop_assert!(feedback.header.updated > stamp);
                    stamp = feedback.header.updated;
                    last = Some(if doubtful { at } else { last.map_or(at, |last| last.max(at)) });
                }
                Err(error) => prop_assert_eq!(error.code(), "clock_doubtful"),
            }
            prop_assert_eq!(store.feedback().count(IndexQuery::default()).unwrap(), kept);
            prop_assert_eq!(store.as_of(stamp.unwrap()).feedback().count(IndexQuery::default()).unwrap(), kept);
            store.close().unwrap();
        }
        assert_sound(&hands.open(&place, false));
    }
}
