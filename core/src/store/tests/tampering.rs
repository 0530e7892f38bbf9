//! Bytes of the file are changed behind the store's back: verification names what is wrong.

use std::ops::ControlFlow;
use std::path::Path;

use super::tamper;
use crate::model::{Attachment, LegalDocument, OrganisationUnit, Person, StaffCategory, UnitKind};
use crate::storage::{Database, KeyRange, Overlay, Settings, WriteTransaction};
use crate::store::{Options, Store, verify};

type Rows = Vec<(Vec<u8>, Vec<u8>)>;

/// A store with something in every table, closed.
fn fill(path: &Path) {
    let store = Store::open_with(path, Options { actor: "thu".into(), ..Options::default() }).unwrap();
    let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    let unit = store.units().update(OrganisationUnit { symbol: Some("SXD".into()), ..unit }).unwrap();
    store.units().update(OrganisationUnit { symbol: Some("SXD2".into()), ..unit }).unwrap();
    let person = |name: &str, code: &str| Person {
        header: crate::model::Header::default(),
        name: name.into(),
        code: Some(code.into()),
        category: StaffCategory::Worker,
        unit: None,
        position: None,
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    };
    store.people().add_many(vec![person("An", "1"), person("Bình", "2")]).unwrap();
    let draft = Attachment { name: "a".into(), media_type: "text/plain".into(), ..Attachment::default() };
    store.attach(draft, &mut vec![7; 300_000].as_slice()).unwrap();
    store.close().unwrap();
}

/// The rows of a table, in key order.
fn rows_of(txn: &dyn WriteTransaction, table: &str) -> Rows {
    let mut rows = Rows::new();
    let collect = &mut |key: &[u8], value: &[u8]| {
        rows.push((key.to_vec(), value.to_vec()));
        Ok(ControlFlow::Continue(()))
    };
    txn.reader(table).unwrap().scan(&KeyRange::all(), false, collect).unwrap();
    rows
}

/// Changes the rows of a table and gives what verification finds then.
fn defects(table: &str, change: impl FnOnce(&mut Rows)) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    fill(&path);
    tamper(&path, |txn| {
        let mut rows = rows_of(txn, table);
        assert!(!rows.is_empty(), "{table} is empty");
        txn.clear_table(table).unwrap();
        change(&mut rows);
        rows.iter().for_each(|(key, value)| txn.put(table, key, value).unwrap());
    });
    let store = Store::open(&path).unwrap();
    let found = store.verify().unwrap();
    assert_eq!(found.sound, found.defects.is_empty());
    found.defects
}

fn assert_found(defects: &[String], expected: &str) {
    assert!(defects.iter().any(|text| text.contains(expected)), "nothing says {expected:?}: {defects:#?}");
}

#[test]
fn an_untouched_store_is_sound() {
    assert_eq!(defects("records", |_| {}), Vec::<String>::new());
}

#[test]
fn the_log() {
    assert_found(&defects("log", |rows| rows[1].1[40] ^= 1), "hash chain breaks at change 2");
    let less = defects("log", |rows| drop(rows.remove(1)));
    assert_found(&less, "changes 2 to 2 are missing");
    assert_found(&less, "revision 2 is not what the log says");
    assert_found(&defects("log", |rows| drop(rows.pop())), "the log ends at change 5");
    assert_found(&defects("log", |rows| rows[2].1.truncate(9)), "change 3 cannot be read");
    assert_found(&defects("log", |rows| rows.push((vec![0; 8], vec![1, 2]))), "under a broken number");
    assert_found(&defects("log", |rows| rows.push((vec![9], vec![1, 2]))), "under a broken number");
    let swapped = defects("log", |rows| {
        let (one, other) = (rows[3].1.clone(), rows[4].1.clone());
        (rows[3].1, rows[4].1) = (other, one);
    });
    assert_found(&swapped, "hash chain breaks");
}

