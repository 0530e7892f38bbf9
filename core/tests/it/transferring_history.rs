//! Random histories go out as JSON Lines and come in equal.

use cchc::model::{Attachment, Earlier, IndexQuery, OrganisationUnit, Record, UnitId};
use cchc::store::Change;
use cchc::{RecordExportOptions, Store};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::common::{assert_sound, unit};
use crate::transferring::Transfer;

/// A step of a random history. Steps that the store refuses leave it as it is.
#[derive(Debug, Clone)]
enum Step {
    Add(String),
    Rename(Index, String),
    /// Gives a unit a parent, which may close a circle.
    Under(Index, Index),
    Remove(Index),
    BringBack(Index, u32),
    Attach(Vec<u8>),
    /// Several records in one commit.
    Batch(Vec<String>),
}

fn step() -> impl Strategy<Value = Step> {
    let name = || "[A-ZĐ][a-zăâê ]{0,8}[\"\\\\\u{1}😀]?";
    prop_oneof![
        3 => name().prop_map(Step::Add),
        3 => (any::<Index>(), name()).prop_map(|(at, name)| Step::Rename(at, name)),
        3 => (any::<Index>(), any::<Index>()).prop_map(|(at, parent)| Step::Under(at, parent)),
        2 => any::<Index>().prop_map(Step::Remove),
        2 => (any::<Index>(), 1_u32..4).prop_map(|(at, rev)| Step::BringBack(at, rev)),
        1 => proptest::collection::vec(any::<u8>(), 0..9000).prop_map(Step::Attach),
        1 => proptest::collection::vec(name(), 0..80).prop_map(Step::Batch),
    ]
}

/// Takes a step; `known` are the units that ever were.
fn take(store: &Store, step: Step, known: &mut Vec<UnitId>) {
    let pick = |at: Index, known: &[UnitId]| (!known.is_empty()).then(|| known[at.index(known.len())]);
    let update = |id: UnitId, change: &dyn Fn(&mut OrganisationUnit)| {
        if let Some(mut found) = store.units().find(id).unwrap() {
            change(&mut found);
            let _ = store.units().update(found);
        }
    };
    match step {
        Step::Add(name) => known.push(store.units().add(unit(&name)).unwrap().id()),
        Step::Rename(at, name) => {
            pick(at, known).into_iter().for_each(|id| update(id, &|unit| unit.name.clone_from(&name)));
        }
        Step::Under(at, parent) => {
            let parent = pick(parent, known);
            pick(at, known).into_iter().for_each(|id| update(id, &|unit| unit.parent = parent));
        }
        Step::Remove(at) => {
            if let Some(found) = pick(at, known).and_then(|id| store.units().find(id).unwrap()) {
                let _ = store.units().remove(found.id(), found.header.rev);
            }
        }
        Step::BringBack(at, rev) => {
            if let Some(id) = pick(at, known) {
                let brought = store.write("units.bring_back", |batch| {
                    batch.bring_back::<OrganisationUnit>(id, Earlier::Revision(rev))
                });
                drop(brought);
            }
        }
        Step::Attach(content) => {
            let draft = Attachment { name: "a".into(), media_type: "text/plain".into(), ..Attachment::default() };
            store.attach(draft, &mut &content[..]).unwrap();
        }
        Step::Batch(names) => {
            let units = names.iter().map(|name| unit(name)).collect();
            known.extend(store.units().add_many(units).unwrap().iter().map(Record::id));
        }
    }
}

fn unchained(store: &Store) -> Vec<Change> {
    let changes = store.changes(0, u32::MAX).unwrap();
    changes.into_iter().map(|change| Change { chain: String::new(), ..change }).collect()
}

fn units(store: &Store) -> Vec<OrganisationUnit> {
    let query = IndexQuery { limit: 1000, ..IndexQuery::default() };
    let mut units = store.units().page(&query).unwrap().items;
    units.sort_by_key(|unit| unit.header.id);
    units
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_random_history_comes_in_equal(steps in proptest::collection::vec(step(), 0..40)) {
        let all = Transfer::new();
        let mut known = Vec::new();
        steps.into_iter().for_each(|step| take(&all.store, step, &mut known));

        all.out("whole", true);
        let copy = all.empty("copy-whole");
        copy.import_records(all.path("whole")).unwrap();
        assert_sound(&copy);
        prop_assert_eq!(unchained(&copy), unchained(&all.store));
        prop_assert_eq!(units(&copy), units(&all.store));
        for id in &known {
            prop_assert_eq!(copy.units().history(*id).unwrap(), all.store.units().history(*id).unwrap());
        }
        let stamps: Vec<_> = unchained(&all.store).iter().map(|change| change.at).collect();
        for at in stamps.into_iter().step_by(7) {
            let then = |store: &Store| {
                let query = IndexQuery { limit: 1000, ..IndexQuery::by("name") };
                store.as_of(at).units().page(&query).unwrap()
            };
            prop_assert_eq!(then(&copy).items, then(&all.store).items);
        }
        // What is written next is later than all that was taken over.
        let next = copy.units().add(unit("Mới")).unwrap();
        prop_assert!(next.header.updated > all.store.head().unwrap().at);

        all.out("plain", false);
        let copy = all.empty("copy-plain");
        copy.import_records(all.path("plain")).unwrap();
        assert_sound(&copy);
        let bare = |store: &Store| -> Vec<OrganisationUnit> {
            let scope = |unit: &OrganisationUnit| cchc::model::Header {
                scope: unit.header.scope,
                ..cchc::model::Header::with_id(unit.header.id)
            };
            units(store).into_iter().map(|unit| OrganisationUnit { header: scope(&unit), ..unit }).collect()
        };
        prop_assert_eq!(bare(&copy), bare(&all.store));
        // Out of the copy comes what went in, but for the stamps.
        copy.export_records(all.path("again"), RecordExportOptions::default()).unwrap();
    }
}
