//! What an auditor asks: whether the history is still the one it was, what differs, and who changed what.

use cchc::model::{FieldDifference, Head, OrganisationUnit, Record};
use cchc::query::{ChangesBy, DifferencesOf};
use cchc::{Options, Store};
use jiff::Timestamp;

use crate::common::{Place, code, open, problems, unit};

fn defects(store: &Store, head: &Head) -> Vec<String> {
    let found = store.verify_since(head).unwrap();
    assert_eq!(found.sound, found.defects.is_empty());
    found.defects
}

#[test]
fn a_head_kept_elsewhere_finds_an_older_copy_and_another_history() {
    let place = Place::new();
    let store = place.open();
    let empty = store.head().unwrap();
    assert_eq!((empty.seq, empty.at), (0, None));
    store.units().add(unit("A")).unwrap();
    let older = place.folder.path().join("older.cchc");
    store.backup(&older).unwrap();
    let before = store.head().unwrap();
    store.units().add(unit("B")).unwrap();
    let head = store.head().unwrap();
    assert_eq!((head.seq, head.dataset), (2, before.dataset));
    store.units().add(unit("C")).unwrap();
    for kept in [&empty, &before, &head] {
        assert_eq!(defects(&store, kept), Vec::<String>::new());
    }
    // The same change numbers, another history.
    let copy = open(&older).unwrap();
    assert_eq!(defects(&copy, &before), Vec::<String>::new());
    let behind = "an older copy was put back, or changes were taken away: the log ends at change 1, it had 2";
    assert_eq!(defects(&copy, &head), [behind]);
    copy.units().add(unit("D")).unwrap();
    let replaced = "the history was replaced: change 2 has another hash than in the head given";
    assert_eq!(defects(&copy, &head), [replaced]);
    let other = Place::new();
    let text = &defects(&other.open(), &head)[0];
    assert!(text.starts_with("this is another store"), "{text}");
    assert_eq!(store.as_of(before.at.unwrap()).ask(cchc::query::HeadOfStore {}).unwrap(), before);
}

#[test]
fn differences_name_the_fields_of_any_two_revisions() {
    let place = Place::new();
    let store = place.open();
    let first = store.units().add(OrganisationUnit { symbol: Some("VP".into()), ..unit("Văn phòng") }).unwrap();
    let id = first.header.id;
    let aliases = vec!["VPS".to_owned(), "Văn phòng Sở".to_owned()];
    let second = store.units().update(OrganisationUnit { symbol: None, aliases, ..first }).unwrap();
    store.units().remove(second.id(), 2).unwrap();
    let between = |from_rev, to_rev| {
        let found = store.ask(DifferencesOf { id, from_rev, to_rev }).unwrap();
        assert_eq!((found.kind.as_str(), found.id), ("unit", id));
        found.fields
    };
    let field = |path: &str, before: Option<&str>, after: Option<&str>| FieldDifference {
        path: path.to_owned(),
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
        sealed: false,
    };
    let changed = vec![
        field("aliases[0]", None, Some("VPS")),
        field("aliases[1]", None, Some("Văn phòng Sở")),
        field("symbol", Some("VP"), None),
    ];
    assert_eq!(between(1, 2), changed);
    assert_eq!(between(2, 2), []);
    let added = between(0, 1);
    assert!(added.contains(&field("name", None, Some("Văn phòng"))), "{added:?}");
    assert!(between(2, 3).contains(&field("name", Some("Văn phòng"), None)));
    assert_eq!(code(store.ask(DifferencesOf { id, from_rev: 1, to_rev: 4 })), "not_found");
    assert_eq!(code(store.ask(DifferencesOf { id: uuid::Uuid::from_u128(5), from_rev: 0, to_rev: 1 })), "not_found");
}

#[test]
fn the_changes_of_an_actor_come_page_by_page() {
    let place = Place::new();
    let write = |actor: &str, names: &[&str]| {
        let options = Options { actor: actor.to_owned(), ..Options::default() };
        let store = Store::open_with(&place.path, options).unwrap();
        names.iter().for_each(|name| drop(store.units().add(unit(name)).unwrap()));
        store.head().unwrap().at.unwrap()
    };
    write("Bình", &["A"]);
    let from = write("An", &["B", "C", "D"]);
    let to = write("An", &["E", "F"]);
    write("Bình", &["G"]);
    let store = place.open();
    let ask = |from: Option<Timestamp>, to: Option<Timestamp>, limit: u32, cursor: Option<String>| {
        store.ask(ChangesBy { actor: "An".to_owned(), from, to, limit, cursor })
    };
    let seqs = |page: &cchc::store::ChangePage| page.items.iter().map(|change| change.seq).collect::<Vec<_>>();
    let first = ask(None, None, 2, None).unwrap();
    assert_eq!(seqs(&first), [2, 3]);
    let second = ask(None, None, 2, first.next.clone()).unwrap();
    assert_eq!(seqs(&second), [4, 5]);
    let third = ask(None, None, 2, second.next).unwrap();
    assert_eq!((seqs(&third), third.next), (vec![6], None));
    assert_eq!(seqs(&ask(Some(from), Some(to), 100, None).unwrap()), [4, 5]);
    assert!(seqs(&ask(None, Some(Timestamp::MIN), 100, None).unwrap()).is_empty());
    assert_eq!(seqs(&ask(Some(Timestamp::MIN), Some(Timestamp::MAX), 100, None).unwrap()).len(), 5);
    assert_eq!(problems(ask(None, None, 0, None)), [("limit".into(), "range".into())]);
    assert_eq!(problems(ask(Some(from), None, 2, first.next)), [("cursor".into(), "cursor".into())]);
}
