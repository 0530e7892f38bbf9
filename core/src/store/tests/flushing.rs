//! Flushes that go on from commit to commit: whatever is written meanwhile, the same is found, and nothing contradicts.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use super::disk::{Disk, Fault};
use super::workload::{self, assert_sound};
use crate::error::CchcError;
use crate::model::{Header, Hit, LegalDocument, LegalDocumentId, OrganisationUnit, Suggestion, UnitKind};
use crate::query::{Search, Suggest};
use crate::records::meta::StoreMeta;
use crate::records::tables::PENDING;
use crate::search::{self, FlushPace};
use crate::storage::{Changes, KeyRange, Source};
use crate::store::Store;
use crate::text::tokenize;

/// Rounds begin early, and take many steps.
const SLOW: FlushPace = FlushPace { begins_at: 4, records: 2, bytes: 1, changes: 1 };
/// No round begins.
const NEVER: FlushPace = FlushPace { begins_at: u32::MAX, ..SLOW };

fn open(disk: &Disk, pace: FlushPace) -> Store {
    let store = workload::open(disk).unwrap();
    store.inner.engine.flush_cache.set_pace(pace);
    store
}

fn id(number: usize) -> LegalDocumentId {
    LegalDocumentId(Uuid::from_u128(0x0189_0000_0000_7000_8000_0000_0000_0000 + number as u128))
}

fn document(number: usize, subject: &str) -> LegalDocument {
    let header = Header::with_id(id(number).0);
    LegalDocument {
        header, document_type: "Quyết định".into(), subject: subject.into(), ..LegalDocument::default()
    }
}

fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["đất", "đai", "dat", "giấy", "phép", "phep", "hoà", "12/QĐ", "1.013236"]);
    vec(word, 1..8).prop_map(|words| words.join(" "))
}

#[derive(Debug, Clone)]
enum Step {
    Add(String),
    /// In one commit.
    AddMany(Vec<String>),
    AddUnit,
    Update(prop::sample::Index, String),
    Remove(prop::sample::Index),
    /// A change that is undone within its commit, beside one that stays.
    Undone(prop::sample::Index, String),
    FlushAll,
    Reopen,
    PowerCut,
    /// A call of the disk fails within the commit, which is kept or not.
    Fails(u64, String),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let which = any::<prop::sample::Index>;
    let step = prop_oneof![
        8 => text().prop_map(Step::Add),
        1 => vec(text(), 1..12).prop_map(Step::AddMany),
        1 => Just(Step::AddUnit),
        4 => (which(), text()).prop_map(|(which, text)| Step::Update(which, text)),
        2 => which().prop_map(Step::Remove),
        1 => (which(), text()).prop_map(|(which, text)| Step::Undone(which, text)),
        1 => Just(Step::FlushAll),
        1 => Just(Step::Reopen),
        1 => Just(Step::PowerCut),
        1 => (1..16u64, text()).prop_map(|(call, text)| Step::Fails(call, text)),
    ];
    vec(step, 1..40)
}

fn found(store: &Store, query: &str) -> Vec<Hit> {
    store.ask(Search { limit: 100, ..Search::of(query) }).unwrap().hits
}

fn offered(store: &Store, prefix: &str) -> Vec<Suggestion> {
    store.ask(Suggest { prefix: prefix.into(), kinds: Vec::new(), limit: 20, titles: true }).unwrap()
}

/// The documents whose subject holds two words side by side.
fn holding(subjects: &BTreeMap<usize, String>, words: [&str; 2]) -> Vec<String> {
    let has = |subject: &str| {
        let mut terms = Vec::new();
        tokenize(subject, &mut |token| {
            if !token.is_compound {
                terms.push(token.term.to_owned());
            }
        });
        terms.windows(2).any(|pair| pair == words)
    };
    subjects.iter().filter(|(_, subject)| has(subject)).map(|(number, _)| id(*number).0.to_string()).collect()
}

