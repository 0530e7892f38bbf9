//! Search over pending records against search over postings: both must find the same.

use std::ops::ControlFlow;

use proptest::collection::vec;
use proptest::prelude::*;

use super::disk::Disk;
use super::workload::{self, assert_sound};
use crate::error::CchcError;
use crate::model::{Hit, LegalDocument, LegalDocumentId, Procedure, Record, Scalar, SearchWord, SearchWordKind};
use crate::query::{RelatedProcedures, Search};
use crate::store::Store;

fn document(subject: &str, issuer: &str) -> LegalDocument {
    LegalDocument {
        document_type: "Quyết định".into(),
        subject: subject.into(),
        issuer: Some(issuer.to_owned()).filter(|issuer| !issuer.trim().is_empty()),
        ..LegalDocument::default()
    }
}

fn flush(store: &Store) {
    store.write("test", |batch| batch.flush_search()).unwrap();
}

fn found(store: &Store, query: &str) -> Vec<Hit> {
    let search = Search { limit: 1000, ..Search::of(query) };
    store.ask(search).unwrap().hits
}

/// What is found within fields.
fn found_in(store: &Store, query: &str, fields: &[&str]) -> Vec<Hit> {
    let fields = fields.iter().map(|field| (*field).to_owned()).collect();
    let search = Search { limit: 1000, fields, ..Search::of(query) };
    store.ask(search).unwrap().hits
}

/// Every page of a search, three hits at a time.
fn paged(store: &Store, query: &str) -> Vec<Hit> {
    let mut search = Search { limit: 3, ..Search::of(query) };
    let mut hits = Vec::new();
    loop {
        let page = store.ask(search.clone()).unwrap();
        assert!(page.hits.len() == 3 || page.next.is_none());
        hits.extend(page.hits);
        match page.next {
            Some(next) => search.cursor = Some(next),
            None => return hits,
        }
    }
}

/// Few different words, so that they meet.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("đất"),
        Just("đai"),
        Just("dat"),
        Just("đài"),
        Just("giấy"),
        Just("phép"),
        Just("phep"),
        Just("hoà"),
        Just("hòa"),
        Just("12/QĐ"),
        Just("1.013236"),
        Just("giây"),
    ];
    vec(word, 1..12).prop_map(|words| words.join(" "))
}

