//! Fixtures shared by the tests: a temporary folder with a store, and small drafts.

use std::path::{Path, PathBuf};

use cchc::model::{OrganisationUnit, Plan, Session, SessionKind, SessionRole, SessionStatus, UnitKind};
use cchc::{CchcError, Options, Store};
use tempfile::TempDir;

/// A store in a folder of its own.
pub struct Place {
    pub folder: TempDir,
    pub path: PathBuf,
}

impl Place {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("thu.cchc");
        Self { folder, path }
    }

    pub fn open(&self) -> Store {
        open(&self.path).unwrap()
    }
}

pub fn options() -> Options {
    Options { actor: "thu".to_owned(), ..Options::default() }
}

pub fn open(path: &Path) -> cchc::Result<Store> {
    Store::open_with(path, options())
}

pub fn unit(name: &str) -> OrganisationUnit {
    OrganisationUnit::named(name, UnitKind::Division)
}

pub fn plan() -> Plan {
    Plan {
        document_type: "Kế hoạch".to_owned(),
        symbol: "KH-SXD".to_owned(),
        subject: "Tuyên truyền cải cách hành chính".to_owned(),
        year: Some(2021),
        ..Plan::default()
    }
}

pub fn session(day: &str) -> Session {
    serde_json::from_value(serde_json::json!({
        "kind": SessionKind::AgencyMeeting, "held_on": day, "subject": "Họp cơ quan",
        "role": SessionRole::Host, "status": SessionStatus::Planned,
    }))
    .unwrap()
}

/// The paths and codes of an `Invalid`.
pub fn problems<T: std::fmt::Debug>(result: Result<T, CchcError>) -> Vec<(String, String)> {
    match result {
        Err(CchcError::Invalid { problems, .. }) => problems.into_iter().map(|p| (p.path, p.code)).collect(),
        other => panic!("not refused as invalid: {other:?}"),
    }
}

/// The code of an error.
pub fn code<T: std::fmt::Debug>(result: Result<T, CchcError>) -> &'static str {
    result.unwrap_err().code()
}

pub fn assert_sound(store: &Store) {
    let found = store.verify().unwrap();
    assert!(found.sound, "{:#?}", found.defects);
}