#[test]
fn rounds_end_where_each_process_makes_one_commit() {
    let (disk, pace) = (Disk::default(), FlushPace { begins_at: 8, records: 2, bytes: 1 << 10, changes: 8 });
    for number in 0..80 {
        let store = open(&disk, pace);
        store.legal_documents().add(document(number, "giấy phép đất đai")).unwrap();
        let pending = store.inner.engine.read(StoreMeta::load).unwrap().pending_count();
        assert!(pending <= 24, "{pending} records are pending after {number}");
        store.close().unwrap();
    }
    let store = open(&disk, pace);
    assert_eq!(found(&store, "đất đai").len(), 80);
    assert_sound(&store, "many processes");
}

/// Whether a flush is under way.
fn is_in_round(store: &Store) -> bool {
    store.inner.engine.read(StoreMeta::load).unwrap().flush_round.is_some()
}

#[test]
fn damage_to_what_waits_is_told_while_a_round_is_under_way() {
    let disk = Disk::default();
    let store = open(&disk, SLOW);
    for number in 0..9 {
        store.legal_documents().add(document(number, "đất đai, giấy phép")).unwrap();
    }
    let record = store.legal_documents().get(id(0)).unwrap();
    store.legal_documents().update(LegalDocument { subject: "nhà ở".into(), ..record }).unwrap();
    assert!(is_in_round(&store));
    assert_sound(&store, "in a round");
    let pending = |source: &dyn Source| {
        let mut rows = Vec::new();
        let each = &mut |key: &[u8], value: &[u8]| {
            rows.push((key.to_vec(), value.to_vec()));
            Ok(ControlFlow::Continue(()))
        };
        source.reader(PENDING).unwrap().scan(&KeyRange::all(), false, each).unwrap();
        rows
    };
    let rows = store.inner.engine.read(|source| Ok(pending(source))).unwrap();
    let changed = rows.iter().find(|(_, value)| value.len() > 12).cloned().unwrap();
    for (what, value) in [
        ("what the round brings in is not noted", Some(changed.1[..12].to_vec())),
        ("the entry is gone", None),
        ("the entry is cut off", Some(changed.1[..14].to_vec())),
    ] {
        let ended = store.write("thu", |batch| {
            batch.raw().apply(PENDING, &Changes::of(&changed.0, value.as_deref())).unwrap();
            let meta = StoreMeta::load(batch.source()).unwrap();
            let mut defects = Vec::new();
            search::check(batch.source(), Some(&meta), &mut |defect| defects.push(defect)).unwrap();
            assert!(!defects.is_empty(), "{what}");
            Err::<(), _>(CchcError::Cancelled)
        });
        assert_eq!(ended.unwrap_err().code(), "cancelled");
    }
    assert_sound(&store, "put back");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_written_between_steps_the_words_lead_to_the_records(steps in steps()) {
        let mut disk = Disk::default();
        let mut store = open(&disk, SLOW);
        let mut subjects: BTreeMap<usize, String> = BTreeMap::new();
        let mut added = 0;
        for step in steps {
            let chosen = |which: prop::sample::Index| {
                (!subjects.is_empty()).then(|| *subjects.keys().nth(which.index(subjects.len())).unwrap())
            };
            match step {
                Step::Add(subject) => {
                    store.legal_documents().add(document(added, &subject)).unwrap();
                    subjects.insert(added, subject);
                    added += 1;
                }
                Step::AddMany(texts) => {
                    let drafts = texts.iter().zip(added..).map(|(text, number)| document(number, text)).collect();
                    store.legal_documents().add_many(drafts).unwrap();
                    for subject in texts {
                        subjects.insert(added, subject);
                        added += 1;
                    }
                }
                Step::AddUnit => {
                    store.units().add(OrganisationUnit::named("Phòng Đất đai", UnitKind::Division)).map(drop).unwrap();
                }
                Step::Update(which, subject) => {
                    let Some(number) = chosen(which) else { continue };
                    let record = store.legal_documents().get(id(number)).unwrap();
                    store.legal_documents().update(LegalDocument { subject: subject.clone(), ..record }).unwrap();
                    subjects.insert(number, subject);
                }
                Step::Remove(which) => {
                    let Some(number) = chosen(which) else { continue };
                    let record = store.legal_documents().get(id(number)).unwrap();
                    store.legal_documents().remove(id(number), record.header.rev).unwrap();
                    subjects.remove(&number);
                }
                Step::Undone(which, text) => {
                    let Some(number) = chosen(which) else { continue };
                    store.write("thu", |batch| {
                        let undone = batch.savepoint(|batch| {
                            let record = batch.get::<LegalDocument>(id(number))?;
                            batch.update(LegalDocument { subject: text.clone(), ..record })?;
                            batch.add(document(added + 1000, &text))?;
                            Err::<(), _>(CchcError::Cancelled)
                        });
                        assert!(undone.is_err());
                        batch.add(document(added, &text)).map(drop)
                    }).unwrap();
                    subjects.insert(added, text);
                    added += 1;
                }
                Step::FlushAll => store.write("thu", |batch| batch.flush_search()).unwrap(),
                Step::Reopen => {
                    store.close().unwrap();
                    store = open(&disk, SLOW);
                }
                Step::PowerCut => {
                    disk = Disk::with(disk.durable());
                    store = open(&disk, SLOW);
                }
                Step::Fails(call, subject) => {
                    disk.fail(Fault::Once(call));
                    let _ = store.legal_documents().add(document(added, &subject));
                    disk.heal();
                    // The first call opens the file again.
                    let _ = store.legal_documents().find(id(added));
                    if store.legal_documents().find(id(added)).unwrap().is_some() {
                        subjects.insert(added, subject);
                    }
                    added += 1;
                }
            }
            assert_sound(&store, "after a step");
            for (query, words) in [("\"dat dai\"", ["dat", "dai"]), ("\"giay phep\"", ["giay", "phep"])] {
                let search = Search { limit: 100, ..Search::of(query).within("legal_document") };
                let mut hits: Vec<String> =
                    store.ask(search).unwrap().hits.into_iter().map(|hit| hit.id.to_string()).collect();
                hits.sort();
                prop_assert_eq!(hits, holding(&subjects, words), "{}", query);
            }
        }
        store.write("thu", |batch| batch.flush_search()).unwrap();
        prop_assert!(!is_in_round(&store));
        assert_sound(&store, "flushed");
        const QUERIES: [&str; 6] = ["đất đai", "dat dai", "giấy ph", "12/QĐ", "hoà", "đất -đai"];
        let before = QUERIES.map(|query| found(&store, query));
        store.reindex().unwrap();
        assert_sound(&store, "built anew");
        prop_assert_eq!(QUERIES.map(|query| found(&store, query)), before);
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn new_records_are_ranked_and_counted_the_same_at_every_step(texts in vec(text(), 5..20)) {
        let (slow, never) = (open(&Disk::default(), SLOW), open(&Disk::default(), NEVER));
        let mut rounds = 0;
        for (number, text) in texts.iter().enumerate() {
            for store in [&slow, &never] {
                store.legal_documents().add(document(number, text)).unwrap();
            }
            rounds += usize::from(is_in_round(&slow));
            for query in ["đất đai", "giấy phép dat", "12/QĐ", "giấu phép", "đất ph"] {
                prop_assert_eq!(found(&slow, query), found(&never, query), "{}", query);
            }
            for prefix in ["đ", "giay p"] {
                prop_assert_eq!(offered(&slow, prefix), offered(&never, prefix), "{}", prefix);
            }
        }
        prop_assert!(rounds > 0 && !is_in_round(&never));
    }
}
