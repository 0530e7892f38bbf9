//! Past states: reading the store as of an earlier commit.

use cchc::model::{IndexQuery, OrganisationUnit, Record};
use jiff::Timestamp;

use crate::common::{Place, assert_sound, problems, unit};

#[test]
fn every_commit_can_be_seen_again() {
    let place = Place::new();
    let store = place.open();
    let mut remembered: Vec<(Timestamp, Vec<OrganisationUnit>)> = Vec::new();
    let stored = store.units().add_many((0..6).map(|number| unit(&format!("{number}"))).collect()).unwrap();
    let look = |store: &cchc::Store| store.units().page(IndexQuery::by("name").limit(100)).unwrap().items;
    remembered.push((stored[0].header.updated.unwrap(), look(&store)));
    let mut current = stored;
    for round in 0..20_usize {
        let at = round % current.len();
        let changed = OrganisationUnit { name: format!("{}", (round * 7) % 10), ..current[at].clone() };
        current[at] = store.units().update(changed).unwrap();
        remembered.push((current[at].header.updated.unwrap(), look(&store)));
        if round % 6 == 5 {
            let gone = current.remove(0);
            store.units().remove(gone.id(), gone.header.rev).unwrap();
            let at = store.changes(0, 1000).unwrap().last().unwrap().at;
            remembered.push((at, look(&store)));
        }
    }
    for (position, (at, expected)) in remembered.iter().enumerate() {
        let past = store.as_of(*at);
        assert_eq!(&past.units().page(IndexQuery::by("name").limit(100)).unwrap().items, expected, "state {position}");
        let mut backwards = past.units().page(IndexQuery::by("name").descending().limit(100)).unwrap().items;
        backwards.reverse();
        assert_eq!(&backwards, expected);
        assert_eq!(past.units().count(IndexQuery::default()).unwrap() as usize, expected.len());
        // Page by page, with a cursor, and the moment before the next commit is the same state.
        let paged: Vec<_> = past.units().iter(IndexQuery::by("name").limit(2)).map(Result::unwrap).collect();
        assert_eq!(&paged, expected);
        if let Some((next, _)) = remembered.get(position + 1) {
            let before = Timestamp::from_microsecond(next.as_microsecond() - 1).unwrap();
            assert_eq!(&store.as_of(before).units().page(IndexQuery::by("name")).unwrap().items, expected);
        }
        for unit in expected {
            assert_eq!(&past.units().get(unit.id()).unwrap(), unit);
            let versions = past.units().history(unit.id()).unwrap();
            assert_eq!(versions.last(), Some(unit));
            assert_eq!(versions.len(), unit.header.rev as usize);
        }
    }
    let long_ago = store.as_of(Timestamp::UNIX_EPOCH);
    assert_eq!(long_ago.units().count(IndexQuery::default()).unwrap(), 0);
    assert_eq!(store.as_of(Timestamp::MAX).units().page(IndexQuery::by("name")).unwrap().items, look(&store));
    assert_eq!(store.as_of(Timestamp::MIN).units().count(IndexQuery::by("name")).unwrap(), 0);
    assert_sound(&store);
}

#[test]
fn the_log_tells_every_change_and_no_clock_can_turn_it_back() {
    let place = Place::new();
    let times = std::sync::Arc::new(std::sync::Mutex::new(vec![5_000_000_i64, 9_000_000, 1_000_000, 9_000_000]));
    let clock = cchc::Clock::new(move || {
        let mut times = times.lock().unwrap();
        let now = if times.len() > 1 { times.remove(0) } else { times[0] };
        Timestamp::from_microsecond(now).unwrap()
    });
    let store = cchc::Store::open_with(&place.path, cchc::Options { clock, ..crate::common::options() }).unwrap();
    let mut stored = store.units().add(unit("A")).unwrap();
    for name in ["B", "C", "D", "E"] {
        stored = store.units().update(OrganisationUnit { name: name.into(), ..stored }).unwrap();
    }
    store.units().remove(stored.id(), 5).unwrap();
    let changes = store.changes(0, 100).unwrap();
    assert!(changes.windows(2).all(|pair| pair[0].at < pair[1].at));
    assert_eq!(changes.iter().map(|change| change.rev).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(changes.iter().filter(|change| change.removed).count(), 1);
    assert_eq!(store.changes(4, 1).unwrap(), changes[4..5]);
    assert_eq!(store.changes(6, 10).unwrap(), []);
    for after in [-7, 7, i64::MAX] {
        assert_eq!(problems(store.changes(after, 10)), [("after".to_owned(), "range".to_owned())]);
    }
    assert_sound(&store);
}

#[test]
fn the_history_of_a_record_that_was_brought_back_leaves_its_removal_out() {
    let place = Place::new();
    let store = place.open();
    let first = store.units().add(unit("A")).unwrap();
    store.units().remove(first.id(), 1).unwrap();
    let back = store
        .write("units.bring_back", |batch| {
            batch.bring_back::<OrganisationUnit>(first.id(), cchc::model::Earlier::Revision(1))
        })
        .unwrap();
    assert_eq!(store.units().history(first.id()).unwrap(), [first, back]);
}