const QUERIES: &[&str] = &[
    "đất",
    "dat",
    "đất đai",
    "dat dai",
    "dai dat",
    "giay phep",
    "giấy phép đất",
    "hoà",
    "12/QĐ",
    "1.0132",
    "gi",
    "đất ph",
    "\"đất đai\"",
    "\"giay phep\" dat",
    "đất -đai",
    "dat -\"giay phep\"",
    "đất đai giấy phép hòa",
    "quyet dinh dat",
    "giấu phép",
    "xin đất",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_same_is_found_before_and_after_a_flush(texts in vec((text(), text()), 1..40)) {
        let store = workload::open(&Disk::default()).unwrap();
        let drafts = texts.iter().map(|(subject, issuer)| document(subject, issuer)).collect();
        store.legal_documents().add_many(drafts).unwrap();
        let before: Vec<_> = QUERIES.iter().map(|query| found(&store, query)).collect();
        flush(&store);
        assert_sound(&store, "flushed");
        for (query, before) in QUERIES.iter().zip(before) {
            prop_assert_eq!(found(&store, query), before, "{}", query);
            // Of titles positions tell which records to read; of fields that are named all are read.
            let named = found_in(&store, query, &["document_type", "symbol", "subject"]);
            prop_assert_eq!(found_in(&store, query, &["titles"]), named, "{}", query);
        }
    }

    #[test]
    fn changes_and_removals_end_as_building_anew(
        texts in vec(text(), 1..20),
        changes in vec((any::<prop::sample::Index>(), prop::option::of(text()), prop::bool::weighted(0.3)), 0..20),
    ) {
        let store = workload::open(&Disk::default()).unwrap();
        let drafts = texts.iter().map(|subject| document(subject, "")).collect();
        let ids: Vec<LegalDocumentId> =
            store.legal_documents().add_many(drafts).unwrap().iter().map(Record::id).collect();
        for (which, text, merge) in changes {
            let id = ids[which.index(ids.len())];
            if let Some(record) = store.legal_documents().find(id).unwrap() {
                match text {
                    Some(subject) => {
                        store.legal_documents().update(LegalDocument { subject, ..record }).unwrap();
                    }
                    None => store.legal_documents().remove(id, record.header.rev).unwrap(),
                }
            }
            if merge {
                flush(&store);
            }
            assert_sound(&store, "changed");
        }
        flush(&store);
        let before: Vec<_> = QUERIES.iter().map(|query| found(&store, query)).collect();
        assert_sound(&store, "flushed");
        store.reindex().unwrap();
        assert_sound(&store, "built anew");
        for (query, before) in QUERIES.iter().zip(before) {
            prop_assert_eq!(found(&store, query), before, "{}", query);
        }
    }

    #[test]
    fn pages_hold_every_hit_once(texts in vec(text(), 1..120), merged in 0usize..100) {
        let store = workload::open(&Disk::default()).unwrap();
        let (first, second) = texts.split_at(merged.min(texts.len()));
        for texts in [first, second] {
            let drafts = texts.iter().map(|subject| document(subject, "")).collect();
            store.legal_documents().add_many(drafts).unwrap();
            if texts.len() == merged {
                flush(&store);
            }
        }
        for query in QUERIES {
            let (pages, all) = (paged(&store, query), found(&store, query));
            let ids = |hits: &[Hit]| {
                let mut ids: Vec<_> = hits.iter().map(|hit| (hit.matched, hit.id)).collect();
                ids.sort();
                ids
            };
            prop_assert_eq!(ids(&pages), ids(&all), "{}", query);
        }
    }
}

/// The title of the first hit.
fn first(store: &Store, query: &str) -> String {
    found(store, query).first().map(|hit| hit.title.clone()).unwrap_or_default()
}

#[test]
fn what_is_asked_about_is_no_frame() {
    let store = workload::open(&Disk::default()).unwrap();
    let names =
        ["Cấp giấy phép thi công", "Đăng ký thế chấp", "Cấp thẻ căn cước", "Công chức loại C", "Giấy tờ công tác"];
    let draft = |(number, name): (usize, &&str)| Procedure::draft(&format!("1.00000{number}"), name);
    store.procedures().add_many(names.iter().enumerate().map(draft).collect()).unwrap();
    for is_flushed in [false, true] {
        if is_flushed {
            flush(&store);
        }
        for (query, expected) in [
            ("thi công", "1.000000 Cấp giấy phép thi công"),
            ("thi cong", "1.000000 Cấp giấy phép thi công"),
            ("đăng ký thế chấp", "1.000001 Đăng ký thế chấp"),
            ("can lam gi can cuoc", "1.000002 Cấp thẻ căn cước"),
            ("cần giấy tờ gì để xin giấy phép thi công", "1.000000 Cấp giấy phép thi công"),
            ("xin hỏi \"căn cước\"", "1.000002 Cấp thẻ căn cước"),
        ] {
            assert_eq!(first(&store, query), expected, "{query}, flushed: {is_flushed}");
        }
    }
}

#[test]
fn a_year_is_no_amount_and_a_citation_out_of_a_sentence_comes_first() {
    let store = workload::open(&Disk::default()).unwrap();
    let dated = |symbol: &str, subject: &str| LegalDocument { symbol: Some(symbol.into()), ..document(subject, "") };
    let drafts = vec![
        dated("149/KH-SXD", "Tuyên truyền"),
        dated("150/KH-SXD", "Luật Đất đai 2024"),
        dated("151/KH-SXD", "Giải quyết 2.024 hồ sơ đất đai"),
    ];
    store.legal_documents().add_many(drafts).unwrap();
    assert!(first(&store, "luật đất đai 2024").contains("150/KH-SXD"));
    for query in
        ["Kế hoạch số 149/KH-SXD ngày 20/01/2021 của Sở Xây dựng", "149/KHSXD", "VB_149-KH-SXD.pdf", "149 /KH - SXD"]
    {
        assert!(first(&store, query).contains("149/KH-SXD"), "{query}");
    }
}

