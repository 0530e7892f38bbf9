//! Procedures through a sequence of publication decisions.

use cchc::command::{ApplyDecision, ProcedureChange};
use cchc::model::{IndexQuery, LegalDocument, LegalDocumentId, Procedure, ProcedureStatus, Record};
use cchc::query::{ProceduresInForce, VersionsOfProcedure};
use cchc::{CchcError, Store};
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::common::Place;

const CODES: [&str; 3] = ["1.013231", "1.013233", "1.013236"];

/// What a random decision does to one code.
#[derive(Debug, Clone, Copy)]
enum Change {
    Issue,
    Amend,
    ReplaceByNext,
    Abolish,
}

fn changes() -> impl Strategy<Value = Vec<(Change, usize)>> {
    let change =
        prop_oneof![Just(Change::Issue), Just(Change::Amend), Just(Change::ReplaceByNext), Just(Change::Abolish)];
    prop::collection::vec((change, 0..CODES.len()), 1..3)
}

fn change((change, code): (Change, usize)) -> ProcedureChange {
    let named = |code: usize| CODES[code % CODES.len()];
    let version = |code| Box::new(Procedure::draft(&format!("{}.H53", named(code)), "Cấp giấy phép xây dựng"));
    match change {
        Change::Issue => ProcedureChange::Issue { procedure: version(code) },
        Change::Amend => ProcedureChange::Amend { code: None, id: None, procedure: version(code) },
        Change::ReplaceByNext => {
            let codes = vec![named(code).to_owned()];
            ProcedureChange::Replace { codes, ids: Vec::new(), procedure: version(code + 1) }
        }
        Change::Abolish => ProcedureChange::Abolish { code: Some(named(code).to_owned()), id: None },
    }
}

fn decision(store: &Store) -> LegalDocumentId {
    let draft = LegalDocument {
        document_type: "Quyết định".to_owned(),
        subject: "Công bố thủ tục hành chính".to_owned(),
        ..LegalDocument::default()
    };
    store.legal_documents().add(draft).unwrap().id()
}

fn in_force(store: &Store, on: Date) -> Vec<Procedure> {
    store.ask(ProceduresInForce { on: Some(on), ..ProceduresInForce::default() }).unwrap()
}

fn assert_linked(store: &Store, version: &Procedure) {
    let get = |id| store.procedures().get(id).unwrap();
    if let Some(next) = version.replaced_by.map(get) {
        assert!(next.previous.contains(&version.id()));
        assert_eq!(next.in_force_from, version.ended_on());
    }
    for previous in version.previous.iter().copied().map(get) {
        assert_eq!(previous.replaced_by, Some(version.id()));
    }
    assert_eq!(version.status == ProcedureStatus::Active, version.in_force_to.is_none());
    assert_eq!(version.moves.len(), usize::from(version.status != ProcedureStatus::Active));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn one_version_of_a_procedure_holds_on_a_day(
        decisions in prop::collection::vec((changes(), 1i8..=28), 1..8),
    ) {
        let place = Place::new();
        let store = place.open();
        let decision = decision(&store);
        for (changes, day) in &decisions {
            let in_force_from = date(2026, 7, *day);
            let changes: Vec<_> = changes.iter().copied().map(change).collect();
            let before = store.procedures().page(IndexQuery::default()).unwrap();
            let apply = ApplyDecision { decision, in_force_from, changes, allow_incomplete: true, on: None };
            let applied = store.run(apply);
            if let Err(error) = applied {
                prop_assert!(matches!(error, CchcError::Invalid { .. }), "{}", error);
                prop_assert_eq!(store.procedures().page(IndexQuery::default()).unwrap(), before);
            }
        }
        for day in 1..=31 {
            let mut codes: Vec<String> = in_force(&store, date(2026, 7, day)).iter().map(Procedure::link).collect();
            let all = codes.len();
            codes.dedup();
            prop_assert_eq!(codes.len(), all);
        }
        for code in CODES {
            for version in store.ask(VersionsOfProcedure { code: code.to_owned() }).unwrap() {
                assert_linked(&store, &version);
            }
        }
        prop_assert!(store.verify().unwrap().sound);
    }
}