/// Changes 4 and 5 were written by one call, so the hash of 5 is not stored but computed.
#[test]
fn the_log_within_a_group() {
    let last = |rows: &mut Rows, at: usize| {
        let entry = &mut rows[at].1;
        let end = entry.len() - 4;
        entry[end] ^= 1;
    };
    assert_found(&defects("log", |rows| last(rows, 4)), "hash chain breaks at one of the changes 5 to 6");
    let lonely = defects("log", |rows| rows[4].1 = rows[3].1.clone());
    assert_found(&lonely, "hash chain breaks at change 5");
    assert_found(&defects("log", |rows| drop(rows.remove(3))), "change 5 cannot be read");
}

#[test]
fn a_record() {
    let body = defects("records", |rows| {
        let last = rows[0].1.len() - 3;
        rows[0].1[last] ^= 1;
    });
    assert_found(&body, "revision 3 is not what the log says");
    assert_found(&defects("records", |rows| rows[0].1.truncate(20)), "cannot be read");
    let gone = defects("records", |rows| drop(rows.remove(0)));
    assert_found(&gone, "versions of records");
    assert_found(&gone, "change 3 wrote revision 3 of");
    assert_found(&gone, "revision 2 of record 1/1 is there, the record is not");
    assert_found(&defects("records", |rows| rows.push((vec![1, 2], vec![3]))), "under a broken key");
    assert_found(&defects("records", |rows| rows[0].0[0] = 77), "is not where its identity says");
}

#[test]
fn an_earlier_version() {
    assert_found(&defects("history", |rows| rows[0].1[60] ^= 1), "is not what the log says");
    let gone = defects("history", |rows| drop(rows.remove(0)));
    assert_found(&gone, "versions of records");
    assert_found(&gone, "is at revision 3, and 1 earlier versions are there");
    assert_found(&gone, "change 1 wrote revision 1 of");
    assert_found(&defects("history", |rows| rows[0].1 = rows[1].1.clone()), "revision 2 lies where revision 1 should");
}

#[test]
fn a_record_turned_back_to_an_earlier_version() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    fill(&path);
    tamper(&path, |txn| {
        let (key, newest) = rows_of(txn, "records").swap_remove(0);
        let (_, older) = rows_of(txn, "history").pop().unwrap();
        let revision = |rev: u32| [key.as_slice(), &rev.to_be_bytes()].concat();
        txn.put("records", &key, &older).unwrap();
        txn.put("history", &revision(3), &newest).unwrap();
        txn.remove("history", &revision(2)).unwrap();
    });
    let found = Store::open(&path).unwrap().verify().unwrap();
    assert_found(&found.defects, "is at revision 2, which is not its newest");
}

#[test]
fn an_index_new_to_the_file_holds_the_records_that_are_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    fill(&path);
    tamper(&path, |txn| txn.remove_table("index.person.code").unwrap());
    let store = Store::open(&path).unwrap();
    assert!(store.verify().unwrap().sound);
    assert_eq!(store.people().count(crate::model::IndexQuery::by("code")).unwrap(), 2);
}

#[test]
fn an_index_and_building_it_anew() {
    assert_found(&defects("index.unit.name", Vec::clear), "index.unit.name lacks 1 entries");
    let more = defects("index.person.name", |rows| rows.push((vec![1, 2, 3], Vec::new())));
    assert_found(&more, "index.person.name has an entry that no record calls for");
    let elsewhere = defects("index.person.code", |rows| rows[0].1 = rows[1].1.clone());
    assert_found(&elsewhere, "index.person.code has an entry that leads to another record");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    fill(&path);
    tamper(&path, |txn| {
        txn.clear_table("index.person.code").unwrap();
        txn.put("index.person.name", &[5, 5], &[]).unwrap();
    });
    let store = Store::open(&path).unwrap();
    assert!(!store.verify().unwrap().sound);
    store.reindex().unwrap();
    let found = store.verify().unwrap();
    assert!(found.sound, "{:?}", found.defects);
    assert_eq!(store.people().count(crate::model::IndexQuery::by("code")).unwrap(), 2);
}

#[test]
fn bytes_of_an_attachment() {
    for table in ["pieces", "rests"] {
        assert_found(&defects(table, |rows| rows[1].1[5] ^= 1), "changed");
        assert_found(&defects(table, |rows| drop(rows.remove(0))), "missing");
        assert_found(&defects(table, |rows| rows[1].1.truncate(10)), "wrong length");
        assert_found(&defects(table, |rows| rows.push((vec![9; 12], vec![1]))), "pieces of attachments");
    }
    assert_found(&defects("blobs", Vec::clear), "are missing");
}

