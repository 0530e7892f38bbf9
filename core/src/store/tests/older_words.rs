//! A file whose words an older version made, by word rules 1: opened for writing it is indexed anew, opened for reading
//! only it is searched as it is. `formats/README.md` says how it was written.

use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use crate::model::{Hit, IndexQuery, OrganisationUnit, Procedure};
use crate::query::Search;
use crate::records::meta::StoreMeta;
use crate::store::{Options, Store};
use crate::text::WORD_RULES;

const WRITTEN: &[u8] = include_bytes!("formats/word-rules-1.cchc.gz");

fn options() -> Options {
    // The file was written under a clock of 2021.
    Options { actor: "thu".to_owned(), accept_clock: true, ..Options::default() }
}

fn unpacked(folder: &Path) -> PathBuf {
    let path = folder.join("older.cchc");
    let mut bytes = Vec::new();
    GzDecoder::new(WRITTEN).read_to_end(&mut bytes).unwrap();
    std::fs::write(&path, bytes).unwrap();
    path
}

fn found(store: &Store, query: &str) -> Vec<Hit> {
    store.ask(Search { limit: 100, ..Search::of(query) }).unwrap().hits
}

/// What is compared of hits: identities differ.
fn titles(hits: &[Hit]) -> Vec<(&str, String, i64)> {
    hits.iter().map(|hit| (&*hit.title, format!("{:?}", hit.matched), hit.score)).collect()
}

fn word_rules(store: &Store) -> u16 {
    store.inner.engine.read(StoreMeta::load).unwrap().word_rules
}

const QUERIES: [&str; 7] = [
    "giấy phép xây dựng",
    "cap lai giay khai sinh",
    "bản sao trích lục",
    "gia hạn giấy phép lao",
    "\"phù hiệu xe\"",
    "1.013007",
    "Sở Xây dựng",
];

#[test]
fn opened_for_writing_it_is_indexed_anew_and_searched_as_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let older = Store::open_with(unpacked(folder.path()), options()).unwrap();
    assert_eq!(word_rules(&older), WORD_RULES);
    let sound = older.verify().unwrap();
    assert!(sound.sound && sound.postings > 1000, "{sound:?}");

    // The same records in a file of today, in the order of their rows.
    let new = Store::open_with(folder.path().join("new.cchc"), options()).unwrap();
    let all = IndexQuery::default().limit(1000);
    let mut procedures = older.procedures().page(&all).unwrap().items;
    procedures.sort_by_key(|procedure| procedure.code.clone());
    assert_eq!(procedures.len(), 49);
    let mut drafts: Vec<Procedure> =
        procedures.into_iter().map(|it| Procedure { header: Default::default(), ..it }).collect();
    // The one that was removed has a row, too.
    let removed = Procedure::draft("1.013001", "Bỏ");
    drafts.insert(1, removed);
    let added = new.procedures().add_many(drafts).unwrap();
    new.procedures().remove(crate::model::Record::id(&added[1]), 1).unwrap();
    let units = older.units().page(&all).unwrap().items;
    new.units()
        .add_many(units.into_iter().map(|it| OrganisationUnit { header: Default::default(), ..it }).collect())
        .unwrap();
    new.reindex().unwrap();
    for query in QUERIES {
        let (in_older, in_new) = (found(&older, query), found(&new, query));
        assert!(!in_older.is_empty(), "{query}");
        assert_eq!(titles(&in_older), titles(&in_new), "{query}");
    }
    older.close().unwrap();
    let again = Store::open_with(folder.path().join("older.cchc"), options()).unwrap();
    assert_eq!(word_rules(&again), WORD_RULES);
}

#[test]
fn opened_for_reading_only_it_is_searched_by_the_words_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let path = unpacked(folder.path());
    let store = Store::open_with(&path, Options { read_only: true, ..options() }).unwrap();
    assert_eq!(word_rules(&store), 1);
    assert!(!found(&store, "giấy phép xây dựng ").is_empty());
}