#[test]
fn long_queries_and_far_positions_are_searched() {
    let store = workload::open(&Disk::default()).unwrap();
    let far = format!("{} b", "a ".repeat(66_000));
    store.legal_documents().add(LegalDocument { issuer: Some("b a".into()), ..document(&far[..9_000], "") }).unwrap();
    assert!(found(&store, "a b").len() <= 1);
    let unknown: Vec<String> = (0..31).map(|number| format!("q{}", "zx".repeat(number))).collect();
    assert!(found(&store, &unknown.join(" ")).is_empty());
}

#[test]
fn what_is_quoted_must_be_there_however_much_is_written_out() {
    let store = workload::open(&Disk::default()).unwrap();
    let letters = ["a", "b", "c", "d"];
    let meaning = |letter: &str| (0..16).map(|at| format!("{letter}{at}")).collect::<Vec<_>>().join(" ");
    for letter in letters {
        store.search_words().add(SearchWord::abbreviation(&letter.repeat(3), &meaning(letter))).unwrap();
    }
    let everything = letters.map(meaning).join(" ");
    store.legal_documents().add_many(vec![document(&everything, ""), document("Hỏa tốc", "a1 b1 c1")]).unwrap();
    for is_flushed in [false, true] {
        if is_flushed {
            flush(&store);
        }
        let hits = found(&store, "aaa bbb ccc ddd \"hỏa tốc\"");
        assert!(hits.iter().all(|hit| hit.title.contains("Hỏa tốc")), "{hits:?}");
    }
}

#[test]
fn a_long_text_full_of_abbreviations_is_understood_within_bounds() {
    let store = workload::open(&Disk::default()).unwrap();
    let names = ["Cấp chứng chỉ năng lực", "Thu hồi chứng chỉ năng lực", "Đăng ký tạm trú"];
    let draft = |(number, name): (usize, &&str)| Procedure::draft(&format!("1.00000{number}"), name);
    store.procedures().add_many(names.iter().enumerate().map(draft).collect()).unwrap();
    let related =
        |text: String| store.ask(RelatedProcedures { feedback: None, text: Some(text), on: None, limit: 2 }).unwrap();
    assert!(related("ccnl ubnd ".repeat(3000)).iter().all(|it| it.name.contains("chứng chỉ năng lực")));
    assert_eq!(related("đăng ký tạm trú ".repeat(3000))[0].name, "Đăng ký tạm trú");
}

#[test]
fn a_phrase_of_one_field_is_found_behind_many_others() {
    let store = workload::open(&Disk::default()).unwrap();
    let mut procedure = Procedure::draft("1.000001", "Cấp giấy chứng nhận");
    procedure.steps = Some("đất ".repeat(300));
    procedure.conditions = Some("Luật đất đai".into());
    store.procedures().add(procedure).unwrap();
    let search = Search { fields: vec!["conditions".into()], ..Search::of("\"đất đai\"") };
    assert_eq!(store.ask(search).unwrap().hits.len(), 1);
}

#[test]
fn too_many_facets_and_values_are_refused_together() {
    let store = workload::open(&Disk::default()).unwrap();
    let facets = vec!["kind".to_owned(); 17];
    let any_of = [("level".to_owned(), vec![Scalar::Text("commune".into()); 1001])].into();
    let refused = store.ask(Search { facets, any_of, ..Search::of("đất").within("procedure") }).unwrap_err();
    let CchcError::Invalid { problems, .. } = refused else { panic!("{refused}") };
    let mut found: Vec<_> = problems.iter().map(|problem| (problem.path.as_str(), problem.code.as_str())).collect();
    found.sort_unstable();
    assert_eq!(found, [("any_of.level", "too_many"), ("facets", "too_many")]);
}