#[test]
fn words_of_the_search_index() {
    let damaged = |table: &str, is_merged: bool, change: &dyn Fn(&mut Rows)| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("thu.cchc");
        let store = Store::open(&path).unwrap();
        let document = |subject: &str| LegalDocument {
            document_type: "Quyết định".into(),
            subject: subject.into(),
            ..LegalDocument::default()
        };
        store.legal_documents().add_many(vec![document("đất đai"), document("nhà ở")]).unwrap();
        // Words wait in the pending list until they are many; building the index anew merges them.
        if is_merged {
            store.reindex().unwrap();
        }
        store.close().unwrap();
        tamper(&path, |txn| {
            let mut rows = rows_of(txn, table);
            assert!(!rows.is_empty(), "{table} is empty");
            txn.clear_table(table).unwrap();
            change(&mut rows);
            rows.iter().for_each(|(key, value)| txn.put(table, key, value).unwrap());
        });
        Store::open(&path).unwrap().verify().unwrap().defects
    };
    let merged = |table: &str, change: &dyn Fn(&mut Rows)| damaged(table, true, change);
    assert_eq!(merged("search.words", &|_| {}), Vec::<String>::new());
    let unreadable = merged("search.words", &|rows| rows[0].1 = vec![0xff; 3]);
    assert_found(&unreadable, "contradict themselves");
    assert_found(&unreadable, "search postings that no word leads to");
    assert_found(&merged("search.words", &|rows| rows[0].0 = vec![rows[0].0[0], 0xff, 0]), "contradict themselves");
    // The first entry is not a word's: it tells where titles end.
    assert_found(&merged("search.words", &|rows| drop(rows.remove(0))), "search postings are wrong for 2 records");
    assert_found(&merged("search.words", &|rows| drop(rows.remove(1))), "search postings are wrong for 1 records");
    for damage in [vec![], vec![9], vec![1, 2, 3], vec![0; 30], vec![1; 40], vec![0xff; 700]] {
        let found = merged("search.regions", &|rows| rows[0].1.clone_from(&damage));
        assert_found(&found, "contradict themselves");
    }
    let pending = damaged("search.pending", false, &|rows| {
        rows[0].1 = vec![1];
        rows.push((vec![rows[0].0[0], 7], vec![0; 12]));
        rows.push((vec![rows[0].0[0], 0, 0, 0, 0, 0, 0, 0, 99], vec![0; 12]));
    });
    assert_found(&pending, "a note of waiting words cannot be read");
    assert_found(&pending, "lies under a broken key");
    assert_found(&pending, "whose words are waiting is not there");
}

/// Lists of words so long that they lie in blocks beside the regions.
#[test]
fn blocks_of_the_search_index() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    let store = Store::open(&path).unwrap();
    let document = |number: usize| LegalDocument {
        document_type: "Quyết định".into(),
        subject: format!("đất đai {}", "đất ".repeat(number % 7)),
        ..LegalDocument::default()
    };
    store.legal_documents().add_many((0..900).map(document).collect()).unwrap();
    store.reindex().unwrap();
    assert!(store.verify().unwrap().sound);
    store.close().unwrap();
    let whole = std::fs::read(&path).unwrap();
    type Damage = dyn Fn(&mut Rows);
    let changes: [(&str, &Damage); 8] = [
        ("a value is gone", &|rows| drop(rows.remove(0))),
        ("a value is empty", &|rows| rows[0].1.clear()),
        ("a value is short", &|rows| rows[0].1.truncate(9)),
        ("a value is long", &|rows| rows[0].1.extend([1; 9])),
        ("a first byte differs", &|rows| rows[0].1[0] ^= 1),
        ("a byte in the midst differs", &|rows| {
            let middle = rows[0].1.len() / 2;
            rows[0].1[middle] ^= 0x10;
        }),
        ("two values are exchanged", &|rows| {
            let (one, other) = (rows[0].1.clone(), rows[1].1.clone());
            (rows[0].1, rows[1].1) = (other, one);
        }),
        ("a value belongs to no word", &|rows| rows.push((vec![0xff; 20], vec![1, 2, 3]))),
    ];
    for table in ["search.postings", "search.places"] {
        for (what, change) in changes {
            std::fs::write(&path, &whole).unwrap();
            tamper(&path, |txn| {
                let mut rows = rows_of(txn, table);
                assert!(rows.len() > 1, "{table} has {} values", rows.len());
                txn.clear_table(table).unwrap();
                change(&mut rows);
                rows.iter().for_each(|(key, value)| txn.put(table, key, value).unwrap());
            });
            let store = Store::open(&path).unwrap();
            let found = store.verify().unwrap();
            let tells = found.defects.iter().any(|defect| defect.contains("search postings"));
            assert!(!found.sound && tells, "{table}, {what}: {:?}", found.defects);
            store.reindex().unwrap();
            assert!(store.verify().unwrap().sound, "{table}, {what}");
        }
    }
}

