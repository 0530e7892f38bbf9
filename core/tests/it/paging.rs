//! Queries of indexes: pages, filters and cursors.

use cchc::model::{IndexQuery, OrganisationUnit, Person, Record, Scalar, StaffCategory};

use crate::common::{Place, assert_sound, problems, session, unit};

fn names(page: &cchc::model::Page<OrganisationUnit>) -> Vec<&str> {
    page.items.iter().map(|unit| unit.name.as_str()).collect()
}

#[test]
fn text_with_control_characters_is_another_text() {
    let place = Place::new();
    let store = place.open();
    let names_there = ["a", "a\u{1}", "a\u{1}b", "a\u{2}", "ab", "b"];
    for name in names_there {
        store.units().add(unit(name)).unwrap();
    }
    for name in names_there {
        let page = store.units().page(IndexQuery::default().with("name", name)).unwrap();
        assert_eq!(names(&page), [name]);
    }
    // A zero character, which no record has, is no end of the text.
    for name in ["a\0", "\0", "a\0b"] {
        let page = store.units().page(IndexQuery::default().with("name", name)).unwrap();
        assert_eq!(names(&page), [""; 0], "{name:?}");
    }
    let page = store.units().page(IndexQuery::by("name")).unwrap();
    // What is not seen decides only between names that are alike otherwise.
    assert_eq!(names(&page), ["a", "a\u{1}", "a\u{2}", "ab", "a\u{1}b", "b"]);
    let page = store.units().page(IndexQuery::by("name").until("a")).unwrap();
    assert_eq!(names(&page), ["a"]);
    assert_sound(&store);
}

#[test]
fn very_long_keys_are_found_exactly() {
    let place = Place::new();
    let store = place.open();
    let (one, other) = (format!("{}1", "ă".repeat(5000)), format!("{}2", "ă".repeat(5000)));
    store.units().add(unit(&one)).unwrap();
    store.units().add(unit(&other)).unwrap();
    let page = store.units().page(IndexQuery::default().with("name", one.as_str())).unwrap();
    assert_eq!(names(&page), [one.as_str()]);
}

#[test]
fn text_in_any_normal_form_finds_the_same() {
    let place = Place::new();
    let store = place.open();
    store.units().add(unit("Pho\u{300}ng Hành chính")).unwrap();
    for name in ["Phòng Hành chính", "Pho\u{300}ng Ha\u{300}nh chi\u{301}nh"] {
        let page = store.units().page(IndexQuery::default().with("name", name)).unwrap();
        assert_eq!(names(&page), ["Phòng Hành chính"]);
    }
}

#[test]
fn a_cursor_goes_on_after_restarts_and_writes() {
    let place = Place::new();
    let store = place.open();
    let added = store.units().add_many(["b", "d", "f", "h"].map(unit).to_vec()).unwrap();
    let query = IndexQuery::by("name").limit(2);
    let first = store.units().page(&query).unwrap();
    assert_eq!(names(&first), ["b", "d"]);
    let cursor = first.next.unwrap();
    store.units().remove(added[1].id(), 1).unwrap();
    store.units().add_many(["a", "e"].map(unit).to_vec()).unwrap();
    store.close().unwrap();
    let store = place.open();
    let second = store.units().page(query.clone().after(&cursor)).unwrap();
    assert_eq!(names(&second), ["e", "f"]);
    let third = store.units().page(query.after(second.next.unwrap())).unwrap();
    assert_eq!((names(&third), third.next.is_none()), (vec!["h"], true));
}

#[test]
fn a_cursor_belongs_to_its_store_and_its_copies() {
    let (place, other) = (Place::new(), Place::new());
    let (store, other) = (place.open(), other.open());
    for store in [&store, &other] {
        store.units().add_many(["Phòng A", "Phòng B", "Phòng C"].map(unit).to_vec()).unwrap();
        for day in ["2021-03-05", "2021-03-06", "2021-03-07"] {
            store.sessions().add(session(day)).unwrap();
        }
    }
    let queries = [IndexQuery::default().limit(1), IndexQuery::by("name").limit(1)];
    let search = |store: &cchc::Store, cursor: Option<String>| {
        let with = serde_json::json!({"query": "hop co quan", "limit": 1, "cursor": cursor});
        let found = store.call("store.search", &cchc::call::from_json(&with).unwrap())?;
        Ok::<_, cchc::CchcError>(cchc::call::to_json(&found).unwrap()["next"].as_str().map(str::to_owned))
    };
    let found = search(&store, None).unwrap();
    let copy = place.path.with_file_name("copy.cchc");
    store.backup(&copy).unwrap();
    let copy = cchc::Store::open(copy).unwrap();
    for query in queries {
        let next = store.units().page(&query).unwrap().next.unwrap();
        let refused = other.units().page(query.clone().after(&next)).unwrap_err();
        assert!(refused.message_vi().contains("kho dữ liệu khác"), "{}", refused.message_vi());
        assert_eq!(problems::<()>(Err(refused)), [("cursor".to_owned(), "cursor".to_owned())]);
        assert_eq!(names(&copy.units().page(query.after(&next)).unwrap()), ["Phòng B"]);
    }
    assert_eq!(problems(search(&other, found.clone())), [("cursor".to_owned(), "cursor".to_owned())]);
    assert!(search(&copy, found).unwrap().is_some());
}