#[test]
fn a_page_is_refused_where_the_words_mean_something_else_by_then() {
    let store = workload::open(&Disk::default()).unwrap();
    let drafts = (0..9).map(|at| document(&format!("Quản lý lao động nước ngoài {at}"), "")).collect();
    store.legal_documents().add_many(drafts).unwrap();
    let entry = store.search_words().add(SearchWord::abbreviation("NNN", "lao động nước ngoài")).unwrap();
    let search = Search { limit: 2, ..Search::of("nnn") };
    let mut next = Search { cursor: store.ask(search.clone()).unwrap().next, ..search };
    assert!(next.cursor.is_some());
    store.legal_documents().add(document("Quy chế mẫu", "")).unwrap();
    let page = store.ask(next.clone()).unwrap();
    assert_eq!(page.hits.len(), 2);
    next.cursor = page.next;
    store.search_words().update(SearchWord { read_as: vec!["quản lý đất đai khác".into()], ..entry }).unwrap();
    let CchcError::Invalid { problems, .. } = store.ask(next).unwrap_err() else { panic!("no problems") };
    assert!(problems[0].text.contains("first page"), "{problems:?}");
}

#[test]
fn a_page_is_refused_where_its_words_became_a_frame() {
    let store = workload::open(&Disk::default()).unwrap();
    let drafts = (0..9).map(|at| document(&format!("Quản lý lao động nước ngoài {at}"), "")).collect();
    store.legal_documents().add_many(drafts).unwrap();
    let search = Search { limit: 2, ..Search::of("quản lý lao động ") };
    let next = Search { cursor: store.ask(search.clone()).unwrap().next, ..search };
    assert_eq!(store.ask(next.clone()).unwrap().hits.len(), 2);
    store.search_words().add(SearchWord::of("quản lý", SearchWordKind::LittleWeight)).unwrap();
    assert_eq!(store.ask(next).unwrap_err().code(), "invalid");
}

#[test]
fn lists_of_many_blocks_are_changed_in_their_midst() {
    const WORDS: &[&str] = &["đất", "dat", "đai", "giấy", "phép", "xây", "dựng", "nhà", "ở", "hộ", "tịch"];
    let store = workload::open(&Disk::default()).unwrap();
    let text = |seed: usize| {
        let word = |at: usize| WORDS[(seed * (at + 3) + seed / 7 + at * at) % WORDS.len()];
        (0..6).map(word).collect::<Vec<_>>().join(" ")
    };
    let mut ids: Vec<LegalDocumentId> = Vec::new();
    for round in 0..3 {
        let drafts = (0..900).map(|at| document(&text(round * 900 + at), "Ủy ban nhân dân tỉnh")).collect();
        ids.extend(store.legal_documents().add_many(drafts).unwrap().iter().map(Record::id));
    }
    store
        .write("test", |batch| {
            for (at, id) in ids.iter().enumerate().step_by(7) {
                let record = batch.get::<LegalDocument>(*id)?;
                if at % 3 == 0 {
                    batch.remove::<LegalDocument>(*id, 1)?;
                } else {
                    batch.update(LegalDocument { subject: text(at + 5000), ..record })?;
                }
            }
            Ok(())
        })
        .unwrap();
    assert_sound(&store, "changed");
    let before: Vec<_> = QUERIES.iter().map(|query| found(&store, query)).collect();
    assert!(before.iter().map(Vec::len).max() > Some(900));
    store.reindex().unwrap();
    assert_sound(&store, "built anew");
    for (query, before) in QUERIES.iter().zip(before) {
        assert_eq!(found(&store, query), before, "{query}");
    }
}

#[test]
fn building_anew_can_be_ended() {
    let store = workload::open(&Disk::default()).unwrap();
    store.legal_documents().add_many((0..600).map(|_| document("đất đai", "")).collect()).unwrap();
    let ended = store
        .with_progress(|progress| if progress.done < 900 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) });
    assert_eq!(ended.reindex().unwrap_err().code(), "cancelled");
    assert_sound(&store, "ended");
    assert_eq!(found(&store, "đất đai").len(), 600);
}