#[test]
fn a_damaged_page_is_told_whatever_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    fill(&path);
    let whole = std::fs::read(&path).unwrap();
    let damaged = folder.path().join("damaged.cchc");
    let mut told = 0;
    // The first page is the header, which is not read again while the store is open.
    for page in (4096..whole.len()).step_by(4096).filter(|page| whole[*page..*page + 4096].iter().any(|b| *b != 0)) {
        let mut bytes = whole.clone();
        bytes[page + 40] ^= 0x10;
        std::fs::write(&damaged, &bytes).unwrap();
        let file = std::fs::File::open(&damaged).unwrap();
        let in_use = Database::check(Box::new(Overlay::new(file))).unwrap().is_some();
        let found = Store::open(&damaged).and_then(|store| store.verify());
        assert_eq!(found.is_ok_and(|found| found.sound), !in_use, "page at {page}");
        told += usize::from(in_use);
        std::fs::remove_file(&damaged).unwrap();
    }
    assert!(told > 10, "{told} pages");
}

#[test]
fn damage_of_an_open_file_is_told_though_its_pages_are_cached() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    fill(&path);
    let store = Store::open(&path).unwrap();
    assert!(store.verify().unwrap().sound);
    store.checkpoint().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[8192..].iter_mut().for_each(|byte| *byte ^= 0x10);
    std::fs::write(&path, &bytes).unwrap();
    let found = store.verify();
    assert!(found.as_ref().is_err() || !found.unwrap().sound);
}

#[test]
fn counters_that_cannot_be_read_are_a_defect() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    fill(&path);
    tamper(&path, |txn| txn.put("meta", b"book", &[0xc1]).unwrap());
    // A store with such counters cannot be opened.
    let database = Database::open_read_only(&path, Settings::with_cache(1 << 20)).unwrap();
    let (found, damage) = verify::verify(&database.begin_read().unwrap(), None).unwrap();
    assert_eq!(found.defects.len(), 1, "{:?}", found.defects);
    assert_found(&found.defects, "the list of counters cannot be read");
    assert_eq!(damage.as_ref(), found.defects.first());
}

#[test]
fn identities_and_counters() {
    assert_found(&defects("ids", |rows| drop(rows.pop())), "is not where its identity says");
    assert_found(
        &defects("ids", |rows| rows.push((vec![1; 16], vec![1; 9]))),
        "01010101-0101-0101-0101-010101010101 is the identity of no record",
    );
    let counters = defects("meta", |rows| {
        let meta = rows.iter_mut().find(|(key, _)| key == b"book").unwrap();
        let mut counted: crate::records::meta::StoreMeta =
            crate::pack::decode(&meta.1, crate::pack::Form::Body).unwrap();
        counted.live.insert(1, 5);
        counted.rows.insert(2, 0);
        counted.blobs = 0;
        meta.1 = crate::pack::encode(&counted, crate::pack::Form::Body).unwrap();
    });
    assert_found(&counters, "5 in the counters");
    assert_found(&counters, "which was not given yet");
}