#[test]
fn a_cursor_belongs_to_its_query() {
    let place = Place::new();
    let store = place.open();
    store.units().add_many(["a", "b", "c"].map(unit).to_vec()).unwrap();
    let query = IndexQuery::by("name").limit(1);
    let cursor = store.units().page(&query).unwrap().next.unwrap();
    let others = [
        IndexQuery::default(),
        IndexQuery::by("parent"),
        IndexQuery::by("name").descending(),
        IndexQuery::by("name").since("a"),
        IndexQuery::by("name").with("name", "a"),
    ];
    for other in others {
        assert_eq!(problems(store.units().page(other.after(&cursor))), [("cursor".into(), "cursor".into())]);
    }
    assert_eq!(problems(store.people().page(IndexQuery::by("name").after(&cursor))).len(), 1);
    store.units().page(query.clone().limit(2).after(&cursor)).unwrap();
    for broken in ["", "0", "zz", "01", &cursor[..16], "ăn"] {
        assert!(!problems(store.units().page(query.clone().after(broken))).is_empty(), "{broken}");
    }
}

#[test]
fn a_forged_cursor_does_not_leave_its_query() {
    let place = Place::new();
    let store = place.open();
    store.units().add_many(["a", "b", "b", "c"].map(unit).to_vec()).unwrap();
    store.people().add(person("b")).unwrap();
    let query = IndexQuery::default().with("name", "b").limit(1);
    let cursor = store.units().page(&query).unwrap().next.unwrap();
    // The head names the query; what follows is where to go on.
    for forged in ["", "00", "0161", "01"] {
        let forged = format!("{}{forged}", &cursor[..18]);
        assert_eq!(problems(store.units().page(query.clone().after(forged))), [("cursor".into(), "cursor".into())]);
    }
}

fn person(name: &str) -> Person {
    serde_json::from_value(serde_json::json!({ "name": name, "category": StaffCategory::Worker })).unwrap()
}

#[test]
fn counting_follows_the_index() {
    let place = Place::new();
    let store = place.open();
    store.people().add_many(vec![person("a"), Person { code: Some("1".into()), ..person("b") }]).unwrap();
    let count = |query: IndexQuery| store.people().count(&query);
    assert_eq!(count(IndexQuery::default()).unwrap(), 2);
    assert_eq!(count(IndexQuery::default().limit(0)).unwrap(), 2);
    assert_eq!(count(IndexQuery::by("code")).unwrap(), 1, "only people with a code stand in the index");
    assert_eq!(problems(count(IndexQuery::by("nickname"))), [("index".into(), "no_index".into())]);
    assert_eq!(count(IndexQuery::default().with("unit", Scalar::Nothing)).unwrap(), 2);
}

#[test]
fn odd_queries_are_refused_with_every_problem() {
    let place = Place::new();
    let store = place.open();
    let found = problems(store.sessions().page(IndexQuery::by("held_on").since(5).until("soon").limit(0).after("x")));
    let paths: Vec<_> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(paths, ["limit", "since", "until", "cursor"]);
    assert_eq!(problems(store.sessions().page(IndexQuery::default().with("subject", "x")))[0].1, "no_index");
    let filter = IndexQuery::default().with("kind", "dialogue").with("plan", Scalar::Nothing);
    assert_eq!(problems(store.sessions().page(&filter))[0].1, "no_index");
    // An empty stretch is no error.
    store.sessions().add(session("2021-03-05")).unwrap();
    let backwards = IndexQuery::by("held_on").since("2021-12-31").until("2021-01-01");
    assert!(store.sessions().page(&backwards).unwrap().items.is_empty());
}
