//! A file that an older library wrote: it lacks tables that were added since.

use std::path::Path;

use serde_json::{Value, from_value, json};

use super::tamper;
use crate::call::{from_json, to_json};
use crate::error::CchcError;
use crate::model::{IndexQuery, OrganisationUnit, Person, Record, UnitId, UnitKind};
use crate::reason::Reason;
use crate::records::catalogue::{KINDS, Kind};
use crate::records::tables::{self, SEARCH};
use crate::store::{Options, Store};

fn filled(path: &Path) -> Store {
    let store = Store::open(path).unwrap();
    let office = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap().id();
    for name in ["Phòng Nhà ở", "Phòng Đô thị", "Phòng Ánh sáng", "Văn phòng"] {
        let below = OrganisationUnit { parent: Some(office), ..OrganisationUnit::named(name, UnitKind::Division) };
        store.units().add(below).unwrap();
    }
    for name in ["Lê Ánh", "Phạm An", "Bùi Yến"] {
        let draft: Person = from_value(json!({"name": name, "category": "worker", "unit": office})).unwrap();
        store.people().add(draft).unwrap();
    }
    store.materials().add(from_value(json!({"kind": "leaflet", "title": "Tài liệu"})).unwrap()).unwrap();
    store
}

/// Takes tables out of a closed file.
fn without(path: &Path, lost: impl IntoIterator<Item = String>) {
    tamper(path, |txn| lost.into_iter().for_each(|table| txn.remove_table(&table).unwrap()));
}

fn indexes() -> impl Iterator<Item = String> {
    KINDS.iter().flat_map(|kind| kind.indexes().into_iter().map(|index| tables::index(kind.name, index.name)))
}

fn read_only(path: &Path) -> Result<Store, CchcError> {
    Store::open_with(path, Options { read_only: true, ..Options::default() })
}

fn ask(store: &Store, call: &str, with: Value) -> Value {
    to_json(&store.call(call, &from_json(&with).unwrap()).unwrap()).unwrap()
}

/// What every index of two kinds answers, either way round, page by page, and by a filter.
fn answers(store: &Store) -> Vec<Value> {
    let mut found = Vec::new();
    for (collection, name) in [("units", "unit"), ("people", "person")] {
        for index in Kind::named(name).unwrap().searched_by() {
            for descending in [false, true] {
                let mut with = json!({"index": index.name, "descending": descending, "limit": 2});
                loop {
                    let page = ask(store, &format!("{collection}.page"), with.clone());
                    with["cursor"] = page["next"].clone();
                    let is_last = page["next"].is_null();
                    found.push(page);
                    if is_last {
                        break;
                    }
                }
            }
            found.push(ask(store, &format!("{collection}.count"), json!({"index": index.name})));
        }
    }
    let folded = json!({"filter": {"name": "Phòng Đô thị"}});
    found.push(ask(store, "units.page", folded));
    found.push(ask(
        store,
        "store.search",
        json!({"query": "tài liệu", "kinds": ["material"], "filters": {"status": "draft"}}),
    ));
    assert_eq!(found.last().unwrap()["hits"].as_array().unwrap().len(), 1);
    found
}

#[test]
fn a_file_without_an_index_is_read_as_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("older.cchc");
    let store = filled(&path);
    let before = answers(&store);
    store.close().unwrap();
    without(&path, indexes());
    let store = read_only(&path).unwrap();
    assert_eq!(answers(&store), before);
    let office = store.units().page(IndexQuery::by("name").descending()).unwrap().items;
    let office: UnitId = office.iter().find(|unit| unit.name == "Sở Xây dựng").unwrap().id();
    let named = store.now().read(|view| view.pointing_at::<OrganisationUnit>(office)).unwrap();
    assert_eq!(named.len(), 7);
    assert!(store.verify().unwrap().sound);
    let copy = folder.path().join("copy.cchc");
    store.backup(&copy).unwrap();
    store.close().unwrap();
    for path in [copy, path] {
        let store = Store::open(&path).unwrap();
        assert_eq!(answers(&store), before);
        assert!(store.verify().unwrap().sound);
    }
}

#[test]
fn a_file_without_one_index_answers_as_of_an_instant() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("older.cchc");
    let store = filled(&path);
    let at = store.changes(0, 100).unwrap().last().unwrap().at;
    store.units().add(OrganisationUnit::named("Ban Quản lý", UnitKind::Division)).unwrap();
    let query = IndexQuery::by("name");
    let before = store.as_of(at).units().page(&query).unwrap();
    store.close().unwrap();
    without(&path, [tables::index("unit", "name")]);
    let store = read_only(&path).unwrap();
    assert_eq!(store.as_of(at).units().page(&query).unwrap(), before);
    assert_eq!((before.items.len(), store.units().page(&query).unwrap().items.len()), (5, 6));
}

#[test]
fn a_file_without_postings_is_not_read_but_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("older.cchc");
    filled(&path).close().unwrap();
    without(&path, [SEARCH[0].to_owned()]);
    let refused = read_only(&path).err();
    assert!(matches!(refused, Some(CchcError::Locked { reason: Reason::OlderFormat, .. })), "{refused:?}");
    Store::open(&path).unwrap().close().unwrap();
    assert!(read_only(&path).is_ok());
}

#[test]
fn every_index_that_is_offered_answers_a_query() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder.path().join("a.cchc"));
    for kind in KINDS {
        let page = |index: &str| store.now().read(|view| view.page_any(kind, &IndexQuery::by(index)));
        for index in kind.searched_by() {
            assert!(page(index.name).is_ok(), "{}.{}", kind.name, index.name);
        }
        assert_eq!(page("pointers").err().map(|error| error.code()), Some("invalid"));
    }
}
